import type { TextNote } from "./document.js";

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/;

// Years with room on both sides: "last century", "next year" stay years of four digits.
const FIRST = 1000;
const LAST = 9000;

/**
 * The day of publication, as its author's calendar had it.
 *
 * @param publishedAt ISO date or date-time; anything else is noted ("invalid-published-at") and left out
 */
export function readAnchor(publishedAt: string | undefined, notes: TextNote[]): string | undefined {
  if (publishedAt === undefined) return undefined;
  const found = ISO_DAY.exec(publishedAt.trim());
  const year = Number(found?.[1]);
  if (found && year >= FIRST && year <= LAST && isDay(year, Number(found[2]), Number(found[3])))
    return found[0].slice(0, 10);
  notes.push({
    code: "invalid-published-at",
    message: `publishedAt is no ISO 8601 date: ${JSON.stringify(publishedAt.slice(0, 60))}`,
  });
  return undefined;
}

const DAY = 86_400_000;
// A story may be printed some days after it was filed, and a day before by the calendar of another time zone.
const PRINTED_WITHIN = 6;

/**
 * The day on which the writer's "today" and "overnight" hang: the dateline's where the story was published soon after,
 * else that of publication.
 *
 * @param published ISO date
 * @param filed the dateline's ISO date
 */
export function writtenOn(published: string | undefined, filed: string | undefined): string | undefined {
  if (published === undefined || filed === undefined) return published ?? filed;
  const days = (Date.parse(published) - Date.parse(filed)) / DAY;
  return days >= -1 && days <= PRINTED_WITHIN ? filed : published;
}

/** Whether a day exists in the calendar. Months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
