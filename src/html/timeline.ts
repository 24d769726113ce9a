import type { ConflictEvent, Extraction } from "../model/index.js";
import { sentenceCase, timePhrase, words } from "../phrases/index.js";
import { html, type Raw, raw } from "./escape.js";

/** The events in the order of time, those of the same time together: a list, which every reader can use. */
export function timelineView({ events }: Extraction, prefix: string): Raw {
  const groups = new Map<string, ConflictEvent[]>();
  for (const event of inOrder(events)) {
    const when = timePhrase(event.time!);
    const group = groups.get(when);
    if (group) group.push(event);
    else groups.set(when, [event]);
  }
  if (groups.size === 0) return raw("");
  const items = [...groups].map(([when, group]) => {
    const background = group.every(({ timeframe }) => timeframe === "background");
    const links = group.map(
      (event) =>
        html`<li><a href="#${prefix}${event.id}" data-ref="${prefix}${event.id}"><span class="no">${event.id.slice(1)}</span> ${sentenceCase(words(event.type))}</a>${event.status === "occurred" ? raw("") : html` <span class="status">${event.status}</span>`}</li>`,
    );
    return html`<li class="${background ? "background" : "current"}"><p class="when">${when}</p><ul>${links}</ul></li>`;
  });
  return html`<section><h3>Timeline</h3><ol class="timeline">${items}</ol></section>`;
}

/** By beginning, then by end; what is only known to lie before the publication stands last. */
function inOrder(events: readonly ConflictEvent[]): ConflictEvent[] {
  const key = ({ time }: ConflictEvent) => `${time?.start ?? "9999"} ${time?.end}`;
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return events.filter(({ time }) => time !== undefined).sort((a, b) => compare(key(a), key(b)));
}
