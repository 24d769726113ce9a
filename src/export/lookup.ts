import type {
  Actor,
  Attribution,
  Casualty,
  Claim,
  ConflictEvent,
  Extraction,
  Location,
  ParticipantRole,
} from "../model/index.js";

/** The things of an extraction by id, for the exports. */
export interface Lookup {
  readonly actor: ReadonlyMap<string, Actor>;
  readonly location: ReadonlyMap<string, Location>;
  readonly casualty: ReadonlyMap<string, Casualty>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly attribution: ReadonlyMap<string, Attribution>;
  readonly event: ReadonlyMap<string, ConflictEvent>;
}

export function lookup(extraction: Extraction): Lookup {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    actor: byId(extraction.actors),
    location: byId(extraction.locations),
    casualty: byId(extraction.casualties),
    claim: byId(extraction.claims),
    attribution: byId(extraction.attributions),
    event: byId(extraction.events),
  };
}

/** The actors in these roles of an event, each once, in the order of mention. */
export function actorsIn({ actor }: Lookup, event: ConflictEvent, roles: readonly ParticipantRole[]): Actor[] {
  const found = new Set<Actor>();
  for (const { role, actorId } of event.participants) {
    const one = actor.get(actorId);
    if (one && roles.includes(role)) found.add(one);
  }
  return [...found];
}
