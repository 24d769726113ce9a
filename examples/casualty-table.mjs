// Prints every casualty figure of an article as a table: lowest, highest, who, and who says so. Never sum them.
// Run it with: node examples/casualty-table.mjs
import { readFile } from "node:fs/promises";
import { extract } from "conflict-events";

const file = new URL("articles/convoy-ambush.txt", import.meta.url);
const [title, ...rest] = (await readFile(file, "utf8")).split("\n\n");
const { casualties, claims, attributions } = extract({
  title,
  text: rest.join("\n\n"),
  publishedAt: "2024-03-05",
  outlet: "Sahel Wire",
});

const sourceOf = (claimId) => {
  const claim = claims.find(({ id }) => id === claimId);
  const attribution = attributions.find(({ id }) => id === claim?.attributionId);
  return attribution?.source.span?.text ?? "Sahel Wire, in its own voice";
};

console.table(
  casualties.map(({ effect, count, victims, cumulative, subsetOf, claimIds }) => ({
    effect,
    lowest: count?.min ?? "unknown",
    highest: count?.max ?? "unknown",
    who: victims.span.text,
    category: victims.category,
    note: cumulative ? "running toll" : subsetOf ? `part of ${subsetOf}` : "",
    source: claimIds.map(sourceOf).join("; "),
  })),
);
