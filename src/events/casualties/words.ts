import { WordBits } from "../../knowledge/vocabulary.js";
import type { Document } from "../../text/document.js";
import { patternIndex } from "./pattern-index.js";
import {
  ATTACKING,
  BARRIERS,
  BOATS,
  DISASTERS,
  NUMBERS,
  OVER,
  RUNNING,
  SINKING,
  STATED,
  TALLIES,
} from "./words.data.js";

/** What the matchers look for in a word, as bits. */
export const Word = {
  STATE: 1,
  /** May open a tally. */
  TALLY: 2,
  IT: 4,
  INCLUDING: 8,
  AMONG: 16,
  DISASTER: 32,
  SINKING: 64,
  BOAT: 128,
  ATTACKING: 256,
  /** May open a span of time, or a running total. */
  SPAN: 512,
  BARRIER: 1024,
} as const;

const facts = /* @__PURE__ */ new WordBits(
  (word) =>
    (patternIndex().states.has(word) ? Word.STATE : 0) |
    (TALLIES.has(word) || NUMBERS.has(word) || STATED.has(word) ? Word.TALLY : 0) |
    (word === "it" ? Word.IT : 0) |
    (word === "including" ? Word.INCLUDING : 0) |
    (word === "among" ? Word.AMONG : 0) |
    (DISASTERS.has(word) ? Word.DISASTER : 0) |
    (SINKING.has(word) ? Word.SINKING : 0) |
    (BOATS.has(word) ? Word.BOAT : 0) |
    (ATTACKING.has(word) ? Word.ATTACKING : 0) |
    (OVER.has(word) || RUNNING.has(word) ? Word.SPAN : 0) |
    (BARRIERS.has(word) ? Word.BARRIER : 0),
);

/** The bits of a word. */
export const bitsOf = (number: number, word: string): number => facts.of(number, word);

/**
 * Puts the bits of every token into a column.
 *
 * @returns all bits that some token has: most of what the matchers look for stands nowhere
 */
export function readWords({ tokens: { count, number, key } }: Document, words: Int32Array): number {
  let all = 0;
  for (let at = 0; at < count; at++) {
    const bits = facts.of(number[at]!, key[at]!);
    words[at] = bits;
    all |= bits;
  }
  return all;
}
