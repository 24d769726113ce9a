import { parseArgs } from "node:util";

export const FORMATS = ["text", "json"] as const;
export type Format = (typeof FORMATS)[number];

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly explain: boolean;
  readonly help: boolean;
}

export const HELP = `Usage: conflict-events [FILE ...] [options]

Reads news articles and prints what they say happened, who says so, and whether the text establishes it.
Without FILE, or with "-", the article is read from standard input.

Options
  --published DATE   ISO date of publication: the anchor of "today" and "on Tuesday"
  --title TEXT       headline; without it, a short first line followed by an empty one is taken as such
  --outlet NAME      publisher, e.g. Reuters: the voice behind what nobody is quoted for
  --format FORMAT    text (default) or json
  --explain          also list triggers that were seen and not used, with why
  --help             this text

Examples
  conflict-events article.txt --published 2022-09-13
  conflict-events --format json < article.txt | jq '.events[].type'
`;

/** A mistake of the caller's, to be told without a stack trace. */
export class UsageError extends Error {}

/**
 * Reads the command line's arguments.
 *
 * @throws UsageError on an unknown option or format
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = values.format ?? "text";
  if (!isFormat(format)) throw new UsageError(`--format must be one of ${FORMATS.join(", ")}, not "${format}"`);
  return {
    files: positionals,
    format,
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
