// Puts a month of articles on a map: month.geojson for any map program, month.html to open in a browser.
// Run it with: node examples/map-of-a-month.mjs [OUTPUT-FOLDER]
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createExtractor } from "conflict-events";
import { toGeoJSON } from "conflict-events/export";
import { toHtml } from "conflict-events/html";

const output = process.argv[2] ?? "map";
const folder = new URL("articles/kivu-november/", import.meta.url);
const extract = createExtractor();

const reads = [];
for (const name of (await readdir(folder)).sort()) {
  const [title, ...rest] = (await readFile(new URL(name, folder), "utf8")).split("\n\n");
  const article = { title, text: rest.join("\n\n"), publishedAt: name.slice(0, 10), outlet: "Lakes Monitor" };
  reads.push({ article, extraction: extract(article) });
}

// What the articles report, without the history that they recall. One attack in two articles is two points: the
// library reads articles one by one and does not join them.
const features = reads.flatMap(({ article, extraction }) =>
  toGeoJSON(extraction)
    .features.filter(({ properties }) => properties.timeframe === "current")
    .map((feature) => ({
      ...feature,
      id: `${article.publishedAt}/${feature.id}`,
      properties: { ...feature.properties, published: article.publishedAt, headline: article.title },
    })),
);

await mkdir(output, { recursive: true });
await writeFile(join(output, "month.geojson"), JSON.stringify({ type: "FeatureCollection", features }, null, 2));
await writeFile(join(output, "month.html"), toHtml(reads));

const places = new Map();
for (const { properties } of features) {
  const { place, standing } = properties;
  const known = places.get(place) ?? { verified: 0, unverified: 0, disputed: 0 };
  places.set(place, { ...known, [standing]: known[standing] + 1 });
}
console.log(`${features.length} points at ${places.size} places in ${output}/month.geojson; open ${output}/month.html`);
console.table(Object.fromEntries(places));
