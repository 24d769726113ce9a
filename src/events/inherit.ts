import type { Clause } from "../grammar/grammar.js";
import { isAside } from "./aside.js";
import type { Draft } from "./assemble-drafts.js";
import type { EventDraft } from "./events.js";
import type { Cluster } from "./merge/cluster.js";
import { compareTimes, onOtherDay } from "./merge/compare-times.js";
import { isSpot } from "./passing.js";
import { isLocalSpeaker, isOfOtherEvent, isOrigin, opens } from "./place-scope.js";
import type { Reading } from "./reading.js";
import { clauseAt, headOf } from "./reading.js";
import { PLACE_RELATIONS } from "./support.data.js";
import type { Telling } from "./tellings.js";
import { describedBy, isBefore, isUnder } from "./time-scope.js";
import { HARMING, SUFFERED, VIOLENT, WRECKING } from "./vocabulary.data.js";

/** How many sentences back an event may take its place or time from. */
const REACH = 2;

/**
 * Gives events that name no place or time of their own those of the sentence they stand in, else those of the event
 * told just before, as a reader takes them: "Gunmen stormed the hotel in Kismayo on Sunday. Nine people were shot."
 */
export function inherit(r: Reading, clusters: readonly Cluster[], drafts: readonly Draft[]): void {
  const told: Told = { placesIn: placesBySentence(r), done: [] };
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const { tellings } = clusters[i]!;
    const { sentence } = tellings[0]!;
    if (draft.type === "release") free(r, draft, told.done);
    else fillDraft(r, draft, sentence, tellings, told);
    const before = tellings.every(({ match }) => isBefore(r, match)) || isAside(r, tellings);
    told.done.push({ draft, sentence, before });
  }
}

/** "The army intercepted six missiles; a man was killed by falling debris": whoever fired them killed him. */
function isDowning({ grammar }: Reading, { weapons, targets, participants, mentions }: EventDraft): boolean {
  if (weapons.length === 0 || targets.length > 0 || participants.some(({ role }) => role !== "initiator")) return false;
  const verb = grammar.verbs[grammar.verbAt[mentions[0]!.from]!];
  return verb !== undefined && DOWNING.has(verb.lemma);
}

const DOWNING = new Set(["intercept", "down", "shoot", "bring"]);

interface Told {
  readonly done: Done[];
  /** Sentence → the groups in it that name places. */
  readonly placesIn: ReadonlyMap<number, readonly number[]>;
}

/** An event told before, with what it has been given, and the sentence in which it is first told. */
interface Done {
  readonly draft: EventDraft;
  readonly sentence: number;
  /** Told as what came before another: "two days after a man stabbed six people in Bondi", "had been killed the week before". */
  readonly before: boolean;
}

/** "Bandits seized 40 pupils. They were freed …": a pronoun does not free those who held them captive. */
function free(r: Reading, draft: Draft, done: readonly Done[]): void {
  const before = done.findLast((d) => d.draft.type === "abduction")?.draft;
  const captors = new Set(before?.participants.filter((p) => p.role === "initiator").map((p) => p.actor));
  const wrong = (p: EventDraft["participants"][number]) =>
    p.role === "target" &&
    captors.has(p.actor) &&
    r.grammar.groups[r.grammar.groupAt[p.range.from]!]?.kind === "pronoun";
  if (before === undefined || !draft.participants.some(wrong)) return;
  const taken = before.participants.filter((p) => p.role === "victim").map((p) => ({ ...p, role: "target" as const }));
  draft.participants = [...draft.participants.filter((p) => !wrong(p)), ...taken];
}

function fillDraft(
  r: Reading,
  draft: Draft,
  sentence: number,
  tellings: readonly Telling[],
  { done, placesIn }: Told,
): void {
  if (!SUFFERED.has(draft.type)) return;
  const apart = tellings.some(({ time }) => time.apart);
  const summed = tellings.some(({ summed, ofYears }) => summed || ofYears);
  const before = done[done.length - 1];
  const participants = draft.participants.concat(doersBefore(r, draft, sentence, before));
  const here = draft.places.some((p) => p.relation !== "from" && p.relation !== "to");
  let { places, time } = draft;
  if (!here) places = places.concat(nearbyPlaces(r, placesIn, draft, sentence));
  if (places.every(({ place }) => r.entities.places[place]!.kind === "country")) {
    const there = thereIn(r, placesIn, tellings);
    if (there !== undefined) places = places.concat(there);
  }
  // "In Cairo, the minister said …": the story has left the place of the event before.
  const elsewhere = placesIn.get(sentence)?.some((id) => opens(r, id)) === true;
  const downing = isDowning(r, draft);
  const real = draft.status === "occurred" || draft.status === "ongoing" || draft.status === "attempted";
  // "The war has displaced two million": neither then nor in the town of that day, but in the land of which is told.
  const ofWar = tellings.every((telling) => telling.ofYears || telling.ofWar);
  for (let i = done.length - 1; i >= 0 && i >= done.length - 6; i--) {
    const earlier = done[i]!;
    if (sentence - earlier.sentence > REACH || !real) break;
    if (!VIOLENT.has(earlier.draft.type) || earlier.draft.timeframe !== draft.timeframe) continue;
    const whole = (summed || isSum(draft)) && !(draft.timeframe === "background" && isSum(earlier.draft));
    if (places.length === 0 && !elsewhere && !whole && !(earlier.before && earlier.sentence !== sentence))
      places = earlier.draft.places.filter(
        (p) =>
          !(downing && earlier.sentence !== sentence) &&
          (p.relation === "at" || p.relation === "near") &&
          !(ofWar && isSpot(r.entities.places[p.place]!.kind)) &&
          mayBeThere(r, draft, p.place) &&
          !isStruckBack(r, draft, earlier.draft, p.place),
      );
    // "struck Beirut on Monday after rockets hit Haifa": the rockets had a day of their own.
    const left = isFlashback(done, i, sentence) && (earlier.before || (here && isElsewhere(draft, earlier.draft)));
    // "Two days after the attack, soldiers raided a village": the attack has the day that is reckoned.
    const reckoned = earlier.before && earlier.sentence === sentence && earlier.draft.time?.basis === "relative";
    if (!apart && !left && !reckoned && !ofWar && time?.range === undefined && earlier.draft.time?.range !== undefined)
      time = earlier.draft.time;
  }
  draft.participants = participants;
  draft.places = places;
  draft.time = time;
}

/** Who did what the same sentence tells before, where the deed names nobody: "rebels stormed the village and nine were killed". */
function doersBefore(
  r: Reading,
  draft: Draft,
  sentence: number,
  before: Done | undefined,
): readonly EventDraft["participants"][number][] {
  if (before === undefined || before.sentence !== sentence || !agentless(r, draft)) return NOBODY;
  const { draft: earlier } = before;
  const wrecked = WRECKING.has(earlier.type) && !WRECKING.has(draft.type);
  if (wrecked || !HARMING.has(earlier.type) || isDowning(r, earlier) || areBeside(r, earlier, draft)) return NOBODY;
  if (isAnotherDeed(r, earlier, draft)) return NOBODY;
  const { clause } = draft.mentions[0]!;
  if (clause !== undefined && isToldBeside(r, r.grammar.clauses[clause]!)) return NOBODY;
  return earlier.participants.filter(
    (p) => p.role === "initiator" && !draft.participants.some((q) => q.actor === p.actor),
  );
}

/** "Ukraine hits depot; drones kill two in Odesa" */
const isToldBeside = ({ doc }: Reading, { from }: Clause): boolean => doc.tokens.key[from - 1] === ";";

const NOBODY: readonly EventDraft["participants"][number][] = [];

/** "In the past month, more than 400 people were abducted": not where the last of them were. */
function isSum({ time }: EventDraft): boolean {
  if (time?.precision !== "range" || time.start === undefined) return false;
  return Date.parse(time.end.slice(0, 10)) - Date.parse(time.start.slice(0, 10)) > SPELL_DAYS * 86_400_000;
}

/** What is told of a longer time than this is not the deed that was told just before. */
const SPELL_DAYS = 14;

const isElsewhere = (one: Pick<EventDraft, "places">, two: Pick<EventDraft, "places">): boolean =>
  two.places.length > 0 && !two.places.some(({ place }) => one.places.some((p) => p.place === place));

/** "The bomb fell on Saturday. On Thursday, a strike had killed seven. In Belgorod …": the story does not go on from there. */
function isFlashback(done: readonly Done[], index: number, sentence: number): boolean {
  const { draft, sentence: told } = done[index]!;
  const end = draft.time?.end;
  if (told === sentence || end === undefined) return false;
  return done
    .slice(Math.max(0, index - 4), index)
    .some(
      ({ draft: { time, timeframe } }) =>
        time?.range !== undefined && timeframe === draft.timeframe && (time.start ?? time.end) > end,
    );
}

/** A state that says it was attacked was not attacked in the towns of its adversary. */
function mayBeThere({ entities }: Reading, { participants }: EventDraft, place: number): boolean {
  const { country } = entities.places[place]!;
  const states = participants
    .filter(({ role, actor }) => role !== "initiator" && entities.actors[actor]!.kind === "state")
    .map(({ actor }) => entities.actors[actor]!.country);
  return country === undefined || states.length === 0 || states.includes(country);
}

/** "Hezbollah fired rockets at Haifa. An Israeli strike killed a soldier": not in Haifa. */
function isStruckBack({ entities }: Reading, draft: EventDraft, earlier: EventDraft, place: number): boolean {
  const land = entities.places[place]!.country;
  if (land === undefined || !STRIKES.has(draft.type)) return false;
  const countries = ({ participants }: EventDraft) =>
    participants.filter(({ role }) => role === "initiator").map(({ actor }) => entities.actors[actor]!.country);
  const before = countries(earlier);
  return countries(draft).includes(land) && before.length > 0 && !before.includes(land);
}

const STRIKES: ReadonlySet<string> = new Set(["air-strike", "drone-strike", "shelling"]);

/** Told by a verb that names nobody who did it: "houses were set on fire" beside "rebels attacked the village". */
function agentless({ grammar }: Reading, { type, participants, mentions }: EventDraft): boolean {
  const { group, clause } = mentions[0]!;
  if (!HARMING.has(type) || group !== undefined || participants.some((p) => p.role === "initiator")) return false;
  // "shot down a missile fired from Yemen": what is told of the missile others did.
  const told = clause === undefined ? undefined : grammar.clauses[clause]!;
  return told?.kind !== "relative" && !(told?.kind === "participle" && told.subjectBy === "own");
}

/** "Gunmen killed a priest a day after a bomb killed nine": one deed and another, done by who knows whom. */
const areBeside = (r: Reading, { mentions: [one] }: EventDraft, { mentions: [two] }: EventDraft): boolean =>
  isApart(r, one!.clause, two!.clause) || isApart(r, two!.clause, one!.clause);

/** "Gunmen killed a priest in Kech on Thursday, and on Tuesday a bomb killed five in Mastung", "Israel bombed Beirut and rockets killed two in Haifa": of another day or town. */
function isAnotherDeed(r: Reading, one: EventDraft, two: EventDraft): boolean {
  if (compareTimes(one.time, two.time) === "apart" || onOtherDay(one.time, two.time)) return true;
  const spots = ({ places }: EventDraft) => places.filter((p) => isSpot(r.entities.places[p.place]!.kind));
  const [here, there] = [spots(one), spots(two)];
  return here.length > 0 && isElsewhere({ places: here }, { places: there });
}

function placesBySentence(r: Reading): ReadonlyMap<number, readonly number[]> {
  const { doc, grammar, entities } = r;
  const map = new Map<number, number[]>();
  const { key } = doc.tokens;
  for (const { id, head } of grammar.groups) {
    if ((entities.placeOf[id] ?? -1) < 0 || isOrigin(r, id)) continue;
    // "a Britain-based monitor": where somebody sits.
    if (key[head + 1] === "-" && key[head + 2] === "based") continue;
    const sentence = doc.tokens.sentence[head]!;
    const list = map.get(sentence);
    if (list) list.push(id);
    else map.set(sentence, [id]);
  }
  return map;
}

/** Places of the same sentence that are not those of somebody speaking: the nearest two. */
function nearbyPlaces(
  r: Reading,
  placesIn: ReadonlyMap<number, readonly number[]>,
  { mentions, timeframe, time }: EventDraft,
  sentence: number,
): EventDraft["places"] {
  const trigger = mentions[0]!;
  // "The group that kidnapped 20 girls in June attacked Jos": what was at another time was not where this is.
  const recalled = timeframe === "background" && time?.range !== undefined && isToldByRelative(r, trigger);
  const all = placesIn.get(sentence) ?? [];
  const here = hereIn(r, sentence, all.length > 0 ? trigger.clause : undefined);
  if (here !== undefined) return [here];
  const own = all.filter((id) => clauseOf(r, id)?.id === trigger.clause);
  return (own.length > 0 || recalled ? own : all)
    .filter((id) => mayHold(r, id, trigger))
    .sort((a, b) => distance(r, a, trigger.from) - distance(r, b, trigger.from))
    .slice(0, 2)
    .map((id) => {
      const { from, to } = r.grammar.groups[id]!;
      const { prep, after } = r.prepOf.get(id)?.phrase ?? { prep: "", after: -1 };
      const near = PLACE_RELATIONS.get(prep) === "near" || (prep === "to" && isRoad(r, after));
      const relation = near ? "near" : "at";
      return { place: r.entities.placeOf[id]!, relation, range: { from, to } } as const;
    })
    .filter((p, i, all) => all.findIndex((q) => q.place === p.place) === i);
}

const isToldByRelative = ({ grammar }: Reading, { clause, group }: EventDraft["mentions"][number]): boolean =>
  group === undefined && clause !== undefined && grammar.clauses[clause]!.kind === "relative";

/** "exploded here on Monday": where the report was filed; in a clause, if one is given. */
function hereIn(
  { doc, entities, grammar }: Reading,
  sentence: number,
  clause: number | undefined,
): EventDraft["places"][number] | undefined {
  const place = entities.places.findIndex(({ inDateline, kind }) => inDateline !== undefined && kind === "settlement");
  if (place < 0) return undefined;
  const { key, quote } = doc.tokens;
  const { from, to } = doc.sentences[sentence]!;
  for (let at = from + 1; at < to; at++)
    if (
      key[at] === "here" &&
      quote[at]! < 0 &&
      key[at - 1] !== "from" &&
      (clause === undefined || grammar.clauseAt[at] === clause)
    )
      return { place, relation: "at", range: { from: at, to: at + 1 } };
  return undefined;
}

/** "Residents of Djibo said gunmen killed five people there": the place named last before. */
function thereIn(
  { doc, grammar, entities }: Reading,
  placesIn: Told["placesIn"],
  tellings: readonly Telling[],
): EventDraft["places"][number] | undefined {
  const { key, quote } = doc.tokens;
  for (const { sentence, match } of tellings) {
    const { from, to } = doc.sentences[sentence]!;
    for (let at = from + 1; at < to; at++) {
      if (key[at] !== "there" || quote[at]! >= 0 || EXISTING.has(key[at + 1] ?? "") || key[at - 1] === "from") continue;
      if (grammar.clauseAt[at] !== match.clause) continue;
      const before = placesIn.get(sentence)?.filter((id) => grammar.groups[id]!.head < at) ?? [];
      const spot = (id: number) => isSpot(entities.places[entities.placeOf[id]!]!.kind);
      const id = before.findLast(spot) ?? before.at(-1) ?? placesIn.get(sentence - 1)?.at(-1);
      if (id !== undefined) return { place: entities.placeOf[id]!, relation: "at", range: { from: at, to: at + 1 } };
    }
  }
  return undefined;
}

/** Behind a "there" that means no place. */
const EXISTING = new Set(
  "is are was were be been has have had 's will would may might could must seems appears remains exists".split(" "),
);

/** The clause of a place, be it before the clause's own words: "In Abuja, the minister said …". */
function clauseOf(r: Reading, id: number): Clause | undefined {
  const held = r.prepOf.get(id)?.clause ?? -1;
  return clauseAt(r, r.grammar.groups[id]!.head) ?? (held < 0 ? undefined : r.grammar.clauses[held]);
}

/** Whether an event without a place of its own may have been at one that its sentence names elsewhere. */
function mayHold(r: Reading, id: number, trigger: EventDraft["mentions"][number]): boolean {
  const clause = clauseOf(r, id);
  const { prep, after } = r.prepOf.get(id)?.phrase ?? { prep: "", after: -1 };
  if ((AWAY.has(prep) && !isRoad(r, after)) || (isOfOtherEvent(r, after) && !describes(r, trigger, after)))
    return false;
  if (clause === undefined || clause.id === trigger.clause) return true;
  if (clause.from > trigger.to && isToldBeside(r, clause)) return false;
  // "speaking in Abuja, the minister said"
  const above = clause.kind === "participle" ? clause.subject : undefined;
  if (r.cueClauses[clause.id] === 1 && opens(r, id)) return isLocalSpeaker(r, clause);
  if (r.cueClauses[clause.id] === 1 || (above !== undefined && speaks(r, above))) return false;
  if (isApart(r, trigger.clause, clause.id)) return false;
  if (trigger.clause === undefined || isUnder(r, trigger.clause, clause.id)) return true;
  return !isApart(r, clause.id, trigger.clause);
}

/** "the attack on Sderot, in which six people were seized": told of that very attack. */
function describes(r: Reading, { clause }: EventDraft["mentions"][number], deed: number): boolean {
  if (clause === undefined || deed < 0) return false;
  const { clauses } = r.grammar;
  return describedBy(r, clauses[clauses[clause]!.continues ?? clause]!) === deed;
}

/** "on the road to Jos": near it. */
const isRoad = (r: Reading, id: number): boolean => id >= 0 && ROADS.has(headOf(r, id));
const ROADS = new Set("road highway route approach access entrance gateway".split(" "));

const AWAY = new Set(["from", "to", "for", "toward", "towards", "out of"]);

const speaks = ({ subjectOf, cueClauses }: Reading, group: number): boolean =>
  (subjectOf.get(group) ?? []).some((id) => cueClauses[id] === 1);

/** "as talks opened in Cairo", "after rebels attacked a barracks", "after rockets were fired": what goes on elsewhere at another or the same time. */
function isApart({ grammar }: Reading, clause: number | undefined, other: number | undefined): boolean {
  for (let at = clause, up = 0; at !== undefined && at !== other && up < 4; up++) {
    const { kind, marker, parent, subject, subjectBy }: Clause = grammar.clauses[at]!;
    // "shot dead as they passed a house in Jos": they were there themselves.
    const same = subjectBy === "control" || (subject !== undefined && grammar.groups[subject]!.kind === "pronoun");
    if (kind === "adverbial" && !same && BESIDE.has(marker ?? "")) return true;
    if (kind === "main") return false;
    at = parent;
  }
  return false;
}

const BESIDE = new Set(["as", "while", "after", "before", "since", "until", "although", "though"]);

const distance = ({ grammar }: Reading, id: number, token: number): number =>
  Math.abs(grammar.groups[id]!.head - token);
