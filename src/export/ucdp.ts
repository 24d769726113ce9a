import { countryByCode } from "../knowledge/countries.js";
import type { Actor, ConflictEvent, EventTime, Extraction } from "../model/index.js";
import type { Toll } from "../tolls.js";
import { accountsOf, doersOf, flat, happened, isTwoSided, type Standing } from "./accounts.js";
import { dayOf, daysIn } from "./dates.js";
import { type Deaths, deathsByEvent } from "./deaths.js";
import { actorsIn, type Lookup, lookup } from "./lookup.js";
import { type EventPlace, placesOf } from "./places.js";

/** A row in the manner of UCDP's Georeferenced Event Dataset (GED): deaths as low, best and high, by side. */
export interface UcdpRow {
  /** Number of the event within its extraction. */
  readonly id: string;
  readonly year: number | "";
  /** 1: state-based; 2: non-state; 3: one-sided. Empty: the text does not decide it. */
  readonly type_of_violence: 1 | 2 | 3 | "";
  readonly dyad_name: string;
  /** In state-based violence the government, in one-sided violence the doer. */
  readonly side_a: string;
  /** "Civilians" in one-sided violence. */
  readonly side_b: string;
  /** The outlet, its date and headline. */
  readonly source_office: string;
  readonly source_date: string;
  readonly source_headline: string;
  /** Those whose word it is that it happened. */
  readonly source_original: string;
  /** 1: the place itself; 2: near it; 3: a district; 4: a province; 5: a fuzzy place; 6: the country; 7: at sea. */
  readonly where_prec: 1 | 2 | 3 | 4 | 5 | 6 | 7 | "";
  readonly where_coordinates: string;
  /** Every place of the event, as worded. */
  readonly where_description: string;
  readonly adm_1: string;
  readonly latitude: number | "";
  readonly longitude: number | "";
  readonly country: string;
  /** 1: day; 2: two to six days; 3: a week; 4: up to a month; 5: longer. Empty: only the last possible day is known. */
  readonly date_prec: 1 | 2 | 3 | 4 | 5 | "";
  readonly date_start: string;
  readonly date_end: string;
  readonly deaths_a: number;
  readonly deaths_b: number;
  readonly deaths_civilians: number;
  /** Killed of whom the text does not say the side; the four sum up to `best`. */
  readonly deaths_unknown: number;
  readonly best: number;
  readonly high: number;
  readonly low: number;
  /** Not UCDP's: whether the text establishes that it happened. */
  readonly standing: Standing;
  /** Not UCDP's: who denies that it happened, or that the accused did it. */
  readonly denied_by: string;
  /** Not UCDP's: who is held responsible, and by whom. Where sources blame different ones, there is no side A. */
  readonly blamed: string;
}

const STATE = new Set(["state", "government", "military", "police"]);
const ORGANISED = new Set(["rebels", "militants", "paramilitary"]);
const CRIMINAL = new Set(["criminals"]);
const VIOLENT = ["Battles", "Explosions/Remote violence", "Violence against civilians"];

/**
 * UCDP-style rows: one for each current act of organised violence that by the words of the text occurred and killed
 * somebody. `low` and `high` are the lowest and highest figures that a source gives, `best` the verified one, or else
 * the latest. Different people are added, never the accounts of different sources. See docs/exports.md for every column
 * and for what is not carried over.
 *
 * @param extraction what `extract` gave
 * @returns rows in the order of the events
 * @example
 * toUcdpRows(extract("Rebels killed 12 soldiers near Goma on Monday."))[0]?.best; // 12
 */
export function toUcdpRows(extraction: Extraction): UcdpRow[] {
  const things = lookup(extraction);
  const deaths = deathsByEvent(extraction);
  return extraction.events.flatMap((event): UcdpRow[] => {
    const killed = deaths.get(event.id);
    if (!killed || killed.high === 0 || event.timeframe !== "current") return [];
    if (!VIOLENT.includes(event.codes.acled?.eventType ?? "") && event.type !== "crowd-control") return [];
    return happened(things, event) ? [rowOf(extraction, things, event, killed)] : [];
  });
}

function rowOf(extraction: Extraction, things: Lookup, event: ConflictEvent, killed: Deaths): UcdpRow {
  const { article } = extraction;
  const doers = doersOf(things, event);
  const others = actorsIn(things, event, ["target", "counterpart", "victim"]).filter(isFighting);
  const type = typeOfViolence(event, doers, others, killed);
  const [a, b] = type === 3 ? [doers, []] : sides(event, doers, others);
  const sideB = type === 3 ? "Civilians" : namesOf(b);
  const places = placesOf(things, event);
  const place = places[0]?.location;
  const accounts = accountsOf(extraction, things, event);
  const { time } = event;
  return {
    id: event.id,
    year: time ? Number(time.end.slice(0, 4)) : "",
    type_of_violence: type,
    dyad_name: [namesOf(a), sideB].filter(Boolean).join(" - "),
    side_a: namesOf(a),
    side_b: sideB,
    source_office: article.outlet ?? "",
    source_date: article.publishedAt ?? "",
    source_headline: article.title ?? "",
    source_original: accounts.sources.join("; "),
    where_prec: places[0] ? wherePrecision(places[0]) : "",
    where_coordinates: place?.name ?? "",
    where_description: places.map(({ words, relation }) => `${relation} ${flat(words)}`).join("; "),
    adm_1: place?.admin1 ?? "",
    latitude: place?.coordinates?.latitude ?? "",
    longitude: place?.coordinates?.longitude ?? "",
    country: countryByCode(place?.country ?? "")?.name ?? place?.country ?? "",
    date_prec: datePrecision(time),
    date_start: dayOf(time?.start),
    date_end: dayOf(time?.end),
    ...deathsBySide(killed, a, b),
    best: killed.best,
    high: killed.high,
    low: killed.low,
    standing: accounts.standing,
    denied_by: accounts.deniedBy.join("; "),
    blamed: accounts.blamed.join("; "),
  };
}

const namesOf = (actors: readonly Actor[]): string => actors.map(({ name }) => name).join("; ");
const isFighting = ({ kind }: Actor): boolean => STATE.has(kind) || ORGANISED.has(kind) || CRIMINAL.has(kind);

/** Doers against the others; in a clash without others, the first doer against the rest. The state comes first. */
function sides(
  event: ConflictEvent,
  doers: readonly Actor[],
  others: readonly Actor[],
): [readonly Actor[], readonly Actor[]] {
  const rest = others.filter((actor) => !doers.includes(actor));
  const [a, b] = rest.length > 0 || !isTwoSided(event) ? [doers, rest] : [doers.slice(0, 1), doers.slice(1)];
  const state = (side: readonly Actor[]) => side.some(({ kind }) => STATE.has(kind));
  return state(b) && !state(a) ? [b, a] : [a, b];
}

function typeOfViolence(
  event: ConflictEvent,
  doers: readonly Actor[],
  others: readonly Actor[],
  { kinds }: Deaths,
): UcdpRow["type_of_violence"] {
  const [a, b] = sides(event, doers.filter(isFighting), others);
  if (a.length > 0 && b.length > 0) {
    const all = [...a, ...b];
    // Crime is no dispute over government or territory, but gangs that fight each other are non-state violence.
    if (all.some(({ kind }) => STATE.has(kind))) return all.some(({ kind }) => CRIMINAL.has(kind)) ? "" : 1;
    return 2;
  }
  const civilians = kinds.length > 0 && kinds.every(({ toll }) => isCivilian(toll));
  return civilians && doers.some(isFighting) ? 3 : "";
}

const isCivilian = ({ category }: Toll): boolean =>
  /^(?:civilians|children|journalists|aid-workers|officials)$/.test(category);

function deathsBySide({ best, kinds }: Deaths, a: readonly Actor[], b: readonly Actor[]) {
  const deaths = { deaths_a: 0, deaths_b: 0, deaths_civilians: 0, deaths_unknown: 0 };
  let rest = best;
  for (const { toll, best: number } of kinds) {
    const side = sideOf(toll, a, b);
    deaths[side] += number;
    rest -= number;
  }
  deaths.deaths_unknown += rest;
  return deaths;
}

type DeathColumn = "deaths_a" | "deaths_b" | "deaths_civilians" | "deaths_unknown";

function sideOf(toll: Toll, a: readonly Actor[], b: readonly Actor[]): DeathColumn {
  if (isCivilian(toll)) return "deaths_civilians";
  const likeness = (side: readonly Actor[]) =>
    Math.max(0, ...side.map((actor) => (fights(actor, toll) ? 2 : 0) + (sameCountry(actor, toll) ? 1 : 0)));
  const [first, second] = [likeness(a), likeness(b)];
  if (first === second) return "deaths_unknown";
  return first > second ? "deaths_a" : "deaths_b";
}

/** Soldiers and police are a state's; militants fight for any armed group. */
function fights({ kind }: Actor, { category }: Toll): boolean {
  if (category === "military" || category === "police") return STATE.has(kind);
  return category === "militants" ? !STATE.has(kind) : kind === category;
}

const sameCountry = (actor: Actor, { country }: Toll): boolean => country !== undefined && actor.country === country;

function wherePrecision({ location, relation }: EventPlace): UcdpRow["where_prec"] {
  if (location.kind === "country") return 6;
  if (location.kind === "water") return 7;
  if (location.kind === "border" || location.kind === "other" || relation === "between") return 5;
  if (location.kind === "region") return 4;
  if (location.kind === "district") return 3;
  return relation === "at" ? 1 : 2;
}

function datePrecision(time: EventTime | undefined): UcdpRow["date_prec"] {
  const days = daysIn(time);
  if (days === undefined) return "";
  if (days === 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}
