import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { lineExtractor } from "./extract-line.js";
import { linesOf } from "./lines.js";
import { extractInWorkers } from "./pool.js";
import type { Progress } from "./progress.js";

export interface StreamOptions {
  /** Worker threads; 0 and 1 read in this thread. */
  readonly workers: number;
  readonly explain: boolean;
  readonly progress: Progress;
}

/**
 * NDJSON of articles in, NDJSON of extractions out: in input order, in constant memory, whole lines only. A line that
 * is no article is reported with its number and left out.
 *
 * @returns the number of bad lines
 */
export async function extractStream(
  name: string,
  input: Readable,
  output: Writable,
  errors: Writable,
  { workers, explain, progress }: StreamOptions,
): Promise<number> {
  let bad = 0;
  const results = workers > 1 ? extractInWorkers(linesOf(input), workers, explain) : extractHere(input, explain);
  for await (const { line, result } of results) {
    if ("json" in result) {
      if (!output.write(`${result.json}\n`)) await once(output, "drain");
    } else {
      bad++;
      errors.write(`conflict-events: ${name}: line ${line.number}: ${result.error}\n`);
    }
    progress.step();
  }
  return bad;
}

async function* extractHere(input: Readable, explain: boolean) {
  const read = lineExtractor(explain);
  for await (const line of linesOf(input)) yield { line, result: read(line.text) };
}
