import { toCsv } from "../export/csv.js";
import { toGeoJSON } from "../export/geojson.js";
import { toClaimRows } from "../export/table.js";
import { createExtractor } from "../extract.js";
import { type Read, toHtml } from "../html/index.js";
import type { Article, Extraction } from "../model/index.js";
import { checkArticle } from "../text/check-article.js";
import type { Format } from "./arguments.js";
import { textReport } from "./text-report.js";

/** Prints articles one after the other; `end` prints what stands behind the last one. */
export interface Printer {
  /** @throws TypeError when the input is no article */
  print(input: Article | string, path: string): void;
  end(): void;
}

interface Printed {
  readonly extraction: Extraction;
  readonly path: string;
  /** How many articles were printed before this one. */
  readonly before: number;
}

/** What each format prints for one article; CSV has its header once, text a rule between articles. */
const FORMS: Readonly<Record<Exclude<Format, "html">, (printed: Printed) => string>> = {
  text: ({ extraction, before }) => (before > 0 ? `\n${"─".repeat(100)}\n\n` : "") + textReport(extraction),
  json: ({ extraction }) => `${JSON.stringify(extraction, null, 2)}\n`,
  ndjson: ({ extraction }) => `${JSON.stringify(extraction)}\n`,
  geojson: ({ extraction }) => `${JSON.stringify(toGeoJSON(extraction), null, 2)}\n`,
  csv: ({ extraction, path, before }) => {
    const csv = toCsv(toClaimRows(extraction).map((row) => ({ article: path, ...row })));
    return before > 0 ? csv.slice(csv.indexOf("\r\n") + 2) : csv;
  },
};

export function printer(format: Format, explain: boolean, write: (words: string) => void): Printer {
  const extract = createExtractor({ explain });
  if (format === "html") {
    const reads: Read[] = [];
    return {
      print(input) {
        const article = checkArticle(input);
        reads.push({ article, extraction: extract(article) });
      },
      end: () => write(toHtml(reads)),
    };
  }
  let before = 0;
  return {
    print(input, path) {
      const words = FORMS[format]({ extraction: extract(input), path, before });
      if (words !== "") before++;
      write(words);
    },
    end() {},
  };
}
