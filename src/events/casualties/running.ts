import type { Clause, VerbGroup } from "../../grammar/grammar.js";
import { Tag, type TokenRange } from "../../text/document.js";
import { isCompared } from "../comparisons.js";
import { isOfFormerWar, isOnOneSide, isOverMonths } from "../sums-of-years.js";
import { WARS } from "../support.data.js";
import { groupOf, type Reading } from "./reading.js";
import { OVER } from "./words.data.js";
import { Word } from "./words.js";

/** A running total: "have been killed since …", "so far", "in the past nine years", "has killed thousands in two years". */
export function isRunning(r: Reading, verb: VerbGroup | undefined, clause: Clause | undefined): boolean {
  const words = wordsOf(r, verb, clause);
  if (spansYears(r, words, verb, clause)) return true;
  const { key } = r.doc.tokens;
  for (let at = words.from; at < words.to; at++)
    if ((r.words[at]! & Word.SPAN) !== 0 && key[at] === "so" && key[at + 1] === "far") return true;
  return false;
}

/** What was lost over many deeds: "since 2015", "in the past nine years", "this year", by a war. */
export const isOfYears = (r: Reading, verb: VerbGroup | undefined, clause: Clause | undefined): boolean =>
  spansYears(r, wordsOf(r, verb, clause), verb, clause);

function spansYears(
  r: Reading,
  { from, to }: TokenRange,
  verb: VerbGroup | undefined,
  clause: Clause | undefined,
): boolean {
  const { key } = r.doc.tokens;
  const perfect = verb?.perfect === true && verb.tense !== "past";
  if (clause !== undefined && isOverMonths(r, clause)) return true;
  for (let at = from; at < to; at++) {
    if ((r.words[at]! & Word.SPAN) === 0) continue;
    if (key[at] === "since" && key[at + 1] !== "when" && !isCompared(r, at)) return true;
    if (isLongSpan(r, at, to, perfect)) return true;
  }
  if (!perfect) return clause !== undefined && verb !== undefined && isOfFormerWar(r, clause, verb);
  const subject = groupOf(r, clause?.subject);
  if (subject !== undefined && WARS.has(r.grammar.lemma[subject.head]!)) return true;
  if (clause !== undefined && isOnOneSide(r, clause)) return true;
  // "have been killed in the offensive"
  return clause?.preps.some(({ prep, group }) => prep === "in" && isWholeWar(r, group)) === true;
}

function isWholeWar({ grammar }: Reading, id: number): boolean {
  const group = grammar.groups[id];
  return group !== undefined && !group.plural && WARS.has(grammar.lemma[group.head]!);
}

/** The clause with what stands before it on its own, and before the one that it continues. */
function wordsOf(r: Reading, verb: VerbGroup | undefined, clause: Clause | undefined): TokenRange {
  const sentence = r.doc.sentences[verb?.sentence ?? clause?.sentence ?? -1];
  if (sentence === undefined) return { from: 0, to: 0 };
  let first = clause;
  while (verb?.perfect && first?.continues !== undefined && first.continues < first.id)
    first = r.grammar.clauses[first.continues]!;
  const opens =
    first === undefined
      ? sentence.from
      : Math.min(first.from, first === clause ? (verb?.from ?? first.from) : first.from);
  return {
    from: fronted(r, Math.max(sentence.from, opens), sentence.from),
    to: Math.min(sentence.to, Math.max(clause?.to ?? sentence.to, (verb?.to ?? 0) + 14)),
  };
}

/** "So far, …", "In the past nine years, …". */
function fronted(r: Reading, opens: number, floor: number): number {
  const { verbAt } = r.grammar;
  let at = opens;
  while (at > floor && opens - at < 9 && verbAt[at - 1]! < 0 && (r.words[at - 1]! & Word.BARRIER) === 0) at--;
  return at;
}

const LAST = new Set(["last", "past", "previous"]);
const LONG = new Set(["year", "years", "decade", "decades", "months"]);

/** "over the past nine years", "in the last decade", "in eight years of war", "every year": longer than one deed lasts. */
function isLongSpan(r: Reading, at: number, to: number, perfect: boolean): boolean {
  const { key } = r.doc.tokens;
  if ((key[at] === "every" || key[at] === "each" || key[at] === "per") && LONG.has(key[at + 1] ?? "")) return true;
  if (perfect && key[at] === "this" && key[at + 1] === "year") return true;
  // "have died in the same period"
  if (perfect && key[at] === "in" && key[at + 2] === "same" && key[at + 3] === "period") return true;
  if (!OVER.has(key[at]!)) return false;
  let next = at + 1;
  if (key[next] === "the" || key[next] === "these") next++;
  const relative = LAST.has(key[next] ?? "");
  if (relative) next++;
  while (next < to && next < at + 7 && isQuantity(r, next)) next++;
  if (!LONG.has(key[next] ?? "") || next === at + 1) return false;
  // "has killed thousands in two years", "in the past two years", "in two years of fighting"
  return (
    relative || perfect || (key[next + 1] === "of" && WARS.has(r.grammar.lemma[next + 2] ?? "")) || isWarOf(r, next + 2)
  );
}

const isWarOf = (r: Reading, at: number): boolean =>
  r.doc.tokens.key[at - 1] === "of" && WARS.has(r.grammar.lemma[at + 1] ?? "");

const isQuantity = (r: Reading, at: number): boolean =>
  r.grammar.tag[at] === Tag.NUM || QUANTITIES.has(r.doc.tokens.key[at]!);

const QUANTITIES = new Set(["few", "several", "couple", "many", "and", "a", "half"]);
