import type { Entities } from "../entities/entities.js";
import type { Clause, Grammar, NounGroup } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import type { AttributionDraft } from "./discourse.js";

/** What the readers of attributions share: the products below, where clauses hang on verbs, and what has been found. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  /** Verb group → its clause, or undefined. */
  readonly clauseOf: readonly (Clause | undefined)[];
  /** Found so far, in no order. */
  readonly found: AttributionDraft[];
  /** Verb groups that already serve as a cue. */
  readonly usedVerbs: Set<number>;
  /** Quotations that already are content. */
  readonly usedQuotes: Set<number>;
}

export function reading(doc: Document, grammar: Grammar, entities: Entities): Reading {
  const clauseOf: (Clause | undefined)[] = new Array(grammar.verbs.length).fill(undefined);
  for (const clause of grammar.clauses) clauseOf[clause.verb] = clause;
  return { doc, grammar, entities, clauseOf, found: [], usedVerbs: new Set(), usedQuotes: new Set() };
}

/** The noun group that starts at a token, possessors passed over: "Azerbaijan's capital" gives "capital". */
export function groupFrom({ grammar }: Reading, token: number): NounGroup | undefined {
  let id = grammar.groupAt[token] ?? -1;
  if (id < 0 || grammar.groups[id]!.from !== token) return undefined;
  while (id + 1 < grammar.groups.length && grammar.groups[id + 1]!.possessor === id) id++;
  return grammar.groups[id];
}

/** First token of a group, its possessors included. */
export function startOf({ grammar }: Reading, group: NounGroup): number {
  let first = group;
  while (first.possessor !== undefined) first = grammar.groups[first.possessor]!;
  return Math.min(first.from, group.from);
}

/** Behind the last of coordinated groups, with the phrases that belong to them. */
export function endOf({ grammar }: Reading, group: NounGroup): number {
  let end = Math.max(group.to, group.extent);
  for (const id of group.conjuncts) end = Math.max(end, grammar.groups[id]!.to, grammar.groups[id]!.extent);
  if (group.apposition !== undefined) end = Math.max(end, grammar.groups[group.apposition]!.extent);
  return end;
}
