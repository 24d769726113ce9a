import { FirstWords, listIndex } from "../../knowledge/first-words.js";
import type { PhraseIndex } from "../../knowledge/phrase-index.js";
import { bitsOfLists, WordBits } from "../../knowledge/vocabulary.js";
import type { ActorKind } from "../../model/index.js";
import type { Tokens } from "../../text/document.js";
import { GIVEN_NAMES } from "./given-names.data.js";
import {
  DIRECTIONS,
  FIRM_GENERIC,
  FUNCTION_WORDS,
  GENERIC_BEFORE_OF,
  GENERIC_BEHIND,
  GEOGRAPHIC_HEADS,
  NO_NAMES,
  ORGANISATION_HEADS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  STREET_HEADS,
  TOWN_VENUES,
  VENUE_HEADS,
  WEAK_PLACE_PREPOSITIONS,
} from "./heads.data.js";
import { FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, STRICT_TITLES, TITLES } from "./titles.data.js";

/** What the lists say of a word, as bits. */
export const Is = {
  GIVEN: 1,
  MALE: 2,
  FEMALE: 4,
  ORGANISATION: 8,
  VENUE: 16,
  TOWN_VENUE: 32,
  STREET: 64,
  GEOGRAPHIC: 128,
  GENERIC_BEHIND: 256,
  GENERIC_BEFORE_OF: 512,
  DIRECTION: 1024,
  PLACE_PREP: 2048,
  WEAK_PREP: 4096,
  SPEECH: 8192,
  NO_NAME: 16384,
  PARTICLE: 32768,
  SUFFIX: 65536,
  /** Last word of a title: "minister", "spokesman". */
  TITLE_END: 131072,
  FEMALE_TITLE: 262144,
  MALE_TITLE: 524288,
  /** "Mr", "Gen.": nothing but a name follows. */
  STRICT_TITLE: 1048576,
  /** No name begins or ends with it: "the", "after", "two". */
  FUNCTION: 1 << 21,
  FIRM_GENERIC: 1 << 22,
} as const;

export interface Lexicon {
  /** Key of an organisation's head word → kind of body. */
  readonly organisation: ReadonlyMap<string, ActorKind>;
  /** Key of a geographic head word → water, landmark, region, district, settlement. */
  readonly geographic: ReadonlyMap<string, string>;
  /** Titles; the value says whether nothing but a name can follow. */
  readonly titles: PhraseIndex<boolean>;
}

let lexicon: Lexicon | undefined;

let listBits: ((key: string) => number) | undefined;

const facts = /* @__PURE__ */ new WordBits((key) => {
  listBits ??= bitsOfLists(lists());
  return listBits(key);
});

/** The bits of every token, by its key. */
export function nameBits({ number, key }: Tokens): Int32Array {
  return facts.column(number, key);
}

/** The heads and titles of names, built at first use. */
export function nameLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

const words = (list: string): readonly string[] => list.split(/\s+/);
const phrases = (list: string): string => list.replace(/\n/g, "");

function lists(): readonly (readonly [ReadonlySet<string>, number])[] {
  const strict = lastWords(STRICT_TITLES);
  return [
    ...LISTS.map(([list, bits]) => [new Set(words(list)), bits] as const),
    [strict, Is.TITLE_END | Is.STRICT_TITLE],
    [lastWords(TITLES), Is.TITLE_END],
  ];
}

const LISTS: readonly (readonly [words: string, bits: number])[] = [
  [GIVEN_NAMES.male, Is.GIVEN | Is.MALE],
  [GIVEN_NAMES.female, Is.GIVEN | Is.FEMALE],
  [VENUE_HEADS, Is.VENUE],
  [TOWN_VENUES, Is.TOWN_VENUE | Is.VENUE],
  [STREET_HEADS, Is.STREET],
  [GENERIC_BEHIND, Is.GENERIC_BEHIND],
  [FIRM_GENERIC, Is.FIRM_GENERIC | Is.GENERIC_BEHIND],
  [GENERIC_BEFORE_OF, Is.GENERIC_BEFORE_OF],
  [DIRECTIONS, Is.DIRECTION],
  [PLACE_PREPOSITIONS, Is.PLACE_PREP],
  [WEAK_PLACE_PREPOSITIONS, Is.WEAK_PREP],
  [SPEECH_VERBS, Is.SPEECH],
  [NO_NAMES, Is.NO_NAME],
  [NAME_PARTICLES, Is.PARTICLE],
  [NAME_SUFFIXES, Is.SUFFIX],
  [FEMALE_TITLES, Is.FEMALE_TITLE],
  [MALE_TITLES, Is.MALE_TITLE],
  [FUNCTION_WORDS, Is.FUNCTION],
  [Object.values(ORGANISATION_HEADS).join(" "), Is.ORGANISATION],
  [Object.values(GEOGRAPHIC_HEADS).join(" "), Is.GEOGRAPHIC],
];

/** The last words of phrases with bars between. */
const lastWords = (list: string): ReadonlySet<string> =>
  new Set(
    phrases(list)
      .split("|")
      .map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)),
  );

function build(): Lexicon {
  return {
    organisation: kinds(ORGANISATION_HEADS as Record<ActorKind, string>),
    geographic: kinds(GEOGRAPHIC_HEADS),
    titles: listIndex([
      [new FirstWords(phrases(STRICT_TITLES), "|"), true],
      [new FirstWords(phrases(TITLES), "|"), false],
    ]),
  };
}

/** What the lists of words say of each; the first list that has it wins. */
function kinds<K extends string>(lists: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const found = new Map<string, K>();
  for (const kind in lists) for (const word of words(lists[kind])) if (!found.has(word)) found.set(word, kind);
  return found;
}
