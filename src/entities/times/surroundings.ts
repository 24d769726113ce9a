import { lastOfMonth, plusDays, plusMonths } from "./calendar.js";
import type { Reading, TimeContext } from "./context.js";
import { unitCount } from "./numbers.js";
import { dayStretch, partOf, rangeStretch, type Stretch } from "./stretch.js";
import { DAYPARTS, EARLY, PARTS, PARTS_OF } from "./word-sets.js";

/** Takes in what stands around a date: "late on", "the night of", "the early hours of", "Friday night". */
export function withSurroundings(ctx: TimeContext, reading: Reading): Reading {
  let { from, to, stretch } = reading;
  const { key } = ctx;
  for (let step = 0; step < 3; step++) {
    const before = key[from - 1];
    if (from - 1 < ctx.floor) break;
    const part = before === undefined ? undefined : PARTS.get(before);
    if (part !== undefined && (stretch.precision !== "day" || key[from - 2] !== "as")) {
      stretch = partOf(stretch, part);
      from--;
    } else if (before === "of" && from - 2 >= ctx.floor) {
      const wider = beforeOf(ctx, from - 2, stretch);
      if (wider === undefined) break;
      from = wider.from;
      stretch = wider.stretch;
    } else if (ENDING.has(before ?? "")) {
      const spell = spellTo(ctx, from - 2, stretch);
      if (spell === undefined) break;
      from = spell.from;
      stretch = spell.stretch;
    } else if (before === "the" && step > 0) {
      from--;
      break;
    } else break;
  }
  while (to < ctx.limit && DAYPARTS.has(key[to]!) && stretch.precision === "day") to++;
  if (stretch.precision === "day" && key[to] === "overnight") {
    stretch = rangeStretch(stretch.start, plusDays(stretch.start, 1));
    to++;
  }
  const { basis, role, offsetDays, ofFollowing } = reading;
  return { from, to, stretch, basis, role, offsetDays, ofFollowing };
}

const ENDING = new Set(["to", "ending", "through"]);

/** "the year to June", "the 12 months to 30 September", "the two weeks ending Sunday": how long, up to when. */
function spellTo(
  { key, floor }: TimeContext,
  at: number,
  { end }: Stretch,
): { from: number; stretch: Stretch } | undefined {
  const word = key[at] ?? "";
  const several = word.endsWith("s");
  const unit = LENGTHS.get(several ? word.slice(0, -1) : word);
  const opens = several ? at - 2 : at - 1;
  if (unit === undefined || opens < floor || key[opens] !== "the") return undefined;
  const count = several ? unitCount(key[at - 1]) : 1;
  if (!(count > 0 && count < MOST)) return undefined;
  const [months, days] = unit;
  const start = plusDays(plusMonths(plusDays(end, 1), -months * count), -days * count);
  return { from: opens, stretch: rangeStretch(start, end) };
}

/** Unit → the months and days in it. */
const LENGTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["year", [12, 0]],
  ["month", [1, 0]],
  ["week", [0, 7]],
  ["day", [0, 1]],
]);

const MOST = 100;

/** "the end of", "the night of", "the early hours of", "the evenings of", "the summer of". */
function beforeOf(ctx: TimeContext, at: number, stretch: Stretch): { from: number; stretch: Stretch } | undefined {
  const word = ctx.key[at]!;
  const part = PARTS_OF.get(word);
  if (part !== undefined) return { from: at, stretch: partOf(stretch, part) };
  const share = SHARES.get(word);
  if (share !== undefined) {
    const ordinal = ORDINALS.indexOf(ctx.key[at - 1] ?? "");
    const counted = ordinal >= 0 && at - 1 >= ctx.floor;
    return { from: counted ? at - 1 : at, stretch: counted ? share(stretch, ordinal) : stretch };
  }
  if (word === "hours" && EARLY.has(ctx.key[at - 1] ?? "")) return { from: Math.max(ctx.floor, at - 1), stretch };
  if (DAYPARTS.has(word) || word === "day") return { from: at, stretch };
  if (word === "eve" && stretch.precision === "day")
    return { from: at, stretch: dayStretch(plusDays(stretch.start, -1)) };
  return undefined;
}

const ORDINALS = ["first", "second", "third", "fourth", "last"];
const LAST = 4;

/** "the second half of September", "the third quarter of 2023", "the first week of October". */
const SHARES: ReadonlyMap<string, (of: Stretch, ordinal: number) => Stretch> = new Map([
  ["half", (of, ordinal) => monthsOf(of, ordinal, 2)],
  ["quarter", (of, ordinal) => monthsOf(of, ordinal, 4)],
  ["week", weekOf],
]);

/** One of so many equal parts of a year; of a month, its halves. */
function monthsOf(of: Stretch, ordinal: number, parts: number): Stretch {
  const part = ordinal === LAST ? parts - 1 : ordinal;
  if (part >= parts) return of;
  if (of.precision === "year") {
    const first = plusMonths(of.start, (12 / parts) * part);
    return rangeStretch(first, lastOfMonth(plusMonths(first, 12 / parts - 1)));
  }
  if (of.precision !== "month" || parts !== 2) return of;
  return part === 0 ? rangeStretch(of.start, plusDays(of.start, 14)) : rangeStretch(plusDays(of.start, 15), of.end);
}

function weekOf(of: Stretch, ordinal: number): Stretch {
  if (of.precision !== "month") return of;
  if (ordinal === LAST) return rangeStretch(plusDays(of.end, -6), of.end);
  const first = plusDays(of.start, 7 * ordinal);
  return rangeStretch(first, plusDays(first, 6));
}
