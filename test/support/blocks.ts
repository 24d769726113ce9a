import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What package.json exports, as the sources that it is built from. */
export const ENTRIES: Readonly<Record<string, string>> = {
  "conflict-events": "src/index.ts",
  "conflict-events/export": "src/export/index.ts",
  "conflict-events/html": "src/html/index.ts",
  "conflict-events/testing": "src/testing/index.ts",
};

/** A piece of code in a page or a comment. */
export interface Block {
  readonly where: string;
  readonly code: string;
}

/** Blocks as files that import the library by the names of its entry points. */
export class Blocks {
  private readonly folder = mkdtempSync(join(ROOT, "test/.docs-"));
  readonly files: readonly (Block & { readonly file: string })[];

  constructor(blocks: readonly Block[]) {
    this.files = blocks.map((block, i) => {
      const file = join(this.folder, `block-${i}.ts`);
      writeFileSync(file, `${block.code}\nexport {};\n`);
      return { ...block, file };
    });
  }

  /** What the compiler has against them. */
  typeErrors(): string[] {
    const program = ts.createProgram(
      this.files.map(({ file }) => file),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2023.d.ts"],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules/@types")],
        paths: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, [join(ROOT, file)]])),
      },
    );
    return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const block = this.files.find((one) => one.file === file?.fileName);
      return `${block?.where ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  }

  /** Runs them all as one bundle, each in its own module, in silence; gives what they threw. */
  async run(): Promise<string[]> {
    const main = join(this.folder, "main.ts");
    const outfile = join(this.folder, "main.mjs");
    const steps = this.files.map(
      ({ file, where }) =>
        `await import(${JSON.stringify(file)}).catch((error) => failed.push(${JSON.stringify(where)} + ": " + error));`,
    );
    writeFileSync(main, `export const failed: string[] = [];\n${steps.join("\n")}\n`);
    await build({
      entryPoints: [main],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: ["wink-nlp", "wink-eng-lite-web-model", "vitest"],
      alias: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(ROOT, path)])),
    });
    const log = console.log;
    console.log = () => {};
    try {
      return (await import(pathToFileURL(outfile).href)).failed;
    } finally {
      console.log = log;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
