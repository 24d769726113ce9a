import { actorsIn, type Lookup } from "../export/lookup.js";
import { countryByCode } from "../knowledge/countries.js";
import type { ConflictEvent, Location, ParticipantRole, PhysicalTarget, PlaceRef } from "../model/index.js";
import { casualtyPhrase } from "./counts.js";
import { whenPhrase } from "./dates.js";
import { listed, words } from "./words.js";

const ROLES: readonly (readonly [label: string, role: ParticipantRole])[] = [
  ["by", "initiator"],
  ["against", "target"],
  ["victims", "victim"],
  ["with", "counterpart"],
  ["mediator", "mediator"],
  ["supporter", "supporter"],
  ["others", "other"],
];

/** What is told of an event, as labels and values, one value a line; what the text does not say is left out. */
export function eventRows(
  things: Lookup,
  event: ConflictEvent,
): (readonly [label: string, values: readonly string[]])[] {
  const actors = ROLES.map(([label, role]) => [label, [listed(actorsIn(things, event, [role]).map(nameOf))]] as const);
  const losses = event.casualtyIds.flatMap((id) => things.casualty.get(id) ?? []);
  const rows = [
    ...actors,
    ["where", [placesPhrase(things, event.locations)]],
    ["when", event.time ? [whenPhrase(event.time)] : []],
    ["hit", [[...new Set(event.targets.map(targetPhrase))].join(", ")]],
    ["weapons", [[...new Set(event.weapons.map(({ name }) => name))].join(", ")]],
    ["losses", losses.map((casualty) => casualtyPhrase(things, casualty))],
  ] as const;
  return rows.filter(([, values]) => values.some((value) => value !== ""));
}

/** "between Armenia and Azerbaijan; near Jermuk (Armenia)". */
export function placesPhrase(things: Lookup, refs: readonly PlaceRef[]): string {
  const groups = new Map<string, string[]>();
  for (const { locationId, relation } of refs) {
    const place = things.location.get(locationId);
    if (!place) continue;
    // A country needs no country behind it.
    const country = place.kind === "country" ? "" : countryName(place.country);
    const key = `${relation}|${country}`;
    const names = groups.get(key);
    if (names) names.push(placeName(place));
    else groups.set(key, [placeName(place)]);
  }
  return [...groups]
    .map(([key, names]) => {
      const [relation, country] = key.split("|");
      return `${relation === "at" ? "" : `${relation} `}${listed([...new Set(names)])}${country ? ` (${country})` : ""}`;
    })
    .join("; ");
}

/** The country's name by its ISO code; the code where it has none. */
export function countryName(code: string | undefined): string {
  return code === undefined ? "" : (countryByCode(code)?.name ?? code);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function placeName({ name, disputed }: Location): string {
  return disputed ? `${name}, disputed` : name;
}

function targetPhrase({ name, effect }: PhysicalTarget): string {
  return effect ? `${name} (${words(effect)})` : name;
}
