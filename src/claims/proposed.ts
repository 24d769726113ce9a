import type { ClaimDraft } from "./claims.js";

/** A claim before it is judged. */
export type Proposed = Omit<ClaimDraft, "contradicts" | "corroborates" | "basis" | "reasons"> & {
  /** The words only refer to an event told elsewhere: "was hurt in the bombing". */
  readonly reference: true | undefined;
  /** The words only date what is told by it: "since the invasion". */
  readonly backdrop: true | undefined;
  /**
   * Told by reference to another's account: by a noun that points back, by a verb that owns to the deed and tells more
   * beside it, or by a word for the account itself ("which", "a figure").
   */
  readonly referring: "noun" | "verb" | "pointer" | undefined;
  /** Who these very words say did it, of an event. */
  readonly doers: readonly number[] | undefined;
  /** Token of the event's trigger. */
  readonly at: number | undefined;
};

/** A claim while it is put together. */
export type Growing = { -readonly [K in keyof Proposed]: Proposed[K] };

/** How far a source commits itself. */
export type Commit = Pick<Proposed, "polarity" | "certainty">;

/** A claim with all its properties, however many are known: those that follow read every claim again and again. */
export const growing = (
  from: number,
  to: number,
  proposition: Proposed["proposition"],
  attribution: number | undefined,
  polarity: Proposed["polarity"],
  certainty: Proposed["certainty"] = "certain",
): Growing => ({
  from,
  to,
  proposition,
  attribution,
  polarity,
  certainty,
  reference: undefined,
  backdrop: undefined,
  referring: undefined,
  doers: undefined,
  at: undefined,
});
