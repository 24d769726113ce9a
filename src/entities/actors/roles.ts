import type { Grammar } from "../../grammar/grammar.js";
import { WordFacts } from "../../knowledge/vocabulary.js";
import type { Document } from "../../text/document.js";

/** What a noun group does in its clause, as bits. */
export const Role = {
  SUBJECT: 1,
  OBJECT: 2,
  POSSESSOR: 4,
  PREPOSITION: 8,
  /** Subject of a passive verb. */
  PATIENT: 16,
  COMPLEMENT: 32,
} as const;

export interface Roles {
  /** Noun group → bits of `Role`. */
  readonly of: Uint8Array;
  /** Noun group → clause that it is subject or object of, or -1. */
  readonly clause: Int32Array;
  /** Noun group → key of the preposition before it, or "". */
  readonly preposition: readonly string[];
}

/** Reads the roles of all groups off the clauses; coordinated groups share the role of the first. */
export function readRoles(doc: Document, grammar: Grammar): Roles {
  const { groups, clauses, verbs } = grammar;
  const { key, number } = doc.tokens;
  const of = new Uint8Array(groups.length);
  const clause = new Int32Array(groups.length).fill(-1);
  const preposition: string[] = new Array(groups.length).fill("");
  const mark = (id: number | undefined, bit: number, at: number) => {
    if (id === undefined || id < 0) return;
    of[id]! |= bit;
    if (clause[id]! < 0) clause[id] = at;
  };
  for (const { id, subject, subjectBy, objects, complement, preps, verb } of clauses) {
    const passive = verbs[verb]!.voice === "passive";
    if (subjectBy === "own" || subjectBy === "relative" || subjectBy === "shared")
      mark(subject, passive ? Role.PATIENT : Role.SUBJECT, id);
    for (const object of objects) mark(object, Role.OBJECT, id);
    mark(complement, Role.COMPLEMENT, id);
    for (const { prep, group } of preps) {
      mark(group, Role.PREPOSITION, id);
      preposition[group] = prep;
    }
  }
  for (const group of groups) {
    if (group.possessor !== undefined) of[group.possessor]! |= Role.POSSESSOR;
    for (const { prep, group: inner } of group.preps) {
      of[inner]! |= Role.PREPOSITION;
      if (preposition[inner] === "") preposition[inner] = prep;
    }
  }
  for (const group of groups) {
    for (const other of group.conjuncts) {
      of[other]! |= of[group.id]!;
      if (clause[other]! < 0) clause[other] = clause[group.id]!;
      if (preposition[other] === "") preposition[other] = preposition[group.id]!;
    }
    if (of[group.id]! === 0 || preposition[group.id] === "") {
      const at = group.from - 1;
      if (at >= 0 && of[group.id]! === 0 && isPreposition.of(number[at]!, key[at]!)) {
        of[group.id]! |= Role.PREPOSITION;
        preposition[group.id] = key[at]!;
      }
    }
  }
  return { of, clause, preposition };
}

const PREPOSITIONS = new Set(
  "in near at inside outside across into toward towards throughout from to around within over off onto by with against between for on of through along above beyond among".split(
    " ",
  ),
);

const isPreposition = /* @__PURE__ */ new WordFacts((key) => PREPOSITIONS.has(key));
