import type { PlaceEntry, PlaceLookup } from "../../model/index.js";
import { nameKeys } from "../fold.js";
import { type Gazetteer, lookupBy, type PlaceMatch, withGeneric } from "./gazetteer.js";
import type { PlaceSense } from "./place-sense.js";

type Search = Gazetteer["longest"];

/**
 * A gazetteer that knows further places; `base` is left as it is. A name that the further places have is theirs alone.
 *
 * @param places rows to add; names are folded, so any spelling will do
 */
export function withPlaces(base: Gazetteer, places: readonly PlaceEntry[]): Gazetteer {
  const added = new Map<string, PlaceSense[]>();
  const beginnings = new Set<string>();
  for (const place of places) {
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      const words = nameKeys(name);
      for (let n = 1; n <= words.length; n++) beginnings.add(words.slice(0, n).join(" "));
      const key = words.join(" ");
      const known = added.get(key) ?? [];
      added.set(key, known);
      if (!known.some((sense) => sense.id === idOf(place))) known.push(senseOf(place, key));
    }
  }
  return over(base, (keys, from, limit) =>
    longest(keys, from, limit, (key) => (beginnings.has(key) ? (added.get(key) ?? []) : undefined)),
  );
}

/** Words of the longest name that a lookup is asked for. */
const LONGEST_NAME = 6;
/** Answers that are kept. */
const CACHE = 4096;

/** A gazetteer that asks the caller's lookup first; `base` is left as it is. */
export function withLookup(base: Gazetteer, { lookup }: PlaceLookup): Gazetteer {
  const cache = new Map<string, readonly PlaceSense[]>();
  const ask = (key: string) => {
    const known = cache.get(key);
    if (known) return known;
    const found = lookup(key).map((place) => senseOf(place, key));
    if (cache.size >= CACHE) cache.clear();
    cache.set(key, found);
    return found;
  };
  return over(base, (keys, from, limit) => longest(keys, from, Math.min(limit, from + LONGEST_NAME), ask));
}

function over(base: Gazetteer, search: Search): Gazetteer {
  const both: Search = (keys, from, limit) => {
    const theirs = base.longest(keys, from, limit);
    const own = search(keys, from, limit);
    return own === undefined || (theirs !== undefined && theirs.to > own.to) ? theirs : own;
  };
  return { longest: both, own: search, lookup: (key) => lookupBy(both, key) };
}

/**
 * The longest name that starts at `from`.
 *
 * @param ask the senses of a key; undefined when no name begins so
 */
function longest(
  keys: readonly string[],
  from: number,
  limit: number,
  ask: (key: string) => readonly PlaceSense[] | undefined,
): PlaceMatch | undefined {
  let key = "";
  let best: PlaceMatch | undefined;
  for (let at = from; at < limit; at++) {
    if (at > from && keys[at] === "-" && at + 1 < limit) at++;
    if (nameKeys(keys[at]!).length === 0) break;
    key = at === from ? keys[at]! : `${key} ${keys[at]}`;
    const senses = ask(key);
    if (senses === undefined) break;
    if (senses.length > 0) best = { to: at + 1, key, senses };
  }
  return best && withGeneric(best, keys, limit);
}

function senseOf({ aliases, ...place }: PlaceEntry, key: string): PlaceSense {
  return {
    ...place,
    id: idOf(place),
    kind: place.kind ?? "settlement",
    population: place.population ?? 0,
    match: nameKeys(place.name).join(" ") === key ? "primary" : "alternate",
    own: true,
  };
}

const idOf = ({ id, name }: PlaceEntry): string => id ?? `user:${nameKeys(name).join("-")}`;
