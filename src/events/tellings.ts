import { ById } from "../knowledge/lists.js";
import type { EventStatus } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { absorb, causeOf, takeDoers, wholeOf } from "./causes.js";
import { isComparison } from "./comparisons.js";
import type { EventMention } from "./events.js";
import { isPlot } from "./fiction.js";
import { fill } from "./fill/fill.js";
import type { Filling } from "./fill/filling.js";
import { isHabit } from "./habits.js";
import { findMatches, type Match, type Unused } from "./match.js";
import { nthOf } from "./nth.js";
import { blamedOn, isDefinite, kindOf, type Reading } from "./reading.js";
import { isSummedUp } from "./recalled.js";
import { Kind } from "./ruleset.js";
import { statusOf } from "./status.js";
import { isCountOfYears, isSumOfYears } from "./sums-of-years.js";
import { swallow } from "./swallow.js";
import { spellBefore, storyBefore, type TimeReading, type TimesBySentence, timeOf, timesBySentence } from "./times.js";
import { WRECKING } from "./vocabulary.data.js";

/** One telling of an event: a match with its roles filled, before tellings are merged. */
export interface Telling {
  readonly match: Match;
  readonly status: EventStatus;
  readonly filling: Filling;
  readonly time: TimeReading;
  readonly mention: EventMention;
  readonly sentence: number;
  readonly definite: boolean;
  /** Nothing of its own says which deed is meant: the one told before, whoever is now said to have done it. */
  readonly pointsBack: boolean;
  /** Tells of a war, or of what it has brought as a whole: "the war has killed thousands". */
  readonly ofWar: boolean;
  /** Sums up what has been going on: "have been murdered", "a wave of kidnappings". */
  readonly summed: boolean;
  /** Tells what a whole campaign or many years have brought. */
  readonly ofYears: boolean;
}

/** A class, for what the engine makes of literals of objects that live long (see `GroupDraft`). */
class Mention implements EventMention {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly type: EventMention["type"];
  readonly clause: number | undefined;
  readonly group: number | undefined;

  constructor(
    { from, to, trigger, clause, group }: Match,
    readonly status: EventStatus,
    readonly statement: TokenRange,
    readonly anaphoric: boolean,
    readonly participants: EventMention["participants"],
  ) {
    this.from = from;
    this.to = to;
    this.rule = trigger.rule.name;
    this.type = trigger.rule.type;
    this.clause = clause;
    this.group = group;
  }
}

/** Finds the tellings of a document: matches that stand on their own, with what hangs on others folded into them. */
export function findTellings(r: Reading): { tellings: Telling[]; unused: Unused[] } {
  const { matches, unused } = findMatches(r);
  const byClause = new ById<Match>(r.grammar.clauses.length);
  const byGroup = new ById<Match>(r.grammar.groups.length);
  for (const match of matches) {
    if (match.group !== undefined) byGroup.set(match.group, match);
    else byClause.set(match.clause!, match);
  }
  const fillings = new ById<Filling>(matches.length);
  const fillingOf = (match: Match): Filling => {
    let filling = fillings.get(match.id);
    if (filling === undefined) {
      filling = fill(r, match);
      fillings.set(match.id, filling);
    }
    return filling;
  };
  const dropped = swallow(r, matches, byClause, byGroup, fillingOf);
  const folded = new Set<number>();
  for (const match of matches) {
    const into = dropped.has(match.id) ? undefined : wholeOf(r, match, byClause, byGroup);
    if (into === undefined || dropped.has(into.id)) continue;
    absorb(fillingOf(into), fillingOf(match), false);
    folded.add(match.id);
    dropped.set(match.id, `${match.trigger.rule.name}: told by the same clause as "${into.trigger.rule.name}"`);
  }
  for (const match of matches) {
    if (dropped.has(match.id)) continue;
    const effect = match.trigger.result || WRECKING.has(match.trigger.rule.type);
    const cause = effect ? causeOf(r, match, byClause, byGroup) : undefined;
    if (cause === undefined) continue;
    if (dropped.has(cause.id)) {
      // "nine were killed and four taken hostage when gunmen stormed the market": whose storming the taking took up, killed.
      if (folded.has(cause.id)) takeDoers(fillingOf(match), fillingOf(cause));
      continue;
    }
    absorb(fillingOf(cause), fillingOf(match), match.group === undefined && cause.args.get("subject") !== undefined);
    dropped.set(match.id, `${match.trigger.rule.name}: what the event "${cause.trigger.rule.name}" did`);
  }
  for (const match of matches) {
    if (!dropped.has(match.id)) answerable(match, byGroup, fillingOf);
  }
  const bySentence = timesBySentence(r);
  const tellings: Telling[] = [];
  for (const match of matches) {
    const why =
      dropped.get(match.id) ??
      asideWhy(r, match) ??
      (isOfSuch(r, match) || isHabit(r, match)
        ? `${match.trigger.rule.name}: speaks of such deeds at large`
        : undefined) ??
      (isOfThose(r, match) || isNthTold(r, match, tellings)
        ? `${match.trigger.rule.name}: of those told of before`
        : undefined) ??
      (isComparison(r, match.id, matches) ? `${match.trigger.rule.name}: compares what the clause tells` : undefined);
    if (why === undefined) tellings.push(tell(r, match, fillingOf(match), timeOf(r, match, bySentence), bySentence));
    else unused.push({ range: { from: match.from, to: match.to }, why });
  }
  return { tellings, unused };
}

/** "such attacks are usually blamed on bandits", "who have carried out many such attacks" */
function isOfSuch({ doc: { tokens }, grammar }: Reading, { group: id }: Match): boolean {
  const group = id === undefined ? undefined : grammar.groups[id]!;
  if (group?.plural !== true) return false;
  return tokens.key[group.from] === "such" || tokens.key[group.from + 1] === "such";
}

function tell(r: Reading, match: Match, filling: Filling, time: TimeReading, bySentence: TimesBySentence): Telling {
  const status = statusOf(r, match);
  const ofWar = isOfWar(r, match);
  const ofYears =
    match.from >= r.doc.body && ((match.trigger.violent && isSumOfYears(r, match)) || isCountOfYears(r, match));
  const definite =
    match.group !== undefined &&
    (isDefinite(r, match.group) || isBefallen(r, match.group, filling) || isOfDay(r, match.group));
  // "The blast killed two and broke windows": what it did is news of the event told before.
  const bare: boolean =
    definite &&
    filling.places.length === 0 &&
    time.time === undefined &&
    !filling.participants.some((p) => p.role === "initiator") &&
    (filling.participants.length + filling.targets.length === 0 ||
      isPlain(r, match.group!) ||
      isShown(r, match.group!));
  const telling = {
    match,
    status,
    filling,
    // What a war has brought in all is told beside the news.
    time: ofYears || (ofWar && isPerfect(r, match)) ? { ...time, background: true } : notAhead(r, status, time),
    ofWar,
    ofYears,
    sentence: r.doc.tokens.sentence[match.from]!,
    definite,
    // "claimed responsibility for the attack": whose it was is told now.
    pointsBack:
      bare ||
      (definite &&
        isPlain(r, match.group!) &&
        ((filling.places.length === 0 && time.time === undefined) || isOccurring(r, match.group!))),
    mention: new Mention(match, status, statementOf(r, match), bare, filling.participants),
    summed: false,
  };
  telling.summed = isSummedUp(r, telling);
  if (telling.summed && match.group === undefined && telling.time.time === undefined) {
    const spell = spellBefore(r, telling.sentence, bySentence);
    if (spell !== undefined) telling.time = { time: spell, background: true };
  }
  if (telling.time.time === undefined && goesOn(r, telling)) {
    const story = storyBefore(r, telling.sentence, bySentence);
    if (story !== undefined) telling.time = { time: story, background: true };
  }
  return telling;
}

/** "was among those killed on Monday": who they are is told, and what befell them was told before. */
function isOfThose({ grammar, doc }: Reading, { clause: id, trigger }: Match): boolean {
  const clause = id === undefined || !trigger.violent ? undefined : grammar.clauses[id]!;
  if (clause === undefined) return false;
  if (!trigger.result || clause.kind !== "participle" || clause.subject === undefined) return false;
  return doc.tokens.key[grammar.groups[clause.subject]!.head] === "those";
}

/** "He was the third priest killed in a week": one of whom it was told; "the third bomb planted" is one more. */
function isNthTold(r: Reading, { clause, group, trigger, args }: Match, told: readonly Telling[]): boolean {
  if (clause === undefined || group !== undefined || !trigger.violent || args.has("by")) return false;
  const who = nthOf(r.doc, r.grammar, r.grammar.clauses[clause]!);
  return who >= 0 && (kindOf(r, who) & Kind.people) !== 0 && told.some(({ match }) => match.trigger.violent);
}

/** "Soldiers killed both of them": told in the simple past, as a story goes on. */
function goesOn({ grammar, discourse }: Reading, telling: Telling): boolean {
  const { clause: id, trigger, from } = telling.match;
  const { status, filling } = telling;
  // "Fifteen were wounded" needs no time of its own to be told of the deed before.
  if (trigger.result && !filling.participants.some(({ role }) => role === "initiator")) return false;
  if (id === undefined || !trigger.violent || status !== "occurred" || discourse.attributionAt[from]! >= 0)
    return false;
  const { kind, verb } = grammar.clauses[id]!;
  const { tense, perfect } = grammar.verbs[verb]!;
  return kind === "main" && tense === "past" && !perfect;
}

/** What has happened has no day to come: "killed nine people ahead of the election on Sunday". */
function notAhead({ doc }: Reading, status: EventStatus, reading: TimeReading): TimeReading {
  const start = reading.time?.start?.slice(0, 10);
  const ahead = start !== undefined && doc.anchor !== undefined && start > doc.anchor.slice(0, 10);
  return ahead && (status === "occurred" || status === "attempted") ? { ...reading, time: undefined } : reading;
}

function isOfWar(r: Reading, match: Match): boolean {
  if (match.trigger.rule.type === "war") return true;
  if (match.group !== undefined) return r.grammar.lemma[match.to - 1] === "genocide";
  return match.args.get("subject")?.some((id) => WARS.has(r.grammar.lemma[r.grammar.groups[id]!.head]!)) === true;
}

/** "the mayor's murder": the one that befell him. */
function isBefallen({ grammar }: Reading, id: number, { participants }: Filling): boolean {
  const { possessor, plural } = grammar.groups[id]!;
  if (possessor === undefined || plural) return false;
  const { from, to } = grammar.groups[possessor]!;
  return participants.some(({ role, range }) => role === "victim" && range.from >= from && range.to <= to);
}

/** "Monday's clash": known by its day. */
export function isOfDay({ grammar, timeGroups }: Reading, id: number): boolean {
  const { possessor, plural } = grammar.groups[id]!;
  return possessor !== undefined && !plural && timeGroups[possessor] === 1;
}

const WARS = new Set(["war", "conflict", "insurgency", "rebellion", "crisis"]);

const isPerfect = ({ grammar }: Reading, { clause }: Match): boolean =>
  clause !== undefined && clausePerfect(grammar, clause);

/** "has killed thousands and displaced millions": the auxiliary is told once. */
function clausePerfect(grammar: Reading["grammar"], id: number): boolean {
  const clause = grammar.clauses[id]!;
  if (grammar.verbs[clause.verb]!.perfect) return true;
  return clause.continues !== undefined && grammar.verbs[grammar.clauses[clause.continues]!.verb]!.perfect;
}

/** A noun with nothing of its own that says which: "the blast", not "the blast at the bank". */
function isPlain(r: Reading, id: number): boolean {
  const { grammar, timeGroups, entities, objectOf } = r;
  const { possessor, preps } = grammar.groups[id]!;
  if (possessor !== undefined || (entities.modifierActorOf[id] ?? -1) >= 0) return false;
  const clause = objectOf.get(id);
  // "blamed that attack on the rebels"
  const blamed = clause === undefined ? -1 : blamedOn(r, grammar.clauses[clause]!);
  return preps.every(({ group }) => timeGroups[group] === 1 || group === blamed);
}

/** "The killings occurred in Cali on 24 May": says where and when that was which was told before. */
function isOccurring({ grammar, subjectOf, doc }: Reading, group: number): boolean {
  // "the kidnapping" is one deed, "the attack" any.
  if (!ANY_DEED.has(grammar.lemma[grammar.groups[group]!.head]!)) return false;
  return (subjectOf.get(group) ?? []).some((id) => {
    const { verb, kind } = grammar.clauses[id]!;
    const { lemma, to } = grammar.verbs[verb]!;
    return kind === "main" && (OCCURRING.has(lemma) || (lemma === "take" && doc.tokens.key[to] === "place"));
  });
}

const OCCURRING = new Set(["occur", "happen"]);
const ANY_DEED = new Set(["attack", "killing", "murder", "incident", "massacre"]);

/** Who did what is condemned, investigated or called for justice over is whom the words are aimed at. */
function answerable(match: Match, byGroup: ById<Match>, fillingOf: (match: Match) => Filling): void {
  if (!AIMED.has(match.trigger.rule.type)) return;
  const filling = fillingOf(match);
  for (const slot of ["object", "of", "into", "against", "at"]) {
    for (const id of match.args.get(slot) ?? []) {
      const deed = byGroup.get(id);
      if (deed === undefined || deed === match) continue;
      const doers = fillingOf(deed).participants.filter((p) => p.role === "initiator");
      const kept = filling.participants.filter((p) => p.role !== "target");
      filling.participants.length = 0;
      filling.participants.push(...kept);
      for (const doer of doers)
        if (!kept.some((p) => p.actor === doer.actor)) filling.participants.push({ ...doer, role: "target" });
    }
  }
}

const AIMED = new Set(["condemnation", "investigation"]);

/** "this terrorist attack", "both bombings": told before, whatever else is said of it. */
function isShown({ grammar, doc }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  return from < head && SHOWING.has(doc.tokens.key[from]!);
}

const SHOWING = new Set(["this", "these", "both"]);
/** The words of the whole statement: the clause with its subject, or the fragment. */
function statementOf({ grammar, doc }: Reading, match: Match): TokenRange {
  if (match.clause === undefined) {
    const { from, to } = doc.sentences[doc.tokens.sentence[match.from]!]!;
    return { from, to };
  }
  const clause = grammar.clauses[match.clause]!;
  let { from, to } = clause;
  if (clause.subjectBy === "own" && clause.subject !== undefined)
    from = Math.min(from, grammar.groups[clause.subject]!.from);
  return { from: Math.min(from, match.from), to: Math.max(to, match.to) };
}

/** Conditions, and what only says who a source is, tell no event of their own. */
function asideWhy(r: Reading, { clause: id, from, trigger }: Match): string | undefined {
  const own = id === undefined ? undefined : r.grammar.clauses[id];
  // "he added, without blaming any group"
  if (own?.kind === "gerund" && !trigger.violent && r.doc.tokens.key[r.grammar.verbs[own.verb]!.from - 1] === "without")
    return `${trigger.rule.name}: was not done`;
  let clause = id === undefined ? undefined : r.grammar.clauses[id];
  for (let up = 0; clause !== undefined && up < 3; up++) {
    if (clause.marker === "if" || clause.marker === "unless") return `${trigger.rule.name}: only a condition`;
    const governed = clause.kind === "infinitive" || clause.kind === "gerund";
    clause = governed && clause.parent !== undefined ? r.grammar.clauses[clause.parent] : undefined;
  }
  // "France, which sent soldiers there in 2003, said" tells of the soldiers.
  const told =
    own?.kind === "relative" && r.grammar.verbs[own.verb]!.form === "finite" && r.doc.tokens.key[own.from - 1] === ",";
  if (isPlot(r, id)) return `${trigger.rule.name}: told by a film, a novel or the like`;
  const inSource = r.inSource[from] === 1 && !told;
  return inSource ? `${trigger.rule.name}: only says who the source is` : undefined;
}
