import { BEFORE_NAMES, DOMAINS, MAY_END, OPENERS, SPEECH } from "./abbreviations.data.js";
import type { TokenRange } from "./document.js";
import { Sign } from "./forms.js";

/** The columns that the cutting of sentences reads. */
export interface SentenceColumns {
  readonly word: readonly string[];
  readonly key: readonly string[];
  readonly sign: Uint8Array;
  readonly glued: Uint8Array;
}

interface Words {
  readonly beforeNames: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

let lists: Words | undefined;
function words(): Words {
  lists ??= {
    beforeNames: new Set(BEFORE_NAMES),
    mayEnd: new Set(MAY_END),
    openers: new Set(OPENERS),
    speech: new Set(SPEECH),
    domains: new Set(DOMAINS),
  };
  return lists;
}

/**
 * Cuts the tokens of one paragraph into sentences.
 *
 * @param plainCase false where capitals say nothing (text all in lower case): every full stop that can end a sentence does
 * @returns the first token of each sentence, in order
 */
export function sentenceStarts(tokens: SentenceColumns, block: TokenRange, plainCase: boolean): number[] {
  const starts: number[] = [];
  if (block.from >= block.to) return starts;
  starts.push(block.from);
  const { sign, word } = tokens;
  let start = behindClock(tokens, block);
  if (start > block.from) starts.push(start);
  for (let i = start; i + 1 < block.to; i++) {
    const bits = sign[i]!;
    const stop = (bits & (Sign.STOP | Sign.ELLIPSIS)) !== 0;
    if (!stop && (word[i]!.length < 2 || word[i]!.charCodeAt(word[i]!.length - 1) !== 46)) continue;
    const next = afterClosers(tokens, i + 1, block.to);
    if (next >= block.to) break;
    const ends = stop
      ? endsAtStop(tokens, start, i, next, block.to, plainCase)
      : endsAtAbbreviation(tokens, i, next, plainCase);
    if (!ends) continue;
    starts.push(next);
    start = next;
    i = next - 1;
  }
  return block.to - block.from > LONGEST ? cutLong(starts, tokens, block.to) : starts;
}

/**
 * No sentence is longer; the longest of thousands of articles had 222 tokens. What runs on beyond it is a list, a table or
 * text without full stops, of which the parts are read by themselves. All that later floors compare within a sentence is
 * thereby bounded, however odd the text.
 */
const LONGEST = 1000;

/** Cuts what is longer than any sentence, where it may behind a comma. */
function cutLong(starts: readonly number[], { key }: SentenceColumns, to: number): number[] {
  const cut: number[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? to;
    let at = start;
    cut.push(at);
    while (end - at > LONGEST) {
      const limit = at + LONGEST;
      let next = limit;
      while (next > limit - LONGEST / 10 && !PAUSES.has(key[next - 1]!)) next--;
      at = PAUSES.has(key[next - 1]!) ? next : limit;
      cut.push(at);
    }
  });
  return cut;
}

const PAUSES: ReadonlySet<string> = new Set([",", ";", ":"]);

/** "07:15 Troops are firing", "0930 GMT - A hospital says": the hour that heads an entry of a live report is none of its words. */
function behindClock(
  { word, key }: SentenceColumns,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const zoned = from + 1 < to && ZONES.has(key[from + 1]!);
  if (!/^\d{1,2}[:.]\d\d$/.test(word[from]!) && !(zoned && /^\d{4}$/.test(word[from]!))) return from;
  let at = zoned ? from + 2 : from + 1;
  if (at < to && CLOCK_ENDS.has(key[at]!)) at++;
  return at + 2 < to && canStart(word[at]!) ? at : from;
}

const ZONES: ReadonlySet<string> = new Set(["gmt", "utc", "bst", "cet", "cest", "est", "edt", "ist", "am", "pm"]);
const CLOCK_ENDS: ReadonlySet<string> = new Set(["-", "–", "—", ":", "|"]);

/** The first token behind the closing quotation marks and brackets (and further stops) that go with a stop. */
function afterClosers(tokens: SentenceColumns, from: number, to: number): number {
  const { sign, glued } = tokens;
  let i = from;
  while (i < to) {
    const bits = sign[i]!;
    if (bits & (Sign.BRACKET_CLOSE | Sign.STOP | Sign.ELLIPSIS)) i++;
    else if (bits & Sign.CLOSES && glued[i] === 1) i++;
    else if (
      bits & (Sign.DOUBLE | Sign.SINGLE) &&
      !(bits & Sign.OPENS) &&
      glued[i] === 1 &&
      (i + 1 >= to || glued[i + 1] === 0)
    )
      i++;
    else break;
  }
  return i;
}

function endsAtStop(
  tokens: SentenceColumns,
  start: number,
  stop: number,
  next: number,
  to: number,
  plainCase: boolean,
): boolean {
  const { word, key, sign, glued } = tokens;
  const { beforeNames, domains, openers } = words();
  const opening = firstWord(tokens, next, to);
  const starts = plainCase ? canStart(word[opening]!) || opening > next : canStart(word[opening]!);
  if (!starts && !(plainCase && isLetterOrDigit(word[opening]!))) return false;
  if (word[stop]!.length === 1 && word[stop] !== ".") return !isSpeechTag(tokens, next, to);
  const last = stop - 1;
  if (last < start) return false;
  if (sign[stop]! & Sign.ELLIPSIS) {
    return glued[stop] === 1 && (openers.has(key[opening]!) || (!plainCase && isPlural(word[opening]!)));
  }
  const lastWord = key[last]!;
  if (glued[next] === 1 && next === stop + 1) return endsWithoutSpace(tokens, last, next, domains);
  if (glued[stop] === 1) {
    if (beforeNames.has(lastWord)) {
      const number = isDigit(word[opening]!.charCodeAt(0));
      if (lastWord === "no") return !number;
      // In lower case many are words as well ("in art. The …").
      const lower = word[last]! >= "a" && !plainCase;
      return lower && !number && openers.has(key[opening]!);
    }
    // "J. Smith", "the list: a. to go": a letter by itself
    if (lastWord.length === 1 && lastWord >= "a" && lastWord <= "z" && lastWord !== "i" && !isPlatform(key, last)) {
      return openers.has(key[opening]!) && opening > start + 2;
    }
    // "1. The army": a number that opens a list item
    if (last === start && isDigit(lastWord.charCodeAt(0))) return false;
  }
  return true;
}

// "violence.The": a stop without a space. "example.com" is one word.
function endsWithoutSpace(tokens: SentenceColumns, last: number, next: number, domains: ReadonlySet<string>): boolean {
  const { word, key } = tokens;
  const before = key[last]!;
  if (before.length < 2 && !(tokens.sign[last]! & Sign.BRACKET_CLOSE)) return false;
  if (word[next]!.length < 2 || isDigit(word[next]!.charCodeAt(0))) return false;
  return !domains.has(key[next]!) && !domains.has(before) && before !== "www";
}

function endsAtAbbreviation(tokens: SentenceColumns, at: number, next: number, plainCase: boolean): boolean {
  const { word, key } = tokens;
  const { beforeNames, mayEnd, openers } = words();
  if (next === at + 1 && tokens.glued[next] === 1) return false;
  const form = key[at]!;
  if (form === "no") return !isDigit(word[next]!.charCodeAt(0)); // "said no. It was", "No. 5"
  if (beforeNames.has(form) && !mayEnd.has(form)) return false;
  if (!plainCase && !canStart(word[next]!)) return false;
  const inner = word[at]!;
  // A single initial: "J. Smith"
  if (inner.length === 2) return openers.has(key[next]!) || (inner === "X." && isPlatform(key, at));
  if (openers.has(key[next]!) || tokens.sign[next]! & (Sign.DOUBLE | Sign.OPENS) || WORDS.has(form)) return true;
  return (form === "am" || form === "pm" || form === "etc") && !TIME_COMPANY.has(key[next]!);
}

/** "Wrote on X. Turkey's ministry denied it": the network, and no initial. */
const isPlatform = (key: readonly string[], at: number): boolean =>
  key[at]!.charCodeAt(0) === 120 && PLATFORM_COMPANY.has(key[at - 1] ?? "");

const PLATFORM_COMPANY: ReadonlySet<string> = new Set(["on", "to", "via", "platform", "network"]);

/** What the tagger takes for abbreviations and news does not: "four died in Jos. Residents fled". */
const WORDS: ReadonlySet<string> = new Set(["jos"]);

const TIME_COMPANY = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december gmt est edt utc eastern pacific central local bst ist cet et".split(
    " ",
  ),
);

/** The first token that is no opening mark. */
function firstWord(tokens: SentenceColumns, from: number, to: number): number {
  let i = from;
  while (i + 1 < to && tokens.sign[i]! & (Sign.DOUBLE | Sign.SINGLE | Sign.BRACKET_OPEN)) i++;
  return i;
}

function isSpeechTag(tokens: SentenceColumns, next: number, to: number): boolean {
  const { sign, key } = tokens;
  if (!(sign[next - 1]! & (Sign.DOUBLE | Sign.SINGLE))) return false;
  const { speech } = words();
  for (let i = next; i < to && i < next + 6 && !(sign[i]! & Sign.STOP) && key[i] !== ","; i++) {
    if (speech.has(key[i]!)) return true;
  }
  return false;
}

function canStart(word: string): boolean {
  const unit = word.charCodeAt(0);
  if ((unit >= 65 && unit <= 90) || isDigit(unit)) return true;
  if (unit < 0xc0) return unit === 36 || unit === 163; // $ £
  return unit < 0x2000
    ? word[0] !== word[0]!.toLowerCase() || !hasCase(word[0]!)
    : unit >= 0x2e80 || unit === 0x2022 || unit === 0x20ac;
}

function hasCase(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetterOrDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return isDigit(unit) || (unit >= 97 && unit <= 122) || unit >= 0xc0;
}

function isPlural(word: string): boolean {
  return word.endsWith("s") && !word.endsWith("ss");
}
