import type { Span } from "../model/index.js";
import { type Document, FIELDS, type TokenRange } from "./document.js";

/** The original words of a stretch of one field. */
export function spanAt(doc: Document, field: "title" | "text", start: number, end: number): Span {
  return { field, start, end, text: (doc.article[field] ?? "").slice(start, end) };
}

/** The original words of a range of tokens (all in one field), UTF-16 offsets. */
export function spanOf(doc: Document, range: TokenRange): Span {
  const { tokens } = doc;
  const field = FIELDS[tokens.field[range.from]!]!;
  return spanAt(doc, field, tokens.start[range.from]!, tokens.end[Math.max(range.from, range.to - 1)]!);
}

/** The original words of a range of tokens, as a string. */
export function wordsOf(doc: Document, range: TokenRange): string {
  return spanOf(doc, range).text;
}
