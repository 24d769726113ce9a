import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The project's articles, extracted in a process of its own with these surroundings, as JSON. */
function extractedWith(code: string, env: Record<string, string>): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module"], {
    input: code,
    encoding: "utf8",
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...env },
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

describe("the surroundings change nothing", async () => {
  const contents = `import { extract } from "./src/index.js";
    process.stdout.write(JSON.stringify(${JSON.stringify(ARTICLES)}.map((article) => extract(article))));`;
  const bundled = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    packages: "external",
  });
  const code = bundled.outputFiles[0]!.text;
  const read = createExtractor();
  const expected = JSON.stringify(ARTICLES.map((article) => read(article)));

  test.each([
    { TZ: "UTC", LANG: "C.UTF-8" },
    { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
  ])("time zone and locale $TZ $LANG", (env) => {
    expect(extractedWith(code, env)).toBe(expected);
  });

  test("a clock that stands elsewhere", () => {
    const elsewhere = `const Real = Date; globalThis.Date = class extends Real { constructor(...a) { if (a.length) super(...a); else super(0); } static now() { return 0; } };`;
    expect(extractedWith(`${elsewhere}\n${code}`, {})).toBe(expected);
  });
});

describe("extractors", () => {
  test("with different options do not touch each other", () => {
    const plain = createExtractor();
    const before = ARTICLES.map((article) => plain(article));
    const explaining = createExtractor({ explain: true });
    for (const article of ARTICLES) explaining(article);
    expect(ARTICLES.map((article) => plain(article))).toEqual(before);
  });
});
