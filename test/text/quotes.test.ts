import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/text/read.js";

function quotes(text: string): string[] {
  const { tokens, quotes } = readDocument({ text });
  return quotes.map(({ from, to, closed, continued }) => {
    const words = text.slice(tokens.start[from], tokens.end[to - 1]);
    return `${words}${closed ? "" : " (open)"}${continued ? " (continued)" : ""}`;
  });
}

const CORPUS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ["“We won,” he said, “and they lost.”", "“We won,”", "“and they lost.”"],
  ['"We won," he said, "and they lost."', '"We won,"', '"and they lost."'],
  ["''We won,'' he said. ''They lost.''", "''We won,''", "''They lost.''"],
  ["``We won,'' he said.", "``We won,''"],
  ["„Wir haben gewonnen“, he said.", "„Wir haben gewonnen“"],
  ["«We won», he said.", "«We won»"],
  ["He called it ‘an act of terror’ by the soldiers’ enemies.", "‘an act of terror’"],
  ["‘We don’t know,’ she said. ‘It’s over.’", "‘We don’t know,’", "‘It’s over.’"],
  ["He called them 'terrorists' and left.", "'terrorists'"],
  ["The soldiers' families and Burhan's men."],
  ["It was the summer of '69, rock 'n' roll."],
  ["“He said ‘no’ to me,” she said.", "“He said ‘no’ to me,”"],
  ["“First paragraph.\n\n“Second paragraph,” he said.", "“First paragraph. (open) (continued)", "“Second paragraph,”"],
  ['A 12" pipe was found.'],
];

describe("quotations", () => {
  for (const [text, ...expected] of CORPUS) {
    it(text.replaceAll("\n", "⏎"), () => {
      expect(quotes(text)).toEqual(expected);
    });
  }

  it("ends one that is never closed with its paragraph, and says so", () => {
    const text = "He said: “We won.\n\nThe army left. “No,” it said.";
    expect(quotes(text)).toEqual(["“We won. (open)", "“No,”"]);
    expect(readDocument({ text }).notes.map(({ code, start }) => [code, start])).toContainEqual([
      "unbalanced-quotation",
      9,
    ]);
  });
});
