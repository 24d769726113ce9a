import { nameKeys } from "./fold.js";

/** Values under phrases of one or more words, found by the longest phrase that starts at a token. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly PhraseEntry<T>[]>;
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
 * @param entries phrases (any spelling: they are folded and cut at spaces and hyphens) with their values
 */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const byFirst = new Map<string, PhraseEntry<T>[]>();
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phraseKeys(phrase);
    if (first === undefined) continue;
    const entry = { rest, phrase, value };
    const known = byFirst.get(first);
    if (known) known.push(entry);
    else byFirst.set(first, [entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return { byFirst };
}

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
  keys: readonly string[],
  from: number,
  limit: number,
  accept?: (entry: PhraseEntry<T>, to: number) => boolean,
): PhraseMatch<T> | undefined {
  const candidates = index.byFirst.get(keys[from]!);
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
