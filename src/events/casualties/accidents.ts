import type { Reading } from "./reading.js";

const SINKING = new Set(["sink", "capsize", "overturn", "founder", "shipwreck", "sank", "sunk", "sinking", "capsized"]);
const BOATS = new Set(
  "boat boats ferry ferries vessel vessels dinghy dinghies canoe canoes raft rafts trawler".split(" "),
);
/** What makes an attack of it. */
const ATTACKING = new Set(
  "hit attack shell bomb torpedo ram fire strike shoot missile torpedo shelling drone rocket mine gunfire".split(" "),
);

/** Sentences in which a boat goes down without an attack on it: 1 at their index. */
export function sinkings(r: Reading): Uint8Array {
  const { key } = r.doc.tokens;
  const { lemma } = r.grammar;
  const found = new Uint8Array(r.doc.sentences.length);
  for (const [index, { from, to }] of r.doc.sentences.entries()) {
    let sinks = false;
    let boat = false;
    let attacked = false;
    for (let at = from; at < to; at++) {
      sinks ||= SINKING.has(lemma[at]!) || SINKING.has(key[at]!);
      boat ||= BOATS.has(key[at]!);
      attacked ||= ATTACKING.has(lemma[at]!);
    }
    if (sinks && !attacked && (boat || key.slice(from, to).includes("sinking"))) found[index] = 1;
  }
  return found;
}
