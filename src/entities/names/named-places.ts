import type { PlaceMatch } from "../../knowledge/gazetteer/gazetteer.js";
import { personNounOf } from "../../knowledge/people.js";
import { longestPhrase } from "../../knowledge/phrase-index.js";
import { isAcronym } from "./capitals.js";
import { GEOGRAPHIC_FIRST } from "./heads.data.js";
import { Is } from "./lexicon.js";
import { isLeader, personFollows, pushPerson } from "./persons.js";
import { bitsOf, isFirmGeneric, put, type Scan } from "./scan.js";
import { isKnown, type Start } from "./tables.js";

export function readCountry(scan: Scan, start: Start): number {
  const { p, end, country, place, placeTo } = start;
  if (country === undefined) return 0;
  const { to, entry } = country;
  if (to + 1 === end && to > p && isStreet(scan, to)) {
    put(scan, "other", p, end).generic = "street";
    return end;
  }
  if (to < Math.min(placeTo, end) || isGivenName(scan, start, to) || isPart(scan, start, to)) return 0;
  const { as } = entry.value;
  // "Beirut's southern suburbs": a place of its own
  if (as === "capital" && placeTo > to) return 0;
  // "San Juan de Miraflores": not the capital
  if (as === "capital" && to + 1 < end && (bitsOf(scan, to) & Is.PARTICLE) !== 0) return 0;
  // "the San Juan River"
  if (as === "capital" && to + 1 === end && scan.lexicon.geographic.get(scan.doc.tokens.key[to]!) === "water") return 0;
  if (as === "name" && to < end && foreignTail(scan, to, end)) {
    const { code } = entry.value.country;
    const name = put(scan, "organisation", p, end);
    name.body = "other";
    name.country = code;
    name.weak = true;
    return end;
  }
  const site = placeTo === to ? place : undefined;
  const name = put(scan, "country", p, to);
  name.entry = entry.value;
  name.senses = site?.senses;
  name.key = site?.key;
  return to;
}

const PARTS = new Set("state province county governorate district department".split(" "));

/** "Chad Smith", "Israel Keyes": the country's name is a person's here. */
function isGivenName(scan: Scan, { p, end, limit, bits }: Start, to: number): boolean {
  const { tokens } = scan.doc;
  return (
    (bits & Is.GIVEN) !== 0 &&
    to === p + 1 &&
    personFollows(scan, to, end) &&
    // "the Chad-Sudan border"
    !(tokens.key[to] === "-" && longestPhrase(scan.knowledge.countries, tokens, to + 1, limit))
  );
}

/** "Niger state", "Luxembourg province": a part of another country, or of it; but "Niger state television". */
function isPart({ doc: { tokens } }: Scan, { placeTo }: Start, to: number): boolean {
  if (placeTo !== to + 1 || !PARTS.has(tokens.key[to]!)) return false;
  return (
    personNounOf(tokens.number[placeTo] ?? 0, tokens.key[placeTo] ?? "")?.kind !== "media" &&
    !MEDIA.has(tokens.key[placeTo] ?? "")
  );
}

const MEDIA = new Set("media tv television radio broadcaster news newspaper".split(" "));

function isStreet(scan: Scan, at: number): boolean {
  return (bitsOf(scan, at) & Is.STREET) !== 0 && (bitsOf(scan, at) & (Is.VENUE | Is.ORGANISATION)) === 0;
}

export function readPlace(scan: Scan, start: Start): number {
  const { p, end, place, placeTo: to } = start;
  if (place === undefined || to <= p || onlyDirections(scan, p, to)) return 0;
  // "Puerto Jordan": neither the Puerto of the tables nor Jordan
  if (to === p + 1 && to < end && scan.doc.tokens.key[p - 1] !== "the" && GEOGRAPHIC_FIRST.has(place.key)) return 0;
  const { key, senses } = place;
  const short = senses.filter((s) => s.match === "abbreviation");
  if (short.length > 0 && to >= end && followsPlace(scan, p)) {
    const name = put(scan, "place", p, to);
    name.senses = short;
    name.key = key;
    name.score = 6;
    return to;
  }
  // "the Azawad Liberation Front (FLA)"; but "Tampa, Fla.", "Boston, MA"
  if (short.length === senses.length) return to === end && !isLongAcronym(scan.doc.tokens.word[p]!) ? to : 0;
  const longer = to < end ? namedAfter(scan, start, place, to) : 0;
  if (longer > 0) return longer;
  const name = put(scan, "place", p, to);
  name.senses = senses;
  name.key = key;
  name.weak = to === p + 1;
  return to;
}

const isLongAcronym = (word: string): boolean => word.length > 2 && isAcronym(word) && !word.includes(".");

/** "Southern", "North East": no place by themselves. */
export function onlyDirections(scan: Scan, from: number, to: number): boolean {
  const { key } = scan.doc.tokens;
  for (let k = from; k < to; k++)
    if (key[k] !== "-" && (bitsOf(scan, k) & (Is.DIRECTION | Is.NO_NAME)) === 0) return false;
  return true;
}

function followsPlace({ doc, out }: Scan, at: number): boolean {
  const last = out[out.length - 1];
  return (
    last !== undefined &&
    doc.tokens.key[at - 1] === "," &&
    last.to === at - 1 &&
    (last.kind === "place" || last.kind === "country" || last.kind === "person" || last.kind === "other")
  );
}

/** A name that goes on behind a place's: a street, a river, a hospital, a body, a person. */
function namedAfter(scan: Scan, { p, end }: Start, { key, senses }: PlaceMatch, to: number): number {
  const tail = bitsOf(scan, to);
  const last = bitsOf(scan, end - 1);
  if ((tail & Is.STREET) !== 0 && to + 1 === end && (tail & Is.VENUE) === 0) {
    put(scan, "other", p, end).generic = "street";
    return end;
  }
  if ((tail & Is.GEOGRAPHIC) !== 0 && to + 1 === end) {
    const generic = scan.lexicon.geographic.get(scan.doc.tokens.key[to]!)!;
    const name = put(scan, "place", p, end);
    name.generic = generic;
    name.score = 4;
    return end;
  }
  if ((last & Is.VENUE) !== 0) {
    const town = (last & Is.TOWN_VENUE) !== 0 ? { senses, key } : undefined;
    const name = put(scan, "venue", p, end);
    name.senses = town?.senses;
    name.key = town?.key;
    return end;
  }
  const next = scan.knowledge.gazetteer.longest(scan.doc.tokens.key, to, end);
  // "Velika Reka": two words that are places each are likely one name of a third.
  const twice = next !== undefined && next.to === end;
  if ((tail & Is.NO_NAME) !== 0 || (twice && senses[0]!.kind !== "settlement") || isKnown(scan, to, end)) return 0;
  const head = (last & Is.ORGANISATION) !== 0;
  const given = (bitsOf(scan, p) & Is.GIVEN) !== 0 && (tail & Is.PARTICLE) === 0;
  if (!head && end - p <= 3 && (isLeader(scan, p, end) || (isSmall(senses) && speaks(scan, end)))) {
    pushPerson(scan, p, end);
    return end;
  }
  if (!head && given && end - p <= 3 && to === p + 1 && !isFirmGeneric(scan, end)) {
    pushPerson(scan, p, end);
    return end;
  }
  const name = put(scan, head ? "organisation" : "other", p, end);
  name.body = "other";
  // "Kafin Dawa village"
  const whole = twice || isFirmGeneric(scan, end);
  name.generic = whole ? undefined : scan.doc.tokens.key[to] === "-" ? "joined" : "named-after";
  name.weak = true;
  return end;
}

/** "Naim Qassem said": what is hardly known as a place speaks. */
const speaks = (scan: Scan, at: number): boolean => (bitsOf(scan, at) & Is.SPEECH) !== 0;
const isSmall = ([sense]: PlaceMatch["senses"]): boolean =>
  sense!.kind === "settlement" && (sense!.population ?? 0) < SMALL;
const SMALL = 50_000;

/** What follows a country's name makes another name of it: "Kenya Airways", "China Eastern". */
function foreignTail(scan: Scan, at: number, end: number): boolean {
  const { key } = scan.doc.tokens;
  const bits = bitsOf(scan, at);
  if (key[at] === "-" || (bits & (Is.NO_NAME | Is.GIVEN | Is.TITLE_END)) !== 0) return false;
  return (bitsOf(scan, end - 1) & Is.ORGANISATION) !== 0 && !isKnown(scan, at, end);
}
