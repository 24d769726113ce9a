// Runs a queue of articles through three workers, kills one of them in the middle, and checks that every article is
// in the output exactly once. Needs redis-server (Debian: apt-get install redis-server).
// Run it with: node examples/at-scale/queue/run.mjs [ARTICLES]
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";

if (spawnSync("redis-server", ["--version"]).error) {
  console.error("redis-server is not installed: apt-get install redis-server");
  process.exit(3);
}

const wanted = Number(process.argv[2] ?? 600);
const folder = mkdtempSync(join(tmpdir(), "conflict-events-queue-"));
const port = await freePort();
const redis = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder], {
  stdio: "ignore",
});
await answers(port);
const workers = Array.from({ length: 3 }, startWorker);
const connection = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
const queue = new Queue("articles", { connection });
await queue.waitUntilReady();

const source = new URL("../../articles/", import.meta.url);
const texts = readdirSync(source).map((name) => readFileSync(new URL(name, source), "utf8"));
await queue.addBulk(
  Array.from({ length: wanted }, (_, i) => ({
    name: "article",
    data: { text: texts[i % texts.length], publishedAt: "2024-03-05" },
    opts: { jobId: `article-${i}`, removeOnComplete: false },
  })),
);

let killed = false;
for (let done = 0; done < wanted; done = await queue.getCompletedCount()) {
  if (!killed && done >= wanted / 4) {
    workers[0].kill("SIGKILL");
    killed = true;
    console.log(`killed a worker after ${done} articles; ${await queue.getActiveCount()} were in hand`);
  }
  const failed = await queue.getFailedCount();
  if (failed > 0) throw new Error(`${failed} articles failed`);
  await wait(50);
}

const lines = (await queue.getCompleted(0, wanted)).map((job) => job.returnvalue);
const output = join(folder, "extractions.ndjson");
writeFileSync(output, lines.map((line) => `${line}\n`).join(""));
const ids = readFileSync(output, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line).id);
await queue.close();
connection.disconnect();
for (const worker of workers) worker.kill("SIGTERM");
redis.kill();
rmSync(folder, { recursive: true, force: true });

const once = new Set(ids);
console.log(`${ids.length} lines for ${wanted} articles, ${once.size} different`);
if (ids.length !== wanted || once.size !== wanted || !killed) process.exit(1);
console.log("every article was extracted exactly once in the output");

function startWorker() {
  return spawn(process.execPath, [new URL("worker.mjs", import.meta.url).pathname, String(port)], {
    stdio: ["ignore", "inherit", "ignore"],
  });
}

/** Waits until somebody listens at the port. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const up = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.end());
    });
    if (up) return;
    await wait(50);
  }
  throw new Error("Redis does not answer");
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
