import { inputExtractor, type ReadOptions, type Result } from "./extract-input.js";
import type { Input } from "./inputs.js";
import { extractInWorkers } from "./pool.js";

/** An input and what became of it. */
export interface Read {
  readonly input: Input;
  readonly result: Result;
}

/** Extracts inputs, in this thread or in workers; results come in the order of the inputs. */
export async function* extractAll(
  inputs: AsyncIterable<Input>,
  options: ReadOptions & { readonly workers: number },
): AsyncGenerator<Read> {
  if (options.workers > 1) {
    yield* extractInWorkers(inputs, options.workers, options);
    return;
  }
  const read = inputExtractor(options);
  for await (const input of inputs) yield { input, result: read(input) };
}
