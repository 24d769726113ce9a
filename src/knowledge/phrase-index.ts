import { foldWord, nameKeys } from "./fold.js";
import { mapped } from "./lists.js";
import { WordFacts } from "./vocabulary.js";
import { interned, remembered } from "./words.js";

/** Values under phrases of one or more words, found by the longest phrase that starts at a token. */
export interface PhraseIndex<T> {
  /** The phrases that start with this word, those of most words first; undefined: none does. */
  startingWith(first: string): readonly PhraseEntry<T>[] | undefined;
  /** The same by the word's number in the vocabulary. */
  of(number: number, first: string): readonly PhraseEntry<T>[] | undefined;
  /** Whether a phrase starts with this word. */
  has(first: string): boolean;
}

/** Words in which phrases are looked for: their keys, and the numbers of these where they are known. */
export interface Words {
  readonly key: readonly string[];
  readonly number?: Int32Array;
}

export interface PhraseEntry<T> {
  /** The keys of the words after the first one. */
  readonly rest: readonly string[];
  /** The phrase as the table writes it. */
  readonly phrase: string;
  readonly value: T;
}

/**
 * Builds an index over phrases. Where one phrase stands under several values, all are kept, in the order given.
 *
 * @param rows phrases (any spelling: they are folded and cut at spaces and hyphens) with their values
 */
export function phraseIndex<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const byFirst = new Map<string, PhraseEntry<T>[]>();
  for (const [phrase, value] of rows) {
    const first = firstKey(phrase);
    if (first === undefined) continue;
    const under = byFirst.get(first);
    if (under === undefined) byFirst.set(first, [entryOf(phrase, value)]);
    else under.push(entryOf(phrase, value));
  }
  for (const under of byFirst.values()) longestFirst(under);
  return indexOf(
    (first) => byFirst.has(first),
    (first) => byFirst.get(first),
  );
}

/**
 * An index over a table of any kind. Tables have thousands of phrases and an article meets few of their first words, so
 * phrases are made only when their first word is looked up.
 *
 * @param has whether phrases may start with a word
 * @param read the phrases that start with a word for which that is so, made once
 */
export function indexByFirst<T>(
  has: (first: string) => boolean,
  read: (first: string) => PhraseEntry<T>[],
): PhraseIndex<T> {
  const entries = new Map<string, readonly PhraseEntry<T>[]>();
  return indexOf(has, (first) => {
    if (!has(first)) return undefined;
    const known = entries.get(first);
    if (known !== undefined) return known;
    const made = longestFirst(read(first));
    entries.set(first, made);
    return made;
  });
}

function indexOf<T>(has: PhraseIndex<T>["has"], startingWith: PhraseIndex<T>["startingWith"]): PhraseIndex<T> {
  const facts = new WordFacts(startingWith);
  return { has, startingWith, of: (number, first) => facts.of(number, first) };
}

// Tables have the same few words in many phrases, and to intern one costs more than to look it up.
const shared = /* @__PURE__ */ remembered(interned);

export const entryOf = <T>(phrase: string, value: T): PhraseEntry<T> => ({
  rest: mapped(phraseKeys(phrase).slice(1), shared),
  phrase,
  value,
});

/** An index of both, `own` before `base` where phrases are equally long. */
export function mergedIndex<T>(own: PhraseIndex<T>, base: PhraseIndex<T>): PhraseIndex<T> {
  return indexOf(
    (first) => own.has(first) || base.has(first),
    (first) => {
      const before = own.startingWith(first);
      const after = base.startingWith(first);
      return before && after ? longestFirst([...before, ...after]) : (before ?? after);
    },
  );
}

const longestFirst = <T>(entries: PhraseEntry<T>[]): PhraseEntry<T>[] =>
  entries.sort((a, b) => b.rest.length - a.rest.length);

/** The first of a phrase's keys. */
export function firstKey(phrase: string): string | undefined {
  const space = phrase.indexOf(" ");
  const word = space < 0 ? phrase : phrase.slice(0, space);
  if (PLAIN.test(word)) return word.toLowerCase();
  if (DESIGNATION.test(word)) return word.toLowerCase();
  const end = phrase.search(WORD_END);
  if (end < 0) return foldWord(phrase) || undefined;
  return (isPlainEnd(phrase, end) && foldWord(phrase.slice(0, end))) || phraseKeys(phrase)[0];
}

// Nearly all words of tables: their key is the word in lower case.
const PLAIN = /^[a-zA-Z0-9]+$/;

// "M-19", "AK-47": one word of a text.
const DESIGNATION = /^[a-zA-Z]+-\d[a-zA-Z0-9]*$/;

const isPlainEnd = (phrase: string, end: number): boolean => phrase[end] === " " || phrase[end] === "-";

// What keys are cut at, and the apostrophes that `phraseKeys` looks at.
const WORD_END = /[\s\-‐‑–,()/&'’]/;

/** As the token stream has it: "People's" is two tokens there, "Workers'" too. */
export function phraseKeys(phrase: string): string[] {
  if (!phrase.includes("'") && !phrase.includes("’")) return nameKeys(phrase);
  return phrase.split(" ").flatMap((word) => {
    if (word.endsWith("'s") || word.endsWith("’s")) return [...nameKeys(word.slice(0, -2)), "'s"];
    if (word.endsWith("s'") || word.endsWith("s’")) return [...nameKeys(word.slice(0, -1)), "'"];
    return nameKeys(word);
  });
}

export interface PhraseMatch<T> {
  /** Token index behind the phrase. */
  readonly to: number;
  readonly entry: PhraseEntry<T>;
}

/**
 * The longest phrase of the index that starts at token `from` and ends before `limit`; hyphens between words are passed over.
 *
 * @param accept a further condition on an entry (its case, say); a refused entry leaves the way free for a shorter one
 */
export function longestPhrase<T>(
  index: PhraseIndex<T>,
  { key: keys, number }: Words,
  from: number,
  limit: number,
  accept?: (entry: PhraseEntry<T>, to: number) => boolean,
): PhraseMatch<T> | undefined {
  const first = keys[from];
  if (first === undefined) return undefined;
  const candidates = number === undefined ? index.startingWith(first) : index.of(number[from]!, first);
  if (candidates === undefined) return undefined;
  for (const entry of candidates) {
    let at = from + 1;
    let hit = true;
    for (const word of entry.rest) {
      if (at + 1 < limit && keys[at] === "-") at++;
      if (at >= limit || keys[at] !== word) {
        hit = false;
        break;
      }
      at++;
    }
    if (hit && (accept === undefined || accept(entry, at))) return { to: at, entry };
  }
  return undefined;
}
