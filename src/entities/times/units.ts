import { type Day, firstOfMonth, lastOfMonth, makeDay, plusDays, plusMonths, yearOf } from "./calendar.js";
import type { Reading, TimeContext } from "./context.js";
import { unitCount } from "./numbers.js";
import {
  dayStretch,
  moved,
  rangeStretch,
  type Stretch,
  unitDays,
  weekdayAfter,
  weekdayBefore,
  weekStretch,
  yearStretch,
} from "./stretch.js";
import { liesAhead } from "./tense.js";
import { ANAPHORIC, PARTS_OF, RELATIVE } from "./word-sets.js";

/** Reads what is counted or named in units around the unit at token `i`: "two days ago", "last week", "the following day". */
export function atUnit(ctx: TimeContext, i: number, unit: string): Reading | undefined {
  const { key } = ctx;
  const before = i - 1 >= ctx.floor ? key[i - 1]! : "";
  const next = i + 1 < ctx.limit ? key[i + 1]! : "";
  if (next === "old" || (next === "-" && key[i + 2] === "old")) return undefined;
  if (before === "-") return undefined; // "six-week": how long, on no day
  if (unit === "weekend") return weekend(ctx, i, before);
  const count = unitCount(before);
  if (next === "ago") return ago(ctx, i, unit, count, before);
  if (unit === "hour" && (next === "earlier" || next === "later") && !(count > 0))
    return sameDay(ctx, i, i + 2, before);
  if (unit === "day" && before === "the" && key[i - 2] === "in" && (key[i - 3] === "earlier" || key[i - 3] === "later"))
    return sameDay(ctx, i, i + 1, "");
  if (next === "earlier" || next === "later" || next === "afterwards" || next === "afterward") {
    return offset(ctx, i, i + 2, unit, count, next === "earlier" ? -1 : 1);
  }
  if (unit === "hour" && next === "after" && !(count > 0)) return hoursAfter(ctx, i, before);
  // "suspended the talks last week after troops killed a farmer": when they were suspended.
  if ((next === "before" || next === "after") && !RELATIVE.has(before))
    return beforeOrAfter(ctx, i, unit, count, before, next);
  if (count > 0 || Number.isNaN(count)) return pastUnits(ctx, i, unit, count);
  return relativeUnit(ctx, i, unit, before);
}

function ago(ctx: TimeContext, i: number, unit: string, count: number, before: string): Reading | undefined {
  if (ctx.anchor === undefined || unit === "part" || unit === "century") return undefined;
  // "a few hours ago", "minutes ago"
  if (unit === "hour" && !(count > 0)) {
    const from = before === "few" || before === "several" ? i - 1 : i;
    return { from, to: i + 2, stretch: dayStretch(ctx.anchor), basis: "relative" };
  }
  const half = before === "half" || ctx.key[i - 1] === "half";
  if (half || !(count > 0)) return undefined;
  const stretch = moved(ctx.anchor, unit, -count);
  if (stretch === undefined) return undefined;
  const weekday = unit === "week" ? ctx.lexicon.triggers.get(ctx.key[i + 2] ?? "") : undefined;
  // "a week ago Monday"
  if (weekday?.kind === "weekday" && i + 2 < ctx.limit) {
    const day = plusDays(weekdayBefore(ctx.anchor, weekday.weekday), -7 * count);
    return { from: i - 1, to: i + 3, stretch: dayStretch(day), basis: "relative" };
  }
  const vague = unit === "week" || unit === "fortnight";
  return {
    from: i - 1,
    to: i + 2,
    stretch: vague ? { start: plusDays(stretch.start, -3), end: plusDays(stretch.end, 3), precision: "week" } : stretch,
    basis: "relative",
  };
}

/** "two days earlier", "a week later": counted from what was told last. */
export function offset(
  ctx: TimeContext,
  i: number,
  to: number,
  unit: string,
  count: number,
  sign: 1 | -1,
): Reading | undefined {
  const base = besideSince(ctx, i) ?? ctx.baseFor(unit, sign > 0);
  if (base === undefined || !(count > 0) || unit === "part" || ctx.key[i - 2] === "half") return undefined;
  const exact = moved(sign < 0 ? base.start : base.end, unit, sign * count);
  if (exact === undefined) return undefined;
  // "three weeks after" is no day.
  const vague = (unit === "week" || unit === "fortnight") && count > 1;
  const stretch: Stretch = vague
    ? { start: plusDays(exact.start, -3), end: plusDays(exact.end, 3), precision: "week" }
    : exact;
  return {
    from: i - 1,
    to,
    stretch,
    basis: "relative",
    offsetDays: Math.round(sign * count * unitDays(unit)),
    role: "point",
  };
}

/** "since October 8, a day after rebels attacked": counted from the day right before. */
function besideSince({ key, mentions }: TimeContext, i: number): Stretch | undefined {
  const last = mentions[mentions.length - 1];
  if (last?.role !== "since" || key[i - 2] !== "," || last.to !== i - 2) return undefined;
  return dayStretch(last.time.start!.slice(0, 10) as Day);
}

/** "the day before", "a day after the attack", "two days after his jet was shot down": what follows lies so far away. */
function beforeOrAfter(
  ctx: TimeContext,
  i: number,
  unit: string,
  count: number,
  before: string,
  next: string,
): Reading | undefined {
  const { key, limit } = ctx;
  const follower = i + 2 < limit ? key[i + 2]! : "";
  if (follower === "yesterday" || follower === "tomorrow") return undefined;
  if (follower === "last" && next === "before" && before === "the") return beforeLast(ctx, i, unit);
  // "five days before that,"
  if (follower === "that" && count > 0 && CLOSING.has(key[i + 3] ?? "."))
    return offset(ctx, i, i + 3, unit, count, next === "before" ? -1 : 1);
  const closed =
    follower === "" ||
    follower === "," ||
    follower === "." ||
    follower === ";" ||
    follower === "by" ||
    follower === "in" ||
    follower === ")";
  if (before === "the") {
    if (closed) return offset(ctx, i, i + 2, unit, 1, next === "before" ? -1 : 1);
    // "the day after the attack" dates what is told, not what follows.
    return undefined;
  }
  if (!(count > 0)) return undefined;
  if (closed) return offset(ctx, i, i + 2, unit, count, next === "before" ? -1 : 1);
  const reading = offset(ctx, i, i + 2, unit, count, next === "before" ? 1 : -1);
  return reading && { ...reading, ofFollowing: true };
}

const CLOSING = new Set([",", ".", ";"]);

/** "the week before last", "the night before last". */
function beforeLast(ctx: TimeContext, i: number, unit: string): Reading | undefined {
  if (ctx.anchor === undefined) return undefined;
  const stretch = unitAround(ctx.anchor, unit, -2, dayStretch(ctx.anchor));
  return stretch && { from: i - 1, to: i + 3, stretch, basis: "relative" };
}

/** "hours earlier", "a few minutes later", "earlier in the day": on the day that was told last. */
function sameDay(ctx: TimeContext, i: number, to: number, before: string): Reading | undefined {
  const base = ctx.baseFor("day");
  if (base === undefined) return undefined;
  const from = to === i + 1 ? i - 3 : before === "few" || before === "several" || before === "some" ? i - 1 : i;
  return { from, to, stretch: base, basis: "relative", offsetDays: 0, role: "point" };
}

/** "on Monday, hours after rebels killed nine policemen": the same day. */
function hoursAfter(ctx: TimeContext, i: number, before: string): Reading | undefined {
  const base = ctx.dayInSentence(i);
  if (base === undefined || ctx.key[i + 2] === ",") return undefined;
  const from = before === "few" || before === "several" ? i - 1 : i;
  return { from, to: i + 2, stretch: base, basis: "relative", offsetDays: 0, role: "point", ofFollowing: true };
}

/** Words behind which "last" is a verb. */
const LASTING = new Set(["to", "will", "would", "could", "may", "might", "can", "should", "not"]);

/** "the past 24 hours", "the last two weeks". */
function pastUnits(ctx: TimeContext, i: number, unit: string, count: number): Reading | undefined {
  const which = ctx.key[i - 2] ?? "";
  // "is expected to last two months"
  if (which === "last" && LASTING.has(ctx.key[i - 3] ?? "")) return undefined;
  // "in the past few hours"
  if (unit === "hour" && which === "past" && ctx.anchor !== undefined && ctx.key[i - 1] === "few") {
    const from = ctx.key[i - 3] === "the" ? i - 3 : i - 2;
    return { from, to: i + 1, stretch: rangeStretch(plusDays(ctx.anchor, -1), ctx.anchor), basis: "relative" };
  }
  if (ctx.anchor === undefined || !(count > 0) || i - 2 < ctx.floor || unit === "part") return undefined;
  const length = Math.max(1, Math.round(count * unitDays(unit)));
  if (length > 40_000) return undefined;
  const from = ctx.key[i - 3] === "the" && i - 3 >= ctx.floor ? i - 3 : i - 2;
  if (which === "past" || which === "last" || which === "previous") {
    return {
      from,
      to: i + 1,
      stretch: rangeStretch(plusDays(ctx.anchor, -length), ctx.anchor),
      basis: "relative",
      role: "point",
    };
  }
  if (which === "next" || which === "coming") {
    return {
      from,
      to: i + 1,
      stretch: rangeStretch(ctx.anchor, plusDays(ctx.anchor, length)),
      basis: "relative",
      role: "point",
    };
  }
  return undefined;
}

function weekend(ctx: TimeContext, i: number, before: string): Reading | undefined {
  const { anchor } = ctx;
  if (anchor === undefined) return undefined;
  const from = RELATIVE.has(before) || before === "the" ? i - 1 : i;
  if (from === i && before !== "-") return undefined;
  if (before === "next" || before === "coming" || (before !== "last" && liesAhead(ctx.doc, from, i + 1))) {
    const saturday = weekdayAfter(plusDays(anchor, 1), 6);
    return { from, to: i + 1, stretch: rangeStretch(saturday, plusDays(saturday, 1)), basis: "relative" };
  }
  const past = ctx.key[i + 1] === "before" && ctx.key[i + 2] === "last";
  const saturday = weekdayBefore(before === "last" || past ? plusDays(anchor, past ? -9 : -2) : anchor, 6);
  return { from, to: past ? i + 3 : i + 1, stretch: rangeStretch(saturday, plusDays(saturday, 1)), basis: "relative" };
}

/** "last week", "this year", "the same day", "that night", "the following month". */
function relativeUnit(ctx: TimeContext, i: number, unit: string, before: string): Reading | undefined {
  if (before === "the" && ctx.key[i - 2] === "of" && PARTS_OF.has(ctx.key[i - 3] ?? "")) return ofCurrent(ctx, i, unit);
  if (unit === "night" && before === "the" && DURING.has(ctx.key[i - 2] ?? "")) return duringNight(ctx, i);
  if (!RELATIVE.has(before) && before !== "late" && before !== "early") return undefined;
  let from = i - 1;
  let word = before;
  if (before === "late" || before === "early") {
    word = ctx.key[i - 2] ?? ""; // "late last year" is read as "last year"; "that late evening"
    if (!RELATIVE.has(word)) return undefined;
    from--;
  }
  if (ctx.key[from - 1] === "the" && from - 1 >= ctx.floor) from--;
  // "the last week of August"
  const month = ctx.key[i + 1] === "of" ? ctx.lexicon.triggers.get(ctx.key[i + 2] ?? "") : undefined;
  if (month?.kind === "month") return undefined;
  const { anchor } = ctx;
  const basis = "relative";
  if (ANAPHORIC.has(word)) {
    if (
      word === "that" &&
      unit !== "day" &&
      unit !== "night" &&
      unit !== "part" &&
      unit !== "week" &&
      unit !== "month" &&
      unit !== "year"
    )
      return undefined;
    const base = ctx.baseFor(unit);
    if (base === undefined) return undefined;
    const step = word === "same" || word === "that" ? 0 : word === "previous" || word === "preceding" ? -1 : 1;
    const stretch = unitAround(step < 0 ? base.start : base.end, unit, step, base);
    return stretch && { from, to: i + 1, stretch, basis, offsetDays: Math.round(step * unitDays(unit)), role: "point" };
  }
  if (anchor === undefined) return undefined;
  if (word === "this" && unit === "decade") {
    const opens = makeDay(Math.floor(yearOf(anchor) / 10) * 10, 1, 1);
    return { from, to: i + 1, stretch: rangeStretch(opens, anchor), basis };
  }
  if (word === "this" && unit !== "century" && unit !== "decade") {
    if (unit === "hour") return undefined;
    const whole = unitAround(anchor, unit, 0, dayStretch(anchor))!;
    const lead = from - 1 >= ctx.floor ? ctx.key[from - 1] : "";
    if (lead === "later")
      return { from: from - 1, to: i + 1, stretch: { ...whole, start: anchor }, basis, role: "point" };
    const past = lead === "earlier" || !liesAhead(ctx.doc, from, i + 1);
    if (lead === "earlier") from--;
    return { from, to: i + 1, stretch: past && whole.end > anchor ? { ...whole, end: anchor } : whole, basis };
  }
  if (word === "last" || word === "past") {
    // "in the last month" is the one that ends now; "last month" is the calendar's.
    const rolling = word === "past" || (ctx.key[from] === "the" && WITHIN.has(ctx.key[from - 1] ?? ""));
    if (rolling && (unit === "week" || unit === "month" || unit === "year" || unit === "day")) {
      return { from, to: i + 1, stretch: rangeStretch(plusDays(anchor, -unitDays(unit)), anchor), basis };
    }
    const stretch =
      unit === "decade"
        ? rangeStretch(plusMonths(anchor, -120), anchor)
        : unitAround(anchor, unit, -1, dayStretch(anchor));
    return stretch && { from, to: i + 1, stretch, basis };
  }
  if (word === "next" || word === "coming") {
    if (ctx.key[i]!.endsWith("s")) return undefined; // "in the coming days"
    // "the next day" follows what was told; "next week" is counted from publication
    if (unit === "day" || unit === "part" || unit === "night") {
      const base = ctx.lastDay ?? dayStretch(anchor);
      return { from, to: i + 1, stretch: dayStretch(plusDays(base.end, 1)), basis, offsetDays: 1, role: "point" };
    }
    const stretch = unitAround(anchor, unit, 1, dayStretch(anchor));
    return stretch && { from, to: i + 1, stretch, basis };
  }
  return undefined;
}

const DURING = new Set(["during", "in", "through", "throughout"]);

/** "during the night": the one before the day that the sentence names, else the last one. */
function duringNight(ctx: TimeContext, i: number): Reading | undefined {
  const next = ctx.key[i + 1];
  const day = ctx.dayInSentence(i)?.start ?? ctx.anchor;
  if (day === undefined || next === "of" || next === "from" || next === "to" || next === "between") return undefined;
  return { from: i - 1, to: i + 1, stretch: rangeStretch(plusDays(day, -1), day), basis: "relative" };
}

const WITHIN = new Set(["in", "over", "during", "within", "throughout"]);

/** "the start of the year", "by the end of the month": the current one; its end only where it is past, or lies ahead. */
function ofCurrent(ctx: TimeContext, i: number, unit: string): Reading | undefined {
  const { anchor, key } = ctx;
  if (anchor === undefined || (unit !== "year" && unit !== "month" && unit !== "week")) return undefined;
  const stretch = unitAround(anchor, unit, 0, dayStretch(anchor))!;
  const opens = PARTS_OF.get(key[i - 3]!) === "early";
  const until = key[i - 4] === "by" || key[i - 5] === "by" || key[i - 5] === "until";
  const ahead = until || liesAhead(ctx.doc, i - 3, i + 1);
  if (!opens && !ahead) return undefined;
  if (opens && !ahead && stretch.end > anchor)
    return { from: i - 1, to: i + 1, stretch: { ...stretch, end: anchor }, basis: "relative" };
  return { from: i - 1, to: i + 1, stretch, basis: "relative" };
}

/** The day, week, month or year around a day, or so many further on. */
function unitAround(day: Day, unit: string, step: number, base: Stretch): Stretch | undefined {
  switch (unit) {
    case "day":
    case "night":
    case "part":
      return step === 0 && base.precision === "day" ? base : dayStretch(plusDays(day, step));
    case "week":
      return weekStretch(plusDays(day, 7 * step));
    case "month": {
      const first = plusMonths(firstOfMonth(day), step);
      return { start: first, end: lastOfMonth(first), precision: "month" };
    }
    case "year":
      return yearStretch(yearOf(day) + step);
    default:
      return undefined;
  }
}
