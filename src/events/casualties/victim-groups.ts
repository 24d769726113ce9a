import type { NounGroup } from "../../grammar/grammar.js";
import { groupOf, type Reading } from "./reading.js";
import { categoryOfNoun } from "./victim-nouns.js";

/** Heads behind which "of" names the people: "dozens of civilians", "a group of students", "one of them". */
const MEASURES = new Set([
  "one",
  "number",
  "group",
  "dozen",
  "score",
  "hundred",
  "thousand",
  "million",
  "ten",
  "handful",
  "couple",
  "total",
  "majority",
  "half",
  "third",
  "family",
  "pair",
  "crowd",
  "several",
  "some",
  "many",
  "all",
  "most",
  "none",
  "neither",
  "each",
  "both",
  "few",
  "series",
  "string",
  "life",
  "body",
  "corpse",
  "remains",
  "coffin",
]);

/** The noun at the end of a count that goes over several groups: "people" of "as many as 100 people". */
export function wholeGroup(r: Reading, group: NounGroup | undefined): NounGroup | undefined {
  const index = group === undefined ? -1 : r.countOf[group.id]!;
  if (group === undefined || index < 0) return group;
  const { from, to } = r.counts[index]!;
  const last = groupOf(r, r.grammar.groupAt[to - 1]);
  if (last === undefined || last.id === group.id || last.from < group.from) return group;
  const measured = group.head < to && group.head > from && categoryOfNoun(r.grammar.lemma[group.head]!) !== undefined;
  return measured ? group : last;
}

export function resolveRelative(r: Reading, group: NounGroup | undefined): NounGroup | undefined {
  if (group?.kind !== "relative") return group;
  // "27 people, three of whom later died": those three.
  const some = r.doc.tokens.key[group.from - 1] === "of" ? groupOf(r, r.grammar.groupAt[group.from - 2]) : undefined;
  if (some !== undefined && r.countOf[some.id]! >= 0) return some;
  return groupOf(r, group.antecedent);
}

/** "Lopez, 56, was shot": whose age the number is. */
export function behindAge(r: Reading, group: NounGroup | undefined): NounGroup | undefined {
  if (group === undefined || group.kind !== "number" || group.from < 2) return group;
  const { key } = r.doc.tokens;
  if (key[group.from - 1] !== "," && key[group.from - 1] !== "(") return group;
  if (!r.counts.some(({ from, to, unit }) => unit === "age" && from <= group.head && group.head < to)) return group;
  return groupOf(r, r.grammar.groupAt[group.from - 2]);
}

/** The group that says who: through "of" behind numbers and measures ("five of his fighters", "dozens of people"). */
export function peopleGroup(r: Reading, group: NounGroup): NounGroup {
  const lemma = r.grammar.lemma[group.head]!;
  const index = r.countOf[group.id]!;
  const numeral = index >= 0 && r.counts[index]!.from <= group.head && group.head < r.counts[index]!.to;
  if (group.kind !== "number" && !MEASURES.has(lemma) && !numeral) return group;
  const of = groupOf(r, group.of);
  if (of?.kind === "relative") return groupOf(r, of.antecedent) ?? group;
  if (of !== undefined && of.kind !== "number") return of;
  return quotedBehind(r, group) ?? group;
}

/** `24 "terrorists"`: the noun of the number, in somebody else's word. */
function quotedBehind(r: Reading, group: NounGroup): NounGroup | undefined {
  const { key } = r.doc.tokens;
  if (group.kind !== "number" || key[group.to] !== '"') return undefined;
  const noun = groupOf(r, r.grammar.groupAt[group.to + 1]);
  return noun?.from === group.to + 1 && key[noun.to] === '"' && categoryOfNoun(key[noun.head]!) !== undefined
    ? noun
    : undefined;
}
