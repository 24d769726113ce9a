import { builtInRule } from "../rule.js";
import { CLASH, HARM } from "./arguments.js";
import { ILLS, ISSUES } from "./ills.data.js";
import { list } from "./list.js";

export const clash = builtInRule({
  name: "armed clash",
  type: "armed-clash",
  roles: CLASH,
  verbs: list(`
    exchange fire, trade fire, trade blows, exchange shots, exchange gunfire, skirmish, return fire
  `),
  nouns: list(`
    clash, armed clash, skirmish, firefight, gunfight, gun battle, gunbattle, street battle, shootout,
    exchange of fire, exchange of gunfire, crossfire, street fighting, hostility, dogfight, border clash,
    armed confrontation, infighting, tank battle, naval battle, gun fight, heavy fighting, combat
  `),
  notHeads: {
    object: list(`
    flame, fire, blaze, inferno, wildfire, storm, flood, disease, cancer, virus, odds, addiction, injury
  `),
  },
  ambiguous: true,
  also: [
    { verbs: ["battle"], kinds: { object: ["actor", "people", "place"] }, ambiguous: true },
    { verbs: ["clash"], kinds: { subject: ["actor", "people"], with: ["actor", "people"] }, ambiguous: true },
    {
      verbs: ["fight"],
      needs: ["object", "against", "with", "between", "in", "near", "at", "alongside", "outside", "around"],
      kinds: {
        subject: ["actor", "people"],
        object: ["actor", "people", "place"],
        against: ["actor", "people"],
        in: ["place"],
        at: ["place", "thing"],
      },
      ambiguous: true,
      notHeads: {
        object: [...ILLS, "war", "fire", "blaze", "election", "case", "charge", "battle", "flame"],
        for: ["right", "life", "breath", "freedom", "job", "democracy"],
        against: ILLS,
      },
    },
    {
      verbs: list(`
    fight off, beat back, beat off, repel, repulse, fend off, push back
  `),
      roles: { subject: "initiator", object: "target" },
      kinds: { subject: ["actor"], object: ["actor", "people"] },
      ambiguous: true,
    },
    { nouns: ["fighting"], notModifiers: ["fire"], ambiguous: true },
    {
      nouns: ["battle"],
      notModifiers: list(`
    legal, court, political, bidding, price, title, custody, election, primary, takeover, uphill,
    relegation, losing, budget, cancer
  `),
      notHeads: { with: ILLS, against: ILLS, over: ISSUES },
      ambiguous: true,
    },
    { nouns: ["ambush"], roles: HARM },
    // "killed in an encounter with the police"
    {
      nouns: ["encounter"],
      requires: ["with", "on"],
      kinds: { with: ["armed"] },
      ambiguous: true,
    },
    { nouns: ["encounter"], requires: ["by"], kinds: { by: ["armed"] }, ambiguous: true },
  ],
  examples: [
    {
      text: "Soldiers clashed with rebels near the town of Goma on Monday.",
      expect: { initiator: ["Soldiers", "rebels"], place: "Goma" },
    },
    {
      text: "Heavy fighting erupted between government troops and Houthi rebels in Marib.",
      expect: { initiator: ["government troops", "Houthi rebels"], place: "Marib" },
    },
    { text: "A smuggler died in a fake encounter by the Gujarat police.", expect: { initiator: "Gujarat police" } },
    {
      text: "Pakistani and Indian troops exchanged fire across the border.",
      expect: { initiator: "Indian troops" },
    },
  ],
  misses: [
    { text: "Police in Lagos are winning the battle against drug trafficking.", because: "fought without arms" },
    { text: "Arsenal and Chelsea clash at Wembley in the cup final on Saturday.", because: "sport" },
    { text: "A battle over parking charges is expected in the new year.", because: "fought with words" },
    { text: "She died after a long battle with cancer.", because: "an illness" },
  ],
});

export const violation = builtInRule({
  name: "ceasefire violation",
  type: "ceasefire-violation",
  roles: { ...HARM, of: "none" },
  verbs: list(`
    violate ceasefire, breach ceasefire, break ceasefire, violate truce, breach truce, break truce, violate peace, flout ceasefire, violate armistice
  `),
  nouns: list(`
    ceasefire violation, violation of ceasefire, breach of ceasefire, truce violation, violation of truce,
    breach of truce, ceasefire breach, violation of peace, cease-fire violation, violation of armistice
  `),
  examples: [
    {
      text: "Rebels violated the ceasefire in Hodeidah on Sunday.",
      expect: { initiator: "Rebels", place: "Hodeidah" },
    },
    { text: "Monitors recorded 45 ceasefire violations in the Donetsk region.", expect: { place: "Donetsk" } },
    { text: "Armenia accused Azerbaijan of breaking the truce.", expect: { initiator: "Azerbaijan" } },
  ],
  misses: [
    { text: "The company violated the agreement with its supplier.", because: "a contract" },
    { text: "The ceasefire held for a second day.", because: "no violation" },
  ],
});
