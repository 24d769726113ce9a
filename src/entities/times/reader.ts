import { isDay } from "../../text/anchor.js";
import { type Document, Tag } from "../../text/document.js";
import type { TimeMention } from "../entities.js";
import { type Day, firstOfMonth, lastOfMonth, makeDay, monthOf, plusDays, plusMonths, yearOf } from "./calendar.js";
import { type TimeLexicon, timeLexicon } from "./lexicon.js";
import {
  dayNumber,
  dayRange,
  decadeNumber,
  numericDate,
  shortYear,
  unitCount,
  yearNumber,
  yearRange,
} from "./numbers.js";
import {
  dayStretch,
  monthStretch,
  moved,
  partOf,
  rangeStretch,
  type Stretch,
  seasonStretch,
  unitDays,
  weekdayAfter,
  weekdayBefore,
  weekStretch,
  yearStretch,
} from "./stretch.js";
import { liesAhead } from "./tense.js";

type Basis = "stated" | "relative";

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly stretch: Stretch;
  readonly basis: Basis;
  readonly role?: TimeMention["role"];
  readonly offsetDays?: number;
  readonly ofFollowing?: boolean;
}

/** Reads the times of one document from left to right. */
export class TimeReader {
  private readonly key: readonly string[];
  private readonly word: readonly string[];
  private readonly lexicon: TimeLexicon;
  private readonly mentions: TimeMention[] = [];
  private readonly anchor: Day | undefined;
  /** Bounds of what a mention may take: the last mention's end, the sentence's end. */
  private floor = 0;
  private limit = 0;
  /** The last point in time that was read: what "two days earlier" hangs on. */
  private last: Stretch | undefined;
  /** The last day, and the last month or year, that was read. */
  private lastDay: Stretch | undefined;
  private lastPeriod: Stretch | undefined;

  constructor(private readonly doc: Document) {
    this.key = doc.tokens.key;
    this.word = doc.tokens.word;
    this.anchor = doc.anchor;
    this.lexicon = timeLexicon();
  }

  read(): TimeMention[] {
    const { sentences } = this.doc;
    const { triggers } = this.lexicon;
    for (let s = 0; s < sentences.length; s++) {
      const { from, to } = sentences[s]!;
      this.floor = from;
      this.limit = to;
      for (let i = from; i < to; i++) {
        const key = this.key[i]!;
        const trigger = triggers.get(key);
        let reading: Reading | undefined;
        if (trigger !== undefined) {
          switch (trigger.kind) {
            case "month":
              reading = this.atMonth(i, trigger.month);
              break;
            case "weekday":
              reading = this.atWeekday(i, trigger.weekday);
              break;
            case "unit":
              reading = this.atUnit(i, trigger.unit);
              break;
            case "season":
              reading = this.atSeason(i, trigger.month);
              break;
            case "day-word":
              reading = this.atDayWord(i, trigger.word);
              break;
            default:
              break;
          }
          reading ??= this.atHoliday(i);
        } else {
          const first = key.charCodeAt(0);
          if ((first >= 48 && first <= 57) || first === 39) reading = this.atNumber(i, key);
        }
        if (reading !== undefined) i = this.keep(reading) - 1;
      }
    }
    return this.mentions;
  }

  /** Takes a reading up; returns the token to go on with. */
  private keep(reading: Reading): number {
    const extended = this.extend(reading);
    const role = extended.role ?? this.roleOf(extended.from, extended.to);
    const { stretch } = extended;
    this.floor = extended.to;
    if (role === "point" && stretch.precision !== "range") this.remember(stretch, extended.offsetDays !== undefined);
    if (this.merge(extended)) return extended.to;
    let time: TimeMention["time"] = { ...stretch, basis: extended.basis };
    if (role === "since") {
      const end = this.anchor !== undefined && this.anchor >= stretch.start ? this.anchor : stretch.end;
      time = { start: stretch.start, end, precision: "range", basis: extended.basis };
    } else if (role === "until") time = { end: stretch.end, precision: "range", basis: extended.basis };
    this.mentions.push({
      from: extended.from,
      to: extended.to,
      time,
      role,
      ...(extended.offsetDays !== undefined && { offsetDays: extended.offsetDays }),
      ...(extended.ofFollowing && { ofFollowing: true }),
    });
    return extended.to;
  }

  private remember(stretch: Stretch, offset: boolean): void {
    if (!offset || this.last === undefined) this.last = stretch;
    if (stretch.precision === "day") {
      if (!offset || this.lastDay === undefined) this.lastDay = stretch;
    } else this.lastPeriod = stretch;
  }

  /** What an offset of such units is counted from. */
  private baseFor(unit: string): Stretch | undefined {
    const base = unit === "month" || unit === "year" || unit === "decade" ? this.last : this.lastDay;
    return base ?? (this.anchor === undefined ? undefined : dayStretch(this.anchor));
  }

  private roleOf(from: number, to: number): TimeMention["role"] {
    switch (this.key[from - 1]) {
      case "since":
        return "since";
      case "from":
      case "after":
        // "after Friday prayers", "from Monday's attack" name something that has a time.
        return to < this.limit && (this.doc.tokens.tag[to] === Tag.NOUN || this.key[to] === "'s") ? "point" : "since";
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

  // ─── joining two dates: "from Monday to Friday", "between 24 February and 2 April", "2015 until a truce in April 2022"

  private merge(reading: Reading): boolean {
    const before = this.mentions[this.mentions.length - 1];
    if (before?.time.start === undefined || before.to < this.sentenceStart(reading.from)) return false;
    if (before.role === "recurrent" || before.offsetDays !== undefined) return false;
    const opener = this.key[before.from - 1];
    const gap = reading.from - before.to;
    if (gap < 1 || gap > 7) return false;
    const link = this.key[before.to]!;
    const joins =
      gap === 1
        ? link === "to" ||
          link === "until" ||
          link === "till" ||
          link === "through" ||
          link === "-" ||
          link === "—" ||
          (link === "and" && opener === "between")
        : (opener === "from" || opener === "between") && (link === "until" || link === "till" || link === "to");
    if (!joins || before.time.start > reading.stretch.end) return false;
    const end = reading.stretch.end;
    this.mentions[this.mentions.length - 1] = {
      from: before.from,
      to: reading.to,
      time: {
        start: before.time.start,
        end,
        precision: "range",
        basis: before.time.basis === "relative" ? "relative" : reading.basis,
      },
      role: "point",
    };
    this.last = rangeStretch(before.time.start, end);
    return true;
  }

  private sentenceStart(token: number): number {
    return this.doc.sentences[this.doc.tokens.sentence[token]!]!.from;
  }

  // ─── what stands around a date: "late on", "the night of", "the early hours of", "Friday night"

  private extend(reading: Reading): Reading {
    let { from, to, stretch } = reading;
    const { key } = this;
    for (let step = 0; step < 3; step++) {
      const before = key[from - 1];
      if (from - 1 < this.floor) break;
      const part = before === undefined ? undefined : PARTS.get(before);
      if (part !== undefined && (stretch.precision !== "day" || key[from - 2] !== "as")) {
        stretch = partOf(stretch, part);
        from--;
      } else if (before === "of" && from - 2 >= this.floor) {
        const wider = this.beforeOf(from - 2, stretch);
        if (wider === undefined) break;
        from = wider.from;
        stretch = wider.stretch;
      } else if (before === "the" && step > 0) {
        from--;
        break;
      } else break;
    }
    while (to < this.limit && DAYPARTS.has(key[to]!) && stretch.precision === "day") to++;
    if (stretch.precision === "day" && key[to] === "overnight") {
      stretch = rangeStretch(stretch.start, plusDays(stretch.start, 1));
      to++;
    }
    return { ...reading, from, to, stretch };
  }

  /** "the end of", "the night of", "the early hours of", "the evenings of", "the summer of". */
  private beforeOf(at: number, stretch: Stretch): { from: number; stretch: Stretch } | undefined {
    const word = this.key[at]!;
    const part = PARTS_OF.get(word);
    if (part !== undefined) return { from: at, stretch: partOf(stretch, part) };
    if (word === "hours" && EARLY.has(this.key[at - 1] ?? "")) return { from: Math.max(this.floor, at - 1), stretch };
    if (DAYPARTS.has(word) || word === "day") return { from: at, stretch };
    if (word === "eve" && stretch.precision === "day")
      return { from: at, stretch: dayStretch(plusDays(stretch.start, -1)) };
    return undefined;
  }

  // ─── months and days

  private atMonth(i: number, month: number): Reading | undefined {
    const { key } = this;
    const mid = key[i]!.startsWith("mid-");
    if (!mid && this.isLower(i) && this.lexicon.doubtfulMonths.has(key[i]!)) return undefined;
    const days = this.daysBefore(i) ?? (mid ? undefined : this.daysBehind(i));
    let from = days === undefined ? i : Math.min(days.from, i);
    let to = days === undefined ? i + 1 : Math.max(days.to, i + 1);
    if (days !== undefined && this.isName(to)) return undefined;
    const year = this.yearBehind(to, days);
    if (year !== undefined) to = year.to;
    const before = key[from - 1] ?? "";
    if (days === undefined && year === undefined && !this.isMonth(i, before)) return undefined;
    if (days !== undefined && from === i && this.isGivenName(i)) return undefined;
    if (days !== undefined) {
      const weekday = this.weekdayBefore(from);
      if (weekday >= 0) from = weekday;
    } else if (this.relates(from - 1)) from--;
    const stretch = this.resolveMonth(
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
  private daysBefore(i: number): Days | undefined {
    const { key } = this;
    let at = i - 1;
    if (key[at] === "of" && at > this.floor) at--;
    if (at < this.floor) return undefined;
    const range = dayRange(key[at]);
    if (range !== undefined) return { from: at, to: i + 1, first: range[0], last: range[1] };
    const last = dayNumber(key[at]);
    if (last === 0) return undefined;
    let first = last;
    while (at - 2 >= this.floor && LINKS.has(key[at - 1]!)) {
      const before = dayNumber(key[at - 2]);
      if (before === 0 || before >= first) break;
      first = before;
      at -= 2;
    }
    return { from: key[at - 1] === "the" && at - 1 >= this.floor ? at - 1 : at, to: i + 1, first, last };
  }

  /** Days behind a month: "12", "12th", "12-13", "12, 13 and 14", "5 to 7". */
  private daysBehind(i: number): Days | undefined {
    const { key } = this;
    let at = i + 1;
    if (key[at] === "." && at + 1 < this.limit) at++;
    if (key[at] === "the" && dayNumber(key[at + 1]) > 0) at++;
    if (at >= this.limit) return undefined;
    const range = dayRange(key[at]);
    if (range !== undefined) return { from: i, to: at + 1, first: range[0], last: range[1] };
    const first = dayNumber(key[at]);
    if (first === 0 || this.countsThings(at, i)) return undefined;
    let last = first;
    let to = at + 1;
    while (to + 1 < this.limit && LINKS.has(key[to]!)) {
      const link = key[to] === "," && key[to + 1] === "and" ? 2 : 1;
      const next = dayNumber(key[to + link]);
      if (
        next <= last ||
        next > 31 ||
        this.countsThings(to + link, i) ||
        this.lexicon.triggers.get(key[to + link + 1] ?? "")?.kind === "month"
      )
        break;
      last = next;
      to += link + 1;
    }
    return { from: i, to, first, last };
  }

  // "In June 12 people were killed": the number counts what follows.
  private countsThings(number: number, month: number): boolean {
    const { tag } = this.doc.tokens;
    const next = number + 1;
    if (next >= this.limit) return false;
    const key = this.key[next]!;
    if (key === "percent" || key === "%" || key === "people" || key === "men" || key === "women" || key === "children")
      return true;
    if (tag[next] === Tag.NOUN && key.endsWith("s") && !key.endsWith("ss") && this.key[month - 1] === "in") return true;
    return this.key[month - 1] === "in" && tag[next] === Tag.ADJ;
  }

  /** A year behind a date: "2022", ", 2022", "89", "last year", "of this year". */
  private yearBehind(at: number, days: Days | undefined): { year: number; to: number; stated: boolean } | undefined {
    const { key } = this;
    let to = at;
    if (key[to] === "," || key[to] === "of") to++;
    if (to >= this.limit) return undefined;
    const year = yearNumber(key[to]);
    if (year > 0) return { year, to: to + 1, stated: true };
    if (to === at && days !== undefined && days.from < days.to - 1) {
      const short = shortYear(key[to]);
      if (
        (short > 0 && this.word[at - 1] === this.word[at - 1]!.toUpperCase()) ||
        (short > 0 && this.doc.casing !== "mixed")
      ) {
        return { year: short, to: to + 1, stated: true };
      }
    }
    const unit = key[to + 1];
    if (unit !== "year" || this.anchor === undefined) return undefined;
    const of = yearOf(this.anchor);
    if (key[to] === "last") return { year: of - 1, to: to + 2, stated: false };
    if (key[to] === "this") return { year: of, to: to + 2, stated: false };
    if (key[to] === "next") return { year: of + 1, to: to + 2, stated: false };
    if ((key[to] === "that" || key[to] === "same") && this.last)
      return { year: yearOf(this.last.start), to: to + 2, stated: false };
    return undefined;
  }

  private isMonth(i: number, before: string): boolean {
    const { key, word } = this;
    if (key[i]!.startsWith("mid-")) return true;
    const capital = word[i]![0] !== word[i]![0]!.toLowerCase();
    const led = MONTH_LEADERS.has(before);
    if (!capital) return false;
    if (!this.lexicon.doubtfulMonths.has(key[i]!)) return true;
    if (this.isGivenName(i)) return false;
    return led && this.doc.tokens.tag[i + 1] !== Tag.PROPN;
  }

  // "Theresa May", "April Jones": a name before or behind it.
  private isGivenName(i: number): boolean {
    if (!this.lexicon.doubtfulMonths.has(this.key[i]!)) return false;
    const { tag } = this.doc.tokens;
    const before = i - 1;
    if (before < this.sentenceStart(i) || tag[before] !== Tag.PROPN) return false;
    const trigger = this.lexicon.triggers.get(this.key[before]!);
    return trigger === undefined;
  }

  private isName(at: number): boolean {
    const key = this.key[at];
    return (
      at < this.limit &&
      key !== undefined &&
      this.lexicon.nameEndings.has(key) &&
      this.word[at]![0] !== this.word[at]![0]!.toLowerCase()
    );
  }

  /** Is it "last", "next", "that" … of what follows? "He said that Thursday was quiet" has a conjunction. */
  private relates(i: number): boolean {
    if (i < this.floor || !RELATIVE.has(this.key[i]!)) return false;
    return this.key[i] !== "that" || !SAYING.has(this.key[i - 1] ?? "");
  }

  private isLower(i: number): boolean {
    const first = this.word[i]![0]!;
    return first === first.toLowerCase();
  }

  private weekdayBefore(from: number): number {
    let at = from - 1;
    if (this.key[at] === "the" || this.key[at] === "(") at--;
    if (this.key[at] === ",") at--;
    return at >= this.floor && this.lexicon.triggers.get(this.key[at]!)?.kind === "weekday" ? at : -1;
  }

  private resolveMonth(
    i: number,
    month: number,
    days: Days | undefined,
    year: number | undefined,
    relation: string,
    from: number,
    to: number,
  ): Stretch | undefined {
    if (days !== undefined) {
      const of = year ?? this.yearOfDay(month, days.first, from, to);
      if (of === undefined || !isDay(of, month, days.first) || !isDay(of, month, days.last)) return undefined;
      const first = makeDay(of, month, days.first);
      return days.first === days.last ? dayStretch(first) : rangeStretch(first, makeDay(of, month, days.last));
    }
    if (year !== undefined) return monthStretch(year, month);
    const period = this.lastPeriod ?? this.last;
    if (ANAPHORIC.has(relation) && period !== undefined) {
      const base = period.start;
      const later = month >= monthOf(base) || period.precision === "year" ? yearOf(base) : yearOf(base) + 1;
      return monthStretch(relation === "previous" && month >= monthOf(base) ? yearOf(base) - 1 : later, month);
    }
    if (this.anchor === undefined) return undefined;
    const now = yearOf(this.anchor);
    const current = monthOf(this.anchor);
    if (relation === "next" || relation === "coming") return monthStretch(month > current ? now : now + 1, month);
    if (relation === "last" || relation === "previous") return monthStretch(month < current ? now : now - 1, month);
    if (relation === "this") return monthStretch(now, month);
    if (month > current && liesAhead(this.doc, from, i + 1)) return monthStretch(now, month);
    return monthStretch(month <= current ? now : now - 1, month);
  }

  /** The year of a day without one: the latest that is not after publication, or the next one if it lies ahead. */
  private yearOfDay(month: number, day: number, from: number, to: number): number | undefined {
    if (this.anchor === undefined) return undefined;
    const year = yearOf(this.anchor);
    if (!isDay(year, month, day)) return year - 1;
    const date = makeDay(year, month, day);
    if (date <= this.anchor) {
      return date < plusDays(this.anchor, -180) && liesAhead(this.doc, from, to) ? year + 1 : year;
    }
    return liesAhead(this.doc, from, to) || date === plusDays(this.anchor, 1) ? year : year - 1;
  }

  // ─── weekdays

  private atWeekday(i: number, weekday: number): Reading | undefined {
    const { key, word } = this;
    const before = i - 1 >= this.floor ? key[i - 1]! : "";
    if (word[i]![0] === word[i]![0]!.toLowerCase()) return undefined;
    let to = i + 1;
    if (this.lexicon.doubtfulWeekdays.has(key[i]!) && before !== "on" && key[to] !== ".") return undefined;
    if (key[to] === "." && to + 1 < this.limit && !key[i]!.endsWith("day")) to++;
    // The date that follows takes the weekday up: "Tuesday, September 13".
    if (this.dateFollows(to)) return undefined;
    if (this.lexicon.namedDays.has(before) || this.isName(to)) return undefined;
    if (key[i]!.endsWith("days")) {
      const stretch = this.anchor === undefined ? undefined : dayStretch(weekdayBefore(this.anchor, weekday));
      return stretch && { from: i, to, stretch, basis: "relative", role: "recurrent" };
    }
    let from = i;
    // "Following Monday's debate" is a preposition, "the following Monday" is not.
    if (this.relates(i - 1) && (before !== "following" || key[i - 2] === "the")) {
      from = i - 1;
      if (key[from - 1] === "the" && from - 1 >= this.floor) from--;
    }
    const day = this.resolveWeekday(weekday, from === i ? "" : before, i, to);
    if (day === undefined) return undefined;
    // "overnight into Saturday", "the night to Sunday": the night that ends then.
    if (
      (before === "into" || before === "to") &&
      (key[i - 2] === "overnight" || key[i - 2] === "night") &&
      i - 2 >= this.floor
    ) {
      return { from: i - 2, to, stretch: rangeStretch(plusDays(day, -1), day), basis: "relative" };
    }
    return { from, to, stretch: dayStretch(day), basis: "relative" };
  }

  private dateFollows(at: number): boolean {
    let to = at;
    if (this.key[to] === "," || this.key[to] === "(") to++;
    if (this.key[to] === "the") to++;
    if (to + 1 >= this.limit) return false;
    const { triggers } = this.lexicon;
    if (triggers.get(this.key[to]!)?.kind === "month")
      return dayNumber(this.key[to + 1]) > 0 || this.key[to + 1] === ".";
    if (dayNumber(this.key[to]) === 0) return false;
    const next = this.key[to + 1] === "of" ? to + 2 : to + 1;
    return triggers.get(this.key[next] ?? "")?.kind === "month";
  }

  private resolveWeekday(weekday: number, relation: string, i: number, to: number): Day | undefined {
    if (ANAPHORIC.has(relation) && relation !== "that" && this.last !== undefined) {
      return relation === "previous"
        ? weekdayBefore(plusDays(this.last.start, -1), weekday)
        : weekdayAfter(plusDays(this.last.end, 1), weekday);
    }
    const { anchor } = this;
    if (anchor === undefined) return undefined;
    if (relation === "last") return weekdayBefore(plusDays(anchor, -1), weekday);
    if (relation === "next" || relation === "coming") return weekdayAfter(plusDays(anchor, 1), weekday);
    if (relation === "this")
      return liesAhead(this.doc, i, to) ? weekdayAfter(anchor, weekday) : weekdayBefore(anchor, weekday);
    return liesAhead(this.doc, i, to) ? weekdayAfter(anchor, weekday) : weekdayBefore(anchor, weekday);
  }

  // ─── today, overnight

  private atDayWord(i: number, word: string): Reading | undefined {
    const { anchor, key } = this;
    if (anchor === undefined) return undefined;
    // "USA Today", "Russia Today"
    if (i > this.floor && !this.isLower(i) && this.doc.tokens.tag[i - 1] === Tag.PROPN) return undefined;
    const basis = "relative";
    if (word === "overnight") {
      // "overnight on Friday", "overnight Friday", "Friday overnight" are read with the day.
      if (key[i + 1] === "into" || key[i + 1] === "to") return undefined;
      const next = key[i + 1] === "on" ? i + 2 : i + 1;
      if (next < this.limit && this.lexicon.triggers.get(key[next]!)?.kind === "weekday") return undefined;
      return { from: i, to: i + 1, stretch: rangeStretch(plusDays(anchor, -1), anchor), basis };
    }
    if (word === "yesterday") {
      const early = this.dayBeforeThat(i, "before");
      return {
        from: early ?? i,
        to: i + 1,
        stretch: dayStretch(plusDays(anchor, early === undefined ? -1 : -2)),
        basis,
      };
    }
    if (word === "tomorrow") {
      const late = this.dayBeforeThat(i, "after");
      return { from: late ?? i, to: i + 1, stretch: dayStretch(plusDays(anchor, late === undefined ? 1 : 2)), basis };
    }
    return { from: i, to: i + 1, stretch: dayStretch(anchor), basis };
  }

  // "the day before yesterday"
  private dayBeforeThat(i: number, link: string): number | undefined {
    const { key } = this;
    if (i - 3 < this.floor || key[i - 1] !== link || key[i - 2] !== "day" || key[i - 3] !== "the") return undefined;
    return i - 3;
  }

  // ─── units: "two days ago", "last week", "the following day"

  private atUnit(i: number, unit: string): Reading | undefined {
    const { key } = this;
    const before = i - 1 >= this.floor ? key[i - 1]! : "";
    const next = i + 1 < this.limit ? key[i + 1]! : "";
    if (next === "old" || (next === "-" && key[i + 2] === "old")) return undefined;
    if (before === "-") return this.duration(i, unit);
    if (unit === "weekend") return this.weekend(i, before);
    const count = unitCount(before);
    if (next === "ago") return this.ago(i, unit, count, before);
    if (next === "earlier" || next === "later" || next === "afterwards" || next === "afterward") {
      return this.offset(i, i + 2, unit, count, next === "earlier" ? -1 : 1);
    }
    if (next === "before" || next === "after") return this.beforeOrAfter(i, unit, count, before, next);
    if (count > 0 || Number.isNaN(count)) return this.pastUnits(i, unit, count) ?? this.duration(i, unit);
    return this.relativeUnit(i, unit, before);
  }

  private ago(i: number, unit: string, count: number, before: string): Reading | undefined {
    if (this.anchor === undefined || unit === "part" || unit === "century") return undefined;
    const half = before === "half" || this.key[i - 1] === "half";
    if (half || !(count > 0)) return undefined;
    const stretch = moved(this.anchor, unit, -count);
    if (stretch === undefined) return undefined;
    const vague = unit === "week" || unit === "fortnight";
    return {
      from: i - 1,
      to: i + 2,
      stretch: vague
        ? { start: plusDays(stretch.start, -3), end: plusDays(stretch.end, 3), precision: "week" }
        : stretch,
      basis: "relative",
    };
  }

  /** "two days earlier", "a week later": counted from what was told last. */
  private offset(i: number, to: number, unit: string, count: number, sign: 1 | -1): Reading | undefined {
    const base = this.baseFor(unit);
    if (base === undefined || !(count > 0) || unit === "part" || this.key[i - 2] === "half") return undefined;
    const stretch = moved(sign < 0 ? base.start : base.end, unit, sign * count);
    if (stretch === undefined) return undefined;
    return {
      from: i - 1,
      to,
      stretch,
      basis: "relative",
      offsetDays: Math.round(sign * count * unitDays(unit)),
      role: "point",
    };
  }

  /** "the day before", "a day after the attack", "two days after his jet was shot down": what follows lies so far away. */
  private beforeOrAfter(i: number, unit: string, count: number, before: string, next: string): Reading | undefined {
    const { key, limit } = this;
    const follower = i + 2 < limit ? key[i + 2]! : "";
    if (follower === "yesterday" || follower === "tomorrow") return undefined;
    const closed =
      follower === "" ||
      follower === "," ||
      follower === "." ||
      follower === ";" ||
      follower === "by" ||
      follower === "in" ||
      follower === ")";
    if (before === "the") {
      if (closed) return this.offset(i, i + 2, unit, 1, next === "before" ? -1 : 1);
      // "the day after the attack" dates what is told, not what follows.
      return undefined;
    }
    if (!(count > 0)) return undefined;
    if (closed) return this.offset(i, i + 2, unit, count, next === "before" ? -1 : 1);
    const reading = this.offset(i, i + 2, unit, count, next === "before" ? 1 : -1);
    return reading && { ...reading, ofFollowing: true };
  }

  /** "the past 24 hours", "the last two weeks". */
  private pastUnits(i: number, unit: string, count: number): Reading | undefined {
    const which = this.key[i - 2] ?? "";
    if (this.anchor === undefined || !(count > 0) || i - 2 < this.floor || unit === "part") return undefined;
    const length = Math.max(1, Math.round(count * unitDays(unit)));
    if (length > 40_000) return undefined;
    const from = this.key[i - 3] === "the" && i - 3 >= this.floor ? i - 3 : i - 2;
    if (which === "past" || which === "last" || which === "previous") {
      return {
        from,
        to: i + 1,
        stretch: rangeStretch(plusDays(this.anchor, -length), this.anchor),
        basis: "relative",
        role: "point",
      };
    }
    if (which === "next" || which === "coming") {
      return {
        from,
        to: i + 1,
        stretch: rangeStretch(this.anchor, plusDays(this.anchor, length)),
        basis: "relative",
        role: "point",
      };
    }
    return undefined;
  }

  /** "six-week", "for two weeks": how long; hangs on no day. */
  private duration(_i: number, _unit: string): undefined {
    return undefined;
  }

  private weekend(i: number, before: string): Reading | undefined {
    const { anchor } = this;
    if (anchor === undefined) return undefined;
    const from = RELATIVE.has(before) || before === "the" ? i - 1 : i;
    if (from === i && before !== "-") return undefined;
    if (before === "next" || before === "coming" || (before !== "last" && liesAhead(this.doc, from, i + 1))) {
      const saturday = weekdayAfter(plusDays(anchor, 1), 6);
      return { from, to: i + 1, stretch: rangeStretch(saturday, plusDays(saturday, 1)), basis: "relative" };
    }
    const saturday = weekdayBefore(before === "last" ? plusDays(anchor, -2) : anchor, 6);
    return { from, to: i + 1, stretch: rangeStretch(saturday, plusDays(saturday, 1)), basis: "relative" };
  }

  /** "last week", "this year", "the same day", "that night", "the following month". */
  private relativeUnit(i: number, unit: string, before: string): Reading | undefined {
    if (!RELATIVE.has(before) && before !== "late" && before !== "early") return undefined;
    let from = i - 1;
    let word = before;
    if (before === "late" || before === "early") {
      word = this.key[i - 2] ?? ""; // "late last year" is read as "last year"; "that late evening"
      if (!RELATIVE.has(word)) return undefined;
      from--;
    }
    if (this.key[from - 1] === "the" && from - 1 >= this.floor) from--;
    const { anchor } = this;
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
      const base = this.baseFor(unit);
      if (base === undefined) return undefined;
      const step = word === "same" || word === "that" ? 0 : word === "previous" || word === "preceding" ? -1 : 1;
      const stretch = this.unitAround(step < 0 ? base.start : base.end, unit, step, base);
      return (
        stretch && { from, to: i + 1, stretch, basis, offsetDays: Math.round(step * unitDays(unit)), role: "point" }
      );
    }
    if (anchor === undefined) return undefined;
    if (word === "this" && unit !== "century" && unit !== "decade") {
      if (unit === "hour") return undefined;
      const whole = this.unitAround(anchor, unit, 0, dayStretch(anchor))!;
      const lead = from - 1 >= this.floor ? this.key[from - 1] : "";
      if (lead === "later")
        return { from: from - 1, to: i + 1, stretch: { ...whole, start: anchor }, basis, role: "point" };
      const past = lead === "earlier" || !liesAhead(this.doc, from, i + 1);
      if (lead === "earlier") from--;
      return { from, to: i + 1, stretch: past && whole.end > anchor ? { ...whole, end: anchor } : whole, basis };
    }
    if (word === "last" || word === "past") {
      if (word === "past" && (unit === "week" || unit === "month" || unit === "year" || unit === "day")) {
        return { from, to: i + 1, stretch: rangeStretch(plusDays(anchor, -unitDays(unit)), anchor), basis };
      }
      const stretch =
        unit === "decade"
          ? rangeStretch(plusMonths(anchor, -120), anchor)
          : this.unitAround(anchor, unit, -1, dayStretch(anchor));
      return stretch && { from, to: i + 1, stretch, basis };
    }
    if (word === "next" || word === "coming") {
      // "the next day" follows what was told; "next week" is counted from publication
      if (unit === "day" || unit === "part" || unit === "night") {
        const base = this.lastDay ?? dayStretch(anchor);
        return { from, to: i + 1, stretch: dayStretch(plusDays(base.end, 1)), basis, offsetDays: 1, role: "point" };
      }
      const stretch = this.unitAround(anchor, unit, 1, dayStretch(anchor));
      return stretch && { from, to: i + 1, stretch, basis };
    }
    return undefined;
  }

  /** The day, week, month or year around a day, or so many further on. */
  private unitAround(day: Day, unit: string, step: number, base: Stretch): Stretch | undefined {
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

  // ─── years, decades, seasons, feasts, dates in digits

  private atNumber(i: number, key: string): Reading | undefined {
    if (key.length === 4) {
      const year = yearNumber(key);
      return year > 0 && this.isYear(i)
        ? { from: i, to: i + 1, stretch: yearStretch(year), basis: "stated" }
        : undefined;
    }
    if (key.length < 3) return undefined;
    if (key === "9/11") return { from: i, to: i + 1, stretch: dayStretch("2001-09-11"), basis: "stated" };
    const decade = decadeNumber(key);
    if (
      (decade > 0 && this.key[i - 1] === "the") ||
      (decade > 0 && (key.length > 3 || PARTS.has(this.key[i - 1] ?? "")))
    ) {
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
    const date = numericDate(this.word[i]!);
    if (date === undefined || !isDay(date[0], date[1], date[2])) return undefined;
    return { from: i, to: i + 1, stretch: dayStretch(makeDay(date[0], date[1], date[2])), basis: "stated" };
  }

  private isYear(i: number): boolean {
    const { key } = this;
    const { tag } = this.doc.tokens;
    const before = i > this.sentenceStart(i) ? key[i - 1]! : "";
    const next = i + 1 < this.limit ? key[i + 1]! : "";
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
    if (YEAR_LEADERS.has(before))
      return !(
        tag[i + 1] === Tag.NOUN &&
        next.endsWith("s") &&
        !YEAR_NOUNS.has(next) &&
        before !== "the" &&
        before !== "since"
      );
    if (before === "(" || next === ")") return next === ")" || next === "," || next === "-" || next === "—";
    if (before === "to" || before === "and" || before === "—" || before === ",") {
      const previous = this.mentions[this.mentions.length - 1];
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

  private atSeason(i: number, month: number): Reading | undefined {
    const { key } = this;
    let to = i + 1;
    if (key[to] === "of") to++;
    const year = to < this.limit ? yearNumber(key[to]) : 0;
    const before = i - 1 >= this.floor ? key[i - 1]! : "";
    if (year > 0) return { from: i, to: to + 1, stretch: seasonStretch(year, month), basis: "stated" };
    if (this.anchor === undefined) return undefined;
    if (before !== "last" && before !== "this" && before !== "next") return undefined;
    const now = yearOf(this.anchor);
    let stretch = seasonStretch(now, month);
    if (before === "last" && stretch.end >= this.anchor) stretch = seasonStretch(now - 1, month);
    if (before === "next" && stretch.start <= this.anchor) stretch = seasonStretch(now + 1, month);
    if (before === "this" && month === 12 && monthOf(this.anchor) < 6) stretch = seasonStretch(now - 1, month);
    return { from: i - 1, to: i + 1, stretch, basis: "relative" };
  }

  private atHoliday(i: number): Reading | undefined {
    if (this.word[i]![0] === this.word[i]![0]!.toLowerCase()) return undefined;
    for (const { words, month, day } of this.lexicon.holidays) {
      if (words[0] !== this.key[i] || i + words.length > this.limit) continue;
      if (!words.every((word, k) => this.key[i + k] === word)) continue;
      const to = i + words.length;
      const given = this.yearBehind(to, undefined);
      const year = given?.year ?? this.yearOfDay(month, day, i, to);
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
}

interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

const PARTS = new Map<string, "early" | "mid" | "late">([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
]);
const PARTS_OF = new Map<string, "early" | "mid" | "late">([
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);
const EARLY = new Set(["early", "small", "first", "opening"]);
const DAYPARTS = new Set(
  "morning mornings afternoon afternoons evening evenings night nights dawn daybreak noon midday midnight dusk nightfall".split(
    " ",
  ),
);
const SAYING = new Set(
  "said says say stated states announced announces reported reports told believed believes claimed claims confirmed confirms denied noted added argued insisted recalled warned fear feared hope hoped know knew known".split(
    " ",
  ),
);
const LINKS = new Set(["to", "and", "or", "—", "-", ",", "through", "until"]);
const RELATIVE = new Set("last past previous preceding this next coming following that same".split(" "));
const ANAPHORIC = new Set("previous preceding following that same".split(" "));
const MONTH_LEADERS = new Set(
  "in since until till by during of last this next that early late mid from before after between through and to previous following 's the".split(
    " ",
  ),
);
const YEAR_LEADERS = new Set(
  "in since until till by from of during before after late early mid through between year spring summer autumn winter around circa and? the?".split(
    " ",
  ),
);
const YEAR_NOUNS = new Set(["hostilities", "clashes", "elections", "protests", "riots", "attacks", "talks", "years"]);
