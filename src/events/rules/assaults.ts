import { builtInRule } from "../rule.js";
import { HARM } from "./arguments.js";
import { BEASTS } from "./beasts.data.js";
import { ILLS, OPPOSED } from "./ills.data.js";
import { list } from "./list.js";

export const assault = builtInRule({
  name: "ground assault",
  type: "ground-assault",
  roles: HARM,
  verbs: list(`
    invade, overrun, storm, launch offensive, assault, mount offensive, go on offensive, send troops into,
    send tanks into
  `),
  nouns: list(`
    offensive, counteroffensive, counter-offensive, invasion, incursion, ground operation, ground offensive,
    ground assault, military operation, advance, onslaught, cross-border raid, military campaign, military
    offensive, special operation, siege, counterattack, counter-attack, storming
  `),
  kinds: {
    subject: ["actor", "people", "thing", "weapon"],
    object: ["actor", "people", "place", "thing", "other"],
    against: [...OPPOSED, "thing", "event"],
  },
  notHeads: {
    on: ["market"],
    subject: BEASTS,
    object: ["stage", "market", "pitch", "lead", "chart", "record"],
    in: ["technology", "medicine", "science", "price"],
    against: ILLS,
  },
  notModifiers: list(`
    technological, scientific, medical, charm, pitch, state, cash, gop, salary, takeover, media, marketing, publicity,
    diplomatic, legal, advertising, sales, electoral, disinformation, propaganda, peace, service
  `),
  ambiguous: true,
  also: [
    {
      nouns: ["assault"],
      notModifiers: ["sexual", "indecent", "common", "aggravated"],
      notHeads: { on: ["market"] },
      ambiguous: true,
    },
    { verbs: ["launch war on", "launch war against", "launch campaign against"], roles: HARM },
    {
      verbs: ["advance on", "push into", "roll into", "sweep into", "pour into"],
      requires: ["subject"],
      kinds: { subject: ["armed", "weapon"] },
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Rwandan-backed rebels stormed the army base in Rutshuru.",
      expect: { initiator: "rebels", place: "Rutshuru" },
    },
    { text: "Iraq invaded Kuwait on 2 August 1990.", expect: { initiator: "Iraq", place: "Kuwait" } },
    {
      text: "The army launched an offensive against militants in North Waziristan.",
      expect: { initiator: "army", target: "militants", place: "North Waziristan" },
    },
  ],
  misses: [
    { text: "Activists launched a propaganda offensive against Iran.", because: "words" },
    { text: "Millions of dollars poured into the state before the vote.", because: "money" },
    { text: "Fans invaded the pitch after the final whistle.", because: "sport" },
    { text: "The company launched a charm offensive with investors.", because: "business" },
  ],
});
