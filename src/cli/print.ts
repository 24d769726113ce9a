import { toCsv } from "../export/csv.js";
import { toGeoJSON } from "../export/geojson.js";
import { toClaimRows } from "../export/table.js";
import { type Read, toHtml } from "../html/index.js";
import type { Extraction } from "../model/index.js";
import type { Format } from "./arguments.js";
import { articleOf, type ReadOptions } from "./extract-input.js";
import type { Input } from "./inputs.js";
import { type ReportOptions, textReport } from "./text-report.js";

/** What to write for one extraction after the other, and behind the last one. */
export interface Printer {
  print(json: string, input: Input): string;
  end(): string;
}

export interface PrintOptions extends ReadOptions {
  readonly format: Format;
  /** Whether there may be more than one article. */
  readonly many: boolean;
  readonly report: ReportOptions;
}

export function printer(options: PrintOptions): Printer {
  return PRINTERS[options.format](options);
}

const PRINTERS: Readonly<Record<Format, (options: PrintOptions) => Printer>> = {
  text: ({ many, report }) => {
    const rule = (where: string) => `── ${where} `.padEnd(report.width ?? 100, "─");
    let before = "";
    return {
      print(json, { where }) {
        const heading = many ? `${before}${rule(where)}\n\n` : "";
        before = "\n";
        return heading + textReport(JSON.parse(json), report);
      },
      end: () => "",
    };
  },
  ndjson: () => ({ print: (json) => `${json}\n`, end: () => "" }),
  json: ({ many }) => (many ? listPrinter((json) => [pretty(JSON.parse(json))]) : single(pretty)),
  geojson: ({ many }) => (many ? collectionPrinter() : single((extraction) => pretty(toGeoJSON(extraction)))),
  csv: () => {
    let header = true;
    return {
      print(json, { where }) {
        const csv = toCsv(toClaimRows(JSON.parse(json)).map((row) => ({ article: where, ...row })));
        if (csv === "" || header) {
          header = header && csv === "";
          return csv;
        }
        return csv.slice(csv.indexOf("\r\n") + 2);
      },
      end: () => "",
    };
  },
  html: (options) => {
    const reads: Read[] = [];
    return {
      print(json, input) {
        reads.push({ article: articleOf(input, options), extraction: JSON.parse(json) });
        return "";
      },
      end: () => toHtml(reads),
    };
  },
};

function single(form: (extraction: Extraction) => string): Printer {
  return { print: (json) => `${form(JSON.parse(json))}\n`, end: () => "" };
}

/** An array that grows as the articles come: nothing is kept. */
function listPrinter(items: (json: string, input: Input) => readonly string[], open = "[", close = () => "]"): Printer {
  let before = `${open}\n`;
  return {
    print: (json, input) =>
      items(json, input)
        .map((item) => {
          const words = before + item;
          before = ",\n";
          return words;
        })
        .join(""),
    end: () => (before === ",\n" ? `\n${close()}\n` : `${open}${close()}\n`),
  };
}

/** One collection for many articles; ids say from which. */
function collectionPrinter(): Printer {
  const unplaced: string[] = [];
  return listPrinter(
    (json, { where }) => {
      const collection = toGeoJSON(JSON.parse(json));
      unplaced.push(...collection.unplaced.map((id) => `${where}#${id}`));
      return collection.features.map((feature) =>
        JSON.stringify({
          ...feature,
          id: `${where}#${feature.id}`,
          properties: { article: where, ...feature.properties },
        }),
      );
    },
    '{"type":"FeatureCollection","features":[',
    () => `],"unplaced":${JSON.stringify(unplaced)}}`,
  );
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
