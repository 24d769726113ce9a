import type { Reading } from "./reading.js";
import { bitsOf, Word } from "./words.js";

/** Sentences in which a boat goes down without an attack on it: 1 at their index. */
export function sinkings({ doc, grammar, words, spoken }: Reading): Uint8Array {
  const { key } = doc.tokens;
  const { lemma, lemmaNumber } = grammar;
  const { sentences } = doc;
  const found = new Uint8Array(sentences.length);
  // "sinking" tells of a boat by itself.
  if ((spoken & (Word.BOAT | Word.SINKING)) === 0) return found;
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    let keys = 0;
    let lemmas = 0;
    for (let at = from; at < to; at++) {
      keys |= words[at]!;
      lemmas |= bitsOf(lemmaNumber[at]!, lemma[at]!);
    }
    const sinks = ((keys | lemmas) & Word.SINKING) !== 0;
    if (!sinks || (lemmas & Word.ATTACKING) !== 0) continue;
    if ((keys & Word.BOAT) !== 0 || key.slice(from, to).includes("sinking")) found[index] = 1;
  }
  return found;
}
