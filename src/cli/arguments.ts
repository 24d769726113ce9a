import { parseArgs } from "node:util";

export const FORMATS = ["text", "json", "ndjson", "csv", "geojson", "html"] as const;
export type Format = (typeof FORMATS)[number];

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly workers: number;
  readonly explain: boolean;
  readonly help: boolean;
}

export const HELP = `Usage: conflict-events [FILE | FOLDER ...] [options]

Reads news articles and prints what they say happened, who says so, and whether the text establishes it.
Without FILE, or with "-", the article is read from standard input.

A FILE is the text of one article; one that ends in .ndjson or .jsonl holds an article { text, title?, publishedAt?,
outlet?, url? } on each line and is read as a stream. A FOLDER stands for its .txt, .ndjson and .jsonl files.

Options
  --published DATE   ISO date of publication: the anchor of "today" and "on Tuesday"
  --title TEXT       headline; without it, a short first line followed by an empty one is taken as such
  --outlet NAME      publisher, e.g. Reuters: the voice behind what nobody is quoted for
  --format FORMAT    text (default)   a report to read
                     json             the extraction, indented
                     ndjson           one line an article; standard input is then NDJSON, too: a filter for pipes
                     csv              one row a claim
                     geojson          one point an event
                     html             one page with everything marked in place
  --workers N        threads for NDJSON (default 1)
  --explain          also list triggers that were seen and not used, with why
  --help             this text

Exit code: 0, 1 when a file or line could not be read (the rest is printed all the same), 2 for wrong arguments.

Examples
  conflict-events article.txt --published 2022-09-13
  conflict-events --format json < article.txt | jq '.events[].type'
  conflict-events --format ndjson --workers 4 < articles.ndjson > extractions.ndjson
  conflict-events reports/ --format csv > claims.csv
  conflict-events article.txt --format html > article.html
`;

/** A mistake of the caller's, to be told without a stack trace. */
export class UsageError extends Error {}

/**
 * Reads the command line's arguments.
 *
 * @throws UsageError on an unknown option, format or number of workers
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = values.format ?? "text";
  if (!isFormat(format)) throw new UsageError(`--format must be one of ${FORMATS.join(", ")}, not "${format}"`);
  const workers = Number(values.workers ?? "1");
  if (!Number.isInteger(workers) || workers < 1 || workers > 256) {
    throw new UsageError(`--workers must be a whole number from 1 to 256, not "${values.workers}"`);
  }
  return {
    files: positionals,
    format,
    workers,
    ...(values.published !== undefined && { published: values.published }),
    ...(values.title !== undefined && { title: values.title }),
    ...(values.outlet !== undefined && { outlet: values.outlet }),
    explain: values.explain ?? false,
    help: values.help ?? false,
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
        format: { type: "string" },
        workers: { type: "string" },
        explain: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}
