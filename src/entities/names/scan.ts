import type { Knowledge } from "../../knowledge/knowledge.js";
import type { Document, TokenRange } from "../../text/document.js";
import type { Capitals } from "./capitals.js";
import { Is, type Lexicon } from "./lexicon.js";
import { type NameKind, type NameMention, newName } from "./name.js";

/** What the scan needs at hand. */
export interface Scan {
  readonly doc: Document;
  readonly tag: Uint8Array;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  /** Token → bits of `Is`. */
  readonly bits: Int32Array;
  readonly capitals: Capitals;
  readonly out: NameMention[];
  /** Keys of the ships that the text has named so far. */
  readonly ships: Set<string>;
}

/** Bits of a token; 0 beyond the text. */
export const bitsOf = ({ bits }: Scan, i: number): number => (i >= 0 && i < bits.length ? bits[i]! : 0);

/** "Qarwu village": whether a word that stands there, in lower case, follows the names of places only. */
export const isFirmGeneric = (scan: Scan, at: number): boolean =>
  (bitsOf(scan, at) & Is.FIRM_GENERIC) !== 0 && scan.capitals.of[at] === 0;

export const ARTICLES = new Set("al el ash as ad an az ar at".split(" "));

export function put({ out }: Scan, kind: NameKind, from: number, to: number): NameMention {
  const name = newName(kind, from, to);
  out.push(name);
  return name;
}

export const capitalFree = (scan: Scan, i: number) => i < scan.doc.tokens.count && scan.capitals.of[i] === 0;

export function nameWords(scan: Scan, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) if (scan.doc.tokens.key[k] !== "-") n++;
  return n;
}

/** The words of a name, as one string. */
export function keysOf({ doc: { tokens } }: Scan, { from, to }: TokenRange): string {
  let out = tokens.key[from]!;
  for (let k = from + 1; k < to; k++) out += ` ${tokens.key[k]}`;
  return out;
}
