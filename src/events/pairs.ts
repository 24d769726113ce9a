import type { NounGroup } from "../grammar/grammar.js";
import type { Reading } from "./reading.js";
import { withConjuncts } from "./reading.js";

/** How many sentences back the two may have been named. */
const REACH = 4;

/** Nouns for either of two that were named before: "the two sides", "both countries". */
const EITHER = new Set(
  "side country nation neighbour neighbor state government army party foe rival adversary".split(" "),
);
const TWO = new Set(["two", "both"]);

/** The group with those coordinated to it; for "the two countries", the two that were last named together. */
export function everyOne(r: Reading, id: number): readonly number[] {
  return pairMeant(r, r.grammar.groups[id]!) ?? withConjuncts(r.grammar, id);
}

function pairMeant({ doc, grammar, entities }: Reading, group: NounGroup): readonly number[] | undefined {
  if (!group.definite || !EITHER.has(grammar.lemma[group.head]!)) return undefined;
  let two = false;
  for (let at = group.from; at < group.head; at++) two ||= TWO.has(doc.tokens.key[at]!);
  if (!two) return undefined;
  for (let id = group.id - 1; id >= 0; id--) {
    const { sentence, conjuncts } = grammar.groups[id]!;
    if (group.sentence - sentence > REACH) return undefined;
    const other = conjuncts[0];
    if (conjuncts.length === 1 && other !== undefined && other < group.id && acts(id) && acts(other))
      return [id, other];
  }
  return undefined;

  function acts(one: number): boolean {
    const actor = entities.actorOf[one] ?? -1;
    return actor >= 0 && SIDES.has(entities.actors[actor]!.kind);
  }
}

const SIDES: ReadonlySet<string> = new Set([
  "state",
  "government",
  "military",
  "paramilitary",
  "rebels",
  "militants",
  "party",
]);
