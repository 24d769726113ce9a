import type { EventTime } from "../model/index.js";

const DAY = 86_400_000;
const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY;

/** The calendar day of a date or date-time, empty when there is none. */
export const dayOf = (iso: string | undefined): string => iso?.slice(0, 10) ?? "";

/** How many calendar days an interval touches; undefined when its start is unknown. */
export function daysIn(time: EventTime | undefined): number | undefined {
  return time?.start === undefined ? undefined : day(time.end) - day(time.start) + 1;
}

/** The day in the middle of an interval, the earlier of two; its end when its start is unknown. */
export function middleOf(time: EventTime | undefined): string {
  if (time === undefined) return "";
  if (time.start === undefined) return dayOf(time.end);
  return new Date(Math.floor((day(time.start) + day(time.end)) / 2) * DAY).toISOString().slice(0, 10);
}
