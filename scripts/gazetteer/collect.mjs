// Gathers the rows of the gazetteer: settlements and regions of GeoNames, and the tables written by hand.
import { refusedKeys } from "./common-words.mjs";
import { addCurated } from "./curate.mjs";
import { alternatesOf, displayName, keyOf, likeness } from "./names.mjs";
import { addRegions } from "./regions.mjs";
import { isSelected, isSelectedNewer, namesAllowed, seatOf } from "./select.mjs";
import { readAdmin1, readAdmin2, readCities500, readCitiesJson, readIso } from "./sources.mjs";

export async function collectPlaces() {
  const { alpha3, subdivisions } = await readIso();
  const world = {
    cities: readCities500(),
    newer: readCitiesJson(),
    admin1: readAdmin1(),
    admin2: readAdmin2(),
    alpha3,
    subdivisions,
  };
  world.admin1Name = (country, code) => displayAdmin1(world.admin1.get(`${country}.${code}`));
  const rows = settlements(world);
  addNewer(rows, world);
  addRegions(rows, world);
  addCurated(rows);
  nameRegions(rows);
  for (const row of rows) delete row.source2;
  return rows;
}

/** What lies in a region names it as the region's own row does: "Donetsk Oblast" and not "Donetsk", "Borno" and not "Borno State". */
function nameRegions(rows) {
  const usual = new Map();
  for (const { official, country, names } of rows)
    if (official !== undefined) usual.set(`${country} ${official}`, names[0].replace(/^[+~=-]/, ""));
  for (const row of rows) {
    if (row.admin1 !== undefined) row.admin1 = usual.get(`${row.country} ${row.admin1}`) ?? row.admin1;
    delete row.official;
  }
}

/** "Zhytomyr Oblast" → as it stands; only characters are made fit. */
export function displayAdmin1(name) {
  return name === undefined ? undefined : displayName(name, name.normalize("NFKD").replace(/[\u0300-\u036f]/g, ""));
}

function settlements(world) {
  const refused = refusedKeys();
  const taken = new Map();
  for (const row of world.cities) {
    const key = keyOf(row.ascii);
    taken.set(key, Math.max(taken.get(key) ?? 0, row.population));
  }
  const rows = [];
  for (const city of world.cities) {
    if (!isSelected(city)) continue;
    const name = displayName(city.name, city.ascii);
    const key = name && keyOf(name);
    if (!key || key.length < 2) continue;
    if (refused.has(key) && city.population < 100_000 && city.code !== "PPLC") continue;
    const names = [name];
    const ascii = keyOf(city.ascii);
    if (ascii !== key && ascii.length > 2) names.push(displayName(city.ascii) ?? city.ascii);
    const allowed = namesAllowed(city);
    if (allowed > 1) {
      const had = new Set(names.map(keyOf));
      for (const a of alternatesOf(city, key, taken, refused)) {
        if (names.length >= allowed) break;
        if (!had.has(a.key)) names.push(a.shown);
        had.add(a.key);
      }
    }
    rows.push({
      id: city.id,
      source: "g",
      names,
      country: world.alpha3.get(city.country),
      admin1: world.admin1Name(city.country, city.admin1),
      latitude: city.latitude,
      longitude: city.longitude,
      population: city.population,
      kind: city.code === "PPLX" ? "district" : "settlement",
      seat: seatOf(city),
      raw: city,
    });
  }
  return rows;
}

/** Rows of the newer list in conflict countries whose name the older one does not have nearby. */
function addNewer(rows, world) {
  const known = new Map();
  for (const row of world.cities) {
    for (const name of [row.name, row.ascii, ...row.alternates]) {
      const key = `${row.country} ${keyOf(name)}`;
      if (!known.has(key)) known.set(key, []);
      known.get(key).push(row);
    }
  }
  const places = new Map();
  for (const row of rows) {
    const cell = cellOf(row);
    if (places.has(cell)) places.get(cell).push(row);
    else places.set(cell, [row]);
  }
  const counts = new Map();
  for (const city of world.newer) {
    if (!isSelectedNewer(city)) continue;
    const name = displayName(city.name);
    if (!name || keyOf(name).length < 3 || /\d/.test(name)) continue;
    const key = `${city.country} ${keyOf(name)}`;
    const near = (known.get(key) ?? []).some(
      (r) => Math.abs(r.latitude - city.latitude) < 0.3 && Math.abs(r.longitude - city.longitude) < 0.3,
    );
    if (near) continue;
    // The same spot under another spelling.
    const twin = aroundOf(places, city).find(
      (r) => Math.abs(r.latitude - city.latitude) < 0.02 && Math.abs(r.longitude - city.longitude) < 0.02,
    );
    if (twin) {
      if (likeness(keyOf(name), keyOf(twin.names[0])) >= 0.5 && !refusedKeys().has(keyOf(name))) twin.names.push(name);
      continue;
    }
    const n = counts.get(key) ?? 0;
    counts.set(key, n + 1);
    rows.push({
      id: n,
      source: "p",
      names: [name],
      country: world.alpha3.get(city.country),
      admin1: world.admin1Name(city.country, city.admin1),
      latitude: city.latitude,
      longitude: city.longitude,
      population: 0,
      kind: "settlement",
    });
  }
}

const cellOf = (p) => `${Math.floor(p.latitude * 10)} ${Math.floor(p.longitude * 10)}`;
function aroundOf(places, { latitude, longitude }) {
  const found = [];
  for (const dy of [-0.1, 0, 0.1])
    for (const dx of [-0.1, 0, 0.1])
      found.push(...(places.get(cellOf({ latitude: latitude + dy, longitude: longitude + dx })) ?? []));
  return found;
}
