import type { Events } from "../events/events.js";
import { speaksForBoth } from "./both-sides.js";
import type { CheckStatement } from "./check-statement.js";
import { SAID_NOUNS } from "./denials.data.js";
import type { Judged } from "./judge.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import type { Sources } from "./source.js";

/**
 * Which claims a disclaimer reaches back to, across sentences.
 *
 * "The reports", "the figures" reach every attributed claim of their kind in the article's own paragraph, or in the last
 * one before it that has any; reports, also what was told of the fighting shortly before. "Reports from either side" reach
 * the claims of both; "its claim", "the ministry's account" those of that source; "this" the claims of the last source
 * before it; "neither figure" those of the last two.
 *
 * @returns claim → the statement that disclaims it
 */
export function unverifiableBy(
  s: Sources,
  judged: readonly Judged[],
  checks: readonly CheckStatement[],
  events: Events,
): Map<Judged, CheckStatement> {
  const found = new Map<Judged, CheckStatement>();
  for (const check of checks) {
    // Who is said to have debunked something tells what in the sentence itself.
    if (check.kind !== "unverifiable" && (check.kind !== "refuted" || check.content !== undefined)) continue;
    for (const each of reached(s, judged, check, events)) if (!found.has(each)) found.set(each, check);
  }
  return found;
}

/** "has not established whether …": what is open is said in the sentence itself. */
const OWN_CONTENT = new Set(["whether", "if", "what", "how", "who", "where", "when"]);

/** Paragraphs and sentences over which a disclaimer reaches at most. */
const BLOCKS = 4;
const SENTENCES = 10;

const blockOf = ({ doc }: Sources, token: number) => doc.sentences[doc.tokens.sentence[token]!]!.block;

function reached(s: Sources, judged: readonly Judged[], check: CheckStatement, events: Events): readonly Judged[] {
  const { covers } = check;
  if (OWN_CONTENT.has(s.doc.tokens.key[check.at + 1] ?? "")) return [];
  const own = ofUncheckedSource(s, judged, check);
  if (own.length > 0) return own;
  const named = reportsChecked(s, judged, check);
  if (named.length > 0 || saysWhatReports(s, check)) return named;
  const block = blockOf(s, check.at);
  const before = lastBefore(judged, check.at).filter(
    ({ claim, basis }) =>
      claim.from < check.at &&
      claim.attribution !== undefined &&
      fits(covers.kind, claim.proposition.kind) &&
      // What somebody else established is not what could not be checked.
      basis.length === 0,
  );
  if (covers.source !== undefined) return ofSource(s, before, check, covers.source);
  const pool = nearest(s, before, block);
  const sentence = s.doc.tokens.sentence[check.at]!;
  const recent = (claim: Judged["claim"]) => sentence - s.doc.tokens.sentence[claim.from]! <= SENTENCES;
  if (covers.sides)
    return before.filter(
      ({ side, claim }) =>
        side !== undefined &&
        recent(claim) &&
        (isOfFighting(events, claim) || isCharge(s, claim) || near(s, claim, block)),
    );
  if (covers.plural) {
    if (covers.pair) return ofLastTwo(before.filter(({ claim }) => !speaksForBoth(s, draftOf(s, claim))));
    if (covers.pointed || (covers.kind !== "accounts" && !covers.every)) return pool;
    return [...new Set([...pool, ...before.filter(({ claim }) => recent(claim) && isOfFighting(events, claim))])];
  }
  const last = pool[pool.length - 1];
  if (last === undefined) return [];
  return pool.filter(
    ({ key, claim }) =>
      key === last.key && s.doc.tokens.sentence[last.claim.from]! - s.doc.tokens.sentence[claim.from]! <= 2,
  );
}

/** "Pictures, which could not be verified, showed soldiers burning homes": what the source itself is said to show or say. */
function ofUncheckedSource(s: Sources, judged: readonly Judged[], { at, by }: CheckStatement): readonly Judged[] {
  const { sentence } = s.doc.tokens;
  const first = indexAt(judged, at + 1);
  return judged.slice(first, first + FOLLOWING).filter(({ claim, basis }) => {
    if (claim.attribution === undefined || basis.length > 0 || sentence[claim.from] !== sentence[at]) return false;
    const { cue, source } = s.discourse.attributions[claim.attribution]!;
    // "Reuters, which could not verify the toll, said …": it is the toll that was not.
    if (cue === undefined || source.range === undefined || (by !== undefined && source.actor === by)) return false;
    return source.range.from < at && at < cue.from;
  });
}

/** "Could not verify reports that soldiers had killed nine": what the reports say. */
function reportsChecked(s: Sources, judged: readonly Judged[], { at }: CheckStatement): readonly Judged[] {
  const { sentence } = s.doc.tokens;
  const first = indexAt(judged, at + 1);
  return judged.slice(first, first + FOLLOWING).filter(({ claim, basis }) => {
    if (claim.attribution === undefined || basis.length > 0) return false;
    const { cue, clause } = s.discourse.attributions[claim.attribution]!;
    const noun = cue !== undefined && clause === undefined && cue.from > at && cue.from <= at + NEAR;
    return noun && sentence[claim.from] === sentence[at];
  });
}

/** "Could not verify reports that a second school was hit": these, and no others. */
function saysWhatReports({ doc: { tokens } }: Sources, { at }: CheckStatement): boolean {
  return SAID_NOUNS.has(tokens.key[at + 1]?.replace(/s$/, "") ?? "") && tokens.key[at + 2] === "that";
}

/** Tokens between a check and the reports that are its object. */
const NEAR = 4;

/** Claims behind it that are looked at. */
const FOLLOWING = 12;

/** "Neither version": what the last two sources said, one after the other. */
function ofLastTwo(before: readonly Judged[]): readonly Judged[] {
  const keys = new Set<string>();
  let at = before.length;
  while (at > 0) {
    keys.add(before[at - 1]!.key);
    if (keys.size > 2) break;
    at--;
  }
  return before.slice(Math.max(at, before.length - 8));
}

const draftOf = ({ discourse }: Sources, { attribution }: Judged["claim"]) => discourse.attributions[attribution!]!;

/** "The ministry's account of a strike": what that source said, of the topic if it is named. */
function ofSource(s: Sources, before: readonly Judged[], { covers }: CheckStatement, source: number): Judged[] {
  const actorOf = ({ claim }: Judged) => s.discourse.attributions[claim.attribution!]!.source.actor;
  let own = before.filter((each) => actorOf(each) === source);
  const side = s.parties.sideOf.get(source);
  // "The Russian account" is whatever its ministries said, too.
  const whole = own.length === 0 || s.entities.actors[source]!.kind === "state";
  if (whole && side !== undefined) own = before.filter((each) => each.side === side);
  const topical = own.filter(({ claim }) => covers.topic.some((word) => holds(s, claim, word)));
  return topical.length > 0 ? topical : own;
}

/** The claims of the disclaimer's paragraph, or of the last one before it that has any. */
function nearest(s: Sources, before: readonly Judged[], block: number): readonly Judged[] {
  const last = before[before.length - 1];
  const at = last === undefined ? -1 : blockOf(s, last.claim.from);
  return last === undefined || block - at > BLOCKS ? [] : before.filter(({ claim }) => blockOf(s, claim.from) === at);
}

const near = (s: Sources, { from }: Judged["claim"], block: number): boolean => block - blockOf(s, from) <= 1;

/** "Accused Armenia of a provocation": a report of a side, whatever it is of. */
const isCharge = (s: Sources, { attribution }: Judged["claim"]): boolean =>
  s.discourse.attributions[attribution!]!.cueKind === "accuse";

/** An attack, a clash or losses, and not of earlier history. */
function isOfFighting({ events }: Events, { proposition: p }: Judged["claim"]): boolean {
  const event = p.kind === "statement" || p.event === undefined ? undefined : events[p.event]!;
  if (event === undefined) return p.kind === "casualty";
  return event.timeframe === "current" && (p.kind === "casualty" || HOSTILE_TYPES.has(event.type));
}

/** How many claims a disclaimer looks back over. */
const REACH = 80;

/** The claims that begin before a token, the nearest ones; claims stand in text order. */
function lastBefore(judged: readonly Judged[], token: number): readonly Judged[] {
  const at = indexAt(judged, token);
  return judged.slice(Math.max(0, at - REACH), at);
}

/** Index of the first claim that begins at or behind a token. */
function indexAt(judged: readonly Judged[], token: number): number {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (judged[middle]!.claim.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const fits = (covers: CheckStatement["covers"]["kind"], kind: string) => covers !== "figures" || kind === "casualty";

function holds({ doc }: Sources, { from, to }: { from: number; to: number }, word: string): boolean {
  for (let at = from; at < to; at++)
    if (doc.tokens.key[at] === word || doc.tokens.key[at]!.startsWith(word.slice(0, 6))) return true;
  return false;
}
