import { happened, type Standing, standing } from "../export/accounts.js";
import type { Lookup } from "../export/lookup.js";
import { fineness, placesOf } from "../export/places.js";
import type { ConflictEvent, Extraction, Location } from "../model/index.js";

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
  const found = new Map<string, { place: EventPlace["place"]; events: ConflictEvent[] }>();
  for (const event of extraction.events.filter((one) => happened(things, one))) {
    for (const place of finestOf(event, things)) {
      const known = found.get(place.id);
      if (known) known.events.push(event);
      else found.set(place.id, { place, events: [event] });
    }
  }
  return [...found.values()].map((one) => ({ ...one, standing: jointStanding(one.events, things) }));
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

function jointStanding(events: readonly ConflictEvent[], things: Lookup): Standing {
  const all = events.map((event) => standing(things, event));
  return all.includes("verified") ? "verified" : all.includes("disputed") ? "disputed" : "unverified";
}
