import type { LocationKind } from "../../model/index.js";
import { eachNamed, indexNames, type NameIndex, usualName } from "./names.js";
import type { PlaceSense } from "./place-sense.js";

/** The compact form that `scripts/gazetteer/encode.mjs` writes. */
export interface PackedPlaces {
  /** Per line: ISO3|admin1|south edge|west edge, the edges in hundredths of a degree. */
  readonly groups: string;
  /** Per group how many rows it has: two digits. */
  readonly sizes: string;
  /**
   * Per row its names, the usual one first, with bars between and a semicolon behind the last;
   * "+" marks a second usual name, "~" an abbreviation, "=" a usual name that ranks with the other spellings
   * (a province named after its city). Behind an Arabic article stands "_" for a space and "*" for a hyphen: such a name is
   * known without its article, too. In pieces of whole rows. */
  readonly names: readonly string[];
  /** Length of the names in UTF-8. */
  readonly bytes: number;
  /** Per line the ids of a group's rows, each less the one before. */
  readonly ids: string;
  /** The first digit of every row's latitude, the second one of every row's, then the longitudes' digits in the same way. */
  readonly coordinates: readonly string[];
  readonly populations: string;
  /** Per row a digit: the line of `classes` that it is of. */
  readonly flags: string;
  /** Per line: source|kind|seat|disputed. Source: "g" GeoNames, "p" GeoNames without an id, "c" written for this project. */
  readonly classes: string;
  /** How many names there are, those without their article counted in. */
  readonly room: number;
}

interface PlaceClass {
  readonly source: string;
  readonly kind: LocationKind;
  readonly seat: PlaceSense["seat"];
  readonly disputed: boolean;
}

/** The names' index and where groups start. Decoded once; what else is known of a row is read when it is asked for. */
export interface PlaceTable {
  readonly packed: PackedPlaces;
  readonly names: NameIndex;
  /** Lines of `PackedPlaces`, by group. */
  readonly groups: readonly string[];
  readonly ids: readonly string[];
  /** Group → its first row; one more: how many rows there are. */
  readonly firstRow: Int32Array;
  readonly classes: readonly PlaceClass[];
}

const BASE = 91;
const MATCHES = ["primary", "alternate", "abbreviation"] as const;
const POPULATION_BASE = 1.4;

function digitAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c > 92 ? c - 36 : c - 35;
}

/** Finds out where groups start and indexes the names. */
export function decodePlaces(packed: PackedPlaces): PlaceTable {
  const firstRow = firstRows(packed.sizes);
  return {
    packed,
    names: indexNames(packed, firstRow),
    groups: packed.groups.split("\n"),
    ids: packed.ids.split("\n"),
    firstRow,
    classes: packed.classes.split("\n").map(classOf),
  };
}

/** Group → its first row; one more: how many rows there are. */
function firstRows(sizes: string): Int32Array {
  const first = new Int32Array(sizes.length / 2 + 1);
  for (let g = 0; g < first.length - 1; g++)
    first[g + 1] = first[g]! + digitAt(sizes, 2 * g) * BASE + digitAt(sizes, 2 * g + 1);
  return first;
}

function classOf(line: string): PlaceClass {
  const [source, kind, seat, disputed] = line.split("|") as [string, LocationKind, PlaceSense["seat"] | "", string];
  return { source, kind, seat: seat || undefined, disputed: disputed !== "" };
}

/** The group that a row is of. */
function groupOf({ firstRow }: PlaceTable, row: number): number {
  let low = 0;
  let high = firstRow.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstRow[middle]! <= row) low = middle;
    else high = middle;
  }
  return low;
}

/** The id of a group's row, the rows counted from 0. */
function idAt(ids: string, row: number): number {
  let at = 0;
  let id = 0;
  for (let i = 0; i <= row; i++) {
    let n = 0;
    for (;;) {
      const d = digitAt(ids, at++);
      if (d < 45) {
        id += n * 45 + d;
        break;
      }
      n = n * 45 + d - 45;
    }
  }
  return id;
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
function byRank(a: PlaceSense, b: PlaceSense): number {
  return (
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    b.population - a.population ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function senseOf(table: PlaceTable, row: number, match: number): PlaceSense {
  const { packed } = table;
  const group = groupOf(table, row);
  const [country, admin1, south, west] = table.groups[group]!.split("|") as [string, string, string, string];
  const { source, kind, seat, disputed } = table.classes[digitAt(packed.flags, row)]!;
  const latitude = +south + degreesAt(packed, row, 0);
  const longitude = +west + degreesAt(packed, row, 2);
  const name = usualName(table.names, row);
  return {
    id: idOf(source, country, idAt(table.ids[group]!, row - table.firstRow[group]!), name),
    name,
    kind,
    country: country || undefined,
    admin1: admin1 || undefined,
    latitude: latitude / 100,
    longitude: (longitude > 18000 ? longitude - 36000 : longitude) / 100,
    population: populationOf(digitAt(packed.populations, row)),
    seat: seat || undefined,
    disputed: disputed || undefined,
    match: MATCHES[match]!,
    own: undefined,
  };
}

/** Hundredths of a degree from a group's edge, whose first digit stands in this column of `coordinates`. */
const degreesAt = ({ coordinates }: PackedPlaces, row: number, column: number): number =>
  digitAt(coordinates[column]!, row) * BASE + digitAt(coordinates[column + 1]!, row);

function idOf(source: string, country: string, id: number, name: string): string {
  if (source === "g") return `geonames:${id}`;
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'.]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  const scope = source === "c" ? "curated:" : `place:${country.toLowerCase()}-`;
  return `${scope}${slug}${id > 0 ? `-${id}` : ""}`;
}

/** Two significant digits, so that nobody takes it for a census. */
function populationOf(level: number): number {
  if (level === 0) return 0;
  const n = POPULATION_BASE ** (level - 1);
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
  return Math.round(n / scale) * scale;
}
