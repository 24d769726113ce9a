// Takes the examples out of the built tables: they prove rules, cues and patterns in the tests, which read the sources,
// and nothing reads them at run time. Bundlers cannot know that.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const PROVING = new Set(["examples", "misses", "backlog"]);
const isTable = (file) => /(?:\.data|rules\/[\w-]+)\.js$/.test(file);

for (const file of readdirSync(dist, { recursive: true })) {
  if (!isTable(file) || file.startsWith("node/")) continue;
  const code = readFileSync(dist + file, "utf8");
  const cut = withoutExamples(code);
  if (cut !== code) writeFileSync(dist + file, cut);
}

/** The code without the properties that only tests read. */
function withoutExamples(code) {
  const source = ts.createSourceFile("table.js", code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const proving =
      ts.isPropertyAssignment(node) &&
      PROVING.has(node.name.getText()) &&
      ts.isArrayLiteralExpression(node.initializer);
    if (proving) cuts.push([node.getFullStart(), code[node.end] === "," ? node.end + 1 : node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  let out = "";
  let done = 0;
  for (const [from, to] of cuts) {
    out += code.slice(done, from);
    done = to;
  }
  return out + code.slice(done);
}
