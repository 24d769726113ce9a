import type { PlaceDraft } from "../../entities/entities.js";
import { isNamed } from "../fill/filling.js";
import { isSpot } from "../passing.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import type { Verdict } from "./verdict.js";

const KM_APART = 40;

/** Compares where two tellings say that it was. */
export function comparePlaces(r: Reading, a: Telling, b: Telling): Verdict {
  const { entities } = r;
  if (a.filling.places.length === 0 || b.filling.places.length === 0) return undefined;
  const [all, others] = [spotsOf(a), spotsOf(b)];
  if (all.length === 0 || others.length === 0) return undefined;
  const [x, y] = [innermost(entities.places, all), innermost(entities.places, others)];
  const shared = [...x.filter((p) => others.includes(p)), ...y.filter((p) => all.includes(p))];
  // Whatever the article tells of its town it may tell as "in the town": that binds nothing.
  if (shared.length > 0) return shared.some((p) => isNamedIn(r, a, p) && isNamedIn(r, b, p)) ? "same" : undefined;
  return areApart(entities.places, x, y) ? "apart" : undefined;
}

/** Whether each of the one places lies far from each of the others. */
export function areApart(places: readonly PlaceDraft[], x: readonly number[], y: readonly number[]): boolean {
  for (const p of located(places, x)) {
    for (const q of located(places, y)) {
      const [s, t] = [places[p]!, places[q]!];
      if (isElsewhere(s, t) || areFarRegions(s, t)) continue;
      // A country or region may hold the other; what is not resolved may be anywhere.
      if (!isSpot(s.kind) || !isSpot(t.kind) || s.latitude === undefined || t.latitude === undefined) return false;
      if (kilometres(s.latitude, s.longitude!, t.latitude, t.longitude!) < KM_APART) return false;
    }
  }
  return true;
}

/** "Zehri in Khuzdar" is where Khuzdar is: without the places that no gazetteer has, beside such as it has. */
function located(places: readonly PlaceDraft[], spots: readonly number[]): readonly number[] {
  const known = spots.filter((p) => places[p]!.latitude !== undefined);
  return known.length > 0 ? known : spots;
}

/** The places where it was, or near which. */
function spotsOf({ filling }: Telling): number[] {
  const spots: number[] = [];
  for (const { relation, place } of filling.places) if (relation === "at" || relation === "near") spots.push(place);
  return spots;
}

/** Called by its name, and not by a description alone. */
const isNamedIn = (r: Reading, { filling }: Telling, place: number): boolean =>
  filling.places.some(({ place: p, range }) => p === place && isNamed(r, range));

/** "Belgorod in Russia" is Belgorod: without the countries and regions that hold another of the places. */
function innermost(places: readonly PlaceDraft[], spots: readonly number[]): readonly number[] {
  return spots.length < 2 ? spots : spots.filter((p) => !spots.some((q) => p !== q && holds(places[p]!, places[q]!)));
}

const holds = (outer: PlaceDraft, inner: PlaceDraft): boolean =>
  outer.country !== undefined &&
  outer.country === inner.country &&
  (outer.kind === "country" ? inner.kind !== "country" : outer.kind === "region" && outer.name === inner.admin1);

/** Katsina is not in Borno, nor Khuzdar in South Waziristan: neither holds the other. */
function areFarRegions(s: PlaceDraft, t: PlaceDraft): boolean {
  if ((s.kind !== "region" && t.kind !== "region") || s.latitude === undefined || t.latitude === undefined)
    return false;
  if (s.kind === "country" || t.kind === "country" || holds(s, t) || holds(t, s)) return false;
  return kilometres(s.latitude, s.longitude!, t.latitude, t.longitude!) > KM_REGIONS;
}

const KM_REGIONS = 250;

/** Iraq is not in Jordan, nor Amman in Iraq; Kherson is not in Russia's Kursk region. */
function isElsewhere(s: PlaceDraft, t: PlaceDraft): boolean {
  if ((isSpot(s.kind) && isSpot(t.kind)) || s.disputed || t.disputed) return false;
  return s.country !== undefined && t.country !== undefined && s.country !== t.country;
}

function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const x = (lon2 - lon1) * rad * Math.cos(((lat1 + lat2) / 2) * rad);
  const y = (lat2 - lat1) * rad;
  return 6371 * Math.sqrt(x * x + y * y);
}
