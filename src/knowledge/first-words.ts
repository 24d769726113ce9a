import { entryOf, firstKey, indexByFirst, type PhraseIndex } from "./phrase-index.js";

/**
 * Phrases of a text, found by their first words. Tables have thousands of phrases, and an article meets few of the words
 * that they begin with: those are read off the text at one go, by the engine's own loops, and a phrase only when its first
 * word is looked up. To file phrase after phrase is what a first article would wait for.
 */
export class FirstWords {
  /** The text in lower case, with a line break before it. */
  private readonly lower: string;
  private readonly plain: readonly string[];
  private readonly words: ReadonlySet<string>;
  private readonly filed = new Map<string, number[]>();

  /**
   * @param text phrases, with line breaks between them, or the signs of `between`
   * @param between what else a phrase stands behind, of ";", "|" and "="
   */
  constructor(
    private readonly text: string,
    private readonly between = ";",
  ) {
    this.lower = `\n${text.toLowerCase()}`;
    this.plain = this.lower.match(PLAIN_FIRST) ?? [];
    this.words = new Set(this.plain);
    for (const [place, first] of this.matching(DESIGNATION)) this.file(first, place);
    // "U.N. agency" is filed under "un".
    for (const [place, letters] of this.matching(ODD_FIRST)) {
      const first = firstKey(this.phraseAt(place));
      if (first !== undefined && first !== letters.slice(0, -1)) this.file(first, place);
    }
  }

  /** The places of the text where phrases begin so, in lower case, and how they do. */
  *matching(start: RegExp): Generator<[place: number, matched: string]> {
    for (const { 0: matched, index } of this.lower.matchAll(start)) {
      const sign = this.lower[index - 1]!;
      if (sign === "\n" || this.between.includes(sign)) yield [index - 1, matched];
    }
  }

  /** Files a phrase under one more word than it is written with. */
  file(first: string, place: number): void {
    const places = this.filed.get(first);
    if (places === undefined) this.filed.set(first, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }

  /** The words that phrases may begin with. */
  all(): string[] {
    return [...this.plain, ...this.filed.keys()];
  }

  /** Whether a phrase may begin with a word. */
  has(first: string): boolean {
    return this.words.has(first) || this.filed.has(first);
  }

  /** The places of phrases that begin with the letters of a word, in their order; all that begin with the word are there. */
  places(first: string): readonly number[] {
    const found = new Set(this.filed.get(first));
    if (this.words.has(first)) {
      for (const sign of `\n${this.between}`) {
        const start = sign + first;
        for (let at = this.lower.indexOf(start); at >= 0; at = this.lower.indexOf(start, at + 1)) found.add(at);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The phrases that begin with a word, as the text writes them. */
  beginningWith(first: string): string[] {
    if (!this.has(first)) return [];
    return this.places(first)
      .map((place) => this.phraseAt(place))
      .filter((phrase) => firstKey(phrase) === first);
  }

  /** The phrase at a place, as the text writes it. */
  phraseAt(place: number): string {
    END.lastIndex = place;
    return this.text.slice(place, END.exec(this.text)?.index);
  }
}

// Columns are taken for phrases here, which looking their words up sets right.
const PLAIN_FIRST = /(?<=[;|=\n])[a-z0-9]+/g;
/** Letters and a number, which a text has as one word: "AK-47". */
export const DESIGNATION = /(?<=[;|=\n])[a-z]+-\d[a-z0-9]*/g;
const ODD_FIRST = /(?<=[;|=\n])[a-z0-9]*[^a-z0-9;|=\n -]/g;
const END = /[;|=\n]/g;

/** The line of a text that has a place in it. */
export function lineAt(text: string, place: number): { start: number; line: string } {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  const end = text.indexOf("\n", start);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
}

/** The words that phrases of several lists may begin with: most words that are looked up are none of them. */
export const allFirst = (lists: readonly FirstWords[]): ReadonlySet<string> =>
  new Set(([] as string[]).concat(...lists.map((list) => list.all())));

/** An index over lists of phrases, each with what all its phrases mean. */
export function listIndex<T>(lists: readonly (readonly [phrases: FirstWords, value: T])[]): PhraseIndex<T> {
  const words = allFirst(lists.map(([phrases]) => phrases));
  return indexByFirst(
    (first) => words.has(first),
    (first) =>
      lists.flatMap(([phrases, value]) => phrases.beginningWith(first).map((phrase) => entryOf(phrase, value))),
  );
}
