import { personNounOf } from "../../knowledge/people.js";
import { Tag } from "../../text/document.js";
import { isAcronym, isCapital } from "./capitals.js";
import { Is } from "./lexicon.js";
import type { NameMention } from "./name.js";
import { PLACED } from "./place-scores.js";
import { bitsOf, keysOf, type Scan } from "./scan.js";

/** Surname (and, where it comes first, family name) → index of the fullest mention. */
export function personsByName(scan: Scan, bodies: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const { out, doc } = scan;
  const { key } = doc.tokens;
  const found = new Map<string, number>();
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    const open = name.kind === "other" || (name.kind === "place" && name.score < PLACED);
    const personal =
      name.kind === "other" && name.to - name.from > 1 ? looksPersonal(scan, name) : open && isDescribed(scan, name);
    if (personal && !bodies.has(keysOf(scan, name))) {
      name.kind = "person";
      name.weak = true;
    }
    if (name.kind !== "person") continue;
    let last = name.to - 1;
    while (last > name.from && (bitsOf(scan, last) & Is.SUFFIX) !== 0) last--;
    callLonger(out, found, key[last]!, i);
    // "Bernardo Jaramillo Ossa" is called Jaramillo, "Mohamed Hamdan Dagalo" Dagalo.
    if (!name.weak)
      for (let k = name.from + 1; k < last; k++)
        if (isCapital(scan.doc.tokens.word[k]!) && (bitsOf(scan, k) & Is.GIVEN) === 0)
          callLonger(out, found, key[k]!, i);
    if (last > name.from && FAMILY_FIRST.has(key[name.from]!)) callLonger(out, found, key[name.from]!, i);
    const given = !name.weak && (bitsOf(scan, name.from) & Is.GIVEN) !== 0;
    if (given && last > name.from && !found.has(key[name.from]!)) found.set(key[name.from]!, i);
  }
  return found;
}

/** Notes that a mention goes by a word, unless a fuller one does. */
function callLonger(out: readonly NameMention[], found: Map<string, number>, key: string, at: number): void {
  const old = found.get(key);
  if (old === undefined || out[old]!.to - out[old]!.from < out[at]!.to - out[at]!.from) found.set(key, at);
}

const FAMILY_FIRST = new Set(
  "kim xi li wang park lee moon yoon nguyen mao hu chen zhang liu deng wen jiang zhou han abe ma lin tran le aung suu".split(
    " ",
  ),
);

// How far behind the comma the noun may stand: "a 34-year-old primary school teacher".
const DESCRIPTION = 9;

/** "Pizarro, the former leader of M-19, was killed": one name alone, told to be a person behind its comma. */
function isDescribed(scan: Scan, name: NameMention): boolean {
  const { key, number, word } = scan.doc.tokens;
  if (name.to - name.from !== 1 || key[name.to] !== "," || name.generic === "head") return false;
  if (isAcronym(word[name.from]!) || !isCapital(word[name.from]!) || bitsOf(scan, name.from) & NO_PERSON) return false;
  const first = key[name.to + 1] ?? "";
  if (!DESCRIBING.has(first) && personNounOf(number[name.to + 1] ?? 0, first) === undefined) return false;
  for (let k = name.to + 1; k < Math.min(scan.tag.length, name.to + DESCRIPTION); k++) {
    const tag = scan.tag[k];
    if (key[k] === "," || tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADP) return false;
    const noun = personNounOf(number[k]!, key[k]!);
    if (noun === undefined || noun.collective || noun.plural || scan.tag[k + 1] === Tag.NOUN) continue;
    return BEHIND_DESCRIPTION.has(key[k + 1] ?? "");
  }
  return false;
}

const NO_PERSON = Is.NO_NAME | Is.ORGANISATION | Is.DIRECTION | Is.VENUE | Is.GEOGRAPHIC;

const DESCRIBING = new Set(["the", "a", "an", "former", "then", "ex", "deputy", "acting"]);

const BEHIND_DESCRIPTION = new Set([",", "of", "for", "in", "at", "from", "with", "who", "and", "."]);

/** Two or three capitalised words that are no headline, no body and no place, and stand where a person stands. */
function looksPersonal(scan: Scan, name: NameMention): boolean {
  const { key, word } = scan.doc.tokens;
  if (!name.weak || name.generic !== undefined || name.score >= PLACED) return false;
  let words = 0;
  for (let k = name.from; k < name.to; k++) {
    if (key[k] === "-") continue;
    words++;
    if (!isCapital(word[k]!) && (bitsOf(scan, k) & Is.PARTICLE) === 0) return false;
    if (isAcronym(word[k]!) && word[k]!.length > 2) return false;
    if ((bitsOf(scan, k) & (Is.NO_NAME | Is.ORGANISATION | Is.DIRECTION)) !== 0) return false;
  }
  if (words < 2 || words > 3) return false;
  if (
    scan.capitals.of[name.from] === 1 &&
    !(scan.tag[name.from] === Tag.PROPN && scan.tag[name.from + 1] === Tag.PROPN)
  )
    return false;
  const before = key[name.from - 1];
  if (before === "the" || before === "a" || before === "an" || before === "its" || before === "'s") return false;
  const after = key[name.to];
  return (
    after === "," ||
    after === "," ||
    after === "who" ||
    after === "'s" ||
    after === "(" ||
    after === "and" ||
    after === "." ||
    after === "whose" ||
    before === "," ||
    before === "and" ||
    before === "by" ||
    before === "with" ||
    scan.tag[name.to] === Tag.VERB ||
    scan.tag[name.to] === Tag.AUX
  );
}

export function nameOf(scan: Scan, name: NameMention, surnames: ReadonlyMap<string, number>): number | undefined {
  const { key } = scan.doc.tokens;
  const last = surnames.get(key[name.to - 1]!);
  if (name.to - name.from === 1) return last;
  // "al-Burhan", "Abdel Fattah": every word of it is in the full name.
  if (last === undefined) return undefined;
  const full = scan.out[last]!;
  for (let k = name.from; k < name.to; k++) {
    let has = false;
    for (let j = full.from; j < full.to && !has; j++) has = key[j] === key[k];
    if (!has) return undefined;
  }
  return last;
}
