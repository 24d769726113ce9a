import type { EventTime } from "../model/index.js";
import { flat } from "./words.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "13 September 2022", "4–5 March 2024", "April 2023", "2020", "by 5 March 2024". */
export function timePhrase(time: EventTime): string {
  const end = dayOf(time.end);
  const start = time.start === undefined ? undefined : dayOf(time.start);
  if (end === undefined || (time.start !== undefined && start === undefined)) {
    return time.start === undefined ? `by ${time.end}` : `${time.start} to ${time.end}`;
  }
  if (start === undefined) return `by ${dayPhrase(end)}`;
  if (time.precision === "year" && start.year === end.year) return String(end.year);
  if (time.precision === "month" && start.year === end.year && start.month === end.month) {
    return `${end.month} ${end.year}`;
  }
  return rangePhrase(start, end);
}

/** "4 March 2024, worked out from “on Monday”": what is stated, or no more than a limit, needs no explanation. */
export function whenPhrase(time: EventTime): string {
  const from = time.span ? ` from “${flat(time.span.text)}”` : "";
  return time.basis === "relative" ? `${timePhrase(time)}, worked out${from}` : timePhrase(time);
}

/** An ISO date for people: "13 September 2022"; what is none stays as it is. */
export function datePhrase(iso: string): string {
  const day = dayOf(iso);
  return day === undefined ? iso : dayPhrase(day);
}

interface Day {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  /** "04:00", when the date has a time. */
  readonly hour?: string;
}

function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || month === undefined) return undefined;
  return { year: Number(match[1]), month, day: Number(match[3]), ...(match[4] !== undefined && { hour: match[4] }) };
}

function dayPhrase({ year, month, day, hour }: Day): string {
  return `${day} ${month} ${year}${hour === undefined ? "" : `, ${hour}`}`;
}

function rangePhrase(start: Day, end: Day): string {
  if (dayPhrase(start) === dayPhrase(end)) return dayPhrase(end);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day === end.day) return `${dayPhrase(start)}–${end.hour ?? "24:00"}`;
  if (start.hour !== undefined || end.hour !== undefined) return `${dayPhrase(start)} – ${dayPhrase(end)}`;
  if (sameMonth) return `${start.day}–${dayPhrase(end)}`;
  return sameYear ? `${start.day} ${start.month} – ${dayPhrase(end)}` : `${dayPhrase(start)} – ${dayPhrase(end)}`;
}
