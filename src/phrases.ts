import type { Casualty, CountRange, EventTime } from "./model/index.js";

/** "air-strike" → "air strike". */
export function words(code: string): string {
  return code.replaceAll("-", " ");
}

/** The count in words: "at least 49", "about 50", "3 to 5", "some". */
export function countPhrase(count: CountRange | undefined): string {
  if (count === undefined) return "an unknown number of";
  const { min, max, approximate } = count;
  const about = approximate ? "about " : "";
  if (min !== undefined && max !== undefined) return min === max ? `${about}${min}` : `${about}${min} to ${max}`;
  if (min !== undefined) return `at least ${about}${min}`;
  if (max !== undefined) return `up to ${about}${max}`;
  return "some";
}

/** "at least 49 killed: Armenian soldiers". */
export function casualtyPhrase({ effect, count, victims, names, cumulative, subsetOf }: Casualty): string {
  const people = victims.span.text.replace(/\s+/g, " ").trim();
  const named = names.length > 0 && !names.includes(people) ? ` (${names.join(", ")})` : "";
  const notes = [cumulative ? "running toll" : "", subsetOf ? `part of ${subsetOf}` : ""].filter(Boolean).join(", ");
  return `${countPhrase(count)} ${words(effect)}: “${people}”${named}${notes ? ` [${notes}]` : ""}`;
}

/** "2022-09-13", "by 2022-09-13", "2022-02-01 to 2022-02-28 (month)". */
export function timePhrase({ start, end, precision, basis }: EventTime): string {
  const days = start === undefined ? `by ${end}` : start === end ? end : `${start} to ${end}`;
  return `${days}${precision === "day" ? "" : ` (${precision})`}${basis === "relative" ? ", worked out" : ""}`;
}
