import { describe, expect, test } from "vitest";
import { eventRule } from "../../src/events/rule.js";
import { RULES } from "../../src/events/rules/index.js";
import { ruleTests } from "../../src/testing/index.js";

/** Every example of every rule through the whole pipeline, credited to that rule. */
describe("rules prove themselves", () => {
  test.each(ruleTests(RULES).map(({ name, run }) => [name, run] as const))("%s", (_name, run) => run());

  test.each(RULES.map((rule) => [rule.name, rule] as const))("%s is complete", (_name, rule) => {
    expect(() => eventRule(rule)).not.toThrow();
  });

  test("names are unique", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});
