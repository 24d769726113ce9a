import type { Span } from "./article.js";

/** A number as the words allow it. */
export interface CountRange {
  /** Lowest and highest number the words allow: "at least 49" → {min: 49}; "up to 20" → {max: 20}; "49" → both. */
  readonly min?: number;
  readonly max?: number;
  /** Vague wording ("dozens", "about 50", "several"). */
  readonly approximate: boolean;
  readonly span: Span;
}

/** What happened to people in an event: how many, who, and by whose word. Never sum casualties: several may tell of the same people. */
export interface Casualty {
  readonly id: string; // "k1"
  readonly effect:
    | "killed"
    | "injured"
    | "killed-or-injured"
    | "missing"
    | "captured"
    | "abducted"
    | "detained"
    | "displaced"
    | "unharmed";
  readonly count?: CountRange;
  /** Who, as worded and as resolved. */
  readonly victims: {
    readonly span: Span;
    readonly actorId?: string;
    readonly category:
      | "military"
      | "police"
      | "militants"
      | "civilians"
      | "children"
      | "journalists"
      | "aid-workers"
      | "officials"
      | "peacekeepers"
      | "mixed"
      | "unknown";
    readonly country?: string;
  };
  /** Named people among them. */
  readonly names: readonly string[];
  readonly perpetratorId?: string;
  readonly eventId?: string;
  /** Running total ("bringing the toll to 99") rather than an addend: never sum these. */
  readonly cumulative: boolean;
  /** The casualty this one is part of: "12 people, including three children". Never add it to the whole. */
  readonly subsetOf?: string;
  readonly claimIds: readonly string[];
  readonly span: Span;
}
