import { describe, expect, test } from "vitest";
import { extract, tolls } from "../src/index.js";
import { EXTRACTION } from "./support/extraction.js";
import { type Figure, made } from "./support/made.js";

const toll = (...figures: Figure[]) => tolls(made({ figures }))[0];
const people = (min: number, said: string, more: Partial<Figure> = {}): Figure => ({
  words: `${min} people`,
  min,
  max: min,
  claim: { words: said },
  ...more,
});

test("figures by source, with the extremes and the latest", () => {
  const [one, ...others] = tolls(EXTRACTION);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    eventId: "e1",
    effect: "killed",
    victims: "military COD",
    category: "military",
    country: "COD",
    lowest: 12,
    highest: 15,
  });
  expect(one?.figures.map(({ source, sourceId, min }) => [source, sourceId, min])).toEqual([
    ["the army", "a2", 12],
    ["Medics", undefined, 15],
  ]);
  expect(one?.latest?.source).toBe("Medics");
});

describe("the latest figure", () => {
  test("the last one told", () => {
    expect(toll(people(12, "killed 12 people"), people(15, "killed 15 people"))?.latest?.min).toBe(15);
  });
  test("not one that the text calls earlier", () => {
    expect(toll(people(60, "killed 60 people"), people(40, "had earlier put the toll at 40"))?.latest?.min).toBe(60);
  });
  test("the one that the text calls new", () => {
    expect(toll(people(60, "the toll has risen to 60"), people(40, "killed 40 people"))?.latest?.min).toBe(60);
  });
  test("words within words mean nothing", () => {
    expect(toll(people(12, "killed 12 people at the Primrose cafe"), people(15, "15 people"))?.latest?.min).toBe(15);
  });
});

describe("what is left out", () => {
  test("a part is no figure of its own", () => {
    expect(toll(people(12, "12 people"), people(3, "3 of them", { subsetOf: "k1" }))?.figures).toHaveLength(1);
  });
  test("a denied figure", () => {
    expect(toll(people(12, "12 people"), people(50, "50", { claim: { polarity: "negative" } }))?.figures).toHaveLength(
      1,
    );
  });
  test("a possibility is listed, and is no extreme", () => {
    const one = toll(people(50, "50 killed"), people(105, "could rise to 105", { claim: { certainty: "possible" } }));
    expect(one).toMatchObject({ lowest: 50, highest: 50, latest: { min: 50 } });
    expect(one?.figures.map(({ certainty }) => certainty)).toEqual(["certain", "possible"]);
  });
});

test("nothing is summed: each side has its own toll", () => {
  const sides = tolls(
    made({
      figures: [
        people(49, "49", { category: "military", country: "ARM" }),
        people(50, "50", { category: "military", country: "AZE" }),
      ],
    }),
  );
  expect(sides.map(({ victims, highest }) => [victims, highest])).toEqual([
    ["military ARM", 49],
    ["military AZE", 50],
  ]);
});

test("headline figures come first, named people are counted", () => {
  const extraction = made({ figures: [people(12, "12"), { words: "Ali and Omar", names: ["Ali", "Omar"] }] });
  const casualties = extraction.casualties.map((casualty, i) =>
    i === 1 ? { ...casualty, span: { ...casualty.span, field: "title" as const } } : casualty,
  );
  expect(tolls({ ...extraction, casualties })[0]?.figures.map(({ min }) => min)).toEqual([2, 12]);
});

test("from an article", () => {
  const extraction = extract("A blast in Kabul killed 12 people, police said. Medics said the blast killed 15 people.");
  expect(tolls(extraction)).toMatchObject([{ effect: "killed", lowest: 12, highest: 15 }]);
});
