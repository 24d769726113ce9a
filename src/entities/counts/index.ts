import type { Grammar } from "../../grammar/grammar.js";
import type { Document } from "../../text/document.js";
import type { CountMention } from "../entities.js";
import { BETWEEN, type Bound, LEADS, RISING, TRAILS } from "./bounds.data.js";
import { mayStartNumber, type NumberReading, readNumber } from "./read-number.js";
import { unitOf } from "./units.js";

/** Phrases by the key nearest to the number, the others in reading order away from it; longest first. */
type PhraseTable = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly bound: Bound }[]>;

function table(phrases: readonly (readonly [string, Bound])[], backwards: boolean): PhraseTable {
  const built = new Map<string, { rest: readonly string[]; bound: Bound }[]>();
  for (const [phrase, bound] of phrases) {
    const words = phrase.split(" ");
    if (backwards) words.reverse();
    const [first, ...rest] = words as [string, ...string[]];
    const list = built.get(first) ?? [];
    list.push({ rest, bound });
    built.set(first, list);
  }
  for (const list of built.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return built;
}

let tables: { leads: PhraseTable; trails: PhraseTable } | undefined;

interface Bounded {
  readonly at: number;
  readonly bound: Bound;
}

/**
 * Finds every number of a document as a range: number words, figures, "at least", "up to", "dozens", "six or seven".
 * Numbers that count no people by their surroundings ("26-year-old", "5 km", "$3m", "12 September") carry a `unit`.
 *
 * @param doc the tokens
 * @param _grammar its noun groups; tells where a number has a noun of its own
 * @returns mentions in text order, that do not overlap; token ranges take in "at least" and the like
 */
export function findCounts(doc: Document, _grammar?: Grammar): CountMention[] {
  tables ??= { leads: table(LEADS, true), trails: table(TRAILS, false) };
  const { tokens } = doc;
  const { count, sentence } = tokens;
  const found: CountMention[] = [];
  for (let at = 0, floor = 0; at < count; at++) {
    if (!mayStartNumber(tokens, at)) continue;
    const limit = doc.sentences[sentence[at]!]?.to ?? count;
    const start = doc.sentences[sentence[at]!]?.from ?? 0;
    const reading = readNumber(doc, at, limit);
    if (reading === undefined || isPronoun(doc, reading)) continue;
    const mention = boundedMention(doc, reading, Math.max(start, floor), limit);
    const last = found[found.length - 1];
    const merged = last && joined(doc, last, mention);
    if (merged) found[found.length - 1] = merged;
    else found.push(mention);
    floor = mention.to;
    at = mention.to - 1;
  }
  return found;
}

/** "no one", "one another", "one day", "the one": no number of anything. */
function isPronoun(doc: Document, { from, to }: NumberReading): boolean {
  const { key } = doc.tokens;
  if (to - from !== 1 || key[from] !== "one") return false;
  const before = key[from - 1];
  const after = key[to];
  if (
    before === "no" ||
    before === "any" ||
    before === "every" ||
    before === "some" ||
    before === "that" ||
    before === "this"
  )
    return true;
  return (
    after === "another" || after === "day" || after === "side" || after === "way" || after === "s" || after === "'s"
  );
}

function boundedMention(doc: Document, first: NumberReading, start: number, limit: number): CountMention {
  const reading = range(doc, first, limit) ?? first;
  const unit = unitOf(doc, reading, limit);
  if (unit !== undefined) return mention(reading.from, reading.to, reading.min, reading.max, reading.approximate, unit);
  const family = familyOf(doc, reading, start);
  if (family !== undefined) return mention(family, reading.to, reading.min, reading.max, reading.approximate);
  const lead = leadBefore(doc, reading.from, start);
  const trail = lead ? undefined : trailBehind(doc, reading.to, limit);
  return applied(reading, lead, trail);
}

/** Every mention with the same properties in the same order: all that follows reads them again and again. */
function mention(
  from: number,
  to: number,
  min: number | undefined,
  max: number | undefined,
  approximate: boolean,
  unit?: string,
): CountMention {
  return { from, to, min, max, approximate, unit } satisfies Record<keyof CountMention, unknown>;
}

/** Joins "six or seven", "three to five", "between 50 and 60", "6–7" into one range. */
function range(doc: Document, low: NumberReading, limit: number): NumberReading | undefined {
  const { key, glued } = doc.tokens;
  const link = key[low.to];
  const between = key[low.from - 1] === "between";
  if (link !== "to" && link !== "or" && link !== "—" && link !== "-" && !(link === "and" && between)) return undefined;
  if ((link === "-" || link === "—") && !(glued[low.to] === 1)) return undefined;
  let at = low.to + 1;
  if (at < limit && (key[at] === "possibly" || key[at] === "perhaps" || key[at] === "even")) at++;
  if (at >= limit || !mayStartNumber(doc.tokens, at)) return undefined;
  const high = readNumber(doc, at, limit);
  if (high?.max === undefined || low.max === undefined || high.max <= low.min) return undefined;
  // "50 to 60 thousand": the scale word belongs to both.
  const factor = low.bare && high.to > at + 1 && low.max < 1000 ? magnitude(high.max) : 1;
  const scale = low.max * factor < high.max ? factor : 1;
  return {
    from: between ? low.from - 1 : low.from,
    to: high.to,
    min: low.min * scale,
    max: high.max,
    approximate: low.approximate || high.approximate,
  };
}

function magnitude(value: number): number {
  return value >= 1_000_000 ? 1_000_000 : value >= 1_000 ? 1_000 : 1;
}

const FAMILIES = new Set([
  "family",
  "group",
  "crew",
  "team",
  "party",
  "squad",
  "band",
  "patrol",
  "convoy",
  "gang",
  "unit",
]);

/** Where "a family of five", "a crew of 25" begins. */
function familyOf(doc: Document, { from }: NumberReading, start: number): number | undefined {
  const { key } = doc.tokens;
  if (from - 3 < start || key[from - 1] !== "of" || !FAMILIES.has(key[from - 2]!)) return undefined;
  const article = key[from - 3];
  return article === "a" || article === "the" || article === "an" || article === "his" || article === "her"
    ? from - 3
    : from - 2;
}

function leadBefore(doc: Document, from: number, start: number): Bounded | undefined {
  const { key } = doc.tokens;
  let at = from - 1;
  for (let passed = 0; passed < 3 && at >= start && (BETWEEN.has(key[at]!) || isQuote(key[at]!)); passed++) at--;
  return leadEnding(key, from - 1, start) ?? (at === from - 1 ? undefined : leadEnding(key, at, start));
}

function leadEnding(key: readonly string[], end: number, start: number): Bounded | undefined {
  const lead = end >= start ? phraseEnding(key, end, start) : undefined;
  const rises = lead?.bound === "max" && key[lead.at] === "up" && RISING.has(key[lead.at - 1]!);
  return rises ? undefined : lead;
}

const isQuote = (key: string) => key === '"' || key === "'" || key === "(";

function phraseEnding(key: readonly string[], end: number, start: number): Bounded | undefined {
  const leads = tables!.leads.get(key[end]!);
  if (leads === undefined) return undefined;
  for (const { rest, bound } of leads) {
    if (end - rest.length < start) continue;
    let k = 0;
    while (k < rest.length && key[end - 1 - k] === rest[k]) k++;
    if (k === rest.length) return { at: end - rest.length, bound };
  }
  return undefined;
}

function trailBehind(doc: Document, to: number, limit: number): Bounded | undefined {
  const { key, glued } = doc.tokens;
  const at = key[to] === "-" && glued[to] === 1 ? to + 1 : to;
  if (at >= limit) return undefined;
  const trails = tables!.trails.get(key[at]!);
  if (trails === undefined) return undefined;
  for (const { rest, bound } of trails) {
    if (at + rest.length >= limit && rest.length > 0) continue;
    if (key[at] === "at" && followsNumber(doc, at + rest.length + 1, limit)) continue;
    let k = 0;
    while (k < rest.length && key[at + 1 + k] === rest[k]) k++;
    if (k === rest.length) return { at: at + 1 + rest.length, bound };
  }
  return undefined;
}

/** "killed 5 at least 20 people": the bound belongs to the next number. */
function followsNumber(doc: Document, at: number, limit: number): boolean {
  return at < limit && mayStartNumber(doc.tokens, at);
}

function applied(reading: NumberReading, lead: Bounded | undefined, trail: Bounded | undefined): CountMention {
  const { min, max, approximate } = reading;
  const from = lead?.at ?? reading.from;
  const to = trail?.at ?? reading.to;
  const most = max ?? min;
  switch (lead?.bound ?? trail?.bound) {
    case "min":
      return mention(from, to, min, undefined, approximate && max === undefined);
    case "max":
      return mention(from, to, undefined, most, approximate && max === undefined);
    case "over":
      return mention(from, to, max === undefined ? min : min + 1, undefined, approximate && max === undefined);
    case "under":
      return mention(from, to, undefined, most - 1, approximate && max === undefined);
    case "about":
      return mention(from, to, min, max, true);
    default:
      return mention(from, to, min, max, approximate);
  }
}

/** "at least 30 and up to 40", "at least 12, possibly as many as 20": one range of two bounds. */
function joined(doc: Document, low: CountMention, high: CountMention): CountMention | undefined {
  if (low.unit !== undefined || high.unit !== undefined || low.max !== undefined || high.min !== undefined)
    return undefined;
  if (high.from - low.to > 4 || low.min === undefined || high.max === undefined || high.max <= low.min)
    return undefined;
  for (let at = low.to; at < high.from; at++) if (!LINKS.has(doc.tokens.key[at]!)) return undefined;
  return mention(low.from, high.to, low.min, high.max, low.approximate || high.approximate);
}

const LINKS = new Set([",", "and", "or", "but", "possibly", "perhaps", "maybe", "—", "even"]);

/**
 * Noun group → index of the count that tells how many it is of, or -1. Numbers with a unit belong to no group.
 * A count over several groups ("as many as 100 people", "a family of five") belongs to each of them.
 *
 * @param doc the tokens; only for a quotation mark between number and noun (`"more than 1,400" deaths`)
 * @param counts what `findCounts` found
 */
export function linkCounts(grammar: Grammar, counts: readonly CountMention[], doc?: Document): Int32Array {
  const countOf = new Int32Array(grammar.groups.length).fill(-1);
  const link = (group: number | undefined, index: number) => {
    if (group !== undefined && group >= 0 && countOf[group] === -1) countOf[group] = index;
  };
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index]!;
    if (count.unit !== undefined) continue;
    for (let at = count.from; at < count.to; at++) link(grammar.groupAt[at], index);
    const behind = doc?.tokens.key[count.to] === '"' ? grammar.groupAt[count.to + 1] : undefined;
    if (behind !== undefined && behind >= 0 && grammar.groups[behind]!.from === count.to + 1) link(behind, index);
  }
  return countOf;
}
