import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const OUTPUT = mkdtempSync(join(tmpdir(), "examples-"));
afterAll(() => rmSync(OUTPUT, { recursive: true, force: true }));

/** Arguments of the examples that write files or go on running. */
const ARGUMENTS: Record<string, string[]> = {
  "folder-to-csv.mjs": [`${ROOT}examples/articles/kivu-november`, OUTPUT],
  "map-of-a-month.mjs": [OUTPUT],
};
const SERVER = "http-server.mjs";
const scripts = [
  ...readdirSync(`${ROOT}examples`).filter((name) => name.endsWith(".mjs") && name !== SERVER),
  "custom-rule/prove.mjs",
];
const redis = spawnSync("redis-server", ["--version"]).error === undefined;
if (!redis) console.warn("No redis-server found: the queue example is skipped.");

const run = (script: string) =>
  spawnSync(process.execPath, [`${ROOT}examples/${script}`, ...(ARGUMENTS[script] ?? [])], {
    encoding: "utf8",
    cwd: ROOT,
  });

test("every example is in the list", () => {
  const list = readFileSync(`${ROOT}examples/README.md`, "utf8");
  const names = readdirSync(`${ROOT}examples`, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== "README.md" && name !== "articles/");
  for (const name of names) expect(list).toContain(`(${name})`);
});

// The examples import the package as built: npm test builds before it tests.
describe.skipIf(!existsSync(`${ROOT}dist/index.js`))("examples", () => {
  test.each(scripts)("%s runs", (script) => {
    const { status, stdout, stderr } = run(script);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe("");
  });

  test("a folder to CSV", () => {
    run("folder-to-csv.mjs");
    const [header = "", ...rows] = readFileSync(join(OUTPUT, "events.csv"), "utf8").trim().split("\r\n");
    expect(header).toMatch(/^article,event_id,type,/);
    expect(rows.length).toBeGreaterThan(5);
    expect(readFileSync(join(OUTPUT, "claims.csv"), "utf8")).toMatch(/^article,claim_id,status,grounds,/);
  });

  test("a map of a month", () => {
    run("map-of-a-month.mjs");
    const { features } = JSON.parse(readFileSync(join(OUTPUT, "month.geojson"), "utf8"));
    expect(features.map(({ properties }: { properties: { place: string } }) => properties.place)).toContain("Butembo");
    expect(readFileSync(join(OUTPUT, "month.html"), "utf8")).toContain("<svg");
  });

  test("an HTTP server reads articles and refuses what is none", async () => {
    const server = spawn(process.execPath, [`${ROOT}examples/${SERVER}`, "0"], { cwd: ROOT });
    try {
      const url = await firstLine(server);
      const post = (body: unknown, query = "") =>
        fetch(url + query, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
      const text = "Rebels shelled Goma on Monday.";
      await expect((await post({ text })).json()).resolves.toMatchObject({ events: [{ type: "shelling" }] });
      await expect((await post({ text }, "?format=geojson")).json()).resolves.toMatchObject({
        features: [{ properties: { place: "Goma" } }],
      });
      const refused = await post({ text: 5 });
      expect(refused.status).toBe(400);
      await expect(refused.json()).resolves.toMatchObject({ error: expect.stringContaining("text") });
    } finally {
      server.kill();
    }
  });

  test.skipIf(!redis && process.env.CI === undefined)(
    "the queue loses nothing when a worker is killed",
    { timeout: 120_000 },
    () => {
      const { status, stdout } = run("at-scale/queue/run.mjs");
      expect(stdout).toContain("exactly once");
      expect(status).toBe(0);
    },
  );
});

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      if (out.includes("\n")) resolve(out.trim());
    });
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
