import { leaderCalled, leaderNamed } from "../../knowledge/leaders.js";
import { personNounOf } from "../../knowledge/people.js";
import { isCapital } from "./capitals.js";
import { Is } from "./lexicon.js";
import { isSaidOfPlace } from "./place-scores.js";
import { bitsOf, isFirmGeneric, nameWords, put, type Scan } from "./scan.js";
import { knownPerson, type Start } from "./tables.js";

export function readCalled(scan: Scan, { p, end, actor, country }: Start): number {
  if (actor || country || isFirmGeneric(scan, end) || !isCalled(scan, p, end)) return 0;
  const to = personEnd(scan, p, end);
  pushPerson(scan, p, to);
  return to;
}

export function readGiven(scan: Scan, { p, end, bits, place, placeTo }: Start): number {
  if ((bits & Is.GIVEN) === 0 || isFirmGeneric(scan, end) || !personFollows(scan, p + 1, end)) return 0;
  // "in Khan Younis Tuesday": all of the name is the town's.
  const to = personEnd(scan, p, end);
  if (place && placeTo === to && ((place.senses[0]?.population ?? 0) >= 5000 || isSaidOfPlace(scan, p, to))) return 0;
  if (place && place.to > p + 1 && place.senses[0]?.kind === "border") return 0;
  pushPerson(scan, p, to);
  return to;
}

/** A noun for one person, and no name itself. */
export function isIndividual(scan: Scan, at: number): boolean {
  const { key, number } = scan.doc.tokens;
  const noun = personNounOf(number[at]!, key[at]!);
  return noun !== undefined && !noun.plural && !noun.collective && (bitsOf(scan, at) & Is.GIVEN) === 0;
}

/** "the Dutch reporter Cornell Lagrow": a name of several words behind a noun for a person. */
function isCalled(scan: Scan, p: number, end: number): boolean {
  if (p === 0 || scan.capitals.of[p - 1] !== 0 || !isIndividual(scan, p - 1)) return false;
  const words = nameWords(scan, p, end);
  const last = bitsOf(scan, end - 1);
  return (
    words >= 2 && words <= 4 && (last & (Is.ORGANISATION | Is.VENUE | Is.STREET | Is.GEOGRAPHIC | Is.NO_NAME)) === 0
  );
}

export function personFollows(scan: Scan, at: number, end: number): boolean {
  if (at >= end) return false;
  const { key, word, glued } = scan.doc.tokens;
  let k = at;
  if (key[k] === "-" && glued[k] === 1) k++;
  if (k >= end) return false;
  const bits = bitsOf(scan, k);
  if ((bits & Is.PARTICLE) !== 0) return true;
  if (!isCapital(word[k]!)) return false;
  if (key[k] === "may" && k === at) return true;
  return (
    (bits & (Is.NO_NAME | Is.STREET | Is.GEOGRAPHIC | Is.VENUE)) === 0 &&
    ((bits & Is.ORGANISATION) === 0 || (bits & Is.GIVEN) !== 0) &&
    (bitsOf(scan, end - 1) & (Is.VENUE | Is.STREET)) === 0 &&
    !((bitsOf(scan, end - 1) & Is.ORGANISATION) !== 0 && end > k + 1)
  );
}

/** Behind a person's name that starts at `p`: at most six words, none of them an organisation's head or a weekday. */
export function personEnd(scan: Scan, p: number, end: number): number {
  const { key } = scan.doc.tokens;
  let words = 0;
  let k = p;
  for (; k < end && words < 6; k++) {
    const bits = bitsOf(scan, k);
    if (key[k] === "of" || key[k] === "for" || key[k] === "'s" || key[k] === "&") break;
    // "Theresa May": a month behind a given name is the surname.
    if (k > p && (bits & Is.NO_NAME) !== 0 && !(k === p + 1 && key[k] === "may" && (bitsOf(scan, p) & Is.GIVEN) !== 0))
      break;
    if (k > p && key[k - 1] !== "-" && (bits & Is.STRICT_TITLE) !== 0 && (bits & Is.GIVEN) === 0 && key[k] !== "sr")
      break;
    if (key[k] !== "-") words++;
  }
  while (
    k > p &&
    ((bitsOf(scan, k - 1) & Is.PARTICLE) !== 0 || key[k - 1] === "-") &&
    !isCapital(scan.doc.tokens.word[k - 1]!)
  )
    k--;
  return k;
}

export function pushPerson(scan: Scan, from: number, to: number, title?: { from: number; to: number }): void {
  const first = bitsOf(scan, from);
  const called = title ? bitsOf(scan, title.to - 1) : 0;
  const gender =
    (called & Is.FEMALE_TITLE) !== 0
      ? "female"
      : (called & Is.MALE_TITLE) !== 0
        ? "male"
        : (first & Is.MALE) !== 0 && (first & Is.FEMALE) === 0
          ? "male"
          : (first & Is.FEMALE) !== 0 && (first & Is.MALE) === 0
            ? "female"
            : undefined;
  const name = put(scan, "person", from, to);
  name.title = title;
  name.gender = gender;
  name.actor = knownPerson(scan, from, to);
}

export const isPerson = (scan: Scan, p: number) => (bitsOf(scan, p) & Is.GIVEN) !== 0;

export function isLeader(scan: Scan, from: number, to: number): boolean {
  const { key } = scan.doc.tokens;
  if (to - from === 1) return leaderCalled(key[from]!) !== undefined;
  let name = "";
  for (let k = from; k < to; k++) if (key[k] !== "-") name = name === "" ? key[k]! : `${name} ${key[k]}`;
  return leaderNamed(name) !== undefined;
}
