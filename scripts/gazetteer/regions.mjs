// First-level regions of all countries, second-level ones of some, from GeoNames' names and the settlements in them.
import { displayName, keyOf, likeness } from "./names.mjs";
import { CENTRES } from "./region-centres.mjs";
import { CONFLICT, CONFLICT_LARGER } from "./select.mjs";

const GENERIC =
  /^(?:the )?(?:(?:autonomous )?(?:republic|region|province|state|district|department|governorate|municipality|emirate|city|county|muhafazat|wilayat?|departamento|provincia|estado|distrito) (?:of |de |del )?)|(?:['’]?s)? (?:autonomous )?(?:oblast'?|krai|kray|republic|region|province|state|district|department|governorate|rayon|raion|county|prefecture|parish|municipality|regional state|city|division|special municipality|zone|canton|okrug|territory|departamento|voivodeship|sahari)$/gi;

/** "Zhytomyr Oblast" → "Zhytomyr"; "Province of North West" → "North West". */
export const bareName = (name) => name.replace(GENERIC, "").replace(GENERIC, "").trim();

/** Countries whose first-level regions are mostly single towns: a region of a town's name says nothing more. */
const SMALL_REGIONS = new Set([
  "SI",
  "LV",
  "MT",
  "SM",
  "LI",
  "AD",
  "MC",
  "AZ",
  "TH",
  "VN",
  "PR",
  "MK",
  "MD",
  "BB",
  "LC",
  "BS",
  "MV",
  "PW",
  "NR",
  "TV",
  "SC",
]);

/** Countries whose second-level regions news names: counties, departments of France, provinces of Italy and so on. */
const SECOND_LEVEL = new Set(["US", "GB", "IE", "FR", "IT", "ES", "PH", "NZ"]);

/** Country → keys of the bare names of its regions of both levels. */
function keysByCountry(world) {
  const found = new Map();
  for (const level of [world.admin1, world.admin2]) {
    for (const [code, raw] of level) {
      const country = code.slice(0, 2);
      if (!found.has(country)) found.set(country, new Set());
      found.get(country).add(keyOf(bareName(raw) || raw));
    }
  }
  return found;
}

/** Whether a name is another spelling of a region's, and not the name of a region like it: "Nangarhar" is no Kandahar. */
function isSpelling(other, bare, regions) {
  const like = likeness(other, bare);
  if (like < 0.65 || regions.has(other)) return false;
  for (const key of regions) if (key !== bare && likeness(other, key) >= like) return false;
  return true;
}

export function addRegions(rows, world) {
  const { alpha3, newer } = world;
  const settlements = new Map();
  for (const row of rows) {
    for (const name of row.names) {
      const key = `${row.country} ${keyOf(name)}`;
      if (!settlements.has(key)) settlements.set(key, []);
      settlements.get(key).push(row);
    }
  }
  const first = gather(newer, (c) => `${c.country}.${c.admin1}`);
  const population = new Map();
  for (const city of world.cities) {
    const code = `${city.country}.${city.admin1}`;
    if (city.code !== "PPLX") population.set(code, (population.get(code) ?? 0) + city.population);
  }
  const used = new Map();
  const add = (row) => {
    const slug = `${row.country} ${keyOf(row.names[0].replace(/^-/, ""))}`;
    const n = used.get(slug) ?? 0;
    used.set(slug, n + 1);
    rows.push({ id: n, source: "p", ...row });
  };

  const regionKeys = keysByCountry(world);
  for (const [code, raw] of world.admin1) {
    const country = code.slice(0, 2);
    const name = displayName(raw, ascii(raw));
    const iso3 = alpha3.get(country);
    const centre = CENTRES[`${country} ${name}`] ?? first.get(code);
    if (!name || !iso3 || !centre) continue;
    const bare = bareName(name) || name;
    const towns = (settlements.get(`${iso3} ${keyOf(bare)}`) ?? []).filter(
      (r) => r.kind === "settlement" && near(r, centre, 4),
    );
    if (towns.length > 0 && SMALL_REGIONS.has(country)) continue;
    const names = [name];
    const has = new Set([keyOf(name)]);
    const push = (n, mark = "") => {
      const shown = displayName(n, ascii(n));
      if (!shown || has.has(keyOf(shown)) || keyOf(shown).length < 3) return;
      has.add(keyOf(shown));
      names.push(mark + shown);
    };
    const shared = towns.length > 0;
    if (bare !== name) push(bare, shared ? "" : "+");
    else if (shared) names[0] = `-${name}`;
    for (const s of world.subdivisions) {
      if (!s.code.startsWith(`${country}-`) || s.parent !== country) continue;
      const other = bareName(s.name.replace(/\[.*\]|\*/g, ""));
      if (
        keyOf(other) !== keyOf(bare) &&
        isSpelling(keyOf(other), keyOf(bare), regionKeys.get(country)) &&
        !settlements.has(`${iso3} ${keyOf(other)}`)
      )
        push(other);
    }
    add({
      names,
      country: iso3,
      admin1: undefined,
      official: world.admin1Name(...code.split(".")),
      ...point(centre),
      population: population.get(code) ?? 0,
      kind: "region",
    });
  }

  const second = gather(newer, (c) => `${c.country}.${c.admin1}.${c.admin2}`);
  for (const [code, raw] of world.admin2) {
    const country = code.slice(0, 2);
    const conflict = CONFLICT.has(country) || country in CONFLICT_LARGER;
    if (!conflict && !SECOND_LEVEL.has(country)) continue;
    if (
      conflict &&
      [
        "MX",
        "TR",
        "CN",
        "BR",
        "RU",
        "TH",
        "VN",
        "ID",
        "BA",
        "BY",
        "MN",
        "VE",
        "HR",
        "CU",
        "TN",
        "EC",
        "KH",
        "DZ",
      ].includes(country)
    )
      continue;
    const centre = second.get(code);
    const name = displayName(raw, ascii(raw));
    const iso3 = alpha3.get(country);
    if (!name || !centre || !iso3 || /\d/.test(name)) continue;
    const bare = bareName(name) || name;
    if (conflict && (settlements.get(`${iso3} ${keyOf(bare)}`) ?? []).some((r) => near(r, centre, 1))) continue;
    const names = [country === "US" || !conflict ? name : bare];
    add({
      names,
      country: iso3,
      admin1: world.admin1Name(country, code.split(".")[1]),
      ...point(centre),
      population: 0,
      kind: "region",
    });
  }
}

const ascii = (s) => s.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
const near = (row, centre, degrees) =>
  Math.abs(row.latitude - centre.latitude) < degrees && Math.abs(row.longitude - centre.longitude) < degrees;
const point = ({ latitude, longitude }) => ({ latitude, longitude });

/** Between the mean of the settlements and the middle of their box. */
function gather(cities, codeOf) {
  const sums = new Map();
  for (const c of cities) {
    const code = codeOf(c);
    const s = sums.get(code);
    if (!s)
      sums.set(code, {
        n: 1,
        lat: c.latitude,
        lon: c.longitude,
        box: [c.latitude, c.latitude, c.longitude, c.longitude],
      });
    else {
      s.n++;
      s.lat += c.latitude;
      s.lon += c.longitude;
      s.box = [
        Math.min(s.box[0], c.latitude),
        Math.max(s.box[1], c.latitude),
        Math.min(s.box[2], c.longitude),
        Math.max(s.box[3], c.longitude),
      ];
    }
  }
  const centres = new Map();
  for (const [code, s] of sums)
    centres.set(code, {
      latitude: (s.lat / s.n + (s.box[0] + s.box[1]) / 2) / 2,
      longitude: (s.lon / s.n + (s.box[2] + s.box[3]) / 2) / 2,
    });
  return centres;
}
