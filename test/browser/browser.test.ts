import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type Article, type Extraction, extract } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { CHROMIUM, offline } from "../support/browser.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

declare const window: { extract(article: Article): Extraction };

async function bundle(): Promise<string> {
  const contents = `import { extract } from "./src/index.js"; window.extract = extract;`;
  const stdin = { contents, resolveDir: ROOT, loader: "ts" } as const;
  const result = await build({ stdin, bundle: true, minify: true, write: false, format: "iife", platform: "browser" });
  return result.outputFiles[0]!.text;
}

// A machine without a browser says so; continuous integration demands one.
const missing = CHROMIUM === undefined && process.env.CI === undefined;
if (missing) console.warn("No Chromium found: the browser test is skipped. Install it, or name it in CHROMIUM.");

describe.skipIf(missing)("in a browser without a network", () => {
  test("the same articles give the same extractions as in Node", { timeout: 60_000 }, async () => {
    expect(CHROMIUM, "Chromium is needed here: apt-get install chromium").toBeDefined();
    const code = await bundle();
    const results = await offline(async (context) => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.setContent("<!doctype html><title>test</title>");
      await page.addScriptTag({ content: code });
      const found = await page.evaluate(
        (articles) => articles.map((article) => window.extract(article)),
        [...ARTICLES],
      );
      expect(errors).toEqual([]);
      return found;
    });
    expect(results).toEqual(ARTICLES.map((article) => extract(article)));
  });
});
