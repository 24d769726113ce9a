import { builtInRule } from "../rule.js";
import { HARM } from "./arguments.js";
import { BEASTS } from "./beasts.data.js";
import { DISASTERS } from "./ills.data.js";
import { list } from "./list.js";

const ARMED_FRENZY = list("knife, stabbing, shooting, gun, machete, axe, hammer, sword, killing, murderous");

export const attack = builtInRule({
  name: "attack",
  type: "attack",
  roles: HARM,
  verbs: list(`
    ambush, fire upon, hit back at, retaliate against, lash out with,
    set upon, ram, waylay
  `),
  nouns: list(`
    armed attack, terrorist attack, terror attack, militant attack, gun attack, knife attack, ambush,
    militia attack, rebel attack, act of terrorism, act of violence, terrorist act, bloodshed, atrocity, act
    of sabotage, sabotage, raid on, hostage crisis, massive attack, violence, mob attack, acid attack,
    reprisal attack
  `),
  also: [
    {
      verbs: ["come under attack", "come under fire", "be under attack", "be under fire"],
      roles: { ...HARM, subject: "target", from: "initiator" },
      // Words fall, not shells: "came under fire over the budget".
      without: ["over", "for"],
    },
    {
      verbs: ["attack", "raid", "assail", "harass", "storm"],
      kinds: { subject: ["armed"], object: ["other", "event"] },
      requires: ["subject", "object"],
      notHeads: {
        object: list(`
          decision, policy, plan, statement, budget, law, bill, proposal, speech, record, idea, report, agreement, problem,
          treaty, accord, issue, corruption
        `),
      },
    },
    // "when rebels attacked": those who bear arms need no object.
    { verbs: ["attack"], kinds: { subject: ["armed"] }, requires: ["subject"], without: ["object"] },
    // Traders target a market, gunmen storm one.
    {
      verbs: ["attack", "raid", "storm", "hit", "strike"],
      kinds: { subject: ["armed"] },
      heads: { object: ["market"] },
      requires: ["subject", "object"],
    },
    // Targets are attacked and struck; they are hit somewhere, for "hit its targets" is success.
    {
      verbs: ["attack", "raid", "strike", "pound"],
      kinds: { subject: ["armed", "place", "weapon"] },
      heads: { object: ["target", "site"] },
      requires: ["subject", "object"],
    },
    {
      verbs: ["hit"],
      kinds: { subject: ["armed", "place", "weapon"], in: ["place"] },
      heads: { object: ["target"] },
      requires: ["subject", "object", "in"],
    },
    {
      verbs: list(`
    attack, strike, hit, target, raid, assail, pound, batter
  `),
      kinds: { subject: ["actor", "people", "thing"], object: ["actor", "people", "place", "thing"] },
      requires: ["object"],
      notHeads: {
        object: list(`
    deal, balance, chord, bargain, record, goal, agreement, level, bottom, note, market, target, ball,
    speech, decision, policy, plan, statement, low, high, headline, road, jackpot, voter, customer, audience,
    consumer, reader, donor, debt, deficit
  `),
        with: ["sanction", "fine", "tariff", "lawsuit", "bill", "penalty", "charge", "tax", "ban", "duty"],
      },
      ambiguous: true,
    },
    {
      nouns: ["attack"],
      notModifiers: list(`
    heart, asthma, panic, verbal, blistering, scathing, withering, stinging, veiled, thinly-veiled, furious, personal, cyber, bear, shark, anxiety, stroke, left, right, ddos,
    phishing, ransomware, hacker
  `),
      notHeads: { of: ["nerve", "flu"] },
      ambiguous: true,
    },
    {
      nouns: ["raid"],
      roles: HARM,
      modifiers: list(`
    guerrilla, rebel, militant, cross-border, deadly, commando, cattle, militia
  `),
    },
    {
      verbs: list(`
    stab, knife, hack, slash, beat, beat up, maul, assault, lynch, bludgeon, manhandle, rough up, club,
    thrash, whip, mutilate
  `),
      kinds: { subject: ["actor", "people"], object: ["actor", "people"] },
      notHeads: { subject: BEASTS },
      needs: ["object"],
      ambiguous: true,
    },
    { nouns: ["stabbing", "beating", "lynching", "knifing"], ambiguous: true },
    // One man's, with a weapon; crowds riot.
    { nouns: ["rampage", "spree"], modifiers: ARMED_FRENZY },
    {
      verbs: ["go on rampage", "run amok"],
      heads: { subject: ["gunman", "shooter", "attacker", "knifeman", "assailant"] },
      requires: ["subject"],
    },
    { verbs: list("go on stabbing rampage, go on shooting rampage, go on stabbing spree, go on killing spree") },
    {
      verbs: ["shoot down", "down", "intercept", "bring down"],
      kinds: { object: ["weapon", "thing"] },
      needs: ["object"],
      roles: { ...HARM },
      // Cars that are stopped are no attack.
      notHeads: {
        object: list(
          "car, vehicle, bus, pickup, van, truck, lorry, taxi, motorcycle, jeep, boat, vessel, ship, train, call, message, plan, idea, proposal, bill, offer, motion, amendment, rumour, rumor",
        ),
      },
    },
    {
      // What is aimed at a town, and is destroyed before it gets there.
      verbs: ["destroy", "neutralise", "neutralize", "take down", "jam", "repel", "eliminate"],
      heads: { object: list("drone, uav, missile, rocket, shahed, quadcopter") },
      kinds: { subject: ["actor", "weapon", "thing"], object: ["weapon"] },
      requires: ["object"],
      roles: HARM,
    },
  ],
  examples: [
    {
      text: "Gunmen attacked a police station in Quetta late on Tuesday.",
      expect: { initiator: "Gunmen", hit: "police station", place: "Quetta" },
    },
    {
      text: "Air defence units destroyed nine drones near the city of Kursk.",
      expect: { weapon: "drones", place: "Kursk" },
    },
    { text: "The convoy came under attack near Gao.", expect: { hit: "convoy", place: "Gao" } },
    {
      text: "A gunman went on a rampage at a mall in Tulsa, killing six people.",
      expect: { initiator: "gunman", hit: "mall", place: "Tulsa", killed: 6 },
    },
    { text: "A knife rampage left two people dead in Ottawa.", expect: { place: "Ottawa", killed: 2 } },
    {
      text: "Twelve dead as gunmen attack market in Dori.",
      expect: { initiator: "gunmen", hit: "market", place: "Dori", killed: 12 },
    },
    {
      text: "An attack by Boko Haram fighters on the village of Dalori left 20 people dead.",
      expect: { initiator: "Boko Haram fighters", place: "Dalori" },
    },
  ],
  misses: [
    { text: "Senator Ann Low attacked her rival Paul Reed over taxes.", because: "a war of words" },
    { text: "The candidate is targeting young voters in Ohio.", because: "she courts them" },
    { text: "He died of a heart attack at home.", because: "an illness" },
    { text: "Barcelona attacked from the start and scored twice.", because: "sport" },
    { text: "The senator attacked the budget.", because: "words" },
    { text: "The minister came under fire in parliament over the budget.", because: "words" },
  ],
});

export const killing = builtInRule({
  name: "killing",
  type: "attack",
  roles: HARM,
  verbs: [
    "kill",
    "slay",
    "wound",
    "injure",
    "maim",
    "murder",
    "martyr",
    "send to hell",
    "stab to death",
    "beat to death",
    "hack to death",
    "burn to death",
    "burn alive",
  ],
  kinds: { object: ["actor", "people", "other"] },
  needs: ["object", "of"],
  notHeads: {
    object: list(`
      it, time, bill, deal, proposal, weed, bacteria, chance, hope, process, plan, engine, cell,
      trade, job, business, industry, growth, demand, tourism, competition, innovation, investment, momentum, mood, conversation, project, idea, dream, tree, plant, crop, charm, spirit, joy, fun, career, love, romance, passion, creativity, appetite, confidence, soul, character, sector, economy, show, story, rumour, rumor, buzz, interest, debate
    `).concat(BEASTS),
    subject: DISASTERS.concat(BEASTS),
    in: list(`
      accident, crash, storm, flood, earthquake, quake, hurricane, tornado, cyclone, landslide, avalanche, stampede,
      derailment, collapse, collision, wildfire, heatwave, flooding, blaze, inferno, crush
    `),
  },
  result: true,
  ambiguous: true,
  mishaps: true,
  also: [
    {
      nouns: ["killing", "slaying", "murder"],
      notModifiers: ["mercy", "mystery"],
      needs: ["of", "possessor", "by", "modifier"],
      ambiguous: true,
    },
    {
      // "found dead with bullet wounds", "were found with signs of torture"
      verbs: ["find", "find dead", "discover", "discover dead"],
      voice: "passive",
      heads: { with: ["wound", "bullet", "torture", "throat", "stab", "gunshot"] },
      kinds: { object: ["people"] },
      requires: ["object", "with"],
      roles: { object: "victim" },
      mishaps: true,
    },
    {
      verbs: ["inflict"],
      heads: { object: ["casualty", "loss", "death", "fatality"] },
      kinds: { subject: ["actor", "people"], on: ["actor", "people"] },
      requires: ["on"],
      roles: { subject: "initiator", on: "target" },
      result: true,
    },
  ],
  examples: [
    {
      text: "Rebels killed the mayor of Pasto on Sunday.",
      expect: { initiator: "Rebels", victim: "mayor", place: "Pasto" },
    },
    {
      text: "The killing of a priest by soldiers in Suchitoto was condemned.",
      expect: { initiator: "soldiers", victim: "priest" },
    },
    { text: "Two farmers were murdered near Apartado.", expect: { victim: "Two farmers" } },
    {
      text: "Two farmers were found dead with gunshot wounds near Apartado.",
      expect: { victim: "Two farmers", killed: 2 },
    },
    {
      text: "The rebels said they had inflicted heavy losses on the army near Uvira.",
      expect: { initiator: "they", target: "army", place: "Uvira" },
    },
  ],
  misses: [
    { text: "Three people were killed in a car accident near Lyon.", because: "an accident" },
    { text: "A bomb killed two officers in Bogota.", because: "what a bombing did", takenBy: "bombing" },
    { text: "Two lorries collided near Lyon, killing four passengers.", because: "an accident" },
    { text: "Measles has killed eleven children since May.", because: "a disease" },
    { text: "A fire at a garment factory killed ten workers in Dhaka.", because: "an accident" },
    { text: "A gas explosion killed four people in Rome.", because: "an accident" },
  ],
});
