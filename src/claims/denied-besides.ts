import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { accuses, type Who } from "./accusing.js";
import type { Judged } from "./judge.js";
import type { Sources } from "./source.js";
import { shareWord, topicOf } from "./topics.js";

/** Sentences over which a denial looks back. */
export const BACK = 4;

/** Claims on either side of a denial that are looked at. */
export const WINDOW = 24;

/** The claims from one index up to another that meet a test. */
export function around(
  judged: readonly Judged[],
  from: number,
  to: number,
  test: (index: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(judged.length, to); i++) if (test(i)) found.push(i);
  return found;
}

/** "Dismissed reports that ambulances were blocked": also what others shortly before said of the ambulances. */
export function sameDeed(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  at: number,
  j: number,
): readonly number[] {
  const topic = topicOf(grammar, judged[at]!.claim);
  const { sentence } = s.doc.tokens;
  const { side, key, claim } = judged[j]!;
  return around(judged, j - WINDOW, j, (i) => {
    const other = judged[i]!;
    if (i === at || other.claim.attribution === undefined || other.claim.polarity === "negative") return false;
    if (other.key === key || (side !== undefined && other.side === side)) return false;
    if (sentence[claim.from]! - sentence[other.claim.from]! > BACK) return false;
    return other.claim.proposition.kind === "event" && shareWord(topic, topicOf(grammar, other.claim));
  });
}

/** "Denied that it had fired on the market": also whoever blamed it for the attack, right before. */
export function chargesBeside(
  s: Sources,
  events: Events,
  judged: readonly Judged[],
  j: number,
  at: number,
  own: Who | undefined,
): readonly number[] {
  const { sentence } = s.doc.tokens;
  const { claim, key } = judged[j]!;
  const denied = judged[at]!.claim.proposition;
  if (own === undefined || claim.proposition.kind === "casualty" || denied.kind === "statement") return [];
  return around(judged, j - 6, j, (i) => {
    const other = judged[i]!;
    const { proposition: p } = other.claim;
    if (i === at || other.key === key || other.claim.attribution === undefined) return false;
    if (p.kind !== "event" || p.aspect !== "responsibility" || other.own) return false;
    return sentence[claim.from]! - sentence[other.claim.from]! <= 2 && accuses(s, events, other, own);
  });
}
