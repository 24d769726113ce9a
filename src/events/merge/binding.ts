import { isAside, leadEnd } from "../aside.js";
import { CALLED_ALIKE } from "../families.data.js";
import { isPostHeadline } from "../passages.js";
import { GENERIC } from "../passing.js";
import { type Reading, referent } from "../reading.js";
import type { Telling } from "../tellings.js";
import { VERBAL, WRECKING } from "../vocabulary.data.js";
import { areApart } from "./apart.js";
import { Bonds, SAME_PEOPLE } from "./bonds.js";
import { type Cluster, ends, wordOf } from "./cluster.js";
import {
  asManyVictims,
  countsOthers,
  countsVictims,
  hasWeapon,
  isEndOfDoer,
  isNamedNow,
  isResult,
  isSomebodyElse,
  speaksOfTheDoers,
  speaksOfTheVictims,
  speaksOfTheWeapon,
} from "./speaks-again.js";

/** "pounded dozens of targets", "the raids" */
function speaksOfMany({ grammar, entities }: Reading, { match: { group }, filling }: Telling): boolean {
  if (group !== undefined) return grammar.groups[group]!.plural;
  return filling.targets.some(
    (target) => grammar.groups[grammar.groupAt[entities.targets[target]!.to - 1] ?? -1]?.plural === true,
  );
}

/** How far back a later reference may point, in sentences. */
const REACH = 12;

const BY_NAME = "the victim by name";

/** What binds a telling to those before it; undefined: something tells them apart. */
export function bondsOf(r: Reading, cluster: Cluster, telling: Telling): Bonds | undefined {
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
  const word = wordOf(r, telling);
  // "the attack" may be any deed: that an earlier one was called so too is no reason to leave the nearest.
  bindWords(cluster, telling, word, isResult(r, telling), bonds);
  if (VERBAL.has(type)) return bonds.has("same doers") && !bonds.has("other sufferers") ? bonds : undefined;
  if (distance <= 3) bindNear(r, cluster, telling, distance, bonds);
  if (
    telling.definite &&
    !telling.pointsBack &&
    speaksOfMany(r, telling) &&
    cluster.tellings.some((told) => speaksOfMany(r, told))
  )
    bonds.bind(1.25, "several");
  if (!bonds.has(SAME_PEOPLE) && !bonds.has(BY_NAME) && isSomebodyElse(r, cluster.tellings, telling))
    bonds.bind(-1.5, "another victim");
  const counted = !telling.pointsBack && countsVictims(r, telling);
  if (counted && countsOthers(r, cluster.tellings, telling)) bonds.bind(-1.5, "so many others");
  if (telling.pointsBack && onlyAirDefence(cluster)) return undefined;
  if (telling.pointsBack) bonds.bind(2.5, "a later reference");
  if (telling.pointsBack && isAside(r, cluster.tellings)) bonds.bind(-1.75, "told in passing");
  if (telling.pointsBack && cluster.tellings.every(({ time }) => time.background)) bonds.bind(-1.5, "recalled");
  // Of two deeds that "the ambush" may be, the one that was called so.
  if (telling.pointsBack && !VAGUE.has(word) && cluster.words.includes(word)) bonds.bind(0.5, "called so");
  // "The attack" is what the police came for.
  if (telling.pointsBack && VAGUE.has(word) && cluster.types[0] === "crowd-control") bonds.bind(-2, "in answer");
  // "the attack" is the shooting, not the fires that the gunmen set besides.
  if (telling.pointsBack && !WRECKING.has(type) && !someOf(cluster.types, WRECKING, false))
    bonds.bind(-1, "what it wrecked");
  else if (telling.definite && !(counted && distance > 1)) bonds.bind(1, "definite");
  // "accused the army of shelling the town and said that a man was killed": by that, rather than by what was told before.
  if (distance === 0) bonds.bind(isResult(r, telling) ? 0.75 : 0.5, "same sentence");
  else if (distance === 1) bonds.bind(telling.pointsBack ? 1.5 : 0.75, "next sentence");
  const led = inTitle(r, cluster.tellings[0]!) && !inTitle(r, telling) && telling.sentence <= leadEnd(r);
  if (led || (distance <= 2 && heads(r, last, telling))) bonds.bind(distance === 1 ? 2 : 1.5, "title and lead");
  return bonds;
}

/** What binds by how the deed is called: by a result nothing, for whatever was done, "two people were killed". */
function bindWords(cluster: Cluster, telling: Telling, word: string, result: boolean, bonds: Bonds): void {
  const { type } = telling.mention;
  const any = meansAnyDeed(telling, word);
  const alike = telling.definite ? CALLED_ALIKE.get(type) : undefined;
  if (any || (!result && cluster.types.includes(type)) || (alike !== undefined && someOf(cluster.types, alike)))
    bonds.bind(1, "same type");
  if (any || (!result && cluster.words.includes(word))) bonds.bind(0.75, "same word");
}

/** What binds a telling to those told at most three sentences before. */
function bindNear(r: Reading, { tellings, types }: Cluster, telling: Telling, distance: number, bonds: Bonds): void {
  const last = tellings[tellings.length - 1]!;
  // "burned 14 homes. Twelve people were killed": sooner in the attack told beside the fires.
  const wrecked = telling.filling.targets.length === 0 && !someOf(types, HURTS_NOBODY, false);
  if (isResult(r, telling)) bonds.bind(wrecked || isEndOfDoer(r, last) ? 0.5 : 1.75, "what it did");
  if (distance === 0 && isAimOf(r, last, telling)) bonds.bind(1.75, "at what it was aimed");
  if (distance === 0 && isWhereItWas(r, last, telling)) bonds.bind(1.75, "where it was");
  if (distance === 0 && isBesideRelative(r, last, telling)) bonds.bind(1.75, "the doers in one breath");
  if (speaksOfTheWeapon(r, telling) && tellings.some(hasWeapon)) bonds.bind(1.75, "the weapon again");
  if (distance <= 2 && speaksOfTheVictims(r, telling)) bonds.bind(1.25, "the victims again");
  if (!APART.has(telling.mention.type) && !someOf(types, APART) && speaksOfTheDoers(r, telling, types))
    bonds.bind(1.25, "the doers again");
  if (distance <= 2 && asManyVictims(r, tellings[0]!, telling)) bonds.bind(1.25, "as many victims");
  if (distance <= 2 && isNamedNow(r, tellings, telling)) bonds.bind(1.75, BY_NAME);
  if (distance === 1 && isBare(r, last) && saysMore(last, telling)) bonds.bind(1, "says more of it");
  if (distance <= 1 && isDenied(r, telling)) bonds.bind(1.5, "what is denied");
}

const HURTS_NOBODY: ReadonlySet<string> = new Set([...WRECKING, "looting"]);

/** "Soldiers who shelled a camp killed nine people": what the relative clause tells is how they did. */
function isBesideRelative({ grammar }: Reading, one: Telling, two: Telling): boolean {
  if (one.match.clause === undefined || two.match.clause === undefined || !two.match.trigger.result) return false;
  const { kind, subject } = grammar.clauses[one.match.clause]!;
  const doer = grammar.clauses[two.match.clause]!.subject;
  return kind === "relative" && subject !== undefined && doer !== undefined && referent(grammar, subject) === doer;
}

/**
 * "The attack took place in Bourasso, where gunmen opened fire on a church", "occurred at dawn when two men set off a bomb":
 * what was done is the attack. A fight that "began when rebels attacked a post" went on from there.
 */
function isWhereItWas({ grammar, subjectOf }: Reading, one: Telling, two: Telling): boolean {
  if (one.match.group === undefined || two.match.clause === undefined) return false;
  const { marker, parent } = grammar.clauses[two.match.clause]!;
  if (parent === undefined || !(subjectOf.get(one.match.group) ?? []).includes(parent)) return false;
  if (marker !== "when") return marker === "where";
  const fought = one.match.trigger.rule.type === "armed-clash" || one.match.trigger.rule.type === "war";
  return !fought && OCCURRING.has(grammar.verbs[grammar.clauses[parent]!.verb]!.lemma);
}

const OCCURRING = new Set(["occur", "happen", "take", "begin", "start", "come"]);

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

/** Whether one of the types is among the others, or is not. */
function someOf(types: readonly string[], others: ReadonlySet<string>, among = true): boolean {
  for (const type of types) if (others.has(type) === among) return true;
  return false;
}

function inTitle({ doc }: Reading, { match }: Telling): boolean {
  return match.from < doc.body;
}

/** Of one post of a live blog, its headline and what stands below it. */
const heads = ({ doc, passages }: Reading, one: Telling, two: Telling): boolean =>
  one.sentence !== two.sentence &&
  passages[one.sentence] === passages[two.sentence] &&
  isPostHeadline(doc, passages, one.sentence);

/** "the attack", "the killing": a later reference that says nothing of what sort of deed it was. */
export const meansAnyDeed = ({ pointsBack }: Telling, word: string): boolean => pointsBack && ANY_DEED.has(word);

const ANY_DEED = new Set(["attack", "killing", "incident"]);
/** Words for anything violent. */
const VAGUE = new Set([...ANY_DEED, "violence", "fighting"]);

/** Types that "attackers" may do besides what they did before. */
const APART: ReadonlySet<string> = new Set([
  "abduction",
  "arson",
  "looting",
  "property-destruction",
  "torture",
  "raid",
]);
