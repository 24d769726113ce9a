import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import type { Match } from "./match.js";
import type { Reading } from "./reading.js";

// How far before a time or behind a preposition the comparing word is looked for.
const REACH = 12;

/** "the first … since", "the deadliest … this year": the time says over what was compared. */
export function isCompared({ doc, grammar }: Grammatical, at: number): boolean {
  const { sentence, key } = doc.tokens;
  for (let i = at - 1; i >= 0 && i > at - REACH && sentence[i] === sentence[at]; i--) {
    // Behind a verb or a comma another phrase begins.
    if (grammar.verbAt[i]! >= 0 || key[i] === ",") return false;
    if (compares({ doc, grammar }, i)) return true;
  }
  return false;
}

type Grammatical = Pick<Reading, "doc" | "grammar">;

function compares({ doc, grammar }: Grammatical, at: number): boolean {
  const word = doc.tokens.key[at]!;
  if (ORDINALS.has(word)) return !TIME_UNITS.has(doc.tokens.key[at + 1] ?? "");
  if (word === "worst") return true;
  // Before a noun it counts regiments and days.
  if (NUMERAL.test(word)) return grammar.tag[at + 1] === Tag.ADP;
  // "killed at least 12 people in March" counts.
  if (word === "most" || word === "least") return doc.tokens.key[at - 1] !== "at";
  return word.length > 5 && word.endsWith("est") && grammar.tag[at] === Tag.ADJ;
}

/** "the third attack since Friday" */
const ORDINALS = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
]);

/** "the 41st in the city this month" */
const NUMERAL = /^\d+(?:st|nd|rd|th)$/;

const TIME_UNITS = new Set([
  "hour",
  "hours",
  "day",
  "days",
  "night",
  "week",
  "weeks",
  "month",
  "months",
  "year",
  "years",
]);

/** "It was the third murder of a politician this year": what was told before, among others like it. */
export function isRanked({ grammar, doc }: Grammatical, { id, from, head }: NounGroup): boolean {
  const clause = grammar.clauses[grammar.clauseAt[head] ?? -1];
  if (clause?.complement !== id || clause.subject === undefined) return false;
  if (!POINTERS.has(doc.tokens.key[grammar.groups[clause.subject]!.head]!)) return false;
  return hasRank({ doc, grammar }, from, head);
}

function hasRank({ doc, grammar }: Grammatical, from: number, head: number): boolean {
  for (let at = from; at < head; at++)
    if (RANKS.has(doc.tokens.key[at]!) || compares({ doc, grammar }, at)) return true;
  return false;
}

/** "A reporter was shot dead on Monday, police said, the seventh such killing this year": what the sentence told, ranked. */
const isAfterthought = (r: Reading, { id, from, head }: NounGroup): boolean =>
  r.doc.tokens.key[from - 1] === "," &&
  r.doc.tokens.key[from] === "the" &&
  !r.subjectOf.has(id) &&
  !r.objectOf.has(id) &&
  hasRank(r, from, head);

const POINTERS = new Set(["it", "this", "that"]);
const RANKS = new Set("first second third fourth fifth sixth seventh eighth ninth tenth latest".split(" "));

/**
 * "Gunmen ambushed a patrol in one of the deadliest attacks this year": the noun compares what its sentence tells already,
 * and is no further event. Where the sentence tells only what the deed did ("killed 12 in the worst attack"), it is the deed.
 */
export function isComparison(r: Reading, index: number, matches: readonly Match[]): boolean {
  const match = matches[index]!;
  if (match.group === undefined) return false;
  const { grammar, prepOf } = r;
  const group = grammar.groups[match.group]!;
  if (isRanked(r, group)) return true;
  const isDeed = ({ trigger }: Match): boolean => trigger.violent;
  if (isAfterthought(r, group) && besideIn(r, index, matches).some(isDeed)) return true;
  const holder = prepOf.get(match.group)?.phrase;
  const counted = holder?.prep === "of" && holder.after >= 0 ? grammar.groups[holder.after]! : undefined;
  const outer = counted?.kind === "number" ? prepOf.get(counted.id)?.phrase : holder;
  if (outer?.prep !== "in" && outer?.prep !== "among") return false;
  let compared = false;
  for (let at = group.from; at < group.head && !compared; at++) compared = compares(r, at);
  if (!compared) return false;
  const tells = ({ trigger }: Match): boolean => !trigger.result && trigger.violent;
  return besideIn(r, index, matches).some(tells);
}

/** The other matches of its sentence; all stand in the order of the text. */
function besideIn({ doc }: Reading, index: number, matches: readonly Match[]): Match[] {
  const { sentence } = doc.tokens;
  const own = sentence[matches[index]!.from];
  const found: Match[] = [];
  for (let i = index - 1; i >= 0 && sentence[matches[i]!.from] === own; i--) found.push(matches[i]!);
  for (let i = index + 1; i < matches.length && sentence[matches[i]!.from] === own; i++) found.push(matches[i]!);
  return found;
}
