import { type Document, Tag } from "../text/document.js";

/** What the repairs read and mend: a document's words with their bits, and the tags as they stand. */
export interface Tagged {
  readonly tokens: Document["tokens"];
  readonly sentences: Document["sentences"];
  readonly casing: Document["casing"];
  readonly body: Document["body"];
  readonly tag: Uint8Array;
  readonly bits: Int32Array;
}

/** A word with what stands around it in its sentence. One object moves along all words: nothing is to be kept of it. */
export interface Spot {
  i: number;
  /** The sentence's tokens. */
  from: number;
  to: number;
  key: string;
  bits: number;
  /** The word before, its bits and tag; at the sentence's start "", 0 and punctuation. */
  prev: string;
  prevBits: number;
  before: number;
  /** The word behind (of the next sentence behind a sentence's last), and its tag: there punctuation. */
  next: string;
  after: number;
}

export const startSpot = (): Spot => ({
  i: 0,
  from: 0,
  to: 0,
  key: "",
  bits: 0,
  prev: "",
  prevBits: 0,
  before: Tag.PUNCT,
  next: "",
  after: Tag.PUNCT,
});

export function moveTo({ tokens, tag, bits }: Tagged, s: Spot, i: number): void {
  const opens = i === s.from;
  s.i = i;
  s.key = tokens.key[i]!;
  s.bits = bits[i]!;
  s.prev = opens ? "" : tokens.key[i - 1]!;
  s.prevBits = opens ? 0 : bits[i - 1]!;
  s.before = opens ? Tag.PUNCT : tag[i - 1]!;
  s.next = tokens.key[i + 1] ?? "";
  s.after = i + 1 < s.to ? tag[i + 1]! : Tag.PUNCT;
}

export const bitsAt = ({ bits }: Tagged, i: number): number => (i < bits.length ? bits[i]! : 0);

export function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && word[0] !== word[0]!.toLowerCase());
}

/** Does the word open with a capital that tells a name? */
export const isCapital = ({ tokens, casing }: Tagged, i: number): boolean =>
  casing === "mixed" && startsUpper(tokens.word[i]!);
