import type { Proposition, UnverifiedReason, VerificationBasis, VerificationStatement } from "../model/index.js";
import type { TokenRange } from "../text/document.js";

/** Claims and statements about checking, as drafts. */
export interface Claims {
  readonly claims: readonly ClaimDraft[];
  readonly verifications: readonly VerificationDraft[];
  readonly parties: Parties;
  /** Events that the text speaks of only to deny them. */
  readonly denied: ReadonlySet<number>;
}

export interface ClaimDraft extends TokenRange {
  readonly proposition:
    | {
        readonly kind: "event";
        readonly event: number;
        readonly aspect: "occurrence" | "responsibility";
        readonly actor?: number | undefined;
      }
    | { readonly kind: "casualty"; readonly casualty: number; readonly event?: number | undefined }
    | { readonly kind: Extract<Proposition, { kind: "statement" }>["kind"] };
  /** Index into `Discourse.attributions`; absent: the outlet's own voice. */
  readonly attribution?: number | undefined;
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "probable" | "possible";
  readonly contradicts: readonly number[];
  readonly corroborates: readonly number[];
  /** Non-empty: verified. */
  readonly basis: readonly BasisDraft[];
  readonly reasons: readonly ReasonDraft[];
}

export interface BasisDraft {
  readonly kind: VerificationBasis["kind"];
  readonly range: TokenRange;
  /** Index into `Entities.actors`. */
  readonly by?: number | undefined;
}

export interface ReasonDraft {
  readonly kind: UnverifiedReason["kind"];
  readonly range?: TokenRange | undefined;
  readonly by?: number | undefined;
}

export interface VerificationDraft extends TokenRange {
  readonly kind: VerificationStatement["kind"];
  readonly by?: number | undefined;
  readonly claims: readonly number[];
}

/** Who fights whom in the article: actor index → side. Everybody else is a non-party. */
export interface Parties {
  /** Sides are numbered from 0; an actor without a side is no party. */
  readonly sideOf: ReadonlyMap<number, number>;
  /** Why each party is one, in words. */
  readonly why: ReadonlyMap<number, string>;
}
