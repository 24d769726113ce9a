import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import { nameKeys } from "../knowledge/fold.js";
import { leaderNamed } from "../knowledge/leaders.js";
import { personNounOf } from "../knowledge/people.js";
import type { ActorKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import { ARMED_KINDS, BYSTANDER_KINDS, NEUTRAL_WORDS, PARTY_KINDS, STATE_KINDS } from "./parties.data.js";
import { isOfPartyState, isOfSide, type Sources } from "./source.js";

/**
 * Whether a source is known to be of no party, or of the state that an armed group fights: residents, a doctor, an aid
 * group, the UN, a third state, "a security official" against the Taliban. That nothing ties somebody to a party is not
 * enough: "officials", "Colonel Musa" or "Idris Musa" may be of the army that the text tells of.
 *
 * @param party which the source bears out, and its side
 */
export function isNoneOf(s: Sources, { source }: AttributionDraft, party: AttributionDraft, side: number): boolean {
  const { actor, onBehalfOf, range } = source;
  const whose = [actor, onBehalfOf].filter((each) => each !== undefined);
  if (whose.some((each) => isOfSide(s, each))) return false;
  const kinds = range === undefined ? NO_KINDS : kindsIn(s, range);
  const official = kinds.has("government") || kinds.has("police");
  for (const kind of kinds) if (PARTY_KINDS.has(kind) && kind !== "government" && kind !== "police") return false;
  if (official) return isOfKinds(s, party, ARMED_KINDS) && isFoughtByState(s, side);
  return kinds.has("civilians") || whose.some((each) => isBystander(s, each));
}

/**
 * Whether the text tells of whose state a source is: "Israel's defence minister", "the Turkish army", a well-known leader.
 * "The ministry", "an army spokesman" may be of either of two states.
 */
export function isToldWhose(s: Sources, grammar: Grammar, { source }: AttributionDraft): boolean {
  const { actors } = s.entities;
  const { range, actor: index } = source;
  if (range !== undefined && namesOwner(s, grammar, range)) return true;
  const actor = index === undefined ? undefined : actors[index]!;
  // "The government": whose, is guessed from where it happened.
  if (actor === undefined || actor.kind === "state") return false;
  if (actor.kind === "person" && leaderNamed(nameKeys(actor.name).join(" ")) !== undefined) return true;
  return actor.mentions.slice(0, MENTIONS).some((mention) => namesOwner(s, grammar, mention));
}

/** "The spokesman", "a spokeswoman": of whoever spoke before. */
export function isAnybodys({ entities: { actors } }: Sources, { source }: AttributionDraft): boolean {
  const speaker = source.actor === undefined || source.onBehalfOf !== undefined ? undefined : actors[source.actor]!;
  return speaker?.named === false && speaker.memberOf === undefined && SPOKES.test(speaker.name);
}

/** Mentions of an actor that are looked at. */
const MENTIONS = 8;

/** A named state or body, or an adjective of one, within the noun groups of a phrase. */
function namesOwner({ entities }: Sources, grammar: Grammar, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const group = groupAt(grammar, at);
    if (group === undefined) continue;
    if ((entities.modifierActorOf[group.id] ?? -1) >= 0) return true;
    const actor = entities.actors[entities.actorOf[group.id] ?? -1];
    if (group.kind === "name" && actor?.named === true && actor.kind !== "person") return true;
    at = Math.max(at, group.to - 1);
  }
  return false;
}

/** Of a state, by what it is or for whom it speaks; not a ministry that an armed group runs. */
export const isOfState = (s: Sources, draft: AttributionDraft): boolean =>
  isOfKinds(s, draft, STATE_KINDS) && !isOfKinds(s, draft, ARMED_KINDS);

const SPOKES = /^spokes(?:man|men|woman|women|person|people|persons)$/i;

const NO_KINDS: ReadonlySet<ActorKind> = new Set();

/** Words of a source's phrase that are looked at. */
const WORDS = 16;

/** What a source's words call it. */
function kindsIn({ doc: { tokens } }: Sources, { from, to }: TokenRange): ReadonlySet<ActorKind> {
  const kinds = new Set<ActorKind>();
  for (let at = from; at < Math.min(to, from + WORDS); at++) {
    const key = tokens.key[at]!;
    const kind = personNounOf(tokens.number[at]!, key)?.kind;
    if (NEUTRAL_WORDS.has(key)) kinds.add("civilians");
    else if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}

/** Its actor, or for whom that speaks: "Taliban spokesman Zabihullah Mujahid", "the rebels" are of an armed group. */
function isOfKinds(
  { entities: { actors } }: Sources,
  { source: { actor, onBehalfOf } }: AttributionDraft,
  kinds: ReadonlySet<ActorKind>,
): boolean {
  const whose = [actor, onBehalfOf, actor === undefined ? undefined : actors[actor]!.memberOf];
  return whose.some((each) => each !== undefined && kinds.has(actors[each]!.kind));
}

/** A state stands against a side. */
function isFoughtByState({ entities: { actors }, parties: { sideOf } }: Sources, side: number): boolean {
  for (const [index, theirs] of sideOf)
    if (theirs !== side && theirs >> 1 === side >> 1 && STATE_KINDS.has(actors[index]!.kind)) return true;
  return false;
}

/** An actor of a kind that fights nobody, or of a state that is known and no party. */
function isBystander(s: Sources, index: number): boolean {
  const { actors } = s.entities;
  let at: number | undefined = index;
  for (let i = 0; i < 5 && at !== undefined; i++) {
    const { kind, country, memberOf, monitor, outlet }: (typeof actors)[number] = actors[at]!;
    if (monitor === true || outlet === true || BYSTANDER_KINDS.has(kind)) return kind !== "unidentified";
    if (STATE_KINDS.has(kind)) return country !== undefined && isThirdState(s, country);
    at = memberOf === at ? undefined : memberOf;
  }
  return false;
}

/** A state that is no party, where every state that is one is known. */
const isThirdState = (s: Sources, country: string): boolean =>
  !isOfPartyState(s, country) &&
  [...s.parties.sideOf.keys()].every((party) => {
    const { kind, country: theirs } = s.entities.actors[party]!;
    return !STATE_KINDS.has(kind) || theirs !== undefined;
  });
