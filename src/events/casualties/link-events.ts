import type { Clause, NounGroup } from "../../grammar/grammar.js";
import { countBefore } from "../../knowledge/lists.js";
import type { EventType } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";
import { isAvenged } from "../avenged.js";
import { areApart } from "../merge/compare-places.js";
import { hasLeft, passagesOf } from "../passages.js";
import { isPresentPerfect, THOUSANDS } from "../sums-of-years.js";
import { BROUGHT_BY, SUFFERED, VIOLENT } from "../vocabulary.data.js";
import { sinkings } from "./accidents.js";
import { isInterception } from "./interceptions.js";
import type { Found, Reading } from "./reading.js";
import { isOfYears } from "./running.js";
import { categoryOfActor } from "./victim-category.js";
import { OWNERS } from "./words.data.js";

/** One telling of an event: what a casualty may hang on. */
export interface EventPlace extends TokenRange {
  /** Index of the event draft. */
  readonly event: number;
  readonly clause?: number | undefined;
  readonly type: EventType;
  /** Told as what was before, or as what goes on around the news. */
  readonly background?: boolean | undefined;
  /** The last day on which it may have been, as far as the text says. */
  readonly day?: string | undefined;
  /** Where it was, or near which. */
  readonly spots?: readonly number[] | undefined;
  /** Actors who did it, for the perpetrator. */
  readonly initiators?: readonly number[] | undefined;
  /** Actors whom it was aimed at or who were hurt; of a clash, both sides. */
  readonly sufferers?: readonly number[] | undefined;
}

/** Violent or coercive: such that people suffer by it. */
export const isHarmful = ({ type }: EventPlace): boolean => SUFFERED.has(type);

/** Links each casualty to the event in which it was suffered, and to who did it where the clause does not say. */
export function linkEvents(r: Reading, events: readonly EventPlace[]): void {
  const sunk = sinkingsBefore(r);
  const pointTimes = pointTimesBySentence(r);
  const passages = passagesOf(r.doc);
  const harmful = events
    .filter((event) => isHarmful(event) && !isInterception(r, event.from, event.to))
    .sort((a, b) => a.from - b.from);
  linkEach(r, harmful, sunk, pointTimes, passages);
  const news = harmful.filter(({ type, background }) => WOUNDING.has(type) && type !== "war" && !background);
  const other = news.findIndex(({ event }) => event !== news[0]!.event);
  // So many tell of the first event before another is told.
  const sole = other < 0 ? news.length : other;
  const brought = lossesByEvent(r);
  for (const found of r.found) {
    const place = found.event === undefined ? farBefore(r, found, news, sole, brought) : undefined;
    if (
      place === undefined ||
      leftBehind(r, passages, place, found) ||
      isFoundElsewhere(r, found, place) ||
      isOfOldTimes(r, found, place, pointTimes) ||
      isOfSinking(r, found, place, sunk)
    )
      continue;
    found.event = place.event;
    losses(brought, place.event, found.effect).push(found);
  }
  // A part was suffered where the whole was.
  let told: TellingsByEvent | undefined;
  for (const part of r.found) {
    const whole = part.subsetOf === undefined ? undefined : r.found[part.subsetOf];
    if (whole === undefined || whole.event === undefined || part.event === whole.event) continue;
    told ??= tellingsByEvent(harmful);
    if (part.part === true && isToldSince(r, told.get(part.event ?? -1), whole, part)) {
      part.subsetOf = undefined;
      continue;
    }
    part.event = whole.event;
    part.perpetrator = whole.perpetrator;
  }
}

function linkEach(
  r: Reading,
  harmful: readonly EventPlace[],
  sunk: Int32Array,
  pointTimes: PointTimes,
  passages: Int32Array,
): void {
  const firstIn = firstBySentence(r, harmful);
  const told = tellingsByEvent(harmful);
  const heaviest = new Map<Found["effect"], Heaviest>();
  const takings = harmful.filter(({ type }) => TAKING.has(type));
  const abducted = abductions(r, harmful);
  const deadly = new Set<number>();
  for (const casualty of r.found) {
    if (casualty.effect === "detained" && isHeldByAbductors(r, casualty, takings, abducted)) {
      casualty.effect = "abducted";
      abducted.add(casualty.from, casualty.count?.min ?? 0, NO_EVENT);
    }
    const near = nearest(r, casualty, harmful, firstIn, passages, areBodies(r, casualty) ? deadly : undefined);
    const place =
      isToll(r, casualty) && !isBeside(r, casualty, near) ? (ofToll(r, casualty, told, heaviest) ?? near) : near;
    if (
      place === undefined ||
      leftBehind(r, passages, place, casualty) ||
      isFoundElsewhere(r, casualty, place) ||
      isOfOldTimes(r, casualty, place, pointTimes) ||
      isBeyond(r, casualty, place, told) ||
      (place.background && isTreatedElsewhere(r, casualty, place)) ||
      isDeathAfterwards(r, casualty, place) ||
      isAvengedBy(r, casualty, place) ||
      isOfSinking(r, casualty, place, sunk)
    )
      continue;
    casualty.event = place.event;
    if (casualty.effect === "killed" && !casualty.negated) deadly.add(place.event);
    note(heaviest, casualty);
    const mutual = isMutual(r, told.get(place.event)!.first);
    if (isMined(casualty, place) || (mutual && isBetween(r, casualty, place))) casualty.perpetrator = undefined;
    else if (
      !(mutual && isBystander(casualty)) &&
      casualty.perpetrator === undefined &&
      !isDeathOfCaptive(casualty, place) &&
      place.type !== "war" &&
      !isOwnLoss(r, casualty) &&
      !isTreatedElsewhere(r, casualty, place) &&
      !areFoundLater(r, casualty, place) &&
      place.initiators?.length === 1 &&
      place.initiators[0] !== casualty.victims.actor &&
      !areOwn(r, casualty, place.initiators[0]!)
    )
      casualty.perpetrator = place.initiators[0]!;
  }
}

/** "The strike hit a farm, and a woman was among the dead": of a deed that has been told since, and none of the dead before. */
function isToldSince({ doc: { tokens } }: Reading, told: Tellings | undefined, whole: Found, { from }: Found): boolean {
  if (told === undefined || told.first.from < whole.to) return false;
  const own = tokens.sentence[from];
  return tokens.sentence[told.first.from] !== own && tokens.sentence[told.last.from] === own;
}

/** "A convoy hit a roadside bomb, killing three": not by the convoy. */
const isMined = ({ perpetrator }: Found, { type, initiators }: EventPlace): boolean =>
  type === "landmine-blast" && perpetrator !== undefined && initiators?.includes(perpetrator) !== true;

/** "Fierce fighting with the militia. Two civilians were killed": by whose fire, the words do not say. */
const isBystander = ({ victims }: Found): boolean => BYSTANDERS.has(victims.category);
const BYSTANDERS: ReadonlySet<string> = new Set(["civilians", "children"]);

const isMutual = ({ grammar }: Reading, { type, to }: EventPlace): boolean =>
  type === "armed-clash" && MUTUAL.has(grammar.lemma[to - 1]!);

/** "The army and the rebels clashed, killing eight people": not by the one who is named first. */
function isBetween({ grammar }: Reading, found: Found, { clause: fight }: EventPlace): boolean {
  const own = grammar.clauses[found.clause ?? grammar.clauseAt[found.trigger.from] ?? -1];
  if (own?.kind !== "participle" || own.parent !== fight) return false;
  const sides = grammar.groups[grammar.clauses[fight!]!.subject ?? -1];
  return (
    sides !== undefined && sides.conjuncts.length > 0 && (isBystander(found) || found.victims.category === "unknown")
  );
}

/** What two sides do to each other. */
const MUTUAL = new Set(
  "clash fight fighting battle firefight gunfight gunbattle shootout skirmish crossfire combat".split(" "),
);

/** "A man kidnapped by bandits has died": of what, the words do not say. */
const isDeathOfCaptive = ({ effect }: Found, { type }: EventPlace): boolean =>
  effect === "killed" && type === "abduction";

/** "Its clinic in Monguno has treated 22 people": of whose deed, a sentence that tells of none does not say. */
function isTreatedElsewhere({ doc, grammar }: Reading, { trigger, effect }: Found, { from }: EventPlace): boolean {
  const { sentence } = doc.tokens;
  if (effect !== "injured" || sentence[from] === sentence[trigger.from]) return false;
  const verb = grammar.verbs[grammar.clauses[grammar.clauseAt[trigger.from] ?? -1]?.verb ?? -1];
  return verb !== undefined && TREATING.has(verb.lemma);
}

const TREATING = new Set(["treat", "receive", "admit"]);

/** "Shelled the base in revenge for the deaths of nine villagers": those died before. */
const isAvengedBy = ({ doc }: Reading, { trigger, from }: Found, place: EventPlace): boolean =>
  doc.tokens.sentence[place.from] === doc.tokens.sentence[from] &&
  isAvenged(doc, Math.min(trigger.from, from)) &&
  !isAvenged(doc, place.from);

/** "Hours before he died, a drone hit a house near his own": of something else. */
function isDeathAfterwards({ grammar }: Reading, { trigger, clause }: Found, place: EventPlace): boolean {
  const own = grammar.clauses[clause ?? grammar.clauseAt[trigger.from] ?? -1];
  if (own?.marker !== "before" || own.id === place.clause) return false;
  return grammar.verbs[own.verb]?.lemma === "die";
}

/** "Separately, five bodies were found": not of what was told before. */
const leftBehind = (r: Reading, passages: Int32Array, { from: told }: EventPlace, { from }: Found): boolean =>
  hasLeft(passages, r.doc.tokens.sentence[told]!, r.doc.tokens.sentence[from]!);

/**
 * "In Kharkiv, rescuers found two bodies", "Two men were found dead in a car outside Dnipro": not of the raid on Lviv told
 * before; nor is what was dug up of a deed in the same sentence.
 */
function isFoundElsewhere(r: Reading, found: Found, { from: told, spots }: EventPlace): boolean {
  const { doc, grammar, entities } = r;
  const { key, sentence } = doc.tokens;
  const clause = findingOf(r, found);
  const isBeside = sentence[told] === sentence[found.from];
  if (clause !== undefined && isBeside && UNEARTHING.has(grammar.verbs[clause.verb]!.lemma)) return true;
  if (spots === undefined || spots.length === 0 || isBeside) return false;
  const isApart = (id: number): boolean => {
    const place = id < 0 ? -1 : entities.placeOf[id]!;
    return place >= 0 && areApart(entities.places, spots, [place]);
  };
  const own = doc.sentences[sentence[found.from]!]!.from;
  const opening = key[own] === "in" ? (grammar.groupAt[own + 1] ?? -1) : -1;
  if (opening >= 0 && key[grammar.groups[opening]!.extent] === "," && isApart(opening)) return true;
  return clause?.preps.some(({ prep, group }) => WHERE_FOUND.has(prep) && isApart(group)) === true;
}

const WHERE_FOUND = new Set(["in", "near", "outside", "at", "from"]);

/** The clause that tells that somebody was found dead. */
function findingOf({ grammar }: Reading, { clause, trigger }: Found): Clause | undefined {
  const own = grammar.clauses[clause ?? grammar.clauseAt[trigger.from] ?? -1];
  const lemma = own === undefined ? "" : grammar.verbs[own.verb]!.lemma;
  return FINDING.has(lemma) || UNEARTHING.has(lemma) ? own : undefined;
}

const FINDING = new Set(["find", "discover"]);
const UNEARTHING = new Set(["exhume", "unearth", "disinter"]);

/** Sentence → index of the first event told in it, or -1. */
function firstBySentence({ doc }: Reading, events: readonly EventPlace[]): Int32Array {
  const first = new Int32Array(doc.sentences.length).fill(-1);
  for (let index = events.length - 1; index >= 0; index--) first[doc.tokens.sentence[events[index]!.from]!] = index;
  return first;
}

interface Tellings {
  readonly first: EventPlace;
  last: EventPlace;
}

/** Event → its first and its last telling. */
type TellingsByEvent = ReadonlyMap<number, Tellings>;

function tellingsByEvent(events: readonly EventPlace[]): TellingsByEvent {
  const told = new Map<number, Tellings>();
  for (const place of events) {
    const known = told.get(place.event);
    if (known === undefined) told.set(place.event, { first: place, last: place });
    else known.last = place;
  }
  return told;
}

/** Those who were abducted. "Police seized four men": where the rules read an arrest, nobody was. */
function abductions(r: Reading, harmful: readonly EventPlace[]): Heaviest {
  const abducted = new Heaviest();
  let arrested: Uint8Array | undefined;
  for (const casualty of r.found) {
    if (casualty.effect !== "abducted") continue;
    const { from, trigger, count } = casualty;
    arrested ??= arrestsByToken(r, harmful);
    if (arrested.subarray(trigger.from, trigger.to).includes(1)) casualty.effect = "detained";
    else abducted.add(from, count?.min ?? 0, NO_EVENT);
  }
  return abducted;
}

/** Where it does not matter in which event. */
const NO_EVENT = -1;

/** Token → 1 where an arrest is told. */
function arrestsByToken({ doc }: Reading, events: readonly EventPlace[]): Uint8Array {
  const arrested = new Uint8Array(doc.tokens.count);
  for (const { type, from, to } of events) if (type === "arrest") arrested.fill(1, from, to);
  return arrested;
}

/** "Troops killed nine rebels. The army lost one lieutenant", "Kyiv put its losses at 38 dead": by nobody of their own. */
function isOwnLoss({ grammar, doc: { tokens } }: Reading, { trigger, from }: Found): boolean {
  if (grammar.lemma[trigger.to - 1] === "lose") return true;
  const first = Math.min(trigger.from, from);
  for (let at = first; at > first - OWNED_WITHIN && at > 0; at--)
    if (LOSSES.has(tokens.key[at]!) && (OWNERS.has(tokens.key[at - 1]!) || tokens.key[at - 1] === "own")) return true;
  return false;
}

const OWNED_WITHIN = 8;
const LOSSES = new Set(["losses", "casualties", "dead", "toll"]);

/** "Police shot three protesters. A police officer was killed, too": hardly by the police, nor by the army. */
function areOwn({ entities }: Reading, { victims }: Found, doer: number): boolean {
  const { kind, country } = entities.actors[doer]!;
  // "Gunmen stormed a hotel. The attackers were killed"
  if (kind === "unidentified" && victims.category === "militants") return true;
  const ofState = STATE_FORCES.has(kind) && STATE_FORCES.has(victims.category);
  if (!ofState && (!UNDER_ARMS.has(kind) || categoryOfActor(kind) !== victims.category)) return false;
  return victims.country === undefined || country === undefined || victims.country === country;
}

const STATE_FORCES: ReadonlySet<string> = new Set(["military", "police"]);
const UNDER_ARMS: ReadonlySet<string> = new Set(["military", "police", "rebels", "militants"]);

/** Sentence → the end of the only point in time that it names. */
type PointTimes = ReadonlyMap<number, string | undefined>;

function pointTimesBySentence({ doc, entities }: Reading): PointTimes {
  const ends = new Map<number, string | undefined>();
  for (const { from, role, time } of entities.times) {
    if (role !== "point") continue;
    const sentence = doc.tokens.sentence[from]!;
    ends.set(sentence, ends.has(sentence) ? undefined : time.end);
  }
  return ends;
}

/** "In last June's protests, 39 people died": not of the deed that another sentence tells of this May. */
function isOfOldTimes(
  r: Reading,
  found: Found,
  { day, from: told, sufferers = [] }: EventPlace,
  ends: PointTimes,
): boolean {
  const { sentence } = r.doc.tokens;
  const { from } = found;
  const end = ends.get(sentence[from]!);
  if (day === undefined || end === undefined || sentence[told] === sentence[from]) return false;
  return Date.parse(day) - Date.parse(end) > (isSomebodyElse(r, found, sufferers) ? DAYS_AGO : LONG_AGO);
}

/** "The killing follows the death of Rosa Gil on 22 May": another victim by name. */
function isSomebodyElse(
  { entities: { actors } }: Reading,
  { victims, names }: Found,
  sufferers: readonly number[],
): boolean {
  const isPerson = (actor: number | undefined) =>
    actor !== undefined && actors[actor]?.kind === "person" && actors[actor].named;
  return (
    names.length === 1 && isPerson(victims.actor) && !sufferers.includes(victims.actor!) && sufferers.some(isPerson)
  );
}

const DAYS_AGO = 3 * 86_400_000;
const LONG_AGO = 45 * 86_400_000;

/** "Rebels have killed 34 officers this year": more than the one attack told of elsewhere brought, whatever it is joined to. */
function isBeyond(
  r: Reading,
  { cumulative, toll, clause, trigger, count, effect }: Found,
  place: EventPlace,
  told: TellingsByEvent,
): boolean {
  if (toll || place.type === "war") return false;
  const id = clause ?? r.grammar.clauseAt[trigger.from] ?? -1;
  const own = id < 0 ? undefined : r.grammar.clauses[id]!;
  const verb = own && r.grammar.verbs[own.verb];
  const harmed = HURTS.has(effect) && (count?.min ?? 0) >= THOUSANDS;
  const many = harmed && verb !== undefined && isPresentPerfect(verb);
  if (!many && !(cumulative && isOfYears(r, verb, own) && !isSinceLately(r, trigger.from))) return false;
  const { sentence } = r.doc.tokens;
  const { first, last } = told.get(place.event)!;
  return [first, last].some(({ from }) => sentence[from] !== sentence[trigger.from]);
}

/** "has killed 34 people since Sunday": so long one fight may last. */
function isSinceLately({ doc: { tokens }, entities }: Reading, at: number): boolean {
  const own = tokens.sentence[at];
  return entities.times.some(
    ({ from, role, time: { start, end } }) =>
      role === "since" &&
      tokens.sentence[from] === own &&
      start !== undefined &&
      Date.parse(end) - Date.parse(start) < FORTNIGHT,
  );
}

const FORTNIGHT = 14 * 86_400_000;

/** Who drowned is no victim of the fighting fled from, told of before or beside it. */
function isOfSinking(r: Reading, { from, effect }: Found, place: EventPlace, sunk: Int32Array): boolean {
  const { sentence } = r.doc.tokens;
  if (!HURTS.has(effect) || place.type === "war") return false;
  const [first, own] = [sentence[place.from]!, sentence[from]!];
  return sunk[own + 1]! > sunk[Math.min(first, own)]!;
}

/** Sentence → how many before it tell of a sinking. */
function sinkingsBefore(r: Reading): Int32Array {
  const told = sinkings(r);
  const before = new Int32Array(told.length + 1);
  for (let i = 0; i < told.length; i++) before[i + 1] = before[i]! + told[i]!;
  return before;
}

/** "28 girls were still being held" of a school from which 52 were abducted: held by those who took them. */
function isHeldByAbductors(
  r: Reading,
  { trigger, from, count }: Found,
  takings: readonly EventPlace[],
  abducted: Heaviest,
): boolean {
  const verb = r.grammar.verbs[r.grammar.verbAt[trigger.to - 1] ?? -1];
  if (verb?.lemma !== "hold") return false;
  if (takings[countBefore(takings, from) - 1]?.type !== "abduction") return false;
  const most = abducted.before(from);
  return most !== undefined && most.size >= (count?.max ?? count?.min ?? 0);
}

const TAKING: ReadonlySet<EventType> = new Set(["abduction", "arrest"]);

const isBeside = ({ doc: { tokens } }: Reading, { from, trigger }: Found, event: EventPlace | undefined): boolean => {
  const own = event === undefined ? -1 : tokens.sentence[event.from]!;
  return own === tokens.sentence[from] || own === tokens.sentence[trigger.from];
};

/** "a toll of 34", "put the toll at 34 dead" */
const isToll = ({ doc: { tokens } }: Reading, { toll, from }: Found): boolean =>
  toll === true ||
  (tokens.key[from - 2] === "toll" && (tokens.key[from - 1] === "of" || tokens.key[from - 1] === "at"));

/** "The toll stands at 27", with no deed in the sentence: that of the heaviest loss told before. */
function ofToll(
  r: Reading,
  { from, effect }: Found,
  told: TellingsByEvent,
  heaviest: ReadonlyMap<Found["effect"], Heaviest>,
): EventPlace | undefined {
  const event = heaviest.get(effect)?.before(from)?.event;
  const place = event === undefined ? undefined : told.get(event)?.first;
  return place === undefined || isTollElsewhere(r, from, place) ? undefined : place;
}

/** "In Sabarkantha the toll has risen": of what happened there; "officials in Khartoum gave a toll" for Omdurman, too. */
function isTollElsewhere({ doc, grammar, entities }: Reading, toll: number, { spots = [] }: EventPlace): boolean {
  const own = doc.sentences[doc.tokens.sentence[toll]!]!;
  for (let at = own.from; at < own.to; at++) {
    const group = grammar.groupAt[at] ?? -1;
    const place = group < 0 ? -1 : (entities.placeOf[group] ?? -1);
    if (place >= 0 && (spots.length === 0 || areApart(entities.places, spots, [place]))) return true;
  }
  return false;
}

/** The heaviest losses, with their events: each of them larger than all that are told before it. */
class Heaviest {
  private readonly steps: { readonly from: number; readonly size: number; readonly event: number }[] = [];

  /** The heaviest loss that is told before a token. */
  before(token: number): { readonly size: number; readonly event: number } | undefined {
    return this.steps[countBefore(this.steps, token) - 1];
  }

  add(from: number, size: number, event: number): void {
    const at = countBefore(this.steps, from + 1);
    if (at > 0 && this.steps[at - 1]!.size >= size) return;
    let end = at;
    while (end < this.steps.length && this.steps[end]!.size < size) end++;
    this.steps.splice(at, end - at, { from, size, event });
  }
}

function note(heaviest: Map<Found["effect"], Heaviest>, found: Found): void {
  const size = found.count?.min ?? found.count?.max ?? 0;
  if (found.event === undefined || size <= 1 || isRunningTotal(found)) return;
  const known = heaviest.get(found.effect) ?? new Heaviest();
  heaviest.set(found.effect, known);
  known.add(found.from, size, found.event);
}

/** A total of a whole war, not the toll of one deed. */
const isRunningTotal = ({ cumulative, toll }: Found): boolean => cumulative && toll !== true;

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

function nearest(
  r: Reading,
  { from, to, trigger, clause, effect }: Found,
  events: readonly EventPlace[],
  firstIn: Int32Array,
  passages: Int32Array,
  deadly: ReadonlySet<number> | undefined,
): EventPlace | undefined {
  const { sentence } = r.doc.tokens;
  const own = sentence[from]!;
  const own2 = sentence[trigger.from]!;
  let best: EventPlace | undefined;
  let score = 0;
  const low = Math.min(own, own2);
  let start = -1;
  for (let back = NEAR; back >= 0 && start < 0; back--) start = firstIn[low - back] ?? -1;
  if (start < 0) start = firstIn[Math.max(own, own2)]!;
  for (let index = start < 0 ? events.length : start; index < events.length; index++) {
    const event = events[index]!;
    const where = sentence[event.from]!;
    if (where > Math.max(own, own2)) break;
    const here = where === own || where === own2;
    if (hasLeft(passages, where, own)) continue;
    if (where < own - NEAR || BROUGHT_BY[effect]?.has(event.type) === false) continue;
    const value = here
      ? sameSentence(r, event, trigger, clause, from, to) - (isMild(event, effect) ? MILD : 0)
      : (where === own - 1 ? 2 : 1) + fitness(r, event, effect) - (isScuffle(event, deadly) ? SCUFFLE : 0);
    if (value >= score || best === undefined) {
      best = event;
      score = value;
    }
  }
  return best;
}

/**
 * How well an event told before suits a loss without a deed of its own: what the news is of goes before the war around
 * it and what was long ago, violence before what only may have hurt people.
 */
function fitness({ grammar }: Reading, { background, type, clause }: EventPlace, effect: Found["effect"]): number {
  // "A year ago a bomb killed 80 people. Dozens were hurt.": the story itself has gone back.
  const retold = type !== "war" && clause !== undefined && grammar.clauses[clause]!.kind === "main";
  const current = background && !retold ? 0 : 2;
  return current + (HURTS.has(effect) && !WOUNDING.has(type) ? 0 : 1.5);
}

function areBodies({ grammar }: Reading, { from, to }: Found): boolean {
  for (let at = from; at < to; at++) if (BODIES.has(grammar.lemma[at]!)) return true;
  return false;
}

const BODIES = new Set(["body", "corpse", "coffin", "remains"]);

/** "Gunmen attacked the village. On Tuesday 50 bodies were found", "… were found dead": who killed them, the words do not say. */
const areFoundLater = (r: Reading, found: Found, { from }: EventPlace): boolean =>
  r.doc.tokens.sentence[from] !== r.doc.tokens.sentence[found.from] &&
  (areBodies(r, found) || findingOf(r, found) !== undefined);

/** "Soldiers clashed with a group of men. Fifty bodies were found": of what had killed before, rather than of a clash that is not said to. */
const isScuffle = ({ type, event }: EventPlace, deadly: ReadonlySet<number> | undefined): boolean =>
  deadly !== undefined && deadly.size > 0 && WIDE.has(type) && !deadly.has(event);

const SCUFFLE = 2.5;

/** Sentences between an event and the losses told behind it. */
const NEAR = 2;
const FAR = 4;

/**
 * Of the violence told some sentences before, or of the only one that is news, where that has brought a loss as large:
 * "The bodies of three women were found in a well" of a raid that killed 14. Not what is told of another time.
 */
function farBefore(
  r: Reading,
  found: Found,
  news: readonly EventPlace[],
  sole: number,
  brought: Map<string, Found[]>,
): EventPlace | undefined {
  const { from, effect, cumulative, clause, count: people, negated } = found;
  if (!HURTS.has(effect) || cumulative || negated || people === undefined) return undefined;
  const id = clause ?? r.grammar.clauseAt[from] ?? -1;
  if (id >= 0 && r.discourse.commitment[id]?.background) return undefined;
  const { sentence } = r.doc.tokens;
  const count = countBefore(news, from);
  const last = count === 0 ? undefined : news[count - 1]!;
  const near = last !== undefined && sentence[from]! - sentence[last.from]! <= FAR;
  const place = near ? last : count > 0 && count <= sole ? news[0] : undefined;
  const size = people.max ?? people.min ?? 1;
  const holds = ({ from: at, count: whole, subsetOf }: Found): boolean =>
    at < from && subsetOf === undefined && (whole?.min ?? 0) >= size;
  return place !== undefined && losses(brought, place.event, effect).some(holds) ? place : undefined;
}

/** Losses of an event with an effect, as far as they are linked. */
function losses(brought: Map<string, Found[]>, event: number, effect: Found["effect"]): Found[] {
  const key = `${event}/${effect}`;
  const known = brought.get(key);
  if (known !== undefined) return known;
  const list: Found[] = [];
  brought.set(key, list);
  return list;
}

function lossesByEvent({ found }: Reading): Map<string, Found[]> {
  const brought = new Map<string, Found[]>();
  for (const each of found) if (each.event !== undefined) losses(brought, each.event, each.effect).push(each);
  return brought;
}

const HURTS: ReadonlySet<Found["effect"]> = new Set(["killed", "injured", "killed-or-injured", "missing"]);

/** Violence by which people are hurt. */
const WOUNDING: ReadonlySet<string> = new Set(
  [...VIOLENT].filter((type) => !["abduction", "looting", "property-destruction", "arson"].includes(type)),
);

/** "Six were taken prisoner and three killed when rebels overran the base": nobody dies of being taken. */
const isMild = ({ type }: EventPlace, effect: Found["effect"]): boolean => HURTS.has(effect) && !WOUNDING.has(type);

/** How much less an event in the sentence suits a loss that such events do not bring. */
const MILD = 10;

/** Of many deeds: "violence killed 12, three of them in police firing". */
const WIDE = new Set<EventType>(["riot", "protest", "war", "armed-clash"]);

/** The trigger itself, the same clause, a clause above, or only the same sentence (the nearer the better). */
function sameSentence(
  r: Reading,
  event: EventPlace,
  trigger: TokenRange,
  clause: number | undefined,
  from: number,
  to: number,
): number {
  if (overlaps(event, trigger)) return 100;
  const distance = Math.min(
    Math.abs(event.from - to),
    Math.abs(from - event.to),
    Math.abs(event.from - trigger.to),
    Math.abs(trigger.from - event.to),
  );
  const near = 20 / (1 + distance);
  if (clause === undefined || event.clause === undefined) return 5 + near;
  // "An air strike killed 60, as fighting …": what the verb says has brought it.
  const subject = subjectOf(r, clause);
  const isSubject = subject !== undefined && (holds(subject, event) || isWhere(r, subject, event));
  // "rioting and police firing left two dead": either may have.
  const sole = isSubject && subject.conjuncts.length === 0;
  if (sole && !WIDE.has(event.type)) return 75 + near;
  if (event.clause === clause) return 50 + near;
  if (sole) return 45 + near;
  const { parent, continues } = r.grammar.clauses[clause]!;
  if (parent === event.clause) return 30 + near;
  // "Shells hit a market, killing 28 and wounding 51 in a war …": as what it goes on with.
  if (continues !== undefined && r.grammar.clauses[continues]!.parent === event.clause) return 30 + near;
  if (r.grammar.clauses[event.clause]?.parent === clause) return 25 + near;
  // "… in a town that the war has passed by": no war but the news before it
  return event.type === "war" && event.background ? 1 : 5 + near;
}

/** Who or what a clause tells of, through a relative pronoun. */
function subjectOf({ grammar }: Reading, clause: number): NounGroup | undefined {
  const subject = grammar.groups[grammar.clauses[clause]?.subject ?? -1];
  return subject?.kind === "relative" ? (grammar.groups[subject.antecedent ?? -1] ?? subject) : subject;
}

const holds = (group: TokenRange, { from, to }: TokenRange): boolean => group.from <= from && to <= group.to;

/** "the strike on Tartus, which killed four": no town kills. */
function isWhere({ grammar, entities }: Reading, { id }: NounGroup, event: EventPlace): boolean {
  if ((entities.placeOf[id] ?? -1) < 0) return false;
  const deed = grammar.groups[grammar.groupAt[event.to - 1] ?? -1];
  return deed?.preps.some(({ group }) => group === id) === true;
}
