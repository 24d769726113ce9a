import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, createExtractor, extract } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { violations } from "../support/invariants.js";

/** Pieces that upset readers of text: quotation marks, odd spaces, emoji, lone surrogates, markup, other scripts. */
const SCRAPS = [
  "“",
  "”",
  '"',
  "'",
  "’s",
  "''",
  "(",
  "[FMLN]",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\r\n",
  "\n\n",
  "\0",
  "\u200f",
  "😀",
  "\ud83d",
  "\ude00",
  "e\u0301",
  "<b>",
  "</p>",
  "**",
  "—",
  "--",
  "...",
  "المدينة",
  "Взрыв в Киеве",
  "炸弹袭击",
  "49",
  "at least ",
  "said ",
  "killed ",
  "Russia ",
  "Jermuk",
  " on Tuesday ",
  ".",
  ", ",
  "that ",
];

const article: fc.Arbitrary<Article> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }).map((text) => ({ text })),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => ({ text: scraps.join("") })),
  // Real sentences, cut, shuffled and torn.
  fc
    .record({
      pieces: fc.shuffledSubarray(
        ARTICLES.flatMap(({ text }) => text.split(/(?<=[.\n])/)),
        { maxLength: 12 },
      ),
      cut: fc.nat(1500),
      scrap: fc.constantFrom(...SCRAPS),
      at: fc.nat(800),
    })
    .map(({ pieces, cut, scrap, at }) => {
      const text = pieces.join("").slice(0, cut);
      return { title: pieces[0] ?? "", text: text.slice(0, at) + scrap + text.slice(at), publishedAt: "2024-03-05" };
    }),
);

describe("whatever the article", () => {
  test("spans slice to their text, ids refer to something", () => {
    fc.assert(
      fc.property(article, (input) => {
        expect(violations(input, extract(input))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("the project's own articles, whole, in capitals and in lower case", () => {
    for (const whole of ARTICLES) {
      for (const change of [(s: string) => s, (s: string) => s.toUpperCase(), (s: string) => s.toLowerCase()]) {
        const input = { ...whole, title: change(whole.title ?? ""), text: change(whole.text) };
        expect(violations(input, extract(input))).toEqual([]);
      }
    }
  });

  test("the same input gives the same output, whatever was read before, and is not changed", () => {
    const first = ARTICLES.map((input) => JSON.stringify(extract(input)));
    const backwards = [...ARTICLES].reverse().map((input) => JSON.stringify(extract(Object.freeze({ ...input }))));
    expect(backwards.reverse()).toEqual(first);
  });

  test("the result is plain JSON", () => {
    for (const input of ARTICLES) {
      const extraction = extract(input);
      expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
    }
  });
});

describe("input that is no article", () => {
  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [5, "number"],
    [[], "array"],
    [{}, "article.text is missing"],
    [{ text: 5 }, "article.text must be a string"],
    [{ text: "x", title: 3 }, "article.title must be a string"],
    [{ text: "x", publishedAt: new Date(0) }, "article.publishedAt must be a string"],
  ])("%j throws a TypeError that names what was wrong", (input, words) => {
    const call = () => extract(input as never);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(words);
  });

  test.each(["", " \n\n ", "The weather will be fine on Sunday.", "{}", "<html></html>"])(
    "%j gives an empty-handed extraction",
    (text) => {
      const extraction = extract(text);
      expect(extraction.schemaVersion).toBe(1);
      expect(extraction.events).toEqual([]);
      expect(extraction.casualties).toEqual([]);
    },
  );

  test("a title without a text is read", () => {
    expect(
      violations({ text: "", title: "Rebels shell Goma" }, extract({ text: "", title: "Rebels shell Goma" })),
    ).toEqual([]);
  });
});

describe("createExtractor", () => {
  test("gives what extract gives, without options", () => {
    const read = createExtractor();
    for (const input of ARTICLES) expect(read(input)).toEqual(extract(input));
  });
});
