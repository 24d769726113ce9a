import type { Found, Reading } from "./reading.js";

/** What kills without a conflict: deaths by these are no casualties here. */
const DISASTERS = new Set([
  "flood",
  "floods",
  "flooding",
  "cyclone",
  "hurricane",
  "typhoon",
  "tornado",
  "storm",
  "earthquake",
  "quake",
  "tsunami",
  "landslide",
  "landslides",
  "mudslide",
  "avalanche",
  "drought",
  "heatwave",
  "lightning",
  "accident",
  "accidents",
  "collision",
  "derailment",
  "pileup",
  "stampede",
  "cholera",
  "virus",
  "coronavirus",
  "covid",
  "malaria",
  "ebola",
  "measles",
  "epidemic",
  "pandemic",
  "outbreak",
  "cancer",
  "disease",
  "illness",
  "pneumonia",
  "overdose",
  "wildfire",
  "wildfires",
  "blizzard",
  "eruption",
  "shipwreck",
  "capsized",
  "malnutrition",
  "starvation",
  "famine",
  "stroke",
  "tumour",
  "tumor",
  "influenza",
]);

/** Kinds of actors whose presence makes a conflict of it. */
const ARMED = new Set(["rebels", "militants", "criminals", "paramilitary"]);

/** A text about a disaster as a whole: its words abound, and nobody in it bears arms but those who help. */
function isDisasterStory(r: Reading): boolean {
  if (r.entities.weapons.length > 1 || r.entities.actors.some(({ kind, named }) => named && ARMED.has(kind)))
    return false;
  let words = 0;
  for (const word of r.doc.tokens.key) if (DISASTERS.has(word)) words++;
  return words >= 4;
}

/**
 * Drops losses that a disaster, an accident or an illness brought, by the words of their own sentence.
 *
 * @param mishapIn sentence → 1 where it tells of a mishap and of no force
 */
export function dropOthers(r: Reading, mishapIn: Uint8Array): void {
  if (r.found.length > 0 && isDisasterStory(r)) {
    r.found.length = 0;
    return;
  }
  const { key, sentence } = r.doc.tokens;
  const verdict = new Map<number, boolean>();
  const isDisaster = ({ from }: Found): boolean => {
    const id = sentence[from]!;
    let known = verdict.get(id);
    if (known === undefined) {
      const range = r.doc.sentences[id]!;
      known = mishapIn[id] === 1;
      for (let at = range.from; at < range.to && !known; at++)
        known = DISASTERS.has(key[at]!) && r.grammar.verbAt[at]! < 0;
      verdict.set(id, known);
    }
    return known;
  };
  if (!r.found.some(isDisaster)) return;
  const kept: Found[] = [];
  const moved = new Map<number, number>();
  r.found.forEach((found, index) => {
    if (isDisaster(found)) return;
    moved.set(index, kept.length);
    kept.push(found);
  });
  for (const found of kept) {
    const whole = found.subsetOf === undefined ? undefined : moved.get(found.subsetOf);
    if (whole === undefined) delete found.subsetOf;
    else found.subsetOf = whole;
  }
  r.found.length = 0;
  r.found.push(...kept);
}
