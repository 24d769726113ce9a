import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const SCRIPT = fileURLToPath(new URL("../../examples/print-events.mjs", import.meta.url));

/** Lines of each section that README shows, and which ones first: those whose grounds tell most. */
const SHOWN = 4;
const TELLING = /denied|disputed|party-claim|unverifiable|hedged|anonymous/;

/** What the demo prints, shortened: some lines of each section, in their order, as they are. */
export async function demoOutput() {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT]);
  const sections = stdout
    .trim()
    .split("\n\n")
    .map((section) => {
      const [head, ...lines] = section.split("\n");
      const chosen = new Set([...lines.filter((line) => TELLING.test(line)), ...lines].slice(0, SHOWN));
      const shown = lines.filter((line) => chosen.has(line));
      return [head, ...shown, ...(shown.length < lines.length ? ["  …"] : [])].join("\n");
    });
  return `\`\`\`text\n${sections.join("\n")}\n\`\`\``;
}
