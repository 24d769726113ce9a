// Reads an article and prints what it reports, what the text itself establishes, and what it does not.
// Run it with: node examples/print-events.mjs [ARTICLE.txt PUBLISHED]
import { readFile } from "node:fs/promises";
import { extract, tolls } from "conflict-events";
import { toClaimRows, toEventRows } from "conflict-events/export";

const [file = new URL("articles/market-strike.txt", import.meta.url), publishedAt = "2024-12-10"] =
  process.argv.slice(2);
const [title, ...rest] = (await readFile(file, "utf8")).split("\n\n");
const extraction = extract({ title, text: rest.join("\n\n"), publishedAt, outlet: "Nile Dispatch" });

const short = (words) => (words.length > 50 ? `${words.slice(0, 49)}…` : words);
const joined = (...parts) => parts.filter((part) => part !== "").join(", ");

console.log("Reported");
const losses = tolls(extraction);
for (const event of toEventRows(extraction).filter(({ timeframe }) => timeframe === "current")) {
  const who = [event.initiators || event.blamed || "somebody", event.targets || event.victims].filter(Boolean);
  const toll = losses
    .filter(({ eventId, lowest }) => eventId === event.event_id && lowest !== undefined)
    .map(({ effect, lowest, highest }) => `${lowest === highest ? lowest : `${lowest} to ${highest}`} ${effect}`);
  console.log(`  ${joined(`${event.type} (${event.status}): ${who.join(" → ")}`, event.place, event.end, ...toll)}`);
}

const claims = toClaimRows(extraction);
for (const status of ["verified", "unverified"]) {
  const group = claims.filter((claim) => claim.status === status);
  console.log(`\n${status === "verified" ? "Established" : "Not established"} in the text: ${group.length} claims`);
  for (const { source, polarity, words, grounds } of group) {
    console.log(`  ${source}${polarity === "negative" ? " denies" : ""}: “${short(words)}” (${grounds})`);
  }
}
