import { WordBits } from "../../knowledge/vocabulary.js";
import { type Document, Tag, type Tokens } from "../../text/document.js";
import { EXACT, SCALES, TENS, UNITS, VAGUE } from "./number-words.data.js";

/** A number as worded, without the words that bound it. */
export interface NumberReading {
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  readonly min: number;
  /** Absent where the words name a lowest number only ("dozens"). */
  readonly max?: number | undefined;
  readonly approximate: boolean;
  /** Written in figures, without a separator or a scale word: may be a year, a date, a label. */
  readonly bare?: boolean | undefined;
}

const WORDS = new Map<string, "unit" | "ten" | "scale" | "vague" | "exact" | "half" | "few" | "couple" | "article">();
for (const word of Object.keys(UNITS)) WORDS.set(word, "unit");
for (const word of Object.keys(TENS)) WORDS.set(word, "ten");
for (const word of Object.keys(SCALES)) WORDS.set(word, "scale");
for (const word of Object.keys(VAGUE)) WORDS.set(word, "vague");
for (const word of Object.keys(EXACT)) WORDS.set(word, "exact");
WORDS.set("half", "half").set("tens", "vague").set("few", "few").set("couple", "couple");

const isDigit = (c: number) => c >= 48 && c <= 57;

const Is = { NUMBER_WORD: 1, FIGURES: 2, SCALE: 4 } as const;

// A word that begins with a digit has a key that does; the key of "’90s" does too.
const numberBits = /* @__PURE__ */ new WordBits(
  (key) =>
    (WORDS.has(key) ? Is.NUMBER_WORD : 0) |
    (isDigit(key.charCodeAt(0)) ? Is.FIGURES : 0) |
    (Object.hasOwn(SCALES, key) ? Is.SCALE : 0),
);

const isScale = ({ key, number }: Tokens, at: number): boolean =>
  (numberBits.of(number[at]!, key[at]!) & Is.SCALE) !== 0;

/** Whether a number may start at a token: a cheap test for the loop over all tokens. */
export function mayStartNumber({ word, key, number }: Tokens, at: number): boolean {
  const bits = numberBits.of(number[at]!, key[at]!);
  return bits !== 0 && ((bits & Is.NUMBER_WORD) !== 0 || isDigit(word[at]!.charCodeAt(0)));
}

/**
 * Reads the number that starts at a token: figures ("1,200", "3.5 million", "10-15"), words ("fifty-two",
 * "one hundred and twenty", "half a dozen") or a vague plural ("dozens", "tens of thousands", "several hundred").
 *
 * @returns the reading, or undefined where no number starts there
 */
export function readNumber(doc: Document, from: number, limit: number): NumberReading | undefined {
  const { word, key } = doc.tokens;
  if (isDigit(word[from]!.charCodeAt(0))) return readFigures(doc, from, limit);
  const kind = WORDS.get(key[from]!);
  if (kind === undefined) return undefined;
  if (kind === "unit" || kind === "ten") return readWords(doc, from, limit);
  if (kind === "exact") return isCorrelative(doc, from, limit) ? undefined : exactly(from, EXACT[key[from]!]!);
  if (kind === "couple") return behindArticle(key, from, { from, to: from + 1, min: 2, approximate: true });
  if (kind === "few") return readFew(doc, from, limit);
  if (kind === "half") return readHalf(doc, from, limit);
  if (kind === "vague") return readVague(doc, from, limit);
  return behindArticle(key, from, readWords(doc, from, limit));
}

/** "both soldiers and civilians": of two kinds, and not two; "both men and fled". */
function isCorrelative({ tokens: { key, tag } }: Document, at: number, limit: number): boolean {
  if (key[at] !== "both") return false;
  for (let and = at + 2; and < at + 5 && and + 1 < limit && tag[and] !== Tag.VERB; and++)
    if (key[and] === "and") return tag[and + 1] !== Tag.VERB;
  return false;
}

function exactly(at: number, value: number): NumberReading {
  return { from: at, to: at + 1, min: value, max: value, approximate: false };
}

/** Takes "a" or "one" before a scale word into the reading: "a dozen", "a couple". Without one it is no number. */
function behindArticle(key: readonly string[], at: number, reading: NumberReading): NumberReading | undefined {
  const before = key[at - 1];
  if (before === "a" || before === "an") return { ...reading, from: at - 1 };
  return before === "the" || before === "that" || before === "nearly" || before === "almost" ? reading : undefined;
}

/** "a few", "a few dozen", "a few hundred"; "few" alone says nothing. */
function readFew(doc: Document, at: number, limit: number): NumberReading | undefined {
  const { key } = doc.tokens;
  if (key[at - 1] !== "a") return undefined;
  const scale = SCALES[key[at + 1]!];
  if (scale !== undefined && at + 1 < limit) return { from: at - 1, to: at + 2, min: 2 * scale, approximate: true };
  return { from: at - 1, to: at + 1, min: 3, approximate: true };
}

function readHalf(doc: Document, at: number, limit: number): NumberReading | undefined {
  const { key } = doc.tokens;
  const next = key[at + 1] === "a" || key[at + 1] === "-" ? at + 2 : at + 1;
  const scale = next < limit ? SCALES[key[next]!] : undefined;
  if (scale === undefined) return undefined;
  const from = key[at - 1] === "a" ? at - 1 : at;
  return { from, to: next + 1, min: scale / 2, max: scale / 2, approximate: true };
}

function readVague(doc: Document, at: number, limit: number): NumberReading {
  const { key } = doc.tokens;
  const next = key[at + 1];
  if ((key[at] === "tens" || key[at] === "hundreds" || key[at] === "dozens") && next === "of" && at + 2 < limit) {
    const many = key[at + 2]!;
    const unit = many === "thousands" ? 1_000 : many === "millions" ? 1_000_000 : 0;
    const times = key[at] === "tens" ? 20 : key[at] === "dozens" ? 24 : 200;
    if (unit > 0) return { from: at, to: at + 3, min: times * unit, approximate: true };
  }
  if (key[at] === "tens") return { from: at, to: at + 1, min: 20, approximate: true };
  const scale = key[at] === "several" && at + 1 < limit ? SCALES[next!] : undefined;
  if (scale !== undefined) return { from: at, to: at + 2, min: 3 * scale, approximate: true };
  const from = key[at] === "handful" && key[at - 1] === "a" ? at - 1 : at;
  return { from, to: at + 1, min: VAGUE[key[at]!]!, approximate: true };
}

/** Multiplies by the scale words that follow: "million", "dozen", "hundred thousand". */
function scaled(doc: Document, at: number, limit: number, value: number, from: number): NumberReading {
  const { key } = doc.tokens;
  let to = at;
  let total = value;
  let rough = false;
  while (to < limit && isScale(doc.tokens, to)) {
    if (key[to] === "dozen" || key[to] === "score") rough = true;
    total *= SCALES[key[to]!]!;
    to++;
  }
  total = Math.round(total);
  return { from, to, min: total, max: total, approximate: rough };
}

/** "fifty-two", "one hundred and twenty", "two thousand five hundred". */
function readWords(doc: Document, from: number, limit: number): NumberReading {
  const { key } = doc.tokens;
  let total = 0;
  let part = 0;
  let at = from;
  let rough = false;
  let last: "none" | "unit" | "ten" | "scale" = "none";
  while (at < limit) {
    let next = at;
    if (at > from && (key[next] === "-" || (key[next] === "and" && last === "scale"))) next++;
    const kind = next < limit ? WORDS.get(key[next]!) : undefined;
    const joined = next > at && key[at] === "-";
    if (kind === "unit" && (last === "none" || last === "scale" || (last === "ten" && UNITS[key[next]!]! < 10))) {
      if (joined && last !== "ten") break;
      part += UNITS[key[next]!]!;
      last = "unit";
    } else if (kind === "ten" && (last === "none" || last === "scale")) {
      part += TENS[key[next]!]!;
      last = "ten";
    } else if (kind === "scale" && (last !== "none" || at === from) && !(next > at && key[at] === "and")) {
      const scale = SCALES[key[next]!]!;
      if (scale <= 20) rough = true;
      if (scale >= 1000) {
        total = (total + Math.max(part, 1)) * scale;
        part = 0;
      } else part = Math.max(part, 1) * scale;
      last = "scale";
    } else break;
    at = next + 1;
  }
  const value = total + part;
  return { from, to: at, min: value, max: value, approximate: rough };
}

/** Figures: one token, a hyphened range, thousands parted by no-break spaces, a scale word behind. */
function readFigures(doc: Document, from: number, limit: number): NumberReading | undefined {
  const { word, key } = doc.tokens;
  const dash = rangeDash(word[from]!);
  if (dash > 0) {
    const low = figure(word[from]!.slice(0, dash));
    const high = figure(word[from]!.slice(dash + 1));
    if (low === undefined || high === undefined || low >= high) return undefined;
    const scale = from + 1 < limit && Object.hasOwn(SCALES, key[from + 1]!) ? SCALES[key[from + 1]!]! : 1;
    return { from, to: scale === 1 ? from + 1 : from + 2, min: low * scale, max: high * scale, approximate: false };
  }
  const open = word[from]!.length < 18 && word[from]!.endsWith("+");
  const value = figure(open ? word[from]!.slice(0, -1) : word[from]!);
  if (value === undefined) return undefined;
  if (open) return { from, to: from + 1, min: value, approximate: false };
  const grouped = thousands(doc, from, limit, value);
  if (grouped !== undefined) return grouped;
  const plain = isPlain(word[from]!);
  const reading = scaled(doc, from + 1, limit, value, from);
  if (!Number.isInteger(value) && reading.to === from + 1) return undefined;
  if (reading.to > from + 1) return reading;
  return { from, to: from + 1, min: reading.min, max: reading.max, approximate: reading.approximate, bare: plain };
}

const SPACES = new Set(["\u00a0", "\u202f", "\u2009"]);

/** "1 200" with a no-break or thin space is one number. */
function thousands(doc: Document, from: number, limit: number, value: number): NumberReading | undefined {
  const { word, start, end, field } = doc.tokens;
  if (value < 1 || value > 999) return undefined;
  const source = doc.article[field[from] === 0 ? "title" : "text"] ?? "";
  let to = from;
  let total = value;
  while (
    to + 1 < limit &&
    /^\d{3}$/.test(word[to + 1]!) &&
    start[to + 1] === end[to]! + 1 &&
    SPACES.has(source[end[to]!]!)
  ) {
    total = total * 1000 + Number(word[to + 1]);
    to++;
  }
  return to > from ? { from, to: to + 1, min: total, max: total, approximate: false } : undefined;
}

/** Index of the dash that parts two figures in one token ("10-15"), or -1. */
function rangeDash(word: string): number {
  for (let i = 1; i < word.length - 1 && i < 16; i++) {
    const c = word[i]!;
    if (c === "-" || c === "–" || c === "—") return i;
  }
  return -1;
}

const isPlain = (word: string) => word.length <= 4 && !word.includes(",") && !word.includes(".");

/** The value of figures with separators, or undefined if the token is something else ("122mm", "8:30", "3/4", "1990s"). */
function figure(word: string): number | undefined {
  let whole = 0;
  let at = 0;
  if (word.length > 18) return undefined;
  const parted = word.includes(",") ? "," : severalStops(word) ? "." : "'";
  for (; at < word.length; at++) {
    const c = word.charCodeAt(at);
    if (isDigit(c)) whole = whole * 10 + (c - 48);
    else if (word[at] === parted && isDigit(word.charCodeAt(at + 3)) && !isDigit(word.charCodeAt(at + 4))) continue;
    else break;
  }
  if (at === word.length) return whole;
  if (word[at] !== "." && word[at] !== ",") return undefined;
  let fraction = 0;
  let unit = 0.1;
  for (at++; at < word.length; at++, unit /= 10) {
    const c = word.charCodeAt(at);
    if (!isDigit(c)) return undefined;
    fraction += (c - 48) * unit;
  }
  return whole + fraction;
}

/** "1.234.567", or "12.500" as continental news write it. */
function severalStops(word: string): boolean {
  const first = word.indexOf(".");
  return first > 0 && word.indexOf(".", first + 1) > 0;
}
