import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { codesTable } from "./codes.mjs";
import { demoOutput } from "./demo.mjs";
import { qualityTables } from "./quality.mjs";
import { rulesManual } from "./rules.mjs";

const at = (path) => new URL(`../../${path}`, import.meta.url);

/**
 * The pages that are generated, wholly or between markers `<!-- NAME -->` and `<!-- /NAME -->`, as they should read.
 * They are made from the built library: real output, the rules as they are, the codes as they are.
 */
export async function pages() {
  return [
    await filled("README.md", "output", await demoOutput()),
    await filled("docs/codes.md", "codes", codesTable()),
    await filled("docs/quality.md", "figures", await qualityTables()),
    page("docs/rules.md", rulesManual()),
  ];
}

async function filled(name, marker, content) {
  const text = await readFile(at(name), "utf8");
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${name} wants ${open} and ${close}`);
  return page(name, `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`);
}

/** A page in the repository's format. */
function page(name, text) {
  const biome = fileURLToPath(at("node_modules/@biomejs/biome/bin/biome"));
  const formatted = execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${name}`], {
    cwd: fileURLToPath(at(".")),
    encoding: "utf8",
    input: text,
  });
  return { file: at(name), name, text: formatted };
}
