import { personNounOf } from "../../knowledge/people.js";
import { longestPhrase, type PhraseIndex } from "../../knowledge/phrase-index.js";
import { type Document, Tag } from "../../text/document.js";
import { isNumbered } from "./bodies.js";
import { isAcronym, isCapital } from "./capitals.js";
import { Is } from "./lexicon.js";
import { ARTICLES, bitsOf, type Scan } from "./scan.js";

const MAX_RUN = 14;

/** A capital of its own, or one at a sentence's start that the tagger or the tables take for a name; "al-…" too. */
export function startsName({ doc, tag, capitals, bits, knowledge }: Scan, i: number, limit: number): boolean {
  const capital = capitals.of[i]!;
  const { key, word, glued } = doc.tokens;
  if (capital === 0)
    return (
      i + 2 < limit && glued[i + 1] === 1 && key[i + 1] === "-" && ARTICLES.has(key[i]!) && isCapital(word[i + 2]!)
    );
  const t = tag[i]!;
  // "It IS true"
  if (t === Tag.AUX) return false;
  // "Suspected Dawlah Islamiyah militants"
  if (capital === 1 && (OPENERS.has(key[i]!) || isJoined(word[i]!))) return false;
  if (bits[i]! & Is.FUNCTION && !(word[i]!.length > 1 && isAcronym(word[i]!)))
    // "the All Tripura Tiger Force"
    return capital === 2 && key[i] !== "the" && isTabled(knowledge.actors, doc, i, limit);
  if (capital === 2) return t !== Tag.PUNCT;
  if (t === Tag.PROPN || t === Tag.ADJ || t === Tag.NOUN || t === Tag.X) return true;
  if (t === Tag.DET || t === Tag.PRON || t === Tag.ADP) return false;
  if ((bits[i]! & ~Is.FUNCTION) !== 0) return true;
  // "Downing Street said", "Shining Path rebels": whatever the tagger made of its first word
  if (capitals.of[i + 1] !== 2) return false;
  if (isTabled(knowledge.countries, doc, i, limit) || isTabled(knowledge.actors, doc, i, limit)) return true;
  // "Spin Boldak fell"
  const place = knowledge.gazetteer.longest(key, i, limit);
  return place !== undefined && place.to === i + 2;
}

/** A name of several words that a table has starts there. */
const isTabled = (table: PhraseIndex<unknown>, { tokens }: Document, at: number, limit: number): boolean =>
  (longestPhrase(table, tokens, at, limit)?.to ?? 0) > at + 1;

/** "Pro-government militias", "Anti-Taliban fighters": one word that a sentence begins with. */
function isJoined(word: string): boolean {
  const hyphen = word.indexOf("-");
  if (hyphen < 2) return false;
  return SIDING.has(word.slice(0, hyphen)) || (hyphen > 2 && word[hyphen + 1] === word[hyphen + 1]?.toLowerCase());
}

const SIDING = new Set(["Pro", "Anti", "Non", "Ex"]);

/** Words before people at a sentence's start that are no part of their name. */
const OPENERS = new Set("suspected alleged armed unidentified masked unknown rival".split(" "));

/** Index behind the run of capitals that starts at `from`: capitals, glued hyphens, and the small words that names have. */
export function runEnd(scan: Scan, from: number, limit: number): number {
  const { key, word, glued } = scan.doc.tokens;
  const { of } = scan.capitals;
  const stop = Math.min(limit, from + MAX_RUN);
  let k = from + 1;
  if (of[from] === 0) k = from + 3; // "al-Burhan"
  let named = false;
  const shouts = isShout(word[from]!);
  for (; k < stop; ) {
    // "SAN ANTONIO Police said": a dateline without a dash.
    if (shouts && scan.capitals.of[from] === 1 && !isShout(word[k]!) && isShout(word[k - 1]!) && isCapital(word[k]!))
      break;
    // "Wad An Noora"
    if (of[k] === 2 && INNER_ARTICLES.has(key[k]!) && goesOn(scan, from, k + 1, stop)) {
      k += 2;
      continue;
    }
    if (goesOn(scan, from, k, stop) && (scan.bits[k]! & Is.FUNCTION) === 0) {
      k++;
      continue;
    }
    const w = key[k]!;
    const before = bitsOf(scan, k - 1);
    if (w === "-" && glued[k] === 1 && k + 1 < stop && glued[k + 1] === 1) {
      if (isCapital(word[k + 1]!) || (word[k + 1]!.length <= 3 && key[k + 2] === "-")) k += 2;
      else if (named) k += 2;
      else if ((before & Is.GIVEN) === 0 && word[k + 1]!.length <= 4 && !HYPHEN_TAILS.has(key[k + 1]!)) k += 2;
      else break;
    } else if (w === "&" && goesOn(scan, from, k + 1, stop)) k += 2;
    else if (w === "of" || w === "for") {
      const next = key[k + 1] === "the" ? k + 2 : k + 1;
      if (!goesOn(scan, from, next, stop)) break;
      const body = (before & Is.ORGANISATION) !== 0 && !isPeople(scan, k - 1);
      // "the 33rd Front of the FARC": what it is a part of has a name of its own
      // … and "the Tirah Valley of Khyber"
      const part =
        isNumbered(scan, from, k) || (k - 1 > from && LANDFORMS.has(scan.lexicon.geographic.get(key[k - 1]!) ?? ""));
      if (!part && (body || (w === "of" && OF_NAMES.has(key[k - 1]!)))) {
        named = true;
        k = next + 1;
      } else break;
    } else if ((w === "and" || w === ",") && named && goesOn(scan, from, k + 1, stop) && w === "and") k += 2;
    else if (w === "'s" && POSSESSIVE_NAMES.has(key[k - 1]!) && goesOn(scan, from, k + 1, stop)) k += 2;
    else if (w === "'" && glued[k] === 1 && isPeople(scan, k - 1) && goesOn(scan, from, k + 1, stop)) k += 2;
    else if ((bitsOf(scan, k) & Is.PARTICLE) !== 0 && of[k] === 0 && w.length <= 3) {
      if (goesOn(scan, from, k + 1, stop)) k += 2;
      else if (key[k + 1] === "-" && k + 2 < stop && isCapital(word[k + 2]!)) k += 3;
      else if ((bitsOf(scan, k + 1) & Is.PARTICLE) !== 0 && goesOn(scan, from, k + 2, stop)) k += 3;
      else break;
    } else break;
  }
  return k;
}

const LANDFORMS = new Set(["water", "landmark"]);

/** Arabic articles that are written with a capital inside a name. */
const INNER_ARTICLES = new Set(["an", "ash", "ad", "az", "ar", "as"]);

/** "Guerrillas of the ELN": no part of its name. */
function isPeople({ doc: { tokens } }: Scan, at: number): boolean {
  const noun = personNounOf(tokens.number[at]!, tokens.key[at]!);
  return noun?.plural === true && !noun.collective;
}

/** Whether the run that starts at `from` may go on with a token. */
function goesOn({ doc, tag, capitals: { of } }: Scan, from: number, k: number, stop: number): boolean {
  if (k >= stop || of[k] === 0) return false;
  if (of[k] === 2 || tag[k] === Tag.PROPN) return true;
  return k > from && isCapital(doc.tokens.word[k]!) && tag[k] === Tag.NOUN;
}

/** Four capitals or more and nothing else. */
function isShout(word: string): boolean {
  if (word.length < 3) return false;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 65 || c > 90) return false;
  }
  return true;
}

const OF_NAMES = new Set(
  "gulf strait bay isle isles cape sea lake port city republic kingdom state university duke church bank house university college institute school ministry department office bureau board council chamber army front party movement union forces valley mount horn ivory league friends sons order knights daughters brotherhood society court".split(
    " ",
  ),
);

const POSSESSIVE_NAMES = new Set(
  "people peoples workers worker lord lords women womens womans children childrens men mens farmers teachers veterans doctors students writers peoples' king queen st mary john james moody standard lloyd mcdonald macy".split(
    " ",
  ),
);

const HYPHEN_TAILS = new Set(
  "led run era born held made wide area style bred like day year long mile old and in ish".split(" "),
);
