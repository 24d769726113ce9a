import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

const PIECES = [
  "he said",
  "officials said that",
  '"',
  "“",
  "”",
  "'",
  ",",
  ".",
  "\n\n",
  "according to police",
  "who",
  "and",
  "the claim that",
  "troops left",
  "was accused of",
  "by rebels",
  "as saying",
  "adding",
  "reportedly",
  "told reporters",
  ":",
  "—",
  "(",
  ")",
  "is expected to",
  "fight",
  "in Kabul",
  "on Monday",
  "the report",
  "its",
  "call for",
  "’s",
  ";",
  "…",
  "\ud83d",
  "مرحبا",
];
const TEXT = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join(" "));

describe("whatever the text holds", () => {
  test("ranges lie in the text, nesting has no circles, voices are consistent", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { doc, grammar, discourse } = read(text);
        const { count } = doc.tokens;
        const { attributions, attributionAt, commitment } = discourse;
        expect(attributionAt).toHaveLength(count);
        expect(commitment).toHaveLength(grammar.clauses.length);
        attributions.forEach((one, i) => {
          expect(one.content.length).toBeGreaterThan(0);
          for (const range of [...one.content, one.cue, one.source.range]) {
            if (range === undefined) continue;
            expect(range.from).toBeGreaterThanOrEqual(0);
            expect(range.to).toBeGreaterThan(range.from);
            expect(range.to).toBeLessThanOrEqual(count);
          }
          const seen = new Set([i]);
          for (let at = one.insideOf; at !== undefined; at = attributions[at]!.insideOf) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        });
        attributionAt.forEach((at, token) => {
          if (at < 0) return;
          expect(attributions[at]!.speech).toBe(true);
          expect(attributions[at]!.content.some(({ from, to }) => token >= from && token < to)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("thousands of quotations and nested cues come to an end", () => {
    const many = read('"We ran," he said. '.repeat(3000));
    expect(many.discourse.attributions.length).toBeGreaterThan(2000);
    const nested = read(`${"officials said that ".repeat(5000)}troops left.`);
    expect(nested.discourse.attributions.length).toBeGreaterThan(1000);
    expect(read('" '.repeat(5000)).discourse.attributions).toBeDefined();
  });
});
