import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDER = mkdtempSync(join(ROOT, "test/.docs-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What package.json exports, as the sources that it is built from. */
const ENTRIES: Record<string, string> = {
  "conflict-events": "src/index.ts",
  "conflict-events/export": "src/export/index.ts",
  "conflict-events/html": "src/html/index.ts",
  "conflict-events/testing": "src/testing/index.ts",
};

interface Block {
  readonly where: string;
  readonly code: string;
  readonly file: string;
}

const blocks: Block[] = ["README.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => {
    const text = readFileSync(join(ROOT, name), "utf8");
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
      where: `${name}:${text.slice(0, match.index).split("\n").length}`,
      code: match[1]!,
    }));
  })
  .map((block, i) => {
    const file = join(FOLDER, `block-${i}.ts`);
    writeFileSync(file, `${block.code}\nexport {};\n`);
    return { ...block, file };
  });

describe("code blocks of README and docs", () => {
  test("compile", () => {
    const program = ts.createProgram(
      blocks.map(({ file }) => file),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules/@types")],
        paths: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, [join(ROOT, file)]])),
      },
    );
    const wrong = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const block = blocks.find((one) => one.file === file?.fileName);
      return `${block?.where ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(wrong).toEqual([]);
  });

  test.each(blocks)("$where runs", async ({ file }) => {
    const outfile = file.replace(/\.ts$/, ".mjs");
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["wink-nlp", "wink-eng-lite-web-model", "vitest"],
      alias: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(ROOT, path)])),
    });
    const log = console.log;
    console.log = () => {};
    try {
      await expect(import(pathToFileURL(outfile).href)).resolves.toBeDefined();
    } finally {
      console.log = log;
    }
  });
});
