import type { Casualty, ConflictEvent, Extraction } from "../model/index.js";
import { actorsIn, type Lookup, lookup, mainPlace } from "./lookup.js";

/** A row with ACLED's columns, as far as one article supports them. Empty string: the text does not say. */
export interface AcledRow {
  readonly event_id: string;
  /** Last day on which it may have happened. */
  readonly event_date: string;
  /** 1: the day is known; 2: a week; 3: a month or more, or "by" a date. */
  readonly time_precision: 1 | 2 | 3;
  readonly event_type: string;
  readonly sub_event_type: string;
  readonly actor1: string;
  readonly assoc_actor_1: string;
  readonly actor2: string;
  readonly assoc_actor_2: string;
  readonly iso3: string;
  readonly admin1: string;
  readonly location: string;
  readonly latitude: number | "";
  readonly longitude: number | "";
  /** 1: the settlement; 2: near it; 3: region or country. */
  readonly geo_precision: 1 | 2 | 3 | "";
  readonly source: string;
  readonly notes: string;
  /** The lowest figure for those killed that any source gives, by ACLED's conservative convention; 0 where none is told. */
  readonly fatalities: number;
}

/**
 * ACLED-style rows: one for each event that occurred or is going on, is current, and has an ACLED type.
 * Conventions: the most conservative fatality figure is taken; where only a vague number is told, its lowest reading;
 * running tolls are left out. Not carried over: claims and their status, interaction codes, `civilian_targeting`, tags.
 *
 * @param extraction what `extract` gave
 * @example
 * toAcledRows(extract("Rebels shelled Goma on Monday, killing 12 people."))[0]?.fatalities; // 12
 */
export function toAcledRows(extraction: Extraction): AcledRow[] {
  const things = lookup(extraction);
  return extraction.events
    .filter(
      ({ status, timeframe, codes }) => codes.acled && timeframe === "current" && /^o(?:ccurred|ngoing)$/.test(status),
    )
    .map((event) => rowOf(extraction, things, event));
}

function rowOf(extraction: Extraction, things: Lookup, event: ConflictEvent): AcledRow {
  const initiators = actorsIn(things, event, ["initiator"]);
  const others = actorsIn(things, event, ["target", "victim", "counterpart"]);
  const sides = others.length > 0 ? [initiators, others] : [initiators.slice(0, 1), initiators.slice(1)];
  const [first = [], second = []] = sides.map((side) => side.map(({ name }) => name));
  const place = mainPlace(things, event);
  return {
    event_id: event.id,
    event_date: event.time?.end ?? "",
    time_precision: timePrecision(event),
    event_type: event.codes.acled?.eventType ?? "",
    sub_event_type: event.codes.acled?.subEventType ?? "",
    actor1: first[0] ?? "",
    assoc_actor_1: first.slice(1).join("; "),
    actor2: second[0] ?? "",
    assoc_actor_2: second.slice(1).join("; "),
    iso3: place?.country ?? "",
    admin1: place?.admin1 ?? "",
    location: place?.name ?? "",
    latitude: place?.coordinates?.latitude ?? "",
    longitude: place?.coordinates?.longitude ?? "",
    geo_precision: place ? geoPrecision(event, place.kind) : "",
    source: extraction.article.outlet ?? "",
    notes: event.trigger.text,
    fatalities: fatalities(event.casualtyIds.flatMap((id) => things.casualty.get(id) ?? [])),
  };
}

function timePrecision({ time }: ConflictEvent): 1 | 2 | 3 {
  if (time?.start === undefined) return 3;
  if (time.precision === "hour" || time.precision === "day") return 1;
  return time.precision === "week" ? 2 : 3;
}

function geoPrecision({ locations }: ConflictEvent, kind: string): 1 | 2 | 3 {
  if (kind === "country" || kind === "region") return 3;
  return locations.every(({ relation }) => relation === "near") ? 2 : 1;
}

function fatalities(casualties: readonly Casualty[]): number {
  const lowest = new Map<string, number>();
  for (const { effect, cumulative, subsetOf, count, victims, names } of casualties) {
    if (effect !== "killed" || cumulative || subsetOf !== undefined) continue;
    const number = count?.min ?? (count?.max === undefined ? Math.max(1, names.length) : 0);
    const key = `${victims.category} ${victims.country ?? ""}`;
    lowest.set(key, Math.min(number, lowest.get(key) ?? Number.POSITIVE_INFINITY));
  }
  // Different kinds of victims are different people; figures for the same kind are the same people told twice.
  return [...lowest.values()].reduce((sum, n) => sum + n, 0);
}
