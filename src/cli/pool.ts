import { Worker } from "node:worker_threads";
import type { Read } from "./extract-all.js";
import type { ReadOptions, Result } from "./extract-input.js";
import type { Input } from "./inputs.js";

const BATCH = 16;
// Batches under way for each worker: enough to keep it busy, few enough to keep memory constant.
const AHEAD = 2;

/**
 * Extracts inputs in worker threads. Results come in the order of the inputs; no more than a fixed number is held at a
 * time, however many there are.
 *
 * @param size number of threads, at least 1
 */
export async function* extractInWorkers(
  inputs: AsyncIterable<Input>,
  size: number,
  options: ReadOptions,
): AsyncGenerator<Read> {
  const pool = new Pool(size, options);
  try {
    const underWay: { batch: Input[]; results: Promise<Result[]> }[] = [];
    const settle = async function* () {
      const first = underWay.shift();
      if (!first) return;
      const results = await first.results;
      for (const [i, input] of first.batch.entries()) yield { input, result: results[i]! };
    };
    for await (const batch of batchesOf(inputs)) {
      underWay.push({ batch, results: pool.run(batch) });
      if (underWay.length >= size * AHEAD) yield* settle();
    }
    while (underWay.length > 0) yield* settle();
  } finally {
    await pool.close();
  }
}

async function* batchesOf(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  for await (const input of inputs) {
    batch.push(input);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

class Pool {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, { resolve: (results: Result[]) => void; reject: (error: Error) => void }>();
  #next = 0;

  constructor(size: number, { explain, published, outlet }: ReadOptions) {
    const workerData = { explain, published, outlet };
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
      worker.on("message", ({ batch, results }: { batch: number; results: Result[] }) => {
        this.#waiting.get(batch)?.resolve(results);
        this.#waiting.delete(batch);
      });
      worker.on("error", (error) => this.#fail(error));
      return worker;
    });
  }

  run(inputs: readonly Input[]): Promise<Result[]> {
    const batch = this.#next++;
    const results = new Promise<Result[]>((resolve, reject) => this.#waiting.set(batch, { resolve, reject }));
    // When a worker dies, the batch waited for tells; the others behind it need no second complaint.
    results.catch(() => {});
    this.#workers[batch % this.#workers.length]!.postMessage({ batch, inputs });
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    this.#waiting.clear();
  }
}
