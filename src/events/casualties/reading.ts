import type { Discourse } from "../../discourse/discourse.js";
import type { CountMention, Entities } from "../../entities/entities.js";
import { clausesByVerb } from "../../grammar/clauses-by-verb.js";
import type { Clause, Grammar, NounGroup } from "../../grammar/grammar.js";
import { ById } from "../../knowledge/lists.js";
import type { Document, TokenRange } from "../../text/document.js";
import { Columns } from "../columns.js";
import type { CasualtyDraft, Retelling } from "../events.js";
import { readWords } from "./words.js";

/** Everything that the casualty matchers look at, and what they have found so far. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly counts: readonly CountMention[];
  /** Noun group → index into `counts`, or -1. */
  readonly countOf: Int32Array;
  /** Token → index of the count that holds it, or -1. */
  readonly countAtToken: Int32Array;
  /** Verb group → its clause, or -1. */
  readonly clauseOf: Int32Array;
  /** Token → bits of `Word`. */
  readonly words: Int32Array;
  /** Bits of `Word` that some token has. */
  readonly spoken: number;
  readonly found: Found[];
  /** Groups already told of, by effect: `group * 16 + effect`. */
  readonly taken: Map<string, number>;
}

/** A casualty with the groups it was read from, before merging. */
export interface Found extends Mutable<CasualtyDraft> {
  retellings?: Retelling[] | undefined;
  /** Group of the victims. */
  group?: number | undefined;
  /** "the death toll": of the deed that the text is about. */
  toll?: boolean | undefined;
  /** Said to be among those told of: "the dead included two nurses". */
  part?: boolean | undefined;
  /** The trigger: verb, adjective or noun. */
  trigger: TokenRange;
}

/** The losses found, by the sentence that they begin in: what belongs together is told within a few sentences. */
export class BySentence {
  private readonly sentence: Int32Array;
  private readonly lists: ById<Found[]>;

  constructor({ doc, found }: Reading) {
    this.sentence = doc.tokens.sentence;
    this.lists = new ById(doc.sentences.length);
    for (const each of found) this.add(each);
  }

  add(found: Found): void {
    const sentence = this.sentence[found.from]!;
    const list = this.lists.get(sentence);
    if (list) list.push(found);
    else this.lists.set(sentence, [found]);
  }

  drop(found: Found): void {
    const list = this.in(this.sentence[found.from]!);
    this.lists.set(
      this.sentence[found.from]!,
      list.filter((each) => each !== found),
    );
  }

  /** In the order in which they were found. */
  in(sentence: number): readonly Found[] {
    return this.lists.get(sentence) ?? NONE;
  }
}

const NONE: readonly Found[] = [];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A loss as it is first told; all of them with the same properties in the same order. */
export const loss = (told: Omit<Found, "event" | "retellings">): Found => ({
  from: told.from,
  to: told.to,
  effect: told.effect,
  count: told.count,
  victims: told.victims,
  names: told.names,
  perpetrator: told.perpetrator,
  event: undefined,
  cumulative: told.cumulative,
  subsetOf: told.subsetOf,
  clause: told.clause,
  statement: told.statement,
  retellings: undefined,
  negated: told.negated,
  group: told.group,
  toll: told.toll,
  part: told.part,
  trigger: told.trigger,
});

export function startReading(doc: Document, grammar: Grammar, entities: Entities, discourse: Discourse): Reading {
  const counts = entities.counts;
  const { count } = doc.tokens;
  const columns = new Columns(2 * count, 0);
  const countAtToken = columns.ints(count, -1);
  for (let index = 0; index < counts.length; index++) {
    const { from, to, unit } = counts[index]!;
    if (unit === undefined) countAtToken.fill(index, from, to);
  }
  const words = columns.ints(count, 0);
  const spoken = readWords(doc, words);
  return {
    doc,
    grammar,
    entities,
    discourse,
    counts,
    countOf: entities.countOf,
    countAtToken,
    clauseOf: clausesByVerb(grammar),
    words,
    spoken,
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

/** The clause of a verb group. */
export function clauseOfVerb({ grammar, clauseOf }: Reading, verb: number): Clause | undefined {
  const id = clauseOf[verb]!;
  return id < 0 ? undefined : grammar.clauses[id];
}

/** Index of the count that holds a token, or -1. */
export const countAt = ({ countAtToken }: Reading, token: number): number => countAtToken[token] ?? -1;

/** The actor of a group that may have done it; blasts and missiles are none. */
export function actorOf(r: Reading, id: number): number | undefined {
  const group = groupOf(r, id);
  const own = group?.kind === "relative" ? group.antecedent : id;
  const actor = own === undefined ? -1 : (r.entities.actorOf[own] ?? -1);
  return actor < 0 ? undefined : actor;
}
