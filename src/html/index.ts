import { SCRIPT_SUM, STYLE_SUM } from "./checksums.js";
import { html, type Raw, raw } from "./escape.js";
import { SCRIPT } from "./script.js";
import { type Read, story } from "./story.js";
import { STYLE } from "./style.js";

export type { Read } from "./story.js";

/** Nothing is loaded, and no script or style runs but the page's own, known by their checksums. */
const POLICY = `default-src 'none'; style-src '${STYLE_SUM}'; script-src '${SCRIPT_SUM}'; base-uri 'none'; form-action 'none'`;

const KINDS = [
  ["actor", "actor"],
  ["place", "place"],
  ["time", "time"],
  ["casualty", "casualties"],
  ["event", "event"],
  ["quote", "quotation"],
  ["verified", "verified"],
  ["unverified", "unverified"],
] as const;

const LEGEND = html`<fieldset class="legend"><legend>Marked in the text</legend>${KINDS.map(
  ([kind, label]) =>
    html`<label><input type="checkbox" id="show-${kind}" checked> <span class="m-${kind}">${label}</span>${
      kind === "verified"
        ? raw(` <span class="sign verified" aria-hidden="true">✓1</span>`)
        : kind === "unverified"
          ? raw(` <span class="sign unverified" aria-hidden="true">?2</span>`)
          : raw("")
    }</label>`,
)}</fieldset>`;

/**
 * One self-contained HTML page for one article or many: the text with everything marked in place, events, claims with
 * their grounds, a map and a timeline. It needs no network, and all that it shows can be read without its script, which
 * lights up the words of a claim and shows its grounds beside them. What comes from the article is escaped.
 *
 * @param reads articles with their extractions, in the order in which they are to stand
 * @returns the page
 * @example
 * const article = { text: "Rebels shelled Goma on Monday.", publishedAt: "2024-02-06" };
 * const page = toHtml([{ article, extraction: extract(article) }]);
 */
export function toHtml(reads: readonly Read[]): string {
  const title = (reads.length === 1 && reads[0]!.article.title) || "Conflict events";
  const prefix = (i: number) => (reads.length > 1 ? `r${i + 1}-` : "");
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><a class="skip" href="#main">To the article</a>
<header class="top"><h1>Conflict events</h1><p>What the text says, who says so, and whether the text itself establishes it. Not what is true.</p>${LEGEND}</header>
${contents(reads, prefix)}<main id="main">${reads.map((read, i) => story(read, prefix(i)))}</main>
<footer><p>Made with conflict-events. Places: GeoNames (CC BY 4.0), modified. Outlines: Natural Earth.</p></footer><script>${raw(SCRIPT)}</script></body></html>
`;
  return page.markup;
}

/** Where there are many articles: a list that leads to each. */
function contents(reads: readonly Read[], prefix: (i: number) => string): Raw {
  if (reads.length < 2) return raw("");
  const items = reads.map(({ article, extraction }, i) => {
    const verified = extraction.claims.filter(({ status }) => status === "verified").length;
    const name = article.title ?? `${article.text.slice(0, 80).trim()} …`;
    return html`<li><a href="#${prefix(i)}story">${name}</a> <span class="soft">${extraction.events.length} events, ✓ ${verified}, ? ${extraction.claims.length - verified}</span></li>`;
  });
  return html`<nav aria-labelledby="contents"><h2 id="contents">${reads.length} articles</h2><ol>${items}</ol></nav>
`;
}
