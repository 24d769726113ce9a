import type { CueKind } from "../model/index.js";

export interface NounCue {
  readonly kind: CueKind;
  readonly speech: boolean;
  /** What opens the content: prepositions, "that", "to". They belong to the cue, "that" and "to" excepted. */
  readonly openers: readonly string[];
  /** Singular nouns. */
  readonly nouns: readonly string[];
  readonly examples: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ");

/** Nouns that are cues: "its claim that …", "calls for …", "criticism of …". */
export const NOUN_CUES: readonly NounCue[] = [
  {
    kind: "claim",
    speech: true,
    openers: ["that"],
    nouns: words("claim allegation assertion argument contention insistence suggestion accusation charge complaint"),
    examples: ["[Moscow] 's <claim> {that the ship was armed} was met with doubt."],
  },
  {
    kind: "say",
    speech: true,
    openers: ["that"],
    nouns: words("statement remark saying message explanation observation assurance"),
    examples: ["[The premier] 's <remark> {that nobody was hurt} caused anger."],
  },
  {
    kind: "report",
    speech: true,
    openers: ["that", "of"],
    nouns: words("report rumor rumour revelation finding conclusion estimate"),
    examples: ["There were <reports of> {gunfire near the palace}."],
  },
  {
    kind: "announce",
    speech: true,
    openers: ["that", "of"],
    nouns: words("announcement declaration"),
    examples: ["[The king] 's <announcement of> {a new cabinet} came late."],
  },
  {
    kind: "believe",
    speech: true,
    openers: ["that"],
    nouns: words(
      "belief view opinion conviction impression suspicion notion feeling consensus expectation prediction sense understanding doubt idea",
    ),
    examples: ["[Her] <belief> {that peace would come} never left her."],
  },
  {
    kind: "believe",
    speech: false,
    openers: ["that", "of", "about", "over"],
    nouns: words("fear concern worry anxiety"),
    examples: ["<fears of> {a wider war} grew."],
  },
  {
    kind: "demand",
    speech: false,
    openers: ["for", "that", "to"],
    nouns: words("call demand appeal request plea push"),
    examples: ["[The bishops] ' <call for> {a truce} was ignored."],
  },
  {
    kind: "announce",
    speech: false,
    openers: ["to", "that"],
    nouns: words("promise pledge vow commitment threat refusal desire plan"),
    examples: ["[His] <promise> {to rebuild the port} was kept."],
  },
  {
    kind: "warn",
    speech: true,
    openers: ["that", "of", "about"],
    nouns: words("warning"),
    examples: ["[The ministry] 's <warning> {that floods would follow} went unheard."],
  },
  {
    kind: "other",
    speech: false,
    openers: ["for"],
    nouns: words("support backing praise"),
    examples: ["[Their] <support for> {the new law} is firm."],
  },
  {
    kind: "other",
    speech: false,
    openers: ["to"],
    nouns: words("objection resistance"),
    examples: ["[Their] <objection to> {the pipeline} is old."],
  },
  {
    kind: "accuse",
    speech: true,
    openers: ["of", "over"],
    nouns: words("criticism condemnation denunciation critique mockery endorsement"),
    examples: ["[His] <criticism of> {the generals} grew louder."],
  },
  {
    kind: "deny",
    speech: true,
    openers: ["that", "of"],
    nouns: words("denial"),
    examples: ["[The army] 's <denial> {that it had fired} was repeated."],
  },
  {
    kind: "demand",
    speech: false,
    openers: ["about", "whether"],
    nouns: words("question"),
    examples: ["[Reporters] ' <questions about> {the raid} were not answered."],
  },
  {
    kind: "other",
    speech: false,
    openers: ["that", "for"],
    nouns: words("hope"),
    examples: ["[Their] <hope> {that he lives} is fading."],
  },
];
