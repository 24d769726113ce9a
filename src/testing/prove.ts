import type { EventRule, Example, Miss } from "../events/rule.js";
import { RULES } from "../events/rules/index.js";
import { createExtractor } from "../extract.js";
import type { Article, ConflictEvent, Extraction } from "../model/index.js";
import { differences } from "./compare.js";

/** One thing that a rule gets wrong. */
export interface RuleProblem {
  readonly rule: string;
  readonly text: string;
  /** What was expected, what came out, and which rule took it. */
  readonly message: string;
}

/** One example, miss or backlog entry as a test: `run` throws when it fails. */
export interface RuleTest {
  readonly name: string;
  readonly rule: string;
  /** Throws an error that says what was expected and what came out. */
  readonly run: () => void;
}

type Extract = (article: Article) => Extraction;

/** The day on which examples are published, a Tuesday. */
const PUBLISHED = "2024-03-05";

/**
 * The examples, misses and backlog of rules as tests, to be run by any framework or none.
 *
 * @param rules the rules to prove; those that are not built in are added to the built-in ones
 * @returns tests in order of the rules; each runs the whole pipeline
 * @example
 * // In a test file: for (const { name, run } of ruleTests([poaching])) test(name, run);
 * ruleTests([]).length; // 0
 */
export function ruleTests(rules: readonly EventRule[]): RuleTest[] {
  const extract = extractorFor(rules);
  return rules.flatMap((rule) => [
    ...rule.examples.map((example) =>
      test(rule, `${rule.name}: ${example.text}`, () => exampleProblem(extract, rule, example)),
    ),
    ...rule.misses.map((miss) =>
      test(rule, `not ${rule.name}: ${miss.text} (${miss.because})`, () => missProblem(extract, rule, miss)),
    ),
    ...(rule.backlog ?? []).map((example) =>
      test(rule, `${rule.name}, backlog: ${example.text}`, () =>
        exampleProblem(extract, rule, example) === undefined
          ? "stands in the backlog but comes out right: move it to the examples"
          : undefined,
      ),
    ),
  ]);
}

function test(rule: EventRule, name: string, find: () => string | undefined): RuleTest {
  return {
    name,
    rule: rule.name,
    run: () => {
      const problem = find();
      if (problem !== undefined) throw new Error(problem);
    },
  };
}

/**
 * What a rule gets wrong of its own examples, misses and backlog.
 *
 * @param rule the rule to prove
 * @returns an empty list when the rule proves itself
 * @example
 * const rule = eventRule({
 *   name: "livestock theft",
 *   type: "looting",
 *   verbs: ["rustle"],
 *   roles: { subject: "initiator", object: "target" },
 *   heads: { object: ["cattle", "goat", "camel"] },
 *   requires: ["object"],
 *   examples: [
 *     { text: "Gunmen rustled 200 cattle near Marsabit.", expect: { initiator: "Gunmen", place: "Marsabit" } },
 *     { text: "Hundreds of goats were rustled by raiders.", expect: { initiator: "raiders" } },
 *     { text: "Bandits rustled camels.", expect: { initiator: "Bandits" } },
 *   ],
 *   misses: [
 *     { text: "The leaves rustled in the wind.", because: "a sound" },
 *     { text: "She rustled up some support.", because: "to get together" },
 *   ],
 * });
 * checkRule(rule); // []
 */
export function checkRule(rule: EventRule): RuleProblem[] {
  return problemsOf([rule]);
}

/**
 * Proves rules without a test framework.
 *
 * @param rules the rules to prove
 * @throws Error that lists every example that fails, with what was expected, what came out, and which rule took it
 * @example
 * proveRules([]); // undefined: nothing to prove
 */
export function proveRules(rules: readonly EventRule[]): void {
  const problems = problemsOf(rules);
  if (problems.length === 0) return;
  const lines = problems.map(
    ({ rule, text, message }) => `${rule}: ${JSON.stringify(text)}\n  ${message.replaceAll("\n", "\n  ")}`,
  );
  throw new Error(`${problems.length} examples fail\n\n${lines.join("\n\n")}`);
}

function problemsOf(rules: readonly EventRule[]): RuleProblem[] {
  const problems: RuleProblem[] = [];
  for (const { rule, name, run } of ruleTests(rules)) {
    try {
      run();
    } catch (error) {
      problems.push({ rule, text: name.slice(name.indexOf(": ") + 2), message: (error as Error).message });
    }
  }
  return problems;
}

function extractorFor(rules: readonly EventRule[]): Extract {
  const own = rules.filter((rule) => !RULES.includes(rule));
  return createExtractor(own.length > 0 ? { rules: own } : {});
}

function exampleProblem(extract: Extract, rule: EventRule, { text, expect }: Example): string | undefined {
  const result = extract({ text, publishedAt: PUBLISHED });
  const own = result.events.filter((event) => event.rule === rule.name);
  if (own.length === 0) return `expected an event by rule "${rule.name}"\n${cameOut(result)}`;
  const attempts = own.map((event) => differences(result, event, expect, rule.type));
  const best = attempts.reduce((a, b) => (b.length < a.length ? b : a));
  return best.length === 0 ? undefined : `${best.join("\n")}\n${cameOut(result)}`;
}

function missProblem(extract: Extract, rule: EventRule, { text, takenBy, because }: Miss): string | undefined {
  const result = extract({ text, publishedAt: PUBLISHED });
  const taken = result.events.find((event) => event.rule === rule.name);
  if (taken) return `expected no event by rule "${rule.name}" (${because})\n${cameOut(result)}`;
  if (takenBy !== undefined && !result.events.some((event) => event.rule === takenBy)) {
    return `expected rule "${takenBy}" to take it\n${cameOut(result)}`;
  }
  return undefined;
}

/** The events that came out, with the rule that made each. */
function cameOut({ events, actors, locations }: Extraction): string {
  if (events.length === 0) return "came out: no event";
  const name = new Map(actors.map((actor) => [actor.id, actor.name]));
  const where = new Map(locations.map((location) => [location.id, location.name]));
  const line = (event: ConflictEvent) =>
    [
      `"${event.trigger.text}" ${event.type}, ${event.status}, by rule "${event.rule}"`,
      ...event.participants.map((p) => `${p.role} ${p.span.text} (${name.get(p.actorId) ?? p.actorId})`),
      ...event.locations.map((l) => `${l.relation} ${where.get(l.locationId) ?? l.locationId}`),
      ...event.targets.map((t) => `hit ${t.name}`),
      ...event.weapons.map((w) => `with ${w.name}`),
    ].join("; ");
  return `came out: ${events.map(line).join("\n          ")}`;
}
