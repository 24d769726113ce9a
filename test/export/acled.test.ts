import { describe, expect, test } from "vitest";
import { toAcledRows } from "../../src/export/index.js";
import { EXTRACTION } from "../support/extraction.js";
import { made, UNREAL } from "../support/made.js";

const row = (...args: Parameters<typeof made>) => toAcledRows(made(...args))[0]!;

test("a row has ACLED's columns in ACLED's words", () => {
  expect(toAcledRows(EXTRACTION)).toEqual([
    {
      event_id_cnty: "COD-e1",
      event_date: "2024-02-05",
      year: 2024,
      time_precision: 1,
      disorder_type: "Political violence",
      event_type: "Explosions/Remote violence",
      sub_event_type: "Shelling/artillery/missile attack",
      actor1: "rebels",
      assoc_actor_1: "",
      inter1: 2,
      actor2: "army",
      assoc_actor_2: "",
      inter2: 1,
      interaction: 12,
      civilian_targeting: "",
      iso: 180,
      region: "Middle Africa",
      country: "Democratic Republic of the Congo",
      admin1: "North Kivu",
      location: "Goma",
      latitude: -1.679,
      longitude: 29.222,
      geo_precision: 1,
      source: "The Courier",
      notes: "“Rebels shelled Goma on Monday” (army; unverified: party-claim)",
      fatalities: 12,
      standing: "unverified",
      sources: "army",
      denied_by: "",
      blamed: "",
      fatalities_high: 15,
      further_locations: "",
    },
  ]);
});

describe("what gives no row", () => {
  test.each(UNREAL)("%s", (_, change) => expect(toAcledRows(made(change))).toEqual([]));
  test("background", () => expect(toAcledRows(made({ event: { timeframe: "background" } }))).toEqual([]));
  test("an event without an ACLED type", () => {
    expect(toAcledRows(made({ event: { codes: { plover: "CONSULT", cameo: "040" } } }))).toEqual([]);
  });
});

describe("dates", () => {
  const dated = (start: string | undefined, end: string) => {
    const time = { end, precision: "range", basis: "stated", ...(start !== undefined && { start }) } as const;
    const { event_date, time_precision } = row({ event: { time } });
    return [event_date, time_precision];
  };
  test.each([
    ["a day", "2024-02-05", "2024-02-05", ["2024-02-05", 1]],
    ["an hour", "2024-02-05T04:00", "2024-02-05T05:00", ["2024-02-05", 1]],
    ["overnight", "2024-02-05", "2024-02-06", ["2024-02-05", 2]],
    ["a week: its middle", "2024-02-05", "2024-02-11", ["2024-02-08", 2]],
    ["a month: its middle", "2024-02-01", "2024-02-29", ["2024-02-15", 3]],
    ["by a day", undefined, "2024-02-06", ["2024-02-06", 3]],
  ])("%s", (_, start, end, expected) => expect(dated(start, end)).toEqual(expected));
  test("none", () => {
    const { time: _, ...undated } = EXTRACTION.events[0]!;
    expect(toAcledRows({ ...EXTRACTION, events: [undated] })[0]).toMatchObject({
      event_date: "",
      year: "",
      time_precision: "",
    });
  });
});

describe("actors", () => {
  test("a state's forces abroad are external forces", () => {
    const actors = [
      { name: "Rwandan army", kind: "military", country: "RWA", role: "initiator" },
      { name: "villagers", kind: "civilians", country: "COD", role: "target" },
    ] as const;
    expect(row({ actors })).toMatchObject({
      inter1: 8,
      inter2: 7,
      interaction: 78,
      civilian_targeting: "Civilian targeting",
    });
  });

  test("both sides of a clash are doers", () => {
    const actors = [
      { name: "Armenia", kind: "state", country: "ARM" },
      { name: "Azerbaijan", kind: "state", country: "AZE" },
    ] as const;
    expect(row({ actors, event: { type: "armed-clash" } })).toMatchObject({ actor1: "Armenia", actor2: "Azerbaijan" });
  });

  test("doers of one deed stand on one side", () => {
    const actors = [
      { name: "army", kind: "military" },
      { name: "militia", kind: "paramilitary" },
    ] as const;
    expect(row({ actors })).toMatchObject({ actor1: "army", assoc_actor_1: "militia", actor2: "" });
  });

  test("where sources blame different ones, nobody did it by our word", () => {
    const actors = [
      { name: "army", kind: "military" },
      { name: "rebels", kind: "rebels" },
      { name: "villagers", kind: "civilians", role: "victim" },
    ] as const;
    const both = [
      { by: "the rebels", whom: "army" },
      { by: "the army", whom: "rebels" },
    ];
    expect(row({ actors, blame: both })).toMatchObject({
      actor1: "",
      inter1: "",
      interaction: "",
      actor2: "villagers",
      blamed: "army (by the rebels); rebels (by the army)",
    });
    expect(row({ actors, blame: both.slice(1) })).toMatchObject({ actor1: "", blamed: "rebels (by the army); army" });
    const one = [
      { by: "police", whom: "army" },
      { by: "police", whom: "rebels" },
    ];
    expect(row({ actors, blame: one })).toMatchObject({ actor1: "army", assoc_actor_1: "rebels" });
  });

  test("who denies that he did it stays in the row", () => {
    const blame = [
      { by: "police", whom: "rebels" },
      { by: "the rebels", whom: "rebels", polarity: "negative" },
    ] as const;
    expect(row({ blame })).toMatchObject({
      actor1: "rebels",
      blamed: "rebels (by police); rebels (denied by the rebels)",
      denied_by: "the rebels",
    });
  });

  test("protesters are protesters, whatever they are else; one side alone", () => {
    const event = {
      type: "protest",
      codes: { plover: "PROTEST", cameo: "141", acled: { eventType: "Protests", subEventType: "Peaceful protest" } },
    } as const;
    expect(row({ event, actors: [{ name: "teachers", kind: "civilians" }] })).toMatchObject({
      disorder_type: "Demonstrations",
      inter1: 6,
      actor2: "",
      inter2: 0,
      interaction: 60,
    });
  });

  test("a kind that decides no code leaves it empty", () => {
    expect(row({ actors: [{ name: "militants", kind: "militants" }] })).toMatchObject({ inter1: "", interaction: "" });
  });
});

describe("places", () => {
  test("near a town, in a region, in a country", () => {
    const at = (kind: "settlement" | "region" | "country", relation: "at" | "near") =>
      row({ places: [{ name: "X", kind, country: "COD", relation }] }).geo_precision;
    expect([at("settlement", "at"), at("settlement", "near"), at("region", "at"), at("country", "at")]).toEqual([
      1, 2, 3, 3,
    ]);
  });

  test("the town before its region, further ones kept, never where the fire came from", () => {
    const places = [
      { name: "Kivu", kind: "region", country: "COD" },
      { name: "Goma", kind: "settlement", country: "COD" },
      { name: "Sake", kind: "settlement", country: "COD" },
      { name: "Gisenyi", kind: "settlement", country: "RWA", relation: "from" },
    ] as const;
    expect(row({ places })).toMatchObject({ location: "Goma", further_locations: "Sake; Kivu" });
  });

  test("no place", () =>
    expect(row({ places: [] })).toMatchObject({ country: "", latitude: "", geo_precision: "", iso: "" }));
});

describe("sources", () => {
  test("who denies it stays in the row", () => {
    const extraction = made({ occurrence: [{}, { polarity: "negative" }] });
    expect(toAcledRows(extraction)[0]).toMatchObject({ standing: "disputed", denied_by: "The Courier" });
    expect(toAcledRows(extraction)[0]!.notes).toContain("denied: “it happened”");
  });
  test("verified", () => expect(row({ occurrence: [{ verified: true }] }).standing).toBe("verified"));
});

test("vague figures as ACLED reads them", () => {
  const fatalities = (words: string, min: number) => row({ figures: [{ words, min, approximate: true }] }).fatalities;
  expect([fatalities("Dozens", 24), fatalities("hundreds of people", 200), fatalities("about 50", 50)]).toEqual([
    12, 100, 50,
  ]);
});
