import { describe, expect, it } from "vitest";
import { withLookup, withPlaces } from "../../src/knowledge/gazetteer/added.js";
import { coreGazetteer } from "../../src/knowledge/gazetteer/gazetteer.js";

const core = coreGazetteer();

describe("lookup", () => {
  it.each([
    ["Kyiv", "UKR", 50.45, 30.52],
    ["Kiev", "UKR", 50.45, 30.52],
    ["Kharkiv", "UKR", 49.99, 36.23],
    ["Goris", "ARM", 39.51, 46.34],
    ["Jermuk", "ARM", 39.84, 45.67],
    ["Deir ez-Zor", "SYR", 35.34, 40.14],
    ["Khan Younis", "PSE", 31.34, 34.31],
    ["Khan Yunis", "PSE", 31.34, 34.31],
    ["Mosul", "IRQ", 36.34, 43.12],
    ["Goma", "COD", -1.67, 29.23],
  ])("%s", (name, country, latitude, longitude) => {
    const [best] = core.lookup(name);
    expect(best?.country).toBe(country);
    expect(Math.abs(best!.latitude! - latitude)).toBeLessThan(0.2);
    expect(Math.abs(best!.longitude! - longitude)).toBeLessThan(0.2);
  });

  it("puts a usual name before another spelling", () => {
    expect(core.lookup("goris").map((s) => s.match)).toEqual(["primary", "alternate"]);
  });
});

describe("longest", () => {
  it("passes over hyphens", () => {
    expect(core.longest(["in", "deir", "ez", "-", "zor", "province"], 1, 6)).toMatchObject({
      to: 6,
      key: "deir ez zor province",
    });
    expect(core.longest(["in", "deir", "ez", "-", "zor"], 1, 4)).toBeUndefined();
  });
  it("finds names without their article and articles without their name", () => {
    expect(core.longest(["hasakah"], 0, 1)?.senses[0]?.country).toBe("SYR");
  });
});

describe("withPlaces", () => {
  const wider = withPlaces(core, [
    { name: "Nowhere-on-Sea", aliases: ["Noplace"], country: "GBR" },
    { name: "Goris", country: "GBR", latitude: 52, longitude: -1 },
    { name: "San", country: "MLI" },
  ]);

  it("adds by value", () => {
    expect(wider.longest(["nowhere", "-", "on", "-", "sea"], 0, 5)?.senses[0]?.id).toBe("user:nowhere-on-sea");
    expect(wider.lookup("noplace")[0]).toMatchObject({ match: "alternate", kind: "settlement", population: 0 });
    expect(core.lookup("noplace")).toEqual([]);
  });

  it("has a name for itself, and leaves longer names alone", () => {
    expect(wider.lookup("Goris").map((s) => s.country)).toEqual(["GBR"]);
    expect(wider.lookup("San Salvador")[0]?.country).toBe(core.lookup("San Salvador")[0]?.country);
  });
});

describe("withLookup", () => {
  const asked: string[] = [];
  const rows = new Map([["deir ez zor", [{ name: "Deir ez-Zor", id: "own:1" }]]]);
  const wider = withLookup(core, {
    lookup: (name) => {
      asked.push(name);
      return rows.get(name) ?? [];
    },
  });

  it("asks for folded names, each once, and no further than a name goes", () => {
    const keys = ["in", "deir", "ez", "-", "zor", ",", "syria"];
    expect(wider.longest(keys, 1, 7)).toMatchObject({ to: 5, senses: [{ id: "own:1", own: true }] });
    wider.longest(keys, 1, 7);
    expect(asked).toEqual(["deir", "deir ez", "deir ez zor"]);
  });
});
