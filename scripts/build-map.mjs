// Prepares the outlines of the world's countries (Natural Earth 1:50m, public domain, by way of world-atlas) for the
// map of the HTML view: node scripts/build-map.mjs. Rings are cut at the antimeridian, put on a grid of 1/50 degree and
// written as encoded polylines: differences of whole numbers in base 32, as Google's maps do.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains, geoEquirectangular, geoPath } from "d3-geo";
import { feature, mergeArcs } from "topojson-client";

const GRID = 50;
const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"),
);
// What Natural Earth shortens, or calls by a name that has changed.
const NAMES = {
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Central African Rep.": "Central African Republic",
  "Côte d'Ivoire": "Ivory Coast",
  "Dem. Rep. Congo": "DR Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  eSwatini: "Eswatini",
  Macedonia: "North Macedonia",
  "S. Sudan": "South Sudan",
  "Solomon Is.": "Solomon Islands",
  "United States of America": "United States",
  "W. Sahara": "Western Sahara",
};
const projection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

moveCrimea(world.objects.countries.geometries);

// Antarctica has no conflict and, on a flat map, no shape.
const countries = feature(world, world.objects.countries).features.filter(({ id }) => id !== "010");
const rows = countries
  .map((country) => [nameOf(country), ...ringsOf(country).map(encode)].join(" "))
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  new URL("../src/html/world.generated.ts", import.meta.url),
  `// Made by scripts/build-map.mjs from Natural Earth 1:50m (public domain). Do not edit.
/** Steps of the grid in a degree. */
export const GRID = ${GRID};
/** A country a line: its name, blanks as "_", or "-" where its statehood is contested; then its rings. */
export const COUNTRIES =
  ${JSON.stringify(rows.join("\n"))};
`,
);
console.log(`${rows.length} countries, ${rows.join("\n").length} characters`);

/**
 * Natural Earth draws borders as they are held. Countries are coded here by their internationally recognised territory,
 * so the map must not say otherwise: UN General Assembly resolution 68/262 for Crimea.
 */
function moveCrimea(geometries) {
  const russia = geometries.find(({ id }) => id === "643");
  const ukraine = geometries.find(({ id }) => id === "804");
  const at = russia.arcs.findIndex((arcs) =>
    geoContains(feature(world, { type: "Polygon", arcs, properties: {} }), [34.2, 45.2]),
  );
  if (at < 0) return;
  const [crimea] = russia.arcs.splice(at, 1);
  const parts = ukraine.type === "Polygon" ? [ukraine.arcs] : ukraine.arcs;
  ukraine.type = "MultiPolygon";
  ukraine.arcs = mergeArcs(world, [{ type: "MultiPolygon", arcs: [...parts, crimea] }]).arcs;
}

/** Natural Earth gives no code to states that few recognise; they keep their outline and go without a label. */
function nameOf({ id, properties }) {
  return id === undefined ? "-" : (NAMES[properties.name] ?? properties.name).replaceAll(" ", "_");
}

/** The rings of a country as lists of points on the grid, without points that add nothing. */
function ringsOf(country) {
  const rings = [];
  const add = (x, y) => rings.at(-1).push([Math.round(x * GRID), Math.round(-y * GRID)]);
  geoPath(projection, {
    beginPath() {},
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath() {},
  })(country);
  return rings.map(thinned).filter((ring) => ring.length > 2);
}

function thinned(ring) {
  const kept = [];
  for (const point of ring) {
    const [a, b] = kept.slice(-2);
    if (kept.length > 0 && same(kept.at(-1), point)) continue;
    if (b && (b[0] - a[0]) * (point[1] - a[1]) === (b[1] - a[1]) * (point[0] - a[0])) kept.pop();
    kept.push(point);
  }
  if (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

function same([x, y], [u, v]) {
  return x === u && y === v;
}

function encode(ring) {
  let [x, y] = [0, 0];
  let out = "";
  for (const [u, v] of ring) {
    out += encodeNumber(u - x) + encodeNumber(v - y);
    [x, y] = [u, v];
  }
  return out;
}

function encodeNumber(number) {
  let rest = number < 0 ? ~(number << 1) : number << 1;
  let out = "";
  for (; rest >= 32; rest >>= 5) out += String.fromCharCode((32 | (rest & 31)) + 63);
  return out + String.fromCharCode(rest + 63);
}
