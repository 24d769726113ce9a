import { isDay } from "../../text/anchor.js";
import type { Document } from "../../text/document.js";
import type { TimeMention } from "../entities.js";
import { type Day, makeDay, plusDays, yearOf } from "./calendar.js";
import { type TimeLexicon, timeLexicon } from "./lexicon.js";
import { dayStretch, type Stretch } from "./stretch.js";
import { isToCome, liesAhead } from "./tense.js";
import { RELATIVE, SAYING } from "./word-sets.js";

export type Basis = "stated" | "relative";

/** A time as one of the readers found it. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly stretch: Stretch;
  readonly basis: Basis;
  readonly role?: TimeMention["role"] | undefined;
  readonly offsetDays?: number | undefined;
  readonly ofFollowing?: boolean | undefined;
}

/** "between 3 and 5 October": so few days that what was "two days earlier" is counted from them. */
export const isSomeDays = ({ precision, start, end }: Stretch): boolean =>
  precision === "range" && end <= plusDays(start, SOME_DAYS);

const SOME_DAYS = 7;

/** A document while its times are read, from left to right: its columns, the bounds of a mention, what was read last. */
export class TimeContext {
  readonly key: readonly string[];
  readonly word: readonly string[];
  readonly tag: Uint8Array;
  readonly lexicon: TimeLexicon;
  readonly anchor: Day | undefined;
  /** Mentions so far. */
  readonly mentions: TimeMention[] = [];
  /** Bounds of what a mention may take: the last mention's end, the sentence's end. */
  floor = 0;
  limit = 0;
  /** The last point in time that was read: what "two days earlier" hangs on. */
  last: Stretch | undefined = undefined;
  /** The last day, and the last month or year, that was read. */
  lastDay: Stretch | undefined = undefined;
  lastPeriod: Stretch | undefined = undefined;
  /** The story has gone back to a month or year before the last day, and names no day there. */
  private isBack = false;

  constructor(readonly doc: Document) {
    this.key = doc.tokens.key;
    this.word = doc.tokens.word;
    this.tag = doc.tokens.tag;
    this.anchor = doc.anchor;
    this.lexicon = timeLexicon();
  }

  sentenceStart(token: number): number {
    return this.doc.sentences[this.doc.tokens.sentence[token]!]!.from;
  }

  isLower(i: number): boolean {
    const first = this.word[i]![0]!;
    return first === first.toLowerCase();
  }

  isName(at: number): boolean {
    const key = this.key[at];
    return (
      at < this.limit &&
      key !== undefined &&
      this.lexicon.nameEndings.has(key) &&
      this.word[at]![0] !== this.word[at]![0]!.toLowerCase()
    );
  }

  /** Is it "last", "next", "that" … of what follows? "He said that Thursday was quiet" has a conjunction. */
  relates(i: number): boolean {
    if (i < this.floor || !RELATIVE.has(this.key[i]!)) return false;
    return this.key[i] !== "that" || !SAYING.has(this.key[i - 1] ?? "");
  }

  remember(stretch: Stretch, offset: boolean, from: number): void {
    if (this.isOfWords(from)) return;
    if (!offset || this.last === undefined) this.last = stretch;
    const coarse = stretch.precision === "month" || stretch.precision === "year";
    this.isBack = coarse && this.lastDay !== undefined && stretch.end < this.lastDay.start;
    if (stretch.precision === "day" || isSomeDays(stretch)) {
      if (!offset || this.lastDay === undefined) this.lastDay = stretch;
    } else this.lastPeriod = stretch;
  }

  /** "killed nine people on 5 May, police said on Monday": when it was said is not what "two days later" is counted from. */
  private isOfWords(from: number): boolean {
    const before = this.key[from - 1] === "on" ? from - 2 : from - 1;
    return this.lastDay !== undefined && SAYING.has(this.key[before] ?? "") && this.dayInSentence(from) !== undefined;
  }

  /** What an offset of such units is counted from. */
  baseFor(unit: string, ahead = false): Stretch | undefined {
    const long = unit === "month" || unit === "year" || unit === "decade";
    // "In May 2022 it took the town. Two days later …": of no day that the text gives.
    if (!long && this.isBack) return undefined;
    const base = long ? this.last : this.lastDay;
    // "Two days later", after no day at all, is not counted from publication.
    if (ahead && base === undefined) return undefined;
    return base ?? (this.anchor === undefined ? undefined : dayStretch(this.anchor));
  }

  /** The day that the sentence has named last. */
  dayInSentence(token: number): Stretch | undefined {
    const last = this.mentions[this.mentions.length - 1];
    if (last?.time.start === undefined || last.time.precision !== "day" || last.role !== "point") return undefined;
    const start = last.time.start.slice(0, 10) as Day;
    return last.from >= this.sentenceStart(token) ? dayStretch(start) : undefined;
  }

  /** The year of a day without one: the latest that is not after publication, or the next one if it lies ahead. */
  yearOfDay(month: number, day: number, from: number, to: number): number | undefined {
    if (this.anchor === undefined) return undefined;
    const year = yearOf(this.anchor);
    if (!isDay(year, month, day)) return year - 1;
    const date = makeDay(year, month, day);
    if (date <= this.anchor) {
      const next = isToCome(this.doc, from) || (date < plusDays(this.anchor, -180) && liesAhead(this.doc, from, to));
      return next && date < plusDays(this.anchor, -30) ? year + 1 : year;
    }
    return liesAhead(this.doc, from, to) || date === plusDays(this.anchor, 1) ? year : year - 1;
  }
}
