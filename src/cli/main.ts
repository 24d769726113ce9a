#!/usr/bin/env node
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { text as readStream } from "node:stream/consumers";
import { type Arguments, HELP, readArguments, UsageError } from "./arguments.js";
import { linesOf } from "./lines.js";
import { type Printer, printer } from "./print.js";
import { progressOn } from "./progress.js";
import { articleFrom } from "./read-article.js";
import { type Source, sourcesOf } from "./sources.js";
import { extractStream } from "./stream.js";

/** Runs the command line; returns the number of files and lines that could not be read. */
async function run(options: Arguments): Promise<number> {
  const out = printer(options.format, options.explain, (words) => process.stdout.write(words));
  let failed = 0;
  for await (const source of sourcesOf(options.files, options.format === "ndjson")) {
    try {
      failed += source.ndjson ? await readLines(source, options, out) : await readWhole(source, options, out);
    } catch (error) {
      failed++;
      complain(source.path, error);
    }
  }
  out.end();
  return failed;
}

async function readWhole({ path }: Source, options: Arguments, out: Printer): Promise<number> {
  const contents = path === "-" ? await readStream(process.stdin) : await readFile(path, "utf8");
  out.print(articleFrom(contents, options), path);
  return 0;
}

async function readLines({ path }: Source, options: Arguments, out: Printer): Promise<number> {
  const input = path === "-" ? process.stdin : createReadStream(path);
  if (options.format === "ndjson") {
    const progress = progressOn(process.stderr, "articles");
    const bad = await extractStream(path, input, process.stdout, process.stderr, { ...options, progress });
    progress.end();
    return bad;
  }
  let bad = 0;
  for await (const { number, text } of linesOf(input)) {
    try {
      out.print(JSON.parse(text), `${path}:${number}`);
    } catch (error) {
      bad++;
      complain(`${path}: line ${number}`, error);
    }
  }
  return bad;
}

function complain(where: string, error: unknown): void {
  process.stderr.write(`conflict-events: ${where}: ${error instanceof Error ? error.message : String(error)}\n`);
}

// A reader that has seen enough ("| head") closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else process.exitCode = (await run(options)) > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`conflict-events: ${error.message}\nTry --help.\n`);
  else complain("stopped", error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
