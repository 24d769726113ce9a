import type { Commitment } from "./discourse.js";

export interface FrameWords {
  readonly frame: Commitment["frame"];
  /** Verbs whose infinitive stands in the frame. */
  readonly verbs: readonly string[];
  /** Nouns whose infinitive, or phrase with "of", stands in it: "a plan to", "fears of". */
  readonly nouns: readonly string[];
  /** *Governed* clauses in the frame, run as tests: the verb between asterisks. */
  readonly examples: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ");

/** Verbs and nouns that make what depends on them less than a fact. */
export const FRAMES: readonly FrameWords[] = [
  {
    frame: "attempt",
    verbs: words("try attempt fail seek struggle"),
    nouns: words("attempt bid effort failure"),
    examples: ["Rebels tried *to seize* the airport.", "The attempt *to seize* the airport failed."],
  },
  {
    frame: "threat",
    verbs: words("threaten"),
    nouns: words("threat"),
    examples: ["The militia threatened *to shell* the town.", "They repeated a threat *to shell* the town."],
  },
  {
    frame: "demand",
    verbs: words(
      "call urge ask demand order want appeal tell request press implore instruct invite command require pressure advise encourage direct task mandate",
    ),
    nouns: words("call demand order request appeal ultimatum instruction directive command pressure"),
    examples: ["The UN urged them *to leave*.", "They ignored an order *to leave* the town."],
  },
  {
    frame: "future",
    verbs: words(
      "plan agree promise vow pledge intend decide offer prepare expect hope aim propose volunteer undertake swear be go set schedule resolve commit opt choose wait send dispatch deploy assign determine",
    ),
    nouns: words(
      "plan plot conspiracy scheme promise vow pledge intention decision offer proposal agreement consensus accord compromise pact oath deal commitment readiness mission aim goal purpose planning plotting",
    ),
    examples: [
      "Turkey plans *to send* troops.",
      "They announced a plan *to send* troops.",
      "Their mission of *freeing* the hostages goes on.",
    ],
  },
  {
    frame: "hypothetical",
    verbs: words(
      "allow enable refuse decline fear risk consider discuss mull avoid prevent contemplate permit authorize authorise empower entitle license teach train equip debate",
    ),
    nouns: words(
      "inability unwillingness authority authorisation authorization mandate licence ability capacity refusal willingness desire wish option right chance opportunity capability reluctance permission possibility risk danger prospect likelihood means way idea",
    ),
    examples: [
      "The army refused *to leave*.",
      "They have the ability *to strike* cities.",
      "There is no possibility of *retaking* the town.",
    ],
  },
];

/** Verbs by which what their object says was done: "carried out an order to", "took the chance to". */
export const REALISING_VERBS: readonly string[] = words(
  "carry follow obey execute implement fulfil fulfill take use seize exercise grab",
);

/** What somebody only has or is given: "had the power to", "was given ten days to", and the verbs for it. */
export const MEANS: readonly string[] = words(
  "power reason time day week hour month pretext excuse duty obligation courage will resource weapon strength interest incentive",
);
export const HAVING_VERBS: readonly string[] = words(
  "have lack give grant get receive obtain need leave deny find lose want be",
);

/** Words right before an infinitive that leave open whether it is done: "debated whether to", "found it difficult to". */
export const OPEN_WORDS: readonly string[] = words(
  "whether how difficult hard harder impossible possible easy easier illegal unlawful lawful wrong necessary unnecessary important better best unwise dangerous free eager keen reluctant unable unwilling",
);

/** Verbs whose infinitive did happen: "managed to", "began to". */
export const FACTIVE_VERBS: readonly string[] = words(
  "manage begin start continue keep help proceed rush move come get happen use serve have cease stop",
);

/** Verbs that deny what depends on them. */
export const NEGATIVE_VERBS: readonly string[] = words("deny refuse fail decline avoid prevent refrain cease stop");

/** Verbs whose clause is taken for likely, not for certain. */
export const DOUBT_VERBS: readonly string[] = words(
  "suspect believe think fear presume assume suppose suggest imply hint speculate theorize theorise surmise",
);

/** Verbs whose clause is no fact: "fear that", "hope that", "demand that". */
export const UNREAL_VERBS: ReadonlyMap<string, Commitment["frame"]> = new Map([
  ["hope", "hypothetical"],
  ["wish", "hypothetical"],
  ["demand", "demand"],
  ["insist", "actual"],
  ["propose", "hypothetical"],
  ["recommend", "hypothetical"],
]);

/** Nouns whose "that" clause tells what is said: "reports that he was killed". */
export const REPORT_NOUNS: readonly string[] = words(
  "report claim rumour rumor allegation accusation suggestion story news assertion charge statement",
);

/** Words for what is not so, that take back what the report says. */
export const UNTRUE: readonly string[] = words(
  "false untrue unfounded baseless groundless fabricated bogus incorrect wrong fake fictitious nonsense lie hoax fabrication",
);
