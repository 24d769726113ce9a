import type { EventTime } from "../../model/index.js";
import type { Verdict } from "./verdict.js";

/** Compares the days of two tellings; a day more or less tells nothing apart. */
export function compareTimes(a: Omit<EventTime, "span"> | undefined, b: Omit<EventTime, "span"> | undefined): Verdict {
  if (a === undefined || b === undefined) return undefined;
  if (a.start === undefined && b.start === undefined && a.end === b.end) return "same";
  const [a0, a1, b0, b1] = [dayOf(a.start ?? a.end), dayOf(a.end), dayOf(b.start ?? b.end), dayOf(b.end)];
  if (a0 > b1 + 1 || b0 > a1 + 1) return "apart";
  if (isSpell(a, a1 - a0) !== isSpell(b, b1 - b0) && Math.min(a1 - a0, b1 - b0) <= A_MONTH) return "apart";
  return a1 - a0 <= 1 && b1 - b0 <= 1 && a0 <= b1 && b0 <= a1 ? "same" : undefined;
}

/** Each told to the day, and of another: accounts of one deed may be a day apart, but then one of them is vague. */
export function onOtherDay(a: Omit<EventTime, "span"> | undefined, b: Omit<EventTime, "span"> | undefined): boolean {
  return a?.precision === "day" && b?.precision === "day" && a.start === a.end && b.start === b.end && a.end !== b.end;
}

/** "between 2002 and 2008": what was done in such a time is no deed of one day in it. */
const isSpell = ({ precision, start }: Omit<EventTime, "span">, days: number): boolean =>
  precision === "range" && start !== undefined && days > SPELL;

const SPELL = 120;
const A_MONTH = 31;

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;
