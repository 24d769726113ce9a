import type { PlaceDraft } from "../entities/entities.js";
import type { EventTime, EventType } from "../model/index.js";
import type { ParticipantDraft } from "./events.js";
import { FAMILIES } from "./families.data.js";
import type { Unused } from "./match.js";
import { GENERIC, inPassing, isSpot } from "./passing.js";
import { type Reading, referent } from "./reading.js";
import { HARMFUL } from "./support.data.js";
import { isAnswer } from "./telling-verbs.js";
import type { Telling } from "./tellings.js";
import { VERBAL, WRECKING } from "./vocabulary.data.js";

/** Tellings of one event, with why they were put together. */
export interface Cluster {
  readonly tellings: Telling[];
  readonly reasons: string[];
  /** Types and trigger words of its tellings, each once: an event told all through a long text has thousands of tellings. */
  readonly types: string[];
  readonly words: string[];
}

/** What two tellings must have in common, by how much the later one says that could tell it apart. */
const THRESHOLDS = [1, 2, 2.5];

/** How far back a later reference may point, in sentences. */
const REACH = 12;

/**
 * Puts the tellings of one event together. Two tellings are one event when nothing tells them apart (type family,
 * reality, time, place, who did it, who suffered) and enough binds them: a later reference, the same people, place or
 * words, title and lead.
 */
export function mergeTellings(r: Reading, tellings: readonly Telling[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const telling of tellings) {
    const oneMore = isOneMore(r, telling);
    const family = FAMILIES.get(telling.mention.type);
    const threshold = THRESHOLDS[Math.min(2, distinctness(r, telling))]!;
    let best: Cluster | undefined;
    let bestBonds: Bonds | undefined;
    for (const cluster of within(clusters)) {
      if (!mayBeOne(r, cluster.tellings, telling, family, oneMore)) continue;
      const bonds = bondsOf(r, cluster, telling);
      if (bonds === undefined || bonds.score < threshold) continue;
      if (bestBonds === undefined || bonds.score >= bestBonds.score) {
        best = cluster;
        bestBonds = bonds;
      }
    }
    if (best === undefined || bestBonds === undefined) {
      clusters.push({ tellings: [telling], reasons: [], types: [telling.mention.type], words: [wordOf(r, telling)] });
      continue;
    }
    best.reasons.push(`${quote(r, telling)}: ${bestBonds.reasons.join(", ")}`);
    best.tellings.push(telling);
    addOnce(best.types, telling.mention.type);
    addOnce(best.words, wordOf(r, telling));
  }
  return clusters;
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

/** Sets aside the clusters whose tellings all only speak of such deeds, with why. */
export function setAside(r: Reading, clusters: readonly Cluster[]): { told: Cluster[]; unused: Unused[] } {
  const told: Cluster[] = [];
  const unused: Unused[] = [];
  for (const cluster of clusters) {
    if (!areInPassing(r, cluster.tellings)) {
      told.push(cluster);
      continue;
    }
    for (const { match } of cluster.tellings)
      unused.push({
        range: { from: match.from, to: match.to },
        why: `${match.trigger.rule.name}: spoken of in passing`,
      });
  }
  return { told, unused };
}

function areInPassing(r: Reading, tellings: readonly Telling[]): boolean {
  for (const telling of tellings) if (!inPassing(r, telling)) return false;
  return true;
}

/** The clusters a telling may join: those of the opening and the latest, so that long texts cost no more per telling. */
function within(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.length <= OPENING + LATEST ? clusters : [...clusters.slice(0, OPENING), ...clusters.slice(-LATEST)];
}

const OPENING = 8;
const LATEST = 40;

/** The first and the last tellings of a long cluster. */
function ends(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.length <= 12 ? tellings : [...tellings.slice(0, 6), ...tellings.slice(-6)];
}

/** How many things a telling says by which it could be known: a spot, a time, somebody named. */
function distinctness(r: Reading, { filling, time }: Telling): number {
  const spot = filling.places.some((p) => isSpot(r.entities.places[p.place]!.kind)) ? 1 : 0;
  const when = time.time?.range === undefined ? 0 : 1;
  const who = filling.participants.some((p) => r.entities.actors[p.actor]!.named) || filling.targets.length > 0 ? 1 : 0;
  return spot + when + who;
}

function quote({ doc }: Reading, { match }: Telling): string {
  return `"${doc.tokens.word.slice(match.from, match.to).join(" ")}"`;
}

const SAME_PEOPLE = "same people";

/** What binds a telling to others; each reason counts once. */
class Bonds {
  score = 0;
  readonly reasons: string[] = [];

  bind(score: number, reason: string): void {
    if (this.reasons.includes(reason)) return;
    this.score += score;
    this.reasons.push(reason);
  }

  has(reason: string): boolean {
    return this.reasons.includes(reason);
  }
}

/** Whether type and reality let a telling be one with all of those before it; most are of another family. */
function mayBeOne(
  r: Reading,
  tellings: readonly Telling[],
  telling: Telling,
  family: ReadonlySet<EventType> | undefined,
  oneMore: boolean,
): boolean {
  for (const other of ends(tellings)) {
    if (other.mention.type !== telling.mention.type && !family?.has(other.mention.type)) return false;
    if (!sameReality(other, telling) || (oneMore && !speaksOfSeveral(r, other))) return false;
  }
  return true;
}

/** What binds a telling to those before it; undefined: something tells them apart. */
function bondsOf(r: Reading, cluster: Cluster, telling: Telling): Bonds | undefined {
  const last = cluster.tellings[cluster.tellings.length - 1]!;
  const distance = telling.sentence - last.sentence;
  const far = distance > REACH && !telling.pointsBack && cluster.tellings.length < 2;
  const bonds = new Bonds();
  for (const other of ends(cluster.tellings)) if (areApart(r, other, telling, bonds)) return undefined;
  // However far, it is known by whom it befell.
  if (far && !bonds.has(SAME_PEOPLE)) return undefined;
  // "promised to end the violence": no deed told later is part of it.
  if (!telling.pointsBack && onlyAtLarge(r, cluster)) return undefined;
  const { type } = telling.mention;
  if (cluster.types.includes(type)) bonds.bind(1, "same type");
  if (cluster.words.includes(wordOf(r, telling))) bonds.bind(0.75, "same word");
  if (VERBAL.has(type)) return bonds.has("same doers") && !bonds.has("other sufferers") ? bonds : undefined;
  if (distance <= 3) bindNear(r, cluster, telling, distance, bonds);
  if (telling.pointsBack && onlyAirDefence(cluster)) return undefined;
  if (telling.pointsBack) bonds.bind(2.5, "a later reference");
  // Of two deeds that "the ambush" may be, the one that was called so.
  if (telling.pointsBack && !VAGUE.has(wordOf(r, telling)) && cluster.words.includes(wordOf(r, telling)))
    bonds.bind(0.5, "called so");
  // "the attack" is the shooting, not the fires that the gunmen set besides.
  if (telling.pointsBack && !WRECKING.has(type) && !someOf(cluster.types, WRECKING, false))
    bonds.bind(-1, "what it wrecked");
  else if (telling.definite) bonds.bind(1, "definite");
  if (distance === 0) bonds.bind(0.5, "same sentence");
  else if (distance === 1) bonds.bind(0.75, "next sentence");
  if (inTitle(r, cluster.tellings[0]!) && telling.sentence <= leadEnd(r)) bonds.bind(1.5, "title and lead");
  return bonds;
}

/** What binds a telling to those told at most three sentences before. */
function bindNear(r: Reading, { tellings, types }: Cluster, telling: Telling, distance: number, bonds: Bonds): void {
  const last = tellings[tellings.length - 1]!;
  if (isResult(r, telling)) bonds.bind(1.75, "what it did");
  if (distance === 0 && isAimOf(r, last, telling)) bonds.bind(1.75, "at what it was aimed");
  if (distance === 0 && isBesideRelative(r, last, telling)) bonds.bind(1.75, "the doers in one breath");
  if (speaksOfTheWeapon(r, telling) && tellings.some(hasWeapon)) bonds.bind(1.75, "the weapon again");
  if (distance <= 2 && speaksOfTheVictims(r, telling)) bonds.bind(1.25, "the victims again");
  if (!APART.has(telling.mention.type) && !someOf(types, APART) && speaksOfTheDoers(r, telling))
    bonds.bind(1.25, "the doers again");
  if (distance <= 2 && asManyVictims(r, tellings[0]!, telling)) bonds.bind(1.25, "as many victims");
  if (distance === 1 && isBare(r, last) && saysMore(last, telling)) bonds.bind(1, "says more of it");
  if (distance <= 1 && isDenied(r, telling)) bonds.bind(1.5, "what is denied");
}

/** "Soldiers who shelled a camp killed nine people": what the relative clause tells is how they did. */
function isBesideRelative({ grammar }: Reading, one: Telling, two: Telling): boolean {
  if (one.match.clause === undefined || two.match.clause === undefined || !two.match.trigger.result) return false;
  const { kind, subject } = grammar.clauses[one.match.clause]!;
  const doer = grammar.clauses[two.match.clause]!.subject;
  return kind === "relative" && subject !== undefined && doer !== undefined && referent(grammar, subject) === doer;
}

/** "carried out air strikes inside Syria targeting hideouts": of the strikes. */
function isAimOf({ grammar }: Reading, one: Telling, two: Telling): boolean {
  if (one.match.group === undefined || two.match.clause === undefined) return false;
  const { kind, verb } = grammar.clauses[two.match.clause]!;
  return kind === "participle" && grammar.verbs[verb]!.lemma === "target";
}

function onlyAtLarge({ grammar }: Reading, { tellings }: Cluster): boolean {
  const last = tellings.length - 1;
  // A long cluster has told of more.
  if (last > 3) return false;
  return tellings.every(
    ({ match, filling }) =>
      match.group !== undefined &&
      GENERIC.has(grammar.lemma[grammar.groups[match.group]!.head]!) &&
      filling.participants.length + filling.targets.length + filling.places.length === 0,
  );
}

/** "The army shot down several drones. The attack was …": not of the shooting down. */
function onlyAirDefence({ words }: Cluster): boolean {
  for (const word of words) if (word !== "down" && word !== "intercept") return false;
  return true;
}

/** "but the army denied bombing the town": of what was told of it just before. */
function isDenied({ grammar, objectOf }: Reading, { match }: Telling): boolean {
  const clause = match.clause === undefined ? undefined : grammar.clauses[match.clause]!;
  const governed = clause?.kind === "gerund" || clause?.kind === "complement";
  const over = match.group === undefined ? (governed ? clause.parent : undefined) : objectOf.get(match.group);
  return over !== undefined && DENYING.has(grammar.verbs[grammar.clauses[over]!.verb]!.lemma);
}

const DENYING = new Set(["deny", "dispute", "refute"]);

/** "There was an explosion this morning": announced, and told in the sentence behind. */
const isBare = ({ grammar }: Reading, { filling, match }: Telling): boolean =>
  match.group !== undefined &&
  !grammar.groups[match.group]!.plural &&
  !GENERIC.has(grammar.lemma[grammar.groups[match.group]!.head]!) &&
  filling.participants.length + filling.targets.length + filling.weapons.length === 0;

/** What is done in answer to an attack, or under its cover. */
const OTHERS: ReadonlySet<string> = new Set(["crowd-control", "raid", "looting"]);

const saysMore = (a: Telling, b: Telling): boolean =>
  !b.match.trigger.result &&
  !OTHERS.has(b.mention.type) &&
  a.match.trigger.violent &&
  b.filling.participants.length + b.filling.targets.length > 0;

/** "Two men were killed": of an event told before, where the words name no doer, place or time. */
function isResult({ grammar }: Reading, { match, filling, time }: Telling): boolean {
  const verb = match.clause === undefined ? undefined : grammar.verbs[grammar.clauses[match.clause]!.verb]!;
  // "A block of flats was hit."
  const hit = match.group === undefined && verb?.voice === "passive" && HARMFUL.has(verb.lemma);
  return (
    (match.trigger.result || hit || WRECKING.has(match.trigger.rule.type)) &&
    time.time === undefined &&
    filling.places.length === 0 &&
    !filling.participants.some((p) => p.role === "initiator")
  );
}

/** "the bomb damaged", "this device": a weapon known already; no second one. */
function speaksOfTheWeapon({ doc, grammar, entities }: Reading, { match }: Telling): boolean {
  const { key } = doc.tokens;
  for (const { slot, groups } of match.args.all) {
    if (slot !== "subject" && slot !== "object") continue;
    for (const id of groups) {
      const { from, head } = grammar.groups[id]!;
      if (entities.weaponOf[id]! < 0 || (key[from] !== "the" && key[from] !== "this")) continue;
      let further = false;
      for (let at = from; at < head; at++) further ||= FURTHER.has(key[at]!);
      if (!further) return true;
    }
  }
  return false;
}

const FURTHER = new Set("first second third fourth fifth other another last next remaining".split(" "));

const hasWeapon = ({ filling, mention }: Telling): boolean => filling.weapons.length > 0 || mention.type === "bombing";

/** "the victims", "the two men": people known already, called by a noun that fits anybody. */
function speaksOfTheVictims({ doc, grammar }: Reading, telling: Telling): boolean {
  if (!telling.match.trigger.violent) return false;
  for (const { role, range } of telling.filling.participants) {
    const id = role === "victim" ? (grammar.groupAt[range.to - 1] ?? -1) : -1;
    const group = id < 0 ? undefined : grammar.groups[id]!;
    if (group !== undefined && doc.tokens.key[group.from] === "the" && ANYBODY.has(grammar.lemma[group.head]!))
      return true;
  }
  return false;
}

/** "the gunman", "the attackers": people known already, by what they did. */
function speaksOfTheDoers({ doc, grammar }: Reading, { filling }: Telling): boolean {
  for (const { role, range } of filling.participants) {
    const id = role === "initiator" ? (grammar.groupAt[range.to - 1] ?? -1) : -1;
    const group = id < 0 ? undefined : grammar.groups[id]!;
    if (group !== undefined && doc.tokens.key[group.from] === "the" && DOERS.has(grammar.lemma[group.head]!))
      return true;
  }
  return false;
}

/** Types that "attackers" may do besides what they did before. */
const APART: ReadonlySet<string> = new Set([
  "abduction",
  "arson",
  "looting",
  "property-destruction",
  "torture",
  "raid",
]);

/** Whether one of the types is among the others, or is not. */
function someOf(types: readonly string[], others: ReadonlySet<string>, among = true): boolean {
  for (const type of types) if (others.has(type) === among) return true;
  return false;
}

const DOERS = new Set(
  "attacker assailant killer gunman bomber shooter perpetrator murderer assassin kidnapper captor abductor hijacker arsonist raider intruder".split(
    " ",
  ),
);

/** "two engineers … Luis Rey and Max Sol": those who were only counted before, now by name. */
function asManyVictims(r: Reading, a: Telling, b: Telling): boolean {
  const x = victimsOf(r, a);
  if (x.number <= 1) return false;
  const y = victimsOf(r, b);
  return x.number === y.number && x.named !== y.named;
}

function victimsOf({ entities, grammar }: Reading, { filling }: Telling): { number: number; named: boolean } {
  const victims = filling.participants.filter(({ role }) => role === "victim");
  const named = victims.length > 0 && victims.every(({ actor }) => entities.actors[actor]!.kind === "person");
  if (named || victims.length !== 1) return { number: victims.length, named };
  const count = entities.counts[entities.countOf[grammar.groupAt[victims[0]!.range.to - 1] ?? -1] ?? -1];
  return { number: count?.min ?? 0, named };
}

function inTitle({ doc }: Reading, { match }: Telling): boolean {
  return doc.tokens.field[match.from] === 0;
}

/** Index of the lead's last sentence: two behind the title. */
function leadEnd({ doc }: Reading): number {
  const body = doc.sentences.findIndex(({ from }) => doc.tokens.field[from] === 1);
  return body < 0 ? 0 : body + 1;
}

/** Words for any deed. */
const VAGUE = new Set(["attack", "killing", "incident", "violence", "fighting"]);

/** The lemma of the trigger's last word. */
const wordOf = ({ grammar }: Reading, { match }: Telling): string => grammar.lemma[match.to - 1]!;

const UNREAL = new Set(["planned", "threatened", "hypothetical"]);

/** A war may be called by its fighting. */
const isFighting = ({ mention }: Telling): boolean =>
  mention.type === "armed-clash" || mention.type === "ground-assault";

/** "have killed 34 people this year" is no part of the attack on Tuesday. */
const isOfPeriod = ({ summed, time }: Telling): boolean => summed && time.time !== undefined;

function sameReality(a: Telling, b: Telling): boolean {
  if (a.ofWar !== b.ofWar && !isFighting(a.ofWar ? b : a)) return false;
  if (isOfPeriod(a) !== isOfPeriod(b)) return false;
  if (b.pointsBack) return true;
  if (UNREAL.has(a.status) !== UNREAL.has(b.status)) return false;
  if (a.time.background !== b.time.background && a.time.time !== undefined && b.time.time !== undefined) return false;
  return true;
}

/** Whether two tellings speak of different events; if not, what they say alike binds them. */
function areApart(r: Reading, a: Telling, b: Telling, bonds: Bonds): boolean {
  if (isInterception(r, a) !== isInterception(r, b)) return true;
  if (isSequence(r, a, b)) return true;
  if (isCampaign(r, a) !== isCampaign(r, b)) return true;
  if (isAnswering(r, a) !== isAnswering(r, b) && !b.pointsBack) return true;
  if (a.time.time === undefined && !b.pointsBack && opensWithOldTime(r, b)) return true;
  const times = compareTimes(a.time.time, b.time.time);
  if (times === "apart") return true;
  // "The village was attacked on Sunday, too"; but "the arson" may have the next deed's day.
  if (!b.pointsBack && !b.definite && onOtherDay(a.time.time, b.time.time)) return true;
  if (times === "same") bonds.bind(1, "same time");
  const places = comparePlaces(r, a, b);
  if (places === "apart") return true;
  if (places === "same") bonds.bind(1.25, "same place");
  const doers = compareActors(r, a, b, a.match.trigger.twoSided ? isDoerOrSide : isDoer);
  if (doers === "apart") return true;
  if (doers === "same") bonds.bind(1.25, "same doers");
  const sufferers = compareActors(r, a, b, isSufferer);
  if (sufferers === "apart" && !isOneToll(r, a, b)) return true;
  if (sufferers === "same") bonds.bind(sameNamedVictim(r, a, b) ? 2.75 : 1.75, SAME_PEOPLE);
  else if (sameHeads(r, a, b) || hitsWhatIsTheirs(r, a, b)) bonds.bind(1.75, SAME_PEOPLE);
  else if (a.sentence === b.sentence && victimsDiffer(a, b)) return true;
  compareThings(r, a, b, bonds);
  return swapped(a, b);
}

/** Binds tellings by what was hit, and with what. */
function compareThings(r: Reading, { filling: a }: Telling, telling: Telling, bonds: Bonds): void {
  const { filling: b, pointsBack } = telling;
  const { targets, weapons } = r.entities;
  const { lemma } = r.grammar;
  if (a.targets.length > 0 && b.targets.length > 0) {
    const nameOf = (target: number): string => lemma[targets[target]!.to - 1]!;
    if (a.targets.some((t) => b.targets.some((u) => t === u || nameOf(t) === nameOf(u))))
      bonds.bind(1.75, "same target");
    else if (!isResult(r, telling) && !telling.match.trigger.result && !pointsBack) bonds.bind(-1, "other target");
  }
  if (a.weapons.length === 0 || b.weapons.length === 0) return;
  if (a.weapons.some((w) => b.weapons.some((v) => weapons[w]!.kind === weapons[v]!.kind))) bonds.bind(1, "same weapon");
}

// Days before publication from which a deed is no longer this week's news.
const OLD = 14;

/** "In February, soldiers shot 17 people": a time of its own opens the sentence, and is not that of the news without a date. */
function opensWithOldTime({ doc }: Reading, { time: { time }, match }: Telling): boolean {
  const { sentence } = doc.tokens;
  const at = time?.range?.from;
  if (at === undefined || doc.anchor === undefined || sentence[at] !== sentence[match.from]) return false;
  if (at - doc.sentences[sentence[at]!]!.from > 2) return false;
  return Date.parse(doc.anchor.slice(0, 10)) - Date.parse(time!.end.slice(0, 10)) > OLD * 86_400_000;
}

/** "had downed three missiles": no part of the attacks told around it. */
function isInterception({ grammar }: Reading, { match, filling }: Telling): boolean {
  const word = grammar.lemma[match.to - 1]!;
  if (!DOWNING.has(word) || !filling.participants.some(({ role }) => role === "initiator")) return false;
  return (match.args.get("object") ?? []).some((id) => FLYING.has(grammar.lemma[grammar.groups[id]!.head]!));
}

/** "Israel responded with artillery fire": never part of what it answers. */
function isAnswering({ grammar, prepOf }: Reading, { match: { group } }: Telling): boolean {
  const held = group === undefined ? undefined : prepOf.get(group);
  if (held === undefined || held.clause < 0 || held.phrase.prep !== "with") return false;
  return isAnswer(grammar.verbs[grammar.clauses[held.clause]!.verb]!);
}

/** "has stepped up its attacks": many deeds of some time, and not the one told before. */
function isCampaign({ grammar, objectOf }: Reading, { match: { group } }: Telling): boolean {
  const clause = group === undefined || !grammar.groups[group]!.plural ? undefined : objectOf.get(group);
  if (clause === undefined) return false;
  const { lemma, particle } = grammar.verbs[grammar.clauses[clause]!.verb]!;
  return ESCALATING.has(particle === undefined ? lemma : `${lemma} ${particle}`);
}

const ESCALATING = new Set(["step up", "ramp up", "scale up", "intensify", "escalate", "increase", "expand"]);

const DOWNING = new Set(["down", "intercept"]);
const FLYING = new Set("missile rocket drone projectile shell uav munition".split(" "));

/** "A second car bomb", "a separate attack", "an attack on another mosque": by its words not the one told before. */
function isOneMore(r: Reading, { match }: Telling): boolean {
  if (match.group !== undefined && isCalledOneMore(r, match.group)) return true;
  const { weaponOf, targetOf } = r.entities;
  for (const { slot, groups } of match.args.all) {
    const things = slot === "subject" ? weaponOf : HIT.has(slot) ? targetOf : undefined;
    if (things === undefined) continue;
    for (const id of groups) if (things[id]! >= 0 && isCalledOneMore(r, id)) return true;
  }
  return false;
}

/** Arguments in which what was hit may stand. */
const HIT = new Set(["object", "on", "against", "at", "of"]);

function isCalledOneMore({ doc, grammar }: Reading, id: number): boolean {
  const { key } = doc.tokens;
  const { from, head, plural } = grammar.groups[id]!;
  if (plural) return false;
  for (let at = from; at < head; at++)
    if (key[at] === "another" || (ONE_MORE.has(key[at]!) && (key[from] === "a" || key[from] === "an"))) return true;
  return false;
}

const ONE_MORE = new Set("second third fourth separate fresh further new different similar".split(" "));

/** "two bombs exploded", "a series of blasts": one of several may be meant. */
function speaksOfSeveral({ grammar, entities }: Reading, { match, filling }: Telling): boolean {
  const id = match.group ?? match.args.get("subject")?.[0];
  if (id !== undefined && (grammar.groups[id]!.plural || (entities.countOf[id] ?? -1) >= 0)) return true;
  return filling.weapons.some(
    (weapon) => grammar.groups[grammar.groupAt[entities.weapons[weapon]!.to - 1] ?? -1]?.plural,
  );
}

/** "The arson followed the killing of two farmers": one deed, and then another. */
function isSequence({ grammar, subjectOf, objectOf }: Reading, a: Telling, b: Telling): boolean {
  const [x, y] = [a.match.group, b.match.group];
  if (x === undefined || y === undefined || a.sentence !== b.sentence) return false;
  const clause = objectOf.get(y);
  if (clause === undefined || !SEQUENCE.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma)) return false;
  return (subjectOf.get(x) ?? []).includes(clause);
}

const SEQUENCE = new Set("follow precede trigger spark prompt provoke avenge".split(" "));

/** A person named as the victim of both: the same deed. */
function sameNamedVictim({ entities }: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.violent) return false;
  for (const p of a.filling.participants) {
    const { named, kind } = entities.actors[p.actor]!;
    if (!named || kind !== "person" || !isSufferer(p)) continue;
    for (const q of b.filling.participants) if (q.actor === p.actor && isSufferer(q)) return true;
  }
  return false;
}

/** "X was killed and Y was wounded": two victims of one deed, told in one breath. */
function isOneToll(r: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.result || !b.match.trigger.result) return false;
  return a.sentence === b.sentence || (b.sentence - a.sentence === 1 && isResult(r, b));
}

/** "A mayor was shot dead. Gunmen opened fire on his car": what was hit is the victim's. */
function hitsWhatIsTheirs({ grammar, entities }: Reading, a: Telling, b: Telling): boolean {
  if (b.filling.targets.length === 0 || !a.match.trigger.violent) return false;
  return b.filling.targets.some((target) => {
    const id = grammar.groupAt[entities.targets[target]!.to - 1] ?? -1;
    const owner = grammar.groups[id]?.possessor;
    // "his car" names its owner within the group.
    const actor = (owner === undefined ? entities.modifierActorOf[id] : entities.actorOf[owner]) ?? -1;
    return actor >= 0 && a.filling.participants.some((p) => p.role === "victim" && p.actor === actor);
  });
}

/** "two missionaries", "the missionaries": people called by the same noun, unless it fits anybody. */
function sameHeads({ grammar: { lemma } }: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.violent) return false;
  for (const p of a.filling.participants) {
    if (!isSufferer(p)) continue;
    const head = lemma[p.range.to - 1]!;
    for (const q of b.filling.participants)
      if (lemma[q.range.to - 1] === head && isSufferer(q) && !ANYBODY.has(head)) return true;
  }
  return false;
}

/** Nouns that fit the victims of any deed. */
const ANYBODY = new Set(
  "person people civilian man woman child soldier policeman officer police troop victim member resident villager he she they him her them it who other someone individual citizen force rebel guerrilla militant fighter".split(
    " ",
  ),
);

function victimsDiffer(a: Telling, b: Telling): boolean {
  return !a.match.trigger.result && !b.match.trigger.result && hasVictim(a) && hasVictim(b);
}

const hasVictim = ({ filling }: Telling): boolean => filling.participants.some((p) => p.role === "victim");

/** A did it to B, or B to A: two accounts that contradict each other stay apart. */
function swapped(a: Telling, b: Telling): boolean {
  if (a.match.trigger.twoSided || !a.match.trigger.violent) return false;
  for (const p of a.filling.participants) {
    const did = isDoer(p);
    const suffered = isSufferer(p);
    for (const q of b.filling.participants)
      if (p.actor === q.actor && ((did && isSufferer(q)) || (suffered && isDoer(q)))) return true;
  }
  return false;
}

/** Whether somebody takes part in a certain way. */
type TakesPart = (participant: ParticipantDraft) => boolean;

const isDoer: TakesPart = ({ role }) => role === "initiator" || role === "mediator";
/** Of an event with two sides and no direction. */
const isDoerOrSide: TakesPart = (participant) => isDoer(participant) || participant.role === "counterpart";
const isSufferer: TakesPart = ({ role }) => role === "victim" || role === "target" || role === "counterpart";

type Verdict = "same" | "apart" | undefined;

/** Compares those who take part in both in one way. */
function compareActors({ entities: { actors } }: Reading, a: Telling, b: Telling, takesPart: TakesPart): Verdict {
  let compared = false;
  // "Russia" and "Moscow's forces" may be one; two persons with names of their own are not.
  let named = false;
  let ofOneCountry = false;
  for (const p of a.filling.participants) {
    if (!takesPart(p)) continue;
    const x = actors[p.actor]!;
    for (const q of b.filling.participants) {
      if (!takesPart(q)) continue;
      compared = true;
      const y = actors[q.actor]!;
      if (x === y || x.memberOf === q.actor || y.memberOf === p.actor) return "same";
      if (!x.named || !y.named) continue;
      named = true;
      const persons = x.kind === "person" && y.kind === "person";
      if (x.country !== undefined && x.country === y.country && !persons) ofOneCountry = true;
    }
  }
  if (!compared) return undefined;
  return named && !ofOneCountry ? "apart" : areUnlike(actors, a, b, takesPart);
}

/** Masked men are not the police. */
function areUnlike(actors: Actors, a: Telling, b: Telling, takesPart: TakesPart): Verdict {
  const unlike =
    (areAll(actors, a, takesPart, UNIFORMED) && areAll(actors, b, takesPart, UNKNOWN)) ||
    (areAll(actors, b, takesPart, UNIFORMED) && areAll(actors, a, takesPart, UNKNOWN));
  return unlike ? "apart" : undefined;
}

const UNIFORMED: ReadonlySet<string> = new Set(["police", "military"]);
const UNKNOWN: ReadonlySet<string> = new Set(["unidentified", "criminals"]);

type Actors = Reading["entities"]["actors"];

function areAll(actors: Actors, { filling }: Telling, takesPart: TakesPart, kinds: ReadonlySet<string>): boolean {
  for (const p of filling.participants) if (takesPart(p) && !kinds.has(actors[p.actor]!.kind)) return false;
  return true;
}

function compareTimes(a: Omit<EventTime, "span"> | undefined, b: Omit<EventTime, "span"> | undefined): Verdict {
  if (a === undefined || b === undefined) return undefined;
  if (a.start === undefined && b.start === undefined && a.end === b.end) return "same";
  const [a0, a1, b0, b1] = [dayOf(a.start ?? a.end), dayOf(a.end), dayOf(b.start ?? b.end), dayOf(b.end)];
  if (a0 > b1 + 1 || b0 > a1 + 1) return "apart";
  return a1 - a0 <= 1 && b1 - b0 <= 1 && a0 <= b1 && b0 <= a1 ? "same" : undefined;
}

/** Each told to the day, and of another: accounts of one deed may be a day apart, but then one of them is vague. */
function onOtherDay(a: Omit<EventTime, "span"> | undefined, b: Omit<EventTime, "span"> | undefined): boolean {
  return a?.precision === "day" && b?.precision === "day" && a.start === a.end && b.start === b.end && a.end !== b.end;
}

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;

const KM_APART = 40;

function comparePlaces(r: Reading, a: Telling, b: Telling): Verdict {
  const { entities } = r;
  if (a.filling.places.length === 0 || b.filling.places.length === 0) return undefined;
  const [all, others] = [spotsOf(a), spotsOf(b)];
  if (all.length === 0 || others.length === 0) return undefined;
  const [x, y] = [innermost(entities.places, all), innermost(entities.places, others)];
  const shared = [...x.filter((p) => others.includes(p)), ...y.filter((p) => all.includes(p))];
  // Whatever the article tells of its town it may tell as "in the town": that binds nothing.
  if (shared.length > 0) return shared.some((p) => isNamed(r, a, p) && isNamed(r, b, p)) ? "same" : undefined;
  for (const p of x) {
    for (const q of y) {
      const [s, t] = [entities.places[p]!, entities.places[q]!];
      if (isElsewhere(s, t) || areFarRegions(s, t)) continue;
      // A country or region may hold the other; what is not resolved may be anywhere.
      if (!isSpot(s.kind) || !isSpot(t.kind) || s.latitude === undefined || t.latitude === undefined) return undefined;
      if (kilometres(s.latitude, s.longitude!, t.latitude, t.longitude!) < KM_APART) return undefined;
    }
  }
  return "apart";
}

/** The places where it was, or near which. */
function spotsOf({ filling }: Telling): number[] {
  const spots: number[] = [];
  for (const { relation, place } of filling.places) if (relation === "at" || relation === "near") spots.push(place);
  return spots;
}

/** Called by its name, and not by a description alone. */
function isNamed({ doc: { tokens } }: Reading, { filling }: Telling, place: number): boolean {
  return filling.places.some(({ place: p, range }) => {
    if (p !== place) return false;
    for (let k = range.from; k < range.to; k++) if (tokens.word[k] !== tokens.key[k]) return true;
    return false;
  });
}

/** "Belgorod in Russia" is Belgorod: without the countries and regions that hold another of the places. */
function innermost(places: readonly PlaceDraft[], spots: readonly number[]): readonly number[] {
  return spots.length < 2 ? spots : spots.filter((p) => !spots.some((q) => p !== q && holds(places[p]!, places[q]!)));
}

const holds = (outer: PlaceDraft, inner: PlaceDraft): boolean =>
  outer.country !== undefined &&
  outer.country === inner.country &&
  (outer.kind === "country" ? inner.kind !== "country" : outer.kind === "region" && outer.name === inner.admin1);

/** Katsina is not in Borno: neither holds the other. */
function areFarRegions(s: PlaceDraft, t: PlaceDraft): boolean {
  if (s.kind !== "region" || t.kind !== "region" || s.latitude === undefined || t.latitude === undefined) return false;
  return kilometres(s.latitude, s.longitude!, t.latitude, t.longitude!) > KM_REGIONS;
}

const KM_REGIONS = 250;

/** Iraq is not in Jordan, nor Amman in Iraq. */
function isElsewhere(s: PlaceDraft, t: PlaceDraft): boolean {
  if ((s.kind !== "country" && t.kind !== "country") || s.disputed || t.disputed) return false;
  return s.country !== undefined && t.country !== undefined && s.country !== t.country;
}

function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const x = (lon2 - lon1) * rad * Math.cos(((lat1 + lat2) / 2) * rad);
  const y = (lat2 - lat1) * rad;
  return 6371 * Math.sqrt(x * x + y * y);
}
