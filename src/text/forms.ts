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
export interface Form {
  /** As the tagger returned it. */
  readonly value: string;
  readonly word: string;
  readonly key: string;
  /** The number of the key in the vocabulary. */
  readonly number: number;
  /** `Sign` bits. */
  readonly sign: number;
}

/** The normal forms of a token as the tagger returned it. */
export function makeForm(value: string): Form {
  const known = SIGNS.get(value);
  if (known !== undefined) {
    const word = known.sign & DOUBLE ? '"' : known.sign & SINGLE ? "'" : value;
    return { value, word, key: known.key, number: wordNumber(known.key), sign: known.sign };
  }
  const word = value.includes("’") || value.includes("‘") ? value.replace(/[’‘]/g, "'") : value;
  const key = word === "'s" || word === "'S" ? "'s" : foldWord(word) || word;
  return { value, word: interned(word), key: interned(key), number: wordNumber(key), sign: 0 };
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
