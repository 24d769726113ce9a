import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const OWN = ["../examples/articles/", "articles/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The texts of a folder, by default the project's own articles. */
export function readTexts(folder) {
  return folder === undefined ? OWN.flatMap(textsOf) : textsOf(folder);
}

/** `*.txt` as they are, `*.json` and `*.jsonl`/`*.ndjson` as articles with a `text`. */
function textsOf(folder) {
  const texts = [];
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const contents = readFileSync(file, "utf8");
    if (/\.txt$/.test(name)) texts.push(contents);
    else if (/\.(?:jsonl|ndjson)$/.test(name))
      texts.push(
        ...contents
          .split("\n")
          .filter(Boolean)
          .map((line) => textOf(JSON.parse(line))),
      );
    else if (/\.json$/.test(name)) texts.push(...[JSON.parse(contents)].flat().map(textOf));
  }
  return texts.filter((text) => typeof text === "string" && text !== "");
}

const textOf = (value) => value?.text ?? value?.article?.text;
