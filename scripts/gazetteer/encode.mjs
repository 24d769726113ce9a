// The compact form. `src/knowledge/gazetteer/decode.ts` reads it.
// Rows are grouped by country and first-level region; within a group they stand in the order of their ids.
// Numbers are digits of base 91, the printable ASCII characters from "#" to "~" without the backslash.
import { ARABIC } from "../../dist/knowledge/gazetteer/decode.js";
import { ARTICLES } from "../../dist/knowledge/gazetteer/names.js";

export const STEP = 0.01; // degrees
const BASE = 91;
const digit = (n) => {
  const c = 35 + n;
  return String.fromCharCode(c >= 92 ? c + 1 : c);
};
const WIDEST = BASE * BASE - 1;

/** Half a step of this base is the error of a decoded population. */
export const POPULATION_BASE = 1.4;
const populationLevel = (n) => (n < 1 ? 0 : Math.min(90, 1 + Math.round(Math.log(n) / Math.log(POPULATION_BASE))));

/** Digits of base 45; 45 is added to all but the last one. */
function varint(n) {
  let out = digit(n % 45);
  for (n = Math.floor(n / 45); n > 0; n = Math.floor(n / 45)) out = digit((n % 45) + 45) + out;
  return out;
}

/**
 * @param rows {id, source: "g"|"p"|"c", names: string[] (first the usual one; "+", "~", "-" mark), country, admin1, latitude?, longitude?, population, kind, seat?, disputed?}[]
 */
export function encode(rows) {
  const groups = new Map();
  for (const row of rows) {
    const key = [row.country ?? "", row.admin1 ?? ""].join("|");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const out = { groups: [], sizes: "", names: [], ids: [], coordinates: [], populations: "", flags: "", classes: [] };
  for (const [key, members] of [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    members.sort(
      (a, b) => a.id - b.id || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.names[0] < b.names[0] ? -1 : 1),
    );
    for (const part of split(members)) writeGroup(out, key, part);
  }
  return {
    ...out,
    groups: out.groups.join("\n"),
    // A line break would be two characters of source text.
    names: pieces(out.names.map((row) => `${row};`)),
    bytes: Buffer.byteLength(out.names.join(";")) + 1,
    ids: out.ids.join("\n"),
    // All first digits, all second ones and so on: like stands by like and is compressed to a tenth less.
    coordinates: [0, 1, 2, 3].map((place) => out.coordinates.map((digits) => digits[place]).join("")),
    classes: out.classes.join("\n"),
    room: room(out.names),
  };
}

/** Engines read a literal of megabytes more slowly than one of it in pieces. */
const LONGEST = 60_000;
function pieces(rows) {
  const out = [""];
  for (const row of rows) {
    if (out.at(-1).length + row.length > LONGEST) out.push("");
    out[out.length - 1] += row;
  }
  return out;
}

const steps = (degrees) => Math.round(degrees / STEP);

/** Parts narrow enough for two digits. */
function split(rows) {
  const parts = [];
  let part = [];
  let box;
  for (const row of rows) {
    const lat = steps(row.latitude);
    const lon = steps(row.longitude);
    const next = box
      ? [Math.min(box[0], lat), Math.max(box[1], lat), Math.min(box[2], lon), Math.max(box[3], lon)]
      : [lat, lat, lon, lon];
    if (next[1] - next[0] > WIDEST || next[3] - next[2] > WIDEST) {
      parts.push({ rows: part, box });
      part = [];
      box = [lat, lat, lon, lon];
    } else box = next;
    part.push(row);
  }
  parts.push({ rows: part, box });
  return parts;
}

function writeGroup(out, key, { rows, box }) {
  out.groups.push([key, box[0], box[2]].join("|"));
  out.sizes += digit(Math.floor(rows.length / BASE)) + digit(rows.length % BASE);
  let last = 0;
  let ids = "";
  for (const row of rows) {
    const arabic = ARABIC.has(key.slice(0, 3));
    out.names.push(row.names.map((name) => marked(name, arabic)).join("|"));
    if (row.id < last) throw new Error(`order of ids: ${row.names[0]}`);
    ids += varint(row.id - last);
    last = row.id;
    const lat = steps(row.latitude) - box[0];
    const lon = steps(row.longitude) - box[2];
    out.coordinates.push([Math.floor(lat / BASE), lat % BASE, Math.floor(lon / BASE), lon % BASE].map(digit));
    out.populations += digit(populationLevel(row.population));
    const entry = [row.source, row.kind, row.seat ?? "", row.disputed ? "disputed" : ""].join("|");
    if (!out.classes.includes(entry)) out.classes.push(entry);
    out.flags += digit(out.classes.indexOf(entry));
  }
  out.ids.push(ids);
}

/** A name as the packed text has it: no mark is a sign that names have. */
function marked(name, arabic) {
  const text = name.replace(/^-/, "=");
  if (!arabic) return text;
  return text.replace(/^([+~=]?)([^ -]{2,3})([ -])/, (all, mark, word, sign) =>
    ARTICLES.has(word.toLowerCase()) ? mark + word + (sign === " " ? "_" : "*") : all,
  );
}

const room = (names) => names.reduce((n, row) => n + row.split("|").length + (row.match(/[_*]/g)?.length ?? 0), 0);
