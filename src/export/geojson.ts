import type { ConflictEvent, Extraction } from "../model/index.js";
import { accountsOf, doersOf, happened, type Standing } from "./accounts.js";
import { actorsIn, lookup } from "./lookup.js";
import { type Fineness, fineness, placesOf } from "./places.js";

/** A GeoJSON Feature (RFC 7946): coordinates are longitude, latitude in degrees, WGS 84. */
export interface EventFeature {
  readonly type: "Feature";
  /** Event and place: "e3@l2". */
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: {
    readonly eventId: string;
    readonly type: ConflictEvent["type"];
    readonly status: ConflictEvent["status"];
    readonly timeframe: ConflictEvent["timeframe"];
    /** Whether the text establishes that it occurred. */
    readonly standing: Standing;
    /** Who says that it happened, and who denies it. */
    readonly sources: readonly string[];
    readonly deniedBy: readonly string[];
    /** Who is held responsible, and by whom. */
    readonly blamed: readonly string[];
    readonly place: string;
    /** "site": a town or landmark; "region": the point is the middle of a region. */
    readonly precision: Exclude<Fineness, "country">;
    readonly relation: ConflictEvent["locations"][number]["relation"];
    readonly country?: string;
    readonly disputedTerritory: boolean;
    readonly start?: string;
    readonly end?: string;
    /** Empty where sources blame different ones. */
    readonly initiators: readonly string[];
    readonly targets: readonly string[];
    /** The words of every claim about the event, with source and grounds. */
    readonly notes: string;
    readonly words: string;
    readonly rule: string;
  };
}

/** A GeoJSON FeatureCollection (RFC 7946) of events. */
export interface EventCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly EventFeature[];
  /** Ids of the events that happened and have no point: no place finer than a country, or none with coordinates. */
  readonly unplaced: readonly string[];
}

/**
 * Events that happened as points on the map, one for each place of an event: the towns, or where the text names none
 * the regions. A country's middle is no place of an event, so what is located no finer is in `unplaced`. Planned,
 * threatened, attempted, hypothetical and negated events are left out. See docs/exports.md.
 *
 * @param extraction what `extract` gave
 * @returns a FeatureCollection; count events by `eventId`, not by features
 * @example
 * toGeoJSON(extract("Rebels shelled Goma on Monday.")).features[0]?.properties.place; // "Goma"
 */
export function toGeoJSON(extraction: Extraction): EventCollection {
  const things = lookup(extraction);
  const features: EventFeature[] = [];
  const unplaced: string[] = [];
  for (const event of extraction.events) {
    if (!happened(things, event)) continue;
    const places = placesOf(things, event).flatMap(({ location, relation }) => {
      const precision = fineness(location);
      const { coordinates } = location;
      return coordinates && precision !== "country" ? [{ location, relation, precision, coordinates }] : [];
    });
    const [best] = places;
    if (best === undefined) {
      unplaced.push(event.id);
      continue;
    }
    const names = (roles: Parameters<typeof actorsIn>[2]) => actorsIn(things, event, roles).map(({ name }) => name);
    const { standing, sources, deniedBy, blamed, notes } = accountsOf(extraction, things, event);
    const shared = {
      standing,
      sources,
      deniedBy,
      blamed,
      ...(event.time?.start !== undefined && { start: event.time.start }),
      ...(event.time && { end: event.time.end }),
      initiators: doersOf(things, event).map(({ name }) => name),
      targets: names(["target", "victim", "counterpart"]),
      notes,
      words: event.trigger.text,
      rule: event.rule,
    };
    for (const { location, relation, precision, coordinates } of places) {
      if (precision !== best.precision) continue;
      features.push({
        type: "Feature",
        id: `${event.id}@${location.id}`,
        geometry: { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] },
        properties: {
          eventId: event.id,
          type: event.type,
          status: event.status,
          timeframe: event.timeframe,
          place: location.name,
          precision,
          relation,
          ...(location.country !== undefined && { country: location.country }),
          disputedTerritory: location.disputed ?? false,
          ...shared,
        },
      });
    }
  }
  return { type: "FeatureCollection", features, unplaced };
}
