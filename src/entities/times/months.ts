import { isDay } from "../../text/anchor.js";
import { Tag } from "../../text/document.js";
import { makeDay, monthOf, yearOf } from "./calendar.js";
import type { Reading, TimeContext } from "./context.js";
import { dayNumber, dayRange, shortYear, yearNumber } from "./numbers.js";
import { dayStretch, monthStretch, partOf, rangeStretch, type Stretch } from "./stretch.js";
import { isToCome, liesAhead } from "./tense.js";
import { ANAPHORIC, LINKS, MONTH_LEADERS, RELATIVE } from "./word-sets.js";

/** Reads a date or month around the month's name at token `i`; undefined where the word is no month here. */
export function atMonth(ctx: TimeContext, i: number, month: number): Reading | undefined {
  const { key } = ctx;
  const mid = key[i]!.startsWith("mid-");
  if (!mid && ctx.isLower(i) && ctx.lexicon.doubtfulMonths.has(key[i]!)) return undefined;
  const days = daysBefore(ctx, i) ?? (mid ? undefined : daysBehind(ctx, i));
  let from = days === undefined ? i : Math.min(days.from, i);
  let to = days === undefined ? i + 1 : Math.max(days.to, i + 1);
  if (days !== undefined && ctx.isName(to)) return undefined;
  const year = yearBehind(ctx, to, days);
  if (year !== undefined) to = year.to;
  const before = key[from - 1] ?? "";
  if (days === undefined && year === undefined && !isMonth(ctx, i, before)) return undefined;
  if (days !== undefined && from === i && isGivenName(ctx, i)) return undefined;
  if (days !== undefined) {
    const weekday = weekdayTokenBefore(ctx, from);
    if (weekday >= 0) from = weekday;
  } else if (ctx.relates(from - 1)) from--;
  const stretch = resolveMonth(
    ctx,
    i,
    month,
    days,
    year?.year,
    from === i || days !== undefined ? "" : before,
    from,
    to,
  );
  if (stretch === undefined) return undefined;
  const basis = year?.stated === true || (year === undefined && !RELATIVE.has(before)) ? "stated" : "relative";
  return { from, to, stretch: mid ? partOf(stretch, "mid") : stretch, basis };
}

/** Days before a month: "13", "the 6th of", "12-13", "8 to 9", "1 and 2", "12, 13 and 14". */
function daysBefore(ctx: TimeContext, i: number): Days | undefined {
  const { key } = ctx;
  let at = i - 1;
  if (key[at] === "of" && at > ctx.floor) at--;
  if (at < ctx.floor) return undefined;
  const range = dayRange(key[at]);
  if (range !== undefined) return { from: at, to: i + 1, first: range[0], last: range[1] };
  const last = dayNumber(key[at]);
  if (last === 0) return undefined;
  let first = last;
  while (at - 2 >= ctx.floor && LINKS.has(key[at - 1]!)) {
    const before = dayNumber(key[at - 2]);
    if (before === 0 || before >= first) break;
    first = before;
    at -= 2;
  }
  return { from: key[at - 1] === "the" && at - 1 >= ctx.floor ? at - 1 : at, to: i + 1, first, last };
}

/** Days behind a month: "12", "12th", "12-13", "12, 13 and 14", "5 to 7". */
function daysBehind(ctx: TimeContext, i: number): Days | undefined {
  const { key } = ctx;
  let at = i + 1;
  if (key[at] === "." && at + 1 < ctx.limit) at++;
  if (key[at] === "the" && dayNumber(key[at + 1]) > 0) at++;
  if (at >= ctx.limit) return undefined;
  const range = dayRange(key[at]);
  if (range !== undefined) return { from: i, to: at + 1, first: range[0], last: range[1] };
  const first = dayNumber(key[at]);
  if (first === 0 || countsThings(ctx, at, i)) return undefined;
  let last = first;
  let to = at + 1;
  // A comma alone ends the day: "on April 16, 29 rebels died"; "on May 12, 13 and 14" is a list.
  let sure = { to, last };
  while (to + 1 < ctx.limit && LINKS.has(key[to]!)) {
    const link = key[to] === "," && key[to + 1] === "and" ? 2 : 1;
    const next = dayNumber(key[to + link]);
    if (
      next <= last ||
      next > 31 ||
      countsThings(ctx, to + link, i) ||
      ctx.lexicon.triggers.get(key[to + link + 1] ?? "")?.kind === "month"
    )
      break;
    last = next;
    to += link + 1;
    if (key[to - 2] !== ",") sure = { to, last };
  }
  return { from: i, first, ...sure };
}

// "In June 12 people were killed": the number counts what follows.
function countsThings(ctx: TimeContext, number: number, month: number): boolean {
  const { tag } = ctx;
  const next = number + 1;
  if (next >= ctx.limit) return false;
  const key = ctx.key[next]!;
  if (key === "percent" || key === "%" || key === "people" || key === "men" || key === "women" || key === "children")
    return true;
  if (tag[next] === Tag.NOUN && key.endsWith("s") && !key.endsWith("ss") && ctx.key[month - 1] === "in") return true;
  return ctx.key[month - 1] === "in" && tag[next] === Tag.ADJ;
}

/** A year behind a date: "2022", ", 2022", "89", "last year", "of this year". */
export function yearBehind(
  ctx: TimeContext,
  at: number,
  days: Days | undefined,
): { year: number; to: number; stated: boolean } | undefined {
  const { key } = ctx;
  let to = at;
  if (key[to] === "," || key[to] === "of") to++;
  if (to >= ctx.limit) return undefined;
  const year = yearNumber(key[to]);
  if (year > 0) return { year, to: to + 1, stated: true };
  if (to === at && days !== undefined && days.from < days.to - 1) {
    const short = shortYear(key[to]);
    if (
      (short > 0 && ctx.word[at - 1] === ctx.word[at - 1]!.toUpperCase()) ||
      (short > 0 && ctx.doc.casing !== "mixed")
    ) {
      return { year: short, to: to + 1, stated: true };
    }
  }
  const unit = key[to + 1];
  if (unit !== "year" || ctx.anchor === undefined) return undefined;
  const of = yearOf(ctx.anchor);
  if (key[to] === "last") return { year: of - 1, to: to + 2, stated: false };
  if (key[to] === "this") return { year: of, to: to + 2, stated: false };
  if (key[to] === "next") return { year: of + 1, to: to + 2, stated: false };
  if ((key[to] === "that" || key[to] === "same") && ctx.last)
    return { year: yearOf(ctx.last.start), to: to + 2, stated: false };
  return undefined;
}

function isMonth(ctx: TimeContext, i: number, before: string): boolean {
  const { key, word } = ctx;
  if (key[i]!.startsWith("mid-")) return true;
  const capital = word[i]![0] !== word[i]![0]!.toLowerCase();
  const led = MONTH_LEADERS.has(before);
  if (!capital) return false;
  if (!ctx.lexicon.doubtfulMonths.has(key[i]!)) return true;
  if (isGivenName(ctx, i)) return false;
  return led && ctx.tag[i + 1] !== Tag.PROPN;
}

// "Theresa May", "April Jones": a name before or behind it.
function isGivenName(ctx: TimeContext, i: number): boolean {
  if (!ctx.lexicon.doubtfulMonths.has(ctx.key[i]!)) return false;
  const { tag } = ctx;
  const before = i - 1;
  if (before < ctx.sentenceStart(i) || tag[before] !== Tag.PROPN) return false;
  const trigger = ctx.lexicon.triggers.get(ctx.key[before]!);
  return trigger === undefined;
}

function weekdayTokenBefore(ctx: TimeContext, from: number): number {
  let at = from - 1;
  if (ctx.key[at] === "the" || ctx.key[at] === "(") at--;
  if (ctx.key[at] === ",") at--;
  return at >= ctx.floor && ctx.lexicon.triggers.get(ctx.key[at]!)?.kind === "weekday" ? at : -1;
}

function resolveMonth(
  ctx: TimeContext,
  i: number,
  month: number,
  days: Days | undefined,
  year: number | undefined,
  relation: string,
  from: number,
  to: number,
): Stretch | undefined {
  if (days !== undefined) {
    const of = year ?? ctx.yearOfDay(month, days.first, from, to);
    if (of === undefined || !isDay(of, month, days.first) || !isDay(of, month, days.last)) return undefined;
    const first = makeDay(of, month, days.first);
    return days.first === days.last ? dayStretch(first) : rangeStretch(first, makeDay(of, month, days.last));
  }
  if (year !== undefined) return monthStretch(year, month);
  const period = ctx.lastPeriod ?? ctx.last;
  if (ANAPHORIC.has(relation) && period !== undefined) {
    const base = period.start;
    const later = month >= monthOf(base) || period.precision === "year" ? yearOf(base) : yearOf(base) + 1;
    return monthStretch(relation === "previous" && month >= monthOf(base) ? yearOf(base) - 1 : later, month);
  }
  if (ctx.anchor === undefined) return undefined;
  const now = yearOf(ctx.anchor);
  const current = monthOf(ctx.anchor);
  if (relation === "next" || relation === "coming") return monthStretch(month > current ? now : now + 1, month);
  if (relation === "last" || relation === "previous") return monthStretch(month < current ? now : now - 1, month);
  if (relation === "this") return monthStretch(now, month);
  const back = current - month;
  if (back > 0 && (isToCome(ctx.doc, from) || (back > 6 && liesAhead(ctx.doc, from, i + 1))))
    return monthStretch(now + 1, month);
  if (month > current && liesAhead(ctx.doc, from, i + 1)) return monthStretch(now, month);
  return monthStretch(month <= current ? now : now - 1, month);
}

/** Days of one month, and the tokens they were read from. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}
