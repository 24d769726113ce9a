import { foldWord } from "../knowledge/fold.js";
import { wordNumber } from "../knowledge/vocabulary.js";
import { interned } from "../knowledge/words.js";

/** What kinds of sign a token can be, as bits. */
export const Sign = {
  /** . ! ? and the like: may end a sentence. */
  STOP: 1,
  /** … and "...". */
  ELLIPSIS: 2,
  /** A double quotation mark of any kind. */
  DOUBLE: 4,
  /** A single quotation mark or apostrophe standing by itself. */
  SINGLE: 8,
  /** The mark opens (“ „ « ``), by its shape. */
  OPENS: 16,
  /** The mark closes (” » ''), by its shape. */
  CLOSES: 32,
  /** ( [ { */
  BRACKET_OPEN: 64,
  /** ) ] } */
  BRACKET_CLOSE: 128,
} as const;

/** The normal forms of a token. */
interface Form {
  readonly word: string;
  readonly key: string;
  /** `Sign` bits. */
  readonly sign: number;
}

// In place of `Sign` bits: the tagger makes tokens of line breaks, and an empty one of "Maj..Azerbaijan".
export const NO_TOKEN = 1 << 8;

/**
 * The normal forms of all words that the tagger has met, in columns by their places here: places go by when a word was
 * first met, so that the few hundred words that make up most of every text lie side by side.
 */
export class Forms {
  /** As the tagger returned them. */
  readonly value: string[] = [];
  readonly word: string[] = [];
  readonly key: string[] = [];
  /** Numbers of the keys in the vocabulary. */
  readonly number: number[] = [];
  /** `Sign` bits, or `NO_TOKEN`. */
  readonly sign: number[] = [];
  /** The tagger's number of a word → its place and one, or 0. */
  private places = new Int32Array(1 << 15);

  /** The place of a word by the tagger's number, or -1. */
  at(id: number): number {
    return id < this.places.length ? this.places[id]! - 1 : -1;
  }

  /** Adds a word as the tagger returned it; its forms depend on the word alone. */
  learn(id: number, value: string): number {
    const { word, key, sign } = formOf(value);
    this.value.push(value);
    const shared = interned(word);
    this.word.push(shared);
    this.key.push(key === word ? shared : interned(key));
    this.number.push(wordNumber(key));
    const place = this.sign.push(isBlank(value) ? NO_TOKEN : sign);
    if (id >= this.places.length) {
      const larger = new Int32Array(Math.max(id + 1, 2 * this.places.length));
      larger.set(this.places);
      this.places = larger;
    }
    this.places[id] = place;
    return place - 1;
  }
}

function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  return first === 10 || first === 9 || value === "";
}

function formOf(value: string): Form {
  const known = SIGNS.get(value);
  if (known !== undefined) {
    const word = known.sign & DOUBLE ? '"' : known.sign & SINGLE ? "'" : value;
    return { word, key: known.key, sign: known.sign };
  }
  const word = value.includes("’") || value.includes("‘") ? value.replace(/[’‘]/g, "'") : value;
  const key = word === "'s" || word === "'S" ? "'s" : foldWord(word) || word;
  return { word, key, sign: 0 };
}

const { STOP, ELLIPSIS, DOUBLE, SINGLE, OPENS, CLOSES, BRACKET_OPEN, BRACKET_CLOSE } = Sign;

const SIGNS: ReadonlyMap<string, Pick<Form, "key" | "sign">> = /* @__PURE__ */ new Map([
  sign(".", ".", STOP),
  sign("!", "!", STOP),
  sign("?", "?", STOP),
  sign("।", ".", STOP),
  sign("。", ".", STOP),
  sign("...", "...", ELLIPSIS),
  sign("..", "...", ELLIPSIS),
  sign("....", "...", ELLIPSIS),
  sign("…", "...", ELLIPSIS),
  sign('"', '"', DOUBLE),
  sign("“", '"', DOUBLE | OPENS),
  sign("„", '"', DOUBLE | OPENS),
  sign("«", '"', DOUBLE | OPENS),
  sign("``", '"', DOUBLE | OPENS),
  sign("”", '"', DOUBLE | CLOSES),
  sign("»", '"', DOUBLE | CLOSES),
  sign("''", '"', DOUBLE),
  sign("'", "'", SINGLE),
  sign("’", "'", SINGLE | CLOSES),
  sign("‘", "'", SINGLE | OPENS),
  sign("‚", "'", SINGLE | OPENS),
  sign("`", "'", SINGLE | OPENS),
  sign("´", "'", SINGLE | CLOSES),
  sign("–", "—", 0),
  sign("—", "—", 0),
  sign("--", "—", 0),
  sign("---", "—", 0),
  sign("––", "—", 0),
  sign("―", "—", 0),
  sign("(", "(", BRACKET_OPEN),
  sign("[", "[", BRACKET_OPEN),
  sign("{", "{", BRACKET_OPEN),
  sign(")", ")", BRACKET_CLOSE),
  sign("]", "]", BRACKET_CLOSE),
  sign("}", "}", BRACKET_CLOSE),
]);

function sign(value: string, key: string, bits: number): readonly [string, Pick<Form, "key" | "sign">] {
  return [value, { key, sign: bits }];
}
