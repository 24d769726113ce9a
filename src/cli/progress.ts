import type { WriteStream } from "node:tty";

export interface Progress {
  /** One more article, so many bytes of the input. */
  step(bytes: number): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
  end(): void;
}

const SILENT: Progress = { step() {}, clear() {}, end() {} };
const EVERY = 100; // milliseconds
const CLEAR = "\r\u001b[K";
const CELLS = 24;

/**
 * A bar on a terminal; elsewhere, silence.
 *
 * @param total bytes of the whole input; without it there is a count, but no bar
 * @param watched false where a bar would be in the way
 * @param now a clock in milliseconds
 */
export function progressOn(
  stream: WriteStream,
  total: number | undefined,
  watched = true,
  now = () => performance.now(),
): Progress {
  if (!stream.isTTY || !watched) return SILENT;
  const begin = now();
  let [articles, bytes, shown, visible] = [0, 0, begin, false];
  const show = () => {
    shown = now();
    visible = true;
    stream.write(CLEAR + barOf(articles, total === undefined ? undefined : bytes / total, (shown - begin) / 1000));
  };
  const clear = () => {
    if (visible) stream.write(CLEAR);
    visible = false;
  };
  return {
    step(more) {
      articles++;
      bytes += more;
      if (now() - shown >= EVERY) show();
    },
    clear,
    end() {
      clear();
      const seconds = (now() - begin) / 1000;
      if (articles > 1) stream.write(`${articles} articles in ${seconds.toFixed(1)} s\n`);
    },
  };
}

/** "███████▍──────  31%  1234 articles  310/s". */
export function barOf(articles: number, share: number | undefined, seconds: number): string {
  const speed = seconds > 0 ? `  ${Math.round(articles / seconds)}/s` : "";
  const count = `${articles} ${articles === 1 ? "article" : "articles"}${speed}`;
  if (share === undefined || !Number.isFinite(share)) return count;
  const done = Math.min(1, share);
  const cells = Math.round(done * CELLS);
  return `${"█".repeat(cells)}${"░".repeat(CELLS - cells)} ${String(Math.floor(done * 100)).padStart(3)}%  ${count}`;
}
