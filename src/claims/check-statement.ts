import type { TokenRange } from "../text/document.js";
import type { CheckKind, CheckWording } from "./verification.data.js";

/** A statement about checking, with what it covers. */
export interface CheckStatement extends TokenRange {
  readonly kind: CheckKind;
  readonly basis?: NonNullable<CheckWording["basis"]> | undefined;
  /** Token of the checking verb or noun. */
  readonly at: number;
  /** Who checked or could not, if it is an actor; the outlet otherwise. */
  readonly by?: number | undefined;
  /** What was checked, where the sentence itself says so: "12 deaths", "nine bodies …". */
  readonly content?: TokenRange | undefined;
  readonly covers: Coverage;
}

/** What a disclaimer reaches back to. */
export interface Coverage {
  readonly kind: "figures" | "images" | "accounts";
  /** Several claims by its number: "the reports", "neither figure"; a single one: "its claim", "this". */
  readonly plural: boolean;
  /** Claims of both parties: "reports from either side". */
  readonly sides: boolean;
  /** All figures told so far: "the figures". */
  readonly every: boolean;
  /** The last two accounts: "neither version". */
  readonly pair: boolean;
  /** "These assertions": what was told right before. */
  readonly pointed: boolean;
  /** Actor whose claim it is: "the ministry's account". */
  readonly source?: number | undefined;
  /** Content words of what it covers ("strike", "station"), to find the claim meant. */
  readonly topic: readonly string[];
}

export const PLAIN: Coverage = {
  kind: "accounts",
  plural: false,
  sides: false,
  every: false,
  pair: false,
  pointed: false,
  topic: [],
};
