import type { Range } from "./boilerplate.js";
import { EDITORIAL_MARKS } from "./datelines.data.js";

/** Stretches within a paragraph that are not read. */
export interface InlineCuts {
  /** Credits and link lists: boilerplate. */
  readonly boilerplate: Range[];
  /** Bullets, marks of emphasis, editorial marks: no words, but no boilerplate either. */
  readonly marks: Range[];
}

let marks: ReadonlySet<string> | undefined;

/**
 * What within a paragraph of a plain copy is no part of what it tells, in order.
 *
 * @param last one of the last paragraphs, which may end with credits
 */
export function inlineCuts(copy: string, start: number, end: number, last: boolean): InlineCuts {
  const cuts: InlineCuts = { boilerplate: [], marks: [] };
  const from = cutBullet(copy, start, end, cuts);
  for (let i = from; i < end; i++) {
    const unit = copy.charCodeAt(i);
    if (unit === 91 || unit === 40) i = cutBracket(copy, i, end, unit === 91 ? 93 : 41, cuts);
    else if (unit === 42 && copy.charCodeAt(i + 1) === 42) {
      cuts.marks.push({ start: i, end: i + 2 }); // **bold**
      i++;
    }
  }
  if (last) cutTail(copy, start, end, cuts);
  return cuts;
}

// "• ", "* ", "> ", "# ", "- " at the start of a paragraph
function cutBullet(copy: string, start: number, end: number, cuts: InlineCuts): number {
  let from = start;
  while (from < end && BULLETS.includes(copy[from]!)) from++;
  if (from === start || from === end) return start;
  const first = copy[start]!;
  const spaced = copy.charCodeAt(from - 1) === 32;
  if (!spaced && (first === "-" || first === "–" || first === "—")) return start;
  cuts.marks.push({ start, end: from });
  return from;
}

const BULLETS = "•·▪●◦‣►▶*>#-–— ";

function cutBracket(copy: string, open: number, end: number, close: number, cuts: InlineCuts): number {
  const limit = Math.min(end, open + 120);
  let to = open + 1;
  while (to < limit && copy.charCodeAt(to) !== close) to++;
  if (to >= limit) return open;
  const inner = copy.slice(open + 1, to).toLowerCase();
  marks ??= new Set(EDITORIAL_MARKS);
  if (close === 93 && marks.has(inner)) cuts.marks.push({ start: open, end: to + 1 });
  else if (CREDIT.test(inner)) cuts.boilerplate.push({ start: open, end: to + 1 });
  else return open;
  return to;
}

const CREDIT =
  /^(?:photo|photos|photograph|image|images|picture|file photo|video|ap photo|illustration|credit)(?: by\b|:| ?[/©])|^(?:reporting|additional reporting|editing|writing|with inputs) (?:by|from)\b|^(?:ap photo|reuters)\//;

/** Credits and link lists behind the last sentence: "(Reporting by …; editing by …", "related stories …". */
function cutTail(copy: string, start: number, end: number, cuts: InlineCuts): void {
  const from = Math.max(start + 40, end - 700);
  if (end - from < 12) return;
  const at = tailOf(copy.slice(from, end).toLowerCase());
  if (at < 0) return;
  const cut = { start: from + at, end };
  while (cuts.boilerplate.length > 0 && cuts.boilerplate[cuts.boilerplate.length - 1]!.end > cut.start)
    cuts.boilerplate.pop();
  while (cuts.marks.length > 0 && cuts.marks[cuts.marks.length - 1]!.end > cut.start) cuts.marks.pop();
  cuts.boilerplate.push(cut);
}

const TAILS = [
  "reporting by ",
  "related stor",
  "related article",
  "read also:",
  "also read:",
  "read more:",
  "facebook twitter",
  "this story was corrected",
  "this story was updated",
];

function tailOf(lower: string): number {
  let first = -1;
  for (const phrase of TAILS) {
    for (let at = lower.indexOf(phrase); at >= 0 && (first < 0 || at < first); at = lower.indexOf(phrase, at + 1)) {
      const opens = behindStop(lower, phrase === "reporting by " ? withoutAdditional(lower, at) : at);
      if (opens < 0) continue;
      // "reporting by" alone may be news; with those who edited it is a credit.
      if (phrase === "reporting by " && !EDITED.test(lower.slice(at, at + 260))) continue;
      first = opens;
    }
  }
  return first;
}

const EDITED = /\b(?:editing|writing|additional)\b/;

function withoutAdditional(lower: string, at: number): number {
  return lower.endsWith("additional ", at) ? at - 11 : at;
}

/** Where what stands at `at` opens, if a sentence ends before it (a bracket may lie between); else -1. */
function behindStop(lower: string, at: number): number {
  const open = lower[at - 1] === "(" ? at - 1 : at;
  let before = open - 1;
  while (before > open - 4 && lower[before] === " ") before--;
  return before >= 0 && ".!?\"'”’)".includes(lower[before]!) ? open : -1;
}
