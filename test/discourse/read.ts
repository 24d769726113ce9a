import type { AttributionDraft, Discourse } from "../../src/discourse/discourse.js";
import { readDiscourse } from "../../src/discourse/index.js";
import { findEntities } from "../../src/entities/index.js";
import type { Grammar } from "../../src/grammar/grammar.js";
import { analyse } from "../../src/grammar/index.js";
import type { Document, TokenRange } from "../../src/text/document.js";
import { readDocument } from "../../src/text/read.js";

export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly discourse: Discourse;
}

export function read(text: string, outlet?: string): Reading {
  const doc = readDocument(outlet === undefined ? { text } : { text, outlet });
  const grammar = analyse(doc);
  return { doc, grammar, discourse: readDiscourse(doc, grammar, findEntities(doc, grammar)) };
}

export function words({ doc }: Reading, range: TokenRange | undefined): string | undefined {
  if (range === undefined) return undefined;
  const { start, end } = doc.tokens;
  return doc.article.text.slice(start[range.from]!, end[range.to - 1]!);
}

/** An attribution with its words, as tests compare it. */
export function show(reading: Reading, one: AttributionDraft) {
  return {
    source: words(reading, one.source.range),
    cue: words(reading, one.cue),
    content: one.content.map((piece) => words(reading, piece)).join(" … "),
  };
}

export interface Marked {
  readonly text: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
}

/** Reads "[source] <cue> {content}"; several contents are pieces of one. */
export function marked(example: string): Marked {
  const inner = (pattern: RegExp) => [...example.matchAll(pattern)].map((m) => m[1]!);
  const [source] = inner(/\[([^\]]*)\]/g);
  const [cue] = inner(/<([^>]*)>/g);
  return {
    text: example.replace(/[[\]<>{}]/g, "").replace(/ (['’])(s?) /g, "$1$2 "),
    ...(source !== undefined && { source }),
    ...(cue !== undefined && { cue }),
    content: inner(/\{([^}]*)\}/g).join(" … "),
  };
}
