import { standing } from "../export/accounts.js";
import type { Lookup } from "../export/lookup.js";
import type { ConflictEvent, Extraction } from "../model/index.js";
import { eventRows, sentenceCase, words } from "../phrases/index.js";
import { html, type Raw, raw } from "./escape.js";
import { linksTo } from "./sign.js";

/** The events, current ones before background. */
export function eventsView(extraction: Extraction, things: Lookup, prefix: string): Raw {
  const groups = (["current", "background"] as const).map((timeframe) => {
    const events = extraction.events.filter((event) => event.timeframe === timeframe);
    if (events.length === 0) return raw("");
    return html`<h4>${timeframe === "current" ? "Reported" : "Background"} <span class="count">${events.length}</span></h4><ul class="events">${events.map((event) => eventView(things, event, prefix))}</ul>`;
  });
  return html`<section><h3>Events</h3>${
    extraction.events.length === 0 ? html`<p class="none">No conflict events found.</p>` : groups
  }</section>`;
}

const STANDINGS = { verified: "✓ verified", unverified: "? unverified", disputed: "≠ disputed" } as const;

function eventView(things: Lookup, event: ConflictEvent, prefix: string): Raw {
  const id = `${prefix}${event.id}`;
  const how = standing(things, event);
  const status = event.status === "occurred" ? raw("") : html` <span class="status">${event.status}</span>`;
  const rows = eventRows(things, event).map(
    ([label, values]) => html`<dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}`,
  );
  const claims = event.claimIds.flatMap((claim) => things.claim.get(claim) ?? []);
  const said = claims.length === 0 ? raw("") : html`<dt>claims</dt><dd>${linksTo(claims, prefix)}</dd>`;
  const { plover, ploverMode, cameo, acled } = event.codes;
  const codes = [
    `PLOVER ${plover}${ploverMode ? ` (${ploverMode})` : ""}`,
    `CAMEO ${cameo}`,
    acled ? `ACLED ${acled.subEventType}` : "",
    `rule “${event.rule}”`,
  ];
  return html`<li class="event ${how}" id="${id}" data-ref="${id}"><p class="head"><span class="no">${event.id.slice(1)}</span> <b>${sentenceCase(words(event.type))}</b>${status} <span class="standing ${how}">${STANDINGS[how]}</span></p><dl>${rows}${said}</dl><p class="fine">${codes.filter(Boolean).join(" · ")}</p></li>`;
}
