// Reads the tables written by hand and merges them with the rows of GeoNames.
//
// Lines: `@ ISO3` sets the country ("-": none); then `Name|other name|… latitude longitude kind`, where kind is
// s settlement, r region, d district, l landmark, w water, b border, and may be followed by
//   !          status contested between states
//   =ISO3      another country than the one set (=-: none)
//   #id        its id in GeoNames
//   p5000      population
// Names: "+" marks a second usual name, "~" an abbreviation, "-" before the first that it ranks with the other spellings.
// A line whose name GeoNames has nearby adds its names to that row, and its first name becomes the usual one.

import africa from "./curated/africa.mjs";
import americas from "./curated/americas.mjs";
import asia from "./curated/asia.mjs";
import europe from "./curated/europe-caucasus.mjs";
import middleEast from "./curated/middle-east.mjs";
import world from "./curated/world.mjs";
import { displayName, keyOf } from "./names.mjs";
import { bareName } from "./regions.mjs";

const KINDS = { s: "settlement", r: "region", d: "district", l: "landmark", w: "water", b: "border" };
const LINE = /^(.+?)\s+(-?[\d.]+) (-?[\d.]+) ([srdlwb])((?: (?:!|=[A-Z]{3}|=-|#\d+|p\d+))*)$/;

/** Lines as rows; throws on a line it cannot read. */
export function readCurated() {
  const rows = [];
  for (const table of [world, europe, middleEast, africa, asia, americas]) {
    let country;
    for (const line of table.split("\n").map((l) => l.trim())) {
      if (!line) continue;
      if (line.startsWith("@")) {
        country = line.slice(2) === "-" ? undefined : line.slice(2);
        continue;
      }
      const m = line.match(LINE);
      if (!m) throw new Error(`cannot read: ${line}`);
      const tags = m[5].split(" ").filter(Boolean);
      const tag = (start) => tags.find((t) => t.startsWith(start))?.slice(start.length);
      const other = tag("=");
      rows.push({
        names: m[1].split("|").map(shown),
        latitude: Number(m[2]),
        longitude: Number(m[3]),
        kind: KINDS[m[4]],
        country: other === undefined ? country : other === "-" ? undefined : other,
        disputed: tags.includes("!"),
        id: tag("#") && Number(tag("#")),
        population: tag("p") && Number(tag("p")),
      });
    }
  }
  return rows;
}

/** "Bama (Yobe)" tells two lines apart for the reader only. */
function shown(name) {
  const mark = /^[+~-]/.test(name) ? name[0] : "";
  const plain = name.slice(mark.length);
  const out = displayName(plain, plain.normalize("NFKD").replace(/[\u0300-\u036f]/g, ""));
  if (out === undefined) throw new Error(`name: ${name}`);
  return mark + out;
}

const bare = (name) => name.replace(/^[+~-]/, "");

/** Keys to be found by: regions also without "Province" and the like. */
function formsOf(kind, name) {
  const key = keyOf(bare(name));
  if (kind !== "region") return [key];
  const short = keyOf(bareName(bare(name)));
  return short && short !== key ? [key, short] : [key];
}

/** How far apart a line and a row of GeoNames may lie and still be one place, in degrees. */
const REACH = { settlement: 0.5, district: 0.3, region: 3, landmark: 0.3, water: 2, border: 2 };

export function addCurated(rows) {
  const index = new Map();
  const put = (row) => {
    for (const name of row.names) {
      for (const form of formsOf(row.kind, name)) {
        const key = `${row.country ?? ""} ${form}`;
        if (index.has(key)) index.get(key).push(row);
        else index.set(key, [row]);
      }
    }
  };
  rows.forEach(put);
  const seen = new Map();
  const stats = { merged: 0, added: 0 };
  for (const line of readCurated()) {
    const known = find(index, line);
    if (known) {
      stats.merged++;
      merge(known, line);
      put({ ...known, names: line.names, original: known.original ?? known });
    } else {
      stats.added++;
      const slug = keyOf(bare(line.names[0]));
      const n = seen.get(slug) ?? 0;
      seen.set(slug, n + 1);
      const row = {
        ...line,
        id: line.id ?? n,
        source: line.id ? "g" : "c",
        // Spelled by hand, so every name is a usual one.
        names: line.names.map((n, i) => (i === 0 || /^[+~-]/.test(n) ? n : `+${n}`)),
        population: line.population ?? (line.country === undefined ? 5_000_000 : DEFAULT[line.kind]),
        admin1: line.kind === "region" ? undefined : nearestAdmin1(rows, line),
      };
      rows.push(row);
      put(row);
    }
  }
  markDisputed(rows);
  console.log(`curated: ${stats.merged} merged, ${stats.added} added`);
}

// Stands for how well known they are.
const DEFAULT = {
  settlement: 3000,
  region: 500_000,
  district: 10_000,
  landmark: 20_000,
  water: 1_000_000,
  border: 100_000,
};
const ALIKE = { settlement: ["settlement", "district"], district: ["district", "settlement"], region: ["region"] };

function find(index, line) {
  let best;
  for (const [i, name] of line.names.entries()) {
    if (name.startsWith("~")) continue;
    for (const row of formsOf(line.kind, name).flatMap((form) => index.get(`${line.country ?? ""} ${form}`) ?? [])) {
      if (!(ALIKE[line.kind] ?? [line.kind]).includes(row.kind)) continue;
      const d = Math.hypot(
        row.latitude - line.latitude,
        (row.longitude - line.longitude) * Math.cos((line.latitude * Math.PI) / 180),
      );
      if (d > (line.id === undefined ? REACH[line.kind] : Math.max(REACH[line.kind], 8))) continue;
      // The first name counts most, then the larger place, then the nearer one.
      const score = (i === 0 ? 2 : 0) + Math.log10(row.population + 10) / 4 - d / REACH[line.kind];
      if (!best || score > best.score) best = { row, score };
    }
  }
  return best?.row.original ?? best?.row;
}

function merge(row, line) {
  const has = new Map(row.names.map((n) => [keyOf(bare(n)), n]));
  const first = line.names[0];
  // Another usual name of GeoNames stays one.
  const names = [first];
  const keys = new Set([keyOf(bare(first))]);
  for (const name of [
    ...line.names.slice(1),
    ...row.names.map((n, i) => (i === 0 && !/^[+~-]/.test(n) ? `+${n}` : n.replace(/^-/, ""))),
  ]) {
    const key = keyOf(bare(name));
    if (keys.has(key)) continue;
    keys.add(key);
    names.push(name);
  }
  if (has.get(keyOf(bare(first)))?.startsWith("-") && !/^[+~-]/.test(first)) names[0] = `-${first}`;
  row.names = names;
  if (line.disputed) row.disputed = true;
  if (line.kind === "region") {
    row.latitude = line.latitude;
    row.longitude = line.longitude;
    row.population = Math.max(row.population, 150_000);
  }
  if (line.id !== undefined) {
    row.id = line.id;
    row.source = "g";
  }
  if (line.population) row.population = line.population;
  if (row.source === "p" && row.kind === "settlement" && !row.population) row.population = 1000;
}

function nearestAdmin1(rows, line) {
  if (line.country === undefined) return undefined;
  let best;
  for (const row of rowsOf(rows, line.country)) {
    if (!row.admin1) continue;
    const d = Math.hypot(row.latitude - line.latitude, row.longitude - line.longitude);
    if (!best || d < best.d) best = { d, admin1: row.admin1 };
  }
  return best && best.d < 1.5 ? best.admin1 : undefined;
}

let byCountry;
function rowsOf(rows, country) {
  if (!byCountry) {
    byCountry = new Map();
    for (const row of rows) {
      if (!byCountry.has(row.country)) byCountry.set(row.country, []);
      byCountry.get(row.country).push(row);
    }
  }
  return byCountry.get(country) ?? [];
}

// First-level regions whose status is contested, by GeoNames' names.
const DISPUTED = new Set(
  `UKR Crimea,UKR Sevastopol City,UKR Donetsk,UKR Luhansk,UKR Kherson,UKR Zaporizhzhia,GEO Abkhazia,IND Jammu and Kashmir,IND Ladakh,
  PAK Azad Kashmir,PAK Gilgit-Baltistan,AZE Xankandi,AZE Khankendi,AZE Khojaly,AZE Khojavend,AZE Shusha,AZE Shusha City,
  MDA Unitatea Teritoriala din Stinga Nistrului,MDA Stinga Nistrului,MDA Transnistria,SOM Woqooyi Galbeed,SOM Awdal,SOM Togdheer,SOM Sool,SOM Sanaag`
    .split(",")
    .map((s) => s.trim()),
);
const DISPUTED_COUNTRIES = new Set(["ESH", "XKX", "FLK"]);

function markDisputed(rows) {
  for (const row of rows) {
    if (DISPUTED_COUNTRIES.has(row.country) || DISPUTED.has(`${row.country} ${row.admin1}`)) row.disputed = true;
    if (row.kind === "region" && DISPUTED.has(`${row.country} ${bare(row.names[0])}`)) row.disputed = true;
    // Settlements in the West Bank that GeoNames counts as Israeli.
    if (row.country === "ISR" && row.admin1 === "Judea and Samaria Area") {
      row.country = "PSE";
      row.admin1 = "West Bank";
      row.disputed = true;
    }
  }
}
