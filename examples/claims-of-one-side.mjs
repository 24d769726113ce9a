// Lists the unverified claims that one party makes, with the words that show why they are unverified.
// Run it with: node examples/claims-of-one-side.mjs [SDN]   (an ISO 3166-1 alpha-3 country code)
import { readFile } from "node:fs/promises";
import { extract, partitionClaims } from "conflict-events";

const country = process.argv[2] ?? "SDN";
const file = new URL("articles/market-strike.txt", import.meta.url);
const [title, ...rest] = (await readFile(file, "utf8")).split("\n\n");
const { claims, attributions, actors } = extract({
  title,
  text: rest.join("\n\n"),
  publishedAt: "2024-12-10",
  outlet: "Nile Dispatch",
});

/** The actor whose word a claim is: the source itself, or the one it speaks for. */
function speakerOf(claim) {
  const attribution = attributions.find(({ id }) => id === claim.attributionId);
  const id = attribution?.source.onBehalfOf ?? attribution?.source.actorId;
  return actors.find((actor) => actor.id === id);
}

for (const claim of partitionClaims(claims).unverified) {
  const speaker = speakerOf(claim);
  if (speaker?.country !== country) continue;
  console.log(`${speaker.name}: “${claim.span.text}”`);
  for (const { kind, span } of claim.reasons) console.log(`  ${kind}${span ? `: “${span.text}”` : ""}`);
}
