import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookup } from "../../src/export/lookup.js";
import { SCRIPT_SUM, STYLE_SUM } from "../../src/html/checksums.js";
import { toHtml } from "../../src/html/index.js";
import { Labels } from "../../src/html/labels.js";
import { eventPlaces } from "../../src/html/map-places.js";
import { segments } from "../../src/html/marks.js";
import { isInside, outlinesWithin } from "../../src/html/outlines.js";
import { SCRIPT } from "../../src/html/script.js";
import { STYLE } from "../../src/html/style.js";
import {
  type Article,
  type Claim,
  type ConflictEvent,
  type Extraction,
  extract,
  type Location,
  type Span,
} from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { ATTACKS, attacked, attackedExtraction, skeleton } from "../support/attacks.js";
import { EXTRACTION } from "../support/extraction.js";

const text = EXTRACTION.claims.map(({ span }) => span.text).join(" ");
const sum = (content: string) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
const pageOf = (article: Article) => toHtml([{ article, extraction: extract(article) }]);

describe("the HTML view", () => {
  test("shows text, claims with grounds, events, map and timeline", () => {
    const page = toHtml([{ article: { text }, extraction: EXTRACTION }]);
    for (const words of ["word of a party", "one source", "Shelling", '<svg class="map"', "Goma", "Timeline", "?1"]) {
      expect(page).toContain(words);
    }
  });

  test("verified and unverified differ in words, signs and counts", () => {
    const claims: Claim[] = EXTRACTION.claims.map((claim) =>
      claim.id === "c3" ? { ...claim, status: "verified", basis: [{ kind: "witnessed", span: claim.span }] } : claim,
    );
    const page = toHtml([{ article: { text }, extraction: { ...EXTRACTION, claims } }]);
    expect(page).toMatch(/✓ 1 verified.*\? 2 unverified/);
    expect(page).toMatch(/aria-label="Verified claim 3"[^>]*>✓3</);
    expect(page).toMatch(/aria-label="Unverified claim 1"[^>]*>\?1</);
    expect(page).toContain("seen by the reporter");
  });

  test("nothing of the article becomes markup, wherever it stands", () => {
    const skeletonOf = (words: string) =>
      skeleton(toHtml([{ article: attacked(words), extraction: attackedExtraction(words) }]));
    for (const attack of ATTACKS) expect(skeletonOf(attack), attack).toBe(skeletonOf("x".repeat(attack.length)));
  });

  test.each([
    ["https://example.org/a?b=1&c=2", 'href="https://example.org/a?b=1&amp;c=2"'],
    ["javascript:alert(1)", undefined],
    ["JaVaScRiPt:alert(1)//https://example.org", undefined],
    ["data:text/html,<script>alert(1)</script>", undefined],
    ["not an address", undefined],
  ])("the address %s becomes %s", (url, link) => {
    const page = pageOf({ text: "Rebels shelled Goma.", url });
    const body = page.slice(page.indexOf("<main"));
    if (link === undefined) expect(body).not.toMatch(/href="(?!#)/);
    else expect(body).toContain(link);
  });

  test("its policy allows no script and no style but its own", () => {
    const page = pageOf({ text: "Rebels shelled Goma." });
    expect([SCRIPT_SUM, STYLE_SUM]).toEqual([sum(SCRIPT), sum(STYLE)]);
    expect(page).toContain(`default-src 'none'; style-src '${STYLE_SUM}'; script-src '${SCRIPT_SUM}'`);
    expect(page).not.toMatch(/<[^>]+ style=/);
  });

  test("actors are listed with the words by which they are meant, each once", () => {
    const actors = EXTRACTION.actors.map((actor) => ({
      ...actor,
      mentions: [...actor.mentions, { ...actor.mentions[0]!, text: actor.mentions[0]!.text.toUpperCase() }],
    }));
    const page = toHtml([{ article: { text }, extraction: { ...EXTRACTION, actors } }]);
    const list = /<ul class="actors">(.*?)<\/ul>/s.exec(page)?.[1];
    expect(list).toMatch(/>army<\/b> <span class="soft">military, [^<]*Congo<\/span><br><q>the army<\/q> <\/li>/);
  });

  test("paragraphs stand apart though marks run over them", () => {
    const article = { text: "He said “We shelled Goma.\n\nWe will do it again.”" };
    expect(pageOf(article)).toMatch(/<\/p>\n<p>/);
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

describe("the places on the map", () => {
  const text = "Drones hit Goma and Sake. A monitor verified the strike on Goma.";
  const span = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    return { field: "text", start, end: start + words.length, text: words };
  };
  const [place, event, claim] = [EXTRACTION.locations[0]!, EXTRACTION.events[0]!, EXTRACTION.claims[0]!];
  const goma: Location = { ...place, id: "l1", name: "Goma", mentions: [span("Goma"), span("Goma", 30)] };
  const sake: Location = { ...place, id: "l2", name: "Sake", mentions: [span("Sake")] };
  const country: Location = { ...place, id: "l3", name: "Congo", kind: "country", mentions: [] };
  const at = (...places: Location[]) =>
    places.map(({ id }) => ({ locationId: id, relation: "at" as const, span: span("Goma") }));
  const standings = (places: readonly Location[], change: Partial<ConflictEvent> = {}) => {
    const extraction: Extraction = {
      ...EXTRACTION,
      locations: [goma, sake, country],
      events: [{ ...event, claimIds: ["c1"], locations: at(...places), ...change }],
      claims: [
        {
          ...claim,
          status: "verified",
          basis: [{ kind: "independent-confirmation", span: span("verified") }],
          span: span("the strike on Goma"),
        },
      ],
    };
    return eventPlaces(extraction, lookup(extraction)).map((one) => `${one.place.name} ${one.standing}`);
  };

  test("of several, only the one that was verified is", () => {
    expect(standings([goma, sake])).toEqual(["Goma verified", "Sake unverified"]);
    expect(standings([sake])).toEqual(["Sake verified"]);
  });

  test("a country gives way to a town, and stands for itself without one", () => {
    expect(standings([country, goma])).toEqual(["Goma verified"]);
    expect(standings([country])).toEqual(["Congo verified"]);
  });

  test("what was only planned or threatened is on no map", () => {
    expect(standings([goma], { status: "planned" })).toEqual([]);
  });
});

test("the map's path data is whole, whatever the scale", () => {
  for (const text of ["Rebels shelled Goma.", "Gunmen attacked Suva, London, Tokyo and Buenos Aires on Monday."]) {
    const [, land] = /<path class="land" d="([^"]+)"/.exec(pageOf({ text }))!;
    expect(land).toMatch(/^(?:M-?[\d.]+ -?[\d.]+l-?[\d.]+(?:[ -][\d. -]*)?z)+$/);
    expect(land).not.toMatch(/lz|NaN|--/);
  }
});

describe("the outlines", () => {
  const nameAt = (longitude: number, latitude: number) =>
    outlinesWithin({ west: longitude - 2, east: longitude + 2, south: latitude - 2, north: latitude + 2 }).find(
      ({ rings }) => isInside(rings, longitude, latitude),
    )?.name;

  test.each([
    ["Armenia", 44.5, 40.2],
    ["DR Congo", 29.1, -1.6],
    ["Ukraine", 34.1, 45.0], // Simferopol
    ["Ukraine", 30.5, 50.4],
    ["Russia", 37.6, 55.7],
    ["South Sudan", 31.6, 4.85],
    ["Fiji", 178.4, -18.0],
    [undefined, -30, 0],
  ])("%s lies at %d, %d", (name, longitude, latitude) => {
    expect(nameAt(longitude, latitude)).toBe(name);
  });

  test("are cut to what is asked for", () => {
    const extent = { west: 40, east: 50, south: 38, north: 42 };
    for (const ring of outlinesWithin(extent).flatMap(({ rings }) => rings)) {
      ring.forEach((value, i) => {
        const [low, high] = i % 2 === 0 ? [extent.west, extent.east] : [extent.south, extent.north];
        expect(value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(value).toBeLessThanOrEqual(high + 1e-9);
      });
    }
  });
});

describe("labels", () => {
  const frame = { x: 0, y: 0, width: 640, height: 420 };
  const place = fc.record({ x: fc.nat(640), y: fc.nat(420), name: fc.string({ minLength: 1, maxLength: 20 }) });
  test("never lie over one another, over a dot or over the edge", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const labels = new Labels(frame);
        const boxes = places.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
        for (const box of boxes) labels.take(box);
        for (const { x, y, name } of places) {
          const box = labels.beside(x, y, 6, name, 16)?.box;
          if (!box) continue;
          expect(box.x >= 0 && box.x + box.width <= 640 && box.y >= 0 && box.y + box.height <= 420).toBe(true);
          for (const other of boxes) {
            const apart =
              box.x >= other.x + other.width ||
              other.x >= box.x + box.width ||
              box.y >= other.y + other.height ||
              other.y >= box.y + box.height;
            expect(apart).toBe(true);
          }
          boxes.push(box);
        }
      }),
    );
  });
});
