import { fstatSync, type Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** A file to read; "-" is standard input. */
export interface Source {
  readonly path: string;
  readonly ndjson: boolean;
  /** Absent when it cannot be known, as for a pipe. */
  readonly bytes?: number;
  /** Why it cannot be read. */
  readonly error?: string;
}

const ARTICLE_FILE = /\.(?:txt|ndjson|jsonl)$/;
const LINES_FILE = /\.(?:ndjson|jsonl)$/;

/**
 * The files that the arguments name: folders opened (not their sub-folders) and globs expanded, in the order given and
 * by name within each. What is not there is among them, with the reason.
 *
 * @param ndjsonInput whether standard input holds NDJSON
 */
export async function findSources(paths: readonly string[], ndjsonInput: boolean): Promise<Source[]> {
  if (paths.length === 0) return [standardInput(ndjsonInput)];
  const found = await Promise.all(paths.map((path) => sourcesAt(path, ndjsonInput)));
  return found.flat();
}

async function sourcesAt(path: string, ndjsonInput: boolean): Promise<Source[]> {
  if (path === "-") return [standardInput(ndjsonInput)];
  const stats = await statsOf(path);
  if (stats instanceof Error) {
    if (!isDynamicPattern(path)) return [{ path, ndjson: false, error: reasonOf(stats) }];
    const matches = (await glob(path, { expandDirectories: false })).sort();
    if (matches.length === 0) return [{ path, ndjson: false, error: "no file matches" }];
    return Promise.all(matches.map(fileAt));
  }
  if (!stats.isDirectory()) return [await fileAt(path)];
  const names = (await readdir(path)).filter((name) => ARTICLE_FILE.test(name)).sort();
  return Promise.all(names.map((name) => fileAt(join(path, name))));
}

async function fileAt(path: string): Promise<Source> {
  const stats = await statsOf(path);
  const ndjson = LINES_FILE.test(path);
  if (stats instanceof Error) return { path, ndjson, error: reasonOf(stats) };
  return { path, ndjson, ...(stats.isFile() && { bytes: stats.size }) };
}

function standardInput(ndjson: boolean): Source {
  const stats = fstatSync(0);
  return { path: "-", ndjson, ...(stats.isFile() && { bytes: stats.size }) };
}

async function statsOf(path: string): Promise<Stats | NodeJS.ErrnoException> {
  return stat(path).catch((error: NodeJS.ErrnoException) => error);
}

/** "no such file or directory": the system's words without its codes and calls. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^E[A-Z]+: ([^,]+),/.exec(message)?.[1] ?? message;
}
