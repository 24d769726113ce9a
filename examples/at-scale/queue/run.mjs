// Runs a queue of articles through two workers, kills one of them while it has articles in hand, and checks that every
// article is in the output exactly once. Needs redis-server (Debian: apt-get install redis-server).
// Run it with: node examples/at-scale/queue/run.mjs [ARTICLES]
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";

if (spawnSync("redis-server", ["--version"]).error) {
  console.error("redis-server is not installed: apt-get install redis-server");
  process.exit(3);
}

const wanted = Number(process.argv[2] ?? 120);
const folder = mkdtempSync(join(tmpdir(), "conflict-events-queue-"));
// A socket of its own: a port that is free now may be another's when the server starts.
const path = join(folder, "redis.sock");
const redis = spawn("redis-server", ["--port", "0", "--unixsocket", path, "--save", "", "--dir", folder], {
  stdio: "ignore",
});
try {
  await answers();
} catch (error) {
  redis.kill("SIGTERM");
  throw error;
}
const workers = ["first", "second"].map((name) =>
  spawn(process.execPath, [new URL("worker.mjs", import.meta.url).pathname, path, name], {
    stdio: ["ignore", "inherit", "inherit"],
  }),
);
const connection = new Redis({ path, maxRetriesPerRequest: null });
const queue = new Queue("articles", { connection });
try {
  await produce();
  const killed = await killOneAtWork();
  await allDone();
  process.exitCode = (await collect(killed)) ? 0 : 1;
} finally {
  await queue.close();
  connection.disconnect();
  for (const process of [...workers, redis]) process.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

/** The producer. A job's id is its article's: whoever adds an article twice has it once. */
async function produce() {
  const source = new URL("../../articles/", import.meta.url);
  const texts = readdirSync(source)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, source), "utf8"));
  const jobs = Array.from({ length: wanted }, (_, i) => ({
    name: "article",
    data: { text: texts[i % texts.length], publishedAt: "2024-03-05" },
    opts: { jobId: `article-${i}` },
  }));
  await queue.addBulk(jobs);
}

/** Kills the first worker without warning, once it has done some articles and has others in hand; returns those. */
async function killOneAtWork() {
  const byFirst = ({ processedBy }) => processedBy === "first";
  for (;;) {
    const inHand = (await queue.getActive()).filter(byFirst);
    const done = (await queue.getCompleted()).filter(byFirst);
    if (done.length > 0 && inHand.length > 0) {
      workers[0].kill("SIGKILL");
      console.log(`killed a worker that had done ${done.length} articles and had ${inHand.length} in hand`);
      return inHand.map(({ id }) => id);
    }
    if ((await queue.getCompletedCount()) === wanted) throw new Error("all was done before a worker was killed");
    await wait(10);
  }
}

async function allDone() {
  while ((await queue.getCompletedCount()) < wanted) {
    if ((await queue.getFailedCount()) > 0) throw new Error("articles failed");
    await wait(50);
  }
}

/** The collector: one line an article, as the command line would write them. */
async function collect(inHand) {
  const jobs = await queue.getCompleted(0, -1);
  const output = join(folder, "extractions.ndjson");
  writeFileSync(output, jobs.map(({ returnvalue }) => `${returnvalue}\n`).join(""));
  const lines = readFileSync(output, "utf8").trimEnd().split("\n");
  const ids = new Set(lines.map((line) => JSON.parse(line).id));
  const again = jobs.filter(({ id, processedBy }) => inHand.includes(id) && processedBy !== "first");
  console.log(`${again.length} of those were done again by the other`);
  console.log(`${lines.length} lines for ${wanted} articles, ${ids.size} different`);
  if (lines.length !== wanted || ids.size !== wanted) return false;
  console.log("every article was extracted exactly once in the output");
  return true;
}

/** Waits until the server listens. */
async function answers() {
  for (let tries = 0; tries < 200; tries++) {
    const up = await new Promise((resolve) => {
      const socket = connect(path, () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.end());
    });
    if (up) return;
    await wait(50);
  }
  throw new Error("Redis does not answer");
}
