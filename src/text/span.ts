import type { Span } from "../model/index.js";
import { type Document, FIELDS, type TokenRange } from "./document.js";

/** The original words of a stretch of one field. */
export function spanAt(doc: Document, field: "title" | "text", start: number, end: number): Span {
  return { field, start, end, text: (doc.article[field] ?? "").slice(start, end) };
}

/** The original words of a range of tokens (all in one field), UTF-16 offsets. */
export function spanOf({ article, tokens }: Document, from: number, to: number): Span {
  const field = FIELDS[tokens.field[from]!]!;
  const start = tokens.start[from]!;
  const end = tokens.end[Math.max(from, to - 1)]!;
  return { field, start, end, text: (article[field] ?? "").slice(start, end) };
}

/** The original words of a range of tokens, as a string. */
export const wordsOf = (doc: Document, { from, to }: TokenRange): string => spanOf(doc, from, to).text;
