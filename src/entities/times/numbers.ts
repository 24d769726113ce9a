import { timeLexicon } from "./lexicon.js";

/** A day of the month as digits or ordinal ("6", "6th", "sixth"), or 0. */
export function dayNumber(key: string | undefined): number {
  if (key === undefined || key.length > 12) return 0;
  let value = 0;
  let i = 0;
  for (; i < key.length && i < 3; i++) {
    const digit = key.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (i === 0) return timeLexicon().ordinals.get(key) ?? 0;
  const tail = key.slice(i);
  if (tail !== "" && tail !== "st" && tail !== "nd" && tail !== "rd" && tail !== "th") return 0;
  return value >= 1 && value <= 31 ? value : 0;
}

/** A range of days in one token: "12-13". */
export function dayRange(key: string | undefined): readonly [number, number] | undefined {
  if (key === undefined || key.length < 3 || key.length > 9) return undefined;
  const hyphen = key.indexOf("-");
  if (hyphen < 1) return undefined;
  const first = dayNumber(key.slice(0, hyphen));
  const last = dayNumber(key.slice(hyphen + 1));
  return first > 0 && last > first ? [first, last] : undefined;
}

/** A year of four digits, or 0. */
export function yearNumber(key: string | undefined): number {
  if (key === undefined || key.length !== 4) return 0;
  const value = digits(key);
  return value >= 1800 && value <= 2099 ? value : 0;
}

/** A year of two digits in the hundred years up to 2029, or 0. */
export function shortYear(key: string | undefined): number {
  if (key === undefined || key.length !== 2) return 0;
  const value = digits(key);
  return value < 0 ? 0 : value < 30 ? 2000 + value : 1900 + value;
}

/** "1991-92", "2015-2022", "1991/92": the two years. */
export function yearRange(key: string): readonly [number, number] | undefined {
  if (key.length !== 7 && key.length !== 9) return undefined;
  const sign = key[4];
  if (sign !== "-" && sign !== "/") return undefined;
  const first = yearNumber(key.slice(0, 4));
  const rest = key.slice(5);
  const last =
    rest.length === 4 ? yearNumber(rest) : digits(rest) < 0 ? 0 : Math.floor(first / 100) * 100 + digits(rest);
  return first > 0 && last > first ? [first, last] : undefined;
}

/** First year of "1990s", "90s", "'90s", or 0. */
export function decadeNumber(key: string): number {
  if (!key.endsWith("0s")) return 0;
  const rest = key.startsWith("'") ? key.slice(1, -1) : key.slice(0, -1);
  if (rest.length === 4) return yearNumber(rest);
  const value = rest.length === 2 ? digits(rest) : -1;
  return value < 0 ? 0 : value < 30 ? 2000 + value : 1900 + value;
}

/** "2022-09-13", "13/9/2022", "13.09.2022", "9/17/16": year, month, day; undefined where the order is doubtful. */
export function numericDate(word: string): readonly [number, number, number] | undefined {
  const parts = word.split(/[-/.]/);
  if (parts.length !== 3 || word.length > 10) return undefined;
  const [a, b, c] = parts.map(digits) as [number, number, number];
  if (a < 0 || b < 0 || c < 0) return undefined;
  if (parts[0]!.length === 4) return yearNumber(parts[0]) ? valid(a, b, c) : undefined;
  const year = parts[2]!.length === 4 ? yearNumber(parts[2]) : shortYear(parts[2]);
  if (year === 0) return undefined;
  if (a > 12) return valid(year, b, a);
  if (b > 12) return valid(year, a, b);
  return word.includes(".") || a === b ? valid(year, b, a) : undefined;
}

function valid(year: number, month: number, day: number): readonly [number, number, number] | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [year, month, day] : undefined;
}

function digits(text: string): number {
  if (text.length === 0) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many units: "two", "24", "a", "a few" (NaN: vague); 0 where it is no number. */
export function unitCount(key: string | undefined): number {
  if (key === undefined) return 0;
  const word = timeLexicon().counts.get(key);
  if (word !== undefined) return word;
  if (key === "few" || key === "several" || key === "some" || key === "many") return Number.NaN;
  const value = key.length <= 4 ? digits(key) : -1;
  return Math.max(value, 0);
}
