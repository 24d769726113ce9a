import { parseArgs } from "node:util";

export const FORMATS = ["text", "json", "ndjson", "csv", "geojson", "html"] as const;
export type Format = (typeof FORMATS)[number];

const INPUTS = ["text", "ndjson"] as const;

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  /** What standard input holds. */
  readonly input: (typeof INPUTS)[number];
  /** The file to write to; absent: standard output. */
  readonly output?: string;
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly workers: number;
  readonly explain: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export const HELP = `Usage: conflict-events [FILE | FOLDER | GLOB ...] [options]

Reads news articles and prints what they say happened, who says so, and whether the text establishes it.

A FILE is the text of one article; one that ends in .ndjson or .jsonl holds an article { text, title?, publishedAt?,
outlet?, url? } on each line and is read as a stream. A FOLDER stands for its .txt, .ndjson and .jsonl files, a GLOB
(in quotes, where the shell does not expand it) for all that match. Without any, or with "-", standard input is read.

Options
  -f, --format FORMAT   text (default)   a report to read
                        json             the extraction, indented; an array where there may be several
                        ndjson           one line an article
                        csv              one row a claim
                        geojson          one point an event
                        html             one page with everything marked in place
  -o, --output FILE     write there instead of standard output
      --input KIND      what standard input holds: text, one article, or ndjson, one a line
                        (ndjson with --format ndjson, else text)
      --published DATE  ISO date of publication, the anchor of "today" and "on Tuesday", for articles without one
      --outlet NAME     publisher, e.g. Reuters, the voice behind what nobody is quoted for, for articles without one
      --title TEXT      headline of a text; without it, a short first line followed by an empty one is taken as such
  -w, --workers N       threads that read, 1 to 256 (default 1); the order of the output stays that of the input
      --explain         also list triggers that were seen and not used, with why
  -h, --help            this text
      --version         the version

Bad files and lines are told on standard error, with their number; the rest is read all the same.
Exit code: 0; 1 when something could not be read; 2 for wrong arguments; 130 when interrupted (output is whole lines).
Colours appear on a terminal only, and never when NO_COLOR is set.

Examples
  conflict-events article.txt --published 2022-09-13
  conflict-events --format json < article.txt | jq '.events[].type'
  conflict-events reports/ --format csv > claims.csv
  conflict-events 'archive/**/*.txt' --format html --output archive.html
  conflict-events --format ndjson --workers 4 < articles.ndjson > extractions.ndjson
  zcat articles.ndjson.gz | conflict-events --input ndjson --format geojson > events.geojson
`;

/** A mistake of the caller's, to be told without a stack trace. */
export class UsageError extends Error {}

/**
 * Reads the command line's arguments.
 *
 * @throws UsageError on an unknown option, or a value that an option cannot have
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = oneOf("--format", FORMATS, values.format ?? "text");
  const input = oneOf("--input", INPUTS, values.input ?? (format === "ndjson" ? "ndjson" : "text"));
  const workers = Number(values.workers ?? "1");
  if (!Number.isInteger(workers) || workers < 1 || workers > 256) {
    throw new UsageError(`--workers must be a whole number from 1 to 256, not "${values.workers}"`);
  }
  const { published, title, outlet, output } = values;
  if (published !== undefined && !(/^\d{4}-\d{2}-\d{2}/.test(published) && Number.isFinite(Date.parse(published)))) {
    throw new UsageError(`--published must be an ISO date such as 2022-09-13, not "${published}"`);
  }
  return {
    files: positionals,
    format,
    input,
    workers,
    ...(output !== undefined && output !== "-" && { output }),
    ...(published !== undefined && { published }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    explain: values.explain ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        published: { type: "string" },
        title: { type: "string" },
        outlet: { type: "string" },
        format: { type: "string", short: "f" },
        input: { type: "string" },
        output: { type: "string", short: "o" },
        workers: { type: "string", short: "w" },
        explain: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    // Of Node's advice, only the first sentence is about this program.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(". ")[0]!);
  }
}

function oneOf<T extends string>(option: string, values: readonly T[], value: string): T {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${values.join(", ")}, not "${value}"`);
  return found;
}
