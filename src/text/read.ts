import type { Article } from "../model/index.js";
import { readAnchor } from "./anchor.js";
import type { Block, Document, Sentence, TextNote } from "./document.js";
import { type Layout, layOut } from "./layout.js";
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
  const published = readAnchor(article.publishedAt, notes);
  const columns = new Columns();
  const blocks: Block[] = [];
  const title = layOut(article.title ?? "", "title", published);
  const text = layOut(article.text ?? "", "text", published);
  columns.read(title, "title", blocks);
  columns.read(text, "text", blocks);
  const anchor = published ?? text.dateline?.date;
  if (anchor === undefined) {
    notes.push({
      code: "no-publication-date",
      message: "Neither publishedAt nor a dateline gives a day; relative times stay unresolved.",
    });
  }
  return {
    article,
    casing: "mixed",
    boilerplate: text.boilerplate,
    notes,
    ...(text.dateline && { dateline: text.dateline }),
    ...(anchor !== undefined && { anchor }),
    ...finish(columns, blocks, notes),
  };
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

  read({ copy, paragraphs }: Layout, field: "title" | "text", blocks: Block[]): void {
    const starts = this.start;
    let at = starts.length;
    tagRange(copy, 0, copy.length, this);
    for (let i = at; i < starts.length; i++) this.field.push(field === "title" ? 0 : 1);
    for (const { start, end } of paragraphs) {
      const from = at;
      while (at < starts.length && starts[at]! < end) at++;
      blocks.push({ field, start, end, from, to: at });
    }
  }
}

function finish(
  columns: Columns,
  blocks: readonly Block[],
  notes: TextNote[],
): Pick<Document, "blocks" | "sentences" | "quotes" | "tokens"> {
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
    blocks,
    sentences,
    quotes,
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
