import type { EventType } from "../../model/index.js";
import { FAMILIES } from "../families.data.js";
import { isSpot } from "../passing.js";
import { isThatOne, type Reading } from "../reading.js";
import { isOfNobody } from "../status.js";
import { isOfDay, type Telling } from "../tellings.js";
import { bondsOf, meansAnyDeed } from "./binding.js";
import { type Cluster, ends, wordOf } from "./cluster.js";
import { isOneMore, speaksOfSeveral } from "./one-more.js";
import { ownedUpTo } from "./owned-up.js";

/** What two tellings must have in common, by how much the later one says that could tell it apart. */
const THRESHOLDS = [1, 2, 2.5];

/**
 * Puts the tellings of one event together. Two tellings are one event when nothing tells them apart (type family,
 * reality, time, place, who did it, who suffered) and enough binds them: a later reference, the same people, place or
 * words, title and lead.
 */
export function mergeTellings(r: Reading, tellings: readonly Telling[]): Cluster[] {
  const clusters: Cluster[] = [];
  let latest: Cluster | undefined;
  for (const telling of tellings) {
    const { group } = telling.match;
    const shown = telling.pointsBack && group !== undefined && isThatOne(r, group) ? latest : undefined;
    const oneMore = isOneMore(r, telling);
    const family = FAMILIES.get(telling.mention.type);
    let best = ownedUpTo(r, within(clusters), telling);
    let score = THRESHOLDS[Math.min(2, distinctness(r, telling))]!;
    for (const cluster of best === undefined ? within(clusters) : NONE) {
      // "stormed the village, shooting residents": "the raid" may be any of it.
      const called =
        (telling.pointsBack || isOfItsDay(r, telling)) &&
        cluster.types.some((type) => isOfFamily(type, telling, family));
      if (!called && !ends(cluster.tellings).every(({ mention }) => isOfFamily(mention.type, telling, family)))
        continue;
      if (!mayBeOne(r, cluster.tellings, telling, oneMore)) continue;
      const bonds = bondsOf(r, cluster, telling);
      if (bonds === undefined) continue;
      if (cluster === shown) bonds.bind(THAT, "that one");
      if (bonds.score < score) continue;
      // Of two that it may be, the one told of last.
      if (best !== undefined && bonds.score === score && lastOf(best) > lastOf(cluster)) continue;
      best = cluster;
      score = bonds.score;
    }
    if (best === undefined) {
      best = { tellings: [telling], types: [telling.mention.type], words: [wordOf(r, telling)] };
      clusters.push(best);
      if (telling.match.trigger.violent) latest = best;
      continue;
    }
    best.tellings.push(telling);
    if (telling.match.trigger.violent) latest = best;
    const word = wordOf(r, telling);
    if (meansAnyDeed(telling, word)) continue;
    addOnce(best.types, telling.mention.type);
    addOnce(best.words, word);
  }
  return clusters;
}

const NONE: readonly Cluster[] = [];

/** How much "that attack" binds to the violence told right before it. */
const THAT = 2;

/** The token at which it was told last. */
const lastOf = ({ tellings }: Cluster): number => tellings[tellings.length - 1]!.match.from;

/** "Monday's raid": known by its day, whatever the deed was called before. */
const isOfItsDay = (r: Reading, { match: { group }, filling }: Telling): boolean =>
  group !== undefined && filling.places.length === 0 && isOfDay(r, group);

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/** The clusters a telling may join: those of the opening and the latest, so that long texts cost no more per telling. */
function within(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.length <= OPENING + LATEST ? clusters : [...clusters.slice(0, OPENING), ...clusters.slice(-LATEST)];
}

const OPENING = 8;

const LATEST = 40;

/** How many things a telling says by which it could be known: a spot, a time, somebody named. */
function distinctness(r: Reading, { filling, time }: Telling): number {
  const spot = filling.places.some((p) => isSpot(r.entities.places[p.place]!.kind)) ? 1 : 0;
  const when = time.time?.range === undefined ? 0 : 1;
  const who = filling.participants.some((p) => r.entities.actors[p.actor]!.named) || filling.targets.length > 0 ? 1 : 0;
  return spot + when + who;
}

type Family = ReadonlySet<EventType> | undefined;

const isOfFamily = (type: EventType, { mention }: Telling, family: Family): boolean =>
  type === mention.type || family?.has(type) === true;

/** Whether reality lets a telling be one with all of those before it. */
function mayBeOne(r: Reading, tellings: readonly Telling[], telling: Telling, oneMore: boolean): boolean {
  for (const other of ends(tellings))
    if (!sameReality(r, other, telling) || (oneMore && !speaksOfSeveral(r, other))) return false;
  return true;
}

const UNREAL = new Set(["planned", "threatened", "hypothetical"]);

/** A war may be called by its fighting or by how it began, and by no siege or raid in it. */
const isFighting = (r: Reading, telling: Telling): boolean =>
  telling.mention.type === "armed-clash" ||
  (telling.mention.type === "ground-assault" && INVASIONS.has(wordOf(r, telling)));

const INVASIONS = new Set(["invasion", "invade", "offensive", "incursion", "campaign"]);

/** "have killed 34 people this year" is no part of the attack on Tuesday. */
const isOfPeriod = ({ summed, time, ofYears }: Telling): boolean => ofYears || (summed && time.time !== undefined);

/** "Not a single activist has been arrested": denies no arrest that is told beside it. */
function isDoneToNobody(r: Reading, { status, match: { clause, trigger } }: Telling): boolean {
  if (status !== "negated" || clause === undefined || trigger.result) return false;
  return isOfNobody(r, r.grammar.clauses[clause]!);
}

function sameReality(r: Reading, a: Telling, b: Telling): boolean {
  if (a.ofWar !== b.ofWar && !isFighting(r, a.ofWar ? b : a)) return false;
  if (isOfPeriod(a) !== isOfPeriod(b)) return false;
  if (b.pointsBack) return true;
  if (UNREAL.has(a.status) !== UNREAL.has(b.status)) return false;
  if (a.status !== b.status && (isDoneToNobody(r, a) || isDoneToNobody(r, b))) return false;
  if (a.time.background !== b.time.background && a.time.time !== undefined && b.time.time !== undefined) return false;
  return true;
}
