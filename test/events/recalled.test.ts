import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Type, timeframe and whether a time is given, of each event. */
const read = (text: string): string[] =>
  extract({ text, publishedAt: "2024-03-05" }).events.map(
    ({ type, timeframe, time }) => `${type} ${timeframe} ${time?.end ?? "undated"}`,
  );

describe("what is only recalled", () => {
  test.each([
    [
      "is background, and not dated by the article",
      "The opposition met in Panama City on Monday. The new president was sworn in after the invasion of Panama.",
      "ground-assault background undated",
    ],
    [
      "under a verb of memory",
      "Hundreds marched in Lima on Monday. They commemorated the murder of two priests in Lima.",
      "attack background undated",
    ],
    [
      "in the past",
      "Police searched a house in Bilbao. The group has carried out six kidnappings in the past.",
      "abduction background undated",
    ],
  ])("%s", (_, text, expected) => expect(read(text)).toContain(expected));
});

test("what the lead or a verb tells is news", () => {
  expect(read("The invasion of Panama has begun, officials said.")).toEqual(["ground-assault current 2024-03-05"]);
  expect(read("Officials met in Kyiv. Russia launched an offensive against Kharkiv.")).toContain(
    "ground-assault current 2024-03-05",
  );
});
