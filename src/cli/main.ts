#!/usr/bin/env node
import { createRequire } from "node:module";
import { type Arguments, HELP, readArguments, UsageError } from "./arguments.js";
import { extractAll } from "./extract-all.js";
import { inputsOf } from "./inputs.js";
import { leaveInOrder, leaveWhenPipesClose, openOutput } from "./output.js";
import { type Printer, printer } from "./print.js";
import { progressOn } from "./progress.js";
import { findSources, reasonOf, type Source } from "./sources.js";
import { styleFor, widthFor } from "./style.js";

/** Runs the command line; returns the number of files and lines that could not be read. */
async function run(options: Arguments): Promise<number> {
  const sources = await findSources(options.files, options.input === "ndjson");
  const out = openOutput(options.output);
  const print = printerFor(options, sources);
  // Where the results themselves appear on the terminal, they are progress enough.
  const watched = options.output !== undefined || !process.stdout.isTTY;
  const progress = progressOn(process.stderr, totalOf(sources), watched);
  leaveInOrder(() => {
    progress.clear();
    return out.close();
  });
  let failed = 0;
  for await (const { input, result } of extractAll(inputsOf(sources, options), options)) {
    if ("json" in result) {
      await out.write(print.print(result.json, input));
    } else {
      failed++;
      progress.clear();
      complain(input.where, result.error);
    }
    progress.step(input.bytes);
  }
  await out.write(print.end());
  await out.close();
  progress.end();
  return failed;
}

function printerFor(options: Arguments, sources: readonly Source[]): Printer {
  const many = sources.length > 1 || sources.some(({ ndjson }) => ndjson);
  const toTerminal = options.output === undefined;
  const report = toTerminal ? { style: styleFor(process.stdout), width: widthFor(process.stdout) } : {};
  return printer({ ...options, many, report });
}

/** The bytes of the whole input; undefined when those of a part are not known. */
function totalOf(sources: readonly Source[]): number | undefined {
  let total = 0;
  for (const { bytes, error } of sources) {
    if (error !== undefined) continue;
    if (bytes === undefined) return undefined;
    total += bytes;
  }
  return total;
}

/** Tells what was wrong; what came from the input must not command the terminal. */
function complain(where: string, message: string): void {
  process.stderr.write(`conflict-events: ${where}: ${message.replace(/\p{Cc}+/gu, " ")}\n`);
}

leaveWhenPipesClose();
try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else if (options.version) process.stdout.write(`${createRequire(import.meta.url)("../../package.json").version}\n`);
  else if (options.files.length === 0 && process.stdin.isTTY) {
    throw new UsageError('no FILE; to type an article, name "-" and end it with Ctrl-D');
  } else process.exitCode = (await run(options)) > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`conflict-events: ${error.message}\nTry --help.\n`);
  else complain("stopped", reasonOf(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
