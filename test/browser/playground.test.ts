import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, openOffline } from "../support/browser.js";

const CONFIG = fileURLToPath(new URL("../../examples/playground/vite.config.js", import.meta.url));
const ORIGIN = "http://playground.test";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };
const missing = CHROMIUM === undefined && process.env.CI === undefined;

describe.skipIf(missing)("the playground", () => {
  const files = new Map<string, string>();
  const complaints: string[] = [];
  let browser: Awaited<ReturnType<typeof openOffline>>;
  afterAll(() => browser.close());
  beforeAll(async () => {
    browser = await openOffline();
    const { build } = await import("vite");
    const result = await build({ configFile: CONFIG, logLevel: "silent", build: { write: false } });
    if (!("output" in result)) throw new Error("Vite built nothing");
    for (const file of result.output) {
      const contents = file.type === "chunk" ? file.code : file.source;
      files.set(`/${file.fileName}`, typeof contents === "string" ? contents : new TextDecoder().decode(contents));
    }
  });

  beforeAll(async () => {
    const { context } = browser;
    context.on("requestfailed", (request) => complaints.push(request.url()));
    context.on("weberror", (error) => complaints.push(String(error.error())));
    context.on("console", (message) => complaints.push(message.text()));
    await context.route(`${ORIGIN}/**`, (route) => {
      const path = new URL(route.request().url()).pathname.replace(/\/$/, "/index.html");
      const body = files.get(path);
      return body === undefined
        ? route.abort()
        : route.fulfill({ body, contentType: TYPES[path.split(".").at(-1)!] ?? "application/octet-stream" });
    });
  });

  /** Opens the playground as built, from memory: whatever else it asks for is refused, and a complaint. */
  async function open(work: (page: Page) => Promise<void>): Promise<void> {
    complaints.length = 0;
    const page = await browser.context.newPage();
    await page.goto(`${ORIGIN}/`);
    await page.waitForFunction("document.getElementById('took').textContent !== ''");
    await work(page);
    expect(complaints).toEqual([]);
    await page.close();
  }

  const json = async (page: Page) => JSON.parse(await page.locator("#json").inputValue());
  const took = (page: Page, words: string) => page.locator("#took", { hasText: words }).waitFor();

  test("shows an article as it is typed, marked and as JSON", async () => {
    await open(async (page) => {
      const view = page.locator("#view").contentFrame();
      await page.fill("#title", "Rebels shell Goma");
      await page.fill("#text", "Rebels shelled Goma on Monday, killing 12 people, the army said.");
      await view.locator("h2", { hasText: "Rebels shell Goma" }).waitFor();
      await page.click("#tab-json");
      expect(await page.locator("#view").isVisible()).toBe(false);
      expect((await json(page)).events.map(({ type }: { type: string }) => type)).toContain("shelling");
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("#view").isVisible()).toBe(true);
      // The view's own script runs, within the frame.
      await view.locator(".text .sign").first().hover();
      await view.locator(".card .ground").first().waitFor();
    });
  });

  test("has articles to begin with", async () => {
    await open(async (page) => {
      const names = await page.locator("#example option").allTextContents();
      expect(names.length).toBeGreaterThanOrEqual(3);
      for (const name of names) {
        await page.selectOption("#example", name);
        const { events, claims } = await json(page);
        expect(events.length).toBeGreaterThan(2);
        expect(claims.length).toBeGreaterThan(2);
      }
    });
  });

  test("proves a rule while it is changed, and reads the article with it", async () => {
    await open(async (page) => {
      const verdict = page.locator("#verdict");
      for (const name of await page.locator("#rules option").allTextContents()) {
        await page.selectOption("#rules", name);
        expect(await verdict.textContent(), name).toMatch(/^✓ All \d+ examples pass$/);
      }
      await page.selectOption("#rules", "poaching");
      await page.fill("#title", "");
      await page.fill("#text", "Armed men poached two elephants near Goma.");
      await took(page, "1 event");
      const rule = await page.locator("#rule").inputValue();
      await page.fill("#rule", rule.replace('"poach"', '"pinch"'));
      await verdict.filter({ hasText: /✗ \d of \d+ examples fail/ }).waitFor();
      expect(await page.locator("#proof pre").first().textContent()).toContain("came out");
      await took(page, "0 events");
      await page.fill("#rule", rule.slice(1));
      await verdict.filter({ hasText: "✗ No rule" }).waitFor();
    });
  });

  test("has no known fault of accessibility, light or dark", async () => {
    await open(async (page) => {
      await page.evaluate(axe.source);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = (await page.evaluate("axe.run({ exclude: ['#view'] })")) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
});
