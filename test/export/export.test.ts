import { describe, expect, test } from "vitest";
import { toAcledRows, toClaimRows, toCsv, toDyads, toGeoJSON, toUcdpRows } from "../../src/export/index.js";
import { extract, tolls } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { EXTRACTION } from "../support/extraction.js";

const empty = extract("");

describe("GeoJSON", () => {
  test("a point at the place, longitude first", () => {
    const { features } = toGeoJSON(EXTRACTION);
    expect(features).toHaveLength(1);
    expect(features[0]?.geometry).toEqual({ type: "Point", coordinates: [29.222, -1.679] });
    expect(features[0]?.properties).toMatchObject({ type: "shelling", initiators: ["rebels"], standing: "unverified" });
  });

  test("no place, no feature", () => {
    const events = EXTRACTION.events.map((event) => ({ ...event, locations: [] }));
    expect(toGeoJSON({ ...EXTRACTION, events }).features).toEqual([]);
  });
});

describe("ACLED-style rows", () => {
  test("the lowest figure for the same people, never their sum", () => {
    expect(toAcledRows(EXTRACTION)).toMatchObject([
      {
        event_date: "2024-02-05",
        time_precision: 1,
        actor1: "rebels",
        actor2: "army",
        location: "Goma",
        geo_precision: 1,
        fatalities: 12,
      },
    ]);
  });

  test("planned and background events are left out", () => {
    for (const change of [{ status: "planned" }, { timeframe: "background" }] as const) {
      expect(
        toAcledRows({ ...EXTRACTION, events: EXTRACTION.events.map((event) => ({ ...event, ...change })) }),
      ).toEqual([]);
    }
  });
});

describe("UCDP-style rows", () => {
  test("low, best and high by side", () => {
    expect(toUcdpRows(EXTRACTION)).toMatchObject([
      { type_of_violence: 1, side_a: "rebels", side_b: "army", deaths_b: 15, deaths_a: 0, low: 12, best: 15, high: 15 },
    ]);
  });
});

describe("dyads", () => {
  test("doer, deed, sufferer", () => {
    expect(toDyads(EXTRACTION)).toMatchObject([
      { source: "rebels", target: "army", plover: "ASSAULT", cameo: "194", quad_class: 4, standing: "unverified" },
    ]);
  });

  test("two sides of one deed give both directions", () => {
    const events = EXTRACTION.events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({ ...participant, role: "initiator" as const })),
    }));
    expect(toDyads({ ...EXTRACTION, events }).map(({ source, target }) => [source, target])).toEqual([
      ["rebels", "army"],
      ["army", "rebels"],
    ]);
  });
});

describe("CSV", () => {
  test("quotes, line ends and formulas", () => {
    expect(
      toCsv([
        { name: "a, b", n: 1 },
        { name: "=cmd()", n: 2 },
      ]),
    ).toBe(`name,n\r\n"a, b",1\r\n'=cmd(),2\r\n`);
    expect(toCsv([])).toBe("");
  });

  test("every claim is a row", () => {
    const rows = toClaimRows(EXTRACTION);
    expect(rows.map(({ source, kind, lowest }) => [source, kind, lowest])).toEqual([
      ["army", "event", ""],
      ["army", "casualty", 12],
      ["Medics", "casualty", 15],
    ]);
    expect(toCsv(rows).split("\r\n")).toHaveLength(5);
  });
});

describe("tolls", () => {
  test("figures by source, with the extremes and the latest", () => {
    const [toll, ...others] = tolls(EXTRACTION);
    expect(others).toEqual([]);
    expect(toll).toMatchObject({ eventId: "e1", effect: "killed", victims: "military COD", lowest: 12, highest: 15 });
    expect(toll?.figures.map(({ source, min }) => [source, min])).toEqual([
      ["the army", 12],
      ["Medics", 15],
    ]);
    expect(toll?.latest?.source).toBe("Medics");
  });

  test("a part is no figure of its own", () => {
    const [whole, part] = EXTRACTION.casualties;
    const casualties = [whole!, { ...part!, subsetOf: "k1" }];
    expect(tolls({ ...EXTRACTION, casualties })[0]?.figures).toHaveLength(1);
  });
});

test("an empty extraction and real ones pass through every export", () => {
  for (const extraction of [empty, ...ARTICLES.map((article) => extract(article))]) {
    const size = extraction.events.length;
    expect(toGeoJSON(extraction).features.length).toBeLessThanOrEqual(size);
    expect(toAcledRows(extraction).length).toBeLessThanOrEqual(size);
    expect(toUcdpRows(extraction).length).toBeLessThanOrEqual(size);
    expect(toClaimRows(extraction)).toHaveLength(extraction.claims.length);
    expect(toDyads(extraction).every(({ plover }) => plover !== "")).toBe(true);
  }
});
