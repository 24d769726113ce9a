// The same without a test framework: proveRules throws an error that lists every example that fails.
// Run it with: node examples/custom-rule/prove.mjs
import { createExtractor } from "conflict-events";
import { proveRules } from "conflict-events/testing";
import { poaching } from "./poaching.mjs";

proveRules([poaching]);
console.log("The rule proves itself.");

const extract = createExtractor({ rules: [poaching] });
const { events } = extract("Gunmen poached nine elephants in Garamba, rangers said.");
console.log(events.map(({ type, rule, trigger }) => `${type} by rule “${rule}”: “${trigger.text}”`).join("\n"));
