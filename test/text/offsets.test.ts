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

/** What is wrong with a document; undefined when all is well. */
function problem(doc: Document): string | undefined {
  const { tokens, blocks, sentences, quotes } = doc;
  for (let i = 0; i < tokens.count; i++) {
    const source = (tokens.field[i] === 0 ? doc.article.title : doc.article.text) ?? "";
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (!(end > start && end <= source.length)) return `token ${i} has offsets ${start} to ${end}`;
    const slice = source.slice(start, end);
    if (slice.trim() === "") return `token ${i} is blank`;
    // Plain letters and digits are the source's own, whatever was replaced around them.
    if (/^[A-Za-z0-9]+$/.test(slice) && tokens.word[i]!.toLowerCase() !== slice.toLowerCase())
      return `token ${i} is ${slice}`;
    if (i > 0 && tokens.field[i] === tokens.field[i - 1] && start < tokens.end[i - 1]!) return `token ${i} overlaps`;
  }
  let next = 0;
  for (const { from, to } of sentences) {
    if (from !== next || to <= from) return `sentence from ${from} to ${to}`;
    next = to;
  }
  if (next !== tokens.count) return "sentences do not cover the tokens";
  for (const { from, to, start, end } of blocks) {
    if (from < to && (tokens.start[from]! < start || tokens.end[to - 1]! > end)) return `block from ${start} to ${end}`;
  }
  for (let q = 0; q < quotes.length; q++) {
    const { from, to } = quotes[q]!;
    if (to <= from || tokens.quote[from] !== q || tokens.quote[to - 1] !== q) return `quotation ${q}`;
  }
  for (const { start, end } of doc.boilerplate) if (end <= start) return "empty boilerplate";
  return doc.notes.find(({ code }) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))?.code;
}

function check(doc: Document): void {
  expect(problem(doc)).toBeUndefined();
}

describe("whatever the text holds", () => {
  it("keeps offsets exact and structure whole", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, text) => check(readDocument(Object.freeze({ title, text })))),
      { numRuns: 300 },
    );
  });

  it("makes no empty tokens", () => check(readDocument({ title: "Maj..Azerbaijan’s", text: "Maj..Goris fell." })));

  it("reads words before an ellipsis alike the second time", () => {
    const text = "The road to d'Ivoirex... was cut.";
    const first = readDocument({ text });
    expect(readDocument({ text })).toEqual(first);
    expect(first.tokens.word.slice(3, 5)).toEqual(["d'Ivoirex", "..."]);
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
