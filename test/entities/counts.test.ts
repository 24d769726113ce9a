import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCounts } from "../../src/entities/counts/index.js";
import { readDocument } from "../../src/text/read.js";

const counts = (text: string) =>
  findCounts(readDocument({ text }))
    .filter((c) => c.unit === undefined)
    .map(({ min, max, approximate }) => `${min ?? ""}–${max ?? ""}${approximate ? "~" : ""}`);

/** Range → wordings that all mean it. */
const corpus: Record<string, readonly string[]> = {
  "1–1": ["one soldier died", "1 soldier died", "One of them was hurt"],
  "2–2": ["both men died", "two policemen", "2 dead"],
  "12–12": ["twelve miners", "12 people", "Twelve were hurt", "the toll rose up to 12"],
  "52–52": ["fifty-two dead", "FIFTY-TWO DEAD", "52 dead", "fifty two dead"],
  "120–120": ["one hundred and twenty men", "a hundred and twenty men", "120 men", "one hundred twenty men"],
  "1200–1200": [
    "1,200 refugees",
    "1200 refugees",
    "a 1,200-strong force",
    "twelve hundred refugees",
    "1\u00a0200 refugees",
  ],
  "2500–2500": ["two thousand five hundred troops", "2,500 troops", "2.5 thousand troops"],
  "1700000–1700000": ["1.7 million people", "1,700,000 people"],
  "200000–200000": ["2 lakh people", "200,000 people", "two hundred thousand people"],
  "49–": [
    "at least 49 soldiers",
    "no fewer than 49 soldiers",
    "49 or more soldiers",
    "At least another 49 were hurt",
    "49+ dead",
    "not less than 49 men",
  ],
  "–20": [
    "up to 20 fighters",
    "as many as 20 fighters",
    "no more than 20 fighters",
    "at most 20 fighters",
    "a maximum of 20 fighters",
  ],
  "41–": [
    "more than 40 people",
    "over 40 people",
    "upwards of 40 people",
    "in excess of 40 people",
    'gave a figure of "more than forty"',
    "the toll exceeded 40",
  ],
  "–39": ["fewer than 40 people", "less than 40 people"],
  "50–50~": [
    "about 50 people",
    "around 50 people",
    "nearly 50 people",
    "almost 50 people",
    "some 50 people",
    "an estimated 50 people",
    "close to 50",
    "roughly fifty people",
    "50 or so people",
    "approximately 50 people",
  ],
  "24–~": ["dozens of people", "Dozens were hurt", "dozens more injured"],
  "40–~": ["scores of people", "Scores were hurt"],
  "200–~": ["hundreds of people", "hundreds dead"],
  "2000–~": ["thousands of people", "many thousands fled"],
  "20000–~": ["tens of thousands of people"],
  "200000–~": ["hundreds of thousands of people"],
  "3–~": ["several people", "a handful of men", "a few men"],
  "2–~": ["a couple of men"],
  "12–12~": ["a dozen bodies", "A DOZEN BODIES", "about a dozen bodies", "one dozen bodies"],
  "24–24~": ["two dozen bodies"],
  "6–6~": ["half a dozen sailors", "a half-dozen sailors", "about six sailors"],
  "5–5": ["a family of five", "a five-member family", "five sons"],
  "6–7": [
    "six or seven policemen",
    "6-7 policemen",
    "six to seven policemen",
    "between six and seven policemen",
    "6–7 policemen",
  ],
  "50–60": ["between 50 and 60 people", "from 50 to 60 people", "50-60 people", "50 to 60 people"],
  "2000–2500": ["between 2,000 and 2,500 people", "2,000-2,500 people"],
  "30–40": ["at least 30 and up to 40 people", "at least 30, possibly as many as 40, people"],
};

describe("counts", () => {
  test.each(["both soldiers and rebels died", "both Hausa and Fulani civilians died"])("of two kinds: %s", (text) => {
    expect(counts(text)).toEqual([]);
  });

  for (const [range, wordings] of Object.entries(corpus)) {
    test.each(wordings)(`${range}: %s`, (text) =>
      expect(counts(`Officials gave this figure: ${text}.`)).toEqual([range]),
    );
  }

  test.each([
    "a 26-year-old man",
    "some 6 km away",
    "a 122-mm shell",
    "a 122mm shell",
    "$3 million in cash",
    "$3m in cash",
    "10 percent of the town",
    "10% of the town",
    "on 12 September",
    "on September 12",
    "at 8:30 a.m.",
    "in 2014",
    "the 2008 attacks",
    "since 1997",
    "UN Resolution 1701",
    "Route 27",
    "No one was hurt",
    "two days later",
    "a three-hour pause",
    "for 24 hours",
    "a two-storey house",
    "The M-19 movement",
    "a 3-1 win",
    "a man aged about 70",
    "100,000 dollars",
    "5,000 tonnes of grain",
  ])("counts nobody: %s", (text) => expect(counts(`He spoke of it: ${text}.`)).toEqual([]));

  test("any number under any bound", () => {
    const bounds: readonly (readonly [lead: string, range: (n: number) => string])[] = [
      ["at least", (n) => `${n}–`],
      ["no fewer than", (n) => `${n}–`],
      ["up to", (n) => `–${n}`],
      ["as many as", (n) => `–${n}`],
      ["more than", (n) => `${n + 1}–`],
      ["over", (n) => `${n + 1}–`],
      ["fewer than", (n) => `–${n - 1}`],
      ["about", (n) => `${n}–${n}~`],
      ["nearly", (n) => `${n}–${n}~`],
      ["some", (n) => `${n}–${n}~`],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...bounds), fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (bound, n, words) => {
        const [lead, range] = bound;
        const text = `They counted ${lead} ${words ? spell(n) : n.toLocaleString("en-US")} refugees there.`;
        expect(counts(text), text).toEqual([range(n)]);
      }),
    );
  });

  test("any range of two numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (low, more) => {
        const high = low + more;
        for (const text of [`between ${low} and ${high}`, `${low} to ${high}`, `${low}-${high}`]) {
          expect(counts(`They counted ${text} refugees there.`), text).toEqual([`${low}–${high}`]);
        }
      }),
    );
  });

  test("several in one sentence, with exact offsets", () => {
    const article = { text: "Shells killed at least 1,200 people, wounded dozens and left six or seven missing." };
    const doc = readDocument(article);
    const words = findCounts(doc).map(({ from, to }) =>
      article.text.slice(doc.tokens.start[from], doc.tokens.end[to - 1]),
    );
    expect(words).toEqual(["at least 1,200", "dozens", "six or seven"]);
  });

  test("any whole number, in figures, with or without separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 99_999_999 }), (n) => {
        for (const figures of [String(n), n.toLocaleString("en-US")]) {
          expect(counts(`They counted ${figures} refugees there.`)).toEqual([`${n}–${n}`]);
        }
      }),
    );
  });

  test("any number up to a million, in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        expect(counts(`They counted ${spell(n)} refugees there.`)).toEqual([`${n}–${n}`]);
      }),
    );
  });

  test("bounds: never a minimum above the maximum; ranges never overlap", () => {
    const word = fc.constantFrom(
      "at",
      "least",
      "up",
      "to",
      "more",
      "than",
      "5",
      "six",
      "hundred",
      "dozens",
      "of",
      "a",
      "dozen",
      "or",
      "and",
      "between",
      "1,200",
      "-",
      "people",
      "killed",
      "2014",
      "$",
      "half",
      ",",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        let end = 0;
        for (const { from, to, min, max } of findCounts(readDocument({ text: words.join(" ") }))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max);
          end = to;
        }
      }),
    );
  });
});

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function spell(n: number): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : "");
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spell(n % 100)}` : ""}`;
  return `${spell(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? "and " : ""}${spell(n % 1000)}` : ""}`;
}
