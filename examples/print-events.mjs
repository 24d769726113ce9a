// Reads an article and prints what happened, who says so, and what the text establishes.
// Run it with: node examples/print-events.mjs
import { readFile } from "node:fs/promises";
import { extract, partitionClaims } from "conflict-events";

const file = new URL("articles/border-clashes.txt", import.meta.url);
const [title, ...rest] = (await readFile(file, "utf8")).split("\n\n");
const extraction = extract({ title, text: rest.join("\n\n"), publishedAt: "2022-09-13", outlet: "Highland Courier" });

const nameOf = (id) => extraction.actors.find((actor) => actor.id === id)?.name ?? "somebody";
const placeOf = (id) => extraction.locations.find((location) => location.id === id);

console.log("What happened");
for (const event of extraction.events.filter(({ timeframe }) => timeframe === "current")) {
  const by = event.participants.filter(({ role }) => role === "initiator").map(({ actorId }) => nameOf(actorId));
  const where = event.locations.map(({ locationId }) => placeOf(locationId)?.name);
  const when = event.time?.end ?? "undated";
  console.log(
    `  ${event.type} (${event.status}) by ${by.join(" and ") || "nobody named"}, ${where.join(", ") || "no place"}, ${when}`,
  );
}

const { verified, unverified } = partitionClaims(extraction.claims);
console.log(`\nEstablished in the text: ${verified.length} claims`);
for (const claim of verified) console.log(`  “${claim.span.text}”: ${claim.basis.map(({ kind }) => kind).join(", ")}`);
console.log(`\nNot established: ${unverified.length} claims`);
for (const claim of unverified)
  console.log(`  “${claim.span.text}”: ${claim.reasons.map(({ kind }) => kind).join(", ")}`);
