import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { type Block, Blocks, ENTRIES, ROOT } from "./support/blocks.js";

interface Documented {
  readonly name: string;
  readonly entry: string;
  readonly comment: string;
  readonly parameters: readonly string[];
  readonly returns: boolean;
  readonly throwing: boolean;
}

/** The functions that the entry points export, with their comments. */
function publicFunctions(): Documented[] {
  const program = ts.createProgram(
    Object.values(ENTRIES).map((file) => join(ROOT, file)),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  );
  const checker = program.getTypeChecker();
  return Object.entries(ENTRIES).flatMap(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(ROOT, file))!)!;
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.valueDeclaration;
      if (!declaration || !ts.isFunctionDeclaration(declaration)) return [];
      const text = declaration.getSourceFile().text;
      const comments = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
      const last = comments.at(-1);
      const result = checker.getSignatureFromDeclaration(declaration)!.getReturnType();
      return [
        {
          name: exported.name,
          entry,
          comment: last ? text.slice(last.pos, last.end) : "",
          parameters: declaration.parameters.map((parameter) => parameter.name.getText()),
          returns: !(result.flags & ts.TypeFlags.Void),
          throwing: /\bthrow\b/.test(declaration.body?.getText() ?? ""),
        },
      ];
    });
  });
}

const functions = publicFunctions().filter(
  ({ name, comment }, i, all) => all.findIndex((one) => one.name === name && one.comment === comment) === i,
);

/** The code of an @example; a comment that is a value is what the expression before it gives. */
function exampleOf({ name, comment, entry }: Documented): Block {
  const [, example = ""] = comment.match(/@example\n([\s\S]*?)(?:\n \* @|\s*\*\/)/) ?? [];
  const lines = example
    .split("\n")
    .map((line) => line.replace(/^ \* ?/, ""))
    .map((line) => {
      const match = line.match(/^([^/]*\S); \/\/ (\d.*|-\d.*|".*"|\[.*\]|\{.*\}|true|false|undefined)$/);
      return match && !/^\s*(?:const|for)\b/.test(match[1]!) ? `assert.deepEqual(${match[1]}, ${match[2]});` : line;
    });
  const imports = Object.keys(ENTRIES)
    .map(
      (from) =>
        [from, functions.filter((one) => one.entry === from && new RegExp(`\\b${one.name}\\b`).test(example))] as const,
    )
    .filter(([, used]) => used.length > 0)
    .map(([from, used]) => `import { ${used.map((one) => one.name).join(", ")} } from "${from}";`);
  return {
    where: `${entry} ${name}`,
    code: [`import assert from "node:assert/strict";`, ...imports, ...lines].join("\n"),
  };
}

describe("public functions", () => {
  test("are all found", () => expect(functions.length).toBeGreaterThan(14));

  test.each(functions)("$name is documented: parameters, result, errors, an example", (one) => {
    const { comment, parameters, returns, throwing } = one;
    expect(comment).toMatch(/^\/\*\*\n \* [A-Z]/);
    for (const parameter of parameters) expect(comment).toContain(`@param ${parameter} `);
    if (returns) expect(comment).toContain("@returns ");
    if (throwing) expect(comment).toContain("@throws ");
    expect(comment).toContain("@example\n");
  });
});

describe("their examples", () => {
  const blocks = new Blocks(functions.map(exampleOf));
  afterAll(() => blocks.remove());
  test("compile", () => expect(blocks.typeErrors()).toEqual([]));
  test("run, and give what they say", async () => expect(await blocks.run()).toEqual([]));
});

test("the API reference is made without a warning (npm run docs:api)", () => {
  const { status, stdout, stderr } = spawnSync("npx", ["typedoc", "--emit", "none", "--treatWarningsAsErrors"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(status, stdout + stderr).toBe(0);
});
