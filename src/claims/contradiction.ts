import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import type { Judged } from "./judge.js";
import type { Sources } from "./source.js";

/**
 * Joins accounts that exclude each other and those that bear each other out:
 * a denial and what it denies, the two sides' accusations for one event, different tolls for the same losses.
 * Both sides of a contradiction are disputed; what the accused denies is denied as well.
 */
export function contradict(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  sameEvents(judged);
  joinDenials(s, grammar, judged);
  tolls(s, judged, events);
  corroborate(judged);
}

/** Contradicts, and says why: `denial` is the claim that denies, if one of them does. */
function oppose(judged: readonly Judged[], a: number, b: number, denial?: number): void {
  if (a === b || judged[a]!.contradicts.has(b)) return;
  judged[a]!.contradicts.add(b);
  judged[b]!.contradicts.add(a);
  dispute(judged, a, b, denial === b);
  dispute(judged, b, a, denial === a);
}

function dispute(judged: readonly Judged[], at: number, other: number, byDenial: boolean): void {
  const { reasons, side } = judged[at]!;
  const { claim, side: theirs } = judged[other]!;
  const kind = byDenial && (theirs === undefined || theirs !== side) ? "denied" : "disputed";
  if (!reasons.some((r) => r.kind === kind)) reasons.push({ kind, range: { from: claim.from, to: claim.to } });
}

/** Positive and negative accounts of one event by different sources. */
function sameEvents(judged: readonly Judged[]): void {
  alike(judged, eventOf, (i, j) => {
    const one = judged[i]!;
    const two = judged[j]!;
    const said = one.claim.attribution !== undefined && two.claim.attribution !== undefined;
    if (said && one.key !== two.key) {
      if (one.claim.polarity !== two.claim.polarity) oppose(judged, i, j, one.claim.polarity === "negative" ? i : j);
    }
  });
}

/**
 * A denial is of what another said shortly before: a short one ("The army rejects this", "denied it") of the last claim,
 * one with words of its own of the claim that shares them, or else of what the other side said in the sentence before.
 */
function joinDenials(s: Sources, grammar: Grammar, judged: readonly Judged[]): void {
  const { sentence } = s.doc.tokens;
  for (const [j, denial] of judged.entries()) {
    const { claim, key } = denial;
    if (claim.polarity !== "negative" || claim.attribution === undefined || denial.contradicts.size > 0) continue;
    const denies = s.discourse.attributions[claim.attribution]!.cueKind === "deny";
    const piece = s.discourse.attributions[claim.attribution]!.content[0] ?? claim;
    const short = denies && piece.to - piece.from <= 3;
    const words = short ? undefined : wordsOf(grammar, piece);
    let best = -1;
    let bestScore = 0;
    let loose = false;
    for (let i = j - 1; i >= Math.max(0, j - 14); i--) {
      const other = judged[i]!;
      const gap = sentence[claim.from]! - sentence[other.claim.from]!;
      if (gap > 3) break;
      if (other.key === key || other.claim.polarity === "negative" || other.claim.attribution === undefined) continue;
      if (other.side !== undefined && other.side === denial.side) continue;
      const shared = words === undefined ? 0 : sharedWords(grammar, words, other.claim);
      const opposed = other.side !== undefined && denial.side !== undefined ? 1 : 0;
      const score = short ? 4 - gap + opposed : shared * 2 + opposed + (gap <= 1 ? 0.5 : 0) - (other.own ? 1 : 0);
      // A mere negative ("there were no tanks in the town") must speak of what the other side affirms.
      const fits = denies
        ? short || shared > 0 || (opposed === 1 && gap <= 1)
        : shared >= 2 || (shared === 1 && opposed === 1);
      if (score > bestScore && fits) {
        best = i;
        bestScore = score;
        loose = !short && shared === 0;
      }
    }
    if (best < 0) continue;
    oppose(judged, best, j, j);
    if (loose) {
      judged[best]!.loosely.add(j);
      denial.loosely.add(best);
    }
  }
}

function wordsOf(grammar: Grammar, { from, to }: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const tag = grammar.tag[at];
    if ((tag === Tag.NOUN || tag === Tag.VERB || tag === Tag.PROPN) && grammar.lemma[at]!.length > 3)
      words.add(grammar.lemma[at]!);
  }
  return words;
}

function sharedWords(grammar: Grammar, words: ReadonlySet<string>, { from, to }: TokenRange): number {
  const seen = new Set<string>();
  for (let at = from; at < to; at++) if (words.has(grammar.lemma[at]!)) seen.add(grammar.lemma[at]!);
  return Math.min(seen.size, 3);
}

/** Tolls that cannot both be true, told of one event by different sources. */
function tolls({ doc }: Sources, judged: readonly Judged[], events: Events): void {
  const isTally = ({ from, to }: TokenRange) =>
    doc.tokens.key.slice(from, Math.min(to, from + 4)).some((word) => word === "toll" || word === "tally");
  const lossOf = ({ claim: { proposition: p } }: Judged) =>
    p.kind === "casualty" ? events.casualties[p.casualty]!.event : undefined;
  alike(judged, lossOf, (i, j) => {
    const one = judged[i]!;
    const two = judged[j]!;
    const p = one.claim.proposition;
    const q = two.claim.proposition;
    if (p.kind === "casualty" && q.kind === "casualty" && one.key !== two.key) {
      const a = events.casualties[p.casualty]!;
      const b = events.casualties[q.casualty]!;
      if (a.effect !== b.effect) return;
      if (a.subsetOf !== undefined || b.subsetOf !== undefined || a.cumulative || b.cumulative) return;
      const opposed = one.side !== undefined && two.side !== undefined && one.side !== two.side;
      if (!opposed && !(isTally(a) || isTally(b))) return;
      if (disjoint(a.count, b.count)) oppose(judged, i, j);
    }
  });
}

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function disjoint(a: Range | undefined, b: Range | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    (a.max !== undefined && b.min !== undefined && a.max < b.min) ||
    (b.max !== undefined && a.min !== undefined && b.max < a.min)
  );
}

/** The same proposition by another source, with nothing between them. */
function corroborate(judged: readonly Judged[]): void {
  const join = (i: number, j: number) => {
    const one = judged[i]!;
    const two = judged[j]!;
    if (one.key === two.key || one.claim.polarity !== two.claim.polarity || one.contradicts.has(j)) return;
    one.corroborates.add(j);
    two.corroborates.add(i);
  };
  alike(judged, eventOf, join);
  alike(judged, ({ claim: { proposition: p } }) => (p.kind === "casualty" ? p.casualty : undefined), join);
}

const eventOf = ({ claim: { proposition: p } }: Judged) => (p.kind === "event" ? p.event : undefined);

/** Calls `each` on every two claims under one key; of many, each only with the next forty. */
function alike(
  judged: readonly Judged[],
  key: (claim: Judged) => number | undefined,
  each: (i: number, j: number) => void,
): void {
  const groups = new Map<number, number[]>();
  for (const [index, claim] of judged.entries()) {
    const id = key(claim);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  for (const group of groups.values()) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < Math.min(group.length, i + 40); j++) each(group[i]!, group[j]!);
    }
  }
}
