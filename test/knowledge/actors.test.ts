import { describe, expect, it } from "vitest";
import { ACTOR_TABLES } from "../../src/knowledge/actors/index.js";
import { actorIndex } from "../../src/knowledge/actors.js";
import { countryByCode, countryIndex } from "../../src/knowledge/countries.js";
import { nameKeys } from "../../src/knowledge/fold.js";
import { longestPhrase, phraseKeys } from "../../src/knowledge/phrase-index.js";
import { SPELLINGS, VARIES } from "../../src/knowledge/spellings.data.js";

const rows = ACTOR_TABLES.flatMap((table) =>
  Object.entries(table).flatMap(([kind, text]) =>
    text
      .trim()
      .split("\n")
      .map((row) => {
        const [names = "", country = "", flags = "", ...rest] = row.split("|");
        return { kind, row, names: names.split(";"), country, flags, rest };
      }),
  ),
);

const known = (text: string) => {
  const keys = nameKeys(text);
  return longestPhrase(actorIndex(), { key: keys }, 0, keys.length)?.entry.value;
};

describe("the tables of named organisations", () => {
  it("have rows of the form that their type describes", () => {
    for (const { row, names, flags, rest } of rows) {
      expect(rest, row).toEqual([]);
      expect(
        names.every((name) => name.trim() === name && name !== ""),
        row,
      ).toBe(true);
      expect(flags, row).toMatch(/^m?o?s?(>.+)?$/);
    }
  });

  it("name no organisation twice", () => {
    const seen = new Set<string>();
    for (const { names, country, kind } of rows) {
      const key = `${names[0]}|${country}|${kind === "media" ? kind : ""}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
      expect(new Set(names).size, names.join(";")).toBe(names.length);
    }
  });

  it("use only codes of countries that are known", () => {
    for (const { country, row } of rows) if (country !== "") expect(countryByCode(country), row).toBeDefined();
  });

  it("name only known organisations and countries as owners", () => {
    const known = new Set(rows.map(({ names }) => names[0]));
    for (const { flags, row } of rows) {
      const owner = flags.split(">")[1];
      if (owner !== undefined)
        expect(
          known.has(owner) || longestPhrase(countryIndex(), { key: nameKeys(owner) }, 0, nameKeys(owner).length),
          row,
        ).toBeTruthy();
    }
  });

  it.each([
    ["People's Democratic Party", "NGA"],
    ["Peoples' Democratic Party", "TUR"],
  ])("keep names apart that differ in their tokens alone: %s", (name, country) => {
    const key = phraseKeys(name);
    expect(longestPhrase(actorIndex(), { key }, 0, key.length)?.entry.value.actor.country).toBe(country);
  });

  it("hold no acronym that is a small English word", () => {
    const words = new Set(
      "AIR CAN MAP SITE PLAN SHOT MODEL AND FOR THE ALL ARE HAS HIS NEW NOW OLD TOP WAR MEN".split(" "),
    );
    for (const { names, row } of rows) for (const name of names) expect(words.has(name), row).toBe(false);
  });
});

describe("actorIndex", () => {
  it.each([
    ["Farabundo Marti National Liberation Front", "Farabundo Marti National Liberation Front"],
    ["Sendero Luminoso", "Shining Path"],
    ["Lashkar-i-Taiba", "Lashkar-e-Taiba"],
    ["Hizb-ul-Mujahedeen", "Hizbul Mujahideen"],
    ["al-Qaida in the Arabian Peninsula", "Al-Qaeda in the Arabian Peninsula"],
    ["Hizbollah", "Hezbollah"],
    ["U.N. Mission in South Sudan", "UNMISS"],
    ["United Nations Security Council", "UN Security Council"],
    ["Organisation for the Prohibition of Chemical Weapons", "Organisation for the Prohibition of Chemical Weapons"],
    ["Popular Mobilisation Forces", "Popular Mobilization Forces"],
    ["Myanmar military", "Tatmadaw"],
    ["Agence France-Presse", "Agence France-Presse"],
  ])("knows %s", (text, name) => {
    expect(known(text)?.actor.name).toBe(name);
  });

  it("lists all who share an acronym", () => {
    const names = known("RSF")?.rivals.map(({ name }) => name);
    expect(names).toContain("Rapid Support Forces");
    expect(names).toContain("Reporters Without Borders");
  });

  it("marks monitors, outlets and outlets of a state", () => {
    expect(known("ACLED")?.actor.monitor).toBe(true);
    expect(known("Reuters")?.actor.outlet).toBe(true);
    expect(known("Xinhua")?.actor.stateMedia).toBe(true);
    expect(known("IDF")?.actor.monitor).toBe(false);
  });

  it("takes rescuers for no force of one country", () => {
    expect(known("Civil Defense")?.actor.country).toBeUndefined();
    expect(known("Civil Defense Patrols")?.actor.country).toBe("GTM");
  });
});

it.each(SPELLINGS.flat())("a name with %j in it has several spellings", (part) => {
  expect(VARIES.test(`A ${part}b`)).toBe(true);
});
