import { foldWord } from "../knowledge/fold.js";
import type { Article } from "../model/index.js";
import type { Block, Document, Quote, Sentence } from "./document.js";
import { plainCopy } from "./plain.js";
import { tagParagraph } from "./wink.js";

const PARAGRAPH = /[^\r\n\u2028\u2029]+/g;

/**
 * Reads an article's words: paragraphs, sentences, tokens, quotations.
 *
 * @param article a checked article
 */
export function readDocument(article: Article): Document {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const field: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const key: string[] = [];
  const tag: number[] = [];
  const glued: number[] = [];
  const sentence: number[] = [];
  for (const name of ["title", "text"] as const) {
    const source = plainCopy(article[name] ?? "");
    for (const match of source.matchAll(PARAGRAPH)) {
      const text = match[0];
      if (text.trim() === "") continue;
      const from = word.length;
      const tagged = tagParagraph(text);
      let next = 0;
      for (const size of tagged.sentences) {
        for (let i = next; i < next + size; i++) {
          const at = match.index + tagged.starts[i]!;
          glued.push(word.length > from && at === end[end.length - 1] ? 1 : 0);
          field.push(name === "title" ? 0 : 1);
          start.push(at);
          end.push(at + tagged.values[i]!.length);
          word.push(tagged.values[i]!);
          key.push(tokenKey(tagged.values[i]!));
          tag.push(tagged.tags[i]!);
          sentence.push(sentences.length);
        }
        next += size;
        sentences.push({ from: word.length - size, to: word.length, block: blocks.length });
      }
      blocks.push({ field: name, start: match.index, end: match.index + text.length, from, to: word.length });
    }
  }
  const { quotes, quote } = findQuotes(key, blocks);
  const anchor = article.publishedAt?.slice(0, 10);
  return {
    article,
    casing: "mixed",
    blocks,
    boilerplate: [],
    sentences,
    quotes,
    notes: [],
    ...(anchor !== undefined && { anchor }),
    tokens: {
      count: word.length,
      field: Uint8Array.from(field),
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      word,
      key,
      tag: Uint8Array.from(tag),
      glued: Uint8Array.from(glued),
      sentence: Int32Array.from(sentence),
      quote,
    },
  };
}

const SIGNS = new Map<string, string>([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["''", '"'],
  ["``", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["`", "'"],
  ["’s", "'s"],
  ["’S", "'s"],
  ["'S", "'s"],
  ["–", "—"],
  ["—", "—"],
  ["--", "—"],
  ["―", "—"],
]);

function tokenKey(value: string): string {
  return SIGNS.get(value) ?? (foldWord(value) || value);
}

function findQuotes(key: readonly string[], blocks: readonly Block[]): { quotes: Quote[]; quote: Int32Array } {
  const quotes: Quote[] = [];
  const quote = new Int32Array(key.length).fill(-1);
  for (const block of blocks) {
    let open = -1;
    for (let i = block.from; i < block.to; i++) {
      if (key[i] !== '"') continue;
      if (open < 0) open = i;
      else {
        quote.fill(quotes.length, open, i + 1);
        quotes.push({ from: open, to: i + 1, closed: true, continued: false });
        open = -1;
      }
    }
    if (open >= 0) {
      quote.fill(quotes.length, open, block.to);
      quotes.push({ from: open, to: block.to, closed: false, continued: false });
    }
  }
  return { quotes, quote };
}
