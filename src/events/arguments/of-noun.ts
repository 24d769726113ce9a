import type { NounGroup, PrepPhrase } from "../../grammar/grammar.js";
import { POSSESSIVES } from "../../grammar/words.js";
import { blamedOn, clauseAt, headOf, type Reading } from "../reading.js";
import { DONE_TO, FROM_AFAR, HOME_WARS, STRIKING_ABROAD } from "../support.data.js";
import { Arguments } from "./arguments.js";
import { fromAnswer, fromBlame, fromFire, fromHarm, fromHolder, fromLoss, fromPartaking } from "./from-holder.js";
import { fromPredicate, fromVerbOf } from "./from-verb.js";
import { isDoerAtOtherTime, isHedgedBy, isOfNoun, isOwnMedium, putPrep } from "./phrases.js";

/** "Sudan's civil war", "Colombia's six decades of conflict" go on there; "Russia's war in Ukraine" is Russia's doing. */
export function goesOnAtOwner(r: Reading, group: NounGroup): boolean {
  const { grammar } = r;
  const { possessor, head, of, preps } = group;
  if (possessor === undefined) return false;
  if (isRankedThere(r, group)) return true;
  const lasting = of !== undefined && LASTING.has(grammar.lemma[head]!) ? grammar.groups[of]!.head : head;
  return HOME_WARS.has(grammar.lemma[lasting]!) && !preps.some(({ prep }) => CARRIED.has(prep));
}

/** "France's deadliest attack": the worst of those that befell it, unless it is told on whom or where abroad; strikes are by states. */
function isRankedThere({ grammar, entities, doc }: Reading, { possessor, head, preps }: NounGroup): boolean {
  if (possessor === undefined) return false;
  const actor = entities.actors[entities.actorOf[possessor] ?? -1];
  if (actor === undefined ? (entities.placeOf[possessor] ?? -1) < 0 : actor.kind !== "state") return false;
  if (FROM_AFAR.has(grammar.lemma[head]!)) return false;
  if (preps.some(({ prep, group }) => CARRIED.has(prep) && (prep !== "in" || (entities.placeOf[group] ?? -1) >= 0)))
    return false;
  for (let at = grammar.groups[possessor]!.to; at < head; at++) if (RANKING.has(doc.tokens.key[at]!)) return true;
  return false;
}

const RANKING: ReadonlySet<string> = new Set(["deadliest", "worst", "bloodiest"]);

const LASTING = new Set(["day", "week", "month", "year", "decade"]);

const CARRIED = new Set(["in", "on", "against", "with", "over"]);

/** The arguments of an event's noun: possessor, modifier, what follows it, and what its verb brings it. */
export function argumentsOfNoun(r: Reading, group: NounGroup): Arguments {
  const { grammar, entities } = r;
  const args = new Arguments();
  // "the priests' murder" is that of the priests; "the army's murder of the priests" the army's.
  const suffered = DONE_TO.has(grammar.lemma[group.head]!) && group.of === undefined;
  // "last Sunday's attack"
  if (group.possessor !== undefined && r.timeGroups[group.possessor] !== 1)
    putOwner(r, args, group, group.possessor, suffered);
  const owned = POSSESSIVES.has(r.doc.tokens.key[group.from]!);
  const modified = (entities.modifierActorOf[group.id] ?? -1) >= 0;
  if (modified && !owned) args.put("modifier", group.id);
  const object = r.objectOf.get(group.id);
  const blamed = object === undefined ? -1 : blamedOn(r, grammar.clauses[object]!);
  followPreps(r, group, ({ prep, group: id, after }) => {
    if (r.timeGroups[id] === 1 || id === blamed) return;
    if (prep === "by" && after !== group.id && isDoerOfWhatIsSaid(r, group, after)) return;
    if ((prep === "by" && isDoerAtOtherTime(r, id, after)) || (prep === "on" && isOwnMedium(r, id))) return;
    args.put(prep, id);
  });
  if (!args.has("by")) fromBehindApposition(r, args, group);
  // "blamed the killings on the failure of the police": no deed of theirs
  if (blamed >= 0 && (entities.actorOf[blamed] ?? -1) >= 0) args.put("by", blamed);
  if (object !== undefined) fromVerbOf(r, args, grammar.clauses[object]!, group);
  for (const id of r.subjectOf.get(group.id) ?? []) fromPredicate(r, args, grammar.clauses[id]!);
  fromExistence(r, args, group);
  const held = r.prepOf.get(group.id);
  if (held !== undefined && held.phrase.after >= 0) fromLoss(r, args, held.phrase);
  if (held !== undefined && held.clause >= 0) {
    fromBlame(r, args, grammar.clauses[held.clause]!, held.phrase);
    fromHarm(r, args, grammar.clauses[held.clause]!, held.phrase);
    fromAnswer(r, args, grammar.clauses[held.clause]!, held.phrase);
    fromFire(r, args, grammar.clauses[held.clause]!, held.phrase);
  }
  if (held?.phrase.prep === "of") fromHolder(r, args, held.phrase.after);
  if (held?.phrase.prep === "in") fromPartaking(r, args, held.phrase.after);
  // "its attack": after those who are named.
  if (modified && owned) args.put(suffered ? "of" : "modifier", group.id);
  return args;
}

function putOwner(r: Reading, args: Arguments, group: NounGroup, owner: number, suffered: boolean): void {
  if (suffered) args.put("of", owner);
  else if (!goesOnAtOwner(r, group)) args.put("possessor", owner);
  // "Russia's deadliest attack": on it, or by it
  else if (!isRankedThere(r, group) || !isStrikingAbroad(r, owner)) args.put("in", owner);
}

const isStrikingAbroad = ({ entities }: Reading, id: number): boolean =>
  STRIKING_ABROAD.has(entities.actors[entities.actorOf[id] ?? -1]?.name ?? "");

/** Walks the prepositional phrases behind a noun: its own, and those behind them that "of" does not hold. */
function followPreps(r: Reading, group: NounGroup, visit: (phrase: PrepPhrase) => void): void {
  const { groups } = r.grammar;
  let at: NounGroup | undefined = group;
  const seen = new Set<number>();
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    let next: NounGroup | undefined;
    for (const phrase of at.preps) {
      if (seen.has(phrase.at)) continue;
      seen.add(phrase.at);
      // Behind another noun, "of" belongs to that noun; not in "the murder on 2 May of the judge".
      if (depth > 0 && phrase.prep === "of" && r.timeGroups[at.id] !== 1) continue;
      visit(phrase);
      const last = groups[phrase.group]!;
      next = last.conjuncts.length > 0 ? groups[last.conjuncts.at(-1)!] : last;
    }
    at = next;
  }
}

/**
 * "the murder of Ivan Mora, a judge in Cali, by gunmen", "the murder of a judge, presumably by gunmen": who did it stands
 * behind who he was.
 */
function fromBehindApposition(r: Reading, args: Arguments, { of }: NounGroup): void {
  const { grammar, entities, doc } = r;
  const whom = of === undefined ? undefined : grammar.groups[of]!;
  if (whom === undefined) return;
  const { key } = doc.tokens;
  if (isHedgedBy(r, whom.extent + 2)) args.put("by", grammar.groupAt[whom.extent + 3]!);
  const told = whom.apposition;
  if (told === undefined) return;
  // "a judge in Cali"
  let at = grammar.groups[told]!.extent;
  for (const last = at + FEW; at < last && key[at] !== "," && (grammar.verbAt[at] ?? -1) < 0; at++);
  if (key[at] !== "," || key[at + 1] !== "by") return;
  const doer = grammar.groupAt[at + 2] ?? -1;
  if (doer >= 0 && (entities.actorOf[doer] ?? -1) >= 0) args.put("by", doer);
}

const FEW = 4;

/** "allegations of torture by the police", "condemnation of the killings by rebels": theirs is the deed, not the words. */
function isDoerOfWhatIsSaid({ grammar, ruleset }: Reading, { head }: NounGroup, deed: number): boolean {
  return (
    deed >= 0 && SAYINGS.has(grammar.lemma[head]!) && ruleset.nouns.has(grammar.lemma[grammar.groups[deed]!.head]!)
  );
}

const SAYINGS = new Set("accusation allegation condemnation denunciation criticism denial".split(" "));

/** "There was an attack this morning against the post": what stands behind the time is the noun's. */
function fromExistence(r: Reading, args: Arguments, group: NounGroup): void {
  const clause = clauseAt(r, group.head);
  if (clause?.complement !== group.id || clause.subject === undefined || headOf(r, clause.subject) !== "there") return;
  for (const phrase of clause.preps)
    if (phrase.at > group.head && !isOfNoun(phrase, [group.id])) putPrep(r, args, phrase, false);
}
