import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/html/index.js";
import { segments } from "../../src/html/marks.js";
import { extract } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { EXTRACTION } from "../support/extraction.js";

const ATTACK = `<script>alert(1)</script><img src=x onerror="alert(2)">'"><svg/onload=alert(3)>`;
const text = EXTRACTION.claims.map(({ span }) => span.text).join(" ");

describe("the HTML view", () => {
  test("shows text, claims with grounds, events, map and timeline", () => {
    const page = toHtml([{ article: { text }, extraction: EXTRACTION }]);
    for (const words of ["party claim", "single source", "shelling", '<svg class="map"', "Goma", "Timeline", "?1"]) {
      expect(page).toContain(words);
    }
  });

  test("nothing of the article becomes markup", () => {
    const article = {
      text: `${ATTACK} Rebels shelled Goma on Monday, ${ATTACK} killing 12 people, the army said.`,
      title: ATTACK,
      outlet: ATTACK,
      publishedAt: "2024-02-06",
    };
    const page = toHtml([{ article, extraction: extract(article) }]);
    const body = page.slice(page.indexOf("<body>"));
    expect(body).not.toMatch(/<script|<img|onerror="|<svg\/|<svg(?! class="map")/);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });

  test("many articles keep their ids apart", () => {
    const reads = ARTICLES.map((article) => ({ article, extraction: extract(article) }));
    const page = toHtml([...reads, ...reads]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map(([, id]) => id);
    for (const link of links) expect(ids).toContain(link);
  });
});

describe("segments", () => {
  const mark = fc
    .tuple(fc.nat(50), fc.nat(20))
    .map(([start, size]) => ({ kind: "actor" as const, start, end: Math.min(60, start + size + 1) }));
  test("tile the text, and each lies under the marks that cover it", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), (marks) => {
        const tiles = segments(marks, 60);
        expect(tiles[0]?.start).toBe(0);
        expect(tiles.at(-1)?.end).toBe(60);
        tiles.forEach((tile, i) => {
          if (i > 0) expect(tile.start).toBe(tiles[i - 1]!.end);
          expect(tile.kinds.length > 0).toBe(marks.some(({ start, end }) => start <= tile.start && end >= tile.end));
        });
      }),
    );
  });
});
