import { countryByCode } from "../knowledge/countries.js";
import type { Actor, ConflictEvent, Extraction, Location } from "../model/index.js";
import { accountsOf, doersOf, happened, isTwoSided, type Standing } from "./accounts.js";
import { CROWDS, INTER, REGION_ROWS, VAGUE, VIOLENT_DEMONSTRATIONS } from "./acled.data.js";
import { daysIn, middleOf } from "./dates.js";
import { type Deaths, deathsByEvent, leastOf, type Reading } from "./deaths.js";
import { actorsIn, type Lookup, lookup } from "./lookup.js";
import { type EventPlace, fineness, placesOf } from "./places.js";

/** A row with ACLED's columns, as far as one article supports them. Empty string: the text does not say. */
export interface AcledRow {
  /** Country of the place and number of the event: "ARM-e3". Unlike ACLED's, unique within one extraction only. */
  readonly event_id_cnty: string;
  /** ISO date; the middle of the week or month where the day is not known, the last possible day where only that is. */
  readonly event_date: string;
  readonly year: number | "";
  /** 1: the day is known; 2: up to a week; 3: longer, or only that it had happened by then. */
  readonly time_precision: 1 | 2 | 3 | "";
  readonly disorder_type:
    | "Political violence"
    | "Demonstrations"
    | "Political violence; Demonstrations"
    | "Strategic developments";
  readonly event_type: string;
  readonly sub_event_type: string;
  /** The first of those who did it, by the article's name for it, not ACLED's. Empty where sources blame different ones. */
  readonly actor1: string;
  /** Others on that side. */
  readonly assoc_actor_1: string;
  /** ACLED's code of the actor's type: 1 state forces, 2 rebels, 3 political militias, 5 rioters, 6 protesters, 7 civilians, 8 external and other forces; 0 nobody. */
  readonly inter1: number | "";
  readonly actor2: string;
  readonly assoc_actor_2: string;
  readonly inter2: number | "";
  /** Both codes as one number, the lower first: 17; 10 for state forces alone. */
  readonly interaction: number | "";
  readonly civilian_targeting: "Civilian targeting" | "";
  /** ISO 3166-1 numeric. */
  readonly iso: number | "";
  readonly region: string;
  readonly country: string;
  readonly admin1: string;
  readonly location: string;
  readonly latitude: number | "";
  readonly longitude: number | "";
  /** 1: the town; 2: near it; 3: a region or a country, at the coordinates of its middle. */
  readonly geo_precision: 1 | 2 | 3 | "";
  /** The outlet. Those it quotes are in `notes` and `sources`. */
  readonly source: string;
  /** The words of every claim about the event, with source and grounds. */
  readonly notes: string;
  /** The most conservative figure; 0 where the text tells of nobody killed. */
  readonly fatalities: number;
  /** Not ACLED's: whether the text establishes that it happened. */
  readonly standing: Standing;
  /** Not ACLED's: who says that it happened. */
  readonly sources: string;
  /** Not ACLED's: who denies that it happened, or that the accused did it. */
  readonly denied_by: string;
  /** Not ACLED's: who is held responsible, and by whom: "army (by Darfur Network for Human Rights)". */
  readonly blamed: string;
  /** Not ACLED's: the highest figure that a source gives. */
  readonly fatalities_high: number;
  /** Not ACLED's: further places of the same event, which ACLED would code as events of their own. */
  readonly further_locations: string;
}

/**
 * ACLED-style rows: one for each current event with an ACLED type that by the words of the text occurred or is going
 * on. What is planned, threatened, attempted, hypothetical or denied by everybody gives no row. See docs/exports.md
 * for every column and for what is not carried over.
 *
 * @param extraction what `extract` gave
 * @returns rows in the order of the events
 * @example
 * const [row] = toAcledRows(extract("Rebels shelled Goma on Monday, killing 12 people."));
 * row?.fatalities; // 12
 */
export function toAcledRows(extraction: Extraction): AcledRow[] {
  const things = lookup(extraction);
  const deaths = deathsByEvent(extraction, conservative);
  return extraction.events
    .filter((event) => event.codes.acled && event.timeframe === "current" && happened(things, event))
    .map((event) => rowOf(extraction, things, event, deaths.get(event.id)));
}

function rowOf(extraction: Extraction, things: Lookup, event: ConflictEvent, deaths: Deaths | undefined): AcledRow {
  const { time, codes } = event;
  const [first = [], second = []] = sidesOf(things, event);
  const [best, ...further] = placesOf(things, event);
  const place = best?.location;
  const accounts = accountsOf(extraction, things, event);
  const inter1 = interOf(first[0], event, "by", place);
  const inter2 = interOf(second[0], event, "against", place);
  const subEventType = codes.acled?.subEventType ?? "";
  return {
    event_id_cnty: `${place?.country ?? "unplaced"}-${event.id}`,
    event_date: middleOf(time),
    year: time ? Number(middleOf(time).slice(0, 4)) : "",
    time_precision: timePrecision(event),
    disorder_type: disorderType(codes.acled?.eventType ?? "", subEventType),
    event_type: codes.acled?.eventType ?? "",
    sub_event_type: subEventType,
    actor1: first[0]?.name ?? "",
    assoc_actor_1: namesOf(first.slice(1)),
    inter1,
    actor2: second[0]?.name ?? "",
    assoc_actor_2: namesOf(second.slice(1)),
    inter2,
    interaction: interaction(inter1, inter2),
    civilian_targeting: targetsCivilians(codes.acled?.eventType, subEventType, inter2) ? "Civilian targeting" : "",
    ...geography(place),
    geo_precision: best ? geoPrecision(best) : "",
    source: extraction.article.outlet ?? "",
    notes: accounts.notes,
    fatalities: deaths?.low ?? 0,
    standing: accounts.standing,
    sources: accounts.sources.join("; "),
    denied_by: accounts.deniedBy.join("; "),
    blamed: accounts.blamed.join("; "),
    fatalities_high: deaths?.high ?? 0,
    further_locations: further
      .filter(({ location }) => location.kind !== "country")
      .map(({ location }) => location.name)
      .join("; "),
  };
}

/** Two sides that do the same are both doers; ACLED's actors have no direction. */
function sidesOf(things: Lookup, event: ConflictEvent): readonly (readonly Actor[])[] {
  const doers = doersOf(things, event);
  const others = actorsIn(things, event, ["target", "victim", "counterpart"]).filter((actor) => !doers.includes(actor));
  return others.length > 0 || !isTwoSided(event) ? [doers, others] : [doers.slice(0, 1), doers.slice(1)];
}

const namesOf = (actors: readonly Actor[]): string => actors.map(({ name }) => name).join("; ");

function timePrecision({ time }: ConflictEvent): AcledRow["time_precision"] {
  if (time === undefined) return "";
  const days = daysIn(time);
  if (days === undefined || days > 7) return 3;
  return days === 1 ? 1 : 2;
}

function disorderType(eventType: string, subEventType: string): AcledRow["disorder_type"] {
  if (eventType === "Strategic developments") return eventType;
  if (eventType !== "Protests" && eventType !== "Riots") return "Political violence";
  return VIOLENT_DEMONSTRATIONS.includes(subEventType) ? "Political violence; Demonstrations" : "Demonstrations";
}

function interOf(
  actor: Actor | undefined,
  { type, codes }: ConflictEvent,
  side: "by" | "against",
  place: Location | undefined,
): number | "" {
  // ACLED has events of one side only, but none that nobody did.
  if (actor === undefined) return side === "by" ? "" : 0;
  const crowd = CROWDS[type]?.[side];
  if (crowd !== undefined) return crowd;
  const code = INTER[actor.kind];
  // A state's forces in another country are external ones.
  if (code === 1 && actor.country !== undefined && place?.country !== undefined && actor.country !== place.country) {
    return 8;
  }
  if (code !== undefined) return code;
  // Whom ACLED's violence against civilians is directed at is a civilian by definition.
  return side === "against" && codes.acled?.eventType === "Violence against civilians" ? 7 : "";
}

function interaction(first: number | "", second: number | ""): number | "" {
  if (first === "" || second === "") return "";
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  if (high === 0) return "";
  return low === 0 ? high * 10 : low * 10 + high;
}

function targetsCivilians(eventType: string | undefined, subEventType: string, inter2: number | ""): boolean {
  return (
    eventType === "Violence against civilians" ||
    subEventType === "Excessive force against protesters" ||
    (eventType === "Explosions/Remote violence" && inter2 === 7)
  );
}

interface Region {
  readonly iso: number | "";
  readonly region: string;
}
let regions: ReadonlyMap<string, Region> | undefined;

/** ISO numeric code and ACLED's region of a country. */
function regionOf(alpha3: string | undefined): Region {
  regions ??= new Map(
    REGION_ROWS.trim()
      .split("\n")
      .flatMap((row) => {
        const [region = "", countries = ""] = row.split("|");
        return countries.split(" ").map((country): [string, Region] => {
          const numeric = country.slice(3);
          return [country.slice(0, 3), { iso: numeric === "" ? "" : Number(numeric), region }];
        });
      }),
  );
  return regions.get(alpha3 ?? "") ?? { iso: "", region: "" };
}

function geography(place: Location | undefined) {
  const { iso, region } = regionOf(place?.country);
  return {
    iso,
    region,
    country: countryByCode(place?.country ?? "")?.name ?? place?.country ?? "",
    admin1: place?.admin1 ?? "",
    location: place?.name ?? "",
    latitude: place?.coordinates?.latitude ?? ("" as const),
    longitude: place?.coordinates?.longitude ?? ("" as const),
  };
}

function geoPrecision({ location, relation }: EventPlace): 1 | 2 | 3 {
  if (fineness(location) !== "site") return 3;
  return relation === "at" ? 1 : 2;
}

/** ACLED's reading of a figure: the least that its words allow, and 12 for dozens, 100 for hundreds. */
const conservative: Reading = (figure) => {
  const least = leastOf(figure);
  if (!figure.approximate) return least;
  const vague = figure.words
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.find((word) => Object.hasOwn(VAGUE, word));
  return vague === undefined ? least : Math.min(least, VAGUE[vague]!);
};
