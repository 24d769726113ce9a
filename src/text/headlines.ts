import type { Article } from "../model/index.js";
import type { ParagraphCasing } from "./casing.js";
import type { Document } from "./document.js";

/** Above the lead stand a section, a headline, what sums it up and the like. */
const MOST_LINES = 6;
const FEWEST_WORDS = 4;
const MOST_WORDS = 30;
/** A lead is a sentence, and no label. */
const LEAD_WORDS = 8;
const ENDS = new Set([".", "!", "?", '"', ":", ";", ","]);

/**
 * The token at which the body begins. Above it stand headlines: the title, and the lines without an end mark that people
 * paste together with a text ("Gunmen kill 12 in village raid, police say" over the lead).
 *
 * @param casings how each block is cased: a line of capitals may end in a full stop and still be a headline
 * @param dateline offset at which a dateline begins in the text: with it begins the body
 */
export function bodyStart(
  { text }: Article,
  { blocks, sentences, tokens: { key, start } }: Pick<Document, "blocks" | "sentences" | "tokens">,
  casings: readonly ParagraphCasing[],
  dateline: number | undefined,
): number {
  let at = sentences.findIndex(({ block }) => blocks[block]!.field === "text");
  if (at < 0) return sentences.at(-1)?.to ?? 0;
  const first = sentences[at]!.from;
  let headline = false;
  for (let lines = 0; lines <= MOST_LINES && at < sentences.length; lines++, at++) {
    const { from, to, block } = sentences[at]!;
    const dated = dateline !== undefined && dateline <= start[from]!;
    const ended = ENDS.has(key[to - 1]!) && casings[block] !== "title";
    if (dated || ended) return headline && (dated || to - from >= LEAD_WORDS) ? from : first;
    const opens = blocks[block]!.start;
    // Points of a list tell what nothing below tells again; "# " marks a headline.
    const isPoint = start[from]! > opens && text[opens] !== "#";
    if (isPoint || sentences[at + 1]?.block === block || to - from > MOST_WORDS) return first;
    if (to - from >= FEWEST_WORDS) headline = true;
  }
  return first;
}
