import { builtInRule, type EventRule } from "../rule.js";
import { HARM } from "./arguments.js";
import { DISASTERS } from "./ills.data.js";
import { list } from "./list.js";

const arson = builtInRule({
  name: "arson",
  type: "arson",
  roles: { ...HARM, to: "target" },
  verbs: list(`
    set fire to, set on fire, set ablaze, torch, set alight, burn down, firebomb, burn to ground, put to
    torch, set afire, set fire
  `),
  nouns: ["arson", "arson attack", "firebombing", "torching", "arson attempt"],
  kinds: { object: ["actor", "people", "place", "thing", "other"] },
  notHeads: {
    object: list(`
    calorie, fat, himself, herself, themselves, world, internet, stage, flag, effigy, tyre, tire
  `),
  },
  also: [
    {
      verbs: ["burn"],
      kinds: { subject: ["actor", "people"], object: ["thing", "place", "other"] },
      needs: ["object"],
      notHeads: {
        object: list(`
    calorie, fat, flag, effigy, cash, fuel, coal, gas, bridge, wood, tyre, tire, energy, candle, incense,
    photo, picture
  `),
      },
      ambiguous: true,
    },
    {
      // "the burning of five buses"
      nouns: ["burning"],
      requires: ["of"],
      kinds: { of: ["thing"] },
      notHeads: { of: ["flag", "effigy", "bridge", "book", "ship", "candle"] },
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Unions condemned the burning of five buses by rebels in Coban.",
      expect: { initiator: "rebels", hit: "five buses", place: "Coban" },
    },
    {
      text: "A mob set fire to a church in Jaranwala.",
      expect: { initiator: "mob", hit: "church", place: "Jaranwala" },
    },
    {
      text: "Guerrillas burned three buses on the Pan-American highway.",
      expect: { initiator: "Guerrillas", hit: "three buses" },
    },
    {
      text: "Shops were torched by rioters in Nagpur.",
      expect: { initiator: "rioters", hit: "Shops", place: "Nagpur" },
    },
  ],
  misses: [
    { text: "Running burns more calories than walking.", because: "health" },
    { text: "The singer set the stage on fire.", because: "a figure of speech" },
  ],
});

const DESTROYERS = ["actor", "people", "thing", "weapon"] as const;

const DESTROYED = {
  kinds: { object: ["thing", "place"], subject: DESTROYERS },
  needs: ["object", "of"],
  notHeads: { subject: DISASTERS },
} as const;

const DESTRUCTION = {
  kinds: { of: ["thing", "place"], to: ["thing", "place"], subject: DESTROYERS },
  needs: ["of", "to"],
  notHeads: { subject: DISASTERS },
} as const;

const destruction = builtInRule({
  name: "property destruction",
  type: "property-destruction",
  roles: { ...HARM, of: "target", to: "target" },
  verbs: list(`
    ransack, sabotage, vandalise, vandalize, demolish, raze, bulldoze, smash, desecrate, deface, flatten, trash, set off explosion,
    sink, derail, cut power line, tear down
  `),
  ...DESTROYED,
  ambiguous: true,
  also: [
    { nouns: ["vandalism", "desecration", "demolition"], ...DESTRUCTION, ambiguous: true },
    {
      // What an attack did, where the text tells of one.
      verbs: list(`
    damage, destroy, wreck, blow hole in, reduce to rubble
  `),
      ...DESTROYED,
      result: true,
      ambiguous: true,
      mishaps: true,
    },
    {
      nouns: ["destruction of", "damage to", "destruction"],
      ...DESTRUCTION,
      result: true,
      ambiguous: true,
      mishaps: true,
    },
    {
      verbs: ["suffer damage", "sustain damage", "take damage"],
      kinds: { subject: ["thing"] },
      needs: ["subject"],
      roles: { subject: "target" },
      result: true,
      ambiguous: true,
      mishaps: true,
    },
  ],
  examples: [
    {
      text: "Urban guerrillas sabotaged pylons near the city of San Miguel.",
      expect: { initiator: "guerrillas", hit: "pylons", place: "San Miguel" },
    },
    {
      text: "Rebels destroyed a bridge near the city of Ocana.",
      expect: { initiator: "Rebels", hit: "bridge", place: "Ocana" },
    },
    {
      text: "A mob ransacked the embassy in Islamabad.",
      expect: { initiator: "mob", hit: "embassy", place: "Islamabad" },
    },
    { text: "Israeli bulldozers demolished two houses in Hebron.", expect: { hit: "two houses", place: "Hebron" } },
  ],
  misses: [
    { text: "The hurricane destroyed hundreds of homes in Florida.", because: "weather" },
    { text: "The scandal damaged his reputation.", because: "no property" },
  ],
});

const looting = builtInRule({
  name: "looting",
  type: "looting",
  roles: HARM,
  verbs: list(`
    loot, pillage, plunder, rob, rustle, steal cattle, ransack and loot
  `),
  nouns: list(`
    looting, pillage, pillaging, plunder, plundering, robbery, cattle raid, armed robbery, cattle rustling,
    holdup, bank robbery, piracy
  `),
  kinds: { object: ["actor", "people", "place", "thing", "other"] },
  ambiguous: true,
  also: [
    {
      verbs: ["hold up"],
      requires: ["object"],
      kinds: { object: ["people", "thing"] },
      // Who sits on the rails holds up trains and robs none.
      notHeads: { object: list("it, this, that, sign, train, express, traffic, flight, convoy, talk, deal, bill") },
      ambiguous: true,
    },
  ],
  examples: [
    { text: "Militiamen looted the market in Fataki.", expect: { initiator: "Militiamen", place: "Fataki" } },
    { text: "Shops in Khartoum were looted by armed men.", expect: { initiator: "armed men" } },
    {
      text: "The UN condemned the looting of its warehouse by soldiers in Wad Madani.",
      expect: { initiator: "soldiers", place: "Wad Madani" },
    },
  ],
  misses: [
    { text: "A protester held up a sign.", because: "she shows it" },
    { text: "Injury robbed the striker of a medal.", because: "sport" },
    { text: "The museum showed old loot from Rome.", because: "a thing, no event" },
  ],
});

const cyber = builtInRule({
  name: "cyber attack",
  type: "cyber-attack",
  roles: HARM,
  verbs: ["hack into", "hack", "deface", "break into network of"],
  nouns: list(`
    cyberattack, cyber attack, hacking, hack, ransomware attack, ddos attack, malware attack,
    denial-of-service attack, phishing attack, data breach, cyber-attack, cyber espionage, hacking attack,
    cyber operation
  `),
  heads: {},
  also: [
    {
      verbs: list(`
    attack, target, hit, breach, disrupt, take down, deface
  `),
      heads: {
        object: list(`
    website, network, server, computer, database, web
  `),
      },
      needs: ["object"],
      roles: HARM,
    },
    // Gunmen attack sites on the ground.
    {
      verbs: ["attack", "target", "hit", "disrupt", "take down"],
      heads: { subject: ["hacker", "hacktivist"], object: ["site", "portal", "system", "platform"] },
      needs: ["object"],
      requires: ["subject"],
      roles: HARM,
    },
  ],
  kinds: {},
  notHeads: {
    object: list(`
    way, path, people, man, woman, death, branch, tree
  `),
    into: ["jungle", "forest", "meat"],
    to: ["death"],
  },
  notModifiers: ["life", "political", "party"],
  examples: [
    {
      text: "Russian hackers hacked into the network of the Estonian parliament.",
      expect: { initiator: "Russian hackers" },
    },
    { text: "A cyberattack on Ukraine's power grid was blamed on Moscow.", expect: { target: "Ukraine" } },
    {
      text: "North Korean hackers defaced the websites of three banks.",
      expect: { initiator: "North Korean hackers" },
    },
  ],
  misses: [
    { text: "Attackers hacked two men to death with machetes.", because: "a killing" },
    { text: "They hacked their way through the jungle.", because: "no computer" },
    { text: "Bandits attacked a mining site in Anka.", because: "on the ground", takenBy: "attack" },
  ],
});

export const PROPERTY: readonly EventRule[] = [cyber, arson, looting, destruction];
