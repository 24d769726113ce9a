/**
 * Numbers for words, and what is known of a word by its number. The same few thousand English words make up nearly all
 * of every article: what a table says of a word is looked up once for each, and read from an array from then on.
 *
 * Only pure functions of a word may be kept so. What a table does not hold, or what comes when the vocabulary is full,
 * is worked out anew each time, with the same result.
 */

// More words than any newspaper has; a bound, so that endless input does not fill the memory.
const MOST = 150_000;

const numbers = new Map<string, number>();

/**
 * The number of a word: the same for the same word as long as the process lives, counted from 1; 0 for every word that
 * comes when the vocabulary is full.
 */
export function wordNumber(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= MOST) return 0;
  const number = numbers.size + 1;
  numbers.set(word, number);
  return number;
}

/** A word with its number. */
export interface NumberedWord {
  readonly word: string;
  readonly number: number;
}

export const numbered = (word: string): NumberedWord => ({ word, number: wordNumber(word) });

const UNASKED = Symbol("unasked");

/** A pure function of a word, its results kept by the word's number. */
export class WordFacts<T> {
  // Filled without gaps: a sparse array would be a hash table. Number 0 is no word's and stays unasked.
  private readonly facts: (T | typeof UNASKED)[] = [UNASKED];

  constructor(private readonly work: (word: string) => T) {}

  of(number: number, word: string): T {
    if (number < this.facts.length) {
      const fact = this.facts[number]!;
      if (fact !== UNASKED) return fact as T;
    }
    return this.learn(number, word);
  }

  private learn(number: number, word: string): T {
    const fact = this.work(word);
    if (number === 0) return fact;
    while (this.facts.length <= number) this.facts.push(UNASKED);
    this.facts[number] = fact;
    return fact;
  }
}

// The sign bit: the one that no table of facts may use.
const KNOWN = 1 << 31;

/** A pure function of a word that gives bits (at most 31), kept by the word's number. */
export class WordBits {
  private bits = new Int32Array(4096);

  constructor(private readonly work: (word: string) => number) {}

  of(number: number, word: string): number {
    const found = number < this.bits.length ? this.bits[number]! : 0;
    return found !== 0 ? found & ~KNOWN : this.learn(number, word);
  }

  /** The bits of every token. */
  column(numbers: Int32Array, words: readonly string[]): Int32Array {
    const column = new Int32Array(words.length);
    for (let i = 0; i < column.length; i++) column[i] = this.of(numbers[i]!, words[i]!);
    return column;
  }

  private learn(number: number, word: string): number {
    const found = this.work(word);
    if (number === 0) return found;
    if (number >= this.bits.length) {
      const larger = new Int32Array(Math.max(number + 1, 2 * this.bits.length));
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[number] = found | KNOWN;
    return found;
  }
}

/** For `WordBits`: the bits of the lists that hold a word. Asking a few dozen sets costs less than one table of all their words. */
export const bitsOfLists =
  (lists: readonly (readonly [list: ReadonlySet<string>, bits: number])[]) =>
  (word: string): number => {
    let bits = 0;
    for (let i = 0; i < lists.length; i++) if (lists[i]![0].has(word)) bits |= lists[i]![1];
    return bits;
  };
