import type { TimeMention } from "../entities/entities.js";
import type { Clause, NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { ANSWERS } from "./avenged.js";
import type { Match } from "./match.js";
import { headOf, type Reading, referent } from "./reading.js";
import { HARMFUL, OBJECTIVE, PLANNING, SERIES, TOLLS } from "./support.data.js";
import { DYING, isTold } from "./telling-verbs.js";
import { PREPOSITIONS } from "./vocabulary.data.js";

/** The clause that a time stands in, or -1: "recalled that in 1980 four nuns …" is of what comes, not of the recalling. */
export function clauseOfTime(r: Reading, { from, to }: TimeMention): number {
  const { grammar, doc, prepOf } = r;
  const { key, tag } = doc.tokens;
  let before = from - 1;
  while (before > 0 && (tag[before] === Tag.ADP || tag[before] === Tag.DET) && key[before] !== "that") before--;
  if (key[before] === "that") return -1;
  const clause = grammar.clauseAt[from] ?? -1;
  const last = grammar.clauseAt[before] ?? -1;
  // "gunmen who kidnapped nine people last month freed them", "rebels, who have held Goma since May, attacked": what
  // stands before the verb is of the relative clause.
  const aside =
    clause >= 0 && last >= 0 && last !== clause && key[before] !== "," && from > grammar.clauses[last]!.from;
  // "were shot, and in June a driver was killed": of what comes.
  const opened = prepOf.get(grammar.groupAt[from] ?? -1)?.clause ?? -1;
  if (clause >= 0 && opened > clause && grammar.clauses[opened]!.from > from) return opened;
  const end = key[to] === "," ? to + 1 : to;
  if (aside && grammar.clauses[last]!.kind === "relative" && grammar.verbs[grammar.clauses[clause]!.verb]!.from === end)
    return last;
  // "killed a man on Monday accused of treason": between a noun and the participle that describes it
  const { kind, verb, parent } = grammar.clauses[clause] ?? {};
  const ahead = kind === "participle" && grammar.verbs[verb!]!.from >= to;
  return ahead && parent !== undefined && isJudging(r, clause) ? parent : clause;
}

/**
 * "two days after gunmen killed nine people", "a day after the attack": whether the time is that of the match, because it
 * stands right behind.
 */
export function isFollowing({ grammar, doc }: Reading, { group, clause, from }: Match, { to }: TimeMention): boolean {
  if (from < to) return false;
  const next = grammar.clauseAt[to] ?? -1;
  if (group !== undefined) {
    // "a day after the killing of the mayor": the noun, with no other before it.
    for (let at = to; at < grammar.groups[group]!.from; at++) if (grammar.groupAt[at]! >= 0) return false;
    return true;
  }
  if (clause === undefined || next < 0 || doc.tokens.key[to] === ",") return false;
  // "Two days after the attack, soldiers raided a village": of the attack.
  if (grammar.clauses[next]!.kind === "main") return false;
  return isUnderOrWith(grammar, clause, next) && grammar.verbs[grammar.clauses[next]!.verb]!.from >= to;
}

function isUnderOrWith({ clauses }: Reading["grammar"], clause: number, above: number): boolean {
  for (let at: number | undefined = clause, up = 0; at !== undefined && up < 4; up++) {
    if (at === above || clauses[at]!.continues === above) return true;
    if (clauses[at]!.kind === "main") return false;
    at = clauses[at]!.parent;
  }
  return false;
}

/** The clause that a time before any clause opens: "On Monday, police said gunmen had attacked a village". */
function clauseOpened({ grammar, doc, prepOf }: Reading, { from, to }: TimeMention): number {
  const { key } = doc.tokens;
  // "recalled that in 1980, four nuns …"
  if (key[from - 1] === "that" || key[from - 2] === "that") return -1;
  let clause = prepOf.get(grammar.groupAt[from] ?? -1)?.clause ?? -1;
  for (let at = to; clause < 0 && at < to + 3; at++) clause = grammar.clauseAt[at] ?? -1;
  // "On 5 June, presumed rebels attacked": nobody presumes it then.
  return clause >= 0 && grammar.clauses[clause]!.subject !== undefined ? clause : -1;
}

/** "On Monday, police said gunmen had attacked": the day of the words; "On Monday, police said, gunmen attacked" is that of the deed. */
export function isOfWords(r: Reading, time: TimeMention): boolean {
  const clause = clauseOpened(r, time);
  if (r.cueClauses[clause] !== 1) return false;
  return (r.children.get(clause) ?? []).some((child) => r.grammar.clauses[child]!.kind === "complement");
}

/**
 * Whether a time belongs to what its own clause tells and not to a deed that the clause only speaks of: "the ministers
 * condemned the murder on Monday", "the president, who took office on Friday, was hurt in an attack".
 */
export function isOfOtherDeed(r: Reading, match: Match, time: TimeMention, theirs: number): boolean {
  if (isBeside(r, match, time)) return false;
  if (match.group !== undefined && (isAnsweredFor(r, match.group) || isLongBefore(r, match.group))) return true;
  if (isOfEnclosing(r, match, time, theirs)) return true;
  if (theirs >= 0 && theirs !== match.clause) return isAside(r, match, r.grammar.clauses[theirs]!);
  return match.group !== undefined && match.trigger.violent && isOnlySpokenOf(r, match, time, match.group, theirs < 0);
}

/** Whether a time is that of a clause in which the deed's own clause tells of something earlier, or only describes. */
export function isOfEnclosing(r: Reading, match: Match, time: TimeMention, theirs: number): boolean {
  const home = theirs < 0 ? clauseOpened(r, time) : theirs;
  return home >= 0 && home !== match.clause && isClosed(r, match, time, home);
}

/**
 * "freed nine people kidnapped by gunmen", "visited the village where gunmen killed nine", "struck Beirut after rockets hit
 * Haifa": what stands in such a clause was at a time of its own, unless both tell of one deed ("was killed by gunmen who
 * opened fire on a bus").
 */
function isClosed(r: Reading, { clause: own }: Match, time: TimeMention, home: number): boolean {
  const { clauses } = r.grammar;
  for (let at: number | undefined = own, up = 0; at !== undefined && at !== home && up < 4; up++) {
    const clause: Clause = clauses[clauses[at]!.continues ?? at]!;
    if (clause.id === home || isUnder(r, home, clause.id)) return false;
    if (clause.kind === "adverbial" && EARLIER.has(clause.marker ?? "")) return !isEffect(r, clauses[home]!);
    if (isDescribing(r, clause) && !isViolent(r, clauses[home]!)) return !isOfDescribed(r, clause, time);
    // "sentenced on Monday for killing nine people"
    if (clause.kind === "gerund" && clause.parent === home && isJudging(r, home)) return true;
    if (clause.kind === "main") return false;
    // "confirmed on Monday that gunmen killed nine people", but "it was on Monday that gunmen …"
    if (clause.kind === "complement" && clause.parent === home) return !isCleft(r, home);
    at = clause.parent;
  }
  return false;
}

/** "the attack on 6 December which destroyed the building": the day stands with the noun that is described. */
function isOfDescribed(r: Reading, clause: Clause, time: TimeMention): boolean {
  const { grammar, ruleset } = r;
  const described = describedBy(r, clause);
  if (described < 0) return false;
  const group = grammar.groups[described]!;
  if (!ruleset.nouns.has(grammar.lemma[group.head]!)) return false;
  return (time.from >= group.from && time.to <= clause.from) || isGenitive(r, group, time);
}

/** The noun that a clause describes: "[a robbery] in which two guards were shot", or -1. */
export function describedBy({ grammar }: Reading, { kind, subject, from }: Clause): number {
  if (kind !== "relative" && kind !== "participle") return -1;
  const pronoun = grammar.groups[grammar.groupAt[from] ?? -1];
  if (pronoun?.kind === "relative" && pronoun.antecedent !== undefined) return pronoun.antecedent;
  return subject === undefined ? -1 : referent(grammar, subject);
}

const isCleft = ({ grammar }: Reading, clause: number): boolean =>
  grammar.verbs[grammar.clauses[clause]!.verb]!.lemma === "be";

export const isJudging = ({ grammar }: Reading, clause: number): boolean =>
  JUDGING.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma);

/** Verbs of those who call others to account for what they did long before. */
const JUDGING = new Set(
  "convict sentence jail imprison charge indict try extradite acquit find condemn accuse suspect want arrest detain".split(
    " ",
  ),
);

/** Whether a deed is told as what came before another: "after gunmen killed nine people", "after the attack". */
export function isBefore(r: Reading, { clause: id, group }: Match): boolean {
  const { grammar, prepOf } = r;
  if (group !== undefined) return AFTER.has(prepOf.get(group)?.phrase.prep ?? "") || isAnsweredFor(r, group);
  const clause = id === undefined ? undefined : grammar.clauses[grammar.clauses[id]!.continues ?? id]!;
  return clause?.kind === "adverbial" && EARLIER.has(clause.marker ?? "");
}

/** "in revenge for the killing of two herders", "to avenge the attack": what another deed answers. */
export function isAnsweredFor({ grammar, prepOf, objectOf, doc }: Reading, group: number): boolean {
  const { prep, after, at } = prepOf.get(group)?.phrase ?? { prep: "", after: -1, at: 0 };
  if (prep === "for" || prep === "to")
    return ANSWERS.has(after < 0 ? doc.tokens.key[at - 1]! : grammar.lemma[grammar.groups[after]!.head]!);
  const clause = objectOf.get(group);
  return clause !== undefined && grammar.verbs[grammar.clauses[clause]!.verb]!.lemma === "avenge";
}

/** Clauses that say of somebody or something which it is: "the man who …", "people killed in …", "the village where …". */
function isDescribing({ grammar }: Reading, { kind, marker, verb }: Clause): boolean {
  if (kind === "participle") return grammar.verbs[verb]!.voice === "passive";
  return kind === "relative" || (kind === "adverbial" && marker === "where");
}

/** Whether a clause tells of harm or of a deed of violence: "killed", "opened fire", "died". */
export function isViolent({ grammar, ruleset, doc }: Reading, { verb, objects, preps }: Clause): boolean {
  const { lemma, particle } = grammar.verbs[verb]!;
  if (HARMFUL.has(lemma) || DYING.has(lemma)) return true;
  const heads = [...objects, ...preps.map(({ group }) => group)].map((id) => doc.tokens.key[grammar.groups[id]!.head]!);
  return (ruleset.verbs.get(lemma) ?? []).some(
    ({ trigger, parts }) =>
      trigger.violent &&
      // "found with bullet wounds", and not "found"
      trigger.requires.every((slot) => !PREPOSITIONS.has(slot) || preps.some(({ prep }) => prep === slot)) &&
      parts.every(
        ({ prep, words, head, heads: plural }) =>
          (prep === undefined || prep === particle || preps.some((phrase) => phrase.prep === prep)) &&
          (words.length === 0 || heads.includes(head) || heads.includes(plural)),
      ),
  );
}

/** "condemned the murder", "arrested over the bombing": neither what the clause tells nor that in which it happened. */
function isOnlySpokenOf(r: Reading, match: Match, time: TimeMention, noun: number, fronted: boolean): boolean {
  // "killed 70 people in a string of attacks"
  const group = deedAround(r, wholeSeries(r, noun));
  const { phrase, clause = -1 } = r.prepOf.get(group) ?? {};
  const prep = phrase?.prep ?? "";
  // "The toll from the attack rose to 34 on Saturday": when it rose.
  if (phrase !== undefined && phrase.after >= 0 && TOLLS.has(headOf(r, phrase.after))) return true;
  // "shelled a camp on Monday after an ambush", but "died on Monday after an attack"
  if (!fronted && AFTER.has(prep) && clause >= 0 && !isHarm(r, clause)) return true;
  if (isReported(r, group) || (time.role === "since" && isPlanned(r, group))) return true;
  if (isTold(r, match) || r.subjectOf.has(group)) return false;
  // "In April two ships fired missiles after an attack" is about April, which "fired missiles in April after …" is not.
  return r.objectOf.has(group) || REMOTE.has(prep) || (!fronted && AFTER.has(prep));
}

/** "Survivors of the massacre gathered on Monday", "marked on Monday the anniversary of the massacre" */
function isLongBefore(r: Reading, group: number): boolean {
  const { prep, after } = r.prepOf.get(group)?.phrase ?? { prep: "", after: -1 };
  return prep === "of" && after >= 0 && LATER.has(headOf(r, after));
}

/** Who is left of a deed, and what is done in its memory. */
const LATER = new Set(["survivor", "anniversary", "memory", "remembrance", "commemoration"]);

/** The group that tells of many deeds as one: "a string" of "a string of attacks". */
function wholeSeries(r: Reading, group: number): number {
  const { prep, after } = r.prepOf.get(group)?.phrase ?? { prep: "", after: -1 };
  return prep === "of" && after >= 0 && SERIES.has(headOf(r, after)) ? after : group;
}

/** "Four people were killed on Tuesday after …": what the deed did, so of its day; one alone may have died of it later. */
export function isEffect(r: Reading, { id, verb: at, subject, preps }: Clause): boolean {
  if (subject === undefined || !isHarm(r, id)) return false;
  const { groups, verbs } = r.grammar;
  if (HARMFUL.has(verbs[at]!.lemma)) return verbs[at]!.voice === "passive" && !preps.some(({ prep }) => prep === "by");
  return groups[subject]!.plural;
}

const isHarm = ({ grammar }: Reading, clause: number): boolean => {
  const { lemma } = grammar.verbs[grammar.clauses[clause]!.verb]!;
  return HARMFUL.has(lemma) || DYING.has(lemma);
};

/** "condemned the killing of two nurses in an ambush": the deed that the words name first. */
function deedAround({ prepOf, grammar, ruleset }: Reading, group: number): number {
  if (prepOf.get(group)?.phrase.prep !== "in") return group;
  let at = group;
  for (let up = 0; up < 3; up++) {
    at = prepOf.get(at)?.phrase.after ?? -1;
    if (at < 0) return group;
    if (ruleset.nouns.get(grammar.lemma[grammar.groups[at]!.head]!)?.some(({ trigger }) => trigger.violent)) return at;
  }
  return group;
}

/** "The attack was condemned on Monday", "on Monday claimed a bombing", "claimed responsibility for": when it became known. */
function isReported(r: Reading, group: number): boolean {
  const { verbs, clauses } = r.grammar;
  const object = r.objectOf.get(group);
  if (object !== undefined && CLAIMING.has(verbs[clauses[object]!.verb]!.lemma)) return true;
  const held = r.prepOf.get(group);
  if (held?.phrase.prep === "for" && held.clause >= 0 && CLAIMING.has(verbs[clauses[held.clause]!.verb]!.lemma))
    return true;
  return (r.subjectOf.get(group) ?? []).some((id) => {
    const { lemma, voice } = verbs[clauses[id]!.verb]!;
    return voice === "passive" && (CLAIMING.has(lemma) || REPORTING.has(lemma));
  });
}

/** "had planned the attack since September" */
function isPlanned({ objectOf, grammar }: Reading, group: number): boolean {
  const clause = objectOf.get(group);
  return clause !== undefined && PLANNING.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma);
}

const CLAIMING = new Set(["claim", "admit", "confirm"]);
const REPORTING = new Set(
  "condemn denounce announce disclose reveal acknowledge describe criticise criticize investigate discuss mention commemorate remember verify".split(
    " ",
  ),
);

/** Prepositions over what words are about. */
const REMOTE = new Set(["of", "into", "over", "for", "about", "regarding", "concerning", "against", "to"]);
const AFTER = new Set(["after", "following"]);

/** "last night's attacks", "the murder of the priest on Monday": the noun's own, or behind it with no verb between. */
function isBeside(r: Reading, { group: id }: Match, time: TimeMention): boolean {
  const { grammar } = r;
  if (id === undefined) return false;
  const group = grammar.groups[id]!;
  if (time.from < group.from) return isGenitive(r, group, time);
  if (isAnswered(r, group) && hasDayBefore(r, group.sentence)) return false;
  for (let at = group.to; at < time.from; at++) if ((grammar.verbAt[at] ?? -1) >= 0) return false;
  return true;
}

/** "condemned the attack on Friday", "claimed responsibility for the bombing on Friday": what was told before by its name alone. */
function isAnswered({ doc, grammar, objectOf }: Reading, { id, from, to }: NounGroup): boolean {
  const { key } = doc.tokens;
  if (to - from !== 2 || key[from] !== "the") return false;
  if (key[from - 1] === "for" && key[from - 2] === "responsibility") return true;
  const over = objectOf.get(id);
  return over !== undefined && ANSWERING.has(grammar.verbs[grammar.clauses[over]!.verb]!.lemma);
}

const ANSWERING = new Set(["claim", "condemn", "denounce"]);

/** Whether the text has named a day before a sentence. */
function hasDayBefore({ doc, entities }: Reading, sentence: number): boolean {
  for (const { from, time } of entities.times) {
    if (doc.tokens.sentence[from]! >= sentence) return false;
    if (from >= doc.body && time.precision === "day") return true;
  }
  return false;
}

/** "today's attack", "the Sunday attack". */
export function isGenitive({ doc }: Reading, group: NounGroup, { to }: TimeMention): boolean {
  // "condemned on Monday the attack" has an article between.
  if (to === group.from) return !group.definite;
  return to + 1 === group.from && GENITIVES.has(doc.tokens.key[to]!);
}

const GENITIVES = new Set(["'s", "'"]);

/** A clause that only says who somebody is or what came before: its time is not that of the clause that it hangs on. */
function isAside(r: Reading, match: Match, clause: Clause): boolean {
  const { grammar, doc } = r;
  if (match.clause === undefined) return false;
  // "said in a statement issued on Monday that …": of the statement, whatever hangs on it.
  const describes = clause.kind === "participle" && isDescribing(r, clause);
  const issued = describes && !isViolent(r, clause) && !isDeed(r, clause);
  if (issued && (match.from < clause.from || match.from >= clause.to)) return true;
  if (describes && isAnotherDeed(r, match, clause)) return true;
  if (isUnder(r, match.clause, clause.id)) return false;
  if (clause.continues === match.clause || grammar.clauses[match.clause]!.continues === clause.id) return false;
  if (clause.kind === "gerund") return BEFORE.has(clause.marker ?? "");
  if (clause.marker === "where" && clause.kind !== "main") return isOfPlace(r, clause);
  if (clause.kind !== "relative") return false;
  // "Gunmen who abducted 26 people last week have freed nine": they have done so by now.
  const own = grammar.verbs[grammar.clauses[match.clause]!.verb]!;
  const doer = clause.subject === undefined ? -1 : referent(grammar, clause.subject);
  if (own.perfect && own.tense === "present" && own.voice === "active" && (r.entities.actorOf[doer] ?? -1) >= 0)
    return true;
  // "condemned an attack that killed nine people on Monday": of the attack
  if (!match.trigger.violent && doer !== match.group) return true;
  // "an attack on the college, which took place at dawn", "attacks on two shops, which were destroyed on Monday"
  const { lemma, to, voice } = grammar.verbs[clause.verb]!;
  // "the murder, which was carried out at dawn"
  const done = COMMITTING.has(lemma) && voice === "passive" && doer === match.group;
  const occurs = done || OCCURRING.has(lemma) || (lemma === "take" && doc.tokens.key[to] === "place");
  return !occurs && !OBJECTIVE.has(lemma) && !HARMFUL.has(lemma);
}

/**
 * "wounded three in Bannu, where militants killed 12 in July": what else befell the place. "Attacked a market where nine
 * died", "a village where they killed nine" are of the deed itself.
 */
function isOfPlace(r: Reading, clause: Clause): boolean {
  const subject = clause.subject === undefined ? undefined : r.grammar.groups[clause.subject];
  return subject?.kind !== "pronoun" && !isEffect(r, clause);
}

/**
 * "condemned the truce signed two days ago", "arrested over the bombing carried out on Sunday": of the noun's deed, which
 * is another, where not both are of violence ("killed in an attack staged at dawn").
 */
function isAnotherDeed({ grammar, ruleset }: Reading, { group, trigger }: Match, { subject }: Clause): boolean {
  if (subject === undefined || subject === group || trigger.result) return false;
  const named = ruleset.nouns.get(grammar.lemma[grammar.groups[subject]!.head]!);
  return named !== undefined && !(trigger.violent && named.some((pattern) => pattern.trigger.violent));
}

/** "the assassination of six priests, perpetrated on Monday", "an attack staged at dawn" */
function isDeed({ grammar, ruleset }: Reading, { verb, subject }: Clause): boolean {
  if (CARRIED_OUT.has(grammar.verbs[verb]!.lemma)) return true;
  return subject !== undefined && ruleset.nouns.has(grammar.lemma[grammar.groups[subject]!.head]!);
}

const CARRIED_OUT = new Set("perpetrate carry commit stage launch conduct plant place lay set".split(" "));

const BEFORE = new Set(["after", "before", "since", "until"]);
/** Openings of what was before: "before withdrawing" is soon after it. */
const EARLIER = new Set(["after", "since"]);
const COMMITTING = new Set("carry commit perpetrate launch conduct stage mount execute".split(" "));
const OCCURRING = new Set("occur happen begin start erupt break come end last".split(" "));

/** Whether a clause hangs on another, at whatever remove. */
export function isUnder({ grammar }: Reading, clause: number, above: number): boolean {
  for (let at: number | undefined = clause, up = 0; at !== undefined && up < 6; up++) {
    if (at === above) return true;
    if (grammar.clauses[at]!.kind === "main") return false;
    at = grammar.clauses[at]!.parent;
  }
  return false;
}
