import type { Discourse } from "../../discourse/discourse.js";
import { linkCounts } from "../../entities/counts/index.js";
import type { CountMention, Entities } from "../../entities/entities.js";
import type { Clause, Grammar, NounGroup } from "../../grammar/grammar.js";
import type { Document, TokenRange } from "../../text/document.js";
import type { CasualtyDraft } from "../events.js";

/** Everything that the casualty matchers look at, and what they have found so far. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly counts: readonly CountMention[];
  /** Noun group → index into `counts`, or -1. */
  readonly countOf: Int32Array;
  readonly found: Found[];
  /** Groups already told of, by effect: `group * 16 + effect`. */
  readonly taken: Map<string, number>;
}

/** A casualty with the groups it was read from, before merging. */
export interface Found extends Mutable<CasualtyDraft> {
  /** Group of the victims. */
  group?: number;
  /** The trigger: verb, adjective or noun. */
  trigger: TokenRange;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function startReading(doc: Document, grammar: Grammar, entities: Entities, discourse: Discourse): Reading {
  const counts = entities.counts;
  return {
    doc,
    grammar,
    entities,
    discourse,
    counts,
    countOf: linkCounts(grammar, counts, doc),
    found: [],
    taken: new Map(),
  };
}

export const groupOf = ({ grammar }: Reading, id: number | undefined): NounGroup | undefined =>
  id === undefined || id < 0 ? undefined : grammar.groups[id];

export function clauseAt({ grammar }: Reading, token: number): Clause | undefined {
  const id = grammar.clauseAt[token] ?? -1;
  return id < 0 ? undefined : grammar.clauses[id];
}

/** The clause whose verb a token belongs to, else the clause around it. */
export function clauseOfVerb({ grammar }: Reading, verb: number): Clause | undefined {
  const at = grammar.verbs[verb]!.head;
  const around = grammar.clauseAt[at]!;
  const clause = around < 0 ? undefined : grammar.clauses[around];
  return clause?.verb === verb ? clause : grammar.clauses.find((c) => c.verb === verb);
}
