export { eventRule } from "../events/rule.js";
export { checkRule, proveRules, type RuleProblem, type RuleTest, ruleTests } from "./prove.js";
