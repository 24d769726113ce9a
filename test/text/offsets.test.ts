import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/text/document.js";
import { readDocument } from "../../src/text/read.js";

const WORDS = [
  "Azerbaijan’s",
  "army",
  "said",
  "“the",
  "border”",
  "“",
  "”",
  "'",
  "''",
  '"',
  "U.S.",
  "Maj.",
  "Nagorno-Karabakh",
  "killed",
  "49",
  "1,200",
  "Sana’a",
  "(AFP)",
  "—",
  "--",
  "don't",
  "soldiers'",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\r\n",
  "\n\n",
  "\t",
  "👍🏽",
  "e\u0301tat",
  "\ud800",
  "\udc00",
  "â€œno",
  "â€\u009d",
  "Â",
  "&quot;",
  "&amp;",
  "<b>",
  "</p>",
  "Azer\u00adbaijan",
  "\u0000",
  "…",
  "...",
  ".",
  "?!",
  "日本語",
  "العربية",
  "٣",
  "\u202e",
  "İstanbul",
  "STRASSE",
  "ß",
  "[FMLN]",
  "*",
  "**",
  "[a](https://x.org/y)",
  "http://example.com/a?b=c",
  "@name",
  "#tag",
  "5%",
  "$3",
  "x".repeat(300),
  "Burhan’s,",
  "Burhan’s.",
  "it’s",
  "who's",
];

const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

function check(doc: Document): void {
  const { tokens, blocks, sentences, quotes } = doc;
  for (let i = 0; i < tokens.count; i++) {
    const source = (tokens.field[i] === 0 ? doc.article.title : doc.article.text) ?? "";
    expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!);
    expect(tokens.end[i]!).toBeLessThanOrEqual(source.length);
    const slice = source.slice(tokens.start[i]!, tokens.end[i]!);
    expect(slice.trim()).not.toBe("");
    // Plain letters and digits are the source's own, whatever was replaced around them.
    if (/^[A-Za-z0-9]+$/.test(slice)) expect(tokens.word[i]!.toLowerCase()).toBe(slice.toLowerCase());
    if (i > 0 && tokens.field[i] === tokens.field[i - 1])
      expect(tokens.start[i]!).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
  }
  let next = 0;
  for (const { from, to } of sentences) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThan(from);
    next = to;
  }
  expect(next).toBe(tokens.count);
  for (const { from, to, start, end } of blocks) {
    for (let i = from; i < to; i++) {
      expect(tokens.start[i]!).toBeGreaterThanOrEqual(start);
      expect(tokens.end[i]!).toBeLessThanOrEqual(end);
    }
  }
  quotes.forEach(({ from, to }, q) => {
    expect(to).toBeGreaterThan(from);
    for (let i = from; i < to; i++) expect(tokens.quote[i]).toBe(q);
  });
  for (const { start, end } of doc.boilerplate) expect(end).toBeGreaterThan(start);
  for (const { code } of doc.notes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
}

describe("whatever the text holds", () => {
  it("keeps offsets exact and structure whole", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, text) => check(readDocument(Object.freeze({ title, text })))),
      { numRuns: 300 },
    );
  });

  it("reads alike whatever was read before", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (one, other) => {
        const before = readDocument({ text: one });
        readDocument({ text: other });
        expect(readDocument({ text: one })).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("slices names between odd characters", () => {
    const text =
      "\ufeffBaku’s army\u00a0shelled Goris.\u2028“No,” said Pashinyan…\r\nĂgdam fell 👍 on Monday. Na\u00efve caf\u0065\u0301s burned.";
    const doc = readDocument({ text });
    const slices = Array.from(doc.tokens.start, (start, i) => text.slice(start, doc.tokens.end[i]));
    for (const name of [
      "Baku",
      "’s",
      "army",
      "shelled",
      "Goris",
      "Pashinyan",
      "Ăgdam",
      "Monday",
      "Naïve",
      "cafe\u0301s",
    ])
      expect(slices).toContain(name);
    expect(doc.blocks.length).toBe(3);
  });

  it("reads mojibake, character references and markup as what was meant", () => {
    const text =
      'Azerbaijanâ€™s army said â€œwe wonâ€\u009d.\u00c2\u00a0 Later &quot;no&quot; <b>was</b> its <a href="/x">answer</a>.';
    const doc = readDocument({ text });
    expect(doc.tokens.word.join(" ")).toBe('Azerbaijan \'s army said " we won " . Later " no " was its answer .');
    expect(text.slice(doc.tokens.start[1], doc.tokens.end[1])).toBe("â€™s");
    expect(doc.quotes.map(({ closed }) => closed)).toEqual([true, true]);
  });

  it("puts soft hyphens and the like into no word", () => {
    const doc = readDocument({ text: "The Azer\u00adbaijani army\u200b shelled Go\u200dris." });
    expect(doc.tokens.key.slice(0, 5)).toEqual(["the", "azerbaijani", "army", "shelled", "goris"]);
  });

  it("does not choke on words and sentences of any length", () => {
    const long = `${"x".repeat(1_000_000)} Rebels shelled Goma.`;
    const words = readDocument({ text: long }).tokens;
    expect(long.slice(words.start[words.count - 2], words.end[words.count - 2])).toBe("Goma");
    check(readDocument({ text: `${"said that ".repeat(10_000)}.` }));
    check(readDocument({ text: "“ ( ".repeat(5_000) }));
    check(readDocument({ text: "'a ".repeat(5_000) }));
  });
});

describe("paragraphs", () => {
  it("puts wrapped lines together again", () => {
    const text =
      "Rebels attacked a police station in the northern town of Dori early on\nTuesday and killed four officers, the governor of the region told reporters\nat the scene, adding that the attackers had come on motorcycles from the\nborder.\n\nThe army sent reinforcements to the town and closed the road that leads to\nthe border, while residents fled to the south, witnesses said.";
    expect(readDocument({ text }).blocks.length).toBe(2);
  });

  it("leaves lists and headings alone", () => {
    expect(
      readDocument({
        text: "What we know\nRebels attacked a police station.\nFour officers died.\n\nWhat we do not\nWho sent them.",
      }).blocks.length,
    ).toBe(5);
  });
});
