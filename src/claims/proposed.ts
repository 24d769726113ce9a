import type { BasisDraft, ClaimDraft, ReasonDraft } from "./claims.js";

/** A claim while it is put together. A class, for what the engine makes of literals of objects that live long (see `GroupDraft`). */
export class Growing implements ClaimDraft {
  /** The words only refer to an event told elsewhere: "was hurt in the bombing". */
  reference = false;
  /** The words only date what is told by it: "since the invasion". */
  backdrop = false;
  /**
   * Told by reference to another's account: by a noun that points back, by a verb that owns to the deed and tells more
   * beside it, or by a word for the account itself ("which", "a figure").
   */
  referring: "noun" | "verb" | "pointer" | undefined = undefined;
  /** Who these very words say did it, of an event. */
  doers: readonly number[] | undefined = undefined;
  /** The event for which a statement of the accused gives another cause. */
  otherCauseOf: number | undefined = undefined;
  /** Token of the event's trigger. */
  at: number | undefined = undefined;
  readonly contradicts: number[] = [];
  readonly corroborates: number[] = [];
  readonly basis: BasisDraft[] = [];
  readonly reasons: ReasonDraft[] = [];

  constructor(
    public from: number,
    public to: number,
    public proposition: ClaimDraft["proposition"],
    public attribution: number | undefined,
    public polarity: ClaimDraft["polarity"],
    public certainty: ClaimDraft["certainty"] = "certain",
  ) {}
}

/** A claim before it is judged. */
export type Proposed = Readonly<Growing>;

/** How far a source commits itself. */
export type Commit = Pick<Proposed, "polarity" | "certainty">;
