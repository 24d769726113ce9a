import { createExtractor } from "../extract.js";
import type { Article } from "../model/index.js";
import type { Input } from "./inputs.js";

/** What becomes of an input: an extraction as one line of JSON, or why there is none. */
export type Result = { readonly json: string } | { readonly error: string };

export interface ReadOptions {
  readonly explain: boolean;
  /** For articles that do not say so themselves. */
  readonly published?: string;
  readonly outlet?: string;
}

/** Makes the function that turns an input into a line of JSON (its extraction). */
export function inputExtractor(options: ReadOptions): (input: Input) => Result {
  const extract = createExtractor({ explain: options.explain });
  return (input) => {
    if ("error" in input) return input;
    try {
      const { id, ...article } = articleOf(input, options);
      const extraction = extract(article as Article);
      // An id of the caller's goes along, so that results can be joined to what they were made from.
      return { json: JSON.stringify(id === undefined ? extraction : { id, ...extraction }) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

/**
 * The article of an input, with an id of the caller's where it has one.
 *
 * @throws when a line is no JSON, or holds no object and no string
 */
export function articleOf(input: Input, { published, outlet }: ReadOptions): Article & { readonly id?: unknown } {
  if ("error" in input) throw new Error(input.error);
  if ("article" in input) return input.article;
  const value: unknown = JSON.parse(input.line);
  return {
    ...(published !== undefined && { publishedAt: published }),
    ...(outlet !== undefined && { outlet }),
    ...asRecord(value),
  } as Article;
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value === "string") return { text: value };
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TypeError("not an article: a JSON object with a text, or a string");
}
