// The rule's examples as tests, with vitest: npx vitest run examples/custom-rule
import { ruleTests } from "conflict-events/testing";
import { describe, test } from "vitest";
import { poaching } from "./poaching.mjs";

describe("poaching", () => {
  for (const { name, run } of ruleTests([poaching])) test(name, run);
});
