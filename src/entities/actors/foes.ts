import type { Clause, Grammar, NounGroup } from "../../grammar/grammar.js";
import { words } from "../../grammar/words.js";
import type { Candidate, Fit } from "../coreference.js";
import { OUTLAWS } from "./kinds.js";
import { Role, type Roles } from "./roles.js";
import type { DraftActor } from "./table.js";

/** What a deed is told as the cause of: "ended the truce with the group after it killed two soldiers". */
const CAUSAL = words("after because since when as");
/** Prepositions before those against whom something is done. */
const AGAINST = words("with against on");

/**
 * Whom "it" or "they" mean who do harm in a clause that tells why the clause above was done: the armed group to which that
 * was done, and not who did it. -1 where there is none.
 */
export function foeAbove(
  grammar: Grammar,
  roles: Roles,
  candidates: readonly Candidate[],
  actors: readonly DraftActor[],
  /** Noun group → its actor. */
  actorOf: Int32Array,
  { id, sentence }: NounGroup,
  fits: Fit,
): number {
  const clause = grammar.clauses[roles.clause[id]!]!;
  if (clause.kind !== "adverbial" || clause.parent === undefined || !CAUSAL.has(clause.marker ?? "")) return -1;
  const above = grammar.clauses[clause.parent]!;
  for (let i = candidates.length - 1; i >= 0 && candidates[i]!.sentence === sentence; i--) {
    const { actor, head } = candidates[i]!;
    const group = grammar.groupAt[head]!;
    if (actor < 0 || actorOf[group] !== actor || !isDoneTo(above, group, roles)) continue;
    const { kind, named } = actors[actor]!;
    // A faction takes its kind from the body that it has left, which is known later.
    if ((OUTLAWS.has(kind) || (kind === "party" && !named)) && fits(actors[actor]!)) return actor;
  }
  return -1;
}

/** Object of a clause, or behind "with", "against", "on" in it or in its object. */
function isDoneTo({ id, objects }: Clause, group: number, { of, clause, preposition }: Roles): boolean {
  if (objects.includes(group)) return true;
  return (of[group]! & Role.PREPOSITION) !== 0 && AGAINST.has(preposition[group]!) && clause[group] === id;
}
