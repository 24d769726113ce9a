import { Tag } from "../../text/document.js";
import { isAcronym } from "./capitals.js";
import { PEOPLES, SITES_OF_TWO, UNIQUE_SITES } from "./heads.data.js";
import { Is } from "./lexicon.js";
import { readPlace } from "./named-places.js";
import { isLeader } from "./persons.js";
import { ARTICLES, bitsOf, capitalFree, nameWords, put, type Scan } from "./scan.js";
import type { Start } from "./tables.js";

/**
 * "Abu Shouk camp", "the Osman Digna air base", "al-Shifa hospital": what looks like a person's name, or like nothing, is
 * that of the site whose noun follows it.
 */
export function readSite(scan: Scan, start: Start): number {
  const { end } = start;
  if (!capitalFree(scan, end)) return 0;
  const to = siteEnd(scan, end);
  // "Abu Shouk camp", where the gazetteer has Abu Shouk
  if (start.placeTo >= end) return isPersonal(start) && (to > 0 || isArea(scan, end)) ? readPlace(scan, start) : 0;
  if (to > 0) return bearsName(scan, start) && !isParty(scan, start) ? pushSite(scan, start, to) : 0;
  // "in the Karm Zaitoun quarter": where it stands says whether it is a place
  if (!isArea(scan, end) || !bearsName(scan, start)) return 0;
  put(scan, "other", start.p, end).weak = true;
  return end;
}

const isArea = (scan: Scan, at: number): boolean => (bitsOf(scan, at) & Is.GENERIC_BEHIND) !== 0;

const isPersonal = ({ bits }: Start): boolean => (bits & (Is.GIVEN | Is.STRICT_TITLE)) !== 0;

/** Behind the noun for a site that stands at a token, in lower case; 0 when none does. */
function siteEnd(scan: Scan, at: number): number {
  const { key, count } = scan.doc.tokens;
  // "an Abrams-type mine"
  if ((bitsOf(scan, at) & Is.VENUE) !== 0) return key[at - 1] === "type" ? 0 : at + 1;
  const seconds = SITES_OF_TWO.get(key[at]!);
  return seconds !== undefined && at + 1 < count && seconds.has(key[at + 1]!) ? at + 2 : 0;
}

function pushSite(scan: Scan, start: Start, to: number): number {
  const { p, place, placeTo } = start;
  const site = put(scan, "venue", p, to);
  // "Kyiv Boryspil airport"
  const named = placeTo > p && place!.senses[0]!.population >= CITY && !ARTICLES.has(scan.doc.tokens.key[p]!);
  const town = named && (bitsOf(scan, to - 1) & Is.TOWN_VENUE) !== 0 ? place : undefined;
  site.senses = town?.senses;
  site.key = town?.key;
  return to;
}

/** Of so many people: other names begin with those of small towns. */
const CITY = 300_000;

/** A name that no table has, and no words for bodies or offices among them. */
function bearsName(scan: Scan, start: Start): boolean {
  const { p, end, bits, actor, country, placeTo } = start;
  if (actor !== undefined || country !== undefined || placeTo >= end) return false;
  const words = nameWords(scan, p, end);
  if (words === 1 ? !isSoleName(scan, start) : words > 4) return false;
  if (isAcronym(scan.doc.tokens.word[p]!)) return false;
  if ((bits & NO_BEARER) !== 0 || ((bits & Is.TITLE_END) !== 0 && (bits & (Is.STRICT_TITLE | Is.GIVEN)) === 0))
    return false;
  if ((bitsOf(scan, end - 1) & Is.GEOGRAPHIC) !== 0) return false;
  for (let k = p + 1; k < end; k++) if ((bitsOf(scan, k) & (Is.ORGANISATION | Is.STREET)) !== 0) return false;
  return !isLeader(scan, p, end);
}

/** "The Shambat bridge": one word of its own before what stands in one place only. */
function isSoleName(scan: Scan, { p, end }: Start): boolean {
  const { key } = scan.doc.tokens;
  return UNIQUE_SITES.has(key[end]!) && scan.capitals.of[p] === 2 && scan.tag[p] === Tag.PROPN && !PEOPLES.has(key[p]!);
}

const NO_BEARER = Is.NO_NAME | Is.DIRECTION | Is.ORGANISATION;

/** "The Marine Duval camp", "a Duval camp said": those who are for her. */
function isParty(scan: Scan, { p, end, bits }: Start): boolean {
  const { key } = scan.doc.tokens;
  if (key[end] !== "camp") return false;
  return (bitsOf(scan, end + 1) & Is.SPEECH) !== 0 || ((bits & Is.GIVEN) !== 0 && key[p - 1] === "the");
}
