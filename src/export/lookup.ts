import type { Actor, Casualty, Claim, ConflictEvent, Extraction, Location, ParticipantRole } from "../model/index.js";

/** The things of an extraction by id, for the exports. */
export interface Lookup {
  readonly actor: ReadonlyMap<string, Actor>;
  readonly location: ReadonlyMap<string, Location>;
  readonly casualty: ReadonlyMap<string, Casualty>;
  readonly claim: ReadonlyMap<string, Claim>;
}

export function lookup(extraction: Extraction): Lookup {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    actor: byId(extraction.actors),
    location: byId(extraction.locations),
    casualty: byId(extraction.casualties),
    claim: byId(extraction.claims),
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

/** "verified" when a claim that the event occurred is; "unverified" when all are not; "disputed" when a source denies it. */
export function standing({ claim }: Lookup, event: ConflictEvent): "verified" | "unverified" | "disputed" {
  const about = event.claimIds.flatMap((id) => claim.get(id) ?? []);
  const occurrence = about.filter(
    ({ proposition }) => proposition.kind === "event" && proposition.aspect === "occurrence",
  );
  if (occurrence.some(({ status, polarity }) => status === "verified" && polarity === "positive")) return "verified";
  return occurrence.some(({ polarity, contradicts }) => polarity === "negative" || contradicts.length > 0)
    ? "disputed"
    : "unverified";
}

/** The place that says most of where it happened: one it happened at, with coordinates, the smallest kind first. */
export function mainPlace({ location }: Lookup, event: ConflictEvent): Location | undefined {
  const rank = (place: Location, relation: string) =>
    (relation === "at" ? 0 : relation === "near" ? 1 : 2) +
    (place.coordinates ? 0 : 10) +
    (place.kind === "country" ? 5 : place.kind === "region" ? 3 : 0);
  const places = event.locations.flatMap(({ locationId, relation }) => {
    const place = location.get(locationId);
    return place ? [{ place, rank: rank(place, relation) }] : [];
  });
  return places.sort((a, b) => a.rank - b.rank)[0]?.place;
}
