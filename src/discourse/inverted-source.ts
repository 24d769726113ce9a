import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import type { SourcePhrase } from "./found.js";
import { groupAt, leadOf, possessedBy, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { Is } from "./words.js";

/** The whole phrase of a source behind its verb: appositions and prepositional phrases included. */
export function invertedSource(r: Reading, first: NounGroup, limit: number, stop?: string): SourcePhrase {
  const head = possessedBy(r, first);
  let k = head.to;
  for (let guard = 0; guard < 20 && k < limit; guard++) {
    const word = r.key[k]!;
    const next = groupAt(r, k + 1);
    const joined = next !== undefined && next.from === k + 1 && next.kind !== "relative" && next.kind !== "pronoun";
    // "accused by the UN of burning", "described by the army as a terrorist", "asked by reporters whether"
    if ((r.is[k]! & Is.WH) !== 0 || word === "as" || word === stop || (word === "of" && next?.kind === "gerund")) break;
    if (joined && (r.tag[k] === Tag.ADP || word === "and")) k = possessedBy(r, next).to;
    else if (joined && word === "," && (r.is[k + 1]! & Is.WH) === 0) {
      const end = possessedBy(r, next).to;
      if (isSubject(r, end, limit)) break;
      k = end;
    } else if (r.tag[k] === Tag.ADJ && r.tag[k + 1] === Tag.ADP && groupAt(r, k + 2)?.from === k + 2) {
      // "two people familiar with the talks"
      k = possessedBy(r, groupAt(r, k + 2)!).to;
    } else if (word === "(") {
      let close = k + 1;
      while (close < limit && close < k + 12 && r.key[close] !== ")") close++;
      if (r.key[close] !== ")") break;
      k = close + 1;
    } else break;
  }
  return { from: leadOf(r, head), to: behindRestriction(r, k, limit), group: head.id };
}

/** "an official {who asked not to be named}": to the end of a relative clause without a comma, where a mark ends it. */
function behindRestriction(r: Reading, at: number, limit: number): number {
  if (r.key[at] !== "who" || verbAt(r, skipAdverbs(r, at + 1, limit))?.form !== "finite") return at;
  for (let k = at + 1; k < limit && k < at + RESTRICTION; k++) {
    const word = r.key[k]!;
    if (word === "," || word === "." || word === "—") return k;
    // "who fled and said that", "who asked not to be named {as saying}"
    if (word === "as" && verbAt(r, k + 1)?.form === "ing") return k;
    if (r.tag[k] === Tag.PUNCT || (word === "that" && r.tag[k] !== Tag.DET)) return at;
    if (k > at + 3 && verbAt(r, k)?.form === "finite" && verbAt(r, k)!.from === k) return at;
  }
  return at;
}

/** Tokens that a relative clause may take that says who somebody is. */
const RESTRICTION = 16;

/** "According to the army, the truce, which began on Friday, {was} over", "…, gunmen on motorcycles {fired}": no apposition. */
function isSubject(r: Reading, end: number, limit: number): boolean {
  let k = end;
  for (let guard = 0; guard < 4 && r.tag[k] === Tag.ADP; guard++) {
    const next = groupAt(r, k + 1);
    if (next?.from !== k + 1 || next.to > limit) break;
    k = possessedBy(r, next).to;
  }
  const first = skipAdverbs(r, k, limit);
  if (verbAt(r, first)?.form === "finite") return true;
  if (r.key[k] !== "," || (r.key[k + 1] !== "which" && r.key[k + 1] !== "who")) return false;
  for (let at = k + 2; at < limit && at < k + 30; at++)
    if (r.key[at] === ",") return verbAt(r, skipAdverbs(r, at + 1, limit))?.form === "finite";
  return false;
}

/** The phrase after "by". */
export function agentOf(r: Reading, at: number, limit: number, ender?: string): SourcePhrase | undefined {
  const stop = Math.min(limit, at + 12);
  for (let k = at; k < stop; k++) {
    if (r.key[k] === "," || r.key[k] === ";" || verbAt(r, k) !== undefined) return undefined;
    if (r.key[k] !== "by") continue;
    const group = groupAt(r, k + 1);
    return group === undefined || group.from !== k + 1 ? undefined : invertedSource(r, group, limit, ender);
  }
  return undefined;
}
