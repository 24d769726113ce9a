import { CASED_NAMES, COUNTRY_ROWS, HISTORICAL } from "./countries.data.js";
import { FirstWords, lineAt } from "./first-words.js";
import { entryOf, firstKey, indexByFirst, type PhraseIndex } from "./phrase-index.js";

export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo; SUN, YUG, CSK and DDR for states that no longer are. */
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly historical: boolean;
}

export type CountryWord = "name" | "adjective" | "demonym" | "capital" | "seat";

export interface CountryEntry {
  readonly country: Country;
  readonly as: CountryWord;
  /** Counts only when written with these capitals ("US", "Turkey"). */
  readonly cased: boolean;
  readonly plural: boolean;
}

/** A row of the table, read. */
interface Row {
  readonly country: Country;
  readonly entries: readonly (readonly [phrase: string, entry: CountryEntry])[];
}

/** The rows that have been asked for, by code. */
const rows = new Map<string, Row>();
let index: PhraseIndex<CountryEntry> | undefined;

function readRow(row: string): Row {
  const [code = "", names = "", adjectives = "", people = "", capitals = "", seats = "", position = ""] =
    row.split("|");
  const [latitude = 0, longitude = 0] = position.split(" ").map(Number);
  const name = names.split(";")[0] ?? code;
  const country = { code, name, latitude, longitude, historical: HISTORICAL.includes(code) };
  const entries: [string, CountryEntry][] = [];
  const add = (list: readonly string[], as: CountryWord, plural = false) => {
    for (const phrase of list) {
      if (phrase !== "") entries.push([phrase, { country, as, cased: CASED.has(phrase.replaceAll(".", "")), plural }]);
    }
  };
  add(names.split(";"), "name");
  add(adjectives.split(";"), "adjective");
  const singular = people.split(";").map((word) => word.split("=")[0]!);
  add(singular, "demonym");
  add(
    singular.map((word, i) => people.split(";")[i]!.split("=")[1] ?? pluralOf(word)),
    "demonym",
    true,
  );
  add(capitals.split(";"), "capital");
  add(seats.split(";"), "seat");
  return { country, entries };
}

const CASED: ReadonlySet<string> = /* @__PURE__ */ new Set(CASED_NAMES);

/** The row that has this place of the table in it; each is read once. */
function rowAt(place: number): Row {
  const { line } = lineAt(COUNTRY_ROWS, place);
  const code = line.slice(0, line.indexOf("|"));
  let row = rows.get(code);
  if (row === undefined) {
    row = readRow(line);
    rows.set(code, row);
  }
  return row;
}

function pluralOf(word: string): string {
  if (word === "" || /(?:s|sh|ese)$/.test(word)) return "";
  return `${word}s`;
}

/** The country with this ISO 3166-1 alpha-3 code. */
export function countryByCode(code: string): Country | undefined {
  const known = rows.get(code);
  if (known !== undefined) return known.country;
  const place = COUNTRY_ROWS.indexOf(`\n${code}|`);
  return place < 0 ? undefined : rowAt(place + 1).country;
}

/** The name of its capital, for a country whose row has one. */
export function capitalOf(code: string): string | undefined {
  const country = countryByCode(code);
  return country && rows.get(code)!.entries.find(([, { as }]) => as === "capital")?.[0];
}

/** Names, adjectives, demonyms, capitals and seats of all countries, as an index of phrases. */
export function countryIndex(): PhraseIndex<CountryEntry> {
  index ??= makeIndex();
  return index;
}

function makeIndex(): PhraseIndex<CountryEntry> {
  const names = new FirstWords(COUNTRY_ROWS, ";|=");
  return indexByFirst(
    (first) => names.has(first) || names.has(singularOf(first)),
    (first) => {
      const places = [...names.places(first), ...names.places(singularOf(first))].sort((a, b) => a - b);
      return [...new Set(places.map((place) => rowAt(place)))].flatMap(({ entries }) =>
        entries.filter(([phrase]) => firstKey(phrase) === first).map(([phrase, entry]) => entryOf(phrase, entry)),
      );
    },
  );
}

/** What a demonym's plural by rule is the plural of. */
const singularOf = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);
