import { foldWord } from "../../knowledge/fold.js";
import { type PhraseIndex, phraseIndex } from "../../knowledge/phrase-index.js";
import { WordBits } from "../../knowledge/vocabulary.js";
import type { ActorKind } from "../../model/index.js";
import type { Tokens } from "../../text/document.js";
import { GIVEN_NAMES } from "./given-names.data.js";
import {
  DIRECTIONS,
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
} as const;

export interface Lexicon {
  /** Key → bits of `Is`. */
  readonly bits: ReadonlyMap<string, number>;
  /** Key of an organisation's head word → kind of body. */
  readonly organisation: ReadonlyMap<string, ActorKind>;
  /** Key of a geographic head word → water, landmark, region, district, settlement. */
  readonly geographic: ReadonlyMap<string, string>;
  /** Titles; the value says whether nothing but a name can follow. */
  readonly titles: PhraseIndex<boolean>;
}

let lexicon: Lexicon | undefined;

const facts = /* @__PURE__ */ new WordBits((key) => nameLexicon().bits.get(key) ?? 0);

/** The bits of every token, by its key. */
export function nameBits({ number, key }: Tokens): Int32Array {
  return facts.column(number, key);
}

/** The word lists of this folder as one map from key to bits, built at first use. */
export function nameLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const bits = new Map<string, number>();
  const add = (words: string, bit: number) => {
    for (const word of words.split(/\s+/)) if (word) bits.set(foldWord(word), (bits.get(foldWord(word)) ?? 0) | bit);
  };
  add(GIVEN_NAMES.male, Is.GIVEN | Is.MALE);
  add(GIVEN_NAMES.female, Is.GIVEN | Is.FEMALE);
  add(VENUE_HEADS, Is.VENUE);
  add(TOWN_VENUES, Is.TOWN_VENUE | Is.VENUE);
  add(STREET_HEADS, Is.STREET);
  add(GENERIC_BEHIND, Is.GENERIC_BEHIND);
  add(GENERIC_BEFORE_OF, Is.GENERIC_BEFORE_OF);
  add(DIRECTIONS, Is.DIRECTION);
  add(PLACE_PREPOSITIONS, Is.PLACE_PREP);
  add(WEAK_PLACE_PREPOSITIONS, Is.WEAK_PREP);
  add(SPEECH_VERBS, Is.SPEECH);
  add(NO_NAMES, Is.NO_NAME);
  add(NAME_PARTICLES, Is.PARTICLE);
  add(NAME_SUFFIXES, Is.SUFFIX);
  add(FEMALE_TITLES, Is.FEMALE_TITLE);
  add(MALE_TITLES, Is.MALE_TITLE);
  add(FUNCTION_WORDS, Is.FUNCTION);
  const organisation = new Map<string, ActorKind>();
  for (const [kind, words] of Object.entries(ORGANISATION_HEADS)) {
    add(words, Is.ORGANISATION);
    for (const word of words.split(/\s+/)) if (!organisation.has(word)) organisation.set(word, kind as ActorKind);
  }
  const geographic = new Map<string, string>();
  for (const [kind, words] of Object.entries(GEOGRAPHIC_HEADS)) {
    add(words, Is.GEOGRAPHIC);
    for (const word of words.split(/\s+/)) if (!geographic.has(word)) geographic.set(word, kind);
  }
  return { bits, organisation, geographic, titles: titleIndex(bits) };
}

function titleIndex(bits: Map<string, number>): PhraseIndex<boolean> {
  const entries: [string, boolean][] = [];
  const enter = (phrase: string, strict: boolean) => {
    const trimmed = phrase.trim();
    if (trimmed === "") return;
    entries.push([trimmed, strict]);
    const last = foldWord(trimmed.slice(trimmed.lastIndexOf(" ") + 1));
    bits.set(last, (bits.get(last) ?? 0) | Is.TITLE_END | (strict ? Is.STRICT_TITLE : 0));
  };
  for (const phrase of STRICT_TITLES.split("|")) enter(phrase, true);
  for (const phrase of TITLES.split("|")) enter(phrase, false);
  return phraseIndex(entries);
}
