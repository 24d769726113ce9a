import { type Day, plusDays } from "./calendar.js";
import type { Reading, TimeContext } from "./context.js";
import { dayNumber } from "./numbers.js";
import { dayStretch, rangeStretch, weekdayAfter, weekdayBefore } from "./stretch.js";
import { liesAhead } from "./tense.js";
import { ANAPHORIC } from "./word-sets.js";

/** Reads a weekday at token `i`: the last one at or before publication, or the next one where it lies ahead. */
export function atWeekday(ctx: TimeContext, i: number, weekday: number): Reading | undefined {
  const { key, word } = ctx;
  const before = i - 1 >= ctx.floor ? key[i - 1]! : "";
  if (word[i]![0] === word[i]![0]!.toLowerCase()) return undefined;
  let to = i + 1;
  if (ctx.lexicon.doubtfulWeekdays.has(key[i]!) && before !== "on" && key[to] !== ".") return undefined;
  if (key[to] === "." && to + 1 < ctx.limit && !key[i]!.endsWith("day")) to++;
  // The date that follows takes the weekday up: "Tuesday, September 13".
  if (dateFollows(ctx, to)) return undefined;
  if (ctx.lexicon.namedDays.has(before) || ctx.isName(to)) return undefined;
  if (key[i]!.endsWith("days")) {
    const stretch = ctx.anchor === undefined ? undefined : dayStretch(weekdayBefore(ctx.anchor, weekday));
    return stretch && { from: i, to, stretch, basis: "relative", role: "recurrent" };
  }
  const ofWeek = inNamedWeek(ctx, i, to, weekday);
  if (ofWeek !== undefined) return ofWeek;
  let from = i;
  // "Following Monday's debate" is a preposition, "the following Monday" is not.
  if (ctx.relates(i - 1) && (before !== "following" || key[i - 2] === "the")) {
    from = i - 1;
    if (key[from - 1] === "the" && from - 1 >= ctx.floor) from--;
  }
  const day = notAfter(ctx, resolveWeekday(ctx, weekday, from === i ? "" : before, i, to), from);
  if (day === undefined) return undefined;
  // "overnight into Saturday", "the night to Sunday": the night that ends then.
  if (
    (before === "into" || before === "to") &&
    (key[i - 2] === "overnight" || key[i - 2] === "night") &&
    i - 2 >= ctx.floor
  ) {
    return { from: i - 2, to, stretch: rangeStretch(plusDays(day, -1), day), basis: "relative" };
  }
  return { from, to, stretch: dayStretch(day), basis: "relative" };
}

/** "Monday last week", "Friday of this week": the day of the calendar's week. */
function inNamedWeek(ctx: TimeContext, i: number, at: number, weekday: number): Reading | undefined {
  const { key, anchor } = ctx;
  const from = key[at] === "of" ? at + 1 : at;
  if (anchor === undefined || from + 1 >= ctx.limit || key[from + 1] !== "week") return undefined;
  const weeks = WEEKS.get(key[from]!);
  if (weeks === undefined) return undefined;
  const day = weekdayAfter(plusDays(weekdayBefore(anchor, 1), 7 * weeks), weekday);
  return { from: i, to: from + 2, stretch: dayStretch(day), basis: "relative" };
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "buried on Friday after he was killed on Monday": what came before has the earlier day. */
function notAfter(ctx: TimeContext, day: Day | undefined, from: number): Day | undefined {
  const told = ctx.dayInSentence(from)?.start;
  const last = ctx.mentions[ctx.mentions.length - 1];
  if (day === undefined || told === undefined || day <= told || last?.time.basis !== "relative") return day;
  for (let at = last.to; at < from - 1; at++) {
    if (ctx.key[at] === "after" && ctx.key[at + 1] !== ",") return plusDays(day, -7);
    // Behind another clause it may be any day again.
    if (ctx.key[at] === "and" || ctx.key[at] === "but" || ctx.key[at] === ";") return day;
  }
  return day;
}

function dateFollows(ctx: TimeContext, at: number): boolean {
  let to = at;
  if (ctx.key[to] === "," || ctx.key[to] === "(") to++;
  if (ctx.key[to] === "the") to++;
  if (to + 1 >= ctx.limit) return false;
  const { triggers } = ctx.lexicon;
  if (triggers.get(ctx.key[to]!)?.kind === "month") return dayNumber(ctx.key[to + 1]) > 0 || ctx.key[to + 1] === ".";
  if (dayNumber(ctx.key[to]) === 0) return false;
  const next = ctx.key[to + 1] === "of" ? to + 2 : to + 1;
  return triggers.get(ctx.key[next] ?? "")?.kind === "month";
}

function resolveWeekday(ctx: TimeContext, weekday: number, relation: string, i: number, to: number): Day | undefined {
  if (ANAPHORIC.has(relation) && relation !== "that" && ctx.last !== undefined) {
    return relation === "previous"
      ? weekdayBefore(plusDays(ctx.last.start, -1), weekday)
      : weekdayAfter(plusDays(ctx.last.end, 1), weekday);
  }
  const { anchor } = ctx;
  if (anchor === undefined) return undefined;
  if (relation === "last") return weekdayBefore(plusDays(anchor, -1), weekday);
  if (relation === "next" || relation === "coming") return weekdayAfter(plusDays(anchor, 1), weekday);
  if (relation === "this")
    return liesAhead(ctx.doc, i, to) ? weekdayAfter(anchor, weekday) : weekdayBefore(anchor, weekday);
  return liesAhead(ctx.doc, i, to) ? weekdayAfter(anchor, weekday) : weekdayBefore(anchor, weekday);
}
