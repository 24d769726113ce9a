import type { EventTime } from "../../model/index.js";
import {
  type Day,
  firstOfMonth,
  lastOfMonth,
  makeDay,
  mondayOf,
  monthOf,
  plusDays,
  plusMonths,
  weekdayOf,
  yearOf,
} from "./calendar.js";

/** A stretch of days with its precision. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day;
  readonly precision: EventTime["precision"];
}

export function dayStretch(day: Day): Stretch {
  return { start: day, end: day, precision: "day" };
}

export function rangeStretch(start: Day, end: Day): Stretch {
  return start <= end ? { start, end, precision: "range" } : { start: end, end: start, precision: "range" };
}

export function weekStretch(day: Day): Stretch {
  const monday = mondayOf(day);
  return { start: monday, end: plusDays(monday, 6), precision: "week" };
}

/** Months count from 1. */
export function monthStretch(year: number, month: number): Stretch {
  const first = makeDay(year, month, 1);
  return { start: first, end: lastOfMonth(first), precision: "month" };
}

export function yearStretch(year: number): Stretch {
  return { start: makeDay(year, 1, 1), end: makeDay(year, 12, 31), precision: "year" };
}

/** Three months from the first of a month on. */
export function seasonStretch(year: number, month: number): Stretch {
  const first = makeDay(year, month, 1);
  return { start: first, end: lastOfMonth(plusMonths(first, 2)), precision: "range" };
}

/** A part of a stretch: "late 2021", "early February", "the end of June". */
export function partOf(stretch: Stretch, part: "early" | "mid" | "late"): Stretch {
  if (stretch.precision === "year") {
    const year = yearOf(stretch.start);
    const [from, to] = part === "early" ? [1, 4] : part === "mid" ? [5, 8] : [9, 12];
    return rangeStretch(makeDay(year, from, 1), lastOfMonth(makeDay(year, to, 1)));
  }
  if (stretch.precision === "month") {
    const first = firstOfMonth(stretch.start);
    if (part === "early") return rangeStretch(first, plusDays(first, 9));
    if (part === "mid") return rangeStretch(plusDays(first, 9), plusDays(first, 19));
    return rangeStretch(plusDays(first, 19), stretch.end);
  }
  if (stretch.precision === "range" && yearOf(stretch.end) - yearOf(stretch.start) === 9) {
    const year = yearOf(stretch.start);
    const [from, to] = part === "early" ? [0, 3] : part === "mid" ? [3, 6] : [6, 9];
    return rangeStretch(makeDay(year + from, 1, 1), makeDay(year + to, 12, 31));
  }
  return stretch;
}

/** The last weekday (1 Monday … 7 Sunday) at or before a day. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return plusDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The first weekday at or after a day. */
export function weekdayAfter(day: Day, weekday: number): Day {
  return plusDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** A stretch moved by so many units, as precise as the unit allows. */
export function moved(day: Day, unit: string, count: number): Stretch | undefined {
  switch (unit) {
    case "hour":
      return dayStretch(plusDays(day, Math.trunc(count / 24)));
    case "day":
    case "night":
      return Math.abs(count) < 10_000 ? dayStretch(plusDays(day, count)) : undefined;
    case "week":
      return Math.abs(count) < 1500 ? dayStretch(plusDays(day, 7 * count)) : undefined;
    case "fortnight":
      return Math.abs(count) < 100 ? dayStretch(plusDays(day, 14 * count)) : undefined;
    case "month": {
      if (Math.abs(count) > 1000) return undefined;
      const other = plusMonths(day, count);
      return monthStretch(yearOf(other), monthOf(other));
    }
    case "year":
      return Math.abs(count) < 300 ? yearStretch(yearOf(day) + count) : undefined;
    case "decade":
      return Math.abs(count) < 30 ? yearStretch(yearOf(day) + 10 * count) : undefined;
    default:
      return undefined;
  }
}

/** Length of a unit in days, roughly. */
export function unitDays(unit: string): number {
  switch (unit) {
    case "week":
      return 7;
    case "fortnight":
      return 14;
    case "month":
      return 30;
    case "year":
      return 365;
    case "decade":
      return 3652;
    case "hour":
      return 1 / 24;
    default:
      return 1;
  }
}
