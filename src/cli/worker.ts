// A worker thread of the command line: inputs come in batches, results go back in the same order.
import { parentPort, workerData } from "node:worker_threads";
import { inputExtractor, type ReadOptions } from "./extract-input.js";
import type { Input } from "./inputs.js";

const read = inputExtractor(workerData as ReadOptions);
parentPort?.on("message", ({ batch, inputs }: { batch: number; inputs: readonly Input[] }) => {
  parentPort?.postMessage({ batch, results: inputs.map(read) });
});
