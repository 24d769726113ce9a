import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const SCRIPT = fileURLToPath(new URL("../../examples/print-events.mjs", import.meta.url));

/** Lines of each section that README shows, and which ones first: those whose grounds tell most, then figures. */
const SHOWN = 4;
const FIRST = [/denied|disputed|party-claim|unverifiable|hedged|anonymous/, /“[^”]*\d/];

/** What the demo prints, shortened: some lines of each section, in their order, as they are. */
export async function demoOutput() {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT]);
  const sections = stdout
    .trim()
    .split("\n\n")
    .map((section) => {
      const [head, ...lines] = section.split("\n");
      const ranked = [...FIRST.flatMap((words) => lines.filter((line) => words.test(line))), ...lines];
      const chosen = new Set([...new Set(ranked)].slice(0, SHOWN));
      const shown = lines.filter((line) => chosen.has(line));
      return [head, ...shown, ...(shown.length < lines.length ? ["  …"] : [])].join("\n");
    });
  return `\`\`\`text\n${sections.join("\n")}\n\`\`\``;
}
