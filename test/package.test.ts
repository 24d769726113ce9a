import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const NLP = ["wink-nlp", "wink-eng-lite-web-model"];

/** A minified browser bundle of a line of code that imports the library. */
async function bundle(code: string, external: string[] = []): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    external,
  });
  return result.outputFiles[0]!.text;
}

describe("the package", () => {
  test("a browser bundle of the core, wink and its model aside, stays small", async () => {
    const code = await bundle(`export * from "./dist/index.js";`, NLP);
    expect(gzipSync(code).length).toBeLessThan(1_500_000);
  });

  test("partitionClaims alone pulls in neither wink nor the gazetteer", async () => {
    const code = await bundle(`import { partitionClaims } from "./src/index.js"; console.log(partitionClaims([]));`);
    expect(code.length).toBeLessThan(2_000);
  });

  test("the core imports nothing of Node's", async () => {
    await expect(bundle(`export * from "./src/index.js";`)).resolves.toBeTypeOf("string");
  });

  test("the lock file names no download addresses, and versions are pinned", () => {
    expect(readFileSync(`${ROOT}package-lock.json`, "utf8")).not.toMatch(/"resolved"/);
    const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d/);
  });
});

/** The floors in their order: a file may import from its own folder and from those before it. */
const FLOORS = [
  "model",
  "knowledge",
  "text",
  "grammar",
  "entities",
  "discourse",
  "events",
  "claims",
  "assemble",
  "extract.ts",
  "tolls.ts",
  "index.ts",
  "export",
  "phrases",
  "html",
  "cli",
];

describe("the house", () => {
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

  test.each(files)("%s imports only from floors below", (name) => {
    const source = readFileSync(`${ROOT}src/${name}`, "utf8");
    const own = FLOORS.indexOf(name.split("/")[0]!);
    for (const [, path = ""] of source.matchAll(/^(?:import|export)\s[^;]*?from "([^"]+)";/gm)) {
      if (NLP.includes(path)) expect(name).toMatch(/^text\//);
      if (!path.startsWith(".") || own < 0) continue;
      const target = new URL(path, `file:///${name}`).pathname.split("/")[1]!.replace(/(?:\.data)?\.js$/, ".ts");
      const floor = FLOORS.indexOf(target);
      expect(floor, `${name} imports ${path}`).toBeGreaterThanOrEqual(0);
      expect(floor, `${name} imports ${path}`).toBeLessThanOrEqual(own);
    }
  });
});
