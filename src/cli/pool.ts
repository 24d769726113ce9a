import { Worker } from "node:worker_threads";
import type { LineResult } from "./extract-line.js";
import type { Line } from "./lines.js";

const BATCH = 16;
// Batches under way for each worker: enough to keep it busy, few enough to keep memory constant.
const AHEAD = 2;

/**
 * Extracts lines in worker threads. Results come in the order of the lines; no more than a fixed number of lines is
 * held at a time, however long the input is.
 *
 * @param lines lines of JSON articles
 * @param size number of threads, at least 1
 */
export async function* extractInWorkers(
  lines: AsyncIterable<Line>,
  size: number,
  explain: boolean,
): AsyncGenerator<{ line: Line; result: LineResult }> {
  const pool = new Pool(size, explain);
  try {
    const underWay: { lines: Line[]; results: Promise<LineResult[]> }[] = [];
    const settle = async function* () {
      const first = underWay.shift();
      if (!first) return;
      const results = await first.results;
      for (const [i, line] of first.lines.entries()) yield { line, result: results[i]! };
    };
    for await (const batch of batchesOf(lines)) {
      underWay.push({ lines: batch, results: pool.run(batch.map(({ text }) => text)) });
      if (underWay.length >= size * AHEAD) yield* settle();
    }
    while (underWay.length > 0) yield* settle();
  } finally {
    await pool.close();
  }
}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

class Pool {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, { resolve: (results: LineResult[]) => void; reject: (error: Error) => void }>();
  #next = 0;

  constructor(size: number, explain: boolean) {
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { explain } });
      worker.on("message", ({ batch, results }: { batch: number; results: LineResult[] }) => {
        this.#waiting.get(batch)?.resolve(results);
        this.#waiting.delete(batch);
      });
      worker.on("error", (error) => this.#fail(error));
      return worker;
    });
  }

  run(lines: readonly string[]): Promise<LineResult[]> {
    const batch = this.#next++;
    const results = new Promise<LineResult[]>((resolve, reject) => this.#waiting.set(batch, { resolve, reject }));
    this.#workers[batch % this.#workers.length]!.postMessage({ batch, lines });
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
