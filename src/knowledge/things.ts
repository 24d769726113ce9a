import { foldWord } from "./fold.js";
import { lastKey, type PhraseIndex, phraseIndex } from "./phrase-index.js";
import { plural } from "./plural.js";

/** A table of things in the singular: they are found in the plural as well. */
export interface ThingTable<K> {
  /** All phrases, in the singular and the plural. */
  readonly index: PhraseIndex<K>;
  /** Whether a phrase ends with this word; most nouns end none. */
  ends(key: string): boolean;
}

/**
 * Builds the table. Plurals of phrases of several words are made when their first word is looked up, and a plural at the
 * end is known by its singular: an article meets few of them, and building all is what a first article would wait for.
 *
 * @param phrases kind → phrases in the singular, with semicolons between
 */
export function thingTable<K extends string>(phrases: Readonly<Record<K, string>>): ThingTable<K> {
  const rows: [string, K, ((phrase: string) => string)?][] = [];
  const ends = new Set<string>();
  for (const kind in phrases) {
    for (const phrase of phrases[kind].split(";")) {
      if (SEVERAL.test(phrase)) {
        rows.push([phrase, kind, plural]);
        ends.add(lastKey(phrase) ?? "");
      } else {
        rows.push([phrase, kind], [plural(phrase), kind]);
        ends.add(foldWord(phrase));
      }
    }
  }
  return {
    index: phraseIndex(rows),
    ends: (key) => ends.has(key) || singulars(key).some((word) => ends.has(word) && plural(word) === key),
  };
}

const SEVERAL = /[ -]/;

/** The words that a plural may be of. */
function singulars(key: string): readonly string[] {
  if (!key.endsWith("s")) return [];
  const found = [key.slice(0, -1)];
  if (key.endsWith("es")) found.push(key.slice(0, -2));
  if (key.endsWith("ies")) found.push(`${key.slice(0, -3)}y`);
  if (key.endsWith("ves")) found.push(`${key.slice(0, -3)}fe`);
  return found;
}
