import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const SOURCE = new URL("../src/", import.meta.url);

/** Every regular expression literal of the sources, with where it stands. */
function literals(): { where: string; source: string; flags: string }[] {
  const found: { where: string; source: string; flags: string }[] = [];
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.endsWith(".generated.ts")) continue;
    const file = ts.createSourceFile(name, readFileSync(new URL(name, SOURCE), "utf8"), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const line = file.getLineAndCharacterOfPosition(node.pos).line + 1;
        found.push({ where: `${name}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
        throw new Error(`${name}: a regular expression put together at run time cannot be checked here`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

describe("no regular expression can backtrack catastrophically", () => {
  test.each(literals())("$where /$source/", ({ source, flags }) => {
    // One seed: the checker tries strings at random, and a test must not depend on luck.
    const { status } = checkSync(source, flags.replace("v", "u"), { timeout: 90_000, randomSeed: 1 });
    expect(status).toBe("safe");
  });
});
