import type { Grammar } from "../grammar/grammar.js";
import { verbAt } from "./at.js";

/** "Was able to verify": it did; that it was not able is no done check. */
export function isAble(grammar: Grammar, head: number): boolean {
  for (let at = head - 1; at > 0 && at >= head - 3; at--) {
    if (ABLE.has(grammar.lemma[at]!)) {
      const verb = verbAt(grammar, at) ?? verbAt(grammar, at - 1);
      return (
        verb?.negated !== true && verb?.modal === undefined && verb?.tense !== "future" && verb?.form !== "infinitive"
      );
    }
  }
  return false;
}

const ABLE = new Set(["able", "manage"]);
