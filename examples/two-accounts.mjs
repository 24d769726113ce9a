// Puts the accounts of two sides next to each other: what each says happened, to whom, and where they contradict.
// Run it with: node examples/two-accounts.mjs [ARM AZE]   (ISO 3166-1 alpha-3 country codes)
import { readFile } from "node:fs/promises";
import { extract } from "conflict-events";
import { toClaimRows } from "conflict-events/export";

const sides = process.argv.length > 3 ? process.argv.slice(2, 4) : ["ARM", "AZE"];
const file = new URL("articles/border-clashes.txt", import.meta.url);
const [title, ...rest] = (await readFile(file, "utf8")).split("\n\n");
const rows = toClaimRows(
  extract({ title, text: rest.join("\n\n"), publishedAt: "2022-09-13", outlet: "Highland Courier" }),
);

const about = ({ kind, effect, victims, event_type, responsible }) =>
  kind === "casualty"
    ? `${victims} ${effect}`
    : [event_type, responsible && `by ${responsible}`].filter(Boolean).join(" ");

for (const side of sides) {
  const account = rows.filter(({ source_country, kind }) => source_country === side && kind !== "statement");
  console.log(`${side}: ${account.length} claims`);
  for (const row of account) {
    console.log(`  ${row.source} ${row.polarity === "negative" ? "denies" : "says"}: ${about(row)}`);
    console.log(`    “${row.words}” (${row.status}: ${row.grounds})`);
    const others = row.contradicts.split("; ").flatMap((id) => rows.filter(({ claim_id }) => claim_id === id));
    for (const other of others) console.log(`    contradicted by ${other.source}: “${other.words}”`);
  }
}
