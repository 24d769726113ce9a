import type { Article, Claim, Extraction, Span } from "../model/index.js";
import { escapeHtml, html, type Raw, raw } from "./escape.js";
import { marksOf, type Segment, segments } from "./marks.js";
import { signOf } from "./sign.js";

/** The headline with everything marked in place, or what stands for it. */
export function headline(article: Article, extraction: Extraction, prefix: string): Raw {
  return article.title === undefined ? raw("Article without a headline") : marked(article, extraction, "title", prefix);
}

/** The text with everything marked in place; behind each claim a numbered sign that leads to its entry. */
export function articleView(article: Article, extraction: Extraction, prefix: string): Raw {
  return html`<article class="text" id="${prefix}text" aria-label="The article, marked"><p>${marked(article, extraction, "text", prefix)}</p></article>`;
}

function marked(article: Article, extraction: Extraction, field: Span["field"], prefix: string): Raw {
  const text = article[field] ?? "";
  const ends = new Map<number, Claim[]>();
  for (const claim of extraction.claims) {
    if (claim.span.field !== field) continue;
    const list = ends.get(claim.span.end);
    if (list) list.push(claim);
    else ends.set(claim.span.end, [claim]);
  }
  const parts: string[] = [];
  for (const segment of segments(marksOf(extraction, field), text.length)) {
    // Spans do not nest, so a paragraph can end within any of them.
    text
      .slice(segment.start, segment.end)
      .split(/\n[ \t\r]*\n\s*/)
      .forEach((words, i) => {
        if (i > 0) parts.push("</p>\n<p>");
        if (words !== "") parts.push(span(segment, words, prefix));
      });
    const claims = ends.get(segment.end);
    if (claims) {
      const signs = claims.map((claim) => signOf(claim, prefix, "entry").markup);
      parts.push(`<span class="signs">${signs.join("")}</span>`);
    }
  }
  return raw(parts.join(""));
}

function span({ kinds, refs }: Segment, words: string, prefix: string): string {
  if (kinds.length === 0) return escapeHtml(words);
  const ref = refs.length > 0 ? ` data-ref="${refs.map((id) => prefix + id).join(" ")}"` : "";
  return `<span class="${kinds.map((kind) => `m-${kind}`).join(" ")}"${ref}>${escapeHtml(words)}</span>`;
}
