import type { Article } from "../model/index.js";
import { readAnchor } from "./anchor.js";
import type { Block, Document, Sentence, TextNote } from "./document.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { plainCopy } from "./plain.js";
import { findQuotes } from "./quotes.js";
import { type SentenceColumns, sentenceStarts } from "./sentences.js";
import { type TokenColumns, tagRange } from "./wink.js";

/**
 * Reads an article's words: paragraphs, sentences, tokens, quotations.
 *
 * @param article a checked article
 */
export function readDocument(article: Article): Document {
  const notes: TextNote[] = [];
  const anchor = readAnchor(article.publishedAt, notes);
  const columns = new Columns();
  const blocks: Block[] = [];
  for (const field of ["title", "text"] as const) {
    const copy = plainCopy(article[field] ?? "");
    const paragraphs = paragraphsOf(copy);
    columns.read(copy, paragraphs, field, blocks);
  }
  return finish(article, columns, blocks, anchor, notes);
}

/** The columns of all fields while they grow. */
class Columns implements TokenColumns {
  readonly field: number[] = [];
  readonly word: string[] = [];
  readonly key: string[] = [];
  readonly sign: number[] = [];
  readonly tag: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];

  read(copy: string, paragraphs: readonly Paragraph[], field: "title" | "text", blocks: Block[]): void {
    const starts = this.start;
    let at = starts.length;
    tagRange(unwrapped(copy, paragraphs), 0, copy.length, this);
    for (let i = at; i < starts.length; i++) this.field.push(field === "title" ? 0 : 1);
    for (const { start, end } of paragraphs) {
      const from = at;
      while (at < starts.length && starts[at]! < end) at++;
      blocks.push({ field, start, end, from, to: at });
    }
  }
}

/** Line breaks within a paragraph (text wrapped at a fixed width) are spaces to the tagger. */
function unwrapped(copy: string, paragraphs: readonly Paragraph[]): string {
  let out = "";
  let done = 0;
  for (const { start, end } of paragraphs) {
    const line = copy.indexOf("\n", start);
    if (line < 0) break;
    if (line >= end) continue;
    out += copy.slice(done, start) + copy.slice(start, end).replaceAll("\n", " ");
    done = end;
  }
  return done === 0 ? copy : out + copy.slice(done);
}

function finish(
  article: Article,
  columns: Columns,
  blocks: readonly Block[],
  anchor: string | undefined,
  notes: TextNote[],
): Document {
  const { word, key } = columns;
  const count = word.length;
  const sign = Uint8Array.from(columns.sign);
  const start = Int32Array.from(columns.start);
  const end = Int32Array.from(columns.end);
  const glued = new Uint8Array(count);
  for (const { from, to } of blocks) {
    for (let i = from + 1; i < to; i++) glued[i] = start[i] === end[i - 1] ? 1 : 0;
  }
  const { sentences, sentence } = cutSentences({ word, key, sign, glued }, blocks);
  const { quotes, quote, unbalanced } = findQuotes({ key, sign, glued }, blocks);
  for (const i of unbalanced) {
    const field = columns.field[i] === 0 ? "title" : "text";
    notes.push({
      code: "unbalanced-quotation",
      message: "A quotation mark has no partner in its paragraph.",
      field,
      start: start[i]!,
      end: end[i]!,
    });
  }
  return {
    article,
    casing: "mixed",
    blocks,
    boilerplate: [],
    sentences,
    quotes,
    notes,
    ...(anchor !== undefined && { anchor }),
    tokens: {
      count,
      field: Uint8Array.from(columns.field),
      start,
      end,
      word,
      key,
      tag: Uint8Array.from(columns.tag),
      glued,
      sentence,
      quote,
    },
  };
}

function cutSentences(
  tokens: SentenceColumns,
  blocks: readonly Block[],
): { sentences: Sentence[]; sentence: Int32Array } {
  const sentences: Sentence[] = [];
  const sentence = new Int32Array(tokens.word.length);
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    const cuts = sentenceStarts(tokens, block, false);
    for (let c = 0; c < cuts.length; c++) {
      const from = cuts[c]!;
      const to = cuts[c + 1] ?? block.to;
      sentence.fill(sentences.length, from, to);
      sentences.push({ from, to, block: b });
    }
  }
  return { sentences, sentence };
}
