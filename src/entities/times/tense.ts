import { type Document, Tag } from "../../text/document.js";
import { timeLexicon } from "./lexicon.js";

/**
 * Whether what is told around a date lies ahead: "will meet on Thursday", "talks are due to open on 9 November".
 *
 * @param from first token of the date
 * @param to token behind it
 */
export function liesAhead(doc: Document, from: number, to: number): boolean {
  const { tokens, sentences } = doc;
  const sentence = sentences[tokens.sentence[from]!]!;
  const { key, tag } = tokens;
  if (key[from - 1] === "of" && key[from - 2] === "ahead") return true;
  for (let i = from - 1; i >= sentence.from && i >= from - 20; i--) {
    if (tag[i] === Tag.VERB || tag[i] === Tag.AUX) return governs(key, sentence.from, i, from);
  }
  for (let i = to; i < sentence.to && i < to + 25; i++) {
    if (tag[i] === Tag.VERB || tag[i] === Tag.AUX) return governs(key, sentence.from, i, i + 1);
  }
  return false;
}

/** "will meet in June", "is to meet in June": ahead of the text itself, and not of what somebody said long before it. */
export function isToCome({ tokens: { key, tag, sentence }, sentences }: Document, from: number): boolean {
  const start = sentences[sentence[from]!]!.from;
  for (let i = from - 1; i >= start && i >= from - 20; i--) {
    if (tag[i] !== Tag.VERB && tag[i] !== Tag.AUX) continue;
    for (let k = i; k >= start && k > i - 4 && key[k] !== ","; k--)
      if (PRESENT_FUTURE.has(key[k]!) || (key[k] === "to" && PRESENT_BE.has(key[k - 1] ?? ""))) return true;
    return false;
  }
  return false;
}

const PRESENT_FUTURE = new Set(["will", "shall", "'ll", "wo"]);
const PRESENT_BE = new Set(["is", "are"]);

const TIMETABLE = new Set("expires expire lapses takes".split(" "));

function governs(key: readonly string[], start: number, verb: number, date: number): boolean {
  const { futureAuxiliaries, futureGovernors } = timeLexicon();
  for (let i = verb; i >= start && i > verb - 5; i--) {
    if (futureAuxiliaries.has(key[i]!)) return true;
    if (key[i] === "to" && i < verb) {
      for (let k = i - 1; k >= start && k > i - 4; k--) if (futureGovernors.has(key[k]!)) return true;
    }
    if (key[i] === "," && i < verb) return false;
  }
  // A timetable: "the truce expires on Friday".
  if (TIMETABLE.has(key[verb]!)) return true;
  // "planned for Friday", "is on Sunday", "scheduled for later"
  const next = key[verb + 1];
  if (key[verb] === "is" || key[verb] === "are") return verb + 2 >= date;
  if (next === "for" && futureGovernors.has(key[verb]!)) return true;
  for (let i = verb + 1; i < date; i++)
    if (key[i] === "due" || key[i] === "scheduled" || key[i] === "slated") return true;
  return false;
}
