import type { Clause, VerbGroup } from "../../grammar/grammar.js";
import { TIME_HEADS } from "../../grammar/words.js";
import { WordFacts } from "../../knowledge/vocabulary.js";
import { Tag } from "../../text/document.js";
import { isDoerOfPart } from "../arguments/phrases.js";
import { nthOf } from "../nth.js";
import { ANSWERABLE } from "../support.data.js";
import { isOfSuspect } from "../suspects.js";
import { countedOfThose, namedAmongThose } from "./among-those.js";
import { eitherOf } from "./either.js";
import { doneBy, type Telling, tell, tellVictims } from "./emit.js";
import { tellFigure } from "./match-nouns.js";
import { isDeniedOf } from "./none.js";
import { patternIndex, patternOf, type VerbWording } from "./pattern-index.js";
import type { CasualtyPattern } from "./patterns.data.js";
import { headOfPhrase } from "./phrases.js";
import { actorOf, clauseOfVerb, countAt, groupOf, type Reading } from "./reading.js";
import { isRunning } from "./running.js";
import { draftOf } from "./victim-count.js";
import { readVictims } from "./victims.js";

/** Reads every verb that tells losses: its victims, its agent, its negation. */
export function matchVerbs(r: Reading): void {
  const { lemmaNumber } = r.grammar;
  for (const verb of r.grammar.verbs) {
    const wordings = wordingsOf.of(lemmaNumber[verb.head]!, verb.lemma);
    if (wordings === undefined) continue;
    const pattern = patternFor(r, verb, wordings);
    const either = pattern === undefined ? undefined : eitherOf(r, verb);
    if (pattern === undefined || either === "unclear") continue;
    matchVerb(r, verb, clauseOfVerb(r, verb.id), either === "hurt" ? patternOf("killed-or-injured") : pattern);
  }
}

/** The pattern of the first wording that the words around the verb fit. */
function patternFor(r: Reading, verb: VerbGroup, wordings: readonly VerbWording[]): CasualtyPattern | undefined {
  const { key } = r.doc.tokens;
  if (FATALLY.has(key[verb.head - 1]!) || FATALLY.has(key[verb.head + 1] ?? "")) return patternOf("killed");
  for (const wording of wordings) if (fits(r, verb, wording)) return wording.pattern;
  return undefined;
}

/** "was fatally shot", "mortally wounded" */
const FATALLY = new Set(["fatally", "mortally"]);

const wordingsOf = /* @__PURE__ */ new WordFacts((lemma) => patternIndex().verbs.get(lemma));

/** "were taken to hospital for checks": nothing is said to be wrong with them. */
function isForChecks({ doc: { tokens } }: Reading, verb: VerbGroup, limit: number): boolean {
  for (let at = verb.to; at < Math.min(limit, verb.to + 14); at++)
    if (tokens.key[at] === "for" && tokens.key.slice(at + 1, at + 4).some((word) => CHECKS.has(word))) return true;
  return false;
}

const CHECKS = new Set(
  "check checks checkup checkups check-up check-ups examination examinations tests screening observation".split(" "),
);
/** Whether particle and complement stand where the wording wants them. */
function fits(r: Reading, verb: VerbGroup, { particle, complement, treated }: VerbWording): boolean {
  const { key } = r.doc.tokens;
  if (particle !== undefined && verb.particle !== particle && key[verb.head + 1] !== particle) return false;
  if (complement === undefined) return true;
  const limit = r.doc.sentences[verb.sentence]!.to;
  if (treated && isForChecks(r, verb, limit)) return false;
  const reach = Math.min(limit, verb.to + 12);
  for (let at = verb.head + 1; at + complement.length <= reach; at++) {
    if (standAt(r, complement, at)) return true;
    if (key[at] === "." || key[at] === ";") return false;
    // "were among the dead and rescuers were searching under the rubble": of the next verb
    const next = r.grammar.verbs[r.grammar.verbAt[at]!];
    if (next !== undefined && next.id !== verb.id && next.form === "finite") return false;
  }
  return false;
}

/** Whether the words, as they are or as lemmas, stand at a token. */
function standAt({ doc, grammar }: Reading, words: readonly string[], at: number): boolean {
  const { key } = doc.tokens;
  const { lemma } = grammar;
  for (let i = 0; i < words.length; i++) if (key[at + i] !== words[i] && lemma[at + i] !== words[i]) return false;
  return true;
}

function matchVerb(r: Reading, verb: VerbGroup, clause: Clause | undefined, pattern: CasualtyPattern): void {
  const strict = pattern.onlyPeople === true;
  if (pattern.onlyPassive && verb.voice !== "passive" && !hasBe(r, verb)) return;
  // "is being held responsible"
  if (verb.lemma === "hold" && ANSWERABLE.has(r.doc.tokens.key[verb.to] ?? "")) return;
  // "is survived by his wife": who has died
  if (verb.lemma === "survive" && verb.voice === "passive") return;
  if (clause !== undefined && ((pattern.own && isLostToRules(r, clause)) || nthOf(r.doc, r.grammar, clause) >= 0))
    return;
  const bySubject = pattern.victims === "subject";
  const passive = isPassive(r, verb, clause);
  const trigger = { from: verb.from, to: verb.to };
  const base: Telling = {
    pattern,
    trigger,
    clause: clause?.id,
    perpetrator: undefined,
    negated: isNegated(r, verb, clause) || (bySubject && hasNoneAsObject(r, clause)),
    cumulative: isRunning(r, verb, clause),
    part: false,
  };
  const named = verb.form === "participle" ? namedAmongThose(r, verb) : undefined;
  if (named !== undefined) {
    tell(r, named, { ...base, part: true }, true);
    return;
  }
  const some = verb.form === "participle" ? countedOfThose(r, verb) : undefined;
  if (some !== undefined) {
    const part = { ...base, part: true };
    const who = readVictims(r, some.being);
    if (who?.sure) tellVictims(r, { ...who, count: draftOf(r.counts[some.count]!) }, part);
    else tellFigure(r, groupOf(r, r.grammar.groupAt[verb.from - 1])!, some.count, part);
    return;
  }
  if (bySubject || passive) {
    const subject = subjectOf(r, verb, clause);
    // "were buried by their families": not killed by them
    const agent = passive && !bySubject && !pattern.own ? agentOf(r, clause) : undefined;
    const told = tell(
      r,
      subject,
      doneBy(base, agent),
      (strict && !(subject !== undefined && countsPeople(r, subject, base))) ||
        (bySubject && pattern.effect === "displaced"),
    );
    if (told >= 0) {
      inOtherPlaces(r, base, told, verb.to);
      if (!bySubject) byOthers(r, base, told, clause);
      return;
    }
    const near = phraseBefore(r, verb);
    if (near !== undefined && near !== subject && !isElse(r, near) && tell(r, near, base, true) >= 0) return;
    if (bySubject) return;
    if (verb.voice === "passive") return;
  }
  if (pattern.onlyPassive) return;
  const subject = clause?.subject;
  const untold = subject === undefined || pattern.own || isOfSuspect(r, clause);
  const agent = untold ? undefined : actorOf(r, subject);
  const telling = doneBy(base, agent);
  const objects = objectsOf(r, verb, clause);
  if (FIGURATIVE.has(verb.lemma) && objects.some((id) => r.entities.nounOf[id]?.collective === true)) return;
  let told = -1;
  for (const object of objects) {
    const at = tell(r, object, telling, strict && !countsPeople(r, object, telling));
    if (told < 0) told = at;
  }
  if (told < 0 && objects.length === 0) bareObject(r, verb, telling, strict);
  if (told >= 0) inOtherPlaces(r, telling, told, r.found[told]!.to);
}

/** "lost a defender to a red card", "lost its manager to a rival": to nobody's fire. */
const isLostToRules = ({ grammar }: Reading, { preps }: Clause): boolean =>
  preps.some(({ prep, group }) => prep === "to" && TAKING_OFF.has(grammar.lemma[grammar.groups[group]?.head ?? -1]!));

const TAKING_OFF = new Set(
  "card injury suspension ban rival competitor club retirement illness disease cancer covid flu poacher".split(" "),
);

/** "are hurting the army and the president": whoever hurts a body hurts its cause. */
const FIGURATIVE = new Set(["hurt", "harm"]);

// How many further places are read.
const MOST_PLACES = 4;

/** "killed seven people in Komanda and four in Mambasa", "seven died in Komanda and four …": the verb and the people are told once. */
function inOtherPlaces(r: Reading, telling: Telling, told: number, from: number): void {
  const { key } = r.doc.tokens;
  let at = from;
  for (let i = 0; i < MOST_PLACES; i++) {
    at = behindPlace(r, at);
    if (at < 0) return;
    if (key[at] === ",") at++;
    if (key[at] === "and") at++;
    if (key[at] === "another") at++;
    const count = countAt(r, at);
    const number = groupOf(r, r.grammar.groupAt[at]);
    if (count < 0 || number?.kind !== "number" || r.counts[count]!.unit !== undefined) return;
    if (number.to > r.counts[count]!.to || behindPlace(r, number.to) < 0) return;
    const victims = readVictims(r, number.id);
    if (victims === undefined) return;
    const index = tellVictims(r, victims, telling);
    if (index >= 0 && r.found[index]!.victims.category === "unknown")
      r.found[index]!.victims = { ...r.found[index]!.victims, category: r.found[told]!.victims.category };
    at = number.to;
  }
}

/** "Eleven were killed, eight by the army and three by mines": who did what to some of them; all of them have no one doer. */
function byOthers(r: Reading, telling: Telling, told: number, clause: Clause | undefined): void {
  const whole = r.found[told]!;
  const most = whole.count?.max ?? whole.count?.min ?? 0;
  for (const { prep, at, group } of clause?.preps ?? []) {
    if (prep !== "by" || !isDoerOfPart(r.grammar, r.doc.tokens.key, at)) continue;
    const victims = readVictims(r, r.grammar.groupAt[at - 1] ?? -1);
    if (victims?.count === undefined) continue;
    const part = r.found[tellVictims(r, victims, doneBy(telling, actorOf(r, group)))];
    if (part === undefined || part === whole) continue;
    if (whole.perpetrator === undefined && (victims.count.min ?? victims.count.max ?? 0) < most) part.subsetOf = told;
    part.victims = { ...part.victims, category: whole.victims.category };
  }
}

/** Behind "in Komanda", "in a raid on Komanda", "in Komanda on Monday" or "on Monday" that begins at a token, or -1. */
function behindPlace(r: Reading, at: number): number {
  const { tag, groupAt, groups } = r.grammar;
  const phrase = (from: number) => (tag[from] === Tag.ADP ? (groupAt[from + 1] ?? -1) : -1);
  const isPlace = (id: number) => id >= 0 && (r.entities.placeOf[id] ?? -1) >= 0;
  let id = phrase(at);
  if (id >= 0 && !isPlace(id)) id = phrase(groups[id]!.to);
  const place = isPlace(id) ? groups[id]!.to : -1;
  const from = place < 0 ? at : place;
  const time = r.entities.times.find((t) => t.from === from || (tag[from] === Tag.ADP && t.from === from + 1));
  return time === undefined || time.role !== "point" ? place : time.to;
}

/** "arrested 40"; "killed 12 rebels and captured five": a number alone counts people behind such a verb, or behind people told. */
function countsPeople(r: Reading, object: number, { pattern: { effect }, trigger }: Telling): boolean {
  const { kind, of } = r.grammar.groups[object]!;
  const mention = r.counts[r.countOf[object] ?? -1];
  if (kind !== "number" || of !== undefined || mention === undefined || mention.unit !== undefined) return false;
  if (effect === "detained" || effect === "abducted") return true;
  const { sentence } = r.doc.tokens;
  for (let i = r.found.length - 1; i >= 0; i--) {
    const { from, negated } = r.found[i]!;
    if (sentence[from] !== sentence[trigger.from]) return false;
    if (!negated && from < trigger.from) return true;
  }
  return false;
}

/** "killed 49", "wounding more than 40": a number that no noun group took up. */
function bareObject(r: Reading, verb: VerbGroup, telling: Telling, strict: boolean): void {
  const count = countAt(r, verb.to);
  const after = r.grammar.groupAt[count < 0 ? verb.to : r.counts[count]!.to - 1] ?? -1;
  const victims = after < 0 ? undefined : readVictims(r, after);
  if (victims !== undefined && r.countOf[after]! >= 0 && (victims.sure || !strict)) tellVictims(r, victims, telling);
}

/** "suffered no wounds" */
const hasNoneAsObject = ({ grammar }: Reading, clause: Clause | undefined): boolean =>
  clause?.objects.some((id) => grammar.groups[id]!.negative) === true;

/** "were hit": a form of "be" before a participle that looks like a finite form. */
function hasBe(r: Reading, verb: VerbGroup): boolean {
  if (verb.form === "ing" || verb.progressive || r.doc.tokens.key[verb.head]!.endsWith("ing")) return false;
  for (let at = verb.from; at < verb.head; at++) if (BE.has(r.doc.tokens.key[at]!)) return true;
  return false;
}

const BE = new Set(["was", "were", "been", "is", "are", "being", "be"]);

/** A passive, a participle behind its noun ("27 civilians killed in …"), or a headline's ("Ten killed in raid"). */
function isPassive(r: Reading, verb: VerbGroup, clause: Clause | undefined): boolean {
  if (verb.voice === "passive" || hasBe(r, verb)) return true;
  // "lost a third of his trees"
  if (verb.form === "ing" || verb.form === "infinitive" || verb.perfect || verb.lemma === "lose") return false;
  if (objectsOf(r, verb, clause).length > 0 || countAt(r, verb.to) >= 0 || isThatThing(r, verb.to)) return false;
  if (sharesPerfect(r, verb, clause)) return false;
  const key = r.doc.tokens.key[verb.head]!;
  return key.endsWith("ed") || key.endsWith("n") || key.endsWith("t");
}

/** "had burned the market and taken away at least a dozen": the auxiliary of the verb before, with its subject. */
function sharesPerfect({ grammar }: Reading, verb: VerbGroup, clause: Clause | undefined): boolean {
  const before = grammar.clauses[clause?.parent ?? -1];
  if (before?.subject === undefined || before.subject !== clause?.subject || verb.to - verb.from > 1) return false;
  const { perfect, voice } = grammar.verbs[before.verb]!;
  return perfect && voice === "active";
}

/** "seized that chance"; but "killed that day". */
const isThatThing = ({ doc, grammar }: Reading, at: number): boolean =>
  doc.tokens.key[at] === "that" && grammar.tag[at + 1] === Tag.NOUN && !TIME_HEADS.has(grammar.lemma[at + 1]!);

/** The clause's subject; of a participle without an auxiliary, the phrase right before it ("five injured"). */
function subjectOf(r: Reading, verb: VerbGroup, clause: Clause | undefined): number | undefined {
  const before = verb.from > 0 ? r.grammar.groupAt[verb.from - 1]! : -1;
  const near =
    before >= 0 && r.grammar.groups[before]!.sentence === verb.sentence ? headOfPhrase(r, before) : undefined;
  const last = near !== undefined && r.countOf[near]! >= 0;
  // "12 civilians and two policemen had died": all that the subject names.
  const ofSubject = last && groupOf(r, near)?.conjunctOf === clause?.subject && clause?.subject !== undefined;
  if (verb.voice !== "passive" && last && !ofSubject) return near;
  return clause?.subject ?? near;
}

/**
 * "a bus [carrying soldiers] was hit", "cattle [belonging to smugglers] were seized", "a convoy [guarded by police] was hit":
 * who stands there is another verb's.
 */
function isElse({ grammar, doc }: Reading, id: number): boolean {
  const { head, from } = grammar.groups[id]!;
  const clause = grammar.clauses[grammar.clauseAt[head] ?? -1];
  return clause?.objects.includes(id) === true || ANOTHERS.has(doc.tokens.key[from - 1]!);
}

const ANOTHERS = new Set(["to", "by"]);

/** The noun phrase that ends right before the verb. */
function phraseBefore(r: Reading, verb: VerbGroup): number | undefined {
  const before = verb.from > 0 ? r.grammar.groupAt[verb.from - 1]! : -1;
  return before >= 0 && r.grammar.groups[before]!.sentence === verb.sentence ? headOfPhrase(r, before) : undefined;
}

function objectsOf(r: Reading, verb: VerbGroup, clause: Clause | undefined): readonly number[] {
  if (clause !== undefined && clause.objects.length > 0) return clause.objects;
  // "rounded up [villagers]"
  const at = verb.particle !== undefined && r.doc.tokens.key[verb.to] === verb.particle ? verb.to + 1 : verb.to;
  const after = r.grammar.groupAt[at] ?? -1;
  if (after < 0 || r.grammar.groups[after]!.sentence !== verb.sentence || clause?.subject === after) return [];
  return [after];
}

function agentOf(r: Reading, clause: Clause | undefined): number | undefined {
  const by = clause?.preps.find(({ prep, at }) => prep === "by" && !isDoerOfPart(r.grammar, r.doc.tokens.key, at));
  return by === undefined ? undefined : actorOf(r, by.group);
}

const WITHOUT = new Set(["without", "nor", "neither"]);

function isNegated(r: Reading, verb: VerbGroup, clause: Clause | undefined): boolean {
  return (
    verb.negated ||
    (clause?.marker !== undefined && WITHOUT.has(clause.marker)) ||
    r.doc.tokens.key[verb.from - 1] === "without" ||
    isDeniedOf(r, groupOf(r, clause?.subject))
  );
}
