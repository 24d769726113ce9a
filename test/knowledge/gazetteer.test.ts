import { describe, expect, it } from "vitest";
import { coreGazetteer, withPlaces } from "../../src/knowledge/gazetteer/gazetteer.js";

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
  it("adds by value", () => {
    const wider = withPlaces(core, [
      { name: "Nowhere-on-Sea", otherNames: ["Noplace"], kind: "settlement", country: "GBR" },
    ]);
    expect(wider.longest(["nowhere", "-", "on", "-", "sea"], 0, 5)?.senses[0]?.id).toBe("user:nowhere-on-sea");
    expect(wider.lookup("noplace")[0]?.match).toBe("alternate");
    expect(core.lookup("noplace")).toEqual([]);
  });
});
