import type { Article, Claim, Extraction, Span } from "../model/index.js";
import { claimTip } from "./claims-view.js";
import { escapeHtml, html, type Raw, raw } from "./escape.js";
import { marksOf, segments } from "./marks.js";

/** The article with everything marked in place; behind each claim a numbered sign that leads to its entry. */
export function articleView(article: Article, extraction: Extraction, prefix: string): Raw {
  const title =
    article.title === undefined
      ? raw("")
      : html`<h2 class="title">${marked(article, extraction, "title", prefix)}</h2>`;
  return html`<article class="text" aria-label="The article, marked">${title}<div class="body">${marked(article, extraction, "text", prefix)}</div></article>`;
}

function marked(article: Article, extraction: Extraction, field: Span["field"], prefix: string): Raw {
  const text = article[field] ?? "";
  const notes = new Map<number, Claim[]>();
  for (const claim of extraction.claims) {
    if (claim.span.field !== field) continue;
    const list = notes.get(claim.span.end);
    if (list) list.push(claim);
    else notes.set(claim.span.end, [claim]);
  }
  let out = "";
  for (const { start, end, kinds } of segments(marksOf(extraction, field), text.length)) {
    const words = escapeHtml(text.slice(start, end));
    out += kinds.length > 0 ? `<span class="${kinds.map((kind) => `m-${kind}`).join(" ")}">${words}</span>` : words;
    for (const claim of notes.get(end) ?? []) out += sign(extraction, claim, prefix).markup;
  }
  return raw(out);
}

function sign(extraction: Extraction, claim: Claim, prefix: string): Raw {
  const verified = claim.status === "verified";
  const id = `${prefix}${claim.id}`;
  return html`<span class="note"><a class="sign ${claim.status}" href="#${id}" id="${id}-ref" aria-describedby="${id}-tip">${verified ? "✓" : "?"}${claim.id.slice(1)}<span class="hidden"> ${claim.status} claim</span></a><span class="tip" role="tooltip" id="${id}-tip">${claimTip(extraction, claim)}</span></span>`;
}
