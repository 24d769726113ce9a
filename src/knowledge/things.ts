import { allFirst, DESIGNATION, FirstWords } from "./first-words.js";
import { foldWord } from "./fold.js";
import { entryOf, indexByFirst, type PhraseEntry, type PhraseIndex, phraseKeys } from "./phrase-index.js";
import { plural } from "./plural.js";

/** A table of things in the singular: they are found in the plural as well. */
export interface ThingTable<K> {
  /** All phrases, in the singular and the plural. */
  readonly index: PhraseIndex<K>;
  /** Whether a phrase ends with this word; most nouns end none. */
  ends(key: string): boolean;
}

/**
 * Builds the table. Phrases and their plurals are made when their first word is looked up, and a plural is known by its
 * singular: an article meets few of them, and building all is what a first article would wait for.
 *
 * @param phrases kind → phrases in the singular, with semicolons between
 */
export function thingTable<K extends string>(phrases: Readonly<Record<K, string>>): ThingTable<K> {
  const lists = (Object.entries(phrases) as [K, string][]).map(([kind, text]) => [new FirstWords(text), kind] as const);
  const ends = lastWords(Object.values<string>(phrases).join(";"));
  const starts = allFirst(lists.map(([list]) => list));
  // "AK-47" ends with all of itself.
  for (const [list] of lists)
    for (const [place, word] of list.matching(DESIGNATION))
      if (list.phraseAt(place).length === word.length) ends.add(word);
  return {
    index: indexByFirst(
      (first) => starts.has(first) || singulars(first).some((word) => starts.has(word)),
      (first) => lists.flatMap(([list, kind]) => entries(list, kind, first)),
    ),
    ends: (key) => ends.has(key) || singulars(key).some((word) => ends.has(word) && plural(word) === key),
  };
}

/** The phrases of a list that start with a word, in the singular and the plural. */
function entries<K>(list: FirstWords, kind: K, first: string): PhraseEntry<K>[] {
  const found: PhraseEntry<K>[] = [];
  for (const phrase of list.beginningWith(first)) {
    found.push(entryOf(phrase, kind));
    if (SEVERAL.test(phrase) && phraseKeys(phrase).length > 1) found.push(entryOf(plural(phrase), kind));
  }
  for (const word of singulars(first)) {
    for (const phrase of list.beginningWith(word))
      if (!phrase.includes(" ") && foldWord(plural(phrase)) === first) found.push(entryOf(plural(phrase), kind));
  }
  return found;
}

const SEVERAL = /[ -]/;

/** The last words of phrases with semicolons between. */
const lastWords = (phrases: string): Set<string> =>
  new Set(phrases.toLowerCase().match(/(?<![a-z0-9])[a-z0-9]+(?![^;])/g));

/** The words that a plural may be of. */
function singulars(key: string): readonly string[] {
  if (!key.endsWith("s")) return [];
  const found = [key.slice(0, -1)];
  if (key.endsWith("es")) found.push(key.slice(0, -2));
  if (key.endsWith("ies")) found.push(`${key.slice(0, -3)}y`);
  if (key.endsWith("ves")) found.push(`${key.slice(0, -3)}fe`);
  return found;
}
