import type { Attribution, CueKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";

/** Whose words each token is, and how far they commit themselves. */
export interface Discourse {
  /** In text order of their cues (of their content, if they have none). */
  readonly attributions: readonly AttributionDraft[];
  /** Token → the innermost attribution of speech whose content holds it, or -1: the outlet's own voice. */
  readonly attributionAt: Int32Array;
  /** Clause → what its words commit to. */
  readonly commitment: readonly Commitment[];
  readonly hedges: readonly HedgeMention[];
}

export interface AttributionDraft {
  readonly source: {
    readonly kind: Attribution["source"]["kind"];
    /** The source's words: the whole phrase that identifies it, title and apposition included. */
    readonly range?: TokenRange | undefined;
    /** Noun group of the source, and index of its actor in `Entities.actors`. */
    readonly group?: number | undefined;
    readonly actor?: number | undefined;
    /** Index of the actor for which it speaks. */
    readonly onBehalfOf?: number | undefined;
  };
  /** Auxiliaries, negation and adverbs included: "did not say", "said in a statement". */
  readonly cue?: TokenRange | undefined;
  readonly cueKind: CueKind;
  /** Lemma of the cue's main word. */
  readonly cueLemma?: string | undefined;
  /** The content is told as a fact (or denied), and so is the source's claim; false for wishes, plans, demands, support. */
  readonly speech: boolean;
  /** The cue is negated: "did not confirm that". */
  readonly negated: boolean;
  readonly content: readonly TokenRange[];
  readonly quotation: Attribution["quotation"];
  /** Index of the attribution that this one is inside of. */
  readonly insideOf?: number | undefined;
  /** Clause of the cue's verb, if it has one. */
  readonly clause?: number | undefined;
  /** The paragraph's quotation marks were unbalanced: read with care. */
  readonly unbalanced?: boolean | undefined;
}

/** How real a clause is, by its negation, modality and what governs it. */
export interface Commitment {
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "probable" | "possible";
  /** "actual"; "future": will, plans to; "attempt": tried to, failed to; "threat"; "hypothetical": if, could, fears of, calls for; "question". */
  readonly frame: "actual" | "future" | "attempt" | "threat" | "demand" | "hypothetical";
  /** Told as earlier history: past perfect against a past story, another year, "since 2015". */
  readonly background: boolean;
}

/** "reportedly", "alleged", "suspected", "apparently": a hedge in nobody's mouth but the outlet's. */
export interface HedgeMention extends TokenRange {
  readonly certainty: "probable" | "possible";
}
