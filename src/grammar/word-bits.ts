import { personNoun } from "../knowledge/people.js";
import { isBaseForm, isKnownPast, isParticipleOnly, isPastForm, isPreteriteOnly } from "../knowledge/verbs.js";
import { WordBits } from "../knowledge/vocabulary.js";
import type { Tokens } from "../text/document.js";
import {
  BE,
  BEFORE_NUMBERS,
  COORDINATORS,
  DAYS,
  DEFINITES,
  DO,
  DOING,
  HAVE,
  HEADLINE_VERBS,
  MODALS,
  MONTHS,
  NAME_LINKS,
  NOT,
  PARTICLES,
  PLURALS,
  POINTING,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SAYING_FORMS,
  SUBORDINATORS,
  TIME_ADVERBS,
} from "./words.js";

/** What is asked of nearly every token, as bits: classes of words, and what their forms tell. */
export const Bit = {
  POSSESSIVE: 1,
  TIME_ADVERB: 2,
  DAY: 4,
  MONTH: 8,
  /** "last", "next", and "the", "that", "this" before them. */
  POINTING: 16,
  /** First of what may stand before a number: "at least". */
  NUMBER_LEAD: 32,
  NAME_LINK: 64,
  PREPOSITION: 128,
  SAYING: 256,
  NOT: 512,
  MODAL: 1024,
  BE: 2048,
  HAVE: 4096,
  DO: 1 << 13,
  COORDINATOR: 1 << 14,
  PARTICLE: 1 << 15,
  RELATIVE: 1 << 16,
  DEFINITE: 1 << 17,
  PLURAL: 1 << 18,
  HEADLINE: 1 << 19,
  DOING: 1 << 20,
  /** `isPastForm`, `isKnownPast`, `isBaseForm`. */
  PAST: 1 << 21,
  KNOWN_PAST: 1 << 22,
  BASE: 1 << 23,
  /** Endings. */
  ING: 1 << 24,
  ED: 1 << 25,
  S: 1 << 26,
  /** A noun for people or bodies. */
  PERSON: 1 << 27,
  SUBORDINATOR: 1 << 28,
  /** Past forms that are one thing only: "taken", "took". */
  PARTICIPLE_ONLY: 1 << 29,
  PRETERITE_ONLY: 1 << 30,
} as const;

let table: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const put = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  put(POSSESSIVES, Bit.POSSESSIVE);
  put(TIME_ADVERBS, Bit.TIME_ADVERB);
  put(DAYS, Bit.DAY);
  put(MONTHS, Bit.MONTH);
  put([...POINTING, "the", "that", "this"], Bit.POINTING);
  put(
    BEFORE_NUMBERS.map((words) => words[0]!),
    Bit.NUMBER_LEAD,
  );
  put(NAME_LINKS, Bit.NAME_LINK);
  put(PREPOSITIONS, Bit.PREPOSITION);
  put(SAYING_FORMS, Bit.SAYING);
  put(NOT, Bit.NOT);
  put(MODALS, Bit.MODAL);
  put(BE, Bit.BE);
  put(HAVE, Bit.HAVE);
  put(DO, Bit.DO);
  put(COORDINATORS, Bit.COORDINATOR);
  put(PARTICLES, Bit.PARTICLE);
  put(SUBORDINATORS, Bit.SUBORDINATOR);
  put(RELATIVES, Bit.RELATIVE);
  put(DEFINITES, Bit.DEFINITE);
  put(PLURALS, Bit.PLURAL);
  put(HEADLINE_VERBS, Bit.HEADLINE);
  put(DOING, Bit.DOING);
  return bits;
}

const facts = /* @__PURE__ */ new WordBits((key) => {
  table ??= load();
  let bits = table.get(key) ?? 0;
  if (isPastForm(key)) bits |= Bit.PAST;
  if (isKnownPast(key)) bits |= Bit.KNOWN_PAST;
  if (isParticipleOnly(key)) bits |= Bit.PARTICIPLE_ONLY;
  if (isPreteriteOnly(key)) bits |= Bit.PRETERITE_ONLY;
  if (isBaseForm(key)) bits |= Bit.BASE;
  if (key.endsWith("ing")) bits |= Bit.ING;
  if (key.endsWith("ed")) bits |= Bit.ED;
  if (key.endsWith("s")) bits |= Bit.S;
  if (personNoun(key) !== undefined) bits |= Bit.PERSON;
  return bits;
});

/** The bits of every token, by its key. */
export function wordBits({ number, key }: Tokens): Int32Array {
  return facts.column(number, key);
}
