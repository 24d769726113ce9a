import { personNounOf } from "../../knowledge/people.js";
import { longestPhrase } from "../../knowledge/phrase-index.js";
import { Tag } from "../../text/document.js";
import { isNumbered, pushBody } from "./bodies.js";
import { isAcronym } from "./capitals.js";
import { GEOGRAPHIC_FIRST, NAMED_BODIES, PEOPLES } from "./heads.data.js";
import { Is } from "./lexicon.js";
import { onlyDirections } from "./named-places.js";
import { isLeader, isPerson, personEnd, pushPerson } from "./persons.js";
import { bitsOf, capitalFree, nameWords, put, type Scan } from "./scan.js";
import { titleAt } from "./titled.js";

/** A run that no table knows: typed by its words and neighbours, the rest later by the document. */
export function readUnknown(scan: Scan, p: number, end: number): number {
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
  // "in Zone 1"
  if (n === 1 && NUMBERED_PARTS.has(key[p]!) && scan.tag[end] === Tag.NUM) {
    put(scan, "place", p, end + 1).generic = "district";
    return end + 1;
  }
  // "The Army denied it": the state's, as "the army" is, whoever else is named so.
  if (n === 1 && FORCES.has(key[p]!)) return end;
  // "the 54th Brigade"
  if (n === 1 && isNumbered(scan, p, end)) {
    pushBody(scan, p, end, undefined);
    return end;
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
  if (
    behind &&
    !PEOPLES.has(key[end - 1]!) &&
    NAMED_BODIES.has(behind.kind) &&
    (behind.collective || behind.plural) &&
    !isPerson(scan, p)
  ) {
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
  "river lake sea ocean bay gulf strait island islands valley desert peninsula mountain mountains county province township oblast governorate village refuge reservoir archipelago side".split(
    " ",
  ),
);

const FORCES = new Set(["army", "navy", "military", "police"]);

/** Parts of cities and states that bear numbers. */
const NUMBERED_PARTS = new Set("zone district sector ward".split(" "));
