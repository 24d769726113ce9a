import { isDay } from "./anchor.js";
import { datelineLists } from "./dateline-lists.js";
import { DatelineReader, WEEKDAY } from "./dateline-reader.js";
import type { DatelineReading } from "./document.js";
import { Lexemes } from "./lexemes.js";

// A dateline with its editorial marks is not longer.
const REACH = 260;

/**
 * Reads the dateline at `start` of a plain copy: "YEREVAN, Sept 13 (Reuters) -", "KABUL (AP) —", "lucknow:".
 *
 * @param end end of the paragraph
 * @param anchor day of publication (ISO), which gives the year where the dateline has none
 * @param lowerCase the text has no capitals, so a place has none either
 * @returns offsets are UTF-16 into the field; `end` is where the first sentence begins
 */
export function readDateline(
  copy: string,
  start: number,
  end: number,
  anchor: string | undefined,
  lowerCase = false,
): DatelineReading | undefined {
  if (!mayHold(copy, start, end) || (!lowerCase && opensSentence(copy, start))) return undefined;
  const reader = new DatelineReader(new Lexemes(copy, start, Math.min(end, start + REACH)), lowerCase);
  const found = reader.read();
  if (found === undefined) return undefined;
  const { place, container, agency, day, month, year, behind } = found;
  const date = day === undefined ? undefined : isoDate(day, month!, year, anchor);
  const named = place !== undefined && !NO_PLACES.has(copy.slice(place[0], place[1]).toLowerCase());
  return {
    start,
    end: afterMarks(copy, behind, end),
    place: named ? { start: place[0], end: place[1] } : undefined,
    container: container && { start: container[0], end: container[1] },
    agency,
    date,
  };
}

/** A quick look for the dash, bar, colon or bracket that a dateline ends with or holds, or capitals that it begins with. */
function mayHold(copy: string, start: number, end: number): boolean {
  if (isLarge(copy.charCodeAt(start)) && isLarge(copy.charCodeAt(start + 1))) return true;
  const limit = Math.min(end, start + 90);
  for (let i = start; i < limit; i++) {
    const unit = copy.charCodeAt(i);
    if (
      unit === 58 ||
      unit === 40 ||
      unit === 124 ||
      unit === 0x2014 ||
      unit === 0x2013 ||
      unit === 0x2015 ||
      unit === 47
    )
      return true;
    if (unit === 45) {
      const next = copy.charCodeAt(i + 1);
      if (next === 32 || next === 45) return true;
    }
  }
  return false;
}

/** "The Syrian army said …": a quick look for what nearly all paragraphs open with, words with capitals and then one without. */
function opensSentence(copy: string, start: number): boolean {
  let from = start;
  for (let words = 0; words < 8; words++) {
    let to = from + 1;
    while (isSmall(copy.charCodeAt(to))) to++;
    if (copy.charCodeAt(to) !== 32) return false;
    const first = copy.charCodeAt(from);
    if (isSmall(first)) return words > 0 && !belongs(copy.slice(from, to));
    if (!isLarge(first)) return false;
    from = to + 1;
  }
  return false;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isLarge = (unit: number): boolean => unit >= 65 && unit <= 90;

/** Whether a word in lower case can be part of a dateline in a text that has capitals. */
function belongs(word: string): boolean {
  const { inner, months } = datelineLists();
  return inner.has(word) || months.has(word) || WEEKDAY.test(word) || word === "no";
}

// "CLANDESTINE, 8 JAN 90 (RADIO X) --", "NO CITY, NO DATE --"
const NO_PLACES = new Set(["clandestine", "no city", "undated", "at sea"]);

function isoDate(day: number, month: number, year: number | undefined, anchor: string | undefined): string | undefined {
  if (year === undefined && anchor === undefined) return undefined;
  let of = year;
  if (of === undefined) {
    // The latest such day that is not well after publication.
    of = Number(anchor!.slice(0, 4));
    const monthOfAnchor = Number(anchor!.slice(5, 7));
    if (month > monthOfAnchor + 1) of--;
    else if (month === 1 && monthOfAnchor === 12) of++;
  }
  if (!isDay(of, month, day)) return undefined;
  return `${String(of).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Passes over "[REPORT] [PASSAGE OMITTED]" and white space behind a dateline. */
function afterMarks(copy: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && copy.charCodeAt(at) <= 32) at++;
    if (copy[at] !== "[") return at;
    let depth = 0;
    let k = at;
    for (; k < to && k < at + 200; k++) {
      if (copy[k] === "[") depth++;
      else if (copy[k] === "]" && --depth === 0) break;
    }
    if (depth !== 0 || k >= to || !isCapital(copy.slice(at, k))) return at;
    at = k + 1;
  }
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}
