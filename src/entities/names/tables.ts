import type { ActorName, KnownActor } from "../../knowledge/actors.js";
import type { CountryEntry } from "../../knowledge/countries.js";
import type { PlaceMatch } from "../../knowledge/gazetteer/gazetteer.js";
import { longestPhrase, type PhraseIndex, type PhraseMatch } from "../../knowledge/phrase-index.js";
import { Tag, type Tokens } from "../../text/document.js";
import { isAcronym, isCapital } from "./capitals.js";
import { ARTICLES, bitsOf, type Scan } from "./scan.js";

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

/** Where a name begins, and what the tables have there. */
export interface Start {
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

export function startAt(scan: Scan, p: number, end: number, limit: number): Start {
  const { key, word } = scan.doc.tokens;
  const numbered = withNumber(scan, p, limit);
  if (numbered !== undefined)
    return { p: p - 1, end, limit, bits: 0, actor: numbered, country: undefined, place: undefined, placeTo: 0 };
  const actor = actorAt(scan, p, limit) ?? withArticle(scan, p, limit) ?? ofReporter(scan, p);
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

/** "a Guardian reporter": of the paper that has the article in its name. */
function ofReporter({ doc: { tokens }, knowledge }: Scan, p: number): Start["actor"] {
  const { key, word } = tokens;
  if (!(REPORTERS.has(key[p + 1]!) || REPORTERS.has(key[p + 2]!)) || !isCapital(word[p]!)) return undefined;
  const entry = knowledge.actors
    .startingWith("the")
    ?.find(
      ({ rest, value }) =>
        value.actor.kind === "media" &&
        REPORTERS.has(key[p + rest.length]!) &&
        rest.every((part, i) => key[p + i] === part),
    );
  return entry === undefined ? undefined : { to: p + entry.rest.length, entry };
}

/** Not "journalist": one may be a Hindu. */
const REPORTERS: ReadonlySet<string> = new Set(
  "reporter reporters correspondent correspondents photographer".split(" "),
);

/** "3R rebels": the figure at the start of the name is a token of its own. */
function withNumber({ doc: { tokens }, knowledge }: Scan, p: number, limit: number): Start["actor"] {
  if (tokens.glued[p] !== 1 || !(tokens.key[p - 1]! <= "9")) return undefined;
  return startsPhrase(knowledge.actors, tokens, p - 1)
    ? longestPhrase(knowledge.actors, tokens, p - 1, limit, (_, to) => to > p)
    : undefined;
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

/** A known organisation of several words starts there. */
export function namesBody(scan: Scan, at: number, limit: number): boolean {
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

/** Whether a title, a country or an actor of the tables starts there. */
export function isKnown({ doc: { tokens }, lexicon, knowledge }: Scan, at: number, end: number): boolean {
  return (
    longestPhrase(lexicon.titles, tokens, at, end) !== undefined ||
    longestPhrase(knowledge.countries, tokens, at, end) !== undefined ||
    longestPhrase(knowledge.actors, tokens, at, end) !== undefined
  );
}

/** The word as the table writes it: an acronym in capitals, a name with its first one. */
function upperAlike(phrase: string, word: string): boolean {
  const first = phrase.split(/[\s-]/, 1)[0]!;
  if (isAcronym(first)) return word.replaceAll(".", "") === first.replaceAll(".", "");
  // "Let Yet Kone" begins with no "LeT".
  if (first.length <= MIXED && INNER_CAPITAL.test(first)) return word === first || word === first.toUpperCase();
  return isCapital(word) || !isCapital(phrase);
}

/** Characters of an acronym that has small letters too, at most. */
const MIXED = 4;
const INNER_CAPITAL = /[a-z][A-Z]/;

/** The person of the caller's own with this name. */
export function knownPerson({ knowledge, doc: { tokens } }: Scan, from: number, to: number): KnownActor | undefined {
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
