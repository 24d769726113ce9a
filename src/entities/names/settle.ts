import { personNounOf } from "../../knowledge/people.js";
import { Tag } from "../../text/document.js";
import { isAcronym, isCapital } from "./capitals.js";
import { bitsOf, isFirmGeneric, type Scan } from "./find-names.js";
import { Is } from "./lexicon.js";
import type { NameMention } from "./name.js";

/**
 * Settles what the scan left open, by the whole document: acronyms that the text explains, surnames of people named in
 * full, words that are a place here and so a place there, and names that only their surroundings type.
 */
export function settleNames(scan: Scan): void {
  const { out } = scan;
  linkAcronyms(scan);
  joinStreets(scan);
  const focus = focusCountries(out);
  for (let i = 0; i < out.length; i++) scorePlace(scan, out[i]!, focus, out[i - 1]);
  scoreShared(scan);
  for (let i = 0; i + 1 < out.length; i++) if (isContained(scan, out[i]!, out[i + 1]!)) out[i]!.score += 5;
  const bodies = bodiesByWord(scan);
  const surnames = personsByName(scan, bodies);
  const placed = placedKeys(scan);
  const firm = firmKeys(scan);
  const cues = placeCues(scan);
  for (let i = 0; i < out.length; i++) settleOne(scan, i, surnames, placed, bodies, firm, cues);
  linkAliases(scan);
  linkContainers(scan);
}

// ─── acronyms

function linkAcronyms({ out, doc: { tokens } }: Scan): void {
  const { key, word } = tokens;
  const known = new Map<string, number>();
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    const open = key[name.to];
    if ((open === "(" || open === "[") && isBracketed(word, key, name.to)) {
      const short = word[name.to + 1]!;
      const last = out[i - 1];
      // "UK" + "Maritime Trade Operations": the acronym takes in both.
      if (
        name.kind !== "actor" &&
        last &&
        last.to === name.from &&
        initials(word, last.from, name.to, short) &&
        !initials(word, name.from, name.to, short)
      ) {
        if (last.entry) name.country = last.entry.country.code;
        name.from = last.from;
        last.kind = "other";
        last.generic = "part";
        last.to = last.from;
      }
      const bodyLike = name.kind === "organisation" || name.kind === "actor";
      if (bodyLike || (initials(word, name.from, name.to, short) && name.kind !== "country")) {
        if (!bodyLike) {
          name.kind = "organisation";
          name.body ??= "other";
        }
        known.set(tokens.key[name.to + 1]!, i);
      }
    }
  }
  let meant: ReadonlyMap<string, number> | undefined;
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    if (name.to - name.from !== 1 || !isAcronym(word[name.from]!)) continue;
    let full = known.get(key[name.from]!);
    if (full === undefined && name.kind === "other") {
      meant ??= bodiesByInitials(out, word);
      full = meant.get(key[name.from]!);
    }
    if (full === undefined || full === i) continue;
    name.full = full;
    name.kind = out[full]!.kind;
    name.weak = false;
    const { actor, body, country } = out[full]!;
    if (actor) name.actor = actor;
    if (body) name.body = body;
    if (country) name.country = country;
  }
}

/** Initials of the organisations named in full → index: the text may use an acronym that it never explains. */
function bodiesByInitials(out: readonly NameMention[], word: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < out.length; i++) {
    const { kind, from, to } = out[i]!;
    if ((kind !== "organisation" && kind !== "actor") || to - from < 2) continue;
    let letters = "";
    for (let k = from; k < to; k++) if (isCapital(word[k]!)) letters += word[k]![0]!.toLowerCase();
    if (letters.length >= 3 && !found.has(letters)) found.set(letters, i);
  }
  return found;
}

function isBracketed(word: readonly string[], key: readonly string[], open: number): boolean {
  return isAcronym(word[open + 1] ?? "") && (key[open + 2] === ")" || key[open + 2] === "]");
}

/** Whether most letters of the acronym are initials of the words, in order. */
function initials(word: readonly string[], from: number, to: number, short: string): boolean {
  let at = 0;
  for (let k = from; k < to && at < short.length; k++) if (word[k]![0]!.toUpperCase() === short[at]) at++;
  return at >= Math.min(short.length, 2) && at >= short.length - 1;
}

// ─── places by their surroundings

function isPlaceNoun(scan: Scan, at: number): boolean {
  const { key, count } = scan.doc.tokens;
  for (let k = at; k < at + 3 && k < count; k++) {
    if (scan.capitals.of[k] !== 0 || key[k] === ",") return false;
    if ((bitsOf(scan, k) & Is.GENERIC_BEHIND) !== 0 || key[k] === "capital" || key[k] === "stronghold") return true;
  }
  return false;
}

const STRONGEST = new Set(["in", "near", "outside", "toward", "towards"]);
const HELD = new Set("controlled held occupied administered ruled besieged embattled".split(" "));

/** Verbs that are mostly said of places. */
const BESIEGING = new Set(
  "bombed bombs bombing shelled shells shelling bombarded bombards bombarding captured recaptured retook retakes overran besieged besieges besieging pounded pounds pounding stormed storms storming invaded seized seizes seizing entered fled capturing recapturing".split(
    " ",
  ),
);

/** Verbs said of places and of people. */
const HITTING = new Set("hit hits struck strikes striking attacked attacks attacking hitting left reached".split(" "));

function scorePlace(scan: Scan, name: NameMention, focus: ReadonlySet<string>, last: NameMention | undefined): void {
  if (
    name.kind !== "place" &&
    name.kind !== "other" &&
    name.kind !== "country" &&
    name.kind !== "venue" &&
    name.senses === undefined
  )
    return;
  const { key, number, word } = scan.doc.tokens;
  let before = name.from - 1;
  while (before >= 0 && (key[before] === "the" || (bitsOf(scan, before) & Is.DIRECTION) !== 0)) before--;
  const b = bitsOf(scan, before);
  const after = bitsOf(scan, name.to);
  const strong = (b & Is.PLACE_PREP) !== 0;
  if (strong) name.score += STRONGEST.has(key[before]!) ? 4 : 3;
  else if ((b & Is.WEAK_PREP) !== 0) name.score += 1;
  // "two men from Moss Side"
  const isFrom = key[before] === "from" && personNounOf(number[before - 1] ?? 0, key[before - 1] ?? "") !== undefined;
  if (isFrom && (bitsOf(scan, name.from) & (Is.GEOGRAPHIC | Is.ORGANISATION)) === 0) name.score += 3;
  if (key[before] === "of" && (bitsOf(scan, before - 1) & Is.GENERIC_BEFORE_OF) !== 0) name.score += 5;
  if ((b & Is.GENERIC_BEHIND) !== 0 && scan.capitals.of[before] === 0) name.score += 2;
  if ((after & Is.GENERIC_BEHIND) !== 0 && scan.capitals.of[name.to] === 0) name.score += 3;
  if (key[name.to] === "-" && key[name.to + 1] === "based") name.score += 3;
  // "the rebel-held Zakharivka", "in Goma and Sake", "Cathedral Road, Armagh".
  if (HELD.has(key[before] ?? "")) name.score += 4;
  // "bombed Rafah", "recaptured Kobani"
  if (name.kind === "place" && BESIEGING.has(key[name.from - 1] ?? "")) name.score += 4;
  if (name.kind === "place" && HITTING.has(key[name.from - 1] ?? "")) name.score += 2;
  // "Bunagana, a town in …".
  if (
    key[name.to] === "," &&
    (key[name.to + 1] === "a" || key[name.to + 1] === "the") &&
    isPlaceNoun(scan, name.to + 2)
  )
    name.score += 4;
  const joint = key[name.from - 1];
  if (last !== undefined && last.to === name.from - 1 && (joint === "and" || joint === "," || joint === "or")) {
    if (last.kind === "place" && last.score >= 5) name.score += 2;
    if (joint === "," && (last.kind === "venue" || last.generic === "street")) name.score += 4;
  }
  if (name.kind !== "place") return;
  if (name.senses?.some((s) => s.own)) name.score += 4;
  if ((after & Is.SPEECH) !== 0) name.score -= 2;
  const first = bitsOf(scan, name.from);
  const single = name.to - name.from === 1;
  let most = 0;
  const senses = name.senses ?? [];
  for (let s = 0; s < senses.length && s < 8; s++) most = Math.max(most, senses[s]!.population);
  name.score += most >= 1_000_000 ? 4 : most >= 200_000 ? 3 : most >= 50_000 ? 2 : most >= 5_000 ? 1 : single ? 0 : 1;
  if (
    name.senses?.some(
      (s) =>
        s.seat === "country" ||
        (s.seat === "admin1" && s.match === "primary") ||
        s.kind === "region" ||
        s.kind === "water",
    )
  )
    name.score += 2;
  if (!single) name.score += 2;
  if (single && (first & Is.GIVEN) !== 0) name.score -= 3;
  else if (focus.size > 0 && name.senses?.some((s) => s.country !== undefined && focus.has(s.country))) name.score += 2;
  if ((first & Is.NO_NAME) !== 0 && single) name.score -= 6;
  if (scan.capitals.of[name.from] === 1) name.score -= scan.capitals.lower.has(key[name.from]!) ? 5 : 1;
  if (single && scan.tag[name.from] !== Tag.PROPN) name.score -= 2;
  const dotted = word[name.from]!.includes(".") && name.senses?.[0]?.kind === "region";
  if (single && isAcronym(word[name.from]!) && word[name.from]!.length <= 4 && !strong && !dotted) name.score -= 4;
  if (key[name.from - 1] === "(" && key[name.to] === ")") name.score += 2;
  if (key[name.to] === "," && name.to + 1 < scan.doc.tokens.count && isCapital(word[name.to + 1]!)) name.score += 1;
}

/** "Bolivar and San Martin Streets": both are streets. */
function joinStreets({ out, doc: { tokens } }: Scan): void {
  for (let i = out.length - 2; i >= 0; i--) {
    const name = out[i]!;
    const next = out[i + 1]!;
    const joint = next.generic === "street" && next.from === name.to + 1 ? tokens.key[name.to] : undefined;
    if ((joint !== "and" && joint !== ",") || !tokens.key[next.to - 1]!.endsWith("s")) continue;
    name.kind = "other";
    name.generic = "street";
  }
}

/** "The Tarsa and Qarwu villages": what stands behind the last holds for all. */
function scoreShared(scan: Scan): void {
  const { out } = scan;
  let shared = false;
  for (let i = out.length - 1; i >= 0; i--) {
    const { to, kind } = out[i]!;
    const own = isFirmGeneric(scan, to);
    const joint = i + 1 < out.length && out[i + 1]!.from === to + 1 ? scan.doc.tokens.key[to] : undefined;
    shared = own || (shared && (joint === "and" || joint === ","));
    if (!shared) continue;
    // "the Abu Rof and Tarsa districts": no person
    if (kind === "person" && !own && out[i]!.title === undefined) {
      out[i]!.kind = "other";
      out[i]!.weak = true;
    }
    out[i]!.score += own ? 1 : 4;
  }
}

/**
 * The countries that the article is most about. States whose towns and surnames are largely the same words are left out:
 * there a name that the gazetteer has proves little.
 */
function focusCountries(out: readonly NameMention[]): ReadonlySet<string> {
  const weights = new Map<string, number>();
  for (const { entry, actor, senses, score } of out) {
    const code =
      entry?.country.code ?? actor?.country ?? (senses?.length === 1 && score === 0 ? senses[0]!.country : undefined);
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + 1);
  }
  let most = 0;
  for (const weight of weights.values()) if (weight > most) most = weight;
  const found = new Set<string>();
  for (const [code, weight] of weights)
    if (weight >= 2 && weight >= most * 0.35 && !SURNAME_COUNTRIES.has(code)) found.add(code);
  return found;
}

const SURNAME_COUNTRIES = new Set(["USA", "GBR", "CAN", "AUS", "IRL", "NZL", "ZAF"]);

const PLACED = 3;

/** Keys of the names that some mention proves to be places. */
function placedKeys({ out, doc: { tokens } }: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of out) {
    if (name.kind === "place" && name.score >= PLACED) found.add(tokens.key[name.from]!);
  }
  return found;
}

// ─── people by surname

/** Surname (and, where it comes first, family name) → index of the fullest mention. */
function personsByName(scan: Scan, bodies: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
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

function settleOne(
  scan: Scan,
  i: number,
  surnames: ReadonlyMap<string, number>,
  placed: ReadonlySet<string>,
  bodies: ReadonlyMap<string, number>,
  firm: ReadonlySet<string>,
  cues: ReadonlyMap<string, number>,
): void {
  const { out, doc } = scan;
  const { key } = doc.tokens;
  const name = out[i]!;
  const single = name.to - name.from === 1;
  if (name.kind === "person") {
    const full = nameOf(scan, name, surnames);
    if (full !== undefined && full !== i && name.to - name.from < out[full]!.to - out[full]!.from) name.full = full;
    return;
  }
  if (name.kind === "country") callByCity(scan, i, surnames);
  if (name.kind !== "place" && name.kind !== "other") return;
  const person = nameOf(scan, name, surnames);
  const doubtful = person !== undefined && out[person]!.weak && name.kind === "place" && name.score >= PLACED;
  if (
    person !== undefined &&
    person !== i &&
    !doubtful &&
    (name.score < (name.kind === "place" ? 7 : 6) || (name.score < 9 && !hasSense(name)))
  ) {
    name.kind = "person";
    name.full = person;
    const { gender } = out[person]!;
    if (gender) name.gender = gender;
    return;
  }
  const body = name.weak && name.score < (single ? PLACED : 99) ? bodies.get(keysOf(scan, name)) : undefined;
  if (body !== undefined && body < i) {
    name.kind = out[body]!.kind;
    name.full = body;
    const { actor, body: kind } = out[body]!;
    if (actor) name.actor = actor;
    if (kind) name.body = kind;
    return;
  }
  if (name.kind === "place") {
    if (name.senses === undefined) return;
    if (name.score < (single ? PLACED : 2) && !placed.has(key[name.from]!)) {
      name.kind = "other";
      name.weak = true;
      if (single && scan.capitals.of[name.from] === 1 && !firm.has(key[name.from]!)) name.generic = "initial";
    }
    return;
  }
  const words = name.to - name.from;
  if (name.generic !== undefined) return;
  // "the Ombudsman's Office": a head word by itself names nobody.
  if (single && (bitsOf(scan, name.from) & Is.ORGANISATION) !== 0) {
    name.generic = "head";
    return;
  }
  if (
    single &&
    scan.capitals.of[name.from] === 1 &&
    !firm.has(key[name.from]!) &&
    !isAcronym(doc.tokens.word[name.from]!)
  ) {
    name.generic = "initial";
    return;
  }
  if (
    name.weak &&
    (words <= 2 || (words <= 4 && isFirmGeneric(scan, name.to))) &&
    name.score >= 4 &&
    scan.tag[name.from] === Tag.PROPN &&
    !isAcronym(doc.tokens.word[name.from]!)
  ) {
    // What stands where places stand in no more than one of three mentions is something else.
    if (scan.capitals.of[name.from] === 2 && (cues.get(keysOf(scan, name)) ?? 0) >= 0) {
      name.kind = "place";
      name.generic = genericBeside(scan, name);
    }
  }
}

/** Which kind of place it is by the noun beside the name: "Qarwu village", "the village of Qarwu". */
function genericBeside({ doc: { tokens }, lexicon }: Scan, { from, to }: NameMention): string | undefined {
  const { key } = tokens;
  const behind = lexicon.geographic.get(key[to]!);
  return behind ?? (key[from - 1] === "of" ? lexicon.geographic.get(key[from - 2] ?? "") : undefined);
}

/** "Police arrested Paris", after "Marcus Paris": a capital's name that is somebody's surname. */
function callByCity(scan: Scan, i: number, surnames: ReadonlyMap<string, number>): void {
  const { out, doc } = scan;
  const name = out[i]!;
  const full = name.entry?.as === "capital" && name.score < PLACED ? nameOf(scan, name, surnames) : undefined;
  if (full === undefined || full > i || out[full]!.weak || out[full]!.to - out[full]!.from < 2) return;
  if (doc.tokens.key[name.to] === ",") return;
  name.kind = "person";
  name.full = full;
  name.gender = out[full]!.gender;
}

const hasSense = (name: NameMention) => name.senses !== undefined && name.senses.length > 0;

function nameOf(scan: Scan, name: NameMention, surnames: ReadonlyMap<string, number>): number | undefined {
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

/** A word of an organisation's name by which the text may call it ("the Tigers", "Amnesty") → index of the mention. */
function bodiesByWord(scan: Scan): ReadonlyMap<string, number> {
  const { key, word } = scan.doc.tokens;
  const found = new Map<string, number>();
  const general = Is.ORGANISATION | Is.VENUE | Is.DIRECTION | Is.NO_NAME | Is.GEOGRAPHIC | Is.GIVEN | Is.TITLE_END;
  for (let i = 0; i < scan.out.length; i++) {
    const name = scan.out[i]!;
    if (name.kind !== "actor" && name.kind !== "organisation") continue;
    if (name.to - name.from < 2) continue;
    const whole = keysOf(scan, name);
    if (!found.has(whole)) found.set(whole, i);
    const last = key[name.to - 1]!;
    // "the Mission", "the Front": its head word, written as a name.
    if ((bitsOf(scan, name.to - 1) & Is.ORGANISATION) !== 0 && !found.has(last)) found.set(last, i);
    for (let k = name.from; k < name.to; k++) {
      if (isCapital(word[k]!) && (bitsOf(scan, k) & general) === 0 && key[k]!.length > 3 && !found.has(key[k]!))
        found.set(key[k]!, i);
    }
  }
  return found;
}

/** Names that no table knows → mentions with a place's surroundings, less half of those without. */
function placeCues(scan: Scan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of scan.out) {
    if (name.kind !== "other" || !name.weak) continue;
    const key = keysOf(scan, name);
    found.set(key, (found.get(key) ?? 0) + (name.score >= 3 ? 1 : -0.5));
  }
  return found;
}

function keysOf({ doc: { tokens } }: Scan, { from, to }: NameMention): string {
  let out = tokens.key[from]!;
  for (let k = from + 1; k < to; k++) out += ` ${tokens.key[k]}`;
  return out;
}

/** Keys of one-word names whose capital no sentence start explains. */
function firmKeys({ out, capitals, doc: { tokens } }: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to } of out) if (to - from === 1 && capitals.of[from] === 2) found.add(tokens.key[from]!);
  return found;
}

/** "Mohamed Hamdan Dagalo, widely known as Hemedti": another name for the one before. */
function linkAliases({ out, doc: { tokens } }: Scan): void {
  const { key } = tokens;
  const aliases = new Map<string, number>();
  for (let i = 1; i < out.length; i++) {
    const name = out[i]!;
    const before = out[i - 1]!;
    if (before.kind !== "person" && before.kind !== "actor" && before.kind !== "organisation") continue;
    if (name.from - before.to > 6 || !saysAlias(key, before.to, name.from)) continue;
    aliases.set(key[name.from]!, before.full ?? i - 1);
  }
  if (aliases.size === 0) return;
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    const full = name.to - name.from === 1 ? aliases.get(key[name.from]!) : undefined;
    if (full === undefined || full === i || name.kind === "country" || name.kind === "actor") continue;
    const { kind, actor, body } = out[full]!;
    name.kind = kind;
    name.full = full;
    if (actor) name.actor = actor;
    if (body) name.body = body;
  }
}

function saysAlias(key: readonly string[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = key[k]!;
    if (w === "alias" || w === "aka" || w === "nicknamed" || w === "dubbed") return true;
    if ((w === "known" || w === "called") && (key[k + 1] === "as" || k + 1 === to || key[k + 1] === "simply"))
      return true;
    if (w === "nom" && key[k + 1] === "de") return true;
  }
  return false;
}

// ─── containers

/** "Pleasanton, Calif.": one of its senses lies in what follows the comma. */
function isContained({ doc: { tokens } }: Scan, name: NameMention, next: NameMention): boolean {
  if (name.kind !== "place" || next.from !== name.to + 1 || tokens.key[name.to] !== ",") return false;
  if (next.entry) return next.entry.as === "name" && !!name.senses?.some((s) => s.country === next.entry!.country.code);
  if (next.kind !== "place") return false;
  return !!name.senses?.some((s) =>
    next.senses?.some((outer) => outer.kind === "region" && outer.country === s.country && outer.name === s.admin1),
  );
}

/** "Moscow, Idaho", "Kupiansk, Kharkiv region", "Paris (Texas)": the second says where the first lies. */
function linkContainers(scan: Scan): void {
  const { out, doc } = scan;
  const { key } = doc.tokens;
  for (let i = 0; i + 1 < out.length; i++) {
    const name = out[i]!;
    const next = out[i + 1]!;
    if (name.kind !== "place" && name.kind !== "venue" && !(name.kind === "country" && name.senses)) continue;
    // "Qarwu village in Niger"
    const to = isFirmGeneric(scan, name.to) ? name.to + 1 : name.to;
    const gap = next.from - to;
    const comma = gap === 1 && (key[to] === "," || key[to] === "(");
    const inside = gap >= 1 && gap <= 3 && (key[to] === "in" || (key[to] === "," && key[to + 1] === "in"));
    if (!(comma || inside) || !(next.kind === "place" || (next.kind === "country" && next.entry?.as === "name")))
      continue;
    name.container = i + 1;
    // "between Boni and Torodi in Niger"
    const last = out[i - 1];
    if (inside && last?.kind === "place" && last.to === name.from - 1 && key[last.to] === "and") last.container = i + 1;
  }
}
