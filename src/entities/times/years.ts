import { opensClause } from "../../grammar/clause-times.js";
import { CALLED_TO_ACCOUNT } from "../../grammar/words.js";
import { isDay } from "../../text/anchor.js";
import { Tag } from "../../text/document.js";
import { makeDay, monthOf, yearOf } from "./calendar.js";
import type { Reading, TimeContext } from "./context.js";
import { yearBehind } from "./months.js";
import { dayNumber, decadeNumber, numericDate, yearNumber, yearRange } from "./numbers.js";
import { dayStretch, partOf, rangeStretch, seasonStretch, yearStretch } from "./stretch.js";
import { PARTS, YEAR_LEADERS, YEAR_NOUNS } from "./word-sets.js";

/** Reads "mid-2021" at token `i`. */
export function atMidYear(i: number, key: string): Reading | undefined {
  const year = yearNumber(key.slice(4));
  return year > 0 ? { from: i, to: i + 1, stretch: partOf(yearStretch(year), "mid"), basis: "stated" } : undefined;
}

/** Reads a year, a decade, a range of years or a date in digits at token `i`. */
export function atNumber(ctx: TimeContext, i: number, key: string): Reading | undefined {
  const ordinal = key.endsWith("th") || key.endsWith("rd") || key.endsWith("nd") || key.endsWith("st");
  if (ordinal) return bareDay(ctx, i, dayNumber(key));
  if (key.length === 4) {
    const year = yearNumber(key) || (ctx.key[i - 1] === "in" ? oldYear(key, ctx.tag[i + 1]) : 0);
    return year > 0 && isYear(ctx, i) ? { from: i, to: i + 1, stretch: yearStretch(year), basis: "stated" } : undefined;
  }
  if (key.length < 3) return undefined;
  if (key === "9/11") return { from: i, to: i + 1, stretch: dayStretch("2001-09-11"), basis: "stated" };
  const decade = decadeNumber(key);
  if ((decade > 0 && ctx.key[i - 1] === "the") || (decade > 0 && (key.length > 3 || PARTS.has(ctx.key[i - 1] ?? "")))) {
    return {
      from: i,
      to: i + 1,
      stretch: rangeStretch(makeDay(decade, 1, 1), makeDay(decade + 9, 12, 31)),
      basis: "stated",
    };
  }
  const years = yearRange(key);
  if (years !== undefined) {
    return {
      from: i,
      to: i + 1,
      stretch: rangeStretch(makeDay(years[0], 1, 1), makeDay(years[1], 12, 31)),
      basis: "stated",
    };
  }
  if (key.length < 6 || key.length > 10) return undefined;
  const date = numericDate(ctx.word[i]!);
  if (date === undefined || !isDay(date[0], date[1], date[2])) return undefined;
  return { from: i, to: i + 1, stretch: dayStretch(makeDay(date[0], date[1], date[2])), basis: "stated" };
}

/** "stabbed in 1579", but "in 1579 villages": a year of the Middle Ages or of early modern times, or 0. */
const oldYear = (key: string, next: number | undefined): number =>
  /^1[0-7]\d\d$/.test(key) && next !== Tag.NOUN && next !== Tag.ADJ ? Number(key) : 0;

/** "on the 13th", "the evening of the 5th": the last day of that number, in the month that was told of if one was. */
function bareDay(ctx: TimeContext, i: number, day: number): Reading | undefined {
  const { key, anchor } = ctx;
  const next = i + 1 < ctx.limit ? key[i + 1]! : ".";
  if (day === 0 || i - 2 < ctx.floor || key[i - 1] !== "the" || !BEFORE_DAY.has(key[i - 2]!) || !BEHIND_DAY.has(next))
    return undefined;
  const base = ctx.lastDay?.start ?? anchor;
  if (base === undefined) return undefined;
  const here = dayOf(yearOf(base), monthOf(base), day);
  if (here !== undefined && (anchor === undefined || here <= anchor))
    return { from: i - 1, to: i + 1, stretch: dayStretch(here), basis: "relative" };
  const month = monthOf(base);
  const before = month === 1 ? dayOf(yearOf(base) - 1, 12, day) : dayOf(yearOf(base), month - 1, day);
  return before === undefined ? undefined : { from: i - 1, to: i + 1, stretch: dayStretch(before), basis: "relative" };
}

const dayOf = (year: number, month: number, day: number) =>
  isDay(year, month, day) ? makeDay(year, month, day) : undefined;

const BEFORE_DAY = new Set(["on", "of", "since", "until", "from"]);
const BEHIND_DAY = new Set([".", ",", ";", "and", "when", "at", "in"]);

function isYear(ctx: TimeContext, i: number): boolean {
  const { key } = ctx;
  const { tag } = ctx;
  const before = i > ctx.sentenceStart(i) ? key[i - 1]! : "";
  const next = i + 1 < ctx.limit ? key[i + 1]! : "";
  if (
    next === "gmt" ||
    next === "local" ||
    next === "hours" ||
    next === "-" ||
    before === "-" ||
    before === "$" ||
    next === "%"
  )
    return false;
  const over = (before === "over" || before === "for") && CALLED_TO_ACCOUNT.has(key[i - 2] ?? "");
  if (before === "in" && opensClause(key, tag, i, ctx.limit, ctx.sentenceStart(i))) return true;
  if (over || YEAR_LEADERS.has(before))
    return !(
      tag[i + 1] === Tag.NOUN &&
      next.endsWith("s") &&
      !YEAR_NOUNS.has(next) &&
      before !== "the" &&
      before !== "since"
    );
  if (before === "(" || next === ")") return next === ")" || next === "," || next === "-" || next === "—";
  if (before === "to" || before === "and" || before === "—" || before === ",") {
    const previous = ctx.mentions[ctx.mentions.length - 1];
    return previous !== undefined && previous.to === i - 1;
  }
  // "the 2020 war", "its brief 2008 invasion"
  return (
    (tag[i + 1] === Tag.NOUN || tag[i + 1] === Tag.ADJ || tag[i + 1] === Tag.PROPN) &&
    (before === "the" ||
      before === "its" ||
      before === "their" ||
      before === "a" ||
      before === "'s" ||
      before === "his" ||
      before === "her" ||
      tag[i - 1] === Tag.ADJ) &&
    !next.endsWith("s")
  );
}

/** Reads a season with a year, or "last summer". */
export function atSeason(ctx: TimeContext, i: number, month: number): Reading | undefined {
  const { key } = ctx;
  let to = i + 1;
  if (key[to] === "of") to++;
  const year = to < ctx.limit ? yearNumber(key[to]) : 0;
  const before = i - 1 >= ctx.floor ? key[i - 1]! : "";
  if (year > 0) return { from: i, to: to + 1, stretch: seasonStretch(year, month), basis: "stated" };
  if (ctx.anchor === undefined) return undefined;
  if (before !== "last" && before !== "this" && before !== "next") return undefined;
  const now = yearOf(ctx.anchor);
  let stretch = seasonStretch(now, month);
  if (before === "last" && stretch.end >= ctx.anchor) stretch = seasonStretch(now - 1, month);
  if (before === "next" && stretch.start <= ctx.anchor) stretch = seasonStretch(now + 1, month);
  if (before === "this" && month === 12 && monthOf(ctx.anchor) < 6) stretch = seasonStretch(now - 1, month);
  return { from: i - 1, to: i + 1, stretch, basis: "relative" };
}

/** "a Christmas market", "a Halloween party": held in the weeks around, and planned at any time. */
const FESTIVE: ReadonlySet<string> = new Set(
  "market markets tree trees party parties parade parades concert concerts celebration celebrations shopping shoppers season holiday holidays lights decorations gift gifts card cards fair fairs dinner pageant".split(
    " ",
  ),
);

/** Reads a feast with a fixed date. */
export function atHoliday(ctx: TimeContext, i: number): Reading | undefined {
  if (ctx.word[i]![0] === ctx.word[i]![0]!.toLowerCase()) return undefined;
  for (const { words, month, day } of ctx.lexicon.holidays) {
    if (words[0] !== ctx.key[i] || i + words.length > ctx.limit) continue;
    if (!words.every((word, k) => ctx.key[i + k] === word)) continue;
    const to = i + words.length;
    // "the Lunar New Year", "the Nepali New Year"
    if (words[0] === "new" && ctx.tag[i - 1] === Tag.PROPN && i > ctx.floor) return undefined;
    if (FESTIVE.has(ctx.key[to] ?? "")) return undefined;
    const given = yearBehind(ctx, to, undefined);
    const year = given?.year ?? ctx.yearOfDay(month, day, i, to);
    if (year === undefined) return undefined;
    return {
      from: i,
      to: given?.to ?? to,
      stretch: dayStretch(makeDay(year, month, day)),
      basis: given?.stated ? "stated" : "relative",
    };
  }
  return undefined;
}
