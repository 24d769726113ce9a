import { describe, expect, test } from "vitest";
import { FRAMES } from "../../src/discourse/commitment.data.js";
import { read, words } from "./read.js";

/** Commitment of the clause whose verb stands between asterisks. */
function commitment(example: string) {
  const verb = /\*([^*]+)\*/.exec(example)![1]!;
  const reading = read(example.replaceAll("*", ""));
  const { grammar, discourse } = reading;
  const id = grammar.clauses.findIndex((clause) => words(reading, grammar.verbs[clause.verb]!) === verb);
  expect(id, `a clause with "${verb}"`).toBeGreaterThanOrEqual(0);
  return discourse.commitment[id]!;
}

describe.each(FRAMES)("$frame", ({ frame, examples }) => {
  test.each(examples)("%s", (example) => {
    expect(commitment(example).frame).toBe(frame);
  });
});

test.each([
  ["Troops *shelled* the town.", "actual", "positive", "certain"],
  ["Troops *did not shell* the town.", "actual", "negative", "certain"],
  ["Troops *may have shelled* the town.", "actual", "positive", "possible"],
  ["Troops *will attack* the town.", "future", "positive", "certain"],
  ["If troops *enter* the town, people will flee.", "hypothetical", "positive", "certain"],
  ["The general is believed *to have fled*.", "actual", "positive", "probable"],
  ["They managed *to leave* the town.", "actual", "positive", "certain"],
] as const)("%s", (example, frame, polarity, certainty) => {
  expect(commitment(example)).toMatchObject({ frame, polarity, certainty });
});

test("earlier history is background", () => {
  expect(commitment("Rebels *had taken* the town in 2015.").background).toBe(true);
});

describe("hedges", () => {
  test.each([
    ["The strike reportedly killed four.", "possible"],
    ["Suspected rebels burned the school.", "probable"],
    ["The attackers apparently fled.", "probable"],
  ] as const)("%s", (text, certainty) => {
    expect(read(text).discourse.hedges.map((hedge) => hedge.certainty)).toEqual([certainty]);
  });
  test.each(["Police suspected that he fled.", "He claimed the prize."])("none: %s", (text) => {
    expect(read(text).discourse.hedges).toEqual([]);
  });
});
