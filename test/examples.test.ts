import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const scripts = readdirSync(`${ROOT}examples`).filter((name) => name.endsWith(".mjs"));
const redis = spawnSync("redis-server", ["--version"]).error === undefined;
if (!redis) console.warn("No redis-server found: the queue example is skipped.");

const run = (script: string) =>
  spawnSync(process.execPath, [`${ROOT}examples/${script}`], { encoding: "utf8", cwd: ROOT });

// The examples import the package as built: npm test builds before it tests.
describe.skipIf(!existsSync(`${ROOT}dist/index.js`))("examples", () => {
  test.each(scripts)("%s runs", (script) => {
    const { status, stdout, stderr } = run(script);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe("");
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
