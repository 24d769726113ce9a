import type { Article } from "../model/index.js";

/** Universal part-of-speech tags, as small numbers for flat arrays. */
export const Tag = {
  X: 0,
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** How the body is cased. In all-capital and all-lower texts `word` holds a restored form for the analysis. */
export type Casing = "mixed" | "upper" | "lower";

/** The title is field 0, the text field 1, in `Tokens.field`. */
export const FIELDS = ["title", "text"] as const;

/** The tokens of title and text, in that order, as parallel arrays indexed by token. */
export interface Tokens {
  readonly count: number;
  readonly field: Uint8Array;
  /** UTF-16 offsets into the original field. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The token for the analysis: straight quotes, restored case. Never for output: slice the original. */
  readonly word: readonly string[];
  /**
   * What tables know it by (`foldWord`). Punctuation has a normal form: `"` for every double quotation mark,
   * `'` for single ones, `'s` for the possessive, `-` for a hyphen within a word, `—` for any dash.
   */
  readonly key: readonly string[];
  /** The number of the key in the vocabulary (`wordNumber`), by which facts of words are kept. */
  readonly number: Int32Array;
  /** The tagger's tags; the grammar repairs them into a copy of its own. */
  readonly tag: Uint8Array;
  /** 1 where no white space stands before the token in its block. */
  readonly glued: Uint8Array;
  /** Index into `Document.sentences`. */
  readonly sentence: Int32Array;
  /** Index into `Document.quotes` of the quotation that the token lies in, marks included; -1 outside. */
  readonly quote: Int32Array;
}

/** Token ranges are half-open: `from` is the first token, `to` the one behind the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends TokenRange {
  /** Index into `Document.blocks`. */
  readonly block: number;
}

/** A paragraph or headline. */
export interface Block extends TokenRange {
  readonly field: "title" | "text";
  readonly start: number;
  readonly end: number;
}

/** A stretch within quotation marks, marks included. */
export interface Quote extends TokenRange {
  /** False: the mark was never closed; the quotation ends with its paragraph. */
  readonly closed: boolean;
  /** True: the next paragraph re-opens it ("…\n\n“…). */
  readonly continued: boolean;
}

export interface DatelineReading {
  readonly start: number;
  readonly end: number;
  /** Offsets of the place's words in the text. */
  readonly place?: { readonly start: number; readonly end: number } | undefined;
  /** Offsets of what the place is said to lie in: "PRISTINA, Yugoslavia". */
  readonly container?: { readonly start: number; readonly end: number } | undefined;
  readonly agency?: string | undefined;
  /** ISO date, the year taken from publishedAt where the dateline has none. */
  readonly date?: string | undefined;
}

export interface TextNote {
  readonly code: string;
  readonly message: string;
  readonly field?: "title" | "text";
  readonly start?: number;
  readonly end?: number;
}

/** What the text stage makes of an article: everything later stages know of the words. */
export interface Document {
  readonly article: Article;
  readonly casing: Casing;
  /** What is journalism; boilerplate has no blocks and no tokens. */
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly { readonly start: number; readonly end: number }[];
  readonly dateline?: DatelineReading | undefined;
  readonly sentences: readonly Sentence[];
  /** The token at which the body begins; those before it are of headlines: the title, and lines above the lead. */
  readonly body: number;
  readonly tokens: Tokens;
  readonly quotes: readonly Quote[];
  /** The day on which relative times hang (ISO date): publishedAt, or the dateline's where that is a few days before or alone. */
  readonly anchor?: string | undefined;
  readonly notes: readonly TextNote[];
}
