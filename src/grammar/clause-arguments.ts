import { Tag } from "../text/document.js";
import { type ClauseDraft, Prep } from "./clause.js";
import type { Opening } from "./clause-openings.js";
import { isTime } from "./clause-times.js";
import { type Draft, groupStartingAt, isPossessor } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import { Bit } from "./word-bits.js";
import { BE } from "./words.js";

export function objectsOf(
  draft: Draft,
  verb: VerbGroup,
  right: number,
  subject: number | undefined,
): { objects: number[]; complement: number | undefined } {
  const { key, tag, bits, groups, groupAt } = draft;
  const objects: number[] = [];
  if (verb.voice === "passive") return { objects, complement: undefined };
  // "hacked to death nine farmers"
  const start = key[verb.to] === "to" && key[verb.to + 1] === "death" ? verb.to + 2 : verb.to;
  for (let i = start; i < right && objects.length < 2; i++) {
    // "raided the rebels' camp"
    if (key[i] === "'" && groupAt[i - 1]! >= 0 && isPossessor(draft, groupAt[i - 1]!)) continue;
    if (tag[i] === Tag.PUNCT && key[i] !== '"') break;
    if (bits[i]! & Bit.COORDINATOR && groupAt[i]! < 0) break;
    const id = groupAt[i]!;
    if (id < 0) {
      if (tag[i] !== Tag.ADP) continue;
      // "condemned on Monday the attack"
      const when = objects.length === 0 ? groupStartingAt(draft, i + 1, right) : -1;
      if (when < 0 || !isTime(draft, groups[when]!)) break;
      i = groups[when]!.to - 1;
      continue;
    }
    if (groups[id]!.from !== i || isPossessor(draft, id)) continue;
    if (isTime(draft, groups[id]!) && groups[id]!.kind !== "relative") continue;
    // "…,” warned the minister": behind its verb, and still the subject.
    if (id !== subject) objects.push(id);
  }
  if (objects.length > 0 && (BE.has(verb.lemma) || verb.lemma === "become" || verb.lemma === "remain")) {
    return { objects: [], complement: objects[0] };
  }
  return { objects, complement: undefined };
}

const MIDDLES = new Set(["in front of", "on top of", "in support of", "in response to", "in retaliation for"]);

/** "in front of the bank": three words that are one preposition. */
function longPreposition(key: readonly string[], at: number): string | undefined {
  if (key[at] !== "in" && key[at] !== "on") return undefined;
  const last = key[at + 2];
  if (last !== "of" && last !== "to" && last !== "for") return undefined;
  const words = `${key[at]} ${key[at + 1]} ${key[at + 2]}`;
  return MIDDLES.has(words) ? words : undefined;
}

/** Prepositional phrases behind the verb, and those fronted before its subject. */
export function prepsOf(
  draft: Draft,
  { left, until, markerAt, previous }: Opening,
  verb: VerbGroup,
  right: number,
  subjectAt: number,
): ClauseDraft["preps"] {
  const preps: ClauseDraft["preps"] = [];
  // "the ambush in which two soldiers died"
  const pronoun = markerAt > 0 ? draft.groupAt[markerAt]! : -1;
  if (pronoun >= 0 && draft.groups[pronoun]!.kind === "relative" && draft.tag[markerAt - 1] === Tag.ADP)
    preps.push(new Prep(draft.key[markerAt - 1]!, markerAt - 1, pronoun, -1));
  addPreps(draft, preps, verb.to, right, verb.to, markerAt);
  // Behind another verb, only what stands between this clause's own opening and its verb is its own.
  // What stands between a subject and its verb behind a relative clause is the relative clause's.
  const behind = subjectAt < left ? until : subjectAt;
  const opened = markerAt >= 0 ? markerAt + 1 : previous === undefined ? left : behind;
  addPreps(draft, preps, Math.max(left, opened), until, 0, markerAt);
  return preps;
}

/** The prepositional phrases of a stretch; behind its first token `first` a phrase may modify the group before it. */
function addPreps(
  draft: Draft,
  preps: ClauseDraft["preps"],
  from: number,
  to: number,
  first: number,
  markerAt: number,
): void {
  const { key, tag, groupAt } = draft;
  for (let i = from; i < to; i++) {
    if (tag[i] !== Tag.ADP || groupAt[i]! >= 0 || i === markerAt) continue;
    let next = i + 1;
    let prep = key[i]!;
    // "because of", "out of", "from near": two prepositions are one.
    if (tag[next] === Tag.ADP && groupAt[next]! < 0) prep = `${prep} ${key[next++]}`;
    const long = longPreposition(key, i);
    if (long !== undefined) {
      prep = long;
      next = i + 3;
    } else if (key[i] === "of" && longPreposition(key, i - 2) !== undefined) continue;
    // "detained ahead of the visit"
    else if (key[i] === "of" && key[i - 1] === "ahead") prep = "ahead of";
    const id = groupStartingAt(draft, next, draft.doc.tokens.count);
    if (id >= 0) preps.push(new Prep(prep, i, id, i > first ? groupAt[i - 1]! : -1));
  }
}
