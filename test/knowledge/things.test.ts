import { describe, expect, it } from "vitest";
import { nameKeys } from "../../src/knowledge/fold.js";
import { longestPhrase, type PhraseIndex } from "../../src/knowledge/phrase-index.js";
import { TARGETS } from "../../src/knowledge/targets.data.js";
import { targetTable } from "../../src/knowledge/targets.js";
import { WEAPONS } from "../../src/knowledge/weapons.data.js";
import { weaponTable } from "../../src/knowledge/weapons.js";

const kindOf = (index: PhraseIndex<string>, text: string) => {
  const keys = nameKeys(text);
  const match = longestPhrase(index, { key: keys }, 0, keys.length);
  return match?.to === keys.length ? match.entry.value : undefined;
};

it.each([
  ["howitzers", "artillery"],
  ["mortar shells", "mortar"],
  ["Grad rockets", "rocket"],
  ["Iskander missile", "missile"],
  ["helicopter gunships", "aircraft"],
  ["FPV drones", "drone"],
  ["pressure-cooker bombs", "bomb"],
  ["anti-personnel mines", "mine"],
  ["AK-47 assault rifle", "firearm"],
  ["rubber bullets", "firearm"],
  ["armoured personnel carriers", "vehicle"],
  ["sarin gas", "chemical"],
  ["machetes", "blade"],
  ["water cannon", "other"],
])("weapon %s: %s", (text, kind) => {
  expect(kindOf(weaponTable().index, text)).toBe(kind);
});

it.each([
  ["army barracks", "military"],
  ["ammunition depots", "military"],
  ["refugee camps", "civilian"],
  ["electricity pylons", "infrastructure"],
  ["hydroelectric power plant", "infrastructure"],
  ["police stations", "government"],
  ["high commission", "diplomatic"],
  ["places of worship", "religious"],
  ["maternity clinics", "medical"],
  ["primary schools", "school"],
  ["fishing boats", "vehicle"],
  ["television studios", "media"],
  ["shopping complexes", "commercial"],
  ["apartment towers", "residential"],
  ["war memorials", "other"],
])("target %s: %s", (text, kind) => {
  expect(kindOf(targetTable().index, text)).toBe(kind);
});

describe("the tables of things", () => {
  it.each([
    ["weapons", WEAPONS],
    ["targets", TARGETS],
  ] as const)("%s: phrases are trimmed and none is empty", (_, table) => {
    for (const phrases of Object.values(table) as string[])
      for (const phrase of phrases.split(";")) expect(phrase.trim() === phrase && phrase !== "", phrase).toBe(true);
  });

  it("hold no word that is seldom a weapon or a thing attacked", () => {
    for (const text of ["plane ticket", "party", "city", "law", "spring"])
      expect(kindOf(weaponTable().index, text)).toBeUndefined();
    for (const text of ["party", "city", "letter", "rope", "community"])
      expect(kindOf(targetTable().index, text)).toBeUndefined();
  });
});
