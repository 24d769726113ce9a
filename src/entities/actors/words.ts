import { WordBits } from "../../knowledge/vocabulary.js";

/** What is asked of the words of a noun group, as bits. */
export const Is = {
  /** Articles and what stands in their place. */
  ARTICLE: 1,
  /** Numbers and quantities. */
  QUANTIFIER: 2,
  /** Possessives that the grammar leaves within their group. */
  POSSESSIVE: 4,
  /** Says nothing of which one is meant: "the said group". */
  BLEACHED: 8,
  /** Makes men of arms of men. */
  MENACING: 16,
  /** Of whoever speaks. */
  FIRST_PERSON: 32,
} as const;

const LISTS: readonly (readonly [words: string, bits: number])[] = [
  ["the a an this that these those your", Is.ARTICLE],
  ["our my", Is.ARTICLE | Is.FIRST_PERSON],
  ["we us", Is.FIRST_PERSON],
  ["its his her their", Is.ARTICLE | Is.POSSESSIVE],
  [
    "several many some few dozens scores hundreds thousands other another others all both various at least more than about around nearly almost up to as two three four five six seven eight nine ten",
    Is.QUANTIFIER,
  ],
  ["same said former", Is.BLEACHED],
  ["armed", Is.BLEACHED | Is.MENACING],
  [
    "masked hooded unidentified unknown uniformed heavily-armed gun-wielding camouflaged balaclava-clad suspected",
    Is.MENACING,
  ],
];

const table = /* @__PURE__ */ new Map(LISTS.flatMap(([words, bits]) => words.split(" ").map((word) => [word, bits])));

export const groupWords = /* @__PURE__ */ new WordBits((word) => table.get(word) ?? 0);
