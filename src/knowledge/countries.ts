import { CASED_NAMES, COUNTRY_ROWS, HISTORICAL } from "./countries.data.js";
import { type PhraseIndex, phraseIndex } from "./phrase-index.js";

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

interface Tables {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly index: PhraseIndex<CountryEntry>;
}

let tables: Tables | undefined;

function load(): Tables {
  const cased = new Set(CASED_NAMES);
  const byCode = new Map<string, Country>();
  const entries: [string, CountryEntry][] = [];
  for (const row of COUNTRY_ROWS.trim().split("\n")) {
    const [code = "", names = "", adjectives = "", people = "", capitals = "", seats = "", position = ""] =
      row.split("|");
    const [latitude = 0, longitude = 0] = position.split(" ").map(Number);
    const name = names.split(";")[0] ?? code;
    const country = { code, name, latitude, longitude, historical: HISTORICAL.includes(code) };
    byCode.set(code, country);
    const add = (list: readonly string[], as: CountryWord, plural = false) => {
      for (const phrase of list) {
        if (phrase !== "") entries.push([phrase, { country, as, cased: cased.has(phrase), plural }]);
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
  }
  return { byCode, index: phraseIndex(entries) };
}

function pluralOf(word: string): string {
  if (word === "" || /(?:s|sh|ese)$/.test(word)) return "";
  return `${word}s`;
}

/** The country with this ISO 3166-1 alpha-3 code. */
export function countryByCode(code: string): Country | undefined {
  tables ??= load();
  return tables.byCode.get(code);
}

/** Names, adjectives, demonyms, capitals and seats of all countries, as an index of phrases. */
export function countryIndex(): PhraseIndex<CountryEntry> {
  tables ??= load();
  return tables.index;
}
