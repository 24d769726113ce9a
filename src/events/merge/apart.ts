import { isOfWhom } from "../aside.js";
import { hasLeft } from "../passages.js";
import { isDefinite, isSide, partOf, type Reading } from "../reading.js";
import { isPresentPerfect } from "../sums-of-years.js";
import { isAnswer } from "../telling-verbs.js";
import { isOfDay, type Telling } from "../tellings.js";
import { isAnsweredFor, isEffect, isUnder } from "../time-scope.js";
import { type Bonds, SAME_PEOPLE } from "./bonds.js";
import { wordOf } from "./cluster.js";
import {
  compareActors,
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
import { isOneOfThem } from "./one-more.js";
import { areOfTwoSides, isPursuit } from "./rival-accounts.js";
import { isResult, soManyAlike } from "./speaks-again.js";

/** Whether two tellings speak of different events; if not, what they say alike binds them. */
export function areApart(r: Reading, a: Telling, b: Telling, bonds: Bonds): boolean {
  if (isInterception(r, a) !== isInterception(r, b)) return true;
  if (isOfOtherPassage(r, a, b) || isOneOfThem(r, a, b)) return true;
  if (takesOthers(r, a, b) || takesOthers(r, b, a)) return true;
  if (a.sentence === b.sentence && (isAfterAnother(r, a, b) || isAfterAnother(r, b, a))) return true;
  if (isSequence(r, a, b) || isSequel(r, a, b) || isSequel(r, b, a) || isSince(r, b)) return true;
  if (isAnotherWar(r, a, b) || isTallyOfSide(r, b)) return true;
  if (isCampaign(r, a) !== isCampaign(r, b) || isTakingBack(r, a) !== isTakingBack(r, b)) return true;
  if (!b.pointsBack && (isAnswering(r, a) !== isAnswering(r, b) || goesOnBeside(r, a) !== goesOnBeside(r, b)))
    return true;
  if (a.time.time === undefined && !b.pointsBack && (opensWithOldTime(r, b) || isOfFormerTimes(r, a, b))) return true;
  if (isRecalledBefore(r, a, b) || isOtherCharge(r, a, b)) return true;
  if (b.time.time === undefined && isOfSomebodyNew(r, a) && isOfWhom(r, a) && !speaksOfItAgain(r, a, b)) return true;
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

const isAlso = ({ doc: { tokens } }: Reading, { match: { from } }: Telling): boolean =>
  tokens.key[from] === "also" || tokens.key[from - 1] === "also";

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

/** "The war began after gunmen stormed the border towns last October": none of this week's deeds, which have no day. */
const isOfFormerTimes = (r: Reading, a: Telling, b: Telling): boolean =>
  b.time.background &&
  b.time.time?.range !== undefined &&
  !a.time.background &&
  (!b.definite || isOutstanding(r, b) || isOfSomebodyNew(r, b)) &&
  a.sentence !== b.sentence &&
  !isTitleOf(r, a, b) &&
  !sameNamedVictim(r, a, b);

/** "a commander whom the army killed in 2022 … . The army denied that it had bombed a village": the first only in passing. */
function isRecalledBefore(r: Reading, { match, time, sentence, filling }: Telling, b: Telling): boolean {
  if (!time.background || time.time?.range === undefined || b.time.background || b.time.time !== undefined)
    return false;
  if (b.pointsBack || sentence === b.sentence || match.clause === undefined) return false;
  const hitsThings = b.filling.targets.length > 0 && filling.targets.length === 0;
  return hitsThings && ASIDE.has(r.grammar.clauses[match.clause]!.kind);
}

const ASIDE: ReadonlySet<string> = new Set(["adverbial", "relative", "participle"]);

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

/** "the killing of a judge last year", and then "the killing". */
const speaksOfItAgain = (r: Reading, a: Telling, b: Telling): boolean => b.pointsBack && wordOf(r, a) === wordOf(r, b);

/** "the killing of a labourer last year": of somebody of whom nothing was told. */
function isOfSomebodyNew({ grammar, doc }: Reading, { match: { group: id } }: Telling): boolean {
  const of = id === undefined ? undefined : grammar.groups[id]!.of;
  const first = of === undefined ? undefined : doc.tokens.key[grammar.groups[of]!.from];
  return first === "a" || first === "an";
}

/** "132 died in June 2021 in the deadliest attack the country has known": told for what it was, not told before. */
function isOutstanding({ grammar, doc }: Reading, { match: { group: id } }: Telling): boolean {
  if (id === undefined) return false;
  const { from, head } = grammar.groups[id]!;
  return head > from + 1 && SUPERLATIVES.has(doc.tokens.key[from + 1]!);
}

const SUPERLATIVES = new Set("deadliest worst bloodiest biggest largest heaviest fiercest most".split(" "));

/** "Army killed dozens in villages", above "The army executed 223 people on February 25": the title is of what is told right below it. */
const isTitleOf = (r: Reading, a: Telling, b: Telling): boolean =>
  a.match.from < r.doc.body && b.sentence - a.sentence === 1 && compareActors(r, a, b, isDoer) === "same";

/** "Monday's clash" */
const namesDay = (r: Reading, { match: { group } }: Telling): boolean => group !== undefined && isOfDay(r, group);

/** "had downed three missiles": no part of the attacks told around it. */
function isInterception({ grammar }: Reading, { match, filling }: Telling): boolean {
  const word = grammar.lemma[match.to - 1]!;
  if (!DOWNING.has(word) || !filling.participants.some(({ role }) => role === "initiator")) return false;
  // "24 of 31 drones"
  const flies = (id: number | undefined) => id !== undefined && FLYING.has(grammar.lemma[grammar.groups[id]!.head]!);
  return (match.args.get("object") ?? []).some((id) => flies(id) || flies(partOf(grammar, id)));
}

const DOWNING = new Set(["down", "intercept"]);

const FLYING = new Set("missile rocket drone projectile shell uav munition".split(" "));

/** "The two states fought three wars. An insurgency that broke out in 1989 …" */
function isAnotherWar({ grammar, doc }: Reading, a: Telling, b: Telling): boolean {
  const group = b.match.group === undefined ? undefined : grammar.groups[b.match.group]!;
  if (a.mention.type !== "war" || b.mention.type !== "war" || group === undefined) return false;
  const first = doc.tokens.key[group.from];
  return (first === "a" || first === "an") && grammar.lemma[a.match.to - 1] !== grammar.lemma[group.head];
}

/** "Around 50 people have been killed on the Israeli side": the tally of a war, and no part of the deed told before. */
function isTallyOfSide(r: Reading, { match: { args, clause, trigger } }: Telling): boolean {
  if (!trigger.result || clause === undefined || args.get("on")?.some((id) => isSide(r, id)) !== true) return false;
  return isPresentPerfect(r.grammar.verbs[r.grammar.clauses[clause]!.verb]!);
}

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

/** Of two deeds of one sentence: whether the second, told by a noun, is what the first answers or what was before it. */
function isAfterAnother(r: Reading, one: Telling, { match: { group, from } }: Telling): boolean {
  return group !== undefined && (isAnswerTo(r, one, group, from) || isAfterwards(r, one, group));
}

/** "killed 11 villagers in revenge for the killing of two herders": what was done, and for what. */
function isAnswerTo(r: Reading, { match: { clause, from } }: Telling, group: number, answered: number): boolean {
  if (!isAnsweredFor(r, group)) return false;
  // "in response to the attack on 7 October, in which 1,200 people were killed"
  return from < answered || clause === undefined || r.grammar.clauses[clause]!.kind === "main";
}

/** "Israel strikes Lebanon after rocket fire", "soldiers raided the village after an ambush": what somebody did, and what was before. */
function isAfterwards(r: Reading, { match, filling }: Telling, group: number): boolean {
  if (match.clause === undefined || match.group !== undefined) return false;
  const held = r.prepOf.get(group);
  if (held === undefined || held.clause !== match.clause || !AFTERWARDS.has(held.phrase.prep)) return false;
  return !match.trigger.result && !isDefinite(r, group) && filling.participants.some(isDoer);
}

const AFTERWARDS = new Set(["after", "following"]);

/** "The arson followed the killing of two farmers": one deed, and then another. */
function isSequence({ grammar, subjectOf, objectOf }: Reading, a: Telling, b: Telling): boolean {
  const [x, y] = [a.match.group, b.match.group];
  if (x === undefined || y === undefined || a.sentence !== b.sentence) return false;
  const clause = objectOf.get(y);
  if (clause === undefined || !SEQUENCE.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma)) return false;
  return (subjectOf.get(x) ?? []).includes(clause);
}

/** "Israel struck Beirut after a rocket killed 12", "hours before a bomb killed six": what was at another time, and others did it. */
function isSequel(r: Reading, { match: { clause: above }, sentence }: Telling, other: Telling): boolean {
  const { grammar, doc } = r;
  const { clause: id, group } = other.match;
  if (id === undefined || group !== undefined || above === undefined || id === above || other.sentence !== sentence)
    return false;
  const clause = grammar.clauses[grammar.clauses[id]!.continues ?? id]!;
  if (clause.id === above || clause.kind !== "adverbial" || !TIMED.has(clause.marker ?? "")) return false;
  if (!isUnder(r, clause.id, above)) return false;
  if (clause.subject === undefined || grammar.groups[clause.subject]!.kind === "pronoun") return false;
  if (SPANS.has(doc.tokens.key[clause.from - 1]!)) return true;
  // "Four people were killed after gunmen opened fire" tells of one deed.
  const hits = hasVictim(other) || clause.objects.length > 0;
  return clause.marker === "after" && hits && !isEffect(r, grammar.clauses[above]!);
}

/** "Troops had since killed 11 rebels": what somebody did after all that was told before. */
function isSince({ grammar, doc }: Reading, { match: { clause: id } }: Telling): boolean {
  const clause = id === undefined ? undefined : grammar.clauses[id]!;
  if (clause === undefined || clause.objects.length === 0) return false;
  const { from, head, voice } = grammar.verbs[clause.verb]!;
  return head > from + 1 && voice === "active" && doc.tokens.key[head - 1] === "since";
}

const TIMED = new Set(["after", "before"]);
const SPANS = new Set("minutes hours days weeks months years hour day week month year".split(" "));

const SEQUENCE = new Set("follow precede trigger spark prompt provoke avenge".split(" "));

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

const hasVictim = ({ filling }: Telling): boolean => filling.participants.some((p) => p.role === "victim");

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
        (p.actor === q.actor || (afar && did && actors[q.actor]!.memberOf === p.actor)) &&
        ((did && isSufferer(q)) || (suffered && isDoer(q)))
      )
        return true;
  }
  return false;
}

const FROM_AFAR: ReadonlySet<string> = new Set(["air-strike", "drone-strike", "shelling"]);
