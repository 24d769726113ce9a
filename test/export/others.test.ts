import { describe, expect, test } from "vitest";
import {
  toAcledRows,
  toClaimRows,
  toCsv,
  toDyads,
  toEventRows,
  toGeoJSON,
  toUcdpRows,
} from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { EXTRACTION } from "../support/extraction.js";
import { made, UNREAL } from "../support/made.js";

describe("GeoJSON", () => {
  test("a point at the place, longitude first", () => {
    const { features, unplaced } = toGeoJSON(EXTRACTION);
    expect(features).toHaveLength(1);
    expect(unplaced).toEqual([]);
    expect(features[0]?.geometry).toEqual({ type: "Point", coordinates: [29.222, -1.679] });
    expect(features[0]?.properties).toMatchObject({
      eventId: "e1",
      type: "shelling",
      precision: "site",
      initiators: ["rebels"],
      standing: "unverified",
      sources: ["army"],
    });
  });

  test.each(UNREAL)("%s: neither a point nor unplaced", (_, change) => {
    expect(toGeoJSON(made(change))).toMatchObject({ features: [], unplaced: [] });
  });

  test("each town is a point; the region around them and the country are none", () => {
    const coordinates = { latitude: 1, longitude: 2 };
    const place = (name: string, kind: "region" | "settlement" | "country") => ({ name, kind, coordinates });
    const towns = [place("Kivu", "region"), place("Goma", "settlement"), place("Sake", "settlement")];
    const { features } = toGeoJSON(made({ places: [...towns, place("Congo", "country")] }));
    expect(features.map(({ id, properties }) => [id, properties.place])).toEqual([
      ["e1@l2", "Goma"],
      ["e1@l3", "Sake"],
    ]);
    expect(toGeoJSON(made({ places: [place("Congo", "country")] }))).toMatchObject({ features: [], unplaced: ["e1"] });
    expect(toGeoJSON(made({ places: [] })).unplaced).toEqual(["e1"]);
  });
});

describe("dyads", () => {
  test("doer, deed, sufferer", () => {
    expect(toDyads(EXTRACTION)).toMatchObject([
      {
        source: "rebels",
        source_code: "CODREB",
        target: "army",
        target_code: "CODMIL",
        plover: "ASSAULT",
        cameo: "194",
        quad_class: 4,
        standing: "unverified",
        reported_by: "army",
      },
    ]);
  });

  test("two sides of one deed give both directions", () => {
    const actors = [
      { name: "rebels", kind: "rebels" },
      { name: "army", kind: "military" },
    ] as const;
    const pairs = (type: "armed-clash" | "shelling") =>
      toDyads(made({ actors, event: { type } })).map(({ source, target }) => [source, target]);
    expect(pairs("armed-clash")).toEqual([
      ["rebels", "army"],
      ["army", "rebels"],
    ]);
    expect(pairs("shelling")).toEqual([
      ["rebels", ""],
      ["army", ""],
    ]);
  });

  test.each(UNREAL)("%s: no deed", (_, change) => expect(toDyads(made(change))).toEqual([]));

  test("a threat and a promise have happened as words", () => {
    const codes = { plover: "THREATEN", cameo: "138" };
    expect(toDyads(made({ event: { status: "threatened", codes } }))).toMatchObject([
      { plover: "THREATEN", quad_class: 3 },
    ]);
    expect(toDyads(made({ event: { status: "hypothetical", codes } }))).toEqual([]);
  });

  test("nobody acts upon himself", () => {
    const actors = [{ name: "army", kind: "military" }] as const;
    const extraction = made({ actors });
    const [event] = extraction.events;
    const participants = [...event!.participants, { ...event!.participants[0]!, role: "target" as const }];
    expect(toDyads({ ...extraction, events: [{ ...event!, participants }] })).toEqual([]);
  });
});

describe("tables", () => {
  test("every claim is a row, with its source and grounds", () => {
    const rows = toClaimRows(EXTRACTION);
    expect(rows.map(({ source, kind, lowest, grounds }) => [source, kind, lowest, grounds])).toEqual([
      ["army", "event", "", "party-claim"],
      ["army", "casualty", 12, "party-claim"],
      ["Medics", "casualty", 15, "single-source"],
    ]);
    expect(toCsv(rows).split("\r\n")).toHaveLength(5);
  });

  test.each(UNREAL)("every event is a row, %s too, and says that it did not happen", (_, change) => {
    expect(toEventRows(made(change))).toMatchObject([{ event_id: "e1", happened: "no" }]);
  });
  test("an event that happened", () => {
    expect(toEventRows(EXTRACTION)).toMatchObject([{ happened: "yes", place: "Goma", sources: "army" }]);
  });
});

describe("CSV", () => {
  test("quotes, line ends, formulas, and numbers below zero", () => {
    expect(
      toCsv([
        { name: "a, b", n: 1 },
        { name: "=cmd()", n: -2 },
      ]),
    ).toBe(`name,n\r\n"a, b",1\r\n'=cmd(),-2\r\n`);
    expect(toCsv([])).toBe("");
  });
});

test("an empty extraction and real ones pass through every export", () => {
  for (const extraction of [extract(""), ...ARTICLES.map((article) => extract(article))]) {
    const ids = new Set(extraction.events.map(({ id }) => id));
    const { features, unplaced } = toGeoJSON(extraction);
    expect([...features.map(({ properties }) => properties.eventId), ...unplaced].every((id) => ids.has(id))).toBe(
      true,
    );
    expect(toAcledRows(extraction).length).toBeLessThanOrEqual(ids.size);
    expect(toEventRows(extraction)).toHaveLength(ids.size);
    expect(toClaimRows(extraction)).toHaveLength(extraction.claims.length);
    expect(toDyads(extraction).every(({ plover, quad_class }) => plover !== "" && quad_class !== "")).toBe(true);
    for (const { deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high } of toUcdpRows(extraction)) {
      expect(deaths_a + deaths_b + deaths_civilians + deaths_unknown).toBe(best);
      expect(low).toBeLessThanOrEqual(best);
      expect(best).toBeLessThanOrEqual(high);
    }
  }
});
