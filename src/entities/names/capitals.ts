import { personNounOf } from "../../knowledge/people.js";
import { type Document, Tag } from "../../text/document.js";
import { isEnglishWord } from "../../text/english.js";

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const c = word.charCodeAt(0);
  if (c < 128) return c >= 65 && c <= 90;
  const first = word[0]!;
  return first !== first.toLowerCase();
}

/** Whether a word is an acronym by its looks: two to eight characters, capitals, digits and stops. */
export function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 8) return false;
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c >= 65 && c <= 90) letters++;
    else if (!((c >= 48 && c <= 57) || c === 46 || c === 45)) return false;
  }
  return letters >= 2;
}

/** How much a token's capital proves, for every token of a document. */
export interface Capitals {
  /** 0: no capital; 1: a capital that its position explains (sentence start, headline); 2: a capital of its own. */
  readonly of: Uint8Array;
  /** Keys that stand in lower case somewhere in the document, among those that position gave a capital. */
  readonly lower: ReadonlySet<string>;
}

const MARKS = 512;

/** Reads the capitals of a document: one pass, and a second over the lower-case words to see which starts of sentences are common words. */
export function readCapitals(doc: Document): Capitals {
  const { count, word, key, tag } = doc.tokens;
  const of = new Uint8Array(count);
  for (let i = 0; i < count; i++) if (isCapital(word[i]!)) of[i] = 2;
  for (const { from, to } of doc.sentences) {
    for (let i = from; i < to; i++) {
      const k = key[i]!;
      if (k === '"' || k === "'" || k === "(" || k === "[" || k === "—" || k === "-") continue;
      if (of[i] === 2) of[i] = 1;
      break;
    }
    for (let i = from + 1; i < to; i++)
      if (of[i] === 2 && tag[i] !== Tag.PROPN && (key[i - 1] === '"' || key[i - 1] === ":")) of[i] = 1;
  }
  for (const block of doc.blocks) if (isHeadlineCase(doc, block.from, block.to, of)) weaken(block.from, block.to, of);
  const lower = lowerKeys(doc, of);
  for (const { from, to } of doc.sentences) if (from + 1 < to && isDescribing(doc, from, of)) lower.add(key[from]!);
  return { of, lower };
}

/** Keys to which position gave a capital and that stand in lower case elsewhere. */
function lowerKeys({ tokens: { count, key, number } }: Document, of: Uint8Array): Set<string> {
  const unsure = new Set<string>();
  // Most words are none of the unsure ones: how many of these share the low bits of their numbers tells.
  const marks = new Int32Array(MARKS);
  for (let i = 0; i < count; i++) {
    if (of[i] !== 1 || unsure.has(key[i]!)) continue;
    unsure.add(key[i]!);
    marks[number[i]! % MARKS]! += 1;
  }
  const lower = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (of[i] !== 0 || marks[number[i]! % MARKS] === 0 || !unsure.delete(key[i]!)) continue;
    lower.add(key[i]!);
    marks[number[i]! % MARKS]! -= 1;
  }
  return lower;
}

/** "Urban guerrillas", "Rural police": an English word that opens a sentence before a noun for people. */
function isDescribing({ tokens: { key, number, tag } }: Document, at: number, of: Uint8Array): boolean {
  const word = key[at]!;
  if (of[at] !== 1 || of[at + 1] !== 0 || tag[at] !== Tag.PROPN) return false;
  if (personNounOf(number[at + 1]!, key[at + 1]!)?.plural !== true) return false;
  return word.length > 3 && isEnglishWord(word);
}

/** Most longer words of the block have a capital and no stop ends it: "Five Killed in Blast Near Kabul". */
function isHeadlineCase({ tokens: { word, tag, key } }: Document, from: number, to: number, of: Uint8Array): boolean {
  if (to - from < 3 || to - from > 40 || key[to - 1] === ".") return false;
  let capital = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    if (word[i]!.length < 4 || tag[i] === Tag.PUNCT) continue;
    if (of[i] !== 0) capital++;
    else small++;
  }
  return capital >= 3 && small <= capital * 0.25;
}

function weaken(from: number, to: number, of: Uint8Array): void {
  for (let i = from; i < to; i++) if (of[i] === 2) of[i] = 1;
}
