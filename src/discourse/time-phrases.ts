import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { groupAt, isTime, type Reading, skipAdverbs } from "./reading.js";

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set("on in at by during late early since".split(" "));

/** "At the time" */
const isThen = (r: Reading, at: number, { head, to }: NounGroup): boolean =>
  r.key[at] === "at" && r.key[head] === "time" && to === at + 3;

/** Behind "on Monday", "last week", adverbs. */
export function skipTimes(r: Reading, at: number, limit: number): number {
  let k = at;
  for (let guard = 0; guard < 6; guard++) {
    const next = skipAdverbs(r, k, limit);
    if (next !== k) {
      k = next;
      continue;
    }
    const preposition = r.tag[k] === Tag.ADP && TIME_PREPOSITIONS.has(r.key[k]!);
    const group = groupAt(r, preposition ? k + 1 : k);
    if (
      group === undefined ||
      !(isTime(r, group) || isThen(r, k, group)) ||
      group.from !== (preposition ? k + 1 : k) ||
      group.to > limit
    )
      break;
    if (r.key[group.to] === "of" || r.key[group.to] === "'s") break;
    k = group.to;
  }
  return k;
}
