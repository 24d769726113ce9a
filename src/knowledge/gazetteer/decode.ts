import type { LocationKind } from "../../model/index.js";
import type { PlaceSense } from "./place-sense.js";

/** The compact form that `scripts/gazetteer/encode.mjs` writes. */
export interface PackedPlaces {
  /** Per line: ISO3|admin1|rows|south edge|west edge, the edges in hundredths of a degree. */
  readonly groups: string;
  /**
   * Per line the names of a row, the usual one first, with bars between;
   * "+" marks a second usual name, "~" an abbreviation, "-" a usual name that ranks with the other spellings
   * (a province named after its city). */
  readonly names: string;
  readonly ids: string;
  readonly coordinates: string;
  readonly populations: string;
  /** Per row a digit: the line of `classes` that it is of. */
  readonly flags: string;
  /** Per line: source|kind|seat|disputed. Source: "g" GeoNames, "p" GeoNames without an id, "c" written for this project. */
  readonly classes: string;
  /** At least as many as there are names, those without their article counted in. */
  readonly room: number;
}

interface PlaceClass {
  readonly source: string;
  readonly kind: LocationKind;
  readonly seat: PlaceSense["seat"];
  readonly disputed: boolean;
}

interface Group {
  readonly country: string;
  readonly admin1: string;
  readonly south: number;
  readonly west: number;
  readonly firstRow: number;
}

/** Names under hashes of their keys, and the columns of their rows. Decoded once; a sense is made when it is asked for. */
export interface PlaceTable {
  readonly packed: PackedPlaces;
  readonly groups: readonly Group[];
  readonly classes: readonly PlaceClass[];
  /** Row → index of its group. */
  readonly groupOf: Uint16Array;
  readonly idOf: Int32Array;
  /** Row → where its names begin in `packed.names`. */
  readonly namesOf: Int32Array;
  /** Name → its hash, its start and end in `packed.names`, its row and how it names it. */
  readonly nameCount: number;
  readonly nameHash: Int32Array;
  readonly nameStart: Int32Array;
  readonly nameEnd: Int32Array;
  readonly nameRow: Int32Array;
  readonly nameMatch: Uint8Array;
  /** Hash → first name with it, plus 1; then along `nextName`. */
  readonly heads: Int32Array;
  readonly nextName: Int32Array;
  /** Bits of the hashes of all names and of their beginnings that end at a word. */
  readonly beginnings: Int32Array;
}

const BASE = 91;
const MATCHES = ["primary", "alternate", "abbreviation"] as const;
const POPULATION_BASE = 1.4;
const HEADS = 1 << 18;
const BITS = 1 << 22;

const BAR = 124;
const NEWLINE = 10;
const SPACE = 32;
const PLUS = 43;
const TILDE = 126;
const MINUS = 45;

// What each character of a name is in its key: itself in lower case without diacritics; 0 for those that keys leave out.
const FOLD = foldTable();
function foldTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let c = 0; c < 256; c++) {
    const base = String.fromCharCode(c).toLowerCase().normalize("NFKD").charCodeAt(0);
    table[c] = base < 256 ? base : c;
  }
  table["-".charCodeAt(0)] = SPACE;
  table["'".charCodeAt(0)] = 0;
  table[".".charCodeAt(0)] = 0;
  table["ø".charCodeAt(0)] = table["Ø".charCodeAt(0)] = "o".charCodeAt(0);
  return table;
}

export const HASH_START = 0x811c9dc5 | 0;
/** One step of the hash (FNV-1a). */
export function hashStep(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}
/** Spreads the bits before use as an index. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The hash after a further word of a phrase; `HASH_START` comes before the first. */
export function hashWord(hash: number, word: string): number {
  let h = hash === HASH_START ? hash : hashStep(hash, SPACE);
  for (let i = 0; i < word.length; i++) h = hashStep(h, word.charCodeAt(i));
  return h;
}

/** Whether some name is, or starts with, the words of this hash; wrongly true now and then. */
export function mayBegin(table: PlaceTable, hash: number): boolean {
  const bit = spread(hash) & (BITS - 1);
  return (table.beginnings[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

function digitAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c > 92 ? c - 36 : c - 35;
}

/** Reads the columns and indexes the names: one pass over each string. */
export function decodePlaces(packed: PackedPlaces): PlaceTable {
  const groups: Group[] = [];
  let rows = 0;
  for (const line of packed.groups.split("\n")) {
    const [country, admin1, count, south, west] = line.split("|") as [string, string, string, string, string];
    groups.push({ country, admin1, south: Number(south), west: Number(west), firstRow: rows });
    rows += Number(count);
  }
  const { groupOf, idOf } = decodeIds(packed.ids, groups, rows);
  const classes = packed.classes.split("\n").map((line): PlaceClass => {
    const [source, kind, seat, disputed] = line.split("|") as [string, LocationKind, PlaceSense["seat"] | "", string];
    return { source, kind, seat: seat || undefined, disputed: disputed !== "" };
  });
  return { packed, groups, classes, groupOf, idOf, ...indexNames(packed, rows, groups, groupOf) };
}

function decodeIds(ids: string, groups: readonly Group[], rows: number): { groupOf: Uint16Array; idOf: Int32Array } {
  const groupOf = new Uint16Array(rows);
  const idOf = new Int32Array(rows);
  let at = 0;
  for (let g = 0; g < groups.length; g++) {
    const end = groups[g + 1]?.firstRow ?? rows;
    let last = 0;
    for (let row = groups[g]!.firstRow; row < end; row++) {
      let n = 0;
      for (;;) {
        const d = digitAt(ids, at++);
        if (d < 45) {
          n = n * 45 + d;
          break;
        }
        n = n * 45 + d - 45;
      }
      last += n;
      idOf[row] = last;
      groupOf[row] = g;
    }
  }
  return { groupOf, idOf };
}

type Names = Omit<PlaceTable, "packed" | "groups" | "classes" | "groupOf" | "idOf">;

function indexNames(packed: PackedPlaces, rows: number, groups: readonly Group[], groupOf: Uint16Array): Names {
  const { names, room } = packed;
  const nameHash = new Int32Array(room);
  const nameStart = new Int32Array(room);
  const nameEnd = new Int32Array(room);
  const nameRow = new Int32Array(room);
  const nameMatch = new Uint8Array(room);
  const nextName = new Int32Array(room);
  const heads = new Int32Array(HEADS);
  const beginnings = new Int32Array(BITS >>> 5);
  const namesOf = new Int32Array(rows);
  const arabic = groups.map((g) => ARABIC.has(g.country));
  let count = 0;

  const add = (hash: number, start: number, end: number, row: number, match: number) => {
    nameHash[count] = hash;
    nameStart[count] = start;
    nameEnd[count] = end;
    nameRow[count] = row;
    nameMatch[count] = match;
    const slot = spread(hash) & (HEADS - 1);
    nextName[count] = heads[slot]!;
    heads[slot] = ++count;
  };
  const mark = (hash: number) => {
    const bit = spread(hash) & (BITS - 1);
    beginnings[bit >>> 5]! |= 1 << (bit & 31);
  };

  let row = 0;
  let start = 0;
  let hash = HASH_START;
  let match = 0;
  // The hash of the name without its article, and where that begins; 0: it has none.
  let bareHash = HASH_START;
  let bareStart = 0;
  for (let i = 0; i <= names.length; i++) {
    const c = i === names.length ? NEWLINE : names.charCodeAt(i);
    if (c === BAR || c === NEWLINE) {
      add(hash, start, i, row, match);
      mark(hash);
      if (bareStart > 0) {
        add(bareHash, bareStart, i, row, Math.max(match, 1));
        mark(bareHash);
      }
      start = i + 1;
      hash = HASH_START;
      bareStart = 0;
      match = 1;
      if (c === NEWLINE) {
        if (++row < rows) namesOf[row] = start;
        match = 0;
      }
      continue;
    }
    if (i === start && (c === PLUS || c === TILDE || c === MINUS)) {
      match = c === PLUS ? 0 : c === MINUS ? 1 : 2;
      if (namesOf[row] === start) namesOf[row] = i + 1;
      start++;
      continue;
    }
    const f = FOLD[c]!;
    if (f === 0) continue;
    if (f === SPACE) {
      mark(hash);
      if (bareStart > 0) mark(bareHash);
      else if (i - start <= 3 && arabic[groupOf[row]!]! && ARTICLES.has(names.slice(start, i).toLowerCase())) {
        bareStart = i + 1;
        bareHash = HASH_START;
        hash = hashStep(hash, f);
        continue;
      }
    }
    hash = hashStep(hash, f);
    if (bareStart > 0) bareHash = hashStep(bareHash, f);
  }
  return {
    namesOf,
    nameCount: count,
    nameHash,
    nameStart,
    nameEnd,
    nameRow,
    nameMatch,
    heads,
    nextName,
    beginnings,
  };
}

/** The Arabic article as names carry it. */
export const ARTICLES: ReadonlySet<string> = new Set([
  "al",
  "el",
  "ad",
  "an",
  "ar",
  "as",
  "at",
  "az",
  "ash",
  "ath",
  "adh",
  "ed",
  "er",
  "es",
  "et",
  "ez",
  "en",
  "esh",
]);

/** States where place names begin with the article and news often leaves it out ("al-Hasakah", "Hasakah"). */
export const ARABIC: ReadonlySet<string> = new Set([
  "SYR",
  "IRQ",
  "YEM",
  "LBY",
  "SDN",
  "SSD",
  "EGY",
  "SAU",
  "JOR",
  "LBN",
  "PSE",
  "ISR",
  "KWT",
  "BHR",
  "QAT",
  "ARE",
  "OMN",
  "TUN",
  "DZA",
  "MAR",
  "ESH",
  "MRT",
  "TCD",
  "ERI",
]);

/** Whether the name is this key. */
function isKey(table: PlaceTable, name: number, key: string): boolean {
  const names = table.packed.names;
  const end = table.nameEnd[name]!;
  let at = 0;
  for (let i = table.nameStart[name]!; i < end; i++) {
    const f = FOLD[names.charCodeAt(i)]!;
    if (f === 0) continue;
    if (key.charCodeAt(at++) !== f) return false;
  }
  return at === key.length;
}

/** The senses of a key, best first. */
export function sensesOf(table: PlaceTable, hash: number, key: string): PlaceSense[] {
  const senses: PlaceSense[] = [];
  const rows: number[] = [];
  for (let n = table.heads[spread(hash) & (HEADS - 1)]!; n > 0; n = table.nextName[n - 1]!) {
    const name = n - 1;
    if (table.nameHash[name] !== hash || !isKey(table, name, key)) continue;
    const row = table.nameRow[name]!;
    const known = rows.indexOf(row);
    const match = table.nameMatch[name]!;
    if (known >= 0) {
      if (MATCHES.indexOf(senses[known]!.match) > match) senses[known] = senseOf(table, row, match);
      continue;
    }
    rows.push(row);
    senses.push(senseOf(table, row, match));
  }
  return senses.sort(byRank);
}

/** Whether any name has this key, without making its senses. */
export function hasKey(table: PlaceTable, hash: number, key: string): boolean {
  for (let n = table.heads[spread(hash) & (HEADS - 1)]!; n > 0; n = table.nextName[n - 1]!)
    if (table.nameHash[n - 1] === hash && isKey(table, n - 1, key)) return true;
  return false;
}

/** Usual names before other spellings before abbreviations, then by population, then by id for a stable order. */
export function byRank(a: PlaceSense, b: PlaceSense): number {
  return (
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    b.population - a.population ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function senseOf(table: PlaceTable, row: number, match: number): PlaceSense {
  const { packed } = table;
  const group = table.groups[table.groupOf[row]!]!;
  const { source, kind, seat, disputed } = table.classes[digitAt(packed.flags, row)]!;
  const at = row * 4;
  const latitude = group.south + digitAt(packed.coordinates, at) * BASE + digitAt(packed.coordinates, at + 1);
  const longitude = group.west + digitAt(packed.coordinates, at + 2) * BASE + digitAt(packed.coordinates, at + 3);
  const name = usualName(packed.names, table.namesOf[row]!);
  return {
    id: idOf(source, group, table.idOf[row]!, name),
    name,
    kind,
    ...(group.country && { country: group.country }),
    ...(group.admin1 && { admin1: group.admin1 }),
    latitude: latitude / 100,
    longitude: (longitude > 18000 ? longitude - 36000 : longitude) / 100,
    population: populationOf(digitAt(packed.populations, row)),
    ...(seat && { seat }),
    ...(disputed && { disputed }),
    match: MATCHES[match]!,
  };
}

function usualName(names: string, start: number): string {
  let end = start;
  while (end < names.length && names.charCodeAt(end) !== BAR && names.charCodeAt(end) !== NEWLINE) end++;
  return names.slice(start, end);
}

function idOf(source: string, group: Group, id: number, name: string): string {
  if (source === "g") return `geonames:${id}`;
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'.]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  const scope = source === "c" ? "curated:" : `place:${group.country.toLowerCase()}-`;
  return `${scope}${slug}${id > 0 ? `-${id}` : ""}`;
}

/** Two significant digits, so that nobody takes it for a census. */
function populationOf(level: number): number {
  if (level === 0) return 0;
  const n = POPULATION_BASE ** (level - 1);
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
  return Math.round(n / scale) * scale;
}
