import type { PlaceDraft } from "../entities/entities.js";
import type { EventTime } from "../model/index.js";
import type { ParticipantDraft } from "./events.js";
import { FAMILIES } from "./families.data.js";
import type { Unused } from "./match.js";
import { GENERIC, inPassing, isSpot } from "./passing.js";
import type { Reading } from "./reading.js";
import { HARMFUL } from "./support.data.js";
import type { Telling } from "./tellings.js";
import { TWO_SIDED, VERBAL, VIOLENT, WRECKING } from "./vocabulary.data.js";

/** Tellings of one event, with why they were put together. */
export interface Cluster {
  readonly tellings: Telling[];
  readonly reasons: string[];
  /** Types and trigger words of all its tellings: an event told all through a long text has thousands. */
  readonly types: Set<string>;
  readonly words: Set<string>;
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
    const threshold = THRESHOLDS[Math.min(2, distinctness(r, telling))]!;
    let best: Cluster | undefined;
    let bestBonds: Bonds | undefined;
    for (const cluster of within(clusters)) {
      const bonds = bondsOf(r, cluster, telling, oneMore);
      if (bonds === undefined || bonds.score < threshold) continue;
      if (bestBonds === undefined || bonds.score >= bestBonds.score) {
        best = cluster;
        bestBonds = bonds;
      }
    }
    if (best === undefined || bestBonds === undefined) {
      best = { tellings: [], reasons: [], types: new Set(), words: new Set() };
      clusters.push(best);
    } else best.reasons.push(`${quote(r, telling)}: ${bestBonds.reasons.join(", ")}`);
    best.tellings.push(telling);
    best.types.add(telling.mention.type);
    best.words.add(wordOf(r, telling));
  }
  return clusters;
}

/** Sets aside the clusters whose tellings all only speak of such deeds, with why. */
export function setAside(r: Reading, clusters: readonly Cluster[]): { told: Cluster[]; unused: Unused[] } {
  const told: Cluster[] = [];
  const unused: Unused[] = [];
  for (const cluster of clusters) {
    if (!cluster.tellings.every((telling) => inPassing(r, telling))) {
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

interface Bonds {
  score: number;
  readonly reasons: string[];
}

/** What binds a telling to those before it; undefined: something tells them apart. */
function bondsOf(r: Reading, cluster: Cluster, telling: Telling, oneMore: boolean): Bonds | undefined {
  const last = cluster.tellings.at(-1)!;
  const far = telling.sentence - last.sentence > REACH && !telling.pointsBack && cluster.tellings.length < 2;
  const bonds: Bonds = { score: 0, reasons: [] };
  const bind = (score: number, reason: string) => {
    if (bonds.reasons.includes(reason)) return;
    bonds.score += score;
    bonds.reasons.push(reason);
  };
  for (const other of ends(cluster.tellings)) {
    if (!sameFamily(other, telling) || !sameReality(other, telling)) return undefined;
    if (oneMore && !speaksOfSeveral(r, other)) return undefined;
    const apart = compare(r, other, telling, bind);
    if (apart) return undefined;
  }
  // However far, it is known by whom it befell.
  if (far && !bonds.reasons.includes(SAME_PEOPLE)) return undefined;
  // "promised to end the violence": no deed told later is part of it.
  if (!telling.pointsBack && onlyAtLarge(r, cluster)) return undefined;
  if (cluster.types.has(telling.mention.type)) bind(1, "same type");
  if (cluster.words.has(wordOf(r, telling))) bind(0.75, "same word");
  const { type } = telling.mention;
  const distance = telling.sentence - last.sentence;
  if (VERBAL.has(type)) {
    return bonds.reasons.includes("same doers") && !bonds.reasons.includes("other sufferers") ? bonds : undefined;
  }
  if (isResult(r, telling) && distance <= 3) bind(1.75, "what it did");
  if (distance <= 3 && speaksOfTheWeapon(r, telling) && cluster.tellings.some(hasWeapon))
    bind(1.75, "the weapon again");
  if (distance <= 2 && speaksOfTheVictims(r, telling)) bind(1.25, "the victims again");
  if (distance <= 3 && !APART.has(type) && !someOf(cluster.types, APART) && speaksOfTheDoers(r, telling))
    bind(1.25, "the doers again");
  if (distance <= 2 && asManyVictims(r, cluster.tellings[0]!, telling)) bind(1.25, "as many victims");
  if (distance === 1 && isBare(r, last) && saysMore(last, telling)) bind(1, "says more of it");
  if (distance <= 1 && isDenied(r, telling)) bind(1.5, "what is denied");
  if (telling.pointsBack && onlyAirDefence(cluster)) return undefined;
  if (telling.pointsBack) bind(2.5, "a later reference");
  // Of two deeds that "the ambush" may be, the one that was called so.
  if (telling.pointsBack && !VAGUE.has(wordOf(r, telling)) && cluster.words.has(wordOf(r, telling)))
    bind(0.5, "called so");
  // "the attack" is the shooting, not the fires that the gunmen set besides.
  if (telling.pointsBack && !WRECKING.has(type) && !someOf(cluster.types, WRECKING, false)) bind(-1, "what it wrecked");
  else if (telling.definite) bind(1, "definite");
  if (distance === 0) bind(0.5, "same sentence");
  else if (distance === 1) bind(0.75, "next sentence");
  if (inTitle(r, cluster.tellings[0]!) && telling.sentence <= leadEnd(r)) bind(1.5, "title and lead");
  return bonds;
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
  VIOLENT.has(a.mention.type) &&
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
  return ["subject", "object"].some((slot) =>
    (match.args.get(slot) ?? []).some((id) => {
      const { from, head } = grammar.groups[id]!;
      if ((entities.weaponOf[id] ?? -1) < 0 || (key[from] !== "the" && key[from] !== "this")) return false;
      for (let at = from; at < head; at++) if (FURTHER.has(key[at]!)) return false;
      return true;
    }),
  );
}

const FURTHER = new Set("first second third fourth fifth other another last next remaining".split(" "));

const hasWeapon = ({ filling, mention }: Telling): boolean => filling.weapons.length > 0 || mention.type === "bombing";

/** "the victims", "the two men": people known already, called by a noun that fits anybody. */
function speaksOfTheVictims({ doc, grammar }: Reading, telling: Telling): boolean {
  if (!VIOLENT.has(telling.mention.type)) return false;
  return sufferersOf(telling).some(({ role, range }) => {
    const id = role === "victim" ? (grammar.groupAt[range.to - 1] ?? -1) : -1;
    const group = id < 0 ? undefined : grammar.groups[id];
    return group !== undefined && doc.tokens.key[group.from] === "the" && ANYBODY.has(grammar.lemma[group.head]!);
  });
}

/** "the gunman", "the attackers": people known already, by what they did. */
function speaksOfTheDoers({ doc, grammar }: Reading, { filling }: Telling): boolean {
  return filling.participants.some(({ role, range }) => {
    const group = role === "initiator" ? grammar.groups[grammar.groupAt[range.to - 1] ?? -1] : undefined;
    return group !== undefined && doc.tokens.key[group.from] === "the" && DOERS.has(grammar.lemma[group.head]!);
  });
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
function someOf(types: ReadonlySet<string>, others: ReadonlySet<string>, among = true): boolean {
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
  const [x, y] = [victimsOf(r, a), victimsOf(r, b)];
  return x.number > 1 && x.number === y.number && x.named !== y.named;
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

function sameFamily(a: Telling, b: Telling): boolean {
  if (a.mention.type === b.mention.type) return true;
  return FAMILIES.get(a.mention.type)?.has(b.mention.type) === true;
}

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

/** Compares what two tellings say; true: they speak of different events. */
function compare(r: Reading, a: Telling, b: Telling, bind: (score: number, reason: string) => void): boolean {
  if (isInterception(r, a) !== isInterception(r, b)) return true;
  if (isSequence(r, a, b)) return true;
  if (a.time.time === undefined && !b.pointsBack && opensWithOldTime(r, b)) return true;
  const times = compareTimes(a.time.time, b.time.time);
  if (times === "apart") return true;
  if (times === "same") bind(1, "same time");
  const places = comparePlaces(r, a, b);
  if (places === "apart") return true;
  if (places === "same") bind(1.25, "same place");
  const two = TWO_SIDED.has(a.mention.type);
  const doers = compareActors(r, doersOf(a, two), doersOf(b, two));
  if (doers === "apart") return true;
  if (doers === "same") bind(1.25, "same doers");
  const sufferers = compareActors(r, sufferersOf(a), sufferersOf(b));
  if (sufferers === "apart" && !isOneToll(r, a, b)) return true;
  if (sufferers === "same") bind(sameNamedVictim(r, a, b) ? 2.75 : 1.75, SAME_PEOPLE);
  else if (sameHeads(r, a, b) || hitsWhatIsTheirs(r, a, b)) bind(1.75, SAME_PEOPLE);
  else if (a.sentence === b.sentence && victimsDiffer(a, b)) return true;
  if (a.filling.targets.some((t) => b.filling.targets.some((u) => t === u || sameName(r, t, u))))
    bind(1.75, "same target");
  else if (a.filling.targets.length > 0 && b.filling.targets.length > 0 && !b.match.trigger.result && !b.pointsBack)
    bind(-1, "other target");
  if (
    a.filling.weapons.some((w) =>
      b.filling.weapons.some((v) => r.entities.weapons[w]!.kind === r.entities.weapons[v]!.kind),
    )
  )
    bind(1, "same weapon");
  return swapped(a, b);
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

const DOWNING = new Set(["down", "intercept"]);
const FLYING = new Set("missile rocket drone projectile shell uav munition".split(" "));

/** "A second car bomb", "a separate attack", "an attack on another mosque": by its words not the one told before. */
function isOneMore({ doc, grammar, entities }: Reading, { match }: Telling): boolean {
  const { key } = doc.tokens;
  const groups = [
    ...(match.group === undefined ? [] : [match.group]),
    ...(match.args.get("subject") ?? []).filter((id) => (entities.weaponOf[id] ?? -1) >= 0),
    ...["object", "on", "against", "at", "of"].flatMap((slot) =>
      (match.args.get(slot) ?? []).filter((id) => (entities.targetOf[id] ?? -1) >= 0),
    ),
  ];
  return groups.some((id) => {
    const { from, head, plural } = grammar.groups[id]!;
    if (plural) return false;
    for (let at = from; at < head; at++)
      if (key[at] === "another" || (ONE_MORE.has(key[at]!) && (key[from] === "a" || key[from] === "an"))) return true;
    return false;
  });
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
  if (!VIOLENT.has(a.mention.type)) return false;
  return sufferersOf(a).some(
    (p) =>
      entities.actors[p.actor]!.named &&
      entities.actors[p.actor]!.kind === "person" &&
      sufferersOf(b).some((q) => q.actor === p.actor),
  );
}

/** "X was killed and Y was wounded": two victims of one deed, told in one breath. */
function isOneToll(r: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.result || !b.match.trigger.result) return false;
  return a.sentence === b.sentence || (b.sentence - a.sentence === 1 && isResult(r, b));
}

/** "A mayor was shot dead. Gunmen opened fire on his car": what was hit is the victim's. */
function hitsWhatIsTheirs({ grammar, entities }: Reading, a: Telling, b: Telling): boolean {
  if (!VIOLENT.has(a.mention.type)) return false;
  return b.filling.targets.some((target) => {
    const id = grammar.groupAt[entities.targets[target]!.to - 1] ?? -1;
    const owner = grammar.groups[id]?.possessor;
    // "his car" names its owner within the group.
    const actor = (owner === undefined ? entities.modifierActorOf[id] : entities.actorOf[owner]) ?? -1;
    return actor >= 0 && sufferersOf(a).some((p) => p.role === "victim" && p.actor === actor);
  });
}

/** "two missionaries", "the missionaries": people called by the same noun, unless it fits anybody. */
function sameHeads({ doc, grammar }: Reading, a: Telling, b: Telling): boolean {
  if (!VIOLENT.has(a.mention.type)) return false;
  const heads = (telling: Telling) =>
    sufferersOf(telling).map(({ range }) => grammar.lemma[range.to - 1] ?? doc.tokens.key[range.to - 1]!);
  const others = heads(b);
  return heads(a).some((head) => !ANYBODY.has(head) && others.includes(head));
}

/** Nouns that fit the victims of any deed. */
const ANYBODY = new Set(
  "person people civilian man woman child soldier policeman officer police troop victim member resident villager he she they him her them it who other someone individual citizen force rebel guerrilla militant fighter".split(
    " ",
  ),
);

function victimsDiffer(a: Telling, b: Telling): boolean {
  const victims = (t: Telling) => t.filling.participants.filter((p) => p.role === "victim");
  const [x, y] = [victims(a), victims(b)];
  return x.length > 0 && y.length > 0 && !a.match.trigger.result && !b.match.trigger.result;
}

function sameName({ entities, grammar }: Reading, a: number, b: number): boolean {
  return grammar.lemma[entities.targets[a]!.to - 1] === grammar.lemma[entities.targets[b]!.to - 1];
}

/** A did it to B, or B to A: two accounts that contradict each other stay apart. */
function swapped(a: Telling, b: Telling): boolean {
  if (TWO_SIDED.has(a.mention.type) || !VIOLENT.has(a.mention.type)) return false;
  const did = doersOf(a, false).some((p) => sufferersOf(b).some((q) => p.actor === q.actor));
  const suffered = sufferersOf(a).some((p) => doersOf(b, false).some((q) => p.actor === q.actor));
  return did || suffered;
}

const doersOf = ({ filling }: Telling, two: boolean): ParticipantDraft[] =>
  filling.participants.filter(
    (p) => p.role === "initiator" || p.role === "mediator" || (two && p.role === "counterpart"),
  );
const sufferersOf = ({ filling }: Telling): ParticipantDraft[] =>
  filling.participants.filter((p) => p.role === "victim" || p.role === "target" || p.role === "counterpart");

type Verdict = "same" | "apart" | undefined;

function compareActors({ entities }: Reading, a: readonly ParticipantDraft[], b: readonly ParticipantDraft[]): Verdict {
  if (a.length === 0 || b.length === 0) return undefined;
  const related = (x: number, y: number) =>
    x === y || entities.actors[x]!.memberOf === y || entities.actors[y]!.memberOf === x;
  if (a.some((p) => b.some((q) => related(p.actor, q.actor)))) return "same";
  const named = (list: readonly ParticipantDraft[]) => list.filter((p) => entities.actors[p.actor]!.named);
  const [x, y] = [named(a), named(b)];
  // Masked men are not the police.
  if (ofKinds(entities.actors, a, UNIFORMED) && ofKinds(entities.actors, b, UNKNOWN)) return "apart";
  if (ofKinds(entities.actors, b, UNIFORMED) && ofKinds(entities.actors, a, UNKNOWN)) return "apart";
  if (x.length === 0 || y.length === 0) return undefined;
  const country = (p: ParticipantDraft) => entities.actors[p.actor]!.country;
  // "Russia" and "Moscow's forces" may be one; two persons with names of their own are not.
  if (
    x.some((p) =>
      y.some((q) => country(p) !== undefined && country(p) === country(q) && !bothPersons(entities.actors, p, q)),
    )
  )
    return undefined;
  return "apart";
}

const UNIFORMED: ReadonlySet<string> = new Set(["police", "military"]);
const UNKNOWN: ReadonlySet<string> = new Set(["unidentified", "criminals"]);

const ofKinds = (
  actors: Reading["entities"]["actors"],
  list: readonly ParticipantDraft[],
  kinds: ReadonlySet<string>,
): boolean => list.every((p) => kinds.has(actors[p.actor]!.kind));

function bothPersons(actors: Reading["entities"]["actors"], p: ParticipantDraft, q: ParticipantDraft): boolean {
  return actors[p.actor]!.kind === "person" && actors[q.actor]!.kind === "person";
}

function compareTimes(a: Omit<EventTime, "span"> | undefined, b: Omit<EventTime, "span"> | undefined): Verdict {
  if (a === undefined || b === undefined) return undefined;
  const day = (date: string) => Date.parse(date.slice(0, 10)) / 86_400_000;
  const [a0, a1, b0, b1] = [day(a.start ?? a.end), day(a.end), day(b.start ?? b.end), day(b.end)];
  if (a0 > b1 + 1 || b0 > a1 + 1) return "apart";
  return a1 - a0 <= 1 && b1 - b0 <= 1 && a0 <= b1 && b0 <= a1 ? "same" : undefined;
}

const KM_APART = 40;

function comparePlaces({ entities }: Reading, a: Telling, b: Telling): Verdict {
  const spots = ({ filling }: Telling) =>
    filling.places.filter((p) => p.relation === "at" || p.relation === "near").map((p) => p.place);
  const [x, y] = [spots(a), spots(b)];
  if (x.length === 0 || y.length === 0) return undefined;
  if (x.some((p) => y.includes(p))) return "same";
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
