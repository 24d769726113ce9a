// A worker: takes articles off the queue, extracts them, and leaves the result as the job's return value.
// Any number of these may run, on any number of machines: node worker.mjs PORT
import { Worker } from "bullmq";
import { createExtractor } from "conflict-events";
import { Redis } from "ioredis";

const extract = createExtractor();
const worker = new Worker("articles", async (job) => JSON.stringify({ id: job.id, ...extract(job.data) }), {
  connection: new Redis(Number(process.argv[2]), "127.0.0.1", { maxRetriesPerRequest: null }),
  concurrency: 4,
  // How soon another worker takes over what a dead one had in hand; minutes are fine in production.
  lockDuration: 1000,
  stalledInterval: 500,
  maxStalledCount: 5,
});
worker.on("error", (error) => console.error(error.message));
process.on("SIGTERM", () => worker.close().then(() => process.exit(0)));
