import { isDay } from "./anchor.js";
import { isDigit, isLetterOrMark, isSpace, startsWithCapital, startsWithLetter } from "./characters.js";
import { AGENCIES, INNER_WORDS, LABELS, MONTH_NAMES } from "./datelines.data.js";
import type { DatelineReading } from "./document.js";

interface Lists {
  readonly agencies: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
}

let lists: Lists | undefined;
function data(): Lists {
  lists ??= {
    agencies: new Set(AGENCIES),
    labels: new Set(LABELS),
    inner: new Set(INNER_WORDS),
    months: new Map(MONTH_NAMES),
  };
  return lists;
}

// A dateline with its editorial marks is not longer.
const REACH = 260;

interface Lexeme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the dateline at `start` of a plain copy: "YEREVAN, Sept 13 (Reuters) -", "KABUL (AP) —", "lucknow:".
 *
 * @param end end of the paragraph
 * @param anchor day of publication (ISO), which gives the year where the dateline has none
 * @param lowerCase the text has no capitals, so a place has none either
 * @returns offsets are UTF-16 into the field; `end` is where the first sentence begins
 */
export function readDateline(
  copy: string,
  start: number,
  end: number,
  anchor: string | undefined,
  lowerCase = false,
): DatelineReading | undefined {
  if (!mayHold(copy, start, end) || (!lowerCase && opensSentence(copy, start))) return undefined;
  const reader = new DatelineReader(new Lexemes(copy, start, Math.min(end, start + REACH)), lowerCase);
  const found = reader.read();
  if (found === undefined) return undefined;
  const { place, container, agency, day, month, year, behind } = found;
  const date = day === undefined ? undefined : isoDate(day, month!, year, anchor);
  const named = place !== undefined && !NO_PLACES.has(copy.slice(place[0], place[1]).toLowerCase());
  return {
    start,
    end: afterMarks(copy, behind, end),
    place: named ? { start: place[0], end: place[1] } : undefined,
    container: container && { start: container[0], end: container[1] },
    agency,
    date,
  };
}

/** A quick look for the dash, colon or bracket that a dateline ends with or holds. */
function mayHold(copy: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + 90);
  for (let i = start; i < limit; i++) {
    const unit = copy.charCodeAt(i);
    if (unit === 58 || unit === 40 || unit === 0x2014 || unit === 0x2013 || unit === 0x2015 || unit === 47) return true;
    if (unit === 45) {
      const next = copy.charCodeAt(i + 1);
      if (next === 32 || next === 45) return true;
    }
  }
  return false;
}

/** "The Syrian army said …": a quick look for what nearly all paragraphs open with, words with capitals and then one without. */
function opensSentence(copy: string, start: number): boolean {
  let from = start;
  for (let words = 0; words < 8; words++) {
    let to = from + 1;
    while (isSmall(copy.charCodeAt(to))) to++;
    if (copy.charCodeAt(to) !== 32) return false;
    const first = copy.charCodeAt(from);
    if (isSmall(first)) return words > 0 && !belongs(copy.slice(from, to));
    if (first < 65 || first > 90) return false;
    from = to + 1;
  }
  return false;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Whether a word in lower case can be part of a dateline in a text that has capitals. */
function belongs(word: string): boolean {
  const { inner, months } = data();
  return inner.has(word) || months.has(word) || WEEKDAY.test(word) || word === "no";
}

// "CLANDESTINE, 8 JAN 90 (RADIO X) --", "NO CITY, NO DATE --"
const NO_PLACES = new Set(["clandestine", "no city", "undated", "at sea"]);

/** The words and signs of a stretch, cut as they are asked for: most paragraphs show by their first ones to have no dateline. */
class Lexemes {
  private readonly found: Lexeme[] = [];
  private readonly text: string;
  /** Where the next one is looked for; -1: there are no more. */
  private next = 0;

  constructor(
    copy: string,
    private readonly start: number,
    end: number,
  ) {
    this.text = copy.slice(start, end);
  }

  at(index: number): Lexeme | undefined {
    while (this.found.length <= index && this.next >= 0) this.cut();
    return this.found[index];
  }

  slice(from: number, to: number): readonly Lexeme[] {
    this.at(to - 1);
    return this.found.slice(from, to);
  }

  private cut(): void {
    const { text, start } = this;
    let from = this.next;
    while (from < text.length && isSpace(text.charCodeAt(from))) from++;
    this.next = from < text.length ? lexemeEnd(text, from) : -1;
    if (this.next < 0) return;
    this.found.push({ text: text.slice(from, this.next), start: start + from, end: start + this.next });
  }
}

/** Where a word, a number, a dash of hyphens or a sign ends. */
function lexemeEnd(text: string, from: number): number {
  const first = text.codePointAt(from)!;
  let to = from + width(first);
  if (isDigit(first)) while (isDigit(text.charCodeAt(to))) to++;
  else if (first === 45) while (text.charCodeAt(to) === 45) to++;
  else if (isLetterOrMark(first)) {
    while (to < text.length) {
      const code = text.codePointAt(to)!;
      if (!isLetterOrMark(code) && code !== 39 && code !== 0x2019) break;
      to += width(code);
    }
  }
  return to;
}

const width = (code: number): number => (code > 0xffff ? 2 : 1);

type Stretch = readonly [start: number, end: number];

interface Found {
  place?: Stretch;
  container?: Stretch;
  agency?: string;
  day?: number;
  month?: number;
  year?: number;
  /** Offset behind the dash or colon. */
  behind: number;
}

class DatelineReader {
  private at = 0;
  private readonly found: Found = { behind: 0 };
  private words = 0;

  constructor(
    private readonly lexemes: Lexemes,
    private readonly lowerCase: boolean,
  ) {}

  read(): Found | undefined {
    if (this.lexemes.at(2) === undefined) return undefined;
    const style = this.readPlace();
    if (style === "none") {
      // "Sept 13 (Reuters) -", "(CNN) An air strike"
      if (!this.readDate() && this.text(0) !== "(") return undefined;
      if (!this.readAgency() || !this.knownAgency()) return undefined;
      this.readTerminator();
      return this.finish();
    }
    this.readContainer();
    const dated = this.readDate();
    const agency = this.readAgency();
    const terminator = this.readTerminator();
    if (terminator === "" && !(agency && this.knownAgency() && style === "caps")) return undefined;
    return this.accepts(style, dated, agency, terminator) ? this.finish() : undefined;
  }

  private accepts(style: "caps" | "title" | "lower", dated: boolean, agency: boolean, terminator: string): boolean {
    const certain = dated || (agency && (style === "caps" || terminator !== ":" || this.knownAgency()));
    if (certain) return true;
    if (this.found.place && data().labels.has(this.lexemes.at(0)!.text.toLowerCase())) return false;
    const next = this.text(0);
    if (style === "lower") return terminator === ":" && this.words <= 3;
    const opens = next !== undefined && (startsWithCapital(next[0]!) || /^[\d"“'‘[]/.test(next));
    if (!opens || terminator === ".") return false;
    // A headline in capitals: "RUSSIA ATTACKS - WHAT WE KNOW"
    if (style === "caps" && this.words > 2 && next!.length > 1 && next === next!.toUpperCase()) return false;
    if (style === "caps") return this.words <= (terminator === ":" ? 3 : 5);
    if (this.found.container !== undefined) return terminator !== ":" || this.words <= 2;
    return this.words <= 2 && (terminator === ":" || terminator.length > 1 || terminator === "—" || terminator === "–");
  }

  private text(offset: number): string | undefined {
    return this.lexemes.at(this.at + offset)?.text;
  }

  private finish(): Found {
    this.found.behind = this.lexemes.at(this.at - 1)!.end;
    return this.found;
  }

  // ─── the place

  private readPlace(): "caps" | "title" | "lower" | "none" {
    const style = this.styleOf(this.text(0)!);
    if (style === "none") return "none";
    if (data().months.has(this.text(0)!.toLowerCase()) && /^\d/.test(this.text(1) ?? "")) return "none";
    const from = this.at;
    this.readName(style);
    let last = this.at - 1;
    this.found.place = [this.lexemes.at(from)!.start, this.lexemes.at(last)!.end];
    // "BEIRUT/DAMASCUS", "TIJUANA & SAN DIEGO": the first is the place
    while ((this.text(0) === "/" || this.text(0) === "&") && this.fits(this.text(1), style)) {
      this.at++;
      this.readName(style);
    }
    if (this.text(0) === "(" && style === "caps" && this.isContainerInBrackets()) last = this.at - 1;
    return style;
  }

  private readName(style: "caps" | "title" | "lower"): void {
    const { inner } = data();
    const from = this.at;
    while (this.at - from < 9) {
      const text = this.text(0);
      if (text === undefined) break;
      const joined = this.at > from && this.lexemes.at(this.at)!.start === this.lexemes.at(this.at - 1)!.end;
      if (this.fits(text, style)) this.words++;
      else if (this.at > from && inner.has(text.toLowerCase()) && this.fits(this.text(1), style)) this.words++;
      else if (joined && text === "-" && this.isJoined(1)) {
        this.at += 2;
        this.words++;
        continue;
      } else if (joined && text === "." && this.isAbbreviation()) {
        this.at++;
        continue;
      } else break;
      this.at++;
    }
  }

  private isJoined(offset: number): boolean {
    const lexeme = this.lexemes.at(this.at + offset);
    return (
      lexeme !== undefined &&
      lexeme.start === this.lexemes.at(this.at + offset - 1)!.end &&
      startsWithLetter(lexeme.text)
    );
  }

  // "ST. LOUIS", "FT. MEADE", "U.S."
  private isAbbreviation(): boolean {
    const before = this.lexemes.at(this.at - 1)!.text;
    const behind = this.text(1);
    return before.length <= 3 && behind !== undefined && (startsWithLetter(behind) || behind === "." || behind === ",");
  }

  private styleOf(text: string): "caps" | "title" | "lower" | "none" {
    const first = text[0]!;
    if (first.toLowerCase() === first.toUpperCase()) return "none";
    if (text.length > 1 && text === text.toUpperCase()) return "caps";
    if (first !== first.toLowerCase()) return "title";
    return this.lowerCase ? "lower" : "none";
  }

  private fits(text: string | undefined, style: "caps" | "title" | "lower"): boolean {
    if (text === undefined || !startsWithLetter(text)) return false;
    if (style === "lower") return true;
    if (style === "caps") return text === text.toUpperCase() && !this.isBareAgency(text);
    return text[0] !== text[0]!.toLowerCase() && !(text.length > 1 && this.isBareAgency(text));
  }

  // "London CNN —"
  private isBareAgency(text: string): boolean {
    return this.at > 0 && text.length > 2 && text === text.toUpperCase() && data().agencies.has(text.toLowerCase());
  }

  // "RIO DE JANEIRO (BRAZIL), 20 APR 89 (REDE GLOBO) --"
  private isContainerInBrackets(): boolean {
    const words: Lexeme[] = [];
    for (let k = 1; k <= 4; k++) {
      const lexeme = this.lexemes.at(this.at + k);
      if (lexeme === undefined) return false;
      if (lexeme.text === ")") {
        if (words.length === 0 || this.text(k + 1) !== ",") return false;
        this.found.container = [words[0]!.start, words[words.length - 1]!.end];
        this.at += k + 1;
        return true;
      }
      words.push(lexeme);
    }
    return false;
  }

  // ", Yugoslavia", ", Minn.", ", DR Congo"
  private readContainer(): void {
    if (this.text(0) !== "," || !startsWithCapital(this.text(1) ?? "")) return;
    if (data().months.has(this.text(1)!.toLowerCase()) || WEEKDAY.test(this.text(1)!) || this.text(1) === "NO") return;
    let k = 1;
    while (k < 9) {
      const lexeme = this.lexemes.at(this.at + k);
      if (lexeme === undefined) break;
      const joined = lexeme.start === this.lexemes.at(this.at + k - 1)!.end;
      const isWord = startsWithCapital(lexeme.text) || data().inner.has(lexeme.text);
      if (!isWord && !(joined && (lexeme.text === "." || lexeme.text === "-"))) break;
      k++;
    }
    if (k > 6) return;
    this.found.container = [this.lexemes.at(this.at + 1)!.start, this.lexemes.at(this.at + k - 1)!.end];
    this.at += k;
  }

  // ─── the date

  private readDate(): boolean {
    const before = this.at;
    if (this.text(0) === ",") this.at++;
    if (WEEKDAY.test(this.text(0) ?? "")) {
      this.at++;
      if (this.text(0) === ".") this.at++;
      if (this.text(0) === ",") this.at++;
    }
    if (/^no$/i.test(this.text(0) ?? "") && /^date$/i.test(this.text(1) ?? "")) {
      this.at += 2;
      return true;
    }
    if (this.readDayAndMonth()) return true;
    this.at = before;
    return false;
  }

  private readDayAndMonth(): boolean {
    const { months } = data();
    const first = this.text(0)?.toLowerCase() ?? "";
    const month = months.get(first);
    if (month !== undefined) {
      const stop = this.text(1) === "." ? 1 : 0;
      const day = Number(this.text(1 + stop));
      if (!(day >= 1 && day <= 31)) return false;
      this.at += 2 + stop;
      return this.takeDate(day, month, true);
    }
    const day = Number(first || Number.NaN);
    const named = months.get(this.text(1)?.toLowerCase() ?? "");
    if (!(day >= 1 && day <= 31) || named === undefined) return false;
    this.at += this.text(2) === "." ? 3 : 2;
    return this.takeDate(day, named, false);
  }

  private takeDate(day: number, month: number, comma: boolean): boolean {
    const year = this.text(comma && this.text(0) === "," ? 1 : 0) ?? "";
    if (/^(?:\d\d|(?:18|19|20)\d\d)$/.test(year)) {
      this.at += this.text(0) === "," ? 2 : 1;
      this.found.year = year.length === 2 ? twoDigitYear(Number(year)) : Number(year);
    }
    if (this.text(0) === ".") this.at++;
    this.found.day = day;
    this.found.month = month;
    return true;
  }

  // ─── agency and end

  private readAgency(): boolean {
    if (this.text(0) === "," && this.text(1) === "(") this.at++;
    const open = this.text(0);
    if (open === "(" || open === "/") {
      const close = open === "(" ? ")" : "/";
      for (let k = 1; k < 12; k++) {
        const lexeme = this.lexemes.at(this.at + k);
        if (lexeme === undefined) return false;
        if (lexeme.text !== close) continue;
        const from = this.lexemes.at(this.at + 1)!.start;
        const words = this.lexemes.slice(this.at + 1, this.at + k);
        if (words.length > 0) this.found.agency = joinWords(words, from);
        this.at += k + 1;
        if (this.text(0) === ".") this.at++;
        return words.length > 0;
      }
      return false;
    }
    const lexeme = this.lexemes.at(this.at);
    if (
      lexeme === undefined ||
      this.at === 0 ||
      !startsWithCapital(lexeme.text) ||
      !/^\p{Lu}+$/u.test(lexeme.text) ||
      !data().agencies.has(lexeme.text.toLowerCase())
    ) {
      return false;
    }
    this.found.agency = lexeme.text;
    this.at++;
    return true;
  }

  private knownAgency(): boolean {
    return this.found.agency !== undefined && data().agencies.has(this.found.agency.toLowerCase());
  }

  private readTerminator(): string {
    const lexeme = this.lexemes.at(this.at);
    if (lexeme === undefined || this.at === 0) return "";
    const { text } = lexeme;
    const spaced = lexeme.start > this.lexemes.at(this.at - 1)!.end;
    const closed = /[).]/.test(this.lexemes.at(this.at - 1)!.text);
    if (text === "-" && !spaced && !closed) return "";
    if (!/^(?:--+|[-–—―:])$/.test(text)) return "";
    this.at++;
    return text;
  }
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;

function joinWords(words: readonly Lexeme[], from: number): string {
  let out = "";
  let at = from;
  for (const { text, start, end } of words) {
    out += (start > at ? " " : "") + text;
    at = end;
  }
  return out;
}

/** Years of two digits belong to the hundred years up to 2029. */
function twoDigitYear(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

function isoDate(day: number, month: number, year: number | undefined, anchor: string | undefined): string | undefined {
  if (year === undefined && anchor === undefined) return undefined;
  let of = year;
  if (of === undefined) {
    // The latest such day that is not well after publication.
    of = Number(anchor!.slice(0, 4));
    const monthOfAnchor = Number(anchor!.slice(5, 7));
    if (month > monthOfAnchor + 1) of--;
    else if (month === 1 && monthOfAnchor === 12) of++;
  }
  if (!isDay(of, month, day)) return undefined;
  return `${String(of).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Passes over "[REPORT] [PASSAGE OMITTED]" and white space behind a dateline. */
function afterMarks(copy: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && copy.charCodeAt(at) <= 32) at++;
    if (copy[at] !== "[") return at;
    let depth = 0;
    let k = at;
    for (; k < to && k < at + 200; k++) {
      if (copy[k] === "[") depth++;
      else if (copy[k] === "]" && --depth === 0) break;
    }
    if (depth !== 0 || k >= to || !isCapital(copy.slice(at, k))) return at;
    at = k + 1;
  }
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}
