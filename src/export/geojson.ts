import type { ConflictEvent, Extraction } from "../model/index.js";
import { actorsIn, lookup, mainPlace, standing } from "./lookup.js";

/** A GeoJSON Feature (RFC 7946): coordinates are longitude, latitude in degrees, WGS 84. */
export interface EventFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: {
    readonly type: ConflictEvent["type"];
    readonly status: ConflictEvent["status"];
    readonly timeframe: ConflictEvent["timeframe"];
    /** Whether the text establishes that it occurred. */
    readonly standing: "verified" | "unverified" | "disputed";
    readonly place: string;
    readonly country?: string;
    readonly disputedTerritory: boolean;
    readonly start?: string;
    readonly end?: string;
    readonly initiators: readonly string[];
    readonly targets: readonly string[];
    readonly words: string;
    readonly rule: string;
  };
}

export interface EventCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly EventFeature[];
}

/**
 * Events as points on the map, each at the place that says most of where it happened. Events without a place that has
 * coordinates are left out: a country's centre is no place of an event, but is used where the text says no more.
 *
 * @param extraction what `extract` gave
 * @returns a FeatureCollection; feature ids are event ids
 * @example
 * JSON.stringify(toGeoJSON(extract("Rebels shelled Goma on Monday.")));
 */
export function toGeoJSON(extraction: Extraction): EventCollection {
  const things = lookup(extraction);
  const features = extraction.events.flatMap((event): EventFeature[] => {
    const place = mainPlace(things, event);
    if (!place?.coordinates) return [];
    const { latitude, longitude } = place.coordinates;
    const names = (roles: Parameters<typeof actorsIn>[2]) => actorsIn(things, event, roles).map(({ name }) => name);
    return [
      {
        type: "Feature",
        id: event.id,
        geometry: { type: "Point", coordinates: [longitude, latitude] },
        properties: {
          type: event.type,
          status: event.status,
          timeframe: event.timeframe,
          standing: standing(things, event),
          place: place.name,
          ...(place.country !== undefined && { country: place.country }),
          disputedTerritory: place.disputed ?? false,
          ...(event.time?.start !== undefined && { start: event.time.start }),
          ...(event.time && { end: event.time.end }),
          initiators: names(["initiator"]),
          targets: names(["target", "victim", "counterpart"]),
          words: event.trigger.text,
          rule: event.rule,
        },
      },
    ];
  });
  return { type: "FeatureCollection", features };
}
