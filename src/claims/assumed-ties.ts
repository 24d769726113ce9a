import type { ActorDraft, Entities } from "../entities/entities.js";
import type { EventDraft } from "../events/events.js";
import { isArmy } from "./armies.js";
import { MOST, mayFight, OTHERS, type StateOf } from "./camps.js";
import { ARMED_KINDS, INSURGENT_KINDS, STATE_KINDS } from "./parties.data.js";
import { opposedIn, type Tie, touches } from "./ties.js";

/**
 * A named armed group that nothing else opposes is taken to fight the state of its own country, or another state that
 * strikes there.
 */
export function homeStates(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  ties: Tie[],
): void {
  const { actors } = entities;
  const opposed = opposedIn(ties);
  const foes = new Map<string, readonly Omit<Tie, "a">[]>();
  for (const [index, { named, kind, country }] of actors.entries()) {
    const camp = camps[index]!;
    if (camp !== index || !named || country === undefined || !ARMED_KINDS.has(kind) || opposed.has(camp)) continue;
    const own = foes.get(country) ?? foesAtHome(entities, hostile, camps, country);
    foes.set(country, own);
    for (const foe of own) ties.push({ a: camp, ...foe });
  }
}

/** The states that the armed groups of a country are taken to fight. */
function foesAtHome(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  country: string,
): readonly Omit<Tie, "a">[] {
  const foreign = strikersFromAbroad(entities, hostile, camps, country);
  if (foreign.length > 0)
    return foreign.map((b) => ({ b, opposed: true, why: "is an armed group of the country struck" }));
  const state = entities.actors.findIndex((a) => a.kind === "state" && a.country === country);
  return state < 0 ? [] : [{ b: state, opposed: true, why: "is an armed group of the country, or its state" }];
}

/**
 * "The separatists", "a resistance group": rebels of no known country, whom nothing else opposes, fight the one state
 * whose forces fight in the text, or else the one whose army the text tells of.
 */
export function rebelsAtHome(
  { actors }: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  ties: Tie[],
): void {
  const opposed = opposedIn(ties);
  const rebels = camps.filter(
    (camp, index) => camp === index && INSURGENT_KINDS.has(actors[camp]!.kind) && !opposed.has(camp),
  );
  const a = rebels[0];
  if (a === undefined || rebels.length > 1) return;
  const isState = (camp: number) => camp >= 0 && STATE_KINDS.has(actors[camp]!.kind) && mayFight(actors[camp]!);
  const fighting = hostile
    .filter((event) => event.timeframe === "current")
    .flatMap(({ participants }) => participants.map(({ actor }) => camps[actor]!));
  const armies = camps.filter((_, index) => isArmy(actors[index]!));
  for (const among of [fighting, armies]) {
    const states = new Set(among.filter(isState));
    if (states.size > 1) return;
    for (const b of states) ties.push({ a, b, opposed: true, why: "fights the state or the rebels of the text" });
    if (states.size > 0) return;
  }
}

/** The states that attack in a country that is not theirs. */
function strikersFromAbroad(
  { actors, places }: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  country: string,
): readonly number[] {
  const found = new Set<number>();
  for (const event of hostile) {
    if (!event.places.some(({ place, relation }) => relation !== "from" && places[place]?.country === country))
      continue;
    for (const { role, actor } of event.participants) {
      const camp = camps[actor]!;
      const state = actors[camp];
      if (role === "initiator" && state?.kind === "state" && state.country !== country) found.add(camp);
    }
  }
  return [...found].slice(0, MOST);
}

/** Exactly two states whose forces attack, with nothing to tie them, oppose each other. */
export function twoForces(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  ties: Tie[],
): void {
  const forces = new Set<number>();
  for (const event of hostile) {
    if (event.timeframe === "background") continue;
    for (const { role, actor } of event.participants) {
      const camp = camps[actor]!;
      if (role === "initiator" && camp >= 0 && entities.actors[camp]!.kind === "state") forces.add(camp);
    }
  }
  const [a, b] = [...forces];
  if (forces.size !== 2 || a === undefined || b === undefined || ties.some((tie) => touches(tie, a) || touches(tie, b)))
    return;
  ties.push({ a, b, opposed: true, why: "is one of two states whose forces attack" });
}

/**
 * An armed group that attacks in a country fights that country's state, and so does another state, unless the text tells of another enemy of its:
 * who fires from home at a neighbour does not fight its home.
 */
export function foreignTargets(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  ties: Tie[],
  stateOf: StateOf,
): void {
  const opposed = opposedIn(ties);
  let usual: string | undefined;
  const commonest = () => (usual ??= commonestCountry(entities) ?? "");
  for (const event of hostile) {
    for (const { role, actor } of event.participants) {
      const group = camps[actor]!;
      if (role !== "initiator" || group < 0 || !mayFight(entities.actors[group]!)) continue;
      againstState(entities, event, group, opposed.has(group), ties, commonest, stateOf);
    }
  }
}

function againstState(
  { actors, places }: Entities,
  event: EventDraft,
  group: number,
  engaged: boolean,
  ties: Tie[],
  commonest: () => string,
  stateOf: StateOf,
): void {
  const { kind, country: home, name } = actors[group]!;
  const state = kind === "state";
  // "Ukraine said Russia had shelled a hospital in Kherson": a state that hits no other fighters fights the state it hits.
  if (!INSURGENT_KINDS.has(kind) && !(state && !engaged && !hitsFighters(actors, event))) return;
  const countries: string[] = [];
  for (const { relation, place } of event.places) {
    const country = relation === "from" ? undefined : places[place]?.country;
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  }
  if (countries.length === 0 && home === undefined && !engaged && commonest() !== "") countries.push(commonest());
  for (const country of countries) {
    if (state && country === home) continue;
    if (engaged && (country === home || home === undefined)) continue;
    const struck = stateOf(country);
    if (state && actors[struck]?.kind !== "state") continue;
    if (struck >= 0 && struck !== group)
      ties.push({ a: group, b: struck, opposed: true, why: `is the state in which ${name} attacks, or that group` });
  }
}

const hitsFighters = (actors: readonly ActorDraft[], { participants }: EventDraft): boolean =>
  participants.some(({ role, actor }) => OTHERS.has(role) && mayFight(actors[actor]!));

/** The country that the article's places lie in most often. */
function commonestCountry({ places }: Pick<Entities, "places">): string | undefined {
  const count = new Map<string, number>();
  for (const { country, mentions } of places)
    if (country !== undefined) count.set(country, (count.get(country) ?? 0) + mentions.length);
  let best: string | undefined;
  for (const [country, n] of count) if (best === undefined || n > count.get(best)!) best = country;
  return best;
}
