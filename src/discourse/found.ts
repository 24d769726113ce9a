import type { CueKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";

/** An attribution as the readers find it, before sources are resolved and nesting is worked out. */
export interface Found {
  source?: SourcePhrase | undefined;
  cue?: TokenRange | undefined;
  /** Verb group of the cue. */
  readonly verb?: number | undefined;
  readonly kind: CueKind;
  readonly lemma?: string | undefined;
  readonly speech: boolean;
  readonly negated: boolean;
  /** In text order. */
  content: TokenRange[];
  /** The content, or its last piece, is a quotation and not running text with quoted words in it. */
  direct: boolean;
  /** The cue stands in a headline, a list or the like: punctuation alone. */
  unbalanced?: boolean | undefined;
  /** Among all, who passes these words on: "[Reuters] said, {citing} …". */
  within?: number | undefined;
}

/** What a cue alone tells. */
export type CueSense = Pick<Found, "verb" | "kind" | "lemma" | "speech" | "negated">;

/** Every attribution with the same properties in the same order: all that follows reads them again and again. */
export function makeFound(
  { verb, kind, lemma, speech, negated }: CueSense,
  source: SourcePhrase | undefined,
  cue: TokenRange,
  content: TokenRange[],
  direct: boolean,
): Found {
  return { source, cue, verb, kind, lemma, speech, negated, content, direct, unbalanced: undefined, within: undefined };
}

/** The words of a source and the noun group of its head. */
export interface SourcePhrase extends TokenRange {
  readonly group: number;
  /** Where no group but an adjective names it: "Russian claims". */
  readonly actor?: number | undefined;
}

/** Where the last piece of what is told ends. */
export function lastEnd({ content }: Found): number {
  let end = 0;
  for (const piece of content) if (piece.to > end) end = piece.to;
  return end;
}
