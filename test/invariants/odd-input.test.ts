import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { violations } from "../support/invariants.js";

const body = ARTICLES.map(({ text }) => text).join("\n\n");
const times = (n: number, text: string) => text.repeat(n);

/** Texts that break readers of text. A stage that is not linear does not come to an end in time. */
const ODD: Record<string, string> = {
  "thousands of opening quotation marks": times(5000, "“He said "),
  "thousands of quotation marks of all kinds": times(3000, `"’“''”‘\` said `),
  "thousands of parentheses": times(5000, "(FMLN [and "),
  "a sentence of 10,000 words": `${times(2500, "rebels killed soldiers and ")}fled.`,
  "a list of 10,000 places": `Rebels shelled ${times(5000, "Goma, Djibo, ")}and Jermuk on Monday.`,
  "one word of a megabyte": times(1 << 20, "x"),
  "one word of a megabyte of capitals": times(1 << 20, "K"),
  "a megabyte of hyphens": times(1 << 20, "-"),
  "a megabyte of spaces": `Rebels${times(1 << 20, " ")}shelled Goma.`,
  "a megabyte of line ends": `Rebels shelled Goma.${times(1 << 20, "\n")}The army said so.`,
  "said that said that": `The army ${times(1500, "said that the rebels ")}fled.`,
  "of of of": `The killing ${times(3000, "of the son ")}shocked Goma.`,
  "who who who": `The man ${times(2000, "who shot the man ")}died.`,
  "according to according to": times(2000, "according to the army, "),
  "thousands of numbers": `The blast killed ${times(5000, "12, ")}people.`,
  "thousands of commas": `Rebels${times(20000, ",")} shelled Goma.`,
  "one paragraph of everything": body.replaceAll("\n", " ").repeat(20),
  HTML: `<html><head><title>War</title></head><body>${times(300, "<p>Rebels <b>shelled</b> Goma on <a href='#'>Monday</a>.</p>")}</body></html>`,
  Markdown: times(
    300,
    "## Rebels **shelled** [Goma](http://x.y) on _Monday_\n\n- 12 killed\n\n> said the army\n\n| a | b |\n",
  ),
  "right-to-left and other scripts": times(
    200,
    "قال الجيش إن المتمردين قصفوا غوما. 军队说叛军炮击了戈马。Армия сообщила об обстреле. ",
  ),
  "a sentence of thousands of deeds, each with its day": times(3000, "rebels attacked Goma on Monday, "),
  "thousands of clauses about clauses": `The man ${times(3000, "whose father killed the man ")}died.`,
  "thousands of tolls": Array.from({ length: 3000 }, (_, i) => `The death toll rose to ${i + 2}.`).join(" "),
  "thousands of accounts and denials": times(1500, "Russia said Ukraine shelled Goma. Ukraine denied shelling it. "),
  "thousands of armed groups": Array.from(
    { length: 1500 },
    (_, i) => `The ${String.fromCharCode(65 + (i % 26), 97 + (i % 25), 97 + (i % 23))}ri Front attacked Goma.`,
  ).join(" "),
  "more marks in a paragraph than an engine passes as arguments": times(130_000, "(Photo: AP) "),
  "surrogates and marks": times(2000, "\ud83d e\u0301\u0301\u0301 \udc00 \u202e Goma \u0000 "),
};

describe("odd input", () => {
  test.each(Object.entries(ODD))("%s", { timeout: 20_000 }, (_name, text) => {
    const article = { text, publishedAt: "2024-03-05" };
    expect(violations(article, extract(article))).toEqual([]);
  });

  test.each(["not a date", "2024-13-45", "", "yesterday", "2024-02-30T99:00", "0001-01-01", "9999-12-31"])(
    "publishedAt %j is noticed, not thrown at",
    (publishedAt) => {
      const article = { text: "Rebels shelled Goma on Monday, killing 12 people.", publishedAt };
      const extraction = extract(article);
      expect(violations(article, extraction)).toEqual([]);
      expect(extraction.diagnostics.map(({ code }) => code)).not.toEqual([]);
      for (const { time } of extraction.events) expect(time?.basis).not.toBe("relative");
    },
  );
});
