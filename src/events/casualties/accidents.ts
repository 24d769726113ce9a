import { WordBits } from "../../knowledge/vocabulary.js";
import type { Reading } from "./reading.js";

const SINKING = new Set(["sink", "capsize", "overturn", "founder", "shipwreck", "sank", "sunk", "sinking", "capsized"]);
const BOATS = new Set(
  "boat boats ferry ferries vessel vessels dinghy dinghies canoe canoes raft rafts trawler".split(" "),
);
/** What makes an attack of it. */
const ATTACKING = new Set(
  "hit attack shell bomb torpedo ram fire strike shoot missile torpedo shelling drone rocket mine gunfire".split(" "),
);

const Bit = { SINKING: 1, BOAT: 2, ATTACKING: 4 } as const;
const facts = /* @__PURE__ */ new WordBits(
  (word) =>
    (SINKING.has(word) ? Bit.SINKING : 0) |
    (BOATS.has(word) ? Bit.BOAT : 0) |
    (ATTACKING.has(word) ? Bit.ATTACKING : 0),
);

/** Sentences in which a boat goes down without an attack on it: 1 at their index. */
export function sinkings(r: Reading): Uint8Array {
  const { key, number } = r.doc.tokens;
  const { lemma, lemmaNumber } = r.grammar;
  const { sentences } = r.doc;
  const found = new Uint8Array(sentences.length);
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    let keys = 0;
    let lemmas = 0;
    for (let at = from; at < to; at++) {
      keys |= facts.of(number[at]!, key[at]!);
      lemmas |= facts.of(lemmaNumber[at]!, lemma[at]!);
    }
    const sinks = ((keys | lemmas) & Bit.SINKING) !== 0;
    if (!sinks || (lemmas & Bit.ATTACKING) !== 0) continue;
    if ((keys & Bit.BOAT) !== 0 || key.slice(from, to).includes("sinking")) found[index] = 1;
  }
  return found;
}
