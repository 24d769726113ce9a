import type { Article } from "../model/index.js";
import type { Arguments } from "./arguments.js";

const LONGEST_HEADLINE = 160;

/** Makes an article of a file's contents: a first line that looks like a headline becomes the title. */
export function articleFrom(contents: string, { published, title, outlet }: Arguments): Article {
  const split = title === undefined ? splitHeadline(contents) : { title, text: contents };
  return {
    ...split,
    ...(published !== undefined && { publishedAt: published }),
    ...(outlet !== undefined && { outlet }),
  };
}

function splitHeadline(contents: string): { title?: string; text: string } {
  const match = /^\uFEFF?([^\r\n]+)\r?\n[ \t]*\r?\n/.exec(contents);
  const line = match?.[1]?.trim();
  if (!match || !line || line.length > LONGEST_HEADLINE || /[.:,;—-]$/.test(line) || isMenu(line))
    return { text: contents };
  return { title: line, text: contents.slice(match[0].length) };
}

/** "Home | World | Sport": a page's navigation, and no headline. */
function isMenu(line: string): boolean {
  return line.split(/ [|>·•] /).length > 2;
}
