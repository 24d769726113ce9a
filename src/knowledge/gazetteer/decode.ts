import type { LocationKind } from "../../model/index.js";
import { eachNamed, indexNames, type NameIndex, usualName } from "./names.js";
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

/** The names' index and the columns of their rows. Decoded once; a sense is made when it is asked for. */
export interface PlaceTable {
  readonly packed: PackedPlaces;
  readonly names: NameIndex;
  readonly groups: readonly Group[];
  readonly classes: readonly PlaceClass[];
  /** Row → index of its group. */
  readonly groupOf: Uint16Array;
  readonly idOf: Int32Array;
}

const BASE = 91;
const MATCHES = ["primary", "alternate", "abbreviation"] as const;
const POPULATION_BASE = 1.4;

function digitAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c > 92 ? c - 36 : c - 35;
}

/** Reads the columns and indexes the names: one pass over each string. */
export function decodePlaces(packed: PackedPlaces): PlaceTable {
  const groups: Group[] = [];
  let rows = 0;
  for (const line of packed.groups.split("\n")) {
    const fields = line.split("|");
    groups.push({ country: fields[0]!, admin1: fields[1]!, south: +fields[3]!, west: +fields[4]!, firstRow: rows });
    rows += +fields[2]!;
  }
  const groupOf = new Uint16Array(rows);
  const idOf = new Int32Array(rows);
  let at = 0;
  for (let g = 0; g < groups.length; g++) {
    const end = groups[g + 1]?.firstRow ?? rows;
    groupOf.fill(g, groups[g]!.firstRow, end);
    at = decodeIds(packed.ids, at, idOf, groups[g]!.firstRow, end);
  }
  const classes = packed.classes.split("\n").map((line): PlaceClass => {
    const [source, kind, seat, disputed] = line.split("|") as [string, LocationKind, PlaceSense["seat"] | "", string];
    return { source, kind, seat: seat || undefined, disputed: disputed !== "" };
  });
  const arabic = groups.flatMap(({ country, firstRow }, g) =>
    ARABIC.has(country) ? { from: firstRow, to: groups[g + 1]?.firstRow ?? rows } : [],
  );
  const names = indexNames(packed.names, rows, packed.room, arabic);
  return { packed, names, groups, classes, groupOf, idOf };
}

/** Reads the ids of a group's rows; gives where those of the next group start. */
function decodeIds(ids: string, start: number, idOf: Int32Array, from: number, to: number): number {
  let at = start;
  let last = 0;
  for (let row = from; row < to; row++) {
    let n = 0;
    for (;;) {
      const c = ids.charCodeAt(at++);
      const d = c > 92 ? c - 36 : c - 35;
      if (d < 45) {
        n = n * 45 + d;
        break;
      }
      n = n * 45 + d - 45;
    }
    last += n;
    idOf[row] = last;
  }
  return at;
}

/** States where place names begin with the article and news often leaves it out ("al-Hasakah", "Hasakah"). */
export const ARABIC: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "SYR IRQ YEM LBY SDN SSD EGY SAU JOR LBN PSE ISR KWT BHR QAT ARE OMN TUN DZA MAR ESH MRT TCD ERI".split(" "),
);

/** The senses of a key, best first. */
export function sensesOf(table: PlaceTable, hash: number, key: string): PlaceSense[] {
  const best = new Map<number, number>();
  eachNamed(table.names, hash, key, (row, match) => {
    const known = best.get(row);
    if (known === undefined || match < known) best.set(row, match);
  });
  return [...best].map(([row, match]) => senseOf(table, row, match)).sort(byRank);
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
  const name = usualName(table.names, row);
  return {
    id: idOf(source, group, table.idOf[row]!, name),
    name,
    kind,
    country: group.country || undefined,
    admin1: group.admin1 || undefined,
    latitude: latitude / 100,
    longitude: (longitude > 18000 ? longitude - 36000 : longitude) / 100,
    population: populationOf(digitAt(packed.populations, row)),
    seat: seat || undefined,
    disputed: disputed || undefined,
    match: MATCHES[match]!,
    own: undefined,
  };
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
