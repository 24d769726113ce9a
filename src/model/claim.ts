import type { Span } from "./article.js";

/** What is claimed. */
export type Proposition =
  /** That it happened, or that this actor did it ("police blamed the Taliban"): two things one may doubt separately. */
  | {
      readonly kind: "event";
      readonly eventId: string;
      readonly aspect: "occurrence" | "responsibility";
      readonly actorId?: string;
    }
  | { readonly kind: "casualty"; readonly casualtyId: string; readonly eventId?: string }
  | { readonly kind: "statement" }; // something said that is neither, kept with its words

interface ClaimBase {
  readonly id: string; // "c1"
  readonly proposition: Proposition;
  /** The words that make the claim. */
  readonly span: Span;
  /** The innermost attribution. Absent: the outlet states it in its own voice. */
  readonly attributionId?: string;
  /** "negative": the source says it did not happen. */
  readonly polarity: "positive" | "negative";
  /** How far the source commits itself: "certain", "probable" ("likely"), "possible" ("may have"). */
  readonly certainty: "certain" | "probable" | "possible";
  readonly contradicts: readonly string[];
  readonly corroborates: readonly string[];
}

/** The text itself gives grounds, independent of the parties, to take the claim as established. */
export interface VerifiedClaim extends ClaimBase {
  readonly status: "verified";
  readonly basis: readonly [VerificationBasis, ...VerificationBasis[]];
}

/** On which words a claim counts as verified, and whose they are. */
export interface VerificationBasis {
  readonly kind:
    | "independent-confirmation" // the outlet, a monitor, the UN or another non-party confirmed or verified it
    | "witnessed" // the outlet's own reporter saw it
    | "visual-evidence" // geolocated footage, satellite images checked by a non-party
    | "opposing-sides-agree"; // parties to the conflict on opposite sides state the same
  readonly span: Span;
  readonly by?: string; // actor id
}

/** Everything else, with why. Nothing is verified by default. */
export interface UnverifiedClaim extends ClaimBase {
  readonly status: "unverified";
  readonly reasons: readonly [UnverifiedReason, ...UnverifiedReason[]];
}

/** Why a claim does not count as verified. */
export interface UnverifiedReason {
  readonly kind:
    | "outlet-voice" // the outlet states it, without saying how it knows
    | "party-claim" // rests on the word of a party to the conflict, or its ally
    | "single-source" // rests on the word of one named non-party that does not claim to have verified it
    | "anonymous-source"
    | "unverifiable" // the outlet says it could not verify it
    | "hedged" // "reportedly", "alleged", "suspected"
    | "disputed" // another source says otherwise
    | "denied"; // the accused denies it
  readonly span?: Span;
  readonly by?: string; // actor id
}

/** A proposition, whose word it is, and whether the text gives grounds to take it as established. */
export type Claim = VerifiedClaim | UnverifiedClaim;

/** A sentence about checking, tied to the claims that it is about. */
export interface VerificationStatement {
  readonly id: string; // "v1"
  readonly kind: "verified" | "unverifiable" | "refuted" | "no-comment" | "under-investigation";
  readonly span: Span;
  /** Who checked, or could not; absent: the outlet. */
  readonly by?: string; // actor id
  readonly claimIds: readonly string[];
}
