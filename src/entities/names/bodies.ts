import type { KnownActor } from "../../knowledge/actors.js";
import { kindsOfGeneric } from "../../knowledge/gazetteer/generic.js";
import { longestPhrase } from "../../knowledge/phrase-index.js";
import type { ActorKind } from "../../model/index.js";
import { isAcronym } from "./capitals.js";
import { NAMED_BODIES, SERVICES, UNITS } from "./heads.data.js";
import { Is } from "./lexicon.js";
import { pushPerson } from "./persons.js";
import { bitsOf, put, type Scan } from "./scan.js";
import type { Start } from "./tables.js";

export function readActor(scan: Scan, { p, end, actor, country, place, placeTo }: Start): number {
  if (actor === undefined) return 0;
  const { to, entry } = actor;
  const known = entry.value.actor;
  if (to < (country?.to ?? 0) || to < Math.min(placeTo, end)) return 0;
  const seat = country?.entry.value.as === "seat" && country.to === to && !MINISTRIES.has(country.entry.phrase);
  const alone =
    !seat && !(isGeneric(known) && end > p + 1 && to <= end) && !(known.outlet && continuesAsBody(scan, p, to, end));
  if (!known.own && !alone) return 0;
  if (known.kind === "person") {
    pushPerson(scan, p, to);
    return to;
  }
  // "EU" is no town of Normandy, and the Wagner of news none of South Dakota.
  const site =
    placeTo === to && !isAcronym(scan.doc.tokens.word[p]!) && !NAMED_BODIES.has(known.kind) ? place : undefined;
  const name = put(scan, "actor", p, isNumberBehind(scan, to) ? to + 1 : to);
  name.actor = known;
  name.rivals = entry.value.rivals.length > 1 ? entry.value.rivals : undefined;
  name.senses = site?.senses;
  name.key = site?.key;
  return to;
}

function continuesAsBody(scan: Scan, p: number, to: number, end: number): boolean {
  return to < end && (bitsOf(scan, to) & Is.ORGANISATION) !== 0 && to - p === 1;
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

export function readBody(scan: Scan, start: Start): number {
  const { p, end, country, place, placeTo } = start;
  // "Cauca Department", "Benue State", "West Bank": what would be the head of a body is the kind of region; but "the 90th Tank Division"
  const region = placeTo === end && place !== undefined && place.to > p + 1 && place.senses[0]!.kind === "region";
  const placed = (bitsOf(scan, p) & Is.DIRECTION) !== 0 || kindsOfGeneric(scan.doc.tokens.key[end - 1]!) !== undefined;
  const called = region && placed && !isNumbered(scan, p, end);
  const body = called ? 0 : bodyEnd(scan, p, end);
  if (body === 0 || country?.to === end) return 0;
  const area = localArea(scan, start, body);
  if (area > 0) return area;
  pushBody(scan, p, body, country && country.to < body ? country.entry.value.country.code : undefined);
  return body;
}

/** "Ministry of Defence", "National Police": a body that every state has, no particular one. */
function isGeneric({ country, kind, monitor }: KnownActor): boolean {
  return country === undefined && !monitor && (kind === "government" || kind === "military" || kind === "police");
}

const MINISTRIES = new Set(["Pentagon", "State Department"]);

/** Behind an organisation's name that starts at `p`, by its head word; 0 when there is none. */
function bodyEnd(scan: Scan, p: number, end: number): number {
  const { key } = scan.doc.tokens;
  // "Aden Adde International Airport"
  if ((bitsOf(scan, end - 1) & (Is.VENUE | Is.ORGANISATION)) === Is.VENUE) return 0;
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
  for (let k = p; k < last - 1; k++) if (key[k] === "of" || key[k] === "for") return personWithin(scan, last - 1, end);
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

export function pushBody(scan: Scan, from: number, to: number, country: string | undefined): void {
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
  // "the Martyr Omar al-Qasim Brigades": armies have one brigade of a name
  if (body === "military" && key[to - 1] === "brigades" && !isNumbered(scan, from, to)) body = "militants";
  // "the Sultan Murad Division" is no state's; states call theirs after generals
  if (body === "military" && HALLOWED.has(key[from]!)) body = "militants";
  // "the El Fasher Resistance Committee", "the Central Committee of Sudan Doctors" are no organs of a state
  if (body === "government" && key.slice(from, to).some((word) => CIVIC.has(word))) body = "ngo";
  const first = key[from] === "united" ? from + 1 : from;
  if (body === "government" && (STATES_TOGETHER.has(key[first]!) || STATES_TOGETHER.has(key[from - 1] ?? "")))
    body = "international-organisation";
  // "the Sudanese Doctors' Union" is no union of states
  if (body === "international-organisation" && key.slice(from, to).includes("'")) body = "ngo";
  if (key[to - 1] === "service") body = SERVICES.get(key[to - 2]!) ?? body;
  const state = country ?? stateWithin(scan, from, to);
  const end = isNumberBehind(scan, to) ? to + 1 : to;
  const name = put(scan, "organisation", isNumbered(scan, from, to) ? from - 1 : from, end);
  name.body = body ?? "other";
  name.country = state;
}

/** "the 15th Infantry Division", "7 Division". */
export const isNumbered = ({ doc: { tokens } }: Scan, from: number, to: number): boolean =>
  from > 0 && NUMBER.test(tokens.key[from - 1]!) && tokens.key.slice(from, to).some((word) => UNITS.has(word));
/** "Light Infantry Battalion 428". */
const isNumberBehind = ({ doc: { tokens } }: Scan, to: number): boolean =>
  UNITS.has(tokens.key[to - 1]!) && NUMBER.test(tokens.key[to] ?? "");

const NUMBER = /^\d{1,3}(?:st|nd|rd|th)?$/;

/** Words in the names of armed groups that call themselves armies and forces. */
const UPRISINGS: ReadonlySet<string> = new Set(
  "people people's peoples liberation self resistance revolutionary self-defense self-defence nationalities independence".split(
    " ",
  ),
);

/** With which the names of those after whom bands of fighters call themselves begin. */
const HALLOWED: ReadonlySet<string> = new Set("sultan martyr martyrs shahid sheikh imam hazrat".split(" "));

/** With which the names of their offices and missions begin: "the UN Joint Human Rights Office". */
const STATES_TOGETHER: ReadonlySet<string> = new Set(["un", "u.n.", "u.n", "nations", "eu", "e.u.", "ecowas", "osce"]);

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
