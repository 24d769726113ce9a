// Takes the figures of the manual from a run of the evaluation: npm run docs:quality -- FIGURES.json && npm run docs
// The data sets belong to their makers and are not part of this repository.
import { readFile, writeFile } from "node:fs/promises";
import { SETS } from "./quality.data.mjs";

const run = JSON.parse(await readFile(process.argv[2], "utf8"));
const taken = Object.fromEntries(
  SETS.map(({ key, figures }) => [
    key,
    Object.fromEntries(Object.keys(figures).map((name) => [name, rounded(run[key]?.metrics?.[name])])),
  ]),
);
await writeFile(new URL("../../docs/quality.json", import.meta.url), `${JSON.stringify(taken, null, 2)}\n`);

function rounded(figure) {
  return typeof figure === "number" ? Math.round(figure * 1000) / 1000 : null;
}
