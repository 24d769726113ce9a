import { lookup } from "../export/lookup.js";
import type { Article, Extraction } from "../model/index.js";
import { partitionClaims } from "../model/index.js";
import { datePhrase } from "../phrases/index.js";
import { actorsView } from "./actors-view.js";
import { articleView, headline } from "./article-view.js";
import { claimsView } from "./claims-view.js";
import { html, type Raw, raw } from "./escape.js";
import { eventsView } from "./events-view.js";
import { mapView } from "./map.js";
import { timelineView } from "./timeline.js";

/** An article with what was extracted from it. */
export interface Read {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** One article: headline, how much of it is verified, the text marked, and beside it what was found. */
export function story({ article, extraction }: Read, prefix: string): Raw {
  const things = lookup(extraction);
  return html`<section class="story" id="${prefix}story" aria-labelledby="${prefix}title">
<header><h2 id="${prefix}title">${headline(article, extraction, prefix)}</h2>${fromWhere(article)}${balance(extraction)}</header>
<div class="columns"><div class="reading">${articleView(article, extraction, prefix)}</div>
<div class="found">${mapView(extraction, things, prefix)}${timelineView(extraction, prefix)}${claimsView(extraction, things, prefix)}</div></div>
${eventsView(extraction, things, prefix)}${actorsView(extraction, things, prefix)}${notes(extraction)}
</section>`;
}

function fromWhere({ outlet, publishedAt, url }: Article): Raw {
  const address = webAddress(url);
  const parts = [
    outlet === undefined ? raw("") : html`<span>${outlet}</span>`,
    publishedAt === undefined ? raw("") : html`<span>${datePhrase(publishedAt)}</span>`,
    address === undefined
      ? raw("")
      : html`<a href="${address}" rel="noopener noreferrer">${new URL(address).hostname}</a>`,
  ].filter(({ markup }) => markup !== "");
  return parts.length === 0 ? raw("") : html`<p class="from">${parts}</p>`;
}

/** A link only where it leads to the web: an address may be anything, "javascript:" included. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

/** How many claims are verified, as words and as a bar. */
function balance({ claims, events }: Extraction): Raw {
  const { verified, unverified } = partitionClaims(claims);
  const eventCount = `${events.length} ${events.length === 1 ? "event" : "events"}`;
  if (claims.length === 0) return html`<p class="balance">${eventCount}, no claims</p>`;
  const share = Math.round((verified.length / claims.length) * 1000) / 10;
  return html`<p class="balance"><span>${eventCount}, ${claims.length} ${claims.length === 1 ? "claim" : "claims"}:</span> <span class="verified">✓ ${verified.length} verified</span> <span class="unverified">? ${unverified.length} unverified</span></p>
<svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none"><rect class="unverified" width="100" height="1"/><rect class="verified" width="${share}" height="1"/></svg>`;
}

function notes({ diagnostics }: Extraction): Raw {
  if (diagnostics.length === 0) return raw("");
  const items = diagnostics.map(
    ({ message, span }) => html`<li>${message}${span ? html` <q>${span.text}</q>` : raw("")}</li>`,
  );
  return html`<section><h3>Left open</h3><ul class="notes">${items}</ul></section>`;
}
