import { WordBits } from "../knowledge/vocabulary.js";
import type { Tokens } from "../text/document.js";
import { HEDGES } from "./hedges.data.js";
import { ANONYMOUS_WORDS } from "./sources.data.js";

/** What the readers of discourse ask of word after word, as bits. */
export const Is = {
  /** A day, month or stretch of time. */
  TIME: 1,
  WH: 2,
  /** Negative words that are no adverbs, however tagged: "none of its men". */
  NO_ADVERB: 4,
  /** "Only two", "nearly 40": may belong to what follows. */
  BOUND: 8,
  /** By it a source's name is withheld. */
  WITHHELD: 16,
  /** A phrase that names a source may begin with it. */
  PHRASE: 32,
  HEDGE: 64,
  /** Behind it no verb has the noun before it for its subject. */
  BREAKER: 128,
  SUBORDINATOR: 256,
  /** Content, or the clause that a noun opens, may end or turn at it: at other words nothing is to be decided. */
  TURN: 512,
  /** "Kyiv and Moscow both said": stands between subject and verb. */
  FLOATING: 1024,
  /** The end of what is inserted between subject and verb. */
  CLOSER: 2048,
  QUANTIFIER: 4096,
  /** Opens a clause that its main clause follows. */
  FRONTING: 8192,
  /** "A doctor there said" */
  HERE: 16384,
} as const;

const TIME_HEADS =
  "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week weekend month year decade day hour " +
  "minute night morning evening afternoon january february march april june july august september october november december " +
  "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec midnight noon dawn";
const BREAKERS = "but while after when as because if until although though unless";
const SUBORDINATORS = "while as when after before because since although though despite if until";

const LISTS: readonly (readonly [words: string, bits: number])[] = [
  [TIME_HEADS, Is.TIME],
  ["what who whom whose which when where why how whether if", Is.WH],
  ["none neither nobody nothing most", Is.NO_ADVERB],
  ["only just nearly almost about around roughly approximately over", Is.BOUND],
  [ANONYMOUS_WORDS.join(" "), Is.WITHHELD],
  ["according in as", Is.PHRASE],
  ...HEDGES.map(({ words }) => [words.join(" "), Is.HEDGE] as const),
  [BREAKERS, Is.BREAKER | Is.TURN],
  [SUBORDINATORS, Is.SUBORDINATOR],
  [", ; : . ? ! — and but according that who which whose whom where", Is.TURN],
  ["both all each neither", Is.FLOATING],
  [`, ) ] — - " '`, Is.CLOSER],
  [
    "most many some several few both all one two three four five half none each either neither those others much any",
    Is.QUANTIFIER,
  ],
  ["here there", Is.HERE],
  ["while although though when if after as since because before once whenever whereas until", Is.FRONTING],
];

let table: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of LISTS) for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

const facts = /* @__PURE__ */ new WordBits((key) => {
  table ??= load();
  return table.get(key) ?? 0;
});

/** The bits of every token, by its key. */
export const discourseBits = ({ number, key }: Tokens): Int32Array => facts.column(number, key);
