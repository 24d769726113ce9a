import { FIGURES } from "../../discourse/answers.data.js";
import type { Clause, Grammar, PrepPhrase } from "../../grammar/grammar.js";
import { HEDGING } from "../../grammar/words.js";
import { headOf, kindOf, type Reading, referent } from "../reading.js";
import { Kind } from "../ruleset.js";
import type { Arguments } from "./arguments.js";

/** Puts what stands behind a preposition; with a passive, "by" names the subject of the active form. */
export function putPrep(
  r: Reading,
  args: Arguments,
  { prep, group: id, after, at }: PrepPhrase,
  passive: boolean,
): void {
  const group = referent(r.grammar, id);
  if (r.timeGroups[group] === 1 || (prep === "by" && (isReckoning(r, group) || isDoerAtOtherTime(r, id, after))))
    return;
  if (prep === "by" && passive) {
    if (isDoerOfPart(r.grammar, r.doc.tokens.key, at)) return;
    // "by Friday", "by the river" name no doer.
    if ((kindOf(r, group) & (Kind.place | Kind.actor)) !== Kind.place) args.put("subject", group);
    return;
  }
  // "was killed near Cali, along with two guards"
  if (passive && COMPANY.has(prep)) {
    args.put("object", group);
    return;
  }
  if (prep !== "on" || !(isOwnMedium(r, group) || isRidden(r, group, after))) args.put(prep, group);
}

/** "took place on Monday, by gunmen on motorcycles": what they ride. */
const isRidden = (r: Reading, group: number, after: number): boolean =>
  after >= 0 && RIDDEN.has(headOf(r, group)) && (kindOf(r, after) & Kind.people) !== 0;

const RIDDEN = new Set("motorcycle motorbike bike bicycle scooter horse horseback camel foot".split(" "));

/** "killed 1,200 people, by Israeli tallies", "by the ministry's count": who counts them does nothing to them. */
const isReckoning = (r: Reading, group: number): boolean =>
  FIGURES.has(headOf(r, group)) || ACCOUNTS.has(headOf(r, group));

const ACCOUNTS = new Set(["account", "reckoning", "admission"]);

/** "Eleven were killed, eight by the army and three of them by mines": a number before "by" has a doer of its own. */
export function isDoerOfPart({ groupAt, groups }: Grammar, key: readonly string[], by: number): boolean {
  const before = key[by - 1] === "them" && key[by - 2] === "of" ? by - 3 : by - 1;
  const part = groups[groupAt[before] ?? -1];
  return part?.kind === "number" && part.to === before + 1 && PARTS_BEGIN.has(key[part.from - 1] ?? "");
}

const PARTS_BEGIN = new Set([",", "and", ":", ";", "—", "("]);

const COMPANY = new Set(["along with", "together with"]);

/** "Claimed the attack on its Telegram channel", "on social media": where it was told, not what was hit. */
export function isOwnMedium({ doc, grammar }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  if (!MEDIA.has(grammar.lemma[head]!.toLowerCase())) return false;
  const { key } = doc.tokens;
  for (let at = Math.max(0, from - 1); at <= head; at++) if (OWN_MEDIA.has(key[at]!)) return true;
  return false;
}

const MEDIA = new Set(
  "channel website site page account platform media medium network telegram twitter facebook".split(" "),
);

const OWN_MEDIA = new Set("its their his her social telegram twitter facebook whatsapp".split(" "));

/** "with the connivance of police": behind a noun that is no object ("accused Rwanda of …"), "of" is that noun's. */
export function isOfNoun({ prep, after }: PrepPhrase, objects: readonly number[]): boolean {
  return prep === "of" && after >= 0 && !objects.includes(after);
}

/**
 * "took place after the murder of a governor in Cali", "attacked before a visit to the city by the Pope": what hangs on the
 * noun of another time is that noun's.
 */
export function isOfOtherTime({ prepOf, timeGroups }: Reading, after: number): boolean {
  for (let at = after, up = 0; at >= 0 && up < 5; up++) {
    const phrase = prepOf.get(at)?.phrase;
    if (phrase !== undefined && OTHER_TIMES.has(phrase.prep) && timeGroups[at] !== 1) return true;
    at = phrase?.after ?? -1;
  }
  return false;
}

/** "attacked after a speech by the president"; but "after prayers by gunmen", who hold none. */
export function isDoerAtOtherTime(r: Reading, id: number, after: number): boolean {
  const { kind, definite } = r.grammar.groups[id]!;
  const fighters = kind === "common" && !definite && (kindOf(r, id) & Kind.armed) !== 0;
  return !fighters && isOfOtherTime(r, after);
}

const OTHER_TIMES = new Set(["after", "ahead of", "before", "following", "since", "until"]);

/**
 * "gunmen on motorcycles opened fire": what stands with the subject is not what the deed was aimed at; a place may be the
 * deed's. "Officers from the riot squad came under fire": nor do people come from whoever fires; rockets may.
 */
export function isOfSubject(r: Reading, { prep, after, at, group }: PrepPhrase, { subject, verb }: Clause): boolean {
  if (after < 0 || after !== subject || at > r.grammar.verbs[verb]!.from) return false;
  if (prep === "from" ? (kindOf(r, after) & Kind.people) === 0 : !AIMED.has(prep)) return false;
  return (kindOf(r, group) & Kind.place) === 0;
}

const AIMED = new Set(["on", "against", "with", "for", "at"]);

/** "The rebels were accused of shelling Sake by the army": who accused them; an active verb names who does it before it. */
export function isOfAccuser({ grammar }: Reading, { prep }: PrepPhrase, { kind, verb, parent }: Clause): boolean {
  if (prep !== "by" || kind !== "gerund" || parent === undefined || grammar.verbs[verb]!.voice === "passive")
    return false;
  return grammar.verbs[grammar.clauses[parent]!.verb]!.voice === "passive";
}

/** "resigned over the murder of a judge, presumably by gunmen": who did what the noun before the comma tells. */
export function isHedgedBy({ doc, grammar, entities }: Reading, by: number): boolean {
  const { key } = doc.tokens;
  if (key[by] !== "by" || key[by - 2] !== "," || !HEDGING.has(key[by - 1]!)) return false;
  return (entities.actorOf[grammar.groupAt[by + 1] ?? -1] ?? -1) >= 0;
}

/** "condemned the shelling of the camp by rebels": behind the object of an active verb, of what the object tells. */
export const namesDoer = (r: Reading, { prep, group }: PrepPhrase): boolean =>
  prep === "by" && (kindOf(r, group) & Kind.actor) !== 0;

/** "The raid on Torit by rebels was condemned": before the verb stands who did what is the subject. */
export function isDoerOfSubject(
  { grammar }: Reading,
  { prep, after, at }: PrepPhrase,
  { subject, verb }: Clause,
): boolean {
  if (prep !== "by" || after < 0 || subject === undefined) return false;
  return at > grammar.groups[subject]!.head && at < grammar.verbs[verb]!.from;
}
