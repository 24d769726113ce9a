import {
  BE,
  BEFORE_NUMBERS,
  DAYS,
  HAVE,
  MODALS,
  MONTHS,
  NAME_LINKS,
  NOT,
  POINTING,
  POSSESSIVES,
  PREPOSITIONS,
  SAYING_FORMS,
  TIME_ADVERBS,
} from "./words.js";

/** Closed classes that are asked of nearly every token, as bits: one look at a word answers for all of them. */
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
  return bits;
}

/** The bits of every token, by its key. */
export function wordBits(key: readonly string[]): Uint16Array {
  table ??= load();
  const bits = new Uint16Array(key.length);
  for (let i = 0; i < bits.length; i++) bits[i] = table.get(key[i]!) ?? 0;
  return bits;
}
