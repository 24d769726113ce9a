import { BEFORE_NAMES, MAY_END } from "./abbreviations.data.js";
import {
  CAPITAL_WORDS,
  COMMON_WORDS,
  NAME_LINKS,
  NAME_OPENERS,
  NAME_WORDS,
  PERSON_WORDS,
  PLACE_WORDS,
  TITLES,
  WORDS_AS_ACRONYMS,
} from "./casing.data.js";
import { MONTH_NAMES } from "./datelines.data.js";

/** The word lists that restoring case reads. */
export interface CaseLists {
  readonly capital: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly wordsAsAcronyms: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
}

let lists: CaseLists | undefined;
/** Made at first use. */
export function caseLists(): CaseLists {
  lists ??= {
    capital: new Set(CAPITAL_WORDS),
    places: new Set(PLACE_WORDS),
    people: new Set(PERSON_WORDS),
    common: new Set(COMMON_WORDS),
    wordsAsAcronyms: new Set(WORDS_AS_ACRONYMS),
    titles: new Set(TITLES),
    nameWords: new Set(NAME_WORDS),
    openers: new Set(NAME_OPENERS),
    links: new Set(NAME_LINKS),
    months: new Map(MONTH_NAMES),
    abbreviations: new Set([...BEFORE_NAMES, ...MAY_END]),
  };
  return lists;
}
