#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { text as readStream } from "node:stream/consumers";
import { createExtractor } from "../extract.js";
import { HELP, readArguments, UsageError } from "./arguments.js";
import { articleFrom } from "./read-article.js";
import { textReport } from "./text-report.js";

async function main(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const extract = createExtractor({ explain: options.explain });
  let failed = 0;
  for (const file of options.files.length > 0 ? options.files : ["-"]) {
    try {
      const contents = file === "-" ? await readStream(process.stdin) : await readFile(file, "utf8");
      const extraction = extract(articleFrom(contents, options));
      process.stdout.write(
        options.format === "json" ? `${JSON.stringify(extraction, null, 2)}\n` : textReport(extraction),
      );
    } catch (error) {
      failed++;
      process.stderr.write(`conflict-events: ${file}: ${messageOf(error)}\n`);
    }
  }
  return failed > 0 ? 1 : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`conflict-events: ${error.message}\nTry --help.\n`);
  process.exitCode = 2;
}
