import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Read, toHtml } from "../../src/html/index.js";
import { extract } from "../../src/index.js";
import { ARTICLES } from "../support/articles.js";
import { ATTACKS, attacked, attackedExtraction } from "../support/attacks.js";
import { CHROMIUM, openOffline } from "../support/browser.js";

const READS: readonly Read[] = ARTICLES.map((article) => ({ article, extraction: extract(article) }));

declare const document: { querySelectorAll(selector: string): Iterable<{ textContent: string }> };
declare const window: { broken?: number };

const missing = CHROMIUM === undefined && process.env.CI === undefined;

describe.skipIf(missing)("the HTML view in a browser", () => {
  let folder: string;
  let browser: Awaited<ReturnType<typeof openOffline>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "conflict-events-"));
    browser = await openOffline();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page from a file, without a network; whatever it complains about fails the test. */
  async function open<T>(reads: readonly Read[], work: (page: Page) => Promise<T>): Promise<T> {
    const file = join(folder, "page.html");
    writeFileSync(file, toHtml(reads));
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    const result = await work(page);
    expect(complaints).toEqual([]);
    await page.close();
    return result;
  }

  /** The words lit up, as one string. */
  const lit = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll(".text .lit:not(.sign)")].map((e) => e.textContent).join(""));

  test("pointing at a claim, or focusing its sign, shows its grounds and lights up its words", async () => {
    const read = READS.find(({ extraction }) => extraction.claims.some(({ status }) => status === "verified"))!;
    const claim = read.extraction.claims.find(({ status, span }) => status === "verified" && span.field === "text")!;
    const words = claim.span.text.replace(/\s+/g, " ");
    await open([read], async (page) => {
      const card = page.locator(".card");
      expect(await card.isVisible()).toBe(false);
      await page.focus(`#${claim.id}-ref`);
      expect(await lit(page)).toBe(words);
      expect(await card.textContent()).toContain(words);
      await page.keyboard.press("Escape");
      expect(await card.isVisible()).toBe(false);
      expect(await lit(page)).toBe("");
      await page.hover(`.text [data-ref~="${claim.id}"]`);
      expect(await lit(page)).toBe(words);
      expect(await card.textContent()).toContain(words);
      // In the list the grounds stand there already: only the words light up.
      await page.hover(`li#${claim.id} blockquote`);
      expect(await lit(page)).toBe(words);
      expect(await card.isVisible()).toBe(false);
    });
  });

  test("marks can be switched off, and the page fits a phone", async () => {
    await open(READS, async (page) => {
      const weight = () =>
        page.evaluate(`getComputedStyle(document.querySelector(".text .m-actor:not(.m-casualty)")).fontWeight`);
      expect(await weight()).toBe("600");
      await page.uncheck("#show-actor");
      expect(await weight()).toBe("400");
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    });
  });

  test("has no known fault of accessibility, light or dark", async () => {
    await open(READS.slice(-1), async (page) => {
      await page.evaluate(axe.source);
      const faults = async (rules: string) => {
        const { violations, passes } = (await page.evaluate(`axe.run(${rules})`)) as axe.AxeResults;
        expect(passes.length).toBeGreaterThan(0);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
      };
      expect(await faults("")).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await faults(`{ runOnly: ["color-contrast"] }`)).toEqual([]);
    });
  });

  test("no script of an article runs", async () => {
    const reads = ATTACKS.flatMap((words) => [
      { article: attacked(words), extraction: attackedExtraction(words) },
      { article: attacked(words), extraction: extract(attacked(words)) },
    ]);
    await open(reads, async (page) => {
      for (const link of await page.locator(".text a").all()) await link.focus();
      expect(await page.evaluate(() => window.broken)).toBeUndefined();
      expect(await page.locator("script").count()).toBe(1);
      expect(await page.locator('main a:not([href^="#"]), main img, main iframe').count()).toBe(0);
    });
  });
});
