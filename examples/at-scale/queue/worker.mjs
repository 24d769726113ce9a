// A worker: takes articles off the queue, extracts them, and leaves the result as the job's return value.
// Any number of these may run, on any number of machines: node worker.mjs PORT NAME
import { Worker } from "bullmq";
import { createExtractor } from "conflict-events";
import { Redis } from "ioredis";

const [path, name] = process.argv.slice(2);
const extract = createExtractor();
extract("The language model loads with the first text: not while a job's lock runs.");
const worker = new Worker("articles", async (job) => JSON.stringify({ id: job.id, ...extract(job.data) }), {
  connection: new Redis({ path, maxRetriesPerRequest: null }),
  name,
  concurrency: 4,
  // How soon another worker takes over what a dead one had in hand; minutes are fine in production.
  lockDuration: 1500,
  stalledInterval: 500,
  maxStalledCount: 5,
});
worker.on("error", ({ code, message }) => {
  // Before Redis is up, and after it went down, there is nothing to tell.
  if (code !== "ECONNREFUSED") console.error(message);
});
process.on("SIGTERM", () => worker.close(true).then(() => process.exit(0)));
