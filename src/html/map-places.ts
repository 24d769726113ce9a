import { type Lookup, standing } from "../export/lookup.js";
import type { ConflictEvent, Extraction, Location } from "../model/index.js";

/** A place with the events that the text sets there. */
export interface EventPlace {
  readonly place: Location & Required<Pick<Location, "coordinates">>;
  readonly events: readonly ConflictEvent[];
  readonly standing: "verified" | "unverified" | "disputed";
}

/**
 * The places of the events, as near as the text tells: a country or region is left out where it only says in which
 * one a smaller place of the same event lies, and so is where things came from or went to when it is known where they
 * happened.
 */
export function eventPlaces(extraction: Extraction, things: Lookup): EventPlace[] {
  const found = new Map<string, { place: EventPlace["place"]; events: ConflictEvent[] }>();
  for (const event of extraction.events) {
    for (const place of placesOf(event, things)) {
      const known = found.get(place.id);
      if (known) known.events.push(event);
      else found.set(place.id, { place, events: [event] });
    }
  }
  return [...found.values()].map((one) => ({ ...one, standing: jointStanding(one.events, things) }));
}

/** Wide places stand for "somewhere in". */
export function isWide({ kind }: Location): boolean {
  return kind === "country" || kind === "region" || kind === "water";
}

function placesOf(event: ConflictEvent, things: Lookup): EventPlace["place"][] {
  const refs = event.locations.flatMap(({ locationId, relation }) => {
    const place = things.location.get(locationId);
    return place?.coordinates ? [{ place: { ...place, coordinates: place.coordinates }, relation }] : [];
  });
  const there = refs.filter(({ relation }) => relation !== "from" && relation !== "to");
  const places = (there.length > 0 ? there : refs).map(({ place }) => place);
  const exact = places.filter((place) => !isWide(place));
  if (exact.length > 0) return exact;
  const regions = places.filter(({ kind }) => kind !== "country");
  return regions.length > 0 ? regions : places;
}

function jointStanding(events: readonly ConflictEvent[], things: Lookup): EventPlace["standing"] {
  const all = events.map((event) => standing(things, event));
  return all.includes("verified") ? "verified" : all.includes("disputed") ? "disputed" : "unverified";
}
