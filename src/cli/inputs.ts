import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { text as readStream } from "node:stream/consumers";
import type { Article } from "../model/index.js";
import type { Arguments } from "./arguments.js";
import { linesOf } from "./lines.js";
import { articleFrom } from "./read-article.js";
import { reasonOf, type Source } from "./sources.js";

/** Something to extract, an article or a line of JSON that holds one, or why there is nothing. */
export type Input = {
  /** What to call it in messages and tables: a path, with the line's number where there are lines. */
  readonly where: string;
  /** How much of the whole input it is. */
  readonly bytes: number;
} & ({ readonly article: Article } | { readonly line: string } | { readonly error: string });

/** The articles of all sources, one after the other, as a stream. */
export async function* inputsOf(sources: readonly Source[], options: Arguments): AsyncGenerator<Input> {
  for (const source of sources) {
    if (source.error !== undefined) {
      yield { where: source.path, bytes: 0, error: source.error };
      continue;
    }
    try {
      if (source.ndjson) yield* linesFrom(source);
      else yield await wholeFrom(source, options);
    } catch (error) {
      yield { where: source.path, bytes: 0, error: reasonOf(error) };
    }
  }
}

async function wholeFrom({ path }: Source, options: Arguments): Promise<Input> {
  const contents = path === "-" ? await readStream(process.stdin) : await readFile(path, "utf8");
  return { where: path, bytes: Buffer.byteLength(contents), article: articleFrom(contents, options) };
}

async function* linesFrom({ path }: Source): AsyncGenerator<Input> {
  const stream = path === "-" ? process.stdin : createReadStream(path);
  for await (const { number, text } of linesOf(stream)) {
    yield { where: `${path}:${number}`, bytes: Buffer.byteLength(text) + 1, line: text };
  }
}
