import type { NounGroup } from "../../grammar/grammar.js";
import type { Casualty } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";
import { isTitleOfNext } from "../reading.js";
import { listedWith } from "./lists.js";
import { fromNegation } from "./none.js";
import { patternIndex } from "./pattern-index.js";
import type { CasualtyPattern } from "./patterns.data.js";
import { clauseAt, type Found, groupOf, loss, type Reading } from "./reading.js";
import { isNameAlone, namesBehindNoun } from "./victim-names.js";
import { isPlural } from "./victim-nouns.js";
import { LOSS_HEADS, type VictimCategory } from "./victims.data.js";
import { readVictims, type VictimsReading } from "./victims.js";
import { Word } from "./words.js";
import { isBarePlural, isIdle, isOnlyMeant } from "./worth.js";

export interface Telling {
  readonly pattern: CasualtyPattern;
  /** The verb, adjective or noun. */
  readonly trigger: TokenRange;
  readonly clause?: number | undefined;
  /** Actor who did it. */
  readonly perpetrator?: number | undefined;
  /** "did not hurt anyone", "no one was hurt". */
  readonly negated?: boolean | undefined;
  readonly cumulative?: boolean | undefined;
  /** They are part of those told before: "the dead included two nurses". */
  readonly part?: boolean | undefined;
}

/** The same with who did it. */
export const doneBy = (
  { pattern, trigger, clause, negated, cumulative, part }: Telling,
  perpetrator: number | undefined,
): Telling => ({ pattern, trigger, clause, perpetrator, negated, cumulative, part });

/**
 * Tells of a group of victims and of those coordinated with it, unless it speaks of no people or is told already.
 *
 * @param strict only groups that name people beyond doubt
 * @returns index of the first casualty, or -1
 */
export function tell(r: Reading, id: number | undefined, telling: Telling, strict = false): number {
  const group = groupOf(r, id);
  if (group === undefined) return -1;
  let first = -1;
  const last = groupOf(r, group.conjuncts.at(-1)) ?? group;
  const names = namesBehindCount(r, group, telling.clause);
  const everyone = [group.id, ...group.conjuncts];
  for (const each of listedWith(r, last, telling.clause)) everyone.push(each);
  for (const each of everyone) {
    if (isOffice(r, each) || isNamedWithFirst(r, each) || isSaidOf(r, group, each)) continue;
    if (suffersElse(r, each, telling.pattern) || (each !== group.id && stateBehind(r, each, telling.pattern))) continue;
    const victims = isLossItself(r, each, telling) ? undefined : readVictims(r, each);
    if (victims === undefined || (strict && !victims.sure && !isLargeNumber(victims, telling))) {
      if (each === group.id && group.conjuncts.length === 0) return -1;
      continue;
    }
    if (first >= 0 && each !== group.id && isCountedWithFirst(r, r.found[first]!, victims)) continue;
    const at = tellVictims(r, victims, telling);
    if (first < 0) first = at;
    if (names.length > 0) {
      const told = r.found[at];
      if (told !== undefined && !told.negated && told.names.length === 0) told.names = names;
      break;
    }
  }
  return first;
}

/** "12 children and teenagers", "800,000 Tutsis and moderate Hutus": so many of both, who are told as one. */
function isCountedWithFirst(r: Reading, first: Found, victims: VictimsReading): boolean {
  const { count, victims: counted } = first;
  if (first.group === undefined || r.countOf[first.group]! < 0 || count?.max === 1) return false;
  if (r.countOf[victims.group.id]! >= 0) return false;
  if (!isPlural(r, victims.group) || !isBarePlural(r, victims)) return false;
  const { range, category } = victims.victims;
  const closes = r.doc.tokens.key[range.from - 1] === "and";
  if (closes) first.to = Math.max(first.to, range.to);
  const both = closes ? { from: counted.range.from, to: first.to } : counted.range;
  first.victims = { ...counted, range: both, category: categoryOfBoth(counted.category, category) };
  return true;
}

function categoryOfBoth(one: VictimCategory, two: VictimCategory): VictimCategory {
  if (one === two || two === "unknown") return one;
  const civilian = (category: VictimCategory) => category === "civilians" || category === "children";
  return civilian(one) && civilian(two) ? "civilians" : one === "unknown" ? one : "mixed";
}

/** "two brothers, Amos Kato and Paul Kato": as many names behind the comma as are counted are theirs. */
function namesBehindCount(r: Reading, group: NounGroup, clause: number | undefined): readonly string[] {
  const { key } = r.doc.tokens;
  const many = r.grammar.lemma[group.head] === "couple" ? 2 : r.counts[r.countOf[group.id] ?? -1]?.max;
  if (many === undefined || many < 2 || group.kind !== "common" || key[group.extent] !== ",") return NOBODY;
  const last = groupOf(r, group.conjuncts.at(-1)) ?? group;
  const listed = [...group.conjuncts, ...listedWith(r, last, clause)];
  if (listed.length !== many || r.grammar.groups[listed[0]!]!.from !== group.extent + 1) return [];
  const names = listed.flatMap((id) => nameOf(r, id) ?? []);
  const [given] = listed;
  // "Juan and Pedro Gomez": one name for the family of both
  if (many === 2 && names.length === 1 && isGivenName(r, given!)) {
    const family = names[0]!.slice(names[0]!.lastIndexOf(" ") + 1);
    return [`${r.doc.tokens.word[r.grammar.groups[given!]!.head]!} ${family}`, names[0]!];
  }
  return names.length === many ? names : [];
}

/** The name of a person who is named in full. */
function nameOf({ entities: { actors, actorOf } }: Reading, id: number): string | undefined {
  const actor = actors[actorOf[id] ?? -1];
  return actor?.kind === "person" && actor.named ? actor.name : undefined;
}

/** A name of one word, and nobody's or nothing's that is known. */
const isGivenName = ({ grammar, entities }: Reading, id: number): boolean => {
  const { kind, from, to } = grammar.groups[id]!;
  return kind === "name" && to - from === 1 && (entities.actorOf[id] ?? -1) < 0 && (entities.placeOf[id] ?? -1) < 0;
};

const NOBODY: readonly string[] = [];

/** "12 dead, 30 wounded and five missing": the state of those last named stands behind them. */
function stateBehind(r: Reading, id: number, { effect }: CasualtyPattern): boolean {
  const { to, kind } = r.grammar.groups[id]!;
  const state = kind === "number" ? patternIndex().states.get(r.doc.tokens.key[to] ?? "") : undefined;
  return state !== undefined && state.effect !== effect;
}

/** "Castillo, the president of the bank and one of its owners, was shot": what the one named is, read as a list. */
function isSaidOf(r: Reading, first: NounGroup, id: number): boolean {
  const group = r.grammar.groups[id]!;
  if (first.kind !== "name" || first.plural || group.id === first.id || group.kind === "name") return false;
  const { key } = r.doc.tokens;
  if (key[first.to] !== "," || (key[group.from - 1] === "," && group.from - 1 !== first.to)) return false;
  const one = groupOf(r, first.conjuncts[0]);
  if (one === undefined || one.from !== first.to + 1 || one.kind !== "common" || one.plural) return false;
  const described = key[one.from] === "the" || key[one.from] === "a" || key[one.from] === "an";
  // Behind the description, the verb follows on a comma.
  const last = groupOf(r, first.conjuncts.at(-1))!;
  const end = Math.max(last.to, groupOf(r, last.of)?.to ?? 0);
  return described && key[end] === ",";
}

/** "400 casualties, including killed and wounded": nobody else has died. */
function isLossItself(r: Reading, id: number, { pattern }: Telling): boolean {
  const lemma = r.grammar.lemma[r.grammar.groups[id]!.head]!;
  return LOSS_HEADS.has(lemma) && lemma !== "victim" && pattern.effect !== "killed-or-injured";
}

/** "the brothers Jules and Patrick Ngabu": the second is counted with the first. */
function isNamedWithFirst(r: Reading, id: number): boolean {
  const group = r.grammar.groups[id]!;
  const first = groupOf(r, group.conjunctOf);
  return first !== undefined && isNameAlone(r, group) && (namesBehindNoun(r, first)?.names.length ?? 0) > 1;
}

/** "senator and presidential candidate Luis Mora": two words for one man. */
const isOffice = (r: Reading, id: number): boolean =>
  isTitleOfNext(r.grammar, id) && r.countOf[id]! < 0 && readVictims(r, id)?.victims.category === "officials";

/** "20 dead and 47 wounded": the second group has a state of its own. */
function suffersElse(r: Reading, id: number, { effect }: CasualtyPattern): boolean {
  const { states } = patternIndex();
  const { from, to, of, head, conjunctOf } = r.grammar.groups[id]!;
  // "killed two displaced women": of what they were before.
  const first = conjunctOf === undefined && effect === "killed" && !states.has(r.doc.tokens.key[head]!) ? head : from;
  // "thousands of wounded"; "three of the wounded" may die
  const whom = groupOf(r, of);
  const end = whom === undefined || whom.definite ? to : whom.to;
  for (let at = first; at < end; at++) {
    if ((r.words[at]! & Word.STATE) !== 0 && states.get(r.doc.tokens.key[at]!)!.effect !== effect) return true;
  }
  // "thousands of wounded", with no group behind "of"
  const { key } = r.doc.tokens;
  const state = whom === undefined && key[to] === "of" ? states.get(key[to + 1] ?? "") : undefined;
  return state !== undefined && state.effect !== effect;
}

/** "300,000 have been driven from their homes": a number alone counts people where so many are displaced. */
function isLargeNumber({ people, count }: VictimsReading, { pattern }: Telling): boolean {
  return pattern.effect === "displaced" && people.kind === "number" && (count?.min ?? count?.max ?? 0) >= 50;
}

/** Tells of victims already read. Returns the index of the casualty, or -1 where nothing is told. */
export function tellVictims(r: Reading, victims: VictimsReading, telling: Telling): number {
  const { pattern, negated = false } = telling;
  const none = negated !== victims.negated;
  if (none && pattern.effect !== "unharmed" && (pattern.whenNegated ?? whenNone(pattern)) === undefined) return -1;
  const effect: Casualty["effect"] = none ? "unharmed" : pattern.effect;
  const key = `${victims.group.id}/${effect}`;
  const known = r.taken.get(key);
  if (known !== undefined) return known;
  if (!none && (isIdle(r, victims, telling, effect) || !worthTelling(r, victims, telling))) return -1;
  const { range } = victims.victims;
  const first = Math.min(range.from, telling.trigger.from);
  const index = r.found.length;
  r.found.push(
    loss({
      from: range.from,
      to: range.to,
      effect,
      count: !none && victims.count ? victims.count : undefined,
      victims: victims.victims,
      names: none ? [] : victims.names,
      perpetrator: telling.perpetrator,
      // One person dies once.
      cumulative: telling.cumulative === true && victims.names.length === 0 && victims.count?.max !== 1,
      clause: telling.clause,
      statement: {
        from: none && !victims.negated ? fromNegation(r, first) : first,
        to: Math.max(range.to, telling.trigger.to, victims.group.extent),
      },
      negated: none,
      group: victims.group.id,
      trigger: telling.trigger,
      part: telling.part === true && !none,
    }),
  );
  r.taken.set(key, index);
  return index;
}

const whenNone = ({ effect }: CasualtyPattern) => (effect === "killed" ? "unharmed" : undefined);

/**
 * Whether the clause commits to the loss: threats, plans and demands tell of none; what "may" have happened does
 * only where it names a figure ("up to ten more could be under the rubble").
 */
function worthTelling(r: Reading, victims: VictimsReading, telling: Telling): boolean {
  const { clause, trigger } = telling;
  if (isOnlyMeant(r, telling)) return false;
  const id = clause ?? clauseAt(r, trigger.from)?.id;
  const commitment = id === undefined ? undefined : r.discourse.commitment[id];
  if (isUnreal(r, clause, trigger.from)) return false;
  if (commitment === undefined) return true;
  if (commitment.frame === "actual") return commitment.polarity === "positive" || victims.count !== undefined;
  const figure =
    victims.count !== undefined &&
    victims.count.range.to - victims.count.range.from >= 1 &&
    r.countOf[victims.group.id] !== -1;
  // "Is investigating whether soldiers killed nine": nobody says so.
  const how = modal(r, id);
  return commitment.frame === "hypothetical" && figure && how !== undefined;
}

/** "Without him there would be a hundred dead": and there are not. */
export const isUnreal = (r: Reading, clause: number | undefined, at: number): boolean =>
  modal(r, clause ?? clauseAt(r, at)?.id) === "would";

function modal(r: Reading, id: number | undefined): string | undefined {
  const clause = id === undefined ? undefined : r.grammar.clauses[id];
  return clause === undefined ? undefined : r.grammar.verbs[clause.verb]?.modal;
}
