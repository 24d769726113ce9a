// A worker thread of the command line: lines of JSON come in batches, results go back in the same order.
import { parentPort, workerData } from "node:worker_threads";
import { lineExtractor } from "./extract-line.js";

const read = lineExtractor((workerData as { explain: boolean }).explain);
parentPort?.on("message", ({ batch, lines }: { batch: number; lines: readonly string[] }) => {
  parentPort?.postMessage({ batch, results: lines.map(read) });
});
