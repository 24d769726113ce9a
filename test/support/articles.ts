import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../src/index.js";

const FOLDER = new URL("../../examples/articles/", import.meta.url);

/** The project's own articles, first paragraph as the title. */
export const ARTICLES: readonly Article[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => {
    const [title = "", ...rest] = readFileSync(new URL(name, FOLDER), "utf8").split("\n\n");
    return { title, text: rest.join("\n\n"), publishedAt: "2024-03-05", outlet: "The Courier" };
  });
