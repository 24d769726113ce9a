import type { WriteStream } from "node:tty";

export interface Progress {
  step(): void;
  end(): void;
}

const EVERY = 25;

/** A counter on a terminal's standard error; in a pipe it is silent. */
export function progressOn(stream: WriteStream, what: string): Progress {
  if (!stream.isTTY) return { step() {}, end() {} };
  let done = 0;
  const show = () => stream.write(`\r\u001b[K${done} ${what}`);
  return {
    step() {
      done++;
      if (done % EVERY === 0) show();
    },
    end() {
      if (done === 0) return;
      show();
      stream.write("\n");
    },
  };
}
