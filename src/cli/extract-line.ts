import { createExtractor } from "../extract.js";
import type { Article } from "../model/index.js";

/** What becomes of one line: an extraction as one line of JSON, or why there is none. */
export type LineResult = { readonly json: string } | { readonly error: string };

/** Makes the function that turns a line of JSON (an article, or a string) into a line of JSON (its extraction). */
export function lineExtractor(explain: boolean): (line: string) => LineResult {
  const extract = createExtractor({ explain });
  return (line) => {
    try {
      const { id, ...article } = asRecord(JSON.parse(line));
      const extraction = extract(article as unknown as Article);
      // An id of the caller's goes along, so that results can be joined to what they were made from.
      return { json: JSON.stringify(id === undefined ? extraction : { id, ...extraction }) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value === "string") return { text: value };
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TypeError("not an article: a JSON object with a text, or a string");
}
