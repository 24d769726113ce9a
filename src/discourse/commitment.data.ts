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
      "call urge ask demand order want appeal tell request press implore instruct invite command require pressure advise encourage",
    ),
    nouns: words("call demand order request appeal ultimatum instruction"),
    examples: ["The UN urged them *to leave*.", "They ignored an order *to leave* the town."],
  },
  {
    frame: "future",
    verbs: words(
      "plan agree promise vow pledge intend decide offer prepare expect hope aim propose volunteer undertake swear be go set schedule resolve commit opt choose",
    ),
    nouns: words(
      "plan plot conspiracy scheme promise vow pledge intention decision offer proposal agreement deal commitment readiness mission aim goal purpose",
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
      "allow enable refuse decline fear risk consider discuss mull avoid prevent contemplate permit authorize authorise",
    ),
    nouns: words(
      "ability capacity refusal willingness desire wish option right chance opportunity capability reluctance permission possibility risk danger prospect likelihood means way idea",
    ),
    examples: [
      "The army refused *to leave*.",
      "They have the ability *to strike* cities.",
      "There is no possibility of *retaking* the town.",
    ],
  },
];

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
