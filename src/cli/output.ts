import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";

/** Where the results go: whole records at a time, no faster than they are taken. */
export interface Output {
  write(words: string): Promise<void>;
  close(): Promise<void>;
}

/** A file, or standard output when none is named. */
export function openOutput(path: string | undefined): Output {
  return path === undefined ? outputTo(process.stdout, drained) : outputTo(createWriteStream(path), ended);
}

function outputTo(stream: Writable, finish: (stream: Writable) => Promise<void>): Output {
  let closed = false;
  let failed: Error | undefined;
  stream.on("error", (error: Error) => {
    failed = error;
  });
  return {
    async write(words) {
      // Who writes to what is being closed waits for the end of the program.
      if (closed) await new Promise(() => {});
      if (failed) throw failed;
      if (words !== "" && !stream.write(words)) await once(stream, "drain");
    },
    async close() {
      closed = true;
      if (failed) throw failed;
      await finish(stream);
    },
  };
}

async function drained(stream: Writable): Promise<void> {
  if (stream.writableLength > 0) await once(stream, "drain");
}

async function ended(stream: Writable): Promise<void> {
  stream.end();
  await once(stream, "close");
}

/** A reader that has seen enough ("| head") closes the pipe: no reason to complain, and nothing left to do. */
export function leaveWhenPipesClose(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
  });
  process.stderr.on("error", () => {});
}

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** On Ctrl-C, or when told to end: what was begun is written, so that all lines are whole. A second time ends at once. */
export function leaveInOrder(finish: () => Promise<void>): void {
  for (const [signal, code] of Object.entries(CODES)) {
    process.once(signal, () => {
      finish().finally(() => process.exit(code));
    });
  }
}
