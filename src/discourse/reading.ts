import type { Entities } from "../entities/entities.js";
import { clausesByVerb } from "../grammar/clauses-by-verb.js";
import type { Grammar, NounGroup, VerbGroup } from "../grammar/grammar.js";
import { startsWithCapital } from "../text/characters.js";
import { type Document, type Quote, Tag } from "../text/document.js";
import { discourseBits, Is } from "./words.js";

/** What the readers of discourse share: the document with its columns at hand. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  readonly key: readonly string[];
  readonly tag: Uint8Array;
  /** Token → bits of `Is`. */
  readonly is: Int32Array;
  readonly count: number;
  /** Verb group → its clause, or -1. */
  readonly clauseOf: Int32Array;
}

/** How far a search from a cue goes at most, in tokens: what keeps endless sentences linear. */
export const REACH = 250;

export function startReading(doc: Document, grammar: Grammar, entities: Entities): Reading {
  return {
    doc,
    grammar,
    entities,
    key: doc.tokens.key,
    tag: grammar.tag,
    is: discourseBits(doc.tokens),
    count: doc.tokens.count,
    clauseOf: clausesByVerb(grammar),
  };
}

/** The noun group that holds a token, or undefined. */
export function groupAt(r: Reading, token: number): NounGroup | undefined {
  const id = token < 0 || token >= r.count ? -1 : r.grammar.groupAt[token]!;
  return id < 0 ? undefined : r.grammar.groups[id];
}

/** The verb group that holds a token, or undefined. */
export function verbAt(r: Reading, token: number): VerbGroup | undefined {
  const id = token < 0 || token >= r.count ? -1 : r.grammar.verbAt[token]!;
  return id < 0 ? undefined : r.grammar.verbs[id];
}

/** Does a finite verb stand between two tokens? */
export function hasFiniteVerb(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(r, k)?.form === "finite") return true;
  return false;
}

/** The quotation that holds a token, marks included, or undefined. */
export function quoteAt(r: Reading, token: number): Quote | undefined {
  const id = r.doc.tokens.quote[token]!;
  return id < 0 ? undefined : r.doc.quotes[id];
}

/** First token of a group with its possessors: "Azerbaijan" of "Azerbaijan's defence ministry". */
export function leadOf(r: Reading, group: NounGroup): number {
  let at = group;
  for (let i = 0; i < 6 && at.possessor !== undefined; i++) at = r.grammar.groups[at.possessor]!;
  return Math.min(at.from, group.from);
}

/** The last group of a chain of possessors that begins at a group: the ministry of "Azerbaijan's defence ministry". */
export function possessedBy(r: Reading, group: NounGroup): NounGroup {
  let at = group;
  for (let i = 0; i < 6; i++) {
    const next: NounGroup | undefined = r.grammar.groups[at.id + 1];
    if (next?.possessor !== at.id) return at;
    at = next;
  }
  return at;
}

export const isQuote = (r: Reading, token: number): boolean => r.key[token] === '"' || r.key[token] === "'";

/** Does the token name a day, month or stretch of time? */
export function isTime(r: Reading, group: NounGroup): boolean {
  // "the 34-year-old"
  if ((r.is[group.head]! & Is.TIME) !== 0) return group.possessor === undefined && r.key[group.to - 1] !== "old";
  // "took office in May promising to end it"
  return r.key[group.head] === "may" && IN_MAY.has(r.key[group.from - 1] ?? "");
}

const IN_MAY: ReadonlySet<string> = new Set(["in", "since", "until", "last", "next", "by", "from", "of"]);

/** "a witness [named] Yusuf said", "a book [called] "The Long War"": a participle between a noun and the name of it. */
export function givesName(r: Reading, { from, to, lemma }: VerbGroup): boolean {
  if (to - from > 1 || !NAMING.has(lemma) || groupAt(r, from - 1) === undefined) return false;
  const end = nameEnd(r, to);
  if (end === undefined) return false;
  return verbAt(r, end)?.form === "finite" || (!COMPLEMENTS.has(r.tag[end] ?? Tag.PUNCT) && isOneOfMany(r, from - 1));
}

/** Where a name ends that begins at a token: one in quotation marks, or words with capitals. */
function nameEnd(r: Reading, at: number): number | undefined {
  const quote = r.key[at] === '"' ? quoteAt(r, at) : undefined;
  if (quote !== undefined) return quote.closed && quote.from === at && quote.to - at < LONGEST ? quote.to : undefined;
  const group = groupAt(r, at);
  if (group?.from === at && possessedBy(r, group).kind === "name") return possessedBy(r, group).to;
  let end = at;
  while (end < r.count && end < at + LONGEST && startsWithCapital(r.doc.tokens.word[end]!)) end++;
  return end > at && group?.kind !== "pronoun" ? end : undefined;
}

/** Tokens of the longest name or title. */
const LONGEST = 12;

/** "Called the envoy a liar", "called the envoy weak" */
const COMPLEMENTS: ReadonlySet<number> = new Set([Tag.DET, Tag.ADJ]);

/** "A group called Ansar", "a band of exiles called Ansar": of what has been named before nothing is called so any more. */
function isOneOfMany(r: Reading, token: number): boolean {
  let group = groupAt(r, token);
  for (let guard = 0; guard < 3 && group !== undefined; guard++) {
    if (ONE.has(r.key[group.from]!) && (group.kind === "common" || group.kind === "pronoun")) return true;
    const link = leadOf(r, group) - 1;
    group = r.tag[link] === Tag.ADP ? groupAt(r, link - 1) : undefined;
  }
  return false;
}

const ONE: ReadonlySet<string> = new Set(["a", "an", "another", "one"]);

const NAMING: ReadonlySet<string> = new Set(["name", "call", "nickname", "dub"]);

/** Behind adverbs. */
export function skipAdverbs(r: Reading, at: number, limit: number): number {
  let k = at;
  while (k < limit && r.tag[k] === Tag.ADV && (r.is[k]! & (Is.WH | Is.NO_ADVERB)) === 0 && !bounds(r, k)) k++;
  return k;
}

/** "Only two", "nearly 40": the adverb belongs to what follows. */
const bounds = (r: Reading, k: number): boolean => (r.is[k]! & Is.BOUND) !== 0 && r.grammar.groupAt[k + 1]! >= 0;

/** Does a word stand among these tokens? */
export function holds(r: Reading, word: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (r.key[k] === word) return true;
  return false;
}

export const isStop = (word: string): boolean => word === "." || word === "?" || word === "!" || word === ",";
