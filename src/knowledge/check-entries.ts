import type { ActorEntry, ActorKind, LocationKind, PlaceEntry, PlaceLookup } from "../model/index.js";
import { countryByCode } from "./countries.js";
import { nameKeys } from "./fold.js";

const ACTOR_KINDS: Readonly<Record<ActorKind, true>> = {
  state: true,
  government: true,
  military: true,
  police: true,
  paramilitary: true,
  peacekeepers: true,
  rebels: true,
  militants: true,
  criminals: true,
  party: true,
  "international-organisation": true,
  ngo: true,
  media: true,
  civilians: true,
  person: true,
  unidentified: true,
  other: true,
};
const LOCATION_KINDS: Readonly<Record<LocationKind, true>> = {
  country: true,
  region: true,
  settlement: true,
  district: true,
  landmark: true,
  water: true,
  border: true,
  other: true,
};

/**
 * Copies the caller's actors, each checked.
 *
 * @throws TypeError that names the entry and the field that is wrong: `actors[2].country: "MALI" is no ISO 3166-1 alpha-3 code`
 */
export function checkActors(value: unknown): readonly ActorEntry[] {
  if (!Array.isArray(value)) throw new TypeError(`actors must be an array, not ${named(value)}`);
  const seen = new Set<string>();
  return value.map((entry: unknown, i): ActorEntry => {
    const where = `actors[${i}]`;
    const row = record(entry, where);
    const actor: ActorEntry = {
      name: name(row.name, `${where}.name`),
      kind: oneOf(ACTOR_KINDS, row.kind, `${where}.kind`),
      aliases: [
        ...names(row.aliases, `${where}.aliases`),
        ...(row.acronym === undefined ? [] : [name(row.acronym, `${where}.acronym`)]),
      ],
      ...optional("country", row.country, where, country),
      ...optional("memberOf", row.memberOf, where, name),
      ...optional("monitor", row.monitor, where, flag),
      ...optional("outlet", row.outlet, where, flag),
      ...optional("stateMedia", row.stateMedia, where, flag),
    };
    if (actor.stateMedia && actor.country === undefined)
      throw new TypeError(`${where}.stateMedia: whose state it speaks for is said by country, which is missing`);
    const id = `${actor.name}|${actor.country ?? ""}`;
    if (seen.has(id)) throw new TypeError(`${where}.name: ${named(actor.name)} stands there twice`);
    seen.add(id);
    return actor;
  });
}

/**
 * Copies the caller's places, each checked; an object with a lookup is kept, and what it gives is checked when asked.
 *
 * @throws TypeError that names the row and the field that is wrong: `gazetteer[0].latitude: 123 is not between -90 and 90`
 */
export function checkGazetteer(value: unknown): readonly PlaceEntry[] | PlaceLookup {
  if (Array.isArray(value)) return value.map((row: unknown, i) => checkPlace(row, `gazetteer[${i}]`));
  if (typeof value === "object" && value !== null && typeof (value as PlaceLookup).lookup === "function") {
    const { lookup } = value as { lookup: (name: string) => unknown };
    return {
      lookup: (key) => {
        const found = lookup.call(value, key);
        const where = `gazetteer.lookup(${named(key)})`;
        if (!Array.isArray(found)) throw new TypeError(`${where} must give an array, not ${named(found)}`);
        return found.map((row: unknown, i) => checkPlace(row, `${where}[${i}]`));
      },
    };
  }
  throw new TypeError(`gazetteer must be an array of places or an object with a lookup, not ${named(value)}`);
}

function checkPlace(value: unknown, where: string): PlaceEntry {
  const row = record(value, where);
  if ((row.latitude === undefined) !== (row.longitude === undefined))
    throw new TypeError(`${where}: latitude and longitude come together or not at all`);
  return {
    name: name(row.name, `${where}.name`),
    aliases: names(row.aliases, `${where}.aliases`),
    ...optional("kind", row.kind, where, (kind, at) => oneOf(LOCATION_KINDS, kind, at)),
    ...optional("country", row.country, where, country),
    ...optional("admin1", row.admin1, where, text),
    ...optional("latitude", row.latitude, where, (x, at) => between(x, -90, 90, at)),
    ...optional("longitude", row.longitude, where, (x, at) => between(x, -180, 180, at)),
    ...optional("population", row.population, where, (x, at) => between(x, 0, Number.MAX_SAFE_INTEGER, at)),
    ...optional("disputed", row.disputed, where, flag),
    ...optional("id", row.id, where, text),
  };
}

function optional<K extends string, T>(
  key: K,
  value: unknown,
  where: string,
  check: (value: unknown, where: string) => T,
): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: check(value, `${where}.${key}`) }) as { [P in K]?: T };
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${where} must be an object, not ${named(value)}`);
  return value as Record<string, unknown>;
}

function text(value: unknown, where: string): string {
  if (typeof value !== "string" || value.trim() === "") throw new TypeError(`${where}: ${named(value)} is no text`);
  return value;
}

function name(value: unknown, where: string): string {
  const found = text(value, where);
  if (nameKeys(found).length === 0) throw new TypeError(`${where}: ${named(value)} has no letters to know it by`);
  return found;
}

function names(value: unknown, where: string): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`${where} must be an array of names, not ${named(value)}`);
  return value.map((one: unknown, i) => name(one, `${where}[${i}]`));
}

function country(value: unknown, where: string): string {
  if (typeof value !== "string" || countryByCode(value) === undefined)
    throw new TypeError(`${where}: ${named(value)} is no ISO 3166-1 alpha-3 code`);
  return value;
}

function flag(value: unknown, where: string): boolean {
  if (typeof value !== "boolean") throw new TypeError(`${where}: ${named(value)} is neither true nor false`);
  return value;
}

function between(value: unknown, least: number, most: number, where: string): number {
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw new TypeError(`${where}: ${named(value)} is not between ${least} and ${most}`);
  return value;
}

function oneOf<T extends string>(kinds: Readonly<Record<T, true>>, value: unknown, where: string): T {
  if (typeof value !== "string" || !Object.hasOwn(kinds, value))
    throw new TypeError(`${where}: ${named(value)} is none of ${Object.keys(kinds).join(", ")}`);
  return value as T;
}

/** A value as an error message shows it. */
function named(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === null || typeof value !== "object") return String(value);
  return Array.isArray(value) ? "an array" : "an object";
}
