import type { Grammar } from "../../grammar/grammar.js";
import { Tag } from "../../text/document.js";
import type { PlaceRefDraft } from "../events.js";
import type { Reading } from "../reading.js";

/**
 * "a village 20 km north of Jos" is near Jos; "in Bor, 200 km from Juba" says where Bor lies, and is no second place.
 */
export function standOff(r: Reading, places: PlaceRefDraft[]): void {
  for (let i = places.length - 1; i >= 0; i--) {
    const { place, relation, range } = places[i]!;
    if (relation === "between" || !standsOff(r, range.from)) continue;
    const only = places.every(
      (other) => (other.relation !== "at" && other.relation !== "near") || standsOff(r, other.range.from),
    );
    const far = r.doc.tokens.key[distanceAt(r, range.from) - 1] === ",";
    if (only || !far) places[i] = { place, relation: "near", range };
    else places.splice(i, 1);
  }
}

const UNITS_OF_LENGTH = new Set(
  "km kms kilometre kilometres kilometer kilometers mile miles metre metres meters".split(" "),
);

const DIRECTIONS = new Set("north south east west northeast northwest southeast southwest off away far".split(" "));

/** Where "20 km north of", "about 20 kilometres (12 miles) from", "north of" begins before a name; else the name's own token. */
function distanceAt({ doc, grammar }: Reading, name: number): number {
  const { key } = doc.tokens;
  let at = (grammar.groups[grammar.groupAt[name] ?? -1]?.from ?? name) - 1;
  if (key[at] === "the") at--;
  if (key[at] !== "of" && key[at] !== "from") return name;
  const direction = DIRECTIONS.has(key[at - 1]!);
  if (direction) at--;
  let unit = at - 1;
  // "20 kilometres (12 miles) from"
  if (key[unit] === ")") while (unit > at - 7 && key[unit] !== "(") unit--;
  if (key[unit] === "(") unit--;
  // "180km northeast of"
  const length = UNITS_OF_LENGTH.has(key[unit] ?? "") || (key[unit] ?? "").endsWith("km");
  if (!length) return direction && !isWithin(grammar, key, at) ? at : name;
  const group = grammar.groups[grammar.groupAt[unit] ?? -1];
  return group?.from ?? unit;
}

/** "in the restive north of Mali": a part of it, and no way from it. */
function isWithin({ tag }: Grammar, key: readonly string[], direction: number): boolean {
  let at = direction - 1;
  // "the insurgency-plagued south"
  if (key[at - 1] === "-") at -= 3;
  while (at > direction - 4 && tag[at] === Tag.ADJ) at--;
  return key[at] === "the" && key[at - 1] === "in";
}

const standsOff = (r: Reading, name: number): boolean => distanceAt(r, name) !== name;
