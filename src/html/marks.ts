import type { Extraction, Span } from "../model/index.js";

export type MarkKind =
  | "actor"
  | "place"
  | "time"
  | "casualty"
  | "quote"
  | "event"
  | "verified"
  | "unverified"
  | "boilerplate";

export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** The id of what is marked, where something else on the page tells more of it. */
  readonly ref?: string;
}

/** A stretch of the text over which the same marks lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly MarkKind[];
  /** Ids of what is marked there, the shortest mark first. */
  readonly refs: readonly string[];
}

/** What is marked in one field of the article. */
export function marksOf(extraction: Extraction, field: Span["field"]): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, spans: readonly (Span | undefined)[], ref?: string) => {
    for (const span of spans) {
      if (span?.field !== field || span.end <= span.start) continue;
      marks.push({ kind, start: span.start, end: span.end, ...(ref !== undefined && { ref }) });
    }
  };
  for (const actor of extraction.actors) add("actor", actor.mentions, actor.id);
  for (const location of extraction.locations) add("place", location.mentions, location.id);
  for (const event of extraction.events) {
    add("event", event.mentions, event.id);
    add("time", [event.time?.span]);
  }
  for (const casualty of extraction.casualties) add("casualty", [casualty.count?.span ?? casualty.span]);
  for (const attribution of extraction.attributions) {
    if (attribution.quotation !== "indirect") add("quote", attribution.content);
  }
  for (const claim of extraction.claims) add(claim.status, [claim.span], claim.id);
  add("boilerplate", extraction.article.boilerplate);
  return marks;
}

/** Cuts [0, length) where marks begin and end: marks may overlap, markup may not. Linear in marks and text. */
export function segments(marks: readonly Mark[], length: number): Segment[] {
  const cuts = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const begins = [...marks].sort((a, b) => a.start - b.start);
  const found: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    open = open.filter((mark) => mark.end > start);
    while (next < begins.length && begins[next]!.start <= start) open.push(begins[next++]!);
    const inner = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    found.push({
      start,
      end,
      kinds: [...new Set(inner.map(({ kind }) => kind))],
      refs: [...new Set(inner.flatMap(({ ref }) => ref ?? []))],
    });
  }
  return found;
}
