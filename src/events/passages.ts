import type { Document } from "../text/document.js";
import { FURTHER, LEAVING, THINGS_APART } from "./passages.data.js";

/**
 * Sentence → the passage that it is of: "Separately, a bomb killed four. No one claimed that attack." leaves what was
 * told before and tells of something else, until the paragraph ends. 0: the article's main thread, or nobody knows.
 * Below 0: a post of a live blog, which begins with the time of day.
 */
export function passagesOf(doc: Document): Int32Array {
  const {
    sentences,
    tokens: { key },
  } = doc;
  const passages = new Int32Array(sentences.length);
  const posts = postsOf(doc);
  let thread = 0;
  let current = 0;
  for (let i = 0; i < sentences.length; i++) {
    const { from, to, block } = sentences[i]!;
    if (posts.has(i)) thread = current = -(i + 1);
    else if (leaves(key, from, to)) current = i + 1;
    else if (i > 0 && block !== sentences[i - 1]!.block) current = thread;
    passages[i] = current;
  }
  return passages;
}

/**
 * The sentences with which posts begin: "10:42", above what happened by then, or "SUDAN:", before a brief. One alone is the time of a report.
 */
function postsOf(doc: Document): ReadonlySet<number> {
  const {
    sentences,
    tokens: { key },
  } = doc;
  const posts = new Set<number>();
  for (let i = 0; i < sentences.length; i++)
    if (sentences[i]!.block !== sentences[i - 1]?.block && (isClock(key[sentences[i]!.from]!) || isLabel(doc, i)))
      posts.add(i);
  return posts.size > 1 ? posts : NO_POSTS;
}

const NO_POSTS: ReadonlySet<number> = new Set();

/** "10:42", "09.15", "2:30pm". */
function isClock(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= ZERO + 9 && CLOCK.test(word);
}

/** "SUDAN: …", "BURKINA FASO: …": of what country a brief is. */
function isLabel({ sentences, tokens: { key, word } }: Document, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < Math.min(from + LONGEST_LABEL, to); at++) {
    if (key[at] === ":") return at > from;
    if (word[at] === key[at] || word[at] !== word[at]!.toUpperCase()) return false;
  }
  return false;
}

const LONGEST_LABEL = 5;

const ZERO = 48;
const CLOCK = /^\d{1,2}[:.]\d\d(?:[ap]m)?$/;

/** "Drone hits bus in Kherson", above a post: its headline, without a stop. */
export function isPostHeadline(
  { sentences, tokens: { key } }: Document,
  passages: Int32Array,
  sentence: number,
): boolean {
  return passages[sentence]! < 0 && !STOPS.has(key[sentences[sentence]!.to - 1]!);
}

const STOPS = new Set([".", "!", "?", '"', ":", ";", ","]);

/** Whether a later sentence has left the thread of an earlier one. */
export const hasLeft = (passages: Int32Array, earlier: number, later: number): boolean =>
  passages[later] !== 0 && passages[later] !== passages[earlier];

/** "Elsewhere, …", "In a separate incident …", "Also on Tuesday, …", "The army said separately that …", "In Bor, meanwhile, …". */
function leaves(key: readonly string[], from: number, to: number): boolean {
  const first = key[from]!;
  if (LEAVING.has(first) || saysSeparately(key, from, to)) return true;
  if (first !== "in") return false;
  for (let comma = from + 2; comma < from + 5; comma++)
    if (key[comma] === "," && key[comma + 1] === "meanwhile" && key[comma + 2] === ",") return true;
  const article = key[from + 1] === "a" || key[from + 1] === "an";
  const at = from + (article ? 2 : 1);
  if (!FURTHER.has(key[at]!)) return false;
  for (let ahead = at + 1; ahead <= at + 3; ahead++) if (THINGS_APART.has(key[ahead]!)) return true;
  return false;
}

// How far into a sentence the verb of saying stands that opens it.
const OPENING = 12;

/** "Kenya's army said separately that …": the same words within what is said tell how things were done. */
function saysSeparately(key: readonly string[], from: number, to: number): boolean {
  for (let at = from + 2; at < Math.min(to, from + OPENING); at++)
    if (key[at] === "separately") return key[at - 1] === "said" || key[at + 1] === "said";
  return false;
}
