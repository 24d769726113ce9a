import type { Clause, Grammar, PrepPhrase } from "../grammar/grammar.js";
import type { ById } from "../knowledge/lists.js";
import type { Document } from "../text/document.js";

/** A prepositional phrase and the clause that it is of, or -1. */
export interface Held {
  readonly phrase: PrepPhrase;
  readonly clause: number;
}

const CALLING = new Set(["call", "describe", "term", "label", "brand", "dub"]);

/**
 * "Nine died in what the army called an attack", "condemned what police described as an assassination": what is so called
 * stands where "what" stands, and is no object of the calling.
 */
export function standForWhat(doc: Document, grammar: Grammar, objectOf: ById<number>, prepOf: ById<Held>): void {
  for (const clause of grammar.clauses) {
    if (!CALLING.has(grammar.verbs[clause.verb]!.lemma)) continue;
    const what = whatBefore(doc, grammar, clause);
    const called =
      what < 0 ? undefined : (clause.objects.at(-1) ?? clause.preps.find(({ prep }) => prep === "as")?.group);
    if (called === undefined) continue;
    const above = objectOf.get(what);
    const held = prepOf.get(what);
    for (const each of [called, ...grammar.groups[called]!.conjuncts]) {
      if (above !== undefined) objectOf.set(each, above);
      else if (held !== undefined) {
        objectOf.delete(each);
        prepOf.set(each, { ...held, phrase: { ...held.phrase, group: called } });
      }
    }
  }
}

/** Whether a group stands where "what" stands: somebody says of what was told that it was this. */
export function isSoCalled(
  { tokens: { key } }: Document,
  { groups }: Grammar,
  id: number,
  held: Held | undefined,
): boolean {
  return held !== undefined && key[held.phrase.at + 1] === "what" && groups[id]!.from > held.phrase.at + 1;
}

/** The group of "what" right before the subject of a clause, or that begins it; or -1. */
function whatBefore({ tokens: { key } }: Document, { groups, groupAt }: Grammar, { subject }: Clause): number {
  if (subject === undefined) return -1;
  const { from } = groups[subject]!;
  if (key[from] === "what") return subject;
  return key[from - 1] === "what" ? groupAt[from - 1]! : -1;
}
