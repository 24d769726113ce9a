import { append } from "../knowledge/lists.js";
import { clutterOf, type Range } from "./boilerplate.js";
import { readDateline } from "./dateline.js";
import type { DatelineReading } from "./document.js";
import { inlineCuts } from "./inline.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { plainCopy } from "./plain.js";

/** A field with everything found that is no running text. */
export interface Layout {
  /** Plain copy in which what is not read is blank and line breaks stand between paragraphs only. */
  readonly copy: string;
  /** What is read. */
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly Range[];
  readonly dateline: DatelineReading | undefined;
}

/**
 * Lays out a field: paragraphs, boilerplate, dateline.
 *
 * @param text the field as given
 * @param published day of publication (ISO), for the year of a dateline
 */
export function layOut(text: string, field: "title" | "text", published: string | undefined): Layout {
  const copy = plainCopy(text);
  const all = paragraphsOf(copy);
  if (field === "title") {
    return { copy: blanked(copy, all, []), paragraphs: all, boilerplate: [], dateline: undefined };
  }
  const clutter = clutterOf(copy, all);
  const paragraphs: Paragraph[] = [];
  const boilerplate: Range[] = [];
  const blanks: Range[] = [];
  const lowerCase = hasNoCapitals(copy, all);
  let dateline: DatelineReading | undefined;
  for (let i = 0; i < all.length; i++) {
    const paragraph = all[i]!;
    const { start, end } = paragraph;
    if (clutter[i]) {
      blanks.push(paragraph);
      const before = boilerplate[boilerplate.length - 1];
      // Clutter in a row is one stretch.
      if (i > 0 && clutter[i - 1] && before) boilerplate[boilerplate.length - 1] = { start: before.start, end };
      else boilerplate.push({ start, end });
      continue;
    }
    paragraphs.push(paragraph);
    let from = start;
    if (dateline === undefined ? paragraphs.length <= 6 : mayOpenStory(copy, start)) {
      const reading = readDateline(copy, start, end, published, lowerCase);
      if (
        reading !== undefined &&
        (dateline === undefined || reading.agency !== undefined || reading.date !== undefined)
      ) {
        dateline ??= reading;
        blanks.push({ start, end: reading.end });
        from = reading.end;
      }
    }
    const cuts = inlineCuts(copy, from, end, i + 4 > all.length);
    if (cuts.marks.length > 0) append(blanks, cuts.marks);
    if (cuts.boilerplate.length === 0) continue;
    append(blanks, cuts.boilerplate);
    append(boilerplate, cuts.boilerplate);
  }
  return { copy: blanked(copy, all, blanks), paragraphs, boilerplate, dateline };
}

// A digest holds several stories, each with a dateline in capitals.
function mayOpenStory(copy: string, start: number): boolean {
  const first = copy.charCodeAt(start);
  const second = copy.charCodeAt(start + 1);
  return first >= 65 && first <= 90 && second >= 65 && second <= 90;
}

/** True for a text in which hardly any paragraph of some length holds a capital letter. */
function hasNoCapitals(copy: string, paragraphs: readonly Paragraph[]): boolean {
  let lower = 0;
  let all = 0;
  for (const { start, end } of paragraphs) {
    const length = end - start;
    if (length < 80) continue;
    all += length;
    let capitals = 0;
    // A capital within the first characters decides for nearly every paragraph.
    for (let i = start; i < end && capitals * 250 <= length; i++) {
      const unit = copy.charCodeAt(i);
      if (unit >= 65 && unit <= 90) capitals++;
    }
    if (capitals * 250 <= length) lower += length;
  }
  return all > 0 && lower > all * 0.8;
}

/** The copy with ranges blanked, and with spaces for the line breaks within paragraphs (text wrapped at a fixed width). */
function blanked(copy: string, paragraphs: readonly Paragraph[], blanks: readonly Range[]): string {
  const all = lineBreaks(copy, paragraphs).concat(blanks);
  if (all.length === 0) return copy;
  const out: string[] = [];
  let done = 0;
  for (const { start, end } of all.sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    out.push(copy.slice(done, from), " ".repeat(end - from));
    done = end;
  }
  out.push(copy.slice(done));
  return out.join("");
}

function lineBreaks(copy: string, paragraphs: readonly Paragraph[]): Range[] {
  const breaks: Range[] = [];
  for (const { start, end } of paragraphs) {
    let at = copy.indexOf("\n", start);
    if (at < 0) break;
    for (; at >= 0 && at < end; at = copy.indexOf("\n", at + 1)) breaks.push({ start: at, end: at + 1 });
  }
  return breaks;
}
