import type { Lookup } from "../export/lookup.js";
import type { Actor, Extraction } from "../model/index.js";
import { countryName, flat, words } from "../phrases/index.js";
import { html, type Raw, raw } from "./escape.js";

/** Who acts or speaks in the article, those mentioned most first, and by which words each is meant. */
export function actorsView(extraction: Extraction, things: Lookup, prefix: string): Raw {
  const heard = new Set([
    ...extraction.events.flatMap(({ participants }) => participants.map(({ actorId }) => actorId)),
    ...extraction.attributions.flatMap(({ source }) => source.actorId ?? []),
  ]);
  const actors = extraction.actors
    .filter(({ id }) => heard.has(id))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (actors.length === 0) return raw("");
  return html`<section><h3>Actors</h3><ul class="actors">${actors.map((actor) => actorView(actor, things, prefix))}</ul></section>`;
}

function actorView({ id, name, kind, country, memberOf, mentions }: Actor, things: Lookup, prefix: string): Raw {
  const group = memberOf === undefined ? undefined : things.actor.get(memberOf)?.name;
  const home = countryName(country);
  const about = [kind === "other" ? "" : words(kind), home, group === undefined || group === home ? "" : `of ${group}`];
  const facts = about.filter((part) => part !== "" && part !== name).join(", ");
  const called = differing(mentions.map(({ text }) => flat(text))).filter((words) => words !== name);
  const also = called.length === 0 ? raw("") : html`<br>${called.map((words) => html`<q>${words}</q> `)}`;
  return html`<li data-ref="${prefix}${id}"><b class="m-actor">${name}</b> <span class="soft">${facts}</span>${also}</li>`;
}

/** Wordings, each once, whatever its capitals. */
function differing(wordings: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const wording of wordings) if (!found.has(wording.toLowerCase())) found.set(wording.toLowerCase(), wording);
  return [...found.values()];
}
