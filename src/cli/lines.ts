import type { Readable } from "node:stream";

/** A line of input with its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream, as they come. Blank lines are passed over but counted.
 * Lines end at LF or CRLF only: other line separators may stand within JSON strings.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  stream.setEncoding("utf8");
  let number = 0;
  let pieces: string[] = [];
  for await (const chunk of stream as AsyncIterable<string>) {
    let from = 0;
    for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
      pieces.push(chunk.slice(from, at));
      const text = lineOf(pieces, number);
      pieces = [];
      number++;
      from = at + 1;
      if (text !== "") yield { number, text };
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
  }
  const rest = lineOf(pieces, number);
  if (rest !== "") yield { number: number + 1, text: rest };
}

/** A line without the blanks around it, and the first without a byte order mark. */
function lineOf(pieces: readonly string[], before: number): string {
  const line = pieces.join("");
  return (before === 0 ? line.replace(/^\uFEFF/, "") : line).trim();
}
