import type { Lookup } from "../export/lookup.js";
import type { Casualty, CountRange } from "../model/index.js";
import { flat, words } from "./words.js";

/** The count in words: "at least 49", "more than 12,000,000", "3 to 5", "about 24 or more", "some". */
export function countPhrase(count: CountRange): string {
  const { min, max, approximate } = count;
  const about = approximate ? "about " : "";
  if (min !== undefined && max !== undefined) {
    return about + (min === max ? thousands(min) : `${thousands(min)} to ${thousands(max)}`);
  }
  if (min !== undefined) {
    if (approximate) return `about ${thousands(min)} or more`;
    // "More than 90" is read as 91 and up; a round number tells that it was worded so.
    return min % 10 === 1 && min > 10 ? `more than ${thousands(min - 1)}` : `at least ${thousands(min)}`;
  }
  return max === undefined ? "some" : `up to ${about}${thousands(max)}`;
}

/** "at least 49 killed: “Armenian soldiers”"; "1 injured: “a child”, among “three civilians”". */
export function casualtyPhrase(things: Lookup, { effect, count, victims, names, cumulative, subsetOf }: Casualty) {
  const people = flat(victims.span.text);
  const named = names.length > 0 && !names.some((name) => people.includes(name)) ? ` (${names.join(", ")})` : "";
  const whole = subsetOf === undefined ? undefined : things.casualty.get(subsetOf);
  const among = whole === undefined ? "" : `, among “${flat(whole.victims.span.text)}”`;
  const number = count === undefined ? `${words(effect)}, number not given` : `${countPhrase(count)} ${words(effect)}`;
  return `${number}: “${people}”${named}${among}${cumulative ? " (running toll)" : ""}`;
}

/** 12000000 → "12,000,000": the same everywhere, whatever the reader's locale. */
function thousands(number: number): string {
  return number.toLocaleString("en-US");
}
