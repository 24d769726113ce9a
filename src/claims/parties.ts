import type { ActorDraft, Entities } from "../entities/entities.js";
import type { EventDraft, Events } from "../events/events.js";
import { mapped } from "../knowledge/lists.js";
import { armyAmong, homeAmong } from "./armies.js";
import { bandsByWord, campOf, statesAmong } from "./camps.js";
import type { Parties } from "./claims.js";
import { isMonitor, type Names, readNames } from "./names.js";
import { BYSTANDER_KINDS, HOSTILE_TYPES, NEUTRAL_WORDS } from "./parties.data.js";
import { colour, loners } from "./sides.js";
import type { Tie } from "./ties.js";
import { tiesOf } from "./told-ties.js";

/**
 * Works out who fights whom in the article.
 *
 * 1. Every actor stands for its camp: the last link of its `memberOf` chain, or, for a government, army, ministry,
 *    police or state outlet, the state of its country.
 * 2. Whoever attacks, and whoever is attacked, oppose each other; so do the participants of a clash or a truce.
 *    Actors who attack together, or of whom one arms the other, are allies.
 * 3. An armed group that attacks in a country opposes that country's state.
 * 4. Camps connected by such ties get side numbers: opposed ones differ, allied ones agree.
 * 5. Whoever else attacks is a party on a side of its own.
 *
 * Monitors, the UN, aid groups, news media without a state, civilians, unidentified attackers and third states get none.
 */
export function findParties(entities: Entities, events: Events, names: Names = readNames(entities.actors)): Parties {
  const stateOf = statesAmong(entities.actors, names);
  const armyOf = armyAmong(entities.actors);
  const home = homeAmong(entities.actors);
  const bands = bandsByWord(entities.actors);
  const camps = mapped(entities.actors, (_, index) =>
    campOf(entities.actors, index, { names, stateOf, armyOf, bands, home }),
  );
  const hostile = events.events.filter(isHostile);
  const ties = tiesOf(entities, events.events, hostile, camps, stateOf);
  const side = colour(ties);
  loners(entities, hostile, camps, side);
  const tieOf = new Map<number, Tie>();
  for (const tie of ties) for (const camp of [tie.a, tie.b]) if (!tieOf.has(camp)) tieOf.set(camp, tie);
  const sideOf = new Map<number, number>();
  const why = new Map<number, string>();
  entities.actors.forEach((_, index) => {
    const camp = camps[index]!;
    const number = camp < 0 ? undefined : side.get(camp);
    if (number === undefined || isBystander(entities.actors, index, names)) return;
    sideOf.set(index, number);
    const reason = tieOf.get(camp)?.why ?? "takes part in the fighting";
    why.set(index, camp === index ? reason : `belongs to ${entities.actors[camp]!.name}, which ${reason}`);
  });
  return { sideOf, why };
}

function isBystander(actors: readonly ActorDraft[], index: number, names: Names): boolean {
  const actor = actors[index]!;
  if (actor.monitor === true || isMonitor(names, index)) return true;
  if (!actor.named && NEUTRAL_WORDS.has(actor.name.toLowerCase())) return true;
  if (actor.kind === "media")
    return actor.stateMedia === undefined && (actor.memberOf === undefined || actors[actor.memberOf]!.kind === "media");
  return BYSTANDER_KINDS.has(actor.kind) && actor.memberOf === undefined;
}

const isHostile = (event: EventDraft) =>
  HOSTILE_TYPES.has(event.type) && event.status !== "negated" && event.status !== "hypothetical";

/** Whether two actors are parties on opposite sides of one fight. */
export function areOpposed({ sideOf }: Parties, a: number, b: number): boolean {
  const one = sideOf.get(a);
  const two = sideOf.get(b);
  return one !== undefined && two !== undefined && one !== two && Math.floor(one / 2) === Math.floor(two / 2);
}
