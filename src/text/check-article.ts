import type { Article } from "../model/index.js";

const STRINGS = ["text", "title", "publishedAt", "outlet", "url"] as const;

/**
 * Takes what a caller passes as an article and gives a plain copy with the known fields only.
 *
 * @param input an article, or its text alone
 * @throws TypeError that names what was wrong, when it is no article
 */
export function checkArticle(input: unknown): Article {
  if (typeof input === "string") return { text: input };
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new TypeError(`extract() wants an article { text } or a string, not ${nameOf(input)}`);
  }
  const given = input as Record<string, unknown>;
  const article: { -readonly [K in keyof Article]?: string } = {};
  for (const field of STRINGS) {
    const value = given[field];
    if (value === undefined || (value === null && field !== "text")) {
      if (field === "text") throw new TypeError("article.text is missing: it must be a string");
      continue;
    }
    if (typeof value !== "string") throw new TypeError(`article.${field} must be a string, not ${nameOf(value)}`);
    article[field] = value;
  }
  return article as Article;
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value === undefined) return "undefined";
  return `a ${typeof value}`;
}
