import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// From the sources: the built rules are without their examples.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../src/events/rules/index.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "esm",
});
const { RULES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const HEAD = `# The rules

Every event is made by a rule, and \`event.rule\` names it. This manual is generated from the rules (\`npm run docs\`); the
examples below are the tests that prove them. Each is read by the whole pipeline: what stands behind the arrow must come
out, and a text under "Not" must give no event by this rule. [rules-of-your-own.md](rules-of-your-own.md) tells how to
write one.
`;

/** The rules by event type, with what triggers them and the examples that prove them. */
export function rulesManual() {
  const types = [...new Set(RULES.map(({ type }) => type))].sort();
  const list = types.map((type) => `[${type}](#${type})`).join(" · ");
  const sections = types.map((type) => {
    const rules = RULES.filter((rule) => rule.type === type);
    return `## ${type}\n\n${rules.map(ruleSection).join("\n\n")}`;
  });
  return `${HEAD}\n${RULES.length} rules for ${types.length} types of events: ${list}\n\n${sections.join("\n\n")}\n`;
}

function ruleSection(rule) {
  const groups = [rule, ...(rule.also ?? [])];
  const triggers = (kind) => [...new Set(groups.flatMap((group) => group[kind] ?? []))].sort();
  const parts = [
    `### Rule: ${rule.name}`,
    [line("Verbs", triggers("verbs")), line("Nouns", triggers("nouns"))].filter(Boolean).join("\n"),
    rule.examples.map(example).join("\n"),
    `Not:\n\n${rule.misses.map(miss).join("\n")}`,
  ];
  if (rule.backlog?.length) parts.push(`Known failures:\n\n${rule.backlog.map(example).join("\n")}`);
  return parts.join("\n\n");
}

const line = (name, words) => (words.length > 0 ? `- ${name}: ${words.join(", ")}` : "");

const example = ({ text, expect }) => `- “${escaped(text)}” → ${expectation(expect) || "an event"}`;

const miss = ({ text, because, takenBy }) =>
  `- “${escaped(text)}”: ${because}${takenBy ? ` (taken by the rule “${takenBy}”)` : ""}`;

const expectation = (expect) =>
  Object.entries(expect)
    .map(([name, value]) => `${name} ${[value].flat().join(", ")}`)
    .join("; ");

const escaped = (text) => text.replace(/[*_`<>]/g, "\\$&");
