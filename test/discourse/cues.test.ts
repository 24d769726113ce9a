import { describe, expect, test } from "vitest";
import { ADJECTIVE_CUES } from "../../src/discourse/cue-adjectives.data.js";
import { NOUN_CUES } from "../../src/discourse/cue-nouns.data.js";
import { VERB_CUES } from "../../src/discourse/cues.data.js";
import { marked, read, show } from "./read.js";

function check(example: string): void {
  const { text, source, cue, content } = marked(example);
  const reading = read(text);
  const shown = reading.discourse.attributions.map((one) => show(reading, one));
  const expected: Record<string, string> = { content };
  if (source !== undefined) expected.source = source;
  if (cue !== undefined) expected.cue = cue;
  expect(shown).toContainEqual(expect.objectContaining(expected));
}

describe("examples of verbs", () => {
  test.each(VERB_CUES.flatMap(({ examples }) => examples))("%s", check);
});

describe("examples of nouns", () => {
  test.each(NOUN_CUES.flatMap(({ examples }) => examples))("%s", check);
});

describe("examples of adjectives", () => {
  test.each(ADJECTIVE_CUES.flatMap(({ examples }) => examples))("%s", check);
});

describe("the tables", () => {
  test("every entry has an example", () => {
    for (const { examples, verbs } of VERB_CUES) expect(examples.length, verbs[0]).toBeGreaterThan(0);
    for (const { examples, nouns } of NOUN_CUES) expect(examples.length, nouns[0]).toBeGreaterThan(0);
  });
  test("no entry lists a verb twice", () => {
    for (const { verbs } of VERB_CUES) expect([...new Set(verbs)]).toEqual(verbs);
    for (const { nouns } of NOUN_CUES) expect([...new Set(nouns)]).toEqual(nouns);
  });
});
