import type { Extraction } from "../model/index.js";
import { timePhrase, words } from "../phrases.js";
import { html, type Raw, raw } from "./escape.js";

/** Dated events in the order of time: a list, which every reader can use. */
export function timelineView({ events }: Extraction): Raw {
  const dated = events.filter(({ time }) => time?.start !== undefined);
  if (dated.length === 0) return raw("");
  const sorted = [...dated].sort((a, b) =>
    a.time!.start! < b.time!.start! ? -1 : a.time!.start! > b.time!.start! ? 1 : 0,
  );
  const items = sorted.map(
    (event) =>
      html`<li class="${event.timeframe}"><time datetime="${event.time!.start!}">${timePhrase(event.time!)}</time> ${words(event.type)} <span class="id">${event.id}</span> <q>${event.trigger.text}</q></li>`,
  );
  return html`<section aria-label="Timeline"><h3>Timeline</h3><ol class="timeline">${items}</ol></section>`;
}
