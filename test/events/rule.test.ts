import { describe, expect, test } from "vitest";
import { type EventRuleSpec, eventRule } from "../../src/events/rule.js";
import { buildRuleset } from "../../src/events/ruleset.js";
import { createExtractor } from "../../src/index.js";
import { checkRule, proveRules } from "../../src/testing/index.js";

const POACHING: EventRuleSpec = {
  name: "poaching",
  type: "attack",
  verbs: ["poach"],
  kinds: { subject: ["actor"] },
  roles: { subject: "initiator", object: "target" },
  examples: [
    { text: "Armed men poached six elephants in Garamba.", expect: { initiator: "Armed men" } },
    { text: "Six elephants were poached by rebels.", expect: { initiator: "rebels" } },
    { text: "Militiamen poached rhinos near Goma.", expect: { place: "Goma" } },
  ],
  misses: [
    { text: "The bank's profit fell.", because: "another matter" },
    { text: "The garden was quiet.", because: "another matter" },
  ],
};

describe("eventRule", () => {
  test.each([
    [{ name: "" }, "name"],
    [{ type: "picnic" as never }, "no event type"],
    [{ verbs: [] }, "triggers"],
    [{ verbs: ["Poach"] }, "lower case"],
    [{ examples: POACHING.examples.slice(0, 2) }, "three examples"],
    [{ misses: [] }, "two misses"],
    [{ roles: { sideways: "target" as const } }, "no argument"],
  ])("says what is wrong: %j", (change, message) => {
    expect(() => eventRule({ ...POACHING, ...change })).toThrow(message);
  });

  test("rules of the caller are read, and leave other extractors alone", () => {
    const text = "Armed men poached six elephants in Garamba.";
    const own = createExtractor({ rules: [eventRule(POACHING)] });
    expect(own({ text }).events.map(({ rule }) => rule)).toContain("poaching");
    expect(createExtractor()({ text }).events.map(({ rule }) => rule)).not.toContain("poaching");
  });

  test("a rule of the same name replaces the built-in one; two of one name are refused", () => {
    const shelling = eventRule({ ...POACHING, name: "shelling" });
    const { rules } = buildRuleset([shelling]);
    expect(rules.filter(({ name }) => name === "shelling")).toEqual([shelling]);
    expect(() => buildRuleset([shelling, shelling])).toThrow("two event rules");
  });

  test("a failing example says what was expected, what came out and which rule took it", () => {
    const wrong = eventRule({
      ...POACHING,
      examples: [...POACHING.examples.slice(1), { text: "Gunmen shelled Goma.", expect: {} }],
    });
    const message = checkRule(wrong).find(({ text }) => text.includes("shelled"))?.message;
    expect(message).toContain('expected an event by rule "poaching"');
    expect(message).toContain('by rule "shelling"');
    expect(() => proveRules([wrong])).toThrow("examples fail");
  });
});
