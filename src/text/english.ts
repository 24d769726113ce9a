import { personNoun } from "../knowledge/people.js";
import { caseLists } from "./case-lists.js";
import { areKnown } from "./wink.js";

// Without a vowel, or as short as no name is.
export function isAcronym(key: string): boolean {
  if (!/[aeiouy]/.test(key)) return key.length <= 6 && !TITLE_ABBREVIATIONS.has(key);
  return /^(?:[ivx]{2,4}|ii|[b-df-hj-np-tv-xz]{3,5}[aeiou]|[aeiou][b-df-hj-np-tv-xz]{3,4})$/.test(key);
}

const TITLE_ABBREVIATIONS = new Set(
  "mr mrs ms dr st jr sr lt col gen sgt cpl capt maj msgr brig prof rev hon smt md mt ft".split(" "),
);

const ENDINGS: readonly (readonly [ending: string, ...stems: string[]])[] = [
  ["ies", "y"],
  ["ied", "y"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["sses", "ss"],
  ["xes", "x"],
  ["men", "man"],
  ["women", "woman"],
  ["ing", "", "e"],
  ["ed", "", "e"],
  ["ers", "", "er", "e"],
  ["er", "", "e"],
  ["s", ""],
  ["ly", ""],
  ["ness", ""],
  ["ist", ""],
  ["ists", "", "ist"],
  ["ism", ""],
  ["ations", "ation", "ate"],
];
const PREFIXES = [
  "anti",
  "counter",
  "ultra",
  "narco",
  "non",
  "re",
  "pre",
  "over",
  "under",
  "out",
  "super",
  "pro",
  "semi",
  "para",
  "mis",
  "dis",
  "un",
  "co",
  "self",
];

/** "detonated", "ambulances", "antidrug": made from a word that the lexicon knows. Names that merely look so are rare. */
export function isDerived(key: string): boolean {
  let derived = memory.get(key);
  if (derived === undefined) {
    if (memory.size > 50_000) memory.clear();
    derived = derives(key);
    memory.set(key, derived);
  }
  return derived;
}

// Depends on the word alone.
const memory = new Map<string, boolean>();

function derives(key: string): boolean {
  if (key.length < 5) return false;
  if (personNoun(key) !== undefined) return true;
  // "Arias", "Matos", "Solis" are no plurals; English ones that end so are in the lexicon.
  if (/[aoi]s$/.test(key) || SPANISH_PLURALS.has(key)) return false;
  const stems: string[] = [];
  for (const [ending, ...replacements] of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, key.length - ending.length);
    if (stem.length < (ending === "er" || ending === "ers" ? 4 : 3)) continue;
    for (const replacement of replacements) stems.push(stem + replacement);
    // "bombarding" → "bombard"; "planned" → "plan"
    if (
      (ending === "ing" || ending === "ed" || ending === "er" || ending === "ers") &&
      stem[stem.length - 1] === stem[stem.length - 2]
    )
      stems.push(stem.slice(0, -1));
  }
  for (const prefix of PREFIXES)
    if (key.startsWith(prefix) && key.length - prefix.length >= 4) stems.push(key.slice(prefix.length));
  if (stems.length === 0) return false;
  const known = areKnown(stems);
  return stems.some((stem) => known.get(stem) === true && !caseLists().capital.has(stem));
}

/** "urban", "masked": a word that the tagger's lexicon has as an English one; names that it holds are none. */
export function isEnglishWord(key: string): boolean {
  return /^[a-z]+$/.test(key) && !caseLists().capital.has(key) && areKnown([key]).get(key) === true;
}

const SPANISH_PLURALS = new Set("morales montes flores reyes torres".split(" "));
