import { nameKeys } from "../fold.js";
import { PACKED } from "./core.generated.js";
import { ARABIC, decodePlaces, type PlaceTable, sensesOf } from "./decode.js";
import { kindsOfGeneric } from "./generic.js";
import { ARTICLES, HASH_START, hashOwner, hashWord, hasKey, mayGoOn } from "./names.js";
import type { PlaceSense } from "./place-sense.js";

export type { PlaceSense } from "./place-sense.js";

export interface PlaceMatch {
  /** Token index behind the name. */
  readonly to: number;
  /** The key that was found; see `Gazetteer.lookup`. */
  readonly key: string;
  /** Best first, never empty. */
  readonly senses: readonly PlaceSense[];
}

/** Knows places by name. Countries have their own table (`src/knowledge/countries`). */
export interface Gazetteer {
  /**
   * The places that a name may stand for, best first: under its usual name before other spellings, then by population.
   *
   * @param key the name in lower case without diacritics, words joined by one space; other forms are folded first
   * @returns an empty list when unknown
   */
  lookup(key: string): readonly PlaceSense[];
  /**
   * The longest name that starts at token `from` and ends before `limit`. Hyphens between its words are passed over;
   * a word such as "province" behind it belongs to it ("Idlib province", "Benue State", "Marib city").
   *
   * @param keys word keys of the token stream
   */
  longest(keys: readonly string[], from: number, limit: number): PlaceMatch | undefined;
  /** The same among the names that the caller gave. */
  readonly own?: Gazetteer["longest"];
}

const NONE: readonly PlaceSense[] = [];
/** No name is longer; it keeps a word of a megabyte from being read. */
const LONGEST_WORD = 40;
/** Decoded keys that are kept. */
const CACHE = 4096;

let core: Gazetteer | undefined;

/** The gazetteer that ships with the library, read at first use. Places by GeoNames (CC BY 4.0), see NOTICE.md. */
export function coreGazetteer(): Gazetteer {
  core ??= packedGazetteer(decodePlaces(PACKED));
  return core;
}

interface Found {
  readonly to: number;
  readonly key: string;
  readonly hash: number;
}

function packedGazetteer(table: PlaceTable): Gazetteer {
  const cache = new Map<string, readonly PlaceSense[]>();
  const senses = (hash: number, key: string): readonly PlaceSense[] => {
    const known = cache.get(key);
    if (known) return known;
    const found = sensesOf(table, hash, key);
    if (cache.size >= CACHE) cache.clear();
    cache.set(key, found);
    return found;
  };
  const longest = (keys: readonly string[], from: number, limit: number): PlaceMatch | undefined => {
    if (from >= limit || keys[from]!.length > LONGEST_WORD) return undefined;
    const found = longestName(table, keys, from, limit);
    const match: PlaceMatch | undefined = found && {
      to: found.to,
      key: found.key,
      senses: senses(found.hash, found.key),
    };
    if ((match === undefined || match.to === from + 1) && ARTICLES.has(keys[from]!)) {
      const bare = behindArticle(table, keys, from, limit, senses);
      if (bare && bare.to > (match?.to ?? 0)) return withGeneric(bare, keys, limit);
    }
    return match && withGeneric(match, keys, limit);
  };
  return { longest, lookup: (key) => lookupBy(longest, key) };
}

/** A lookup by whole names over the search for the longest one. */
export function lookupBy(longest: Gazetteer["longest"], key: string): readonly PlaceSense[] {
  const words = nameKeys(key);
  const match = longest(words, 0, words.length);
  return match?.to === words.length ? match.senses : NONE;
}

function longestName(table: PlaceTable, keys: readonly string[], from: number, limit: number): Found | undefined {
  let hash = HASH_START;
  let key = "";
  let best: Found | undefined;
  for (let at = from; at < limit; at++) {
    if (at > from && keys[at] === "-" && at + 1 < limit) at++;
    const word = keys[at]!;
    if (word.length > LONGEST_WORD) break;
    hash = hashWord(hash, word);
    key = at === from ? word : `${key} ${word}`;
    if (hasKey(table.names, hash, key)) best = { to: at + 1, key, hash };
    // "Cox's Bazar"
    if (keys[at + 1] === "'s" && at + 2 < limit) {
      const owner = hashOwner(hash);
      if (!mayGoOn(table.names, owner)) break;
      hash = owner;
      key += "s";
      at++;
    } else if (!mayGoOn(table.names, hash)) break;
  }
  return best;
}

/** "al-Hasakah" where only "Hasakah" is on the list. */
function behindArticle(
  table: PlaceTable,
  keys: readonly string[],
  from: number,
  limit: number,
  senses: (hash: number, key: string) => readonly PlaceSense[],
): PlaceMatch | undefined {
  let at = from + 1;
  if (keys[at] === "-") at++;
  if (at >= limit || keys[at]!.length > LONGEST_WORD) return undefined;
  const found = longestName(table, keys, at, limit);
  if (found === undefined) return undefined;
  const arabic = senses(found.hash, found.key).filter((s) => s.country !== undefined && ARABIC.has(s.country));
  return arabic.length > 0 ? { to: found.to, key: `${keys[from]} ${found.key}`, senses: arabic } : undefined;
}

/** Takes in the word for the kind of place that follows a name, when the name has a sense of that kind. */
export function withGeneric(match: PlaceMatch, keys: readonly string[], limit: number): PlaceMatch {
  if (match.to >= limit) return match;
  const word = keys[match.to]!;
  const kinds = kindsOfGeneric(word);
  if (kinds === undefined) return match;
  const senses = match.senses.filter((s) => s.match !== "abbreviation" && kinds.includes(s.kind));
  return senses.length > 0 ? { to: match.to + 1, key: `${match.key} ${word}`, senses } : match;
}
