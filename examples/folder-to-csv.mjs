// Reads every .txt file of a folder, named by its day of publication, and writes events.csv and claims.csv.
// Run it with: node examples/folder-to-csv.mjs [FOLDER [OUTPUT-FOLDER]]
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createExtractor } from "conflict-events";
import { toClaimRows, toCsv, toEventRows } from "conflict-events/export";

const folder = process.argv[2] ?? fileURLToPath(new URL("articles/kivu-november/", import.meta.url));
const output = process.argv[3] ?? "csv";
const extract = createExtractor(); // built once, called for each article

const events = [];
const claims = [];
for (const name of (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort()) {
  const [title, ...rest] = (await readFile(join(folder, name), "utf8")).split("\n\n");
  const extraction = extract({ title, text: rest.join("\n\n"), publishedAt: name.slice(0, 10) });
  // Ids are local to an article, so every row says which one it is from.
  for (const row of toEventRows(extraction)) events.push({ article: name, ...row });
  for (const row of toClaimRows(extraction)) claims.push({ article: name, ...row });
}

await mkdir(output, { recursive: true });
await writeFile(join(output, "events.csv"), toCsv(events));
await writeFile(join(output, "claims.csv"), toCsv(claims));
console.log(`${events.length} events and ${claims.length} claims in ${output}`);
