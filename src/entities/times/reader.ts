import { WordFacts } from "../../knowledge/vocabulary.js";
import { Tag } from "../../text/document.js";
import type { TimeMention } from "../entities.js";
import { plusDays } from "./calendar.js";
import { isSomeDays, type Reading, type TimeContext } from "./context.js";
import { atDayWord } from "./day-words.js";
import { type Trigger, timeLexicon } from "./lexicon.js";
import { atMonth } from "./months.js";
import { rangeStretch } from "./stretch.js";
import { withSurroundings } from "./surroundings.js";
import { atUnit } from "./units.js";
import { atWeekday } from "./weekdays.js";
import { atHoliday, atMidYear, atNumber, atSeason } from "./years.js";

/** What a word begins, if it may begin or be the core of a time: most do not. */
const startOf = /* @__PURE__ */ new WordFacts((key): { readonly trigger: Trigger | undefined } | undefined => {
  const trigger = timeLexicon().triggers.get(key);
  const first = key.charCodeAt(0);
  const may = trigger !== undefined || (first >= 48 && first <= 57) || first === 39 || key.startsWith("mid-");
  return may ? { trigger } : undefined;
});

/** Reads the times of a document from left to right. */
export function readTimes(ctx: TimeContext): TimeMention[] {
  const { sentences } = ctx.doc;
  const { number } = ctx.doc.tokens;
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    ctx.floor = from;
    ctx.limit = to;
    for (let i = from; i < to; i++) {
      const key = ctx.key[i]!;
      const start = startOf.of(number[i]!, key);
      if (start === undefined) continue;
      const { trigger } = start;
      let reading: Reading | undefined;
      if (trigger !== undefined) {
        switch (trigger.kind) {
          case "month":
            reading = atMonth(ctx, i, trigger.month);
            break;
          case "weekday":
            reading = atWeekday(ctx, i, trigger.weekday);
            break;
          case "unit":
            reading = atUnit(ctx, i, trigger.unit);
            break;
          case "season":
            reading = atSeason(ctx, i, trigger.month);
            break;
          case "day-word":
            reading = atDayWord(ctx, i, trigger.word);
            break;
          default:
            break;
        }
        reading ??= atHoliday(ctx, i);
      } else {
        const first = key.charCodeAt(0);
        if ((first >= 48 && first <= 57) || first === 39) reading = atNumber(ctx, i, key);
        else if (key.startsWith("mid-")) reading = atMidYear(i, key);
      }
      if (reading !== undefined) i = keep(ctx, reading) - 1;
    }
  }
  return ctx.mentions;
}

/** Takes a reading up; returns the token to go on with. */
function keep(ctx: TimeContext, reading: Reading): number {
  const extended = withSurroundings(ctx, reading);
  const role = extended.role ?? roleOf(ctx, extended.from, extended.to);
  const { stretch } = extended;
  ctx.floor = extended.to;
  if (role === "point" && (stretch.precision !== "range" || (extended.basis !== "relative" && isSomeDays(stretch))))
    ctx.remember(stretch, extended.offsetDays !== undefined, extended.from);
  if (merge(ctx, extended)) return extended.to;
  const { basis } = extended;
  let time: TimeMention["time"] = { start: stretch.start, end: stretch.end, precision: stretch.precision, basis };
  if (role === "since") {
    const end = ctx.anchor !== undefined && ctx.anchor >= stretch.start ? ctx.anchor : stretch.end;
    time = { start: stretch.start, end, precision: "range", basis };
  } else if (role === "until") time = { end: stretch.end, precision: "range", basis };
  if (role === "point" && stretch.precision === "day") settleFronted(ctx, extended);
  ctx.mentions.push({
    from: extended.from,
    to: extended.to,
    time,
    role,
    offsetDays: extended.offsetDays,
    ofFollowing: extended.ofFollowing ? true : undefined,
  });
  return extended.to;
}

/** "Two days after the attack, soldiers shelled a camp on Monday": counted from a day that the sentence names behind it. */
function settleFronted(ctx: TimeContext, { from, stretch, offsetDays }: Reading): void {
  const index = ctx.mentions.length - 1;
  const last = ctx.mentions[index];
  if (last === undefined || last.from < ctx.sentenceStart(from) || offsetDays !== undefined) return;
  const opens = last.ofFollowing === true && last.offsetDays! < 0 && opensSentence(ctx, last.from);
  if (!opens || !ctx.key.slice(last.to, from).includes(",")) return;
  const day = plusDays(stretch.start, last.offsetDays!);
  ctx.mentions[index] = { ...last, time: { ...last.time, start: day, end: day } };
}

const opensSentence = (ctx: TimeContext, from: number): boolean => from - ctx.sentenceStart(from) <= 1;

function roleOf(ctx: TimeContext, from: number, to: number): TimeMention["role"] {
  switch (ctx.key[from - 1]) {
    case "since":
      // "the worst attack since June, when 23 farmers died": June itself is dated by what was then.
      if (ctx.key[to] === "when" || (ctx.key[to] === "," && ctx.key[to + 1] === "when")) return "point";
      // "since Monday's attack", "since the 7 October attack" name something that has a time.
      return ctx.key[to] === "'s" || (ctx.key[from] === "the" && opensNoun(ctx, to)) ? "point" : "since";
    case "from":
    case "after":
      // "from 5 to 7 September" says its end itself.
      for (let k = from + 1; k < to; k++) if (SPANS.has(ctx.key[k]!)) return "point";
      // "after Friday prayers", "from Monday's attack" name something that has a time.
      return opensNoun(ctx, to) ? "point" : "since";
    case "until":
    case "till":
    case "before":
    case "by":
      return "until";
    case "every":
    case "each":
      return "recurrent";
    default:
      return "point";
  }
}

const opensNoun = ({ tag, key, limit }: TimeContext, to: number): boolean =>
  to < limit && (tag[to] === Tag.NOUN || key[to] === "'s");

const SPANS = new Set(["to", "until", "through", "—", "-"]);

function merge(ctx: TimeContext, reading: Reading): boolean {
  const before = ctx.mentions[ctx.mentions.length - 1];
  if (before?.time.start === undefined || before.to < ctx.sentenceStart(reading.from)) return false;
  if (before.role === "recurrent" || before.offsetDays !== undefined) return false;
  if (isNextOfList(ctx, before, reading) || isNextYear(ctx, before, reading)) return extend(ctx, before, reading);
  const opener = ctx.key[before.from - 1];
  const gap = reading.from - before.to;
  if (gap < 1 || gap > 7) return false;
  const link = ctx.key[before.to]!;
  const joins =
    gap === 1
      ? link === "to" ||
        link === "until" ||
        link === "till" ||
        link === "through" ||
        link === "into" ||
        link === "-" ||
        link === "—" ||
        (link === "and" && opener === "between")
      : (opener === "from" || opener === "between") && (link === "until" || link === "till" || link === "to");
  if (!joins || before.time.start > reading.stretch.end) return false;
  return extend(ctx, before, reading);
}

/** "on Monday and Tuesday", "Sunday, Monday and Tuesday", "Monday night and Tuesday morning": from the first day to the last. */
function isNextOfList(ctx: TimeContext, before: TimeMention, { from, to, stretch, role }: Reading): boolean {
  if (role !== undefined || stretch.precision !== "day" || from !== before.to + 1) return false;
  if (before.role !== "point" || !holdsWeekday(ctx, before) || !holdsWeekday(ctx, { from, to })) return false;
  if (before.time.end.slice(0, 10) >= stretch.start) return false;
  // "on Monday and Tuesday's strike …"
  if (ctx.key[to] === "'s" || ctx.key[to] === "'") return false;
  const link = ctx.key[before.to];
  if (link === "and") return true;
  const next = ctx.key[to] === "," && ctx.key[to + 1] === "and" ? to + 2 : to + 1;
  return link === "," && (ctx.key[next - 1] === "and" || ctx.key[next - 1] === ",") && isWeekday(ctx, next);
}

/** "in 1993 and 1994", "in June and July": from the first to the last, where one follows the other. */
function isNextYear(ctx: TimeContext, before: TimeMention, { from, to, stretch }: Reading): boolean {
  const { precision, end } = before.time;
  if (precision !== stretch.precision || (precision !== "year" && precision !== "month")) return false;
  if (before.role !== "point" || from !== before.to + 1 || ctx.key[before.to] !== "and") return false;
  // "in 2019 and 2020's attacks", "in 2019 and 2020 elections"
  return !opensNoun(ctx, to) && plusDays(end.slice(0, 10), 1) === stretch.start;
}

function holdsWeekday(ctx: TimeContext, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from; at < to; at++) if (isWeekday(ctx, at)) return true;
  return false;
}

const isWeekday = ({ lexicon, key }: TimeContext, at: number): boolean =>
  lexicon.triggers.get(key[at] ?? "")?.kind === "weekday";

/** Puts two times together as one range. */
function extend(ctx: TimeContext, before: TimeMention, reading: Reading): boolean {
  const start = before.time.start!;
  const end = reading.stretch.end;
  ctx.mentions[ctx.mentions.length - 1] = {
    from: before.from,
    to: reading.to,
    time: {
      start,
      end,
      precision: "range",
      basis: before.time.basis === "relative" ? "relative" : reading.basis,
    },
    role: "point",
    offsetDays: undefined,
    ofFollowing: undefined,
  };
  const last = rangeStretch(start, end);
  ctx.last = last;
  if (isSomeDays(last)) ctx.lastDay = last;
  return true;
}
