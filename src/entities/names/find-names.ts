import type { ActorName, KnownActor } from "../../knowledge/actors.js";
import type { CountryEntry } from "../../knowledge/countries.js";
import type { PlaceMatch } from "../../knowledge/gazetteer/gazetteer.js";
import { kindsOfGeneric } from "../../knowledge/gazetteer/generic.js";
import type { Knowledge } from "../../knowledge/knowledge.js";
import { leaderCalled, leaderNamed } from "../../knowledge/leaders.js";
import { personNounOf } from "../../knowledge/people.js";
import { longestPhrase, type PhraseIndex, type PhraseMatch } from "../../knowledge/phrase-index.js";
import type { ActorKind } from "../../model/index.js";
import { type Document, Tag, type Tokens } from "../../text/document.js";
import { type Capitals, isAcronym, isCapital } from "./capitals.js";
import { Is, type Lexicon } from "./lexicon.js";
import { type NameKind, type NameMention, newName } from "./name.js";

/** What the scan needs at hand. */
export interface Scan {
  readonly doc: Document;
  readonly tag: Uint8Array;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  /** Token → bits of `Is`. */
  readonly bits: Int32Array;
  readonly capitals: Capitals;
  readonly out: NameMention[];
}

const MAX_RUN = 14;

/** Scans the sentences for capitalised names and cuts each run of capitals into names. */
export function scanNames(scan: Scan): void {
  for (const { from, to } of scan.doc.sentences) {
    for (let i = from; i < to; ) {
      if (!startsName(scan, i, to)) {
        i++;
        continue;
      }
      i = readRun(scan, i, to);
    }
  }
}

/** Bits of a token; 0 beyond the text. */
export const bitsOf = ({ bits }: Scan, i: number): number => (i >= 0 && i < bits.length ? bits[i]! : 0);

/** "Qarwu village": whether a word that stands there, in lower case, follows the names of places only. */
export const isFirmGeneric = (scan: Scan, at: number): boolean =>
  (bitsOf(scan, at) & Is.FIRM_GENERIC) !== 0 && scan.capitals.of[at] === 0;

/** A capital of its own, or one at a sentence's start that the tagger or the tables take for a name; "al-…" too. */
function startsName({ doc, tag, capitals, bits, knowledge }: Scan, i: number, limit: number): boolean {
  const capital = capitals.of[i]!;
  const { key, word, glued } = doc.tokens;
  if (capital === 0)
    return (
      i + 2 < limit && glued[i + 1] === 1 && key[i + 1] === "-" && ARTICLES.has(key[i]!) && isCapital(word[i + 2]!)
    );
  const t = tag[i]!;
  if (bits[i]! & Is.FUNCTION && !(word[i]!.length > 1 && isAcronym(word[i]!))) return false;
  if (capital === 2) return t !== Tag.PUNCT;
  if (t === Tag.PROPN || t === Tag.ADJ || t === Tag.NOUN || t === Tag.X) return true;
  if (t === Tag.DET || t === Tag.PRON || t === Tag.ADP) return false;
  if ((bits[i]! & ~Is.FUNCTION) !== 0) return true;
  // "Downing Street said": a name of several words that the tables have, whatever the tagger made of its first.
  return (
    capitals.of[i + 1] === 2 &&
    i + 1 < limit &&
    (longestPhrase(knowledge.countries, doc.tokens, i, limit)?.to ?? 0) > i + 1
  );
}

const ARTICLES = new Set("al el ash as ad an az ar at".split(" "));
/** Index behind the run of capitals that starts at `from`: capitals, glued hyphens, and the small words that names have. */
function runEnd(scan: Scan, from: number, limit: number): number {
  const { key, word, glued } = scan.doc.tokens;
  const { of } = scan.capitals;
  const stop = Math.min(limit, from + MAX_RUN);
  let k = from + 1;
  if (of[from] === 0) k = from + 3; // "al-Burhan"
  let body = false;
  const shouts = isShout(word[from]!);
  for (; k < stop; ) {
    // "SAN ANTONIO Police said": a dateline without a dash.
    if (shouts && scan.capitals.of[from] === 1 && !isShout(word[k]!) && isShout(word[k - 1]!) && isCapital(word[k]!))
      break;
    if (goesOn(scan, from, k, stop) && (scan.bits[k]! & Is.FUNCTION) === 0) {
      k++;
      continue;
    }
    const w = key[k]!;
    const before = bitsOf(scan, k - 1);
    if (w === "-" && glued[k] === 1 && k + 1 < stop && glued[k + 1] === 1) {
      if (isCapital(word[k + 1]!) || (word[k + 1]!.length <= 3 && key[k + 2] === "-")) k += 2;
      else if (body) k += 2;
      else if ((before & Is.GIVEN) === 0 && word[k + 1]!.length <= 4 && !HYPHEN_TAILS.has(key[k + 1]!)) k += 2;
      else break;
    } else if (w === "&" && goesOn(scan, from, k + 1, stop)) k += 2;
    else if (w === "of" || w === "for") {
      const next = key[k + 1] === "the" ? k + 2 : k + 1;
      if (!goesOn(scan, from, next, stop)) break;
      if ((before & Is.ORGANISATION) !== 0 || (w === "of" && OF_NAMES.has(key[k - 1]!))) {
        body = true;
        k = next + 1;
      } else break;
    } else if ((w === "and" || w === ",") && body && goesOn(scan, from, k + 1, stop) && w === "and") k += 2;
    else if (w === "'s" && POSSESSIVE_NAMES.has(key[k - 1]!) && goesOn(scan, from, k + 1, stop)) k += 2;
    else if ((bitsOf(scan, k) & Is.PARTICLE) !== 0 && of[k] === 0 && w.length <= 3) {
      if (goesOn(scan, from, k + 1, stop)) k += 2;
      else if (key[k + 1] === "-" && k + 2 < stop && isCapital(word[k + 2]!)) k += 3;
      else if ((bitsOf(scan, k + 1) & Is.PARTICLE) !== 0 && goesOn(scan, from, k + 2, stop)) k += 3;
      else break;
    } else break;
  }
  return k;
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

function readRun(scan: Scan, from: number, limit: number): number {
  const end = runEnd(scan, from, limit);
  let p = from;
  while (p < end) {
    const k = scan.doc.tokens.key[p]!;
    if (
      k === "-" ||
      k === "&" ||
      k === "'s" ||
      (p > from && (scan.bits[p]! & Is.FUNCTION) !== 0 && !isAcronym(scan.doc.tokens.word[p]!))
    ) {
      p++;
      continue;
    }
    p = Math.max(p + 1, readName(scan, p, end, limit));
  }
  return Math.max(p, end);
}

/** What a word for waters stands for with an article and nothing else, where the text has named none. */
const DEFINITE_PLACES: ReadonlyMap<string, string> = new Map([["gulf", "persian gulf"]]);

/** "in the Gulf": the waters that everybody means, or those that the text has named ("the Gulf of Aden"). */
function definitePlace({ doc, knowledge }: Scan, p: number): PlaceMatch | undefined {
  const { key } = doc.tokens;
  const full = DEFINITE_PLACES.get(key[p]!);
  if (full === undefined || key[p - 1] !== "the" || key[p + 1] === "of" || isCapital(doc.tokens.word[p + 1] ?? ""))
    return undefined;
  const { gazetteer } = knowledge;
  if (gazetteer.own?.(key, p, p + 1) !== undefined) return undefined;
  for (let at = p - 1; at >= 0 && at > p - EARLIER; at--) {
    const told = key[at] === key[p] && key[at + 1] === "of" ? gazetteer.longest(key, at, at + 5) : undefined;
    if (told !== undefined) return { to: p + 1, key: told.key, senses: told.senses };
  }
  const senses = gazetteer.lookup(full);
  return senses.length > 0 ? { to: p + 1, key: full, senses } : undefined;
}

/** How far back another of the kind counts, in tokens. */
const EARLIER = 400;

function put({ out }: Scan, kind: NameKind, from: number, to: number): NameMention {
  const name = newName(kind, from, to);
  out.push(name);
  return name;
}

/** Where a name begins, and what the tables have there. */
interface Start {
  readonly p: number;
  /** Behind the run of capitals. */
  readonly end: number;
  /** Behind the sentence. */
  readonly limit: number;
  /** Bits of the first token. */
  readonly bits: number;
  readonly actor: PhraseMatch<ActorName> | undefined;
  readonly country: PhraseMatch<CountryEntry> | undefined;
  readonly place: PlaceMatch | undefined;
  /** Behind the place's name where it is written as one, else 0. */
  readonly placeTo: number;
}

/** Reads one name at `p` of the run that ends at `end`; gives the index behind it. */
function readName(scan: Scan, p: number, end: number, limit: number): number {
  const start = startAt(scan, p, end, limit);
  return (
    readActor(scan, start) ||
    readTitled(scan, start) ||
    readCalled(scan, start) ||
    readBody(scan, start) ||
    readCountry(scan, start) ||
    readGiven(scan, start) ||
    readPlace(scan, start) ||
    readUnknown(scan, p, end)
  );
}

function startAt(scan: Scan, p: number, end: number, limit: number): Start {
  const { key, word } = scan.doc.tokens;
  const actor = actorAt(scan, p, limit) ?? withArticle(scan, p, limit);
  const country = countryAt(scan, p, limit);
  const place = definitePlace(scan, p) ?? scan.knowledge.gazetteer.longest(key, p, limit);
  // "Idlib province": the generic word behind belongs to it.
  const written = place !== undefined && (isCapital(word[place.to - 1]!) || isCapital(word[p]!));
  const placeTo = written ? place.to : 0;
  return { p, end, limit, bits: bitsOf(scan, p), actor, country, place, placeTo };
}

/** Whether a phrase of the table starts with this token: most do not, and need no search. */
const startsPhrase = <T>(index: PhraseIndex<T>, { key, number }: Tokens, at: number): boolean =>
  index.of(number[at]!, key[at]!) !== undefined;

function actorAt(scan: Scan, p: number, limit: number): Start["actor"] {
  return startsPhrase(scan.knowledge.actors, scan.doc.tokens, p) ? casedActor(scan, p, limit) : undefined;
}

function casedActor(scan: Scan, p: number, limit: number): Start["actor"] {
  const { tokens } = scan.doc;
  return longestPhrase(scan.knowledge.actors, tokens, p, limit, ({ value, phrase }, to) =>
    value.cased
      ? upperAlike(phrase, tokens.word[p]!) || (ARTICLES.has(tokens.key[p]!) && isCapital(tokens.word[to - 1]!))
      : capitalsWithin(scan, p, to),
  );
}

function countryAt(scan: Scan, p: number, limit: number): Start["country"] {
  return startsPhrase(scan.knowledge.countries, scan.doc.tokens, p) ? casedCountry(scan, p, limit) : undefined;
}

function casedCountry(scan: Scan, p: number, limit: number): Start["country"] {
  const { tokens } = scan.doc;
  return longestPhrase(scan.knowledge.countries, tokens, p, limit, ({ value, phrase }, to) =>
    value.cased ? isCapital(tokens.word[p]!) && upperAlike(phrase, tokens.word[p]!) : capitalsWithin(scan, p, to),
  );
}

/** "the Guardian": the article is part of the name in the tables. */
function withArticle(scan: Scan, p: number, limit: number): Start["actor"] {
  return scan.doc.tokens.key[p - 1] === "the" ? articledActor(scan, p, limit) : undefined;
}

function articledActor({ doc: { tokens }, knowledge, capitals }: Scan, p: number, limit: number): Start["actor"] {
  return longestPhrase(
    knowledge.actors,
    tokens,
    p - 1,
    limit,
    (entry, to) => to > p && entry.phrase.startsWith("The ") && capitals.of[to - 1] === 2,
  );
}

function capitalsWithin({ doc, tag, capitals }: Scan, from: number, to: number): boolean {
  const { word } = doc.tokens;
  for (let k = from; k < to; k++)
    if (isCapital(word[k]!)) return capitals.of[from] !== 0 || tag[from] === Tag.PROPN || to > from + 1;
  return false;
}

// ─── what a name may be: each gives the index behind it, or 0

function readActor(scan: Scan, { p, end, actor, country, place, placeTo }: Start): number {
  if (actor === undefined) return 0;
  const { to, entry } = actor;
  const known = entry.value.actor;
  if (to < (country?.to ?? 0) || to < Math.min(placeTo, end)) return 0;
  const seat = country?.entry.value.as === "seat" && country.to === to && !MINISTRIES.has(country.entry.phrase);
  const alone = !seat && !(isGeneric(known) && end > p + 1) && !(known.outlet && continuesAsBody(scan, p, to, end));
  if (!known.own && !alone) return 0;
  if (known.kind === "person") {
    pushPerson(scan, p, to);
    return to;
  }
  // "EU" is no town of Normandy.
  const site = placeTo === to && !isAcronym(scan.doc.tokens.word[p]!) ? place : undefined;
  const name = put(scan, "actor", p, to);
  name.actor = known;
  name.rivals = entry.value.rivals.length > 1 ? entry.value.rivals : undefined;
  name.senses = site?.senses;
  name.key = site?.key;
  return to;
}

function continuesAsBody(scan: Scan, p: number, to: number, end: number): boolean {
  return to < end && (bitsOf(scan, to) & Is.ORGANISATION) !== 0 && to - p === 1;
}

function readTitled(scan: Scan, { p, end, limit, bits, country, place }: Start): number {
  const title = isFirmGeneric(scan, end) ? undefined : titleAt(scan, p, end, limit);
  if (title === undefined) return 0;
  const { to, strict } = title;
  // "the Maoist Shining Path": a body is nobody's name.
  if (to < end && namesBody(scan, to, limit)) return to;
  if (to > end && to < limit && scan.capitals.of[to] === 2) {
    // "Secretary of State Antony Blinken": the title reaches beyond the run of capitals.
    const behind = personEnd(scan, to, runEnd(scan, to, limit));
    if (behind > to) {
      pushPerson(scan, to, behind, { from: p, to });
      return behind;
    }
  }
  const hyphened = scan.doc.tokens.key[to] === "-";
  if (to < end && !hyphened && !(country && country.to > to) && !namesThing(scan, to, end)) {
    const behind = personEnd(scan, to, end);
    if (behind > to && !((bitsOf(scan, to) & Is.ORGANISATION) !== 0 && !strict)) {
      pushPerson(scan, to, behind, { from: p, to });
      return behind;
    }
  }
  return to === end && (bits & Is.GIVEN) === 0 && place === undefined ? to : 0;
}

/** A known organisation of several words starts there. */
function namesBody(scan: Scan, at: number, limit: number): boolean {
  if (!startsPhrase(scan.knowledge.actors, scan.doc.tokens, at)) return false;
  const known = longestPhrase(
    scan.knowledge.actors,
    scan.doc.tokens,
    at,
    limit,
    (_, to) => to > at + 1 && capitalsWithin(scan, at, to),
  );
  return known !== undefined && known.entry.value.actor.kind !== "person";
}

/** "Imam Sahib Port", "General Hospital": what looks like a title begins the name of a thing. */
function namesThing(scan: Scan, at: number, end: number): boolean {
  const tail = bitsOf(scan, end - 1);
  if ((bitsOf(scan, at) & Is.GIVEN) !== 0 && end - at > 1) return false;
  return end - at <= 2 && (tail & (Is.VENUE | Is.STREET | Is.GEOGRAPHIC)) !== 0 && (tail & Is.GIVEN) === 0;
}

function readCalled(scan: Scan, { p, end, actor, country }: Start): number {
  if (actor || country || isFirmGeneric(scan, end) || !isCalled(scan, p, end)) return 0;
  const to = personEnd(scan, p, end);
  pushPerson(scan, p, to);
  return to;
}

/** "Bokkos Local Government Area": a district, and no body. */
function localArea(scan: Scan, { p, place, placeTo }: Start, body: number): number {
  const { key } = scan.doc.tokens;
  if (body - p < 3 || key[body - 1] !== "government" || key[body - 2] !== "local" || key[body] !== "area") return 0;
  const name = put(scan, "place", p, body + 1);
  const known = placeTo === body - 2 ? place : undefined;
  name.senses = known?.senses;
  name.key = known?.key;
  name.generic = "region";
  name.score = 6;
  return body + 1;
}

function readBody(scan: Scan, start: Start): number {
  const { p, end, country, place, placeTo } = start;
  // "Cauca Department", "Benue State": what would be the head of a body is the kind of region.
  const region = placeTo === end && place !== undefined && place.to > p + 1 && place.senses[0]!.kind === "region";
  const body = region && kindsOfGeneric(scan.doc.tokens.key[end - 1]!) ? 0 : bodyEnd(scan, p, end);
  if (body === 0 || country?.to === end) return 0;
  const area = localArea(scan, start, body);
  if (area > 0) return area;
  pushBody(scan, p, body, country && country.to < body ? country.entry.value.country.code : undefined);
  return body;
}

function readCountry(scan: Scan, start: Start): number {
  const { p, end, country, place, placeTo } = start;
  if (country === undefined) return 0;
  const { to, entry } = country;
  if (to + 1 === end && to > p && isStreet(scan, to)) {
    put(scan, "other", p, end).generic = "street";
    return end;
  }
  if (to < Math.min(placeTo, end) || isGivenName(scan, start, to)) return 0;
  const { as } = entry.value;
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

function isStreet(scan: Scan, at: number): boolean {
  return (bitsOf(scan, at) & Is.STREET) !== 0 && (bitsOf(scan, at) & (Is.VENUE | Is.ORGANISATION)) === 0;
}

function readGiven(scan: Scan, { p, end, bits, place, placeTo }: Start): number {
  if ((bits & Is.GIVEN) === 0 || isFirmGeneric(scan, end) || !personFollows(scan, p + 1, end)) return 0;
  // "in Khan Younis Tuesday": all of the name is the town's.
  const to = personEnd(scan, p, end);
  if (place && placeTo === to && (place.senses[0]?.population ?? 0) >= 5000) return 0;
  if (place && place.to > p + 1 && place.senses[0]?.kind === "border") return 0;
  pushPerson(scan, p, to);
  return to;
}

function readPlace(scan: Scan, start: Start): number {
  const { p, end, place, placeTo: to } = start;
  if (place === undefined || to <= p || onlyDirections(scan, p, to)) return 0;
  const { key, senses } = place;
  const short = senses.filter((s) => s.match === "abbreviation");
  if (short.length > 0 && to >= end && followsPlace(scan, p)) {
    const name = put(scan, "place", p, to);
    name.senses = short;
    name.key = key;
    name.score = 6;
    return to;
  }
  if (short.length === senses.length) return to === end ? to : 0;
  const longer = to < end ? namedAfter(scan, start, place, to) : 0;
  if (longer > 0) return longer;
  const name = put(scan, "place", p, to);
  name.senses = senses;
  name.key = key;
  name.weak = to === p + 1;
  return to;
}

/** "Southern", "North East": no place by themselves. */
function onlyDirections(scan: Scan, from: number, to: number): boolean {
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
  if (!head && given && end - p <= 3 && to === p + 1) {
    pushPerson(scan, p, end);
    return end;
  }
  const name = put(scan, head ? "organisation" : "other", p, end);
  name.body = "other";
  name.generic = !twice ? "named-after" : undefined;
  name.weak = true;
  return end;
}

/** Whether a title, a country or an actor of the tables starts there. */
function isKnown({ doc: { tokens }, lexicon, knowledge }: Scan, at: number, end: number): boolean {
  return (
    longestPhrase(lexicon.titles, tokens, at, end) !== undefined ||
    longestPhrase(knowledge.countries, tokens, at, end) !== undefined ||
    longestPhrase(knowledge.actors, tokens, at, end) !== undefined
  );
}

interface TitleRun {
  readonly to: number;
  /** Nothing but a name follows. */
  readonly strict: boolean;
}

/** The titles that start at `p`, one behind the other: "Candidate Senator", "Police Commander Colonel". */
function titleAt(scan: Scan, p: number, end: number, limit: number): TitleRun | undefined {
  let found: TitleRun | undefined;
  for (let at = p; at < end; ) {
    const match = longestPhrase(scan.lexicon.titles, scan.doc.tokens, at, limit);
    const to = match?.to ?? (at + 2 < end && isIndividual(scan, at) ? at + 1 : at);
    if (to === at || (found !== undefined && to >= end)) break;
    found = { to, strict: match?.entry.value ?? false };
    at = to;
  }
  return found;
}

/** A noun for one person, and no name itself. */
function isIndividual(scan: Scan, at: number): boolean {
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

/** "Ministry of Defence", "National Police": a body that every state has, no particular one. */
function isGeneric({ country, kind, monitor }: KnownActor): boolean {
  return country === undefined && !monitor && (kind === "government" || kind === "military" || kind === "police");
}

const MINISTRIES = new Set(["Pentagon", "State Department"]);

/** The word as the table writes it: an acronym in capitals, a name with its first one. */
function upperAlike(phrase: string, word: string): boolean {
  const first = phrase.split(/[\s-]/, 1)[0]!;
  if (isAcronym(first)) return word.replaceAll(".", "") === first.replaceAll(".", "");
  return isCapital(word) || !isCapital(phrase);
}

/** What follows a country's name makes another name of it: "Kenya Airways", "China Eastern". */
function foreignTail(scan: Scan, at: number, end: number): boolean {
  const { key } = scan.doc.tokens;
  const bits = bitsOf(scan, at);
  if (key[at] === "-" || (bits & (Is.NO_NAME | Is.GIVEN | Is.TITLE_END)) !== 0) return false;
  return (bitsOf(scan, end - 1) & Is.ORGANISATION) !== 0 && !isKnown(scan, at, end);
}

function personFollows(scan: Scan, at: number, end: number): boolean {
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
function personEnd(scan: Scan, p: number, end: number): number {
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

function pushPerson(scan: Scan, from: number, to: number, title?: { from: number; to: number }): void {
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

/** The person of the caller's own with this name. */
function knownPerson({ knowledge, doc: { tokens } }: Scan, from: number, to: number): KnownActor | undefined {
  if (!startsPhrase(knowledge.actors, tokens, from)) return undefined;
  const match = longestPhrase(
    knowledge.actors,
    tokens,
    from,
    to,
    ({ value }, end) => end === to && value.actor.kind === "person",
  );
  return match?.entry.value.actor;
}

/** Behind an organisation's name that starts at `p`, by its head word; 0 when there is none. */
function bodyEnd(scan: Scan, p: number, end: number): number {
  const { key } = scan.doc.tokens;
  let last = 0;
  for (let k = end - 1; k > p; k--) {
    if ((bitsOf(scan, k) & Is.ORGANISATION) !== 0) {
      last = k + 1;
      break;
    }
  }
  if (last > 0 && (key[last] === "of" || key[last] === "for")) return personWithin(scan, last, end);
  if (last === 0) {
    // "Ministry of Defence", "University of Lagos": the head comes first.
    if ((bitsOf(scan, p) & Is.ORGANISATION) !== 0 && (key[p + 1] === "of" || key[p + 1] === "for") && end > p + 2)
      return end;
    return 0;
  }
  const head = bitsOf(scan, last - 1);
  if ((head & Is.VENUE) !== 0 && last === end && (head & Is.TOWN_VENUE) !== 0 && key[last - 1] !== "university")
    return 0;
  for (let k = p; k < last - 1; k++) if (key[k] === "of" || key[k] === "for") return personWithin(scan, last, end);
  if (key[last] === "of" || key[last] === "for") return end;
  if ((bitsOf(scan, p) & Is.GIVEN) !== 0 && last - p === 2 && (head & Is.GIVEN) !== 0) return 0;
  return last;
}

/** "the Directorate of the General Staff Sergei Rudskoy": where the name of a person begins behind an organisation's. */
function personWithin(scan: Scan, from: number, end: number): number {
  for (let k = from + 1; k + 1 < end; k++) {
    const head = (bitsOf(scan, k - 1) & (Is.ORGANISATION | Is.TITLE_END)) !== 0;
    if (head && (bitsOf(scan, k) & Is.GIVEN) !== 0) return k;
  }
  return end;
}

function pushBody(scan: Scan, from: number, to: number, country: string | undefined): void {
  const { key } = scan.doc.tokens;
  let body: ActorKind | undefined;
  for (let k = to - 1; k >= from && body === undefined; k--) body = scan.lexicon.organisation.get(key[k]!);
  for (let k = from; k < to; k++) {
    if (key[k] === "of" || key[k] === "for") {
      body = scan.lexicon.organisation.get(key[k - 1]!) ?? body;
      break;
    }
  }
  // "the White Depeyin People's Defense Force" is no army of a state's
  if (body === "military" && key.slice(from, to).some((word) => UPRISINGS.has(word))) body = "rebels";
  // "the El Fasher Resistance Committee", "the Central Committee of Sudan Doctors" are no organs of a state
  if (body === "government" && key.slice(from, to).some((word) => CIVIC.has(word))) body = "ngo";
  const state = country ?? stateWithin(scan, from, to);
  const name = put(scan, "organisation", from, to);
  name.body = body ?? "other";
  name.country = state;
}

/** Words in the names of armed groups that call themselves armies and forces. */
const UPRISINGS: ReadonlySet<string> = new Set(
  "people people's peoples liberation resistance revolutionary self-defense self-defence nationalities independence".split(
    " ",
  ),
);

/** Words in the names of committees and councils that people set up for themselves. */
const CIVIC: ReadonlySet<string> = new Set("resistance doctors lawyers medics volunteers coordination".split(" "));

/** "Ministry of Defence of Kenya", "Bank of Uganda": the state named inside. */
function stateWithin(scan: Scan, from: number, to: number): string | undefined {
  const { key } = scan.doc.tokens;
  for (let k = from + 1; k < to; k++) {
    if (key[k - 1] !== "of" && key[k - 1] !== "the") continue;
    const match = longestPhrase(scan.knowledge.countries, scan.doc.tokens, k, to);
    if (match) return match.entry.value.country.code;
  }
  return undefined;
}

/** A run that no table knows: typed by its words and neighbours, the rest later by the document. */
function readUnknown(scan: Scan, p: number, end: number): number {
  const { key, number, word } = scan.doc.tokens;
  const { lexicon } = scan;
  const last = bitsOf(scan, end - 1);
  const n = end - p;
  const first = bitsOf(scan, p);
  if ((first & Is.NO_NAME) !== 0) return p + 1;
  const before = p > 0 ? bitsOf(scan, p - 1) : 0;
  // "Liberal Senator Federico Estrada": what stands before a title is no part of the name.
  for (let k = p + 1; k + 2 < end; k++) {
    const title = titleAt(scan, k, end, end);
    if (title === undefined || title.to >= end || (bitsOf(scan, title.to) & Is.GIVEN) === 0) continue;
    put(scan, "other", p, k).weak = true;
    return k;
  }
  if (n === 1 && scan.capitals.of[p] === 1) {
    if (scan.tag[p] !== Tag.PROPN || personNounOf(number[p]!, key[p]!) || scan.capitals.lower.has(key[p]!)) return end;
  }
  if (n > 1 && (last & Is.STREET) !== 0 && (last & Is.VENUE) === 0) {
    put(scan, "other", p, end).generic = "street";
    return end;
  }
  if (
    n > 1 &&
    n <= 4 &&
    (GEOGRAPHIC_LAST.has(key[end - 1]!) || GEOGRAPHIC_FIRST.has(key[p]!)) &&
    (first & Is.TITLE_END) === 0
  ) {
    const generic = lexicon.geographic.get(key[end - 1]!) ?? lexicon.geographic.get(key[p]!) ?? "landmark";
    const name = put(scan, "place", p, end);
    name.generic = generic;
    name.score = 3;
    return end;
  }
  if (n > 1 && (last & Is.VENUE) !== 0) {
    put(scan, "venue", p, end);
    return end;
  }
  // "Northern Kivu", "South Boston": the name may be known without the direction.
  if ((first & Is.DIRECTION) !== 0 && n > 1) {
    const inner = scan.knowledge.gazetteer.longest(key, p + 1, end);
    const country = longestPhrase(scan.knowledge.countries, scan.doc.tokens, p + 1, end);
    if (country && country.to === end) {
      const name = put(scan, "country", p, end);
      name.entry = country.entry.value;
      name.score = 1;
      return end;
    }
    if (inner && inner.to === end && !onlyDirections(scan, p + 1, end)) {
      const name = put(scan, "place", p, end);
      name.senses = inner.senses;
      name.key = inner.key;
      name.score = 1;
      return end;
    }
  }
  const words = nameWords(scan, p, end);
  if (words <= 4 && isLeader(scan, p, end)) {
    pushPerson(scan, p, end);
    return end;
  }
  const behind = capitalFree(scan, end) ? personNounOf(number[end]!, key[end]!) : undefined;
  if (behind && NAMED_BODIES.has(behind.kind) && (behind.collective || behind.plural) && !isPerson(scan, p)) {
    put(scan, "organisation", p, end).body = behind.kind;
    return end;
  }
  if ((before & Is.TITLE_END) !== 0 && words <= 4 && !isAcronym(word[p]!) && scan.capitals.of[p - 1] === 0) {
    pushPerson(scan, p, personEnd(scan, p, end));
    return end;
  }
  const speaks =
    (bitsOf(scan, end) & Is.SPEECH) !== 0 || ((bitsOf(scan, p - 1) & Is.SPEECH) !== 0 && key[end] !== "'s");
  const aged = key[end] === "," && scan.tag[end + 1] === Tag.NUM && (key[end + 2] === "," || key[end + 2] === ".");
  if (aged || (speaks && words > 1 && !isAcronym(word[p]!) && words <= 3)) {
    pushPerson(scan, p, personEnd(scan, p, end));
    return end;
  }
  put(scan, "other", p, end).weak = true;
  return end;
}

const GEOGRAPHIC_LAST = new Set(
  "river lake sea ocean bay gulf strait island islands valley desert peninsula mountain mountains county province township oblast governorate village refuge reservoir archipelago".split(
    " ",
  ),
);
const GEOGRAPHIC_FIRST = new Set("mount lake cape gulf bay strait isle point".split(" "));

/** Kinds of body that stand behind their names: "the Gran Grif gang", "Zarate militants". */
const NAMED_BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "criminals",
  "rebels",
  "militants",
  "paramilitary",
  "party",
]);

const capitalFree = (scan: Scan, i: number) => i < scan.doc.tokens.count && scan.capitals.of[i] === 0;
const isPerson = (scan: Scan, p: number) => (bitsOf(scan, p) & Is.GIVEN) !== 0;

function isLeader(scan: Scan, from: number, to: number): boolean {
  const { key } = scan.doc.tokens;
  if (to - from === 1) return leaderCalled(key[from]!) !== undefined;
  let name = "";
  for (let k = from; k < to; k++) if (key[k] !== "-") name = name === "" ? key[k]! : `${name} ${key[k]}`;
  return leaderNamed(name) !== undefined;
}

function nameWords(scan: Scan, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) if (scan.doc.tokens.key[k] !== "-") n++;
  return n;
}
