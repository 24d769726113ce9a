// Draws the outlines of the world's countries (Natural Earth 1:110m, public domain, by way of world-atlas) as SVG paths
// for the map of the HTML view: node scripts/build-map.mjs. One degree is one unit; north is up.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEquirectangular, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve("world-atlas/countries-110m.json"), "utf8"));
const projection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0]);
const path = geoPath(projection).digits(1);

const land = path(feature(world, world.objects.land));
const borders = path(mesh(world, world.objects.countries, (a, b) => a !== b));
const file = new URL("../src/html/world.generated.ts", import.meta.url);
writeFileSync(
  file,
  `// Made by scripts/build-map.mjs from Natural Earth 1:110m (public domain). Do not edit.
/** Land areas as SVG path data: x is the longitude, y the latitude turned round, in degrees. */
export const LAND = ${JSON.stringify(land)};
/** Borders between countries, likewise. */
export const BORDERS = ${JSON.stringify(borders)};
`,
);
console.log(`${land.length + borders.length} characters`);
