import { describe, expect, test } from "vitest";
import { toUcdpRows } from "../../src/export/index.js";
import { EXTRACTION } from "../support/extraction.js";
import { type Made, made, UNREAL } from "../support/made.js";

const killed = [{ words: "people", min: 5, max: 5 }];
const row = (change: Made) => toUcdpRows(made({ figures: killed, ...change }))[0]!;

test("a row has UCDP's columns", () => {
  expect(toUcdpRows(EXTRACTION)).toEqual([
    {
      id: "e1",
      year: 2024,
      type_of_violence: 1,
      dyad_name: "army - rebels",
      side_a: "army",
      side_b: "rebels",
      source_office: "The Courier",
      source_date: "2024-02-06",
      source_headline: "",
      source_original: "army",
      where_prec: 1,
      where_coordinates: "Goma",
      where_description: "at Goma",
      adm_1: "North Kivu",
      latitude: -1.679,
      longitude: 29.222,
      country: "Democratic Republic of the Congo",
      date_prec: 1,
      date_start: "2024-02-05",
      date_end: "2024-02-05",
      deaths_a: 15,
      deaths_b: 0,
      deaths_civilians: 0,
      deaths_unknown: 0,
      best: 15,
      high: 15,
      low: 12,
      standing: "unverified",
      denied_by: "",
      blamed: "",
    },
  ]);
});

describe("what gives no row", () => {
  test.each(UNREAL)("%s", (_, change) => expect(toUcdpRows(made({ figures: killed, ...change }))).toEqual([]));
  test("nobody killed", () => expect(toUcdpRows(made({}))).toEqual([]));
  test("background", () => {
    expect(toUcdpRows(made({ figures: killed, event: { timeframe: "background" } }))).toEqual([]);
  });
  test("no violence", () => {
    const codes = { plover: "CONSULT", cameo: "040" };
    expect(toUcdpRows(made({ figures: killed, event: { type: "meeting", codes } }))).toEqual([]);
  });
});

describe("type of violence", () => {
  const actor = (
    kind: "military" | "rebels" | "militants" | "criminals" | "civilians" | "unidentified",
    role: "initiator" | "target" = "initiator",
  ) => ({ name: kind, kind, role }) as const;
  const civilians = [{ words: "villagers", category: "civilians", min: 5, max: 5 }] as const;
  test.each<[string, Made, 1 | 2 | 3 | ""]>([
    ["a state and an armed group", { actors: [actor("rebels"), actor("military", "target")] }, 1],
    ["two armed groups", { event: { type: "armed-clash" }, actors: [actor("rebels"), actor("militants")] }, 2],
    ["gangs among themselves", { event: { type: "armed-clash" }, actors: [actor("criminals"), actor("criminals")] }, 2],
    ["police and gangs are no armed conflict", { actors: [actor("criminals"), actor("military", "target")] }, ""],
    ["civilians only", { actors: [actor("rebels"), actor("civilians", "target")], figures: civilians }, 3],
    ["civilians killed by nobody knows whom", { actors: [actor("unidentified")], figures: civilians }, ""],
    ["nobody named", { actors: [] }, ""],
  ])("%s", (_, change, type) => expect(row(change).type_of_violence).toBe(type));

  test("one-sided violence is against civilians", () => {
    const change = { actors: [actor("rebels"), actor("civilians", "target")], figures: civilians };
    expect(row(change)).toMatchObject({
      side_a: "rebels",
      side_b: "Civilians",
      deaths_civilians: 5,
      dyad_name: "rebels - Civilians",
    });
  });
});

test("the four columns of deaths sum up to best", () => {
  const figures = [
    { words: "people", min: 12, max: 12 },
    { words: "soldiers", category: "military", min: 5, max: 5 },
    { words: "civilians", category: "civilians", min: 4, max: 4 },
  ] as const;
  expect(row({ figures })).toMatchObject({
    best: 12,
    deaths_a: 5,
    deaths_b: 0,
    deaths_civilians: 4,
    deaths_unknown: 3,
  });
});

describe("precision", () => {
  test.each([
    ["settlement", "at", 1],
    ["settlement", "near", 2],
    ["district", "at", 3],
    ["region", "at", 4],
    ["border", "at", 5],
    ["country", "at", 6],
    ["water", "at", 7],
  ] as const)("of place: %s %s", (kind, relation, precision) => {
    expect(row({ places: [{ name: "X", kind, relation }] }).where_prec).toBe(precision);
  });

  test.each([
    ["2024-02-05", 1],
    ["2024-02-07", 2],
    ["2024-02-11", 3],
    ["2024-02-29", 4],
    ["2024-12-31", 5],
  ])("of date: 2024-02-05 to %s", (end, precision) => {
    expect(row({ event: { time: { start: "2024-02-05", end, precision: "range", basis: "stated" } } }).date_prec).toBe(
      precision,
    );
  });

  test("of a date before which it happened", () => {
    expect(row({ event: { time: { end: "2024-02-05", precision: "day", basis: "publication" } } })).toMatchObject({
      date_prec: "",
      date_start: "",
      date_end: "2024-02-05",
    });
  });
});
