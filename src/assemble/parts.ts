import type { Claims } from "../claims/claims.js";
import type { Discourse } from "../discourse/discourse.js";
import type { Entities, PlaceDraft } from "../entities/entities.js";
import type { EventDraft, Events } from "../events/events.js";
import type { Document } from "../text/document.js";
import { type IdsOfKind, idsOf } from "./ids.js";

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
  readonly actor: IdsOfKind;
  readonly place: IdsOfKind;
  readonly event: IdsOfKind;
  readonly casualty: IdsOfKind;
  readonly attribution: IdsOfKind;
  readonly claim: IdsOfKind;
  readonly verification: IdsOfKind;
}

/** Numbers everything; of the actors without a name only those that something points to are kept. */
export function numberParts(parts: Omit<Parts, "ids">): Parts {
  const { entities, discourse, events, claims } = parts;
  const wanted = referredActors(parts);
  return {
    doc: parts.doc,
    entities,
    discourse,
    events,
    claims,
    ids: {
      actor: idsOf("a", entities.actors.length, (i) => wanted[i] === 1),
      place: idsOf(
        "l",
        entities.places.length,
        (i) => isMentioned(entities.places[i]!) || events.events.some(isPlacedAt(i)),
      ),
      event: idsOf("e", events.events.length),
      casualty: idsOf("k", events.casualties.length),
      attribution: idsOf("s", discourse.attributions.length),
      claim: idsOf("c", claims.claims.length),
      verification: idsOf("v", claims.verifications.length),
    },
  };
}

/** The country in which the article plays may be one that no words name. */
const isMentioned = ({ mentions, inDateline }: PlaceDraft): boolean => mentions.length > 0 || inDateline !== undefined;

const isPlacedAt =
  (index: number) =>
  ({ land }: EventDraft): boolean =>
    land?.place === index;

/** 1 for every actor that the output names. */
function referredActors({ entities, discourse, events, claims }: Omit<Parts, "ids">): Uint8Array {
  const { actors } = entities;
  const wanted = new Uint8Array(actors.length);
  const want = (index: number | undefined) => {
    // An actor brings along those it belongs to; the marks stop circles.
    for (let i = index; i !== undefined && i >= 0 && wanted[i] === 0; i = actors[i]!.memberOf) wanted[i] = 1;
  };
  for (let i = 0; i < actors.length; i++) if (actors[i]!.named && !actors[i]!.incidental) want(i);
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
    for (const ground of claim.basis) want(ground.by);
    for (const ground of claim.reasons) want(ground.by);
    if (claim.proposition.kind === "event") want(claim.proposition.actor);
  }
  for (const verification of claims.verifications) want(verification.by);
  return wanted;
}
