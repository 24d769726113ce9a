import type { Entities } from "../entities/entities.js";
import { clausesByVerb } from "../grammar/clauses-by-verb.js";
import type { Grammar, NounGroup, VerbGroup } from "../grammar/grammar.js";
import { type Document, type Quote, Tag } from "../text/document.js";

/** What the readers of discourse share: the document with its columns at hand. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  readonly key: readonly string[];
  readonly tag: Uint8Array;
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
  // "took office in May promising to end it"
  if (r.key[group.head] === "may" && IN_MAY.has(r.key[group.from - 1] ?? "")) return true;
  // "the 34-year-old"
  return TIME_HEADS.has(r.key[group.head]!) && group.possessor === undefined && r.key[group.to - 1] !== "old";
}

const IN_MAY: ReadonlySet<string> = new Set(["in", "since", "until", "last", "next", "by", "from", "of"]);

/** "a witness [named] Yusuf said": a participle between a noun and the name of it. */
export function givesName(r: Reading, { from, to, lemma }: VerbGroup): boolean {
  if (!NAMING.has(lemma) || to - from > 1 || groupAt(r, from - 1) === undefined) return false;
  const name = groupAt(r, to);
  return name?.kind === "name" && name.from === to && verbAt(r, name.to)?.form === "finite";
}

const NAMING: ReadonlySet<string> = new Set(["name", "call", "nickname", "dub"]);

/** Behind adverbs. */
export function skipAdverbs(r: Reading, at: number, limit: number): number {
  let k = at;
  while (k < limit && r.tag[k] === Tag.ADV && !WH_WORDS.has(r.key[k]!) && !NONE.has(r.key[k]!) && !bounds(r, k)) k++;
  return k;
}

/** "Only two", "nearly 40": the adverb belongs to what follows. */
const bounds = (r: Reading, k: number): boolean => BOUNDS.has(r.key[k]!) && r.grammar.groupAt[k + 1]! >= 0;

const BOUNDS: ReadonlySet<string> = new Set(
  "only just nearly almost about around roughly approximately over".split(" "),
);

/** Negative words that are no adverbs, however tagged: "none of its men". */
const NONE: ReadonlySet<string> = new Set(["none", "neither", "nobody", "nothing", "most"]);

export const WH_WORDS: ReadonlySet<string> = new Set(
  "what who whom whose which when where why how whether if".split(" "),
);

const TIME_HEADS: ReadonlySet<string> = new Set(
  (
    "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week weekend month year decade day hour " +
    "minute night morning evening afternoon january february march april june july august september october november december " +
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec midnight noon dawn"
  ).split(" "),
);
