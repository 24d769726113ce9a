import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Pairs of claims that contradict each other, by their words. */
const pairs = (text: string): string[] => {
  const { claims } = extract({ text, publishedAt: "2024-05-14", outlet: "Reuters" });
  return claims.flatMap((claim) =>
    claim.contradicts
      .map((id) => claims.find((other) => other.id === id)!)
      .filter((other) => claim.span.start < other.span.start)
      .map((other) => `${claim.span.text} | ${other.span.text}`),
  );
};

describe("denials", () => {
  test.each([
    "Kyiv said Russian forces had shelled a school. Moscow denied it.",
    "Kyiv said Russian forces had shelled a school. Russia's defence ministry dismissed this as propaganda.",
    "Kyiv accused Russia of shelling a school. Russia denied any involvement.",
    "Kyiv accused Russia of shelling a school, which Moscow denies.",
    "The army denied a report that its soldiers had shot five villagers.",
    "Residents said Russian soldiers had shot five villagers. Moscow called the claims fabricated.",
    "Residents said Russian soldiers had used cluster bombs in Kupiansk. Russia said it had used no such weapons.",
  ])("%s", (text) => {
    expect(pairs(text)).toHaveLength(1);
  });

  test.each([
    "Kyiv said Russian forces had shelled a school. Moscow did not comment.",
    "Kyiv said Russian forces had shelled a school. Moscow said its forces had shelled a depot.",
    "Kyiv said Russian forces had shelled a school. Kyiv denied that any child had been hurt.",
  ])("none: %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe("who attacked", () => {
  test("each lays the start at the other's door", () => {
    const text =
      "Armenia and Azerbaijan clashed on Monday. Armenia accused Azerbaijan of a large-scale provocation. Azerbaijan said it was attacked by Armenia.";
    expect(pairs(text).length).toBeGreaterThan(0);
  });
  test("two attacks, one by each, exclude nothing", () => {
    const text =
      "Armenia and Azerbaijan clashed on Monday. Yerevan said Azerbaijan had shelled Jermuk. Baku said Armenia had shelled Lachin.";
    expect(pairs(text)).toEqual([]);
  });
});

describe("tolls", () => {
  test("of two sources for the same deaths", () => {
    expect(
      pairs("A bomb exploded in a market in Mogadishu. Police said 12 people were killed. Doctors put the toll at 20."),
    ).toHaveLength(1);
  });
  test("a figure given up is none", () => {
    expect(pairs("A bomb exploded in Mogadishu. Police put the toll at 20, up from an earlier toll of 12.")).toEqual(
      [],
    );
  });
});
