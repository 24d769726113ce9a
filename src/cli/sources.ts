import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file to read; "-" is standard input. */
export interface Source {
  readonly path: string;
  readonly ndjson: boolean;
}

const ARTICLE_FILE = /\.(?:txt|ndjson|jsonl)$/;
const LINES_FILE = /\.(?:ndjson|jsonl)$/;

/**
 * The files that the arguments name, folders opened (not their sub-folders), in the order given and by name within a folder.
 *
 * @throws the file system's error for a path that is not there
 */
export async function* sourcesOf(paths: readonly string[], ndjsonInput: boolean): AsyncGenerator<Source> {
  for (const path of paths.length > 0 ? paths : ["-"]) {
    if (path === "-") {
      yield { path, ndjson: ndjsonInput };
    } else if ((await stat(path)).isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        if (ARTICLE_FILE.test(name)) yield { path: join(path, name), ndjson: LINES_FILE.test(name) };
      }
    } else {
      yield { path, ndjson: LINES_FILE.test(path) };
    }
  }
}
