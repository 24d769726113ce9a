import type { Events } from "../events/events.js";
import type { Judged } from "./judge.js";
import { doersIn, type Sources } from "./source.js";

/** The side of a source, or its actor where it has none. */
export type Who = { readonly side: number | undefined; readonly actor: number | undefined };

export function sideOrActor(
  { entities }: Sources,
  side: number | undefined,
  actor: number | undefined,
): Who | undefined {
  if (side === undefined && actor === undefined) return undefined;
  const boss = actor === undefined ? undefined : entities.actors[actor]!.memberOf;
  return { side, actor: boss ?? actor };
}

/** Whether a claim lays a deed at somebody's door. */
export function accuses({ parties, entities }: Sources, { events }: Events, { claim }: Judged, who: Who): boolean {
  const { proposition: p } = claim;
  if (p.kind !== "event") return false;
  const doers = [
    ...(p.actor === undefined ? [] : [p.actor]),
    // Who these words say did it; another may have blamed somebody else for the same event.
    ...(claim.doers?.length ? claim.doers : doersIn(events[p.event]!.participants)),
  ];
  return doers.some(
    (actor) =>
      (who.side !== undefined && parties.sideOf.get(actor) === who.side) ||
      actor === who.actor ||
      (who.actor !== undefined && entities.actors[actor]!.memberOf === who.actor),
  );
}
