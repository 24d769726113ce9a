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
  const actors = ROLES.map(([label, role]) => [label, [listed(namesIn(things, event, role))]] as const);
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

/** "between Armenia and Azerbaijan; near Jermuk (Armenia); Dzhankoi and Kerch (Ukraine, disputed territory)". */
export function placesPhrase(things: Lookup, refs: readonly PlaceRef[]): string {
  const groups = new Map<string, { readonly before: string; readonly behind: string; readonly names: Set<string> }>();
  for (const { locationId, relation } of refs) {
    const place = things.location.get(locationId);
    if (!place) continue;
    const before = relation === "at" ? "" : `${relation} `;
    const behind = notesOn(place);
    const key = `${before}|${behind}`;
    const group = groups.get(key) ?? { before, behind, names: new Set() };
    groups.set(key, group);
    group.names.add(place.name);
  }
  return [...groups.values()].map(({ before, behind, names }) => before + listed([...names]) + behind).join("; ");
}

/** The country of a place that is none, and whether states contest it. */
function notesOn({ kind, country, disputed }: Location): string {
  const notes = [kind === "country" ? "" : countryName(country), disputed ? "disputed territory" : ""].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join(", ")})` : "";
}

/** The country's name by its ISO code; the code where it has none. */
export function countryName(code: string | undefined): string {
  return code === undefined ? "" : (countryByCode(code)?.name ?? code);
}

/** The names of those in a role, each once: different civilians are all "civilians". */
function namesIn(things: Lookup, event: ConflictEvent, role: ParticipantRole): string[] {
  return [...new Set(actorsIn(things, event, [role]).map(({ name }) => name))];
}

function targetPhrase({ name, effect }: PhysicalTarget): string {
  return effect ? `${name} (${words(effect)})` : name;
}
