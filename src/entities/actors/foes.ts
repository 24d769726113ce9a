import type { Clause, Grammar, NounGroup } from "../../grammar/grammar.js";
import { REPORTING, words } from "../../grammar/words.js";
import type { Candidate, Fit } from "../coreference.js";
import { OUTLAWS } from "./kinds.js";
import { Role, type Roles } from "./roles.js";
import type { DraftActor } from "./table.js";

/** What a deed is told as the cause of: "ended the truce with the group after it killed two soldiers". */
const CAUSAL = words("after because since when as");
/** Prepositions before those against whom something is done. */
const AGAINST = words("with against on");

/** What is read of the groups so far. */
export interface Mentions {
  readonly candidates: readonly Candidate[];
  readonly actors: readonly DraftActor[];
  /** Noun group → its actor. */
  readonly actorOf: Int32Array;
}

/**
 * Whom "it" or "they" mean who do harm in a clause that tells why the clause above was done: the armed group to which that
 * was done, and not who did it. -1 where there is none.
 */
export function foeAbove(
  grammar: Grammar,
  roles: Roles,
  read: Mentions,
  { id, sentence }: NounGroup,
  fits: Fit,
): number {
  const clause = grammar.clauses[roles.clause[id]!]!;
  if (clause.kind !== "adverbial" || clause.parent === undefined || !CAUSAL.has(clause.marker ?? "")) return -1;
  const above = grammar.clauses[clause.parent]!;
  // A faction takes its kind from the body that it has left, which is known later.
  const isFoe: Fit = (actor) => (OUTLAWS.has(actor.kind) || (actor.kind === "party" && !actor.named)) && fits(actor);
  return doneTo(grammar, roles, read, above, sentence, isFoe);
}

/**
 * "Asked Rwanda to end its attacks on Goma", "told Israel to stop after its attack": the deed is of whom one asks or tells
 * to do something; not "asked Rwanda to support its attack". -1 where nobody is asked.
 */
export function askedAbove(
  { clauses, groups, lemma, verbs }: Grammar,
  roles: Roles,
  read: Mentions,
  { id }: NounGroup,
  fits: Fit,
): number {
  const own = clauses[roles.clause[id]!];
  if (own?.kind !== "infinitive" || own.subject === undefined || own.parent === undefined) return -1;
  const does = verbs[own.verb]!.lemma;
  if (!ENDING.has(does) && (!DEEDS.has(lemma[groups[id]!.head]!) || HELPING.has(does))) return -1;
  if (!clauses[own.parent]!.objects.includes(own.subject)) return -1;
  const actor = read.actorOf[own.subject]!;
  return actor >= 0 && fits(read.actors[actor]!) ? actor : -1;
}

/** What only those do to something whose it is. */
const ENDING = words("end stop halt cease suspend withdraw pull recall lift disarm restrain");
const HELPING = words("support back help aid assist join endorse approve fund finance arm recognise recognize");

/** The same of "bombed the militia after its attack on the capital". */
export function foeBefore(
  grammar: Grammar,
  roles: Roles,
  read: Mentions,
  { id, sentence }: NounGroup,
  fits: Fit,
): number {
  if (!AFTER.has(roles.preposition[id]!) || !DEEDS.has(grammar.lemma[grammar.groups[id]!.head]!)) return -1;
  const above = grammar.clauses[roles.clause[id]!];
  if (above === undefined || grammar.verbs[above.verb]!.voice === "passive") return -1;
  if (REPORTING.has(grammar.verbs[above.verb]!.lemma)) return -1;
  return doneTo(grammar, roles, read, above, sentence, fits);
}

const AFTER = words("after following over");
const DEEDS = words(
  "attack raid assault killing massacre strike bombing shelling abduction kidnapping invasion incursion ambush offensive murder",
);

/** The last of those to whom a clause says that something is done. */
function doneTo(
  { groupAt }: Grammar,
  roles: Roles,
  { candidates, actors, actorOf }: Mentions,
  above: Clause,
  sentence: number,
  fits: Fit,
): number {
  for (let i = candidates.length - 1; i >= 0 && candidates[i]!.sentence === sentence; i--) {
    const { actor, head } = candidates[i]!;
    const group = groupAt[head]!;
    if (actor < 0 || actorOf[group] !== actor || !isDoneTo(above, group, roles)) continue;
    if (fits(actors[actor]!)) return actor;
  }
  return -1;
}

/** Object of a clause, or behind "with", "against", "on" in it or in its object. */
function isDoneTo({ id, objects }: Clause, group: number, { of, clause, preposition }: Roles): boolean {
  if (objects.includes(group)) return true;
  return (of[group]! & Role.PREPOSITION) !== 0 && AGAINST.has(preposition[group]!) && clause[group] === id;
}
