import type { Grammar } from "../../grammar/grammar.js";
import type { ParticipantRole } from "../../model/index.js";
import { COUNTING, headOf, kindOf, ofGroup, type Reading, referent, withConjuncts } from "../reading.js";
import { Kind } from "../ruleset.js";
import { HOUSE_PARTS } from "../support.data.js";
import { actorAs, modifierAs } from "./actors.js";
import { add, type Filling } from "./filling.js";

/** What stands where the target stands: people are victims, organisations targets, things physical targets. */
export function hit(r: Reading, filling: Filling, first: number, meaning: ParticipantRole, harming: boolean): void {
  const { entities } = r;
  const id = harming ? whole(r, counted(r, first)) : first;
  if (id < 0) return;
  const weapon = entities.weaponOf[id] ?? -1;
  const target = entities.targetOf[id] ?? -1;
  if (meaning === "target" && target >= 0 && !harming) ownerAsTarget(r, filling, id);
  // A tank that is hit is what was hit, and no weapon.
  if (weapon >= 0 && (target < 0 || !harming)) {
    add(filling.weapons, weapon);
    // "Chinese warships were deployed": whose they are moves them.
    if (meaning === "other") mover(r, filling, id);
    else ownerAsTarget(r, filling, id);
    return;
  }
  if (target >= 0 && harming) {
    add(filling.targets, target);
    ownerAsTarget(r, filling, id);
    const actor = entities.actorOf[id] ?? -1;
    if (actor < 0 || !(entities.actors[actor]!.named || OFFICIAL.has(entities.actors[actor]!.kind))) return;
  }
  // "Israeli cities"
  if (harming && (kindOf(r, id) & Kind.place) !== 0 && (entities.placeOf[id] ?? -1) < 0) ownerAsTarget(r, filling, id);
  const role = harming && meaning === "target" && arePeople(r, id) ? "victim" : meaning;
  actorAs(r, filling, role, id, !harming);
}

function mover(r: Reading, filling: Filling, id: number): void {
  if (!filling.participants.some(({ role }) => role === "initiator")) modifierAs(r, filling, "initiator", id);
}

/** Bodies that are one with the buildings they sit in. */
const OFFICIAL: ReadonlySet<string> = new Set(["government", "police"]);

/** "190 of its buildings", "a gathering of officials": what was hit stands behind "of". */
function counted(r: Reading, id: number): number {
  const { grammar, entities } = r;
  const group = grammar.groups[referent(grammar, id)]!;
  const of = ofGroup(r, group.id);
  if (of < 0) return id;
  if (group.kind === "number" || COUNTING.has(grammar.lemma[group.head]!)) return of;
  const known =
    entities.actorOf[group.id]! >= 0 || entities.targetOf[group.id]! >= 0 || entities.placeOf[group.id]! >= 0;
  return !known && entities.weaponOf[group.id]! < 0 && grammar.groups[of]!.plural && arePeople(r, of) ? of : id;
}

/**
 * "the windows of the bank", "the embassy's gate", "the walls and the roof of a school": the house that was hit by its
 * parts, where it is told, else the part. -1 for "windows" alone, which are those of any house around.
 */
function whole(r: Reading, id: number): number {
  const { grammar, entities } = r;
  const { head, conjunctOf, plural, definite } = grammar.groups[id]!;
  if (!HOUSE_PARTS.has(grammar.lemma[head]!)) return id;
  const own = holder(grammar, id);
  const beside = own >= 0 ? id : withConjuncts(grammar, conjunctOf ?? id).at(-1)!;
  const house = own >= 0 ? own : HOUSE_PARTS.has(headOf(r, beside)) ? holder(grammar, beside) : -1;
  if (house >= 0 && ((entities.targetOf[house] ?? -1) >= 0 || isBody(r, house))) return house;
  return house < 0 && plural && !definite ? -1 : id;
}

/** What a part is of, or in: "the windows in nearby houses". */
function holder({ groups }: Grammar, id: number): number {
  const { of, possessor, preps } = groups[id]!;
  return of ?? possessor ?? preps.find(({ prep }) => WITHIN.has(prep))?.group ?? -1;
}

const WITHIN: ReadonlySet<string> = new Set(["in", "at", "to", "on"]);

/** People are harmed; bodies ("the army", "a ministry") are aimed at. */
function arePeople(r: Reading, id: number): boolean {
  if ((kindOf(r, id) & Kind.people) === 0) return false;
  const actor = r.entities.actorOf[id] ?? -1;
  const kind = actor < 0 ? undefined : r.entities.actors[actor]!.kind;
  return r.entities.nounOf[id]?.collective !== true || kind === "civilians" || kind === "unidentified";
}

/** Types that hit what they go off in, under or before. */
export const BLASTS: ReadonlySet<string> = new Set(["bombing", "suicide-bombing", "landmine-blast"]);

export const SITES: ReadonlySet<string> = new Set(
  "in;inside;at;on;under;underneath;beneath;outside;near;in front of;on top of;next to;beside;aboard;behind;opposite;against;close to;across from".split(
    ";",
  ),
);

/** Things that are only where something happened. */
const GROUND: ReadonlySet<string> = new Set(
  "town village settlement neighborhood neighbourhood district street square park avenue road highway field beach area city hamlet camp crowd crossroads intersection corner lot".split(
    " ",
  ),
);

/** "exploded under a bus", "placed in front of the bank". */
export function hitBeside(r: Reading, filling: Filling, first: number): void {
  const id = whole(r, first);
  const target = id < 0 ? -1 : (r.entities.targetOf[id] ?? -1);
  if (target >= 0 && !GROUND.has(headOf(r, id))) add(filling.targets, target);
}

/** "Houthi positions", "the UN's offices", "posts of the army": whose the thing is that was hit, or whom it holds. */
function ownerAsTarget(r: Reading, filling: Filling, id: number): void {
  const { actors, actorOf, modifierActorOf } = r.entities;
  const { possessor, of } = r.grammar.groups[id]!;
  const owner = modifierActorOf[id] ?? -1;
  if (owner >= 0 && actors[owner]!.named && !isOnlyThere(r, filling, id, owner)) modifierAs(r, filling, "target", id);
  if (possessor !== undefined && isBody(r, possessor)) actorAs(r, filling, "target", possessor);
  if (of === undefined) return;
  if (isBody(r, of)) actorAs(r, filling, "target", of);
  else if (r.grammar.groups[of]!.plural && arePeople(r, of) && (actorOf[of] ?? -1) >= 0)
    actorAs(r, filling, "victim", of);
}

/** "an attack on the home of Senator Mora", "fired at the judge's car": at him or her. */
export function ownerInPerson(r: Reading, filling: Filling, first: number): void {
  const { entities, grammar } = r;
  const id = whole(r, first);
  const target = entities.targets[id < 0 ? -1 : (entities.targetOf[id] ?? -1)];
  if (target === undefined || !PRIVATE.has(target.kind)) return;
  const { possessor, of } = grammar.groups[id]!;
  const owner = possessor ?? of;
  const actor = owner === undefined ? undefined : entities.actors[entities.actorOf[owner] ?? -1];
  if (actor?.kind === "person") actorAs(r, filling, "target", owner!);
}

const PRIVATE: ReadonlySet<string> = new Set(["residential", "vehicle"]);

/** "Gunmen attacked a Nigerian village": of the country; but a state that strikes "Israeli cities" strikes Israel. */
function isOnlyThere({ entities, grammar }: Reading, { participants }: Filling, id: number, owner: number): boolean {
  const { actors, countOf } = entities;
  if (actors[owner]!.kind !== "state" || (grammar.groups[id]!.plural && (countOf[id] ?? -1) < 0)) return false;
  if (participants.some(({ role, actor }) => role === "initiator" && WARRING.has(actors[actor]!.kind))) return false;
  const target = entities.targets[entities.targetOf[id] ?? -1];
  return target !== undefined && LOCAL.has(target.kind);
}

const WARRING: ReadonlySet<string> = new Set(["state", "military", "government"]);

/** Kinds of things that belong to people, whatever country they are of. */
const LOCAL: ReadonlySet<string> = new Set("civilian religious medical school media commercial residential".split(" "));

const FIGHTING: ReadonlySet<string> = new Set(["military", "rebels", "militants", "paramilitary", "criminals"]);

/** A body or a state, and no person and no place. */
function isBody({ entities }: Reading, id: number): boolean {
  const actor = entities.actorOf[id] ?? -1;
  if (actor < 0 || (entities.placeOf[id] ?? -1) >= 0) return false;
  const { kind, named } = entities.actors[actor]!;
  return (named && kind !== "person" && kind !== "civilians" && kind !== "media") || FIGHTING.has(kind);
}
