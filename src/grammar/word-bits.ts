import { personNoun } from "../knowledge/people.js";
import { isBaseForm, isKnownPast, isParticipleOnly, isPastForm, isPreteriteOnly } from "../knowledge/verbs.js";
import { bitsOfLists, WordBits } from "../knowledge/vocabulary.js";
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

const listBits = /* @__PURE__ */ bitsOfLists([
  [POSSESSIVES, Bit.POSSESSIVE],
  [TIME_ADVERBS, Bit.TIME_ADVERB],
  [DAYS, Bit.DAY],
  [MONTHS, Bit.MONTH],
  [POINTING, Bit.POINTING],
  [new Set(["the", "that", "this"]), Bit.POINTING],
  [new Set(BEFORE_NUMBERS.map((words) => words[0]!)), Bit.NUMBER_LEAD],
  [NAME_LINKS, Bit.NAME_LINK],
  [PREPOSITIONS, Bit.PREPOSITION],
  [SAYING_FORMS, Bit.SAYING],
  [NOT, Bit.NOT],
  [MODALS, Bit.MODAL],
  [BE, Bit.BE],
  [HAVE, Bit.HAVE],
  [DO, Bit.DO],
  [COORDINATORS, Bit.COORDINATOR],
  [PARTICLES, Bit.PARTICLE],
  [SUBORDINATORS, Bit.SUBORDINATOR],
  [RELATIVES, Bit.RELATIVE],
  [DEFINITES, Bit.DEFINITE],
  [PLURALS, Bit.PLURAL],
  [HEADLINE_VERBS, Bit.HEADLINE],
  [DOING, Bit.DOING],
]);

const facts = /* @__PURE__ */ new WordBits((key) => {
  let bits = listBits(key);
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
