import type { Judged } from "./judge.js";
import type { Sources } from "./source.js";
import type { CheckStatement } from "./verification.js";

/**
 * Which claims a disclaimer reaches back to, across sentences.
 *
 * "The reports", "the figures" reach every attributed claim of their kind before it in the article's own paragraph and the
 * one before; "its claim", "the ministry's account" those of that source; "this" the claims of the last source before it;
 * "neither figure" those of the last two.
 *
 * @returns claim → the statement that disclaims it
 */
export function unverifiableBy(
  s: Sources,
  judged: readonly Judged[],
  checks: readonly CheckStatement[],
): Map<Judged, CheckStatement> {
  const found = new Map<Judged, CheckStatement>();
  for (const check of checks) {
    if (check.kind !== "unverifiable") continue;
    for (const each of reached(s, judged, check)) if (!found.has(each)) found.set(each, check);
  }
  return found;
}

/** "has not established whether …": what is open is said in the sentence itself. */
const OWN_CONTENT = new Set(["whether", "if", "what", "how", "who", "where", "when"]);

const blockOf = ({ doc }: Sources, token: number) => doc.sentences[doc.tokens.sentence[token]!]!.block;

function reached(s: Sources, judged: readonly Judged[], check: CheckStatement): Judged[] {
  const { covers } = check;
  if (OWN_CONTENT.has(s.doc.tokens.key[check.at + 1] ?? "")) return [];
  const block = blockOf(s, check.at);
  const before = lastBefore(judged, check.at).filter(
    ({ claim }) =>
      claim.from < check.at && claim.attribution !== undefined && fits(covers.kind, claim.proposition.kind),
  );
  const near = before.filter(({ claim }) => blockOf(s, claim.from) === block);
  if (covers.source !== undefined) {
    const own = before.filter(
      ({ claim }) => s.discourse.attributions[claim.attribution!]!.source.actor === covers.source,
    );
    const topical = own.filter(({ claim }) => covers.topic.some((word) => holds(s, claim, word)));
    return topical.length > 0 ? topical : own;
  }
  const pool = near.length > 0 ? near : before.filter(({ claim }) => blockOf(s, claim.from) === block - 1);
  if (pool.length === 0) return covers.plural ? before : [];
  if (covers.plural) return covers.kind === "figures" || near.length === 0 ? pool : pool;
  const last = pool[pool.length - 1]!;
  return pool.filter(
    ({ key, claim }) =>
      key === last.key && s.doc.tokens.sentence[last.claim.from]! - s.doc.tokens.sentence[claim.from]! <= 2,
  );
}

/** How many claims a disclaimer looks back over. */
const REACH = 80;

/** The claims that begin before a token, the nearest ones; claims stand in text order. */
function lastBefore(judged: readonly Judged[], token: number): readonly Judged[] {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (judged[middle]!.claim.from < token) low = middle + 1;
    else high = middle;
  }
  return judged.slice(Math.max(0, low - REACH), low);
}

const fits = (covers: CheckStatement["covers"]["kind"], kind: string) => covers !== "figures" || kind === "casualty";

function holds({ doc }: Sources, { from, to }: { from: number; to: number }, word: string): boolean {
  for (let at = from; at < to; at++)
    if (doc.tokens.key[at] === word || doc.tokens.key[at]!.startsWith(word.slice(0, 6))) return true;
  return false;
}
