import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import type { TokenColumns } from "./columns.js";
import { Tag } from "./document.js";
import { feedOf, LONGEST_WORD } from "./feed.js";
import { Forms, NO_TOKEN } from "./forms.js";

// wink fails at its 21st instance in a process, so there is one, made at first use. Sentences are cut by this project.
let instance: WinkMethods | undefined;
let firstUnknown = 0;
function wink(): WinkMethods {
  if (instance === undefined) {
    instance = winkNLP(model, ["pos"]);
    // The lexicon numbers its words; the first word that it does not know gets the number behind its last.
    firstUnknown = idsOf(instance, "xqzwvkjx")[0]!;
  }
  return instance;
}

/** Loads the tagger, as the first text does. */
export function loadTagger(): void {
  wink();
}

function idsOf(nlp: WinkMethods, text: string): number[] {
  return nlp.readDoc(text).tokens().out(nlp.its.uniqueId) as unknown as number[];
}

const TAG_OF: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(Object.entries(Tag));
// Longer than any paragraph of an article, short enough to keep what the tagger holds small.
const CHUNK = 60_000;

/**
 * Tokens and tags of a range of a plain copy (see `plainCopy`), appended to `into`. Line breaks separate what is
 * tagged; they and other white space become no tokens.
 */
export function tagRange(copy: string, from: number, to: number, into: TokenColumns): void {
  let at = from;
  while (at < to) {
    const end = chunkEnd(copy, at, to);
    tagChunk(copy, at, end, into);
    at = end;
  }
}

// Chunks end at a line break, or at a space where a paragraph is longer than a chunk.
function chunkEnd(copy: string, from: number, to: number): number {
  if (to - from <= CHUNK) return to;
  const chunk = copy.slice(from, from + CHUNK + 1);
  const line = chunk.lastIndexOf("\n");
  if (line > CHUNK / 8) return from + line;
  const space = chunk.lastIndexOf(" ");
  return from + (space > CHUNK / 2 ? space : CHUNK);
}

function tagChunk(copy: string, from: number, to: number, into: TokenColumns): void {
  const nlp = wink();
  const tokens = nlp.readDoc(feedOf(copy, from, to)).tokens();
  const ids = tokens.out(nlp.its.uniqueId) as unknown as number[];
  const names = tokens.out(nlp.its.pos as ItsFunction<string>) as string[];
  into.reserve(ids.length);
  const { word, key, number, sign, tag, start, end } = into;
  const { value: values, word: words, key: keys, number: numbers, sign: signs } = forms;
  let count = into.count;
  let cursor = from;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const known = forms.at(id);
    const form = known < 0 ? forms.learn(id, tokens.itemAt(i).out()) : known;
    const bits = signs[form]!;
    if (bits === NO_TOKEN) continue;
    const value = values[form]!;
    while (cursor < to && copy.charCodeAt(cursor) <= 32) cursor++;
    let behind = endOf(copy, cursor, to, value);
    if (behind < 0) {
      cursor = resume(copy, cursor, to, value);
      behind = endOf(copy, cursor, to, value);
      if (behind < 0) continue;
    }
    word.push(words[form]!);
    key.push(keys[form]!);
    number[count] = numbers[form]!;
    sign[count] = bits;
    tag[count] = TAG_OF.get(names[i]!) ?? Tag.X;
    start[count] = cursor;
    end[count] = behind;
    count++;
    cursor = behind;
  }
  into.count = count;
}

// The tagger numbers every word that it meets and keeps it.
const forms = /* @__PURE__ */ new Forms();

/** Where a token that starts at `at` ends, passing over units that were not fed; -1 where it does not stand there. */
function endOf(copy: string, at: number, to: number, value: string): number {
  const { length } = value;
  const end = at + length;
  let same = 0;
  while (same < length && copy.charCodeAt(at + same) === value.charCodeAt(same)) same++;
  if (same === length && end <= to) return copy.charCodeAt(end) === 0 ? afterJoined(copy, end, to) : end;
  let k = at;
  for (let i = 0; i < value.length; i++) {
    while (k < to && copy.charCodeAt(k) <= 1) k++;
    if (k >= to || copy.charCodeAt(k) !== value.charCodeAt(i)) return -1;
    k++;
  }
  return afterJoined(copy, k, to);
}

/** Where to look for a token that does not stand at `at`: behind a run that was too long to be fed, else nearby. */
function resume(copy: string, at: number, to: number, value: string): number {
  let cursor = at;
  while (cursor < to) {
    let end = cursor;
    while (end < to && copy.charCodeAt(end) > 32) end++;
    if (end - cursor <= LONGEST_WORD) break;
    cursor = end;
    while (cursor < to && copy.charCodeAt(cursor) <= 32) cursor++;
  }
  if (cursor > at) return cursor;
  const found = copy.slice(at, Math.min(to, at + 2 * LONGEST_WORD)).indexOf(value);
  return found < 0 ? at : at + found;
}

function afterJoined(copy: string, at: number, to: number): number {
  let end = at;
  while (end < to && copy.charCodeAt(end) === 0) end++;
  return end;
}

// ─── the tagger's lexicon as a word list

const known = new Map<string, boolean>();

/**
 * Whether words, in lower case and of ASCII letters only, are English as far as the tagger's lexicon goes: it holds
 * hardly any names.
 */
export function areKnown(words: Iterable<string>): ReadonlyMap<string, boolean> {
  const asked = [...words].filter((word) => !known.has(word));
  if (asked.length > 0) {
    if (known.size > 100_000) known.clear();
    const nlp = wink();
    const tokens = nlp.readDoc(asked.join("\n")).tokens();
    const values = tokens.out() as string[];
    const ids = tokens.out(nlp.its.uniqueId) as unknown as number[];
    for (const word of asked) known.set(word, true); // contractions come back in pieces
    for (let i = 0; i < values.length; i++) if (ids[i]! >= firstUnknown) known.set(values[i]!, false);
  }
  return known;
}
