import { coreKnowledge, type Knowledge } from "../knowledge/knowledge.js";
import { mapped } from "../knowledge/lists.js";
import type { Article } from "../model/index.js";
import { readAnchor, writtenOn } from "./anchor.js";
import { CaseEvidence } from "./case-evidence.js";
import { casingOf, isProse, type ParagraphCasing } from "./casing.js";
import { TokenColumns } from "./columns.js";
import { type Block, type Casing, type Document, type Sentence, Tag, type TextNote } from "./document.js";
import { bodyStart } from "./headlines.js";
import { type Layout, layOut } from "./layout.js";
import type { Paragraph } from "./paragraphs.js";
import { findQuotes } from "./quotes.js";
import { type Restored, restoreCase } from "./restore-case.js";
import { type SentenceColumns, sentenceStarts } from "./sentences.js";
import { tagRange } from "./wink.js";

/**
 * Reads an article's words: paragraphs, sentences, tokens, quotations.
 *
 * @param article a checked article
 * @param knowledge names that get their capitals back
 */
export function readDocument(article: Article, knowledge: Knowledge = coreKnowledge()): Document {
  const notes: TextNote[] = [];
  const published = readAnchor(article.publishedAt, notes);
  const blocks: Block[] = [];
  const title = layOut(article.title ?? "", "title", published);
  const text = layOut(article.text ?? "", "text", published);
  const columns = new TokenColumns(title.copy.length + text.copy.length);
  const { casing, restored, casings } = restore([title, text], knowledge);
  readField(columns, restored[0]!, title.paragraphs, "title", blocks);
  readField(columns, restored[1]!, text.paragraphs, "text", blocks);
  const anchor = writtenOn(published, text.dateline?.date);
  if (anchor === undefined) {
    notes.push({
      code: "no-publication-date",
      message: "Neither publishedAt nor a dateline gives a day; relative times stay unresolved.",
    });
  }
  const words = finish(columns, blocks, casings, notes);
  return {
    article,
    casing,
    boilerplate: text.boilerplate,
    notes,
    dateline: text.dateline,
    anchor,
    ...words,
    body: bodyStart(article, words, casings, text.dateline?.start),
  };
}

const NO_NAMES: ReadonlySet<number> = new Set();

/** Restores the case of what is all in capitals or all in lower case, from the tables and from the rest of the article. */
function restore(
  fields: readonly Layout[],
  knowledge: Knowledge,
): { casing: Casing; restored: Restored[]; casings: ParagraphCasing[] } {
  const casings = fields.map(({ copy, paragraphs }) =>
    mapped(paragraphs, ({ start, end }) => casingOf(copy, start, end)),
  );
  const evidence = new CaseEvidence();
  const letters = { mixed: 0, upper: 0, lower: 0 };
  const needed = casings.some((list) => list.some((casing) => casing !== "mixed"));
  fields.forEach(({ copy, paragraphs }, f) => {
    paragraphs.forEach(({ start, end }, p) => {
      const casing = casings[f]![p]!;
      if (casing === "upper" || casing === "lower") letters[casing] += end - start;
      else letters.mixed += end - start;
      if (casing === "mixed" && needed && isProse(copy, start, end)) evidence.add(copy, start, end);
    });
  });
  const casing =
    letters.upper > letters.mixed + letters.lower
      ? "upper"
      : letters.lower > letters.mixed + letters.upper
        ? "lower"
        : "mixed";
  if (casing !== "mixed") {
    // Short paragraphs go with the rest: "30 NOVEMBER" says little by itself.
    fields.forEach(({ copy, paragraphs }, f) => {
      paragraphs.forEach(({ start, end }, p) => {
        const text = copy.slice(start, Math.min(end, start + 400));
        const same = casing === "upper" ? text === text.toUpperCase() : text === text.toLowerCase();
        if (same && casings[f]![p] !== casing) casings[f]![p] = casing;
      });
    });
  }
  const restored = fields.map(({ copy, paragraphs }, f) =>
    casings[f]!.every((one) => one === "mixed")
      ? { copy, names: NO_NAMES }
      : restoreCase(copy, paragraphs, casings[f]!, evidence, knowledge),
  );
  return { casing, restored, casings: ([] as ParagraphCasing[]).concat(...casings) };
}

/** Tags a field and gives its paragraphs their tokens. */
function readField(
  columns: TokenColumns,
  { copy, names }: Restored,
  paragraphs: readonly Paragraph[],
  field: "title" | "text",
  blocks: Block[],
): void {
  let at = columns.count;
  tagRange(copy, 0, copy.length, columns);
  const { count, start: starts, tag } = columns;
  columns.field.fill(field === "title" ? 0 : 1, at, count);
  // The tagger has no context for names whose capitals were restored.
  if (names.size > 0) for (let i = at; i < count; i++) if (names.has(starts[i]!)) tag[i] = Tag.PROPN;
  for (const { start, end } of paragraphs) {
    const from = at;
    while (at < count && starts[at]! < end) at++;
    blocks.push({ field, start, end, from, to: at });
  }
}

function finish(
  columns: TokenColumns,
  blocks: readonly Block[],
  casings: readonly ParagraphCasing[],
  notes: TextNote[],
): Pick<Document, "blocks" | "sentences" | "quotes" | "tokens"> {
  const { word, key, count, sign } = columns;
  const start = columns.start.subarray(0, count);
  const end = columns.end.subarray(0, count);
  const glued = columns.glued.subarray(0, count);
  const sentence = columns.sentence.subarray(0, count);
  const quote = columns.quote.subarray(0, count);
  for (const { from, to } of blocks) {
    for (let i = from + 1; i < to; i++) glued[i] = start[i] === end[i - 1] ? 1 : 0;
  }
  const sentences = cutSentences({ word, key, sign, glued }, blocks, casings, sentence);
  const { quotes, unbalanced } = findQuotes({ key, sign, glued }, blocks, quote);
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
      field: columns.field.subarray(0, count),
      start,
      end,
      word,
      key,
      number: columns.number.subarray(0, count),
      tag: columns.tag.subarray(0, count),
      glued,
      sentence,
      quote,
    },
  };
}

/** @param sentence token → index of its sentence, filled here */
function cutSentences(
  tokens: SentenceColumns,
  blocks: readonly Block[],
  casings: readonly ParagraphCasing[],
  sentence: Int32Array,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    const cuts = sentenceStarts(tokens, block, casings[b] === "lower");
    for (let c = 0; c < cuts.length; c++) {
      const from = cuts[c]!;
      const to = cuts[c + 1] ?? block.to;
      sentence.fill(sentences.length, from, to);
      sentences.push({ from, to, block: b });
    }
  }
  return sentences;
}
