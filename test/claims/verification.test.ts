import { describe, expect, test } from "vitest";
import { sourcesOf } from "../../src/claims/source.js";
import { CHECK_WORDINGS } from "../../src/claims/verification.data.js";
import { findChecks } from "../../src/claims/verification.js";
import { readDiscourse } from "../../src/discourse/index.js";
import { findEntities } from "../../src/entities/index.js";
import { analyse } from "../../src/grammar/index.js";
import { readDocument } from "../../src/text/read.js";

const checks = (text: string) => {
  const doc = readDocument({ text, outlet: "Reuters" });
  const grammar = analyse(doc);
  const entities = findEntities(doc, grammar);
  const discourse = readDiscourse(doc, grammar, entities);
  const parties = { sideOf: new Map(), why: new Map() };
  return findChecks(sourcesOf(doc, entities, discourse, parties), grammar);
};

describe.each(CHECK_WORDINGS)("$name", ({ kind, basis, examples, misses }) => {
  test.each(examples)("%s", (text) => {
    const found = checks(text).filter((check) => check.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    if (basis === "visual-evidence") expect(found[0]!.basis).toBeDefined();
  });
  test.each(misses)("not: $text ($because)", ({ text }) => {
    expect(checks(text).filter((check) => check.kind === kind)).toEqual([]);
  });
});

describe("what a disclaimer covers", () => {
  test.each([
    ["CNN cannot independently confirm the figures.", "figures", true],
    ["The number of casualties could not be verified.", "figures", true],
    ["The reports from either side could not be verified.", "accounts", true],
    ["Reuters could not independently verify the battlefield reports.", "accounts", true],
    ["The Guardian has not verified the video.", "images", false],
    ["Its claim could not be checked.", "accounts", false],
    ["Neither figure could be confirmed.", "figures", true],
  ] as const)("%s", (text, kind, plural) => {
    const [check] = checks(text);
    expect(check?.covers.kind).toBe(kind);
    expect(check?.covers.plural).toBe(plural);
  });
});
