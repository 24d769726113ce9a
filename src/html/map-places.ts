import { happened, type Standing, standing } from "../export/accounts.js";
import type { Lookup } from "../export/lookup.js";
import { fineness, placesOf } from "../export/places.js";
import type { ConflictEvent, Extraction, Location, Span } from "../model/index.js";

/** A place with the events that the text sets there. */
export interface EventPlace {
  readonly place: Location & Required<Pick<Location, "coordinates">>;
  readonly events: readonly ConflictEvent[];
  readonly standing: Standing;
}

/**
 * The places of the events that happened, as finely as the text tells: a country or region is left out where it only
 * says in which one a smaller place of the same event lies.
 */
export function eventPlaces(extraction: Extraction, things: Lookup): EventPlace[] {
  const found = new Map<string, { place: EventPlace["place"]; events: ConflictEvent[]; standings: Standing[] }>();
  for (const event of extraction.events.filter((one) => happened(things, one))) {
    const places = finestOf(event, things);
    for (const place of places) {
      const at = found.get(place.id) ?? { place, events: [], standings: [] };
      found.set(place.id, at);
      at.events.push(event);
      at.standings.push(places.length === 1 ? standing(things, event) : standingAt(place, event, things));
    }
  }
  return [...found.values()].map(({ place, events, standings }) => ({ place, events, standing: joint(standings) }));
}

/** Wide places stand for "somewhere in". */
export function isWide(place: Location): boolean {
  return fineness(place) !== "site";
}

function finestOf(event: ConflictEvent, things: Lookup): EventPlace["place"][] {
  const places = placesOf(things, event).flatMap(({ location }) => {
    const { coordinates } = location;
    return coordinates ? [{ ...location, coordinates }] : [];
  });
  const finest = places[0] && fineness(places[0]);
  return places.filter((place) => fineness(place) === finest);
}

/** Of an event in several places, only those are verified that a verified claim names. */
function standingAt(place: Location, event: ConflictEvent, things: Lookup): Standing {
  const how = standing(things, event);
  if (how !== "verified") return how;
  const named = event.claimIds.some((id) => {
    const claim = things.claim.get(id);
    return claim?.status === "verified" && place.mentions.some((mention) => covers(claim.span, mention));
  });
  return named ? "verified" : "unverified";
}

function covers(outer: Span, inner: Span): boolean {
  return outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end;
}

function joint(standings: readonly Standing[]): Standing {
  return standings.includes("verified") ? "verified" : standings.includes("disputed") ? "disputed" : "unverified";
}
