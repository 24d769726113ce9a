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
    examples: ["Few believed [Moscow] 's <claim> {that the ship was armed}."],
  },
  {
    kind: "claim",
    speech: true,
    openers: ["to"],
    nouns: ["claim"],
    examples: ["Few believed [the rebels] ' <claim> {to have sunk the ship}."],
  },
  {
    kind: "claim",
    speech: true,
    openers: ["of", "about"],
    nouns: words("claim allegation accusation complaint"),
    examples: ["The court heard <allegations of> {torture in the cells}."],
  },
  {
    kind: "say",
    speech: true,
    openers: ["about", "on"],
    nouns: words("comment remark statement speech rhetoric talk"),
    examples: ["The envoys disliked [his] <remarks about> {the border}."],
  },
  {
    kind: "believe",
    speech: true,
    openers: ["about", "on"],
    nouns: words(
      "view opinion thought idea position stance doubt skepticism scepticism reservation illusion misgiving concern",
    ),
    examples: ["She kept [her] <doubts about> {the truce}."],
  },
  {
    kind: "say",
    speech: true,
    openers: ["that"],
    nouns: words("statement remark saying message explanation observation assurance"),
    examples: ["They laughed at [the minister] 's <remark> {that nobody was hurt}."],
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
    examples: ["Crowds cheered [the king] 's <announcement of> {a new cabinet}."],
  },
  {
    kind: "believe",
    speech: true,
    openers: ["that"],
    nouns: words(
      "belief view opinion conviction impression suspicion notion feeling consensus expectation prediction sense understanding doubt idea confidence perception assumption sentiment hint",
    ),
    examples: ["She never lost [her] <belief> {that peace would come}."],
  },
  {
    kind: "believe",
    speech: false,
    openers: ["that", "of", "about", "over"],
    nouns: words("fear concern worry anxiety"),
    examples: ["There are <fears of> {a wider war}."],
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
    nouns: words("promise pledge vow commitment threat"),
    examples: ["He kept [his] <promise> {to rebuild the port}."],
  },
  {
    kind: "announce",
    speech: false,
    openers: ["to"],
    nouns: words("refusal desire plan reluctance willingness inclination proposal decision"),
    examples: ["She leaked [his] <plan> {to flee by boat}."],
  },
  {
    kind: "warn",
    speech: true,
    openers: ["that", "of", "about"],
    nouns: words("warning"),
    examples: ["Few heard [the ministry] 's <warning> {that floods would follow}."],
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
    openers: ["of", "over", "for"],
    nouns: words("criticism condemnation denunciation critique mockery endorsement"),
    examples: ["She shared [his] <criticism of> {the generals}."],
  },
  {
    kind: "deny",
    speech: true,
    openers: ["that", "of"],
    nouns: words("denial"),
    examples: ["Television repeated [the army] 's <denial> {that it had fired}."],
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
    examples: ["They gave up [their] <hope> {that he lives}."],
  },
];
