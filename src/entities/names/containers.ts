import { Is } from "./lexicon.js";
import type { NameMention } from "./name.js";
import { bitsOf, isFirmGeneric, type Scan } from "./scan.js";

/** "Pleasanton, Calif.": one of its senses lies in what follows the comma. */
export function isContained({ doc: { tokens } }: Scan, name: NameMention, next: NameMention): boolean {
  if (name.kind !== "place" || next.from !== name.to + 1 || tokens.key[name.to] !== ",") return false;
  if (next.entry) return next.entry.as === "name" && !!name.senses?.some((s) => s.country === next.entry!.country.code);
  if (next.kind !== "place") return false;
  return !!name.senses?.some((s) =>
    next.senses?.some(
      (outer) =>
        outer.kind === "region" &&
        outer.country === s.country &&
        (outer.name === s.admin1 || (s.admin1 === undefined && s.kind === "settlement")),
    ),
  );
}

/** "Moscow, Idaho", "Kupiansk, Kharkiv region", "Paris (Texas)": the second says where the first lies. */
export function linkContainers(scan: Scan): void {
  const { out, doc } = scan;
  const { key } = doc.tokens;
  unmakeNamesakes(scan);
  for (let i = 0; i + 1 < out.length; i++) {
    const name = out[i]!;
    const next = out[i + 1]!;
    if (next.container === undefined && isOwner(scan, name, next)) {
      next.container = i;
      next.within = true;
    }
    if (name.kind !== "place" && name.kind !== "venue" && !(name.kind === "country" && name.senses)) continue;
    // "Qarwu village in Niger"
    const to = isFirmGeneric(scan, name.to) ? name.to + 1 : name.to;
    const gap = next.from - to;
    // "the Sambaza area of Zhob district"
    const part =
      (gap === 2 && key[to + 1] === "of" && (bitsOf(scan, to) & Is.GENERIC_BEHIND) !== 0) ||
      // … which the gazetteer may have with the name: "Shewa tehsil of North Waziristan"
      (gap === 1 && key[to] === "of" && (bitsOf(scan, to - 1) & Is.GENERIC_BEHIND) !== 0);
    const comma = gap === 1 && (key[to] === "," || key[to] === "(");
    const apposed = isTownIn(scan, to, next.from);
    const inside = apposed || (gap >= 1 && gap <= 3 && (key[to] === "in" || (key[to] === "," && key[to + 1] === "in")));
    if (
      !(comma || inside || part) ||
      doc.tokens.sentence[next.from] !== doc.tokens.sentence[name.from] ||
      !(next.kind === "place" || (next.kind === "country" && (next.entry?.as === "name" || isSited(name, next))))
    )
      continue;
    name.container = i + 1;
    name.within = !comma;
    if (apposed && name.kind === "country") unmakeState(name);
    // "between Boni and Torodi in Niger"
    const last = out[i - 1];
    if (inside && last?.kind === "place" && last.to === name.from - 1 && key[last.to] === "and") last.container = i + 1;
  }
}

/** "Madina Hospital in Mogadishu" */
const isSited = ({ kind }: NameMention, { entry, senses }: NameMention): boolean =>
  kind === "venue" && entry?.as === "capital" && senses !== undefined;

/**
 * "In Sinaloa two men were shot near Costa Rica": nobody is near a state far away, and the land of the sentence has towns
 * of that name.
 */
function unmakeNamesakes(scan: Scan): void {
  for (let i = 0; i < scan.out.length; i++) {
    const around = namesakeAround(scan, i);
    if (around < 0) continue;
    const name = scan.out[i]!;
    unmakeState(name);
    name.container = around;
    name.within = true;
  }
}

/** The region or town of the sentence in whose land a state has namesakes, or -1. */
function namesakeAround({ out, doc: { tokens } }: Scan, i: number): number {
  const { kind, entry, senses, from } = out[i]!;
  if (kind !== "country" || entry?.as !== "name" || senses === undefined || tokens.key[from - 1] !== "near") return -1;
  for (let k = Math.max(0, i - 4); k < out.length && k < i + 4; k++) {
    const other = out[k]!;
    if (k === i || other.kind !== "place" || tokens.sentence[other.from] !== tokens.sentence[from]) continue;
    const land = other.senses?.[0]?.country;
    if (land === undefined || land === entry.country.code) continue;
    if (senses.some(({ country, kind: sort }) => country === land && sort === "settlement")) return k;
  }
  return -1;
}

/** "Costa Rica, a town in Sinaloa": no state, and hardly a place of that name elsewhere. */
function unmakeState(name: NameMention): void {
  name.kind = "place";
  name.entry = undefined;
  name.senses = undefined;
}

/** "Qarwu, a town in western Borno": whether words from here on say so of what stands before them. */
function isTownIn(scan: Scan, from: number, limit: number): boolean {
  const { key } = scan.doc.tokens;
  if (key[from] !== "," || (key[from + 1] !== "a" && key[from + 1] !== "the") || limit - from > 8) return false;
  let inside = 0;
  for (let k = from + 2; k < limit; k++) {
    if (scan.capitals.of[k] !== 0 || key[k] === ",") return false;
    if (key[k] === "in" && inside === 0) inside = k;
  }
  return inside > 0 && (bitsOf(scan, inside - 1) & Is.GENERIC_BEHIND) !== 0;
}

/** How many words may stand between the owner and the place: "Nigeria's restive north-eastern". */
const BETWEEN = 5;

/** "Mozambique's Palma district", "the Somali town of Jowhar", "the Borno town of Gwoza": the first says where the second lies. */
function isOwner(scan: Scan, { kind, entry, senses, to }: NameMention, next: NameMention): boolean {
  if (next.kind !== "place" || next.from - to < 1 || next.from - to > BETWEEN) return false;
  const state = entry !== undefined && (entry.as === "name" || entry.as === "adjective");
  const { key } = scan.doc.tokens;
  if (!state && !(kind === "place" && senses?.[0]?.kind === "region")) return hasPart(scan, next, to, kind);
  const last = bitsOf(scan, next.from - 1);
  const titled = key[next.from - 1] === "of" && (bitsOf(scan, next.from - 2) & Is.GENERIC_BEFORE_OF) !== 0;
  if (key[to] !== "'s" && !titled && !(state && (last & Is.GENERIC_BEFORE_OF) !== 0)) return false;
  // "Russian forces captured the village of Levadne": another noun has the adjective.
  for (let k = to; k < next.from; k++) if (scan.capitals.of[k] !== 0 || BREAKING.has(key[k]!)) return false;
  // "Russia's Idlib campaign" is not in Russia.
  if (next.senses === undefined || !state) return true;
  return next.senses.some(({ country }) => country === entry.country.code);
}

const BREAKING = new Set([",", "and", "the", "a", "an", "this", "that"]);

/** "Aleppo's Salaheddin district": what a town has is a part of it where a noun says so. */
function hasPart(scan: Scan, { from, to }: NameMention, behind: number, kind: NameMention["kind"]): boolean {
  if (kind !== "place" || scan.doc.tokens.key[behind] !== "'s" || from !== behind + 1) return false;
  return ((bitsOf(scan, to) | bitsOf(scan, to - 1)) & Is.GENERIC_BEHIND) !== 0;
}
