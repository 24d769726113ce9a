import { describe, expect, test } from "vitest";
import { deathsByEvent } from "../../src/export/deaths.js";
import { type Figure, made } from "../support/made.js";

const deaths = (...figures: Figure[]) => {
  const { low, best, high } = deathsByEvent(made({ figures })).get("e1") ?? { low: 0, best: 0, high: 0 };
  return [low, best, high];
};
const soldiers = { category: "military", words: "soldiers" } as const;
const civilians = { category: "civilians", words: "civilians" } as const;
const people = { words: "people" } as const;

describe("the dead are counted once", () => {
  test("two figures for the same people", () => {
    expect(deaths({ ...people, min: 12, max: 12 }, { ...people, min: 15, max: 15 })).toEqual([12, 15, 15]);
  });

  test("different people are added", () => {
    expect(deaths({ ...soldiers, min: 5, max: 5 }, { ...civilians, min: 2, max: 2 })).toEqual([7, 7, 7]);
    expect(
      deaths({ ...soldiers, country: "ARM", min: 49, max: 49 }, { ...soldiers, country: "AZE", min: 50, max: 50 }),
    ).toEqual([99, 99, 99]);
    expect(
      deaths({ ...people, country: "ARM", min: 9, max: 9 }, { ...soldiers, country: "AZE", min: 5, max: 5 }),
    ).toEqual([14, 14, 14]);
  });

  test("people of no stated kind are all of them", () => {
    expect(
      deaths({ ...people, min: 12, max: 12 }, { ...soldiers, min: 5, max: 5 }, { ...civilians, min: 4, max: 4 }),
    ).toEqual([12, 12, 12]);
  });

  test("soldiers of no stated side may be those of either", () => {
    expect(
      deaths(
        { ...soldiers, min: 60, max: 60 },
        { ...soldiers, country: "ARM", min: 49, max: 49 },
        { ...soldiers, country: "AZE", min: 50, max: 50 },
      ),
    ).toEqual([60, 60, 99]);
  });

  test("children may be some of the civilians", () => {
    expect(
      deaths({ ...civilians, min: 10, max: 10 }, { words: "children", category: "children", min: 3, max: 3 }),
    ).toEqual([10, 10, 10]);
  });
});

describe("what is no figure", () => {
  test.each<[string, Partial<Figure>]>([
    ["a running total", { cumulative: true }],
    ["a part", { subsetOf: "k1" }],
    ["a denied one", { claim: { polarity: "negative" } }],
    ["a mere possibility", { claim: { certainty: "possible" } }],
    ["other losses", { effect: "injured" }],
  ])("%s", (_, change) => {
    expect(deaths({ ...people, min: 12, max: 12 }, { ...people, min: 99, max: 99, ...change })).toEqual([12, 12, 12]);
  });
});

describe("bounds", () => {
  test("at least and up to", () => {
    expect(deaths({ ...people, min: 49 })).toEqual([49, 49, 49]);
    expect(deaths({ ...people, max: 20 })).toEqual([0, 0, 20]);
  });
  test("named people are counted, unnumbered ones are one", () => {
    expect(deaths({ words: "two brothers", names: ["A", "B"] })).toEqual([2, 2, 2]);
    expect(deaths({ words: "soldiers were killed" })).toEqual([1, 1, 1]);
    expect(deaths({ words: "soldiers were killed", claim: { polarity: "negative" } })).toEqual([0, 0, 0]);
  });
  test("the verified figure is the best one", () => {
    expect(deaths({ ...people, min: 42, max: 42, claim: { verified: true } }, { ...people, min: 60 })).toEqual([
      42, 42, 60,
    ]);
  });
});
