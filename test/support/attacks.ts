import type { Article, Extraction, Span } from "../../src/index.js";
import { EXTRACTION } from "./extraction.js";

/** What somebody may put into an article to make it run in the reader's browser; each would set `window.broken`. */
export const ATTACKS: readonly string[] = [
  `<script>window.broken=1</script>`,
  `<img src=x onerror="window.broken=1">`,
  `"><svg/onload=window.broken=1>`,
  `' onmouseover='window.broken=1' x='`,
  `" onfocus="window.broken=1" autofocus x="`,
  `</title></style></script><script>window.broken=1</script>`,
  `<iframe srcdoc="<script>parent.broken=1</script>"></iframe>`,
  `javascript:window.broken=1`,
  `</article></main></body><body onload="window.broken=1">`,
  `<!--<script>window.broken=1</script>`,
  `<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=javascript:window.broken=1">`,
  `&lt;script&gt;window.broken=1&lt;/script&gt;`,
];

/** An article that carries the words in its text, headline, outlet, date and address. */
export function attacked(words: string): Article {
  return { text: `${words} Rebels shelled Goma.`, title: words, outlet: words, publishedAt: words, url: words };
}

/** An extraction that carries the words in every string that came from the article or from a user's own knowledge. */
export function attackedExtraction(words: string): Extraction {
  const span: Span = { field: "text", start: 0, end: words.length, text: words };
  const { actors, locations, events, casualties, attributions, claims } = EXTRACTION;
  return {
    ...EXTRACTION,
    article: { title: words, outlet: words, publishedAt: words, url: words, boilerplate: [span] },
    actors: actors.map((actor) => ({ ...actor, name: words, title: words, mentions: [span] })),
    locations: locations.map((location) => ({ ...location, name: words, country: words, mentions: [span] })),
    events: events.map((event) => ({
      ...event,
      trigger: span,
      mentions: [span],
      rule: words,
      targets: [{ name: words, kind: "other", span }],
      weapons: [{ name: words, kind: "other", span }],
    })),
    casualties: casualties.map((casualty) => ({
      ...casualty,
      names: [words],
      victims: { ...casualty.victims, span },
    })),
    attributions: attributions.map(({ source, ...rest }) => ({ ...rest, source: { ...source, span } })),
    claims: claims.map((claim) => ({ ...claim, span })),
    diagnostics: [{ code: "test", message: words, span }],
  };
}

/** The tags and attributes of a page without what stands between and within them. */
export function skeleton(page: string): string {
  return page
    .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, "")
    .replace(/"[^"]*"/g, '""')
    .replace(/>[^<]*/g, ">");
}
