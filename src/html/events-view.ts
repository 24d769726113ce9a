import { actorsIn, lookup } from "../export/lookup.js";
import type { ConflictEvent, Extraction, ParticipantRole } from "../model/index.js";
import { casualtyPhrase, timePhrase, words } from "../phrases.js";
import { html, type Raw, raw } from "./escape.js";

const ROLES: readonly (readonly [string, readonly ParticipantRole[]])[] = [
  ["by", ["initiator"]],
  ["against", ["target"]],
  ["victims", ["victim"]],
  ["with", ["counterpart"]],
  ["mediator", ["mediator"]],
  ["supporter", ["supporter"]],
];

/** The events, current ones before background. */
export function eventsView(extraction: Extraction): Raw {
  const groups = (["current", "background"] as const).map((timeframe) => {
    const events = extraction.events.filter((event) => event.timeframe === timeframe);
    if (events.length === 0) return raw("");
    return html`<h4>${timeframe === "current" ? "Reported" : "Background"} (${events.length})</h4><ul class="events">${events.map((event) => eventView(extraction, event))}</ul>`;
  });
  return html`<section aria-label="Events"><h3>Events</h3>${extraction.events.length === 0 ? html`<p class="none">None found.</p>` : groups}</section>`;
}

function eventView(extraction: Extraction, event: ConflictEvent): Raw {
  const things = lookup(extraction);
  const rows: (readonly [string, string])[] = ROLES.map(([label, roles]) => [
    label,
    actorsIn(things, event, roles)
      .map(({ name }) => name)
      .join(", "),
  ]);
  const places = event.locations.flatMap(({ locationId, relation }) => {
    const place = things.location.get(locationId);
    return place
      ? [`${relation === "at" ? "" : `${relation} `}${place.name}${place.disputed ? " (disputed)" : ""}`]
      : [];
  });
  rows.push(["where", places.join("; ")], ["when", event.time ? timePhrase(event.time) : ""]);
  rows.push(["hit", event.targets.map(({ name, effect }) => (effect ? `${name} (${effect})` : name)).join(", ")]);
  rows.push(["weapons", event.weapons.map(({ name }) => name).join(", ")]);
  rows.push([
    "losses",
    event.casualtyIds
      .flatMap((id) => things.casualty.get(id) ?? [])
      .map(casualtyPhrase)
      .join("; "),
  ]);
  rows.push([
    "codes",
    [event.codes.plover, event.codes.cameo, event.codes.acled?.subEventType].filter(Boolean).join(" · "),
  ]);
  const cells = rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`);
  return html`<li><b>${words(event.type)}</b> <span class="status">${event.status}</span> <span class="id">${event.id}, rule “${event.rule}”</span><dl>${cells}</dl></li>`;
}
