import { personNounOf } from "../../knowledge/people.js";
import { Tag } from "../../text/document.js";
import { isAcronym, isCapital } from "./capitals.js";
import { Is } from "./lexicon.js";
import type { NameMention } from "./name.js";
import { bitsOf, isFirmGeneric, keysOf, type Scan } from "./scan.js";

function isPlaceNoun(scan: Scan, at: number): boolean {
  const { key, count } = scan.doc.tokens;
  for (let k = at; k < at + 3 && k < count; k++) {
    // "a Kurdish quarter", "a Syrian town"
    const adjective = scan.tag[k] === Tag.ADJ || (bitsOf(scan, k) & Is.NO_NAME) !== 0;
    if ((scan.capitals.of[k] !== 0 && !adjective) || key[k] === ",") return false;
    if ((bitsOf(scan, k) & Is.GENERIC_BEHIND) !== 0 || key[k] === "capital" || key[k] === "stronghold") return true;
  }
  return false;
}

/** "Bunagana, a town in …", by what stands behind the name. */
function isToldPlace(scan: Scan, to: number): boolean {
  const { key } = scan.doc.tokens;
  return key[to] === "," && (key[to + 1] === "a" || key[to + 1] === "the") && isPlaceNoun(scan, to + 2);
}

/** "attacked Quinto Congresso, in Macomia" */
function isHitIn({ doc: { tokens }, capitals }: Scan, { kind, weak, from, to }: NameMention): boolean {
  const { key } = tokens;
  if (kind !== "other" || !weak || key[to] !== "," || key[to + 1] !== "in") return false;
  return capitals.of[to + 2] === 2 && (HITTING.has(key[from - 1] ?? "") || BESIEGING.has(key[from - 1] ?? ""));
}

/** Whether a name that the gazetteer has stands where places stand, whatever else it looks like. */
export function isSaidOfPlace(scan: Scan, from: number, to: number): boolean {
  const before = scan.doc.tokens.key[from - 1] ?? "";
  if ((bitsOf(scan, from - 1) & Is.PLACE_PREP) !== 0 || BESIEGING.has(before)) return true;
  return isToldPlace(scan, to);
}

const STRONGEST = new Set(["in", "near", "outside", "toward", "towards"]);

/** What happens at a place: "killed at Bouroum", "clashes at Qarwu". */
const DEEDS = new Set(
  "killed wounded injured dead clashes clashed fighting fought attack attacks ambush ambushed explosion exploded blast battle battles raid raids shelling shooting massacre base camp checkpoint outpost barracks".split(
    " ",
  ),
);

/** What is done or lost at a place, words before it: "killed six policemen at Qarwu", "ambushed a convoy of theirs at Qarwu". */
const DEEDS_BEFORE = new Set(
  "killed killing wounded wounding clashed clashes fighting fought attack attacked attacking ambush ambushed ambushing explosion exploded blast battle raid raided raiding shelling shelled bombed bombing bombs destroyed destroying stormed storming seized abducted kidnapped executed beheaded massacred crashed intercepted blocked camp checkpoint outpost convoy patrol post".split(
    " ",
  ),
);

/** Before "at somebody". */
const AIMING = new Set(
  "fired firing fire shot shots shooting threw throwing hurled aimed bullets rounds gun guns pistol rifle stones".split(
    " ",
  ),
);

/** How many words may stand between the deed and "at". */
const REACH = 10;

function isDeedAt({ doc: { tokens }, tag }: Scan, at: number): boolean {
  const { key, sentence } = tokens;
  if (at < 1 || key[at] !== "at") return false;
  if (DEEDS.has(key[at - 1]!)) return true;
  if (AIMING.has(key[at - 1]!)) return false;
  for (let k = at - 1; k >= 0 && k > at - REACH && sentence[k] === sentence[at]; k--) {
    if (tag[k] === Tag.PUNCT || key[k] === "that") return false;
    if (DEEDS_BEFORE.has(key[k]!)) return true;
  }
  return false;
}

/** Words between a preposition and the name of a place. */
const NEARBY = new Set(["the", "nearby", "neighbouring", "neighboring"]);

const HELD = new Set("controlled held occupied administered ruled besieged embattled".split(" "));

/** Verbs that are mostly said of places. */
const BESIEGING = new Set(
  "bombed bombs bombing shelled shells shelling bombarded bombards bombarding captured recaptured retook retakes overran besieged besieges besieging pounded pounds pounding stormed storms storming invaded seized seizes seizing entered fled capturing recapturing".split(
    " ",
  ),
);

/** Those that are said of nothing else. */
const RAZING = new Set(
  "shelled bombarded bombarding overran recaptured recapturing retook retakes besieged besieging".split(" "),
);

/** Verbs said of places and of people. */
const HITTING = new Set("hit hits struck strikes striking attacked attacks attacking hitting left reached".split(" "));

const CROSSINGS = new Set(["roundabout", "junction", "intersection", "crossroads"]);

/** What is called by where it happened. */
const BEFALLING = new Set(
  "attack attacks raid raids strike strikes airstrike airstrikes bombing bombings shelling blast blasts explosion explosions massacre siege battle clashes protest protests".split(
    " ",
  ),
);
const ARTICLES = new Set(["a", "the", "an", "this", "'s", "another"]);

export function scorePlace(
  scan: Scan,
  name: NameMention,
  focus: ReadonlySet<string>,
  last: NameMention | undefined,
): void {
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
  while (before >= 0 && (NEARBY.has(key[before]!) || (bitsOf(scan, before) & Is.DIRECTION) !== 0)) before--;
  const b = bitsOf(scan, before);
  const after = bitsOf(scan, name.to);
  const strong = (b & Is.PLACE_PREP) !== 0;
  if (strong) name.score += STRONGEST.has(key[before]!) || isDeedAt(scan, before) ? 4 : 3;
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
  else if (RAZING.has(key[name.from - 1] ?? "")) name.score += 4;
  if (name.kind === "place" && HITTING.has(key[name.from - 1] ?? "")) name.score += 2;
  if (isToldPlace(scan, name.to)) name.score += 4;
  if (isHitIn(scan, name)) name.score += 4;
  // "a Jenin raid", "the Rafah strike"
  if (name.kind === "place" && BEFALLING.has(key[name.to] ?? "") && ARTICLES.has(key[name.from - 1] ?? ""))
    name.score += 3;
  const joint = key[name.from - 1];
  if (last !== undefined && last.to === name.from - 1 && (joint === "and" || joint === "," || joint === "or")) {
    if (last.kind === "place" && last.score >= 5) name.score += 2;
    if (joint === "," && (last.kind === "venue" || last.generic === "street" || isAddress(last))) name.score += 4;
  }
  if (name.kind !== "place") return;
  // "hit the Basel roundabout": only called so.
  if (CROSSINGS.has(key[name.to] ?? "")) name.score -= 6;
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
  if (single && ONE_OF_MANY.has(key[name.from - 1] ?? "") && !isNounAt(scan, name.to)) name.score -= 6;
  const dotted = word[name.from]!.includes(".") && name.senses?.[0]?.kind === "region";
  if (single && isAcronym(word[name.from]!) && word[name.from]!.length <= 4 && !strong && !dotted) name.score -= 4;
  if (key[name.from - 1] === "(" && key[name.to] === ")") name.score += 2;
  if (key[name.to] === "," && name.to + 1 < scan.doc.tokens.count && isCapital(word[name.to + 1]!)) name.score += 1;
}

/** "Sitio Bato, Barangay Danag, Patikul": from the small to the large. */
const isAddress = ({ kind, generic, senses }: NameMention): boolean =>
  kind === "place" && generic === "settlement" && senses === undefined;

/** "Bolivar and San Martin Streets": both are streets. */
export function joinStreets({ out, doc: { tokens } }: Scan): void {
  for (let i = out.length - 2; i >= 0; i--) {
    const name = out[i]!;
    const next = out[i + 1]!;
    const joint = next.generic === "street" && next.from === name.to + 1 ? tokens.key[name.to] : undefined;
    if ((joint !== "and" && joint !== ",") || !tokens.key[next.to - 1]!.endsWith("s")) continue;
    name.kind = "other";
    name.generic = "street";
  }
}

/** "in Al-Mukhtariya, Al-Haffah and Al-Shir": what the preposition before the first says holds for all. */
export function scoreLists(scan: Scan): void {
  const { out } = scan;
  for (let i = 0; i + 1 < out.length; i++) {
    if (out[i]!.score < 4 || !mayBeListed(out[i]!)) continue;
    let last = i;
    let closed = false;
    while (!closed && last + 1 < out.length && mayBeListed(out[last + 1]!)) {
      const joint = jointOf(scan, out[last]!, out[last + 1]!);
      if (joint === undefined) break;
      last++;
      closed = joint === "and";
    }
    if (!closed || isFronted(scan, out[i]!) || (bitsOf(scan, out[last]!.to) & Is.SPEECH) !== 0) continue;
    for (let k = i + 1; k <= last; k++) if (scan.tag[out[k]!.from] === Tag.PROPN) out[k]!.score += 4;
    i = last;
  }
}

const mayBeListed = ({ kind, weak, generic }: NameMention): boolean =>
  kind === "place" || kind === "country" || (kind === "other" && weak && generic === undefined);

/** What stands between two names of a list. */
function jointOf({ doc: { tokens } }: Scan, one: NameMention, two: NameMention): "," | "and" | undefined {
  const { key } = tokens;
  const to = behindBracket(key, one.to, two.from);
  const gap = two.from - to;
  if (gap === 1) return key[to] === "and" ? "and" : key[to] === "," ? "," : undefined;
  return gap === 2 && key[to] === "," && key[to + 1] === "and" ? "and" : undefined;
}

/** "Kodor (March 3), Tamba (March 5)": what stands in brackets is of the first. */
function behindBracket(key: readonly string[], at: number, limit: number): number {
  if (key[at] !== "(") return at;
  for (let k = at + 1; k < limit && k < at + BRACKET; k++) if (key[k] === ")") return k + 1;
  return at;
}

const BRACKET = 7;

/** "In Goma, Bisimwa and Kabila said": no list of places. */
const isFronted = ({ doc: { tokens, sentences } }: Scan, { from, to }: NameMention): boolean =>
  tokens.key[to] === "," && sentences[tokens.sentence[from]!]!.from >= from - 2;

/** "The Tarsa and Qarwu villages": what stands behind the last holds for all. */
export function scoreShared(scan: Scan): void {
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
export function focusCountries(out: readonly NameMention[]): ReadonlySet<string> {
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

/** "in his Toyota": a place is nobody's, and there is one of it; but "his Kano home", "a Lagos court". */
const ONE_OF_MANY = new Set("a an his her their my our".split(" "));

function isNounAt({ doc: { tokens }, tag }: Scan, at: number): boolean {
  return tokens.key[at] === "-" || tag[at] === Tag.NOUN || tag[at] === Tag.ADJ || tag[at] === Tag.PROPN;
}

export const PLACED = 3;

/** Keys of the names that some mention proves to be places. */
export function placedKeys({ out, doc: { tokens } }: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of out) {
    if (name.kind === "place" && name.score >= PLACED) found.add(tokens.key[name.from]!);
  }
  return found;
}

/** Names that no table knows → mentions with a place's surroundings, less half of those without. */
export function placeCues(scan: Scan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of scan.out) {
    if (name.kind !== "other" || !name.weak) continue;
    const key = keysOf(scan, name);
    found.set(key, (found.get(key) ?? 0) + (name.score >= 3 ? 1 : -0.5));
  }
  return found;
}
