import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { getISODay } from "date-fns/getISODay";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";

/**
 * A day of the calendar for date-fns, which works in the machine's time zone unless its dates say otherwise: this one
 * answers in UTC whatever the machine's zone is.
 */
class UtcDay extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setMonth(month: number, day?: number): number {
    return day === undefined ? this.setUTCMonth(month) : this.setUTCMonth(month, day);
  }
  override setFullYear(year: number, month?: number, day?: number): number {
    if (month === undefined) return this.setUTCFullYear(year);
    return day === undefined ? this.setUTCFullYear(year, month) : this.setUTCFullYear(year, month, day);
  }
  override setHours(): number {
    return this.setUTCHours(0, 0, 0, 0);
  }
}

/** A day as its ISO date: days compare as strings do. */
export type Day = string;

function toUtc(day: Day): UtcDay {
  return new UtcDay(`${day}T00:00:00Z`);
}

function toDay(date: Date): Day {
  return makeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Months count from 1. The day must exist. */
export function makeDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function plusDays(day: Day, count: number): Day {
  return toDay(addDays(toUtc(day), count));
}

export function plusMonths(day: Day, count: number): Day {
  return toDay(addMonths(toUtc(day), count));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return getISODay(toUtc(day));
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

export function lastOfMonth(day: Day): Day {
  return toDay(lastDayOfMonth(toUtc(day)));
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayOf(day));
}
