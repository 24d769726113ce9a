import { longestPhrase } from "../knowledge/phrase-index.js";
import { type CasedLine, FUNCTION_WORDS } from "./case-line.js";
import { caseLists } from "./case-lists.js";
import { capitalised } from "./case-words.js";

/** "FARC", "IDF": the tagger's lexicon has them as words, and no reader does. */
const isOnlyAcronym = (phrase: string): boolean =>
  phrase.length > 2 && phrase === phrase.toUpperCase() && !caseLists().wordsAsAcronyms.has(phrase.toLowerCase());

export function knownPhrase(line: CasedLine, i: number): number {
  const digit = line.copy.charCodeAt(line.words[i]!.start - 1);
  if (digit >= 48 && digit <= 57) return i + 1;
  const key = line.keys[i]!;
  const { actors, countries, gazetteer } = line.knowledge;
  const inActors = actors.has(key);
  const inCountries = countries.has(key);
  const mayBePlace = mayOpenPlace(line, i);
  const own = gazetteer.own?.(line.keys, i, limitFrom(line, i));
  if (own !== undefined && (own.to > i + 1 || !line.isWord(i))) return placeName(line, i, own.to);
  if (!inActors && !inCountries && !mayBePlace) return i + 1;
  const limit = limitFrom(line, i);
  const actor = inActors
    ? longestPhrase(
        actors,
        { key: line.keys },
        i,
        limit,
        ({ phrase, value }) => isOnlyAcronym(phrase) || isSafe(line, phrase, value.cased),
      )
    : undefined;
  const country = inCountries
    ? longestPhrase(countries, { key: line.keys }, i, limit, ({ phrase, value }) => isSafe(line, phrase, value.cased))
    : undefined;
  const best = country !== undefined && country.to >= (actor?.to ?? 0) ? country : actor;
  if (best !== undefined) {
    const name = !(best === country && country.entry.value.as !== "name" && country.entry.value.as !== "capital");
    return write(line, i, best.to, best.entry.phrase, name);
  }
  if (mayBePlace && limit - i > 1) {
    const place = gazetteer.longest(line.keys, i, limit);
    if (place !== undefined && isPlace(line, i, place.to)) return placeName(line, i, place.to);
  }
  return i + 1;
}

function placeName(line: CasedLine, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const { key } = line.words[k]!;
    line.form[k] = k > from && caseLists().links.has(line.keys[k]!) ? key : capitalised(key);
    line.isName[k] = line.form[k] !== key;
  }
  return to;
}

/** Names of several words need the gazetteer where one of them is an English word: "New Delhi", "Bandar Green". */
function mayOpenPlace(line: CasedLine, i: number): boolean {
  const next = i + 1;
  if (next >= line.words.length || line.words[next]!.start !== line.words[i]!.end + 1) return false;
  const { key } = line.words[i]!;
  if (line.isWord(i))
    return PLACE_OPENERS.has(key) || caseLists().openers.has(key) || WATERS.has(line.words[next]!.key);
  return line.isWord(next) && !FUNCTION_WORDS.has(line.words[next]!.key);
}

/** Phrases do not run over commas, stops and brackets. */
function limitFrom(line: CasedLine, i: number): number {
  let to = i + 1;
  while (to < line.words.length && to < i + 8) {
    const gap = line.copy.slice(line.words[to - 1]!.end, line.words[to]!.start);
    if (gap !== " " && gap !== "-" && gap !== "'" && gap !== "  " && gap !== ". ") break;
    to++;
  }
  return to;
}

/** A single word that is an English one as well stays one ("who", "turkey" in lower case), and so do short acronyms. */
function isSafe(line: CasedLine, phrase: string, cased: boolean): boolean {
  if (phrase.includes(" ") || phrase.includes("-")) return true;
  const key = phrase.toLowerCase().replaceAll(".", "");
  if (!cased && !phrase.includes(".") && phrase !== phrase.toUpperCase()) return true;
  return line.known.get(key) !== true || caseLists().capital.has(key) || caseLists().places.has(key);
}

function isPlace(line: CasedLine, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!line.isWord(k)) return true;
  const last = line.keys[to - 1]!;
  // "Port Sudan"
  if (line.keys[from] === "port" && line.knowledge.countries.has(last)) return true;
  return caseLists().openers.has(line.keys[from]!) || WATERS.has(last);
}

/** Spells words as a table does. */
function write(line: CasedLine, from: number, to: number, phrase: string, name: boolean): number {
  const parts = phrase.split(/[\s\-–,()/&]+/).filter((part) => part !== "");
  for (let k = from; k < to; k++) {
    const { key } = line.words[k]!;
    const part = parts[k - from]?.replaceAll(".", "");
    const same = part !== undefined && part.length === key.length && part.toLowerCase() === key;
    line.form[k] = same ? part : caseLists().links.has(key) && k > from ? key : capitalised(key);
    line.isName[k] = name && line.form[k] !== key;
  }
  return to;
}

const PLACE_OPENERS = new Set(
  "new north south east west upper lower great greater little old port cape mount lake fort united saint holy central northern southern eastern western".split(
    " ",
  ),
);

/** The last word of names such as "Black Sea". */
const WATERS = new Set("sea ocean gulf strait river lake bay".split(" "));
