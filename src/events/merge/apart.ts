import { hasLeft } from "../passages.js";
import { partOf, type Reading } from "../reading.js";
import { isCountOfYears, isOnOneSide, isSumOfDeeds } from "../sums-of-years.js";
import { isAnswer } from "../telling-verbs.js";
import { isOfDay, type Telling } from "../tellings.js";
import { isUnder } from "../time-scope.js";
import { type Bonds, SAME_PEOPLE } from "./bonds.js";
import {
  compareActors,
  hasVictim,
  hitsWhatIsTheirs,
  hurtOtherPeople,
  isDoer,
  isDoerOrSide,
  isFullyNamed,
  isSufferer,
  sameHeads,
  sameNamedVictim,
} from "./compare-people.js";
import { comparePlaces } from "./compare-places.js";
import { compareTimes, onOtherDay } from "./compare-times.js";
import { isOfOldTimes } from "./old-times.js";
import { areOthers, isAlso, isOneOfThem } from "./one-more.js";
import { areOfTwoSides, isPursuit } from "./rival-accounts.js";
import { isOneAfterAnother } from "./sequences.js";
import { isResult, soManyAlike } from "./speaks-again.js";

/** Whether two tellings speak of different events; if not, what they say alike binds them. */
export function areApart(r: Reading, a: Telling, b: Telling, bonds: Bonds): boolean {
  if (isInterception(r, a) !== isInterception(r, b)) return true;
  if (isOfOtherPassage(r, a, b) || isOneOfThem(r, a, b)) return true;
  if (takesOthers(r, a, b) || takesOthers(r, b, a)) return true;
  if (isOneAfterAnother(r, a, b)) return true;
  if (isAnotherWar(r, a, b) || isTallyOfSide(r, b) || isTallyOfDeeds(r, a, b)) return true;
  if (areOthers(r, b) || isChargeAtLarge(r, a, b)) return true;
  if (isCountOfYears(r, a.match) !== isCountOfYears(r, b.match)) return true;
  if (isCampaign(r, a) !== isCampaign(r, b) || isTakingBack(r, a) !== isTakingBack(r, b)) return true;
  if (!b.pointsBack && (isAnswering(r, a) !== isAnswering(r, b) || goesOnBeside(r, a) !== goesOnBeside(r, b)))
    return true;
  if (isOfOldTimes(r, a, b) || isOtherCharge(r, a, b)) return true;
  const times = compareTimes(a.time.time, b.time.time);
  if (times === "apart") return true;
  // "The village was attacked on Sunday, too"; but "the arson" may have the next deed's day.
  if (!b.pointsBack && (!b.definite || namesDay(r, b)) && onOtherDay(a.time.time, b.time.time)) return true;
  if (times === "same") bonds.bind(1, "same time");
  const places = comparePlaces(r, a, b);
  if (places === "apart") return true;
  if (places === "same") bonds.bind(1.25, "same place");
  const doers = compareActors(r, a, b, a.match.trigger.twoSided ? isDoerOrSide : isDoer);
  if (doers === "apart") return true;
  if ((doers === undefined && areOfTwoSides(r, a, b)) || isPursuit(r, a, b)) return true;
  if (doers === "same") bonds.bind(1.25, "same doers");
  const sufferers = compareActors(r, a, b, isSufferer);
  if (sufferers === "apart" && !isOneToll(r, a, b)) return true;
  if (sufferers === "same") bonds.bind(sameNamedVictim(r, a, b) ? 2.75 : 1.75, SAME_PEOPLE);
  else if (sameHeads(r, a, b) || hitsWhatIsTheirs(r, a, b) || soManyAlike(r, a, b)) bonds.bind(1.75, SAME_PEOPLE);
  else if (a.sentence === b.sentence && victimsDiffer(a, b) && !isItsEffect(r, a, b)) return true;
  else if (!b.pointsBack && places !== "same" && hurtOtherPeople(r, a, b) && a.match.from >= r.doc.body) return true;
  else if (!b.pointsBack && doers !== "same" && isFullyNamed(r, a, b)) return true;
  compareThings(r, a, b, bonds);
  return swapped(r, a, b);
}

/** "killed nine people and abducted 30 others", "they also abducted 30": two deeds; "kidnapped a mayor and killed him" is one. */
function takesOthers(r: Reading, a: Telling, b: Telling): boolean {
  if (a.mention.type !== "abduction" || b.mention.type === "abduction") return false;
  if (a.sentence !== b.sentence && !(a.sentence === b.sentence + 1 && isAlso(r, a))) return false;
  const [taken, hurt] = [a, b].map(({ match }) => match.args.get("object")?.[0]);
  if (taken === undefined || hurt === undefined || taken === hurt) return false;
  return [taken, hurt].every((id) => r.grammar.groups[id]!.kind !== "pronoun");
}

/** "were killed on Tuesday, as rival factions battle for control": what goes on at large; headlines tell all in the present. */
function goesOnBeside({ grammar, doc }: Reading, { match }: Telling): boolean {
  const clause = match.from < doc.body ? undefined : grammar.clauses[match.clause ?? grammar.clauseAt[match.from]!];
  if (clause === undefined || (clause.marker !== "as" && clause.marker !== "while")) return false;
  const { tense, perfect } = grammar.verbs[clause.verb]!;
  return tense === "present" && !perfect;
}

/**
 * "Separately, a bomb killed four": none of what was told before, but by the title; "the attack" may be any. A post of a
 * live blog tells on only of what was at the same place.
 */
function isOfOtherPassage(r: Reading, a: Telling, b: Telling): boolean {
  const { doc, passages } = r;
  if (b.pointsBack || a.match.from < doc.body || !hasLeft(passages, a.sentence, b.sentence)) return false;
  return passages[b.sentence]! < 0 ? comparePlaces(r, a, b) !== "same" : !b.definite;
}

/** Binds tellings by what was hit, and with what. */
function compareThings(r: Reading, { filling: a }: Telling, telling: Telling, bonds: Bonds): void {
  const { filling: b, pointsBack } = telling;
  const { targets, weapons } = r.entities;
  const { lemma } = r.grammar;
  if (a.targets.length > 0 && b.targets.length > 0) {
    const nameOf = (target: number): string => lemma[targets[target]!.to - 1]!;
    // "dozens of targets … power stations and a checkpoint"
    const isAnyTarget = (target: number): boolean => ANY_TARGET.has(nameOf(target));
    if (a.targets.some((t) => b.targets.some((u) => t === u || nameOf(t) === nameOf(u))))
      bonds.bind(1.75, "same target");
    else if (!isResult(r, telling) && !telling.match.trigger.result && !pointsBack && !a.targets.some(isAnyTarget))
      bonds.bind(-1, "other target");
  }
  if (a.weapons.length === 0 || b.weapons.length === 0) return;
  if (a.weapons.some((w) => b.weapons.some((v) => weapons[w]!.kind === weapons[v]!.kind))) bonds.bind(1, "same weapon");
}

const ANY_TARGET = new Set(["target", "site", "position", "location", "objective"]);

/** "A motorcycle went off at a bank. The rebels accused the army of bombing a village": a charge of something not told before. */
function isOtherCharge(
  { grammar, doc, entities }: Reading,
  a: Telling,
  { match, sentence, pointsBack }: Telling,
): boolean {
  const clause = match.clause === undefined ? undefined : grammar.clauses[match.clause]!;
  const hit = clause?.objects[0];
  if (clause?.parent === undefined || hit === undefined || pointsBack || a.sentence === sentence) return false;
  if (grammar.verbs[grammar.clauses[clause.parent]!.verb]!.lemma !== "accuse" || a.filling.participants.some(isDoer))
    return false;
  const { from, head } = grammar.groups[hit]!;
  const first = doc.tokens.key[from];
  if ((first !== "a" && first !== "an") || a.filling.targets.length === 0) return false;
  return !a.filling.targets.some((target) => grammar.lemma[entities.targets[target]!.to - 1] === grammar.lemma[head]);
}

/** "Both sides have been accused of atrocities": of none in particular. */
function isChargeAtLarge({ grammar, prepOf }: Reading, a: Telling, b: Telling): boolean {
  const group = b.match.group === undefined ? undefined : grammar.groups[b.match.group]!;
  if (group === undefined || !group.plural || group.definite || a.sentence === b.sentence) return false;
  if (b.time.time !== undefined || b.filling.places.length > 0) return false;
  const held = prepOf.get(group.conjunctOf ?? group.id);
  if (held?.phrase.prep !== "of" || held.clause < 0) return false;
  return CHARGING.has(grammar.verbs[grammar.clauses[held.clause]!.verb]!.lemma);
}

const CHARGING = new Set(["accuse", "suspect", "convict"]);

/** "Monday's clash" */
const namesDay = (r: Reading, { match: { group } }: Telling): boolean => group !== undefined && isOfDay(r, group);

/** "had downed three missiles", "the rockets were shot down", "Air defences destroyed 45 drones": no part of the attacks told around it. */
function isInterception({ grammar }: Reading, { match, filling }: Telling): boolean {
  const word = grammar.lemma[match.to - 1]!;
  const done = match.args.has("subject") || filling.participants.some(({ role }) => role === "initiator");
  // "Drones were destroyed": by an attack, maybe
  if (!DOWNING.has(word) || (!done && RUINING.has(word))) return false;
  // "Two drones hit the depot and a third was shot down": of those that came together
  const opens = done || match.clause === undefined ? 0 : grammar.clauses[match.clause]!.from;
  const flies = (id: number | undefined) =>
    id !== undefined && grammar.groups[id]!.from >= opens && FLYING.has(grammar.lemma[grammar.groups[id]!.head]!);
  // "24 of 31 drones", "most of the rockets"
  const whole = (id: number) =>
    SHARES.has(grammar.lemma[grammar.groups[id]!.head]!) ? grammar.groups[id]!.of : partOf(grammar, id);
  return (match.args.get("object") ?? []).some((id) => flies(id) || flies(whole(id)));
}

const SHARES = new Set("most some many all several few half both".split(" "));
const RUINING = new Set(["destroy", "neutralise", "neutralize"]);
const DOWNING = new Set(["down", "intercept", ...RUINING]);

const FLYING = new Set("missile rocket drone projectile shell uav munition".split(" "));

/** "The two states fought three wars. An insurgency that broke out in 1989 …" */
function isAnotherWar({ grammar, doc }: Reading, a: Telling, b: Telling): boolean {
  const group = b.match.group === undefined ? undefined : grammar.groups[b.match.group]!;
  if (a.mention.type !== "war" || b.mention.type !== "war" || group === undefined) return false;
  const first = doc.tokens.key[group.from];
  return (first === "a" || first === "an") && grammar.lemma[a.match.to - 1] !== grammar.lemma[group.head];
}

/** "Around 50 people have been killed on the Israeli side": no part of the deed told before, nor of the other side's tally. */
const isTallyOfSide = (r: Reading, { match: { clause }, ofYears }: Telling): boolean =>
  ofYears && clause !== undefined && isOnOneSide(r, r.grammar.clauses[clause]!);

/** "Rebel attacks have killed 50 people in the north": so many deeds together are none of those told before by themselves. */
const isTallyOfDeeds = (r: Reading, a: Telling, b: Telling): boolean =>
  a.sentence !== b.sentence && !b.pointsBack && !b.definite && isSumOfDeeds(r, b.match) && !isSumOfDeeds(r, a.match);

/** "had overrun the town … recaptured it": who takes a place back undoes what was told before. */
const isTakingBack = ({ grammar }: Reading, { match: { from, trigger } }: Telling): boolean =>
  trigger.rule.type === "territorial-gain" && TAKING_BACK.has(grammar.lemma[from]!);

const TAKING_BACK = new Set(["retake", "recapture", "regain", "reconquer"]);

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

/** "X was killed and Y was wounded": two victims of one deed, told in one breath. */
function isOneToll(r: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.result || !b.match.trigger.result) return false;
  return a.sentence === b.sentence || (b.sentence - a.sentence === 1 && isResult(r, b));
}

function victimsDiffer(a: Telling, b: Telling): boolean {
  return !a.match.trigger.result && !b.match.trigger.result && hasVictim(a) && hasVictim(b);
}

/** "exploded, killing two soldiers and wounding three guards": all done by the one deed. */
function isItsEffect(r: Reading, { match: { clause: above } }: Telling, { match: { clause: id } }: Telling): boolean {
  if (above === undefined || id === undefined || r.grammar.clauses[id]!.kind !== "participle") return false;
  return isUnder(r, id, above);
}

/** A did it to B, or B to A: two accounts that contradict each other stay apart. */
function swapped({ entities: { actors } }: Reading, a: Telling, b: Telling): boolean {
  if (a.match.trigger.twoSided || !a.match.trigger.violent) return false;
  // "Russia fired missiles … 1,200 Russian soldiers were killed": from afar nobody hits his own.
  const afar = FROM_AFAR.has(a.mention.type);
  for (const p of a.filling.participants) {
    const did = isDoer(p);
    const suffered = isSufferer(p);
    for (const q of b.filling.participants)
      if (
        (p.actor === q.actor || (afar && did && isOneOfTheirs(actors, q.actor, p.actor))) &&
        ((did && isSufferer(q)) || (suffered && isDoer(q)))
      )
        return true;
  }
  return false;
}

/** "three of its soldiers", said the army of a country: theirs over one body or two. */
function isOneOfTheirs(actors: Reading["entities"]["actors"], one: number, owner: number): boolean {
  const body = actors[one]!.memberOf;
  return body !== undefined && (body === owner || actors[body]!.memberOf === owner);
}

const FROM_AFAR: ReadonlySet<string> = new Set(["air-strike", "drone-strike", "shelling"]);
