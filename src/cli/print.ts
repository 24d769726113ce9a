import { toCsv } from "../export/csv.js";
import { toGeoJSON } from "../export/geojson.js";
import { toClaimRows } from "../export/table.js";
import type { Extraction } from "../model/index.js";
import type { Format } from "./arguments.js";
import { textReport } from "./text-report.js";

/** An extraction of a named file, and how many were printed before it. */
export interface Printed {
  readonly extraction: Extraction;
  readonly path: string;
  readonly before: number;
}

/** What each format prints for one article; CSV has its header once, text a rule between articles. */
export const PRINTERS: Readonly<Record<Format, (printed: Printed) => string>> = {
  text: ({ extraction, before }) => (before > 0 ? `\n${"─".repeat(100)}\n\n` : "") + textReport(extraction),
  json: ({ extraction }) => `${JSON.stringify(extraction, null, 2)}\n`,
  ndjson: ({ extraction }) => `${JSON.stringify(extraction)}\n`,
  geojson: ({ extraction }) => `${JSON.stringify(toGeoJSON(extraction), null, 2)}\n`,
  csv: ({ extraction, path, before }) => {
    const csv = toCsv(toClaimRows(extraction).map((row) => ({ article: path, ...row })));
    return before > 0 ? csv.slice(csv.indexOf("\r\n") + 2) : csv;
  },
};
