import type { ConflictEvent, Location } from "../model/index.js";
import type { Lookup } from "./lookup.js";

/** A place of an event, with how the event lies to it. */
export interface EventPlace {
  readonly location: Location;
  readonly relation: ConflictEvent["locations"][number]["relation"];
  /** The words of the text. */
  readonly words: string;
}

export type Fineness = "site" | "region" | "country";

/** How finely a place says where something happened: a town or landmark, a region or a water, a country. */
export function fineness({ kind }: Location): Fineness {
  if (kind === "country") return "country";
  return kind === "region" || kind === "water" || kind === "border" || kind === "other" ? "region" : "site";
}

const RELATIONS = ["at", "near", "between", "to", "from"] as const;
const FINE = ["site", "region", "country"] as const;

/**
 * Where an event happened, best first: the finest kind of place, what it happened at before what it was near. Where
 * force came from is not where it happened; where troops or people moved from is.
 */
export function placesOf({ location }: Lookup, event: ConflictEvent): EventPlace[] {
  const force = event.codes.plover === "ASSAULT";
  const rank = ({ location: place, relation }: EventPlace) =>
    FINE.indexOf(fineness(place)) * 10 + RELATIONS.indexOf(relation);
  const seen = new Set<Location>();
  return event.locations
    .flatMap(({ locationId, relation, span }): EventPlace[] => {
      const place = location.get(locationId);
      return place && !(force && relation === "from") ? [{ location: place, relation, words: span.text }] : [];
    })
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ location: place }) => !seen.has(place) && seen.add(place));
}
