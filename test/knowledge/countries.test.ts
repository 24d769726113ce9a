import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { COUNTRY_ROWS } from "../../src/knowledge/countries.data.js";
import { countryByCode, countryIndex } from "../../src/knowledge/countries.js";
import { nameKeys } from "../../src/knowledge/fold.js";
import { longestPhrase } from "../../src/knowledge/phrase-index.js";

const rows = COUNTRY_ROWS.trim().split("\n");
const read = (text: string) => {
  const keys = nameKeys(text);
  const match = longestPhrase(countryIndex(), { key: keys }, 0, keys.length);
  return match?.to === keys.length
    ? { code: match.entry.value.country.code, as: match.entry.value.as, plural: match.entry.value.plural }
    : undefined;
};

describe("the table of countries", () => {
  it("has seven columns, a code of three capitals and a position in every row, and no code twice", () => {
    const codes = new Set<string>();
    for (const row of rows) {
      const columns = row.split("|");
      expect(columns, row).toHaveLength(7);
      expect(columns[0], row).toMatch(/^[A-Z]{3}$/);
      expect(codes.has(columns[0]!), row).toBe(false);
      codes.add(columns[0]!);
      const [latitude, longitude] = columns[6]!.split(" ").map(Number);
      expect(Math.abs(latitude!), row).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude!), row).toBeLessThanOrEqual(180);
    }
    expect(codes.size).toBeGreaterThan(225);
  });

  it("takes words for no abbreviation of a state's name, with stops or without", () => {
    const { actors } = extract("Car bombs killed nine people in Baghdad. Us or them, the general said.");
    expect(actors.map(({ name }) => name)).not.toContain("Central African Republic");
    expect(actors.map(({ name }) => name)).not.toContain("United States");
    expect(extract("C.A.R. troops killed nine rebels.").actors.map(({ country }) => country)).toContain("CAF");
  });

  it("gives no name to two countries", () => {
    const owner = new Map<string, string>();
    for (const row of rows) {
      const [code = "", names = ""] = row.split("|");
      for (const name of names.split(";")) {
        expect(owner.get(name) ?? code, name).toBe(code);
        owner.set(name, code);
      }
    }
  });
});

it.each([
  ["Ivory Coast", "CIV", "name"],
  ["Côte d'Ivoire", "CIV", "name"],
  ["Burma", "MMR", "name"],
  ["Salvadorean", "SLV", "adjective"],
  ["Burkinabe", "BFA", "adjective"],
  ["Basotho", "LSO", "adjective"],
  ["Ni-Vanuatu", "VUT", "adjective"],
  ["Kiev", "UKR", "capital"],
  ["Kyiv", "UKR", "capital"],
  ["Downing Street", "GBR", "seat"],
  ["Quai d'Orsay", "FRA", "seat"],
  ["Élysée Palace", "FRA", "seat"],
  ["Malacañang Palace", "PHL", "seat"],
  ["Frenchmen", "FRA", "demonym"],
  ["Turks", "TUR", "demonym"],
  ["Soviet Union", "SUN", "name"],
])("%s: %s, %s", (text, code, as) => {
  expect(read(text)).toMatchObject({ code, as });
});

it("marks states that are no more", () => {
  for (const code of ["SUN", "YUG", "CSK", "DDR"]) expect(countryByCode(code)?.historical, code).toBe(true);
  expect(countryByCode("FRA")?.historical).toBe(false);
});
