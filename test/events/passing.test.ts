import { describe, expect, test } from "vitest";
import { VIOLENT } from "../../src/events/vocabulary.data.js";
import { createExtractor } from "../../src/index.js";

const read = createExtractor({ explain: true });
const violence = (text: string): string[] =>
  read({ text, publishedAt: "2024-03-05" })
    .events.filter(({ type }) => VIOLENT.has(type))
    .map(({ type }) => type);

/** Violence at large: neither day nor spot nor anybody in particular, in words that report nothing. */
describe("spoken of in passing", () => {
  test.each([
    "The bishop condemned attacks on civilians.",
    "The rebels were formed to massacre the people.",
    "By blowing up pipelines the guerrillas make enemies.",
    "Kidnappings and extortion are the trade of these gangs.",
    "The general spoke of the murders of peasants.",
    "On Sunday the minister pleaded for an end of violence.",
    "He grew up in a region where clashes between herders and farmers are common.",
    "Kidnappings are frequent there, and bandits often ambush travellers.",
    "Gang violence is rife in the capital. Shootings have become a daily occurrence.",
  ])("%s", (text) => {
    expect(violence(text)).toEqual([]);
  });

  test("says why when asked", () => {
    const { diagnostics } = read({ text: "The bishop condemned attacks on civilians.", publishedAt: "2024-03-05" });
    expect(diagnostics.map(({ message }) => message)).toContain("attack: spoken of in passing");
  });
});

describe("told", () => {
  test.each([
    ["a day", "The bishop condemned Sunday's attacks on civilians."],
    ["a spot", "The bishop condemned attacks on civilians in Goma."],
    ["a day of its own", "The minister spoke of the attack on Sunday."],
    ["somebody in particular", "The bishop condemned the murder of two nuns."],
    ["a number", "The gang has carried out six kidnappings."],
    ["a verb of doing", "The rebels launched attacks on civilians."],
    ["an accusation", "Monitors accuse the army of torture."],
    ["what was begun", "The militia began shelling villages."],
  ])("by %s: %s", (_, text) => {
    expect(violence(text)).not.toEqual([]);
  });
});
