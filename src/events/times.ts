import type { TimeMention } from "../entities/entities.js";
import type { Clause } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { isCompared } from "./comparisons.js";
import type { EventDraft } from "./events.js";
import type { Match } from "./match.js";
import { type Reading, referent } from "./reading.js";
import { HARMFUL, PLANNING } from "./support.data.js";
import { isTold } from "./telling-verbs.js";
import {
  clauseOfTime,
  describedBy,
  isBefore,
  isFollowing,
  isGenitive,
  isJudging,
  isOfEnclosing,
  isOfOtherDeed,
  isOfWords,
  isUnder,
  isViolent,
} from "./time-scope.js";

export type DraftTime = NonNullable<EventDraft["time"]>;

/** When the event of a match was, and whether its words make it a thing of the past beside what the article reports. */
export interface TimeReading {
  readonly time?: DraftTime | undefined;
  readonly background: boolean;
  /** The deed was at another time than what is told around it: "after gunmen killed nine people". */
  readonly apart?: boolean | undefined;
}

const RECENT_DAYS = 60;

/** What a day worked out from another's distance weighs: less than one that the deed's own clause states. */
const BEHIND = 45;

/** "More than 6,800 have been killed since then": since what was told before. */
function isSinceThen({ grammar, doc }: Reading, { clause: id }: Match): boolean {
  if (id === undefined) return false;
  const { from, to } = grammar.clauses[id]!;
  for (let at = from; at + 1 < to; at++)
    if (doc.tokens.key[at] === "since" && doc.tokens.key[at + 1] === "then") return true;
  return false;
}

const SPELLS = new Set(["month", "months", "year", "years", "decade", "decades"]);

/** "marked 20 years since bombs killed 191 people", "ten years after rebels attacked the town": how long ago it was. */
function isLongSince({ grammar, doc }: Reading, { clause: id, group }: Match): boolean {
  const { key } = doc.tokens;
  if (group !== undefined) {
    const { from } = grammar.groups[group]!;
    for (let at = from - 1; at > from - 4; at--)
      if (SINCE_THEN.has(key[at] ?? "")) return SPELLS.has(key[at - 1] ?? "");
  }
  const clause = id === undefined ? undefined : grammar.clauses[id]!;
  return SINCE_THEN.has(clause?.marker ?? "") && SPELLS.has(key[clause!.from - 1] ?? "");
}

const SINCE_THEN = new Set(["since", "after"]);

/** "Violence has surged since March. At least 200 people have been killed": the time since which it is summed up. */
export function spellBefore(
  { doc, entities }: Reading,
  sentence: number,
  bySentence: TimesBySentence,
): DraftTime | undefined {
  const [own, before] = [doc.sentences[sentence]!, doc.sentences[sentence - 1]];
  if (before === undefined || before.block !== own.block) return undefined;
  for (const index of bySentence.get(sentence - 1) ?? []) {
    const { time, from, to, role } = entities.times[index]!;
    if (role === "since") return dated(time, from, to);
    // "since March, when rebels took the town": that clause has the month for its day.
    if (doc.tokens.key[from - 1] === "since") return dated(sinceThen(doc, time), from, to);
  }
  return undefined;
}

/**
 * "On 20 November 2015, gunmen stormed the hotel. Soldiers killed both of them": the former time that opens the story
 * which a sentence goes on with.
 */
export function storyBefore(
  { doc, entities }: Reading,
  sentence: number,
  bySentence: TimesBySentence,
): DraftTime | undefined {
  const { sentences } = doc;
  for (
    let at = sentence - 1;
    at >= 0 && sentence - at <= STORY && sentences[at]!.block === sentences[sentence]!.block;
    at--
  ) {
    const times = bySentence.get(at);
    if (times === undefined) continue;
    const { time, from, to, role } = entities.times[times[0]!]!;
    const opens = role === "point" && from - sentences[at]!.from <= 2;
    return opens && isPast(doc, time.end) ? dated(time, from, to) : undefined;
  }
  return undefined;
}

/** How many sentences a former time may go on for. */
const STORY = 2;

/** Sentence → its times. */
export type TimesBySentence = ReadonlyMap<number, readonly number[]>;

/** Times by sentence, for one pass over matches. */
export function timesBySentence({ doc, entities }: Reading): TimesBySentence {
  const map = new Map<number, number[]>();
  entities.times.forEach((time, index) => {
    const sentence = doc.tokens.sentence[time.from]!;
    const list = map.get(sentence);
    if (list) list.push(index);
    else map.set(sentence, [index]);
  });
  return map;
}

/** Reads the time of a match: within its noun group, in its clause, or else the only one of its sentence. */
export function timeOf(r: Reading, match: Match, bySentence: TimesBySentence): TimeReading {
  const { doc, entities } = r;
  const sentence = doc.tokens.sentence[match.from]!;
  const candidates = bySentence.get(sentence) ?? [];
  const when = datedByWhen(r, match, candidates);
  if (when !== undefined) return { time: when, background: isPast(doc, when.end), apart: undefined };
  let best = -1;
  let score = 0;
  let apart = isBefore(r, match);
  let past = false;
  for (const index of candidates) {
    const time = entities.times[index]!;
    if (time.role !== "point" && time.role !== "since") continue;
    // "The strike came a week after the attack" dates the attack.
    if (time.ofFollowing) {
      if (score < BEHIND && isFollowing(r, match, time)) {
        best = index;
        score = BEHIND;
      }
      continue;
    }
    const theirs = clauseOfTime(r, time);
    if (isElsewhere(r, match, time, theirs) || isOfPlan(r, match, time, theirs)) continue;
    if (isOfOtherDeed(r, match, time, theirs)) {
      const enclosing = isOfEnclosing(r, match, time, theirs);
      apart ||= enclosing;
      // "sent monitors in 2021 to end a war during which rebels seized villages": no later than that.
      past ||= enclosing && isPast(doc, time.time.end);
      continue;
    }
    const value = nearness(r, match, time, theirs) - (time.role === "since" ? 1 : 0);
    if (value > score) {
      best = index;
      score = value;
    }
  }
  // "since 2015" and a background frame of discourse count where the words hold a time; a past perfect alone does not.
  if (best < 0) return { time: undefined, background: past || isSinceThen(r, match) || isLongSince(r, match), apart };
  const mention = entities.times[best]!;
  const { from, to, role } = mention;
  const time =
    isSinceClause(r, match, mention) || isSinceNoun(r, match, mention) ? sinceThen(doc, mention.time) : mention.time;
  // "have shelled it since Tuesday" is news; what has been lost since then is a sum.
  const summed = role === "since" && match.trigger.result;
  const background = summed || isPast(doc, role === "since" ? (time.start ?? time.end) : time.end);
  return { time: dated(time, from, to), background, apart: undefined };
}

/** A time with the words that tell it. */
function dated({ start, end, precision, basis }: TimeMention["time"], from: number, to: number): DraftTime {
  const range = { from, to };
  return start === undefined ? { end, precision, basis, range } : { start, end, precision, basis, range };
}

/** "have shelled the town since rebels took it on Monday": from Monday on. */
function isSinceClause(r: Reading, { clause: own }: Match, mention: TimeMention): boolean {
  const theirs = clauseOfTime(r, mention);
  const clause = theirs < 0 || theirs === own ? undefined : r.grammar.clauses[theirs]!;
  return clause?.marker === "since" && mention.role === "point" && (own === undefined || !isUnder(r, own, theirs));
}

/** "Since the coup in February 2021, the army has killed 5,800": from then on. */
function isSinceNoun({ grammar, prepOf }: Reading, { group }: Match, { from, role }: TimeMention): boolean {
  const noun = role === "point" ? (prepOf.get(grammar.groupAt[from] ?? -1)?.phrase.after ?? -1) : -1;
  return noun >= 0 && noun !== group && prepOf.get(noun)?.phrase.prep === "since";
}

function sinceThen({ anchor }: Document, time: TimeMention["time"]): TimeMention["time"] {
  const end = anchor?.slice(0, 10);
  return time.start === undefined || end === undefined || end < time.start
    ? time
    : { ...time, end, precision: "range" };
}

/** "since June, when gunmen killed 23 farmers and abducted villagers": the time right before the clause is that of its deeds. */
function datedByWhen(
  { grammar, entities, doc }: Reading,
  { clause: id }: Match,
  candidates: readonly number[],
): DraftTime | undefined {
  let clause = id === undefined ? undefined : grammar.clauses[id]!;
  if (clause?.continues !== undefined) clause = grammar.clauses[clause.continues]!;
  // "when four people were found stabbed to death"
  if (clause?.subjectBy === "control" && clause.parent !== undefined) clause = grammar.clauses[clause.parent]!;
  if (clause?.marker !== "when") return undefined;
  let before = clause.from;
  while (before > 0 && (doc.tokens.key[before - 1] === "," || doc.tokens.key[before - 1] === "when")) before--;
  for (const index of candidates) {
    const { from, to, time } = entities.times[index]!;
    if (from < before && to >= before) return dated(time, from, to);
  }
  return undefined;
}

/** "has planned the attack since May": so long it has been planned. */
function isOfPlan({ grammar }: Reading, { clause: own, group }: Match, { role }: TimeMention, theirs: number): boolean {
  if (role !== "since" || theirs < 0 || own === undefined) return false;
  const { verb, id } = grammar.clauses[theirs]!;
  const planned = id === own ? group !== undefined : grammar.clauses[own]!.parent === id;
  return planned && PLANNING.has(grammar.verbs[verb]!.lemma);
}

/**
 * A time that dates something beside the event: what the event is compared with ("the worst fighting since 2020"), what
 * another noun names ("the 2014 annexation"), or a clause of former times that hangs on the event's ("fighting, the
 * most violent since the two fought a war in 2020").
 */
function isElsewhere(r: Reading, match: Match, { from, to, time, role }: TimeMention, theirs: number): boolean {
  const { grammar, doc, ruleset } = r;
  const since = role === "since" || doc.tokens.key[from - 1] === "since";
  if ((since || isWide(time)) && isCompared(r, from)) return true;
  if (WIDE.has(time.precision) && isOfMatter(r, match, from)) return true;
  if (isOfAnother(r, match, { from, to })) return true;
  const id = grammar.groupAt[from] ?? -1;
  if (id >= 0 && id !== match.group && r.timeGroups[id] !== 1) {
    const group = grammar.groups[id]!;
    // "Monday's attack killed nine": of one deed.
    const subject = match.trigger.result && r.subjectOf.get(id)?.includes(match.clause ?? -1) === true;
    // "a 2019 robbery in which two guards were shot dead"
    const clause = match.clause === undefined ? undefined : grammar.clauses[match.clause]!;
    const described = clause !== undefined && describedBy(r, clause) === id;
    const own = subject || described || (group.head >= match.from && group.head < match.to);
    if (!own && group.head > from && ruleset.nouns.has(grammar.lemma[group.head]!)) return true;
  }
  if (theirs < 0 || match.clause === undefined || theirs === match.clause) return false;
  // "The war, which has killed 10,000 people since 2015, has ruined Yemen"
  if (match.group !== undefined && isOfRelative(r, match.group, theirs)) return false;
  for (let at = grammar.clauses[theirs]!, up = 0; up < 4; up++) {
    if (at.id === match.clause) return false;
    if (isOfCharge(r, match, at, time)) return true;
    // "have been driven out since the war began in May" has lasted since May.
    if (APART.has(at.marker ?? "")) return at.marker !== "since" || !isPerfect(r, match.clause);
    // "may be behind the attack, as the casings match those found last month"
    if (REASONS.has(at.marker ?? "") && doc.tokens.key[at.from - 1] === "," && !isViolent(r, at)) return true;
    if (at.kind === "relative" && (role === "since" || isPast(doc, time.end))) return !isUnder(r, match.clause, at.id);
    if (at.parent === undefined || at.kind === "main") return false;
    at = grammar.clauses[at.parent]!;
  }
  return false;
}

/** "arrested a man suspected of killing a priest in 2012": the time of what somebody is called to account for. */
function isOfCharge(r: Reading, match: Match, { kind, id, parent }: Clause, { end }: TimeMention["time"]): boolean {
  if (kind !== "gerund" || parent === undefined || isUnder(r, match.clause!, id) || !isJudging(r, parent)) return false;
  // "was convicted of killing a priest on Monday": on that day he may have been convicted.
  return match.clause !== parent || isPast(r.doc, end);
}

/** "arrested two men over the killing of a priest in Jos in August": the month behind what they are arrested for is that deed's. */
function isOfMatter({ grammar, ruleset, prepOf }: Reading, { clause, group, to }: Match, from: number): boolean {
  if (clause === undefined || group !== undefined) return false;
  for (let id = prepOf.get(grammar.groupAt[from] ?? -1)?.phrase.after ?? -1, up = 0; id >= 0 && up < 4; up++) {
    const { prep, after } = prepOf.get(id)?.phrase ?? { prep: "", after: -1 };
    const { head } = grammar.groups[id]!;
    // "found guilty of the killing of a priest in 1993", "convicted of"
    const guilty = prep === "of" && after < 0;
    const connected = after >= 0 && CONNECTED.has(grammar.lemma[grammar.groups[after]!.head]!);
    if (head > to && (connected || guilty || MATTERS.has(prep)) && ruleset.nouns.has(grammar.lemma[head]!)) return true;
    id = after;
  }
  return false;
}

const MATTERS = new Set(["over", "for", "about", "into", "regarding"]);

/** "in connection with the killing" */
const CONNECTED = new Set(["connection", "relation"]);

/** "ahead of Thursday's election", "after Monday's vote": the day of what is named behind it. */
function isOfAnother(r: Reading, { group, clause }: Match, { to }: Pick<TimeMention, "from" | "to">): boolean {
  const { doc, grammar, prepOf } = r;
  const key = doc.tokens.key[to];
  if (key !== "'s" && key !== "'") return false;
  const owned = grammar.groupAt[to + 1] ?? -1;
  // "after this morning's blast, which wounded ten": of the blast.
  if (clause !== undefined && describedBy(r, grammar.clauses[clause]!) === owned) return false;
  return owned >= 0 && owned !== group && BESIDE.has(prepOf.get(owned)?.phrase.prep ?? "");
}

const BESIDE = new Set([
  "of",
  "after",
  "ahead of",
  "before",
  "since",
  "until",
  "following",
  "over",
  "for",
  "to",
  "on",
  "against",
  "about",
  "despite",
]);

/** "the deadliest attack this year" compares; "the deadliest attack on Monday" dates. */
const WIDE = new Set<TimeMention["time"]["precision"]>(["month", "year"]);

/** Also "its biggest offensive in the last 10 years". */
function isWide({ precision, start, end }: TimeMention["time"]): boolean {
  if (precision !== "range" || start === undefined) return WIDE.has(precision);
  return Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10)) > WIDE_DAYS * 86_400_000;
}

const WIDE_DAYS = 20;

/** Openings of clauses that tell of another time. */
const APART = new Set(["since", "before", "until", "than"]);

/** Openings of clauses that, behind a comma, say why something is thought to be so. */
const REASONS = new Set(["as", "because", "although", "though"]);

const isPerfect = ({ grammar }: Reading, clause: number): boolean =>
  grammar.verbs[grammar.clauses[clause]!.verb]!.perfect;

/** Also "within the next 72 hours", which begin today. */
function isAhead({ anchor }: Document, { start, end }: TimeMention["time"]): boolean {
  if (anchor === undefined || start === undefined) return false;
  const today = anchor.slice(0, 10);
  return start.slice(0, 10) > today || (start.slice(0, 10) === today && end.slice(0, 10) > today);
}

/** 0: not this event's. In the noun's own group 100, in its clause 50, in a clause without an event of its own 20, less the distance. */
function nearness(r: Reading, match: Match, mention: TimeMention, theirs: number): number {
  const { grammar } = r;
  const { from, to, time } = mention;
  const distance = from >= match.to ? from - match.to : match.from - to;
  const near = 10 / (1 + Math.max(0, distance));
  if (match.group !== undefined) {
    const group = grammar.groups[match.group]!;
    if (from >= group.from && to <= Math.max(group.extent, group.to)) return 100 + near;
    if (isGenitive(r, group, mention)) return 100 + near;
    if (isOfRelative(r, match.group, theirs)) return 80 + near;
  }
  const own = match.clause;
  // "may resign next week over the killing": what is told as done does not lie ahead.
  if (match.group !== undefined && isAhead(r.doc, time) && !isTold(r, match)) return 0;
  if (r.cueClauses[theirs] === 1) return theirs === own ? 30 + near : 0;
  if (own !== undefined && theirs === own) return 50 + near;
  if (theirs < 0 && isOfWords(r, mention)) return 0;
  if (own === undefined || theirs < 0) return 25 + near;
  const clause = grammar.clauses[own]!;
  const other = grammar.clauses[theirs]!;
  // "burned the church and looted the school on Sunday, but today …"
  if (other.continues === own) return 26 + near;
  if (clause.parent === theirs || other.parent === own) return 22 + near;
  return 12 + near;
}

/** "an ambush that killed nine policemen on Saturday": the clause that says what it did; no town kills ("a war in Yemen, which …"). */
function isOfRelative({ grammar, entities, prepOf }: Reading, group: number, theirs: number): boolean {
  const clause = theirs < 0 ? undefined : grammar.clauses[theirs]!;
  if (clause?.kind !== "relative" || clause.subject === undefined) return false;
  const described = referent(grammar, clause.subject);
  if (described === group || !HARMFUL.has(grammar.verbs[clause.verb]!.lemma)) return described === group;
  return (entities.placeOf[described] ?? -1) >= 0 && prepOf.get(described)?.phrase.after === group;
}

const isPast = (doc: Document, end: string): boolean => isDaysBefore(doc, end, RECENT_DAYS);

/** Whether a day lies more than so many days before the article, and in another month. */
export function isDaysBefore({ anchor }: Document, end: string, days: number): boolean {
  // Most times are of the month of the article.
  if (anchor === undefined || anchor.slice(0, 7) === end.slice(0, 7)) return false;
  return Date.parse(anchor.slice(0, 10)) - Date.parse(end.slice(0, 10)) > days * 86_400_000;
}
