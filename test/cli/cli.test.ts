import { describe, expect, test } from "vitest";
import { readArguments, UsageError } from "../../src/cli/arguments.js";
import { articleFrom } from "../../src/cli/read-article.js";
import { textReport } from "../../src/cli/text-report.js";
import { lookup } from "../../src/export/lookup.js";
import { type Attribution, type EventTime, extract, type Location, type PlaceRef } from "../../src/index.js";
import {
  casualtyPhrase,
  countPhrase,
  flat,
  placesPhrase,
  sourcePhrase,
  timePhrase,
  whenPhrase,
} from "../../src/phrases/index.js";
import { ARTICLES } from "../support/articles.js";
import { EXTRACTION } from "../support/extraction.js";

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

  test.each([
    "Rebels took Goma.\n\nThe army fled.",
    "One line",
    "A first line\nand its second\n\nText.",
    "Home | World | Sport\n\nText.",
  ])("%j has none", (contents) => {
    expect(articleFrom(contents, plain)).toEqual({ text: contents });
  });

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
    [{ min: 24, approximate: true }, "about 24 or more"],
    [{ min: 91 }, "more than 90"],
    [{ min: 12_000_000, max: 12_000_000, approximate: true }, "about 12,000,000"],
    [{}, "some"],
  ])("%j is %s", (count, words) => {
    expect(countPhrase({ approximate: false, span, ...count })).toBe(words);
  });

  const day = { precision: "day", basis: "stated" } as const;
  test.each<[EventTime, string]>([
    [{ ...day, end: "2022-09-13", basis: "publication" }, "by 13 September 2022"],
    [{ ...day, start: "2022-09-13", end: "2022-09-13" }, "13 September 2022"],
    [{ ...day, start: "2022-09-12", end: "2022-09-13", precision: "range" }, "12–13 September 2022"],
    [{ ...day, start: "2022-08-30", end: "2022-09-02", precision: "range" }, "30 August – 2 September 2022"],
    [{ ...day, start: "2021-12-30", end: "2022-01-02", precision: "range" }, "30 December 2021 – 2 January 2022"],
    [{ ...day, start: "2022-02-01", end: "2022-02-28", precision: "month" }, "February 2022"],
    [{ ...day, start: "2020-01-01", end: "2020-12-31", precision: "year" }, "2020"],
    [
      { ...day, start: "2022-09-13T04:00:00Z", end: "2022-09-13T05:00:00Z", precision: "hour" },
      "13 September 2022, 04:00–05:00",
    ],
    [{ ...day, start: "early 2022", end: "2022-09-13" }, "early 2022 to 2022-09-13"],
  ])("%j is %s", (time, phrase) => {
    expect(timePhrase(time)).toBe(phrase);
  });

  test("a time that was worked out says from what", () => {
    const time = { ...day, start: "2022-09-12", end: "2022-09-12", basis: "relative" } as const;
    expect(whenPhrase({ ...time, span: { ...span, text: "on\nMonday" } })).toBe(
      "12 September 2022, worked out from “on Monday”",
    );
  });

  test("casualties", () => {
    const victims = { span: { ...span, text: "Armenian\nsoldiers" }, category: "military" } as const;
    const whole = { id: "k1", effect: "killed", victims, names: [], cumulative: true, claimIds: [], span } as const;
    const part = { ...whole, id: "k2", cumulative: false, subsetOf: "k1" };
    const things = lookup({ ...EXTRACTION, casualties: [whole, part] });
    expect(casualtyPhrase(things, { ...whole, count: { min: 49, approximate: false, span } })).toBe(
      "at least 49 killed: “Armenian soldiers” (running toll)",
    );
    expect(casualtyPhrase(things, part)).toBe(
      "killed, number not given: “Armenian soldiers”, among “Armenian soldiers”",
    );
  });

  test("places by relation, country and standing, each once", () => {
    const [place] = EXTRACTION.locations;
    const places: Location[] = [
      { ...place!, id: "l1", name: "Goma" },
      { ...place!, id: "l2", name: "Sake" },
      { ...place!, id: "l3", name: "Congo", kind: "country" },
      { ...place!, id: "l4", name: "Abyei", country: "SDN", disputed: true },
    ];
    const at = (locationId: string, relation: PlaceRef["relation"] = "at") => ({ locationId, relation, span });
    const refs = [at("l1"), at("l2"), at("l1"), at("l3", "from"), at("l4", "near"), at("gone")];
    expect(placesPhrase(lookup({ ...EXTRACTION, locations: places }), refs)).toBe(
      "Goma and Sake (Democratic Republic of the Congo); from Congo; near Abyei (Sudan, disputed territory)",
    );
  });

  test("control characters of an article never reach a terminal", () => {
    expect(flat("one\u001b[31m two\u0007\u009b\n three")).toBe("one[31m two three");
  });

  const source = (source: Attribution["source"]): string => {
    const attribution = { ...EXTRACTION.attributions[0]!, source };
    const claim = { ...EXTRACTION.claims[0]!, attributionId: attribution.id };
    const actors = [
      { id: "a1", name: "Sudan's army", kind: "military", mentions: [] },
      { id: "a2", name: "Azerbaijan", kind: "state", mentions: [] },
      { id: "a3", name: "troops", kind: "military", mentions: [] },
    ] as const;
    return sourcePhrase(lookup({ ...EXTRACTION, actors, attributions: [attribution] }), claim, undefined);
  };
  test.each<[string, string | undefined, string | undefined, string]>([
    ["a1", "The army", undefined, "Sudan's army"],
    ["a2", "Baku", undefined, "Baku (Azerbaijan)"],
    ["a2", "Azerbaijan, which has a base there,", undefined, "Azerbaijan"],
    ["a3", "A reporter at the scene", "a2", "A reporter at the scene, for Azerbaijan"],
    ["a2", "it", undefined, "Azerbaijan"],
    ["a2", "Azerbaijan's defence ministry", "a2", "Azerbaijan's defence ministry"],
  ])("%s worded %s for %s is %s", (actorId, worded, onBehalfOf, phrase) => {
    expect(
      source({
        kind: "actor",
        actorId: actorId!,
        span: { ...span, text: worded! },
        ...(onBehalfOf !== undefined && { onBehalfOf }),
      }),
    ).toBe(phrase);
  });

  test("a source without words or name", () => {
    expect(source({ kind: "anonymous" })).toBe("an unnamed source");
  });
});

describe("the text report", () => {
  test("tells verified claims from unverified ones and names every rule", () => {
    for (const article of ARTICLES) {
      const extraction = extract(article);
      const report = textReport(extraction);
      expect(report).toContain(article.title);
      for (const { rule } of extraction.events) expect(report).toMatch(new RegExp(`^ {6}rule {5}${rule}$`, "m"));
      if (extraction.claims.length > 0) {
        const verified = extraction.claims.filter(({ status }) => status === "verified").length;
        expect(report).toContain(`CLAIMS VERIFIED IN THE TEXT (${verified})`);
        expect(report).toContain(`UNVERIFIED CLAIMS (${extraction.claims.length - verified})`);
      }
    }
  });

  test("says when there is nothing", () => {
    const article = { text: "The weather will be fine.", publishedAt: "2024-02-05" };
    expect(textReport(extract(article))).toBe("5 February 2024\nNo conflict events found.\n");
  });
});
