import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { personNoun } from "../../src/knowledge/people.js";

describe("personNoun", () => {
  it.each([
    ["soldiers", "military", "military"],
    ["sepoys", "military", "military"],
    ["gendarmes", "police", "police"],
    ["constables", "police", "police"],
    ["militiamen", "paramilitary", "military"],
    ["guerrillas", "rebels", "militants"],
    ["putschists", "rebels", "militants"],
    ["bombers", "militants", "militants"],
    ["dacoits", "criminals", "unknown"],
    ["gunmen", "unidentified", "unknown"],
    ["villagers", "civilians", "civilians"],
    ["midwives", "civilians", "civilians"],
    ["passersby", "civilians", "civilians"],
    ["children", "civilians", "children"],
    ["toddlers", "civilians", "children"],
    ["cameramen", "media", "journalists"],
    ["deminers", "ngo", "aid-workers"],
    ["lawmakers", "government", "officials"],
    ["functionaries", "government", "officials"],
  ] as const)("%s: %s", (key, kind, victims) => {
    expect(personNoun(key)).toMatchObject({ kind, victims, plural: true });
  });

  it("knows bodies and masses as such", () => {
    for (const key of ["army", "troops", "police", "crowd", "parliament", "secretariat"])
      expect(personNoun(key)?.collective, key).toBe(true);
    expect(personNoun("soldier")?.collective).toBe(false);
  });

  it("leaves nouns alone that are mostly something else", () => {
    for (const key of ["head", "body", "house", "power", "camp", "ring", "tiger", "lord", "table", "oil"])
      expect(personNoun(key), key).toBeUndefined();
  });
});

it("who leads an armed group speaks for it, not for the state that it fights", () => {
  const { actors, attributions } = extract(
    "Bosnian Serb leader Radovan Karadzic denied that his forces had fired on Sarajevo.",
  );
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  expect(attributions.map(({ source }) => names.get(source.onBehalfOf ?? ""))).toEqual(["Bosnian Serb Army"]);
});
