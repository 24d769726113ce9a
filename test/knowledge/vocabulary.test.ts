import { describe, expect, it } from "vitest";
import { ById } from "../../src/knowledge/lists.js";
import { WordBits, WordFacts, wordNumber } from "../../src/knowledge/vocabulary.js";

/** A function that notes what it was asked. */
function noted<T>(work: (word: string) => T) {
  const asked: string[] = [];
  const noting = (word: string) => {
    asked.push(word);
    return work(word);
  };
  return { asked, work: noting };
}

describe("the vocabulary", () => {
  it("gives a word one number, and no two words the same", () => {
    const [ship, shop] = [wordNumber("ship"), wordNumber("shop")];
    expect(ship).toBeGreaterThan(0);
    expect(wordNumber("ship")).toBe(ship);
    expect(shop).not.toBe(ship);
  });

  it("works a fact out once for a word, also where there is none", () => {
    const { asked, work } = noted((word) => (word === "ship" ? "boat" : undefined));
    const facts = new WordFacts(work);
    for (const word of ["ship", "shop", "ship", "shop"])
      expect(facts.of(wordNumber(word), word)).toBe(word === "ship" ? "boat" : undefined);
    expect(asked).toEqual(["ship", "shop"]);
  });

  it("keeps bits, none of them included", () => {
    const { asked, work } = noted((word) => (word === "ship" ? 5 : 0));
    const words = ["shop", "ship", "shop", "ship"];
    const column = new WordBits(work).column(Int32Array.from(words, wordNumber), words);
    expect([...column]).toEqual([0, 5, 0, 5]);
    expect(asked).toEqual(["shop", "ship"]);
  });

  it("says the same of a word the second time, whichever of its 31 bits are set", () => {
    const words = Array.from({ length: 31 }, (_, bit) => `bit${bit}`);
    const bits = new WordBits((word) => 1 << words.indexOf(word));
    for (const word of [...words, ...words]) expect(bits.of(wordNumber(word), word)).toBe(1 << words.indexOf(word));
  });

  it("keeps nothing of words that came when it was full", () => {
    const facts = new WordFacts((word) => word.length);
    const bits = new WordBits((word) => word.length);
    for (const word of ["a", "bcd", "ef"]) {
      expect(facts.of(0, word)).toBe(word.length);
      expect(bits.of(0, word)).toBe(word.length);
    }
  });
});

it("a list by ids knows nothing beyond its ends", () => {
  const list = new ById<string>(2);
  list.set(1, "one");
  expect([-1, 0, 1, 2].map((id) => list.get(id))).toEqual([undefined, undefined, "one", undefined]);
  expect(list.has(1)).toBe(true);
  expect(list.has(0)).toBe(false);
});
