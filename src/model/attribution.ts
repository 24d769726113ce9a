import type { Span } from "./article.js";

/** What the verb or noun of saying does with what is said. */
export type CueKind =
  | "say"
  | "claim"
  | "report"
  | "confirm"
  | "deny"
  | "accuse"
  | "admit"
  | "announce"
  | "warn"
  | "demand"
  | "believe"
  | "other";

/** Somebody says something: a source, a cue and the content. */
export interface Attribution {
  readonly id: string; // "s1"
  readonly source: {
    readonly kind: "actor" | "outlet" | "anonymous" | "document" | "collective";
    /** As worded: "Kremlin spokesman Dmitry Peskov", "officials who declined to be named". Absent when only implied. */
    readonly span?: Span;
    readonly actorId?: string;
    /** Whose mouthpiece it is: "Baku" → Azerbaijan's government; a ministry spokesman → the ministry's state. */
    readonly onBehalfOf?: string;
  };
  readonly cue?: Span;
  readonly cueKind: CueKind;
  /** What was said, in one or more pieces ("…," he said, "…"). */
  readonly content: readonly Span[];
  readonly quotation: "direct" | "indirect" | "mixed";
  /** The attribution this one is inside of: "Baku reported that Armenia had said …"; "TASS quoted the ministry as saying …". */
  readonly insideOf?: string;
}
