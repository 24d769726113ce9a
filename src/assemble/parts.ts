import type { Claims } from "../claims/claims.js";
import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Events } from "../events/events.js";
import type { Document } from "../text/document.js";
import { idsOf } from "./ids.js";

/** The products of all floors, and the ids of what is kept of them. */
export interface Parts {
  readonly doc: Document;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly events: Events;
  readonly claims: Claims;
  readonly ids: Ids;
}

export interface Ids {
  readonly actor: ReadonlyMap<number, string>;
  readonly place: ReadonlyMap<number, string>;
  readonly event: ReadonlyMap<number, string>;
  readonly casualty: ReadonlyMap<number, string>;
  readonly attribution: ReadonlyMap<number, string>;
  readonly claim: ReadonlyMap<number, string>;
  readonly verification: ReadonlyMap<number, string>;
}

/** Numbers everything; of the actors without a name only those that something points to are kept. */
export function numberParts(parts: Omit<Parts, "ids">): Parts {
  const { entities, discourse, events, claims } = parts;
  const wanted = referredActors(parts);
  const all = () => true;
  return {
    doc: parts.doc,
    entities,
    discourse,
    events,
    claims,
    ids: {
      actor: idsOf("a", entities.actors.length, (i) => wanted.has(i)),
      place: idsOf("l", entities.places.length, all),
      event: idsOf("e", events.events.length, all),
      casualty: idsOf("k", events.casualties.length, all),
      attribution: idsOf("s", discourse.attributions.length, all),
      claim: idsOf("c", claims.claims.length, all),
      verification: idsOf("v", claims.verifications.length, all),
    },
  };
}

function referredActors({ entities, discourse, events, claims }: Omit<Parts, "ids">): ReadonlySet<number> {
  const wanted = new Set<number>();
  const want = (index: number | undefined) => {
    // An actor brings along those it belongs to; the set stops circles.
    for (let i = index; i !== undefined && i >= 0 && !wanted.has(i); i = entities.actors[i]?.memberOf) wanted.add(i);
  };
  entities.actors.forEach((actor, i) => {
    if (actor.named && !actor.incidental) want(i);
  });
  for (const event of events.events) {
    for (const participant of event.participants) want(participant.actor);
  }
  for (const casualty of events.casualties) {
    want(casualty.victims.actor);
    want(casualty.perpetrator);
  }
  for (const { source } of discourse.attributions) {
    want(source.actor);
    want(source.onBehalfOf);
  }
  for (const claim of claims.claims) {
    for (const ground of [...claim.basis, ...claim.reasons]) want(ground.by);
    if (claim.proposition.kind === "event") want(claim.proposition.actor);
  }
  for (const verification of claims.verifications) want(verification.by);
  return wanted;
}
