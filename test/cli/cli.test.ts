import { describe, expect, test } from "vitest";
import { readArguments, UsageError } from "../../src/cli/arguments.js";
import { articleFrom } from "../../src/cli/read-article.js";
import { textReport } from "../../src/cli/text-report.js";
import { extract } from "../../src/index.js";
import { casualtyPhrase, countPhrase, timePhrase } from "../../src/phrases.js";
import { ARTICLES } from "../support/articles.js";

describe("arguments", () => {
  test("files and options", () => {
    expect(readArguments(["a.txt", "--published", "2022-09-13", "--format", "json"])).toMatchObject({
      files: ["a.txt"],
      published: "2022-09-13",
      format: "json",
    });
  });

  test.each([["--format", "xml"], ["--wrong"]])("%s is a usage error", (...argv) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
  });
});

describe("a file as an article", () => {
  const plain = readArguments([]);

  test("a first line of its own is the headline", () => {
    expect(articleFrom("Rebels take town\n\nRebels took Goma.", plain)).toEqual({
      title: "Rebels take town",
      text: "Rebels took Goma.",
    });
  });

  test.each(["Rebels took Goma.\n\nThe army fled.", "One line", "A first line\nand its second\n\nText."])(
    "%j has none",
    (contents) => {
      expect(articleFrom(contents, plain)).toEqual({ text: contents });
    },
  );

  test("a title given beats the first line", () => {
    expect(articleFrom("A line\n\nText.", { ...plain, title: "T" })).toEqual({ title: "T", text: "A line\n\nText." });
  });
});

describe("phrases", () => {
  const span = { field: "text", start: 0, end: 0, text: "" } as const;
  test.each([
    [{ min: 49 }, "at least 49"],
    [{ max: 20 }, "up to 20"],
    [{ min: 3, max: 3 }, "3"],
    [{ min: 6, max: 7 }, "6 to 7"],
    [{ min: 24, approximate: true }, "at least about 24"],
    [{}, "some"],
  ])("%j is %s", (count, words) => {
    expect(countPhrase({ approximate: false, span, ...count })).toBe(words);
  });

  test("times", () => {
    expect(timePhrase({ end: "2022-09-13", precision: "day", basis: "publication" })).toBe("by 2022-09-13");
    expect(timePhrase({ start: "2022-02-01", end: "2022-02-28", precision: "month", basis: "relative" })).toBe(
      "2022-02-01 to 2022-02-28 (month), worked out",
    );
  });

  test("casualties", () => {
    const victims = { span: { ...span, text: "Armenian\nsoldiers" }, category: "military" } as const;
    const casualty = { id: "k1", effect: "killed", victims, names: [], cumulative: true, claimIds: [], span } as const;
    expect(casualtyPhrase({ ...casualty, count: { min: 49, approximate: false, span } })).toBe(
      "at least 49 killed: “Armenian soldiers” [running toll]",
    );
  });
});

describe("the text report", () => {
  test("tells verified claims from unverified ones and names every rule", () => {
    for (const article of ARTICLES) {
      const extraction = extract(article);
      const report = textReport(extraction);
      expect(report).toContain(article.title);
      for (const { rule } of extraction.events) expect(report).toContain(`rule: ${rule}`);
      if (extraction.claims.length > 0) {
        const verified = extraction.claims.filter(({ status }) => status === "verified").length;
        expect(report).toContain(`VERIFIED CLAIMS (${verified})`);
        expect(report).toContain(`UNVERIFIED CLAIMS (${extraction.claims.length - verified})`);
      }
    }
  });

  test("says when there is nothing", () => {
    const article = { text: "The weather will be fine.", publishedAt: "2024-02-05" };
    expect(textReport(extract(article))).toBe("2024-02-05\n\nNo conflict events found.\n");
  });
});
