import { longestPhrase } from "../../knowledge/phrase-index.js";
import { UNITS } from "./heads.data.js";
import { Is } from "./lexicon.js";
import { isIndividual, isLeader, personEnd, pushPerson } from "./persons.js";
import { isSaidOfPlace } from "./place-scores.js";
import { runEnd } from "./runs.js";
import { bitsOf, isFirmGeneric, put, type Scan } from "./scan.js";
import { namesBody, type Start } from "./tables.js";

export function readTitled(scan: Scan, { p, end, limit, bits, country, place, placeTo }: Start): number {
  const title = isFirmGeneric(scan, end) ? undefined : titleAt(scan, p, end, limit);
  if (title === undefined) return 0;
  // "in Sheikh Zuweid", "Sheikh Maqsoud, a Kurdish quarter"
  if (placeTo >= end && title.to < placeTo && isSaidOfPlace(scan, p, placeTo)) return 0;
  const { to, strict } = title;
  // "the Sultan Suleiman Shah Division": named after somebody
  if (to < end && UNITS.has(scan.doc.tokens.key[end - 1]!) && end > to + 1) return 0;
  if (isShrine(scan, p, end)) {
    put(scan, "place", p, end).generic = "settlement";
    return end;
  }
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
  return to >= end && (bits & Is.GIVEN) === 0 && place === undefined ? to : 0;
}

/** "Imam Sahib Port", "General Hospital": what looks like a title begins the name of a thing. */
function namesThing(scan: Scan, at: number, end: number): boolean {
  const tail = bitsOf(scan, end - 1);
  if ((bitsOf(scan, at) & Is.GIVEN) !== 0 && end - at > 1) return false;
  return end - at <= 2 && (tail & (Is.VENUE | Is.STREET | Is.GEOGRAPHIC)) !== 0 && (tail & Is.GIVEN) === 0;
}

/** "in Sheikh Hadid": a village called after its saint; but "confidence in Sheikh Hasina". */
function isShrine(scan: Scan, p: number, end: number): boolean {
  const { key } = scan.doc.tokens;
  if (!SAINTS.has(key[p]!) || end - p !== 2 || key[end] === "'s" || isLeader(scan, p + 1, end)) return false;
  return WHERE.has(key[p - 1] ?? "") && !TRUSTING.has(key[p - 2] ?? "");
}

const SAINTS = new Set("sheikh shaykh sheik sidi".split(" "));
const WHERE = new Set("in near outside around".split(" "));
const TRUSTING = new Set("confidence trust faith interest believe believed believes".split(" "));

interface TitleRun {
  readonly to: number;
  /** Nothing but a name follows. */
  readonly strict: boolean;
}

/** The titles that start at `p`, one behind the other: "Candidate Senator", "Police Commander Colonel". */
export function titleAt(scan: Scan, p: number, end: number, limit: number): TitleRun | undefined {
  let found: TitleRun | undefined;
  for (let at = p; at < end; ) {
    const match = longestPhrase(scan.lexicon.titles, scan.doc.tokens, at, limit);
    const to = match?.to ?? (at + 2 < end && isIndividual(scan, at) && !isBodyAt(scan, end - 1) ? at + 1 : at);
    if (to === at || (found !== undefined && to >= end)) break;
    // "Councillor Dean Harper": a title that is a given name as well, before a surname
    if (found !== undefined && to === end - 1 && (bitsOf(scan, at) & Is.GIVEN) !== 0) break;
    found = { to, strict: match?.entry.value ?? false };
    at = to;
  }
  return found;
}

/** "Karenni Human Rights Group": no human is called Rights Group. */
const isBodyAt = (scan: Scan, at: number): boolean =>
  (bitsOf(scan, at) & (Is.ORGANISATION | Is.GIVEN)) === Is.ORGANISATION;
