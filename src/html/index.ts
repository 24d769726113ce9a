import type { Article, Extraction } from "../model/index.js";
import { articleView } from "./article-view.js";
import { claimsView } from "./claims-view.js";
import { html, type Raw, raw } from "./escape.js";
import { eventsView } from "./events-view.js";
import { mapView } from "./map.js";
import { STYLE } from "./style.js";
import { timelineView } from "./timeline.js";

/** An article with what was extracted from it. */
export interface Read {
  readonly article: Article;
  readonly extraction: Extraction;
}

const LEGEND = raw(
  `<ul class="legend" aria-label="Legend"><li><span class="m-actor">actor</span></li><li><span class="m-place">place</span></li><li><span class="m-time">time</span></li><li><span class="m-casualty">casualties</span></li><li><span class="m-event">event</span></li><li><span class="m-quote">quotation</span></li><li><span class="m-verified">verified claim</span> <span class="sign verified">✓</span></li><li><span class="m-unverified">unverified claim</span> <span class="sign unverified">?</span></li></ul>`,
);

/**
 * One self-contained HTML page for one article or many: the text with everything marked in place, events, claims with
 * their grounds, a map and a timeline. It needs no script and no network; what comes from the article is escaped.
 *
 * @param reads articles with their extractions, in the order in which they are to stand
 * @returns the page
 * @example
 * const article = { text: "Rebels shelled Goma on Monday.", publishedAt: "2024-02-06" };
 * const page = toHtml([{ article, extraction: extract(article) }]);
 */
export function toHtml(reads: readonly Read[]): string {
  const title = (reads.length === 1 && reads[0]!.article.title) || "Conflict events";
  const stories = reads.map((read, i) => story(read, reads.length > 1 ? `r${i + 1}-` : ""));
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><header><h1>Conflict events</h1><p>What the text says, who says so, and whether the text itself establishes it. It does not tell what is true.</p>${LEGEND}</header>
<main>${stories}</main><footer><p>Made with conflict-events. Places: GeoNames (CC BY 4.0), modified.</p></footer></body></html>
`;
  return page.markup;
}

function story({ article, extraction }: Read, prefix: string): Raw {
  const { outlet, publishedAt } = article;
  const from = [outlet, publishedAt].filter((part) => part !== undefined).join(", ");
  return html`<div class="story"><div>${from === "" ? raw("") : html`<p class="id">${from}</p>`}${articleView(article, extraction, prefix)}</div><aside>${mapView(extraction)}${eventsView(extraction)}${claimsView(extraction, prefix)}${timelineView(extraction)}</aside></div>`;
}
