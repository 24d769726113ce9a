import type { Clause, Grammar } from "../grammar/grammar.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import { startsWithCapital } from "../text/characters.js";
import { Tag, type TokenRange } from "../text/document.js";
import { isAble } from "./able.js";
import { groupAt } from "./at.js";
import { checkIndex } from "./check-index.js";
import { STATE_KINDS } from "./parties.data.js";
import { isOfPartyState, mayVerify, type Sources, speaksForMonitor, voiceAt } from "./source.js";
import {
  ACCOUNT_NOUNS,
  type CheckKind,
  type CheckWording,
  FIGURE_NOUNS,
  IMAGE_NOUNS,
  INABILITY,
  OPENING,
  REPORTERS,
  SIDES,
} from "./verification.data.js";

/** A statement about checking, with what it covers. */
export interface CheckStatement extends TokenRange {
  readonly kind: CheckKind;
  readonly basis?: NonNullable<CheckWording["basis"]> | undefined;
  /** Token of the checking verb or noun. */
  readonly at: number;
  /** Who checked or could not, if it is an actor; the outlet otherwise. */
  readonly by?: number | undefined;
  /** What was checked, where the sentence itself says so: "12 deaths", "nine bodies …". */
  readonly content?: TokenRange | undefined;
  readonly covers: Coverage;
}

/** What a disclaimer reaches back to. */
export interface Coverage {
  readonly kind: "figures" | "images" | "accounts";
  /** Several claims by its number: "the reports", "neither figure"; a single one: "its claim", "this". */
  readonly plural: boolean;
  /** Claims of both parties: "reports from either side". */
  readonly sides: boolean;
  /** All figures told so far: "the figures". */
  readonly every: boolean;
  /** The last two accounts: "neither version". */
  readonly pair: boolean;
  /** "These assertions": what was told right before. */
  readonly pointed: boolean;
  /** Actor whose claim it is: "the ministry's account". */
  readonly source?: number | undefined;
  /** Content words of what it covers ("strike", "station"), to find the claim meant. */
  readonly topic: readonly string[];
}

const PLAIN: Coverage = {
  kind: "accounts",
  plural: false,
  sides: false,
  every: false,
  pair: false,
  pointed: false,
  topic: [],
};

/**
 * Finds what the text says about checking: "could not be independently verified", "has verified", "a reporter saw",
 * "made no comment", "is investigating".
 *
 * @returns statements in text order; those that affirm only by somebody whose checking counts
 */
export function findChecks(s: Sources, grammar: Grammar): CheckStatement[] {
  const found: CheckStatement[] = [];
  const { lemma, lemmaNumber, tag } = grammar;
  for (let at = 0; at < s.doc.tokens.count; at++) {
    const known = wordingsOf.of(lemmaNumber[at]!, lemma[at]!);
    if (known === undefined) continue;
    const asVerb = isVerb(grammar, at) ? known.asVerb : undefined;
    const wordings = asVerb ?? (tag[at] !== Tag.VERB ? known.asNoun : undefined);
    if (wordings === undefined) continue;
    for (const wording of wordings) {
      const check = readCheck(s, grammar, at, wording, asVerb !== undefined);
      if (check === undefined) continue;
      const last = found[found.length - 1];
      if (last !== undefined && last.kind === check.kind && last.from === check.from && at - last.at <= SAME_BREATH)
        continue;
      found.push(check);
      break;
    }
  }
  return found;
}

/** The wordings of a lemma that tells of checking. */
const wordingsOf = /* @__PURE__ */ new WordFacts((lemma) => {
  const { verbs, nouns } = checkIndex();
  const asVerb = verbs.get(lemma);
  const asNoun = nouns.get(lemma);
  return asVerb === undefined && asNoun === undefined ? undefined : { asVerb, asNoun };
});

/** Tokens between two verbs of checking that are one statement: "could not verify or confirm". */
const SAME_BREATH = 4;

function isVerb(grammar: Grammar, at: number): boolean {
  const verb = grammar.verbAt[at]!;
  return verb >= 0 ? grammar.verbs[verb]!.head === at : grammar.tag[at] === Tag.VERB;
}

function readCheck(
  s: Sources,
  grammar: Grammar,
  at: number,
  wording: CheckWording,
  asVerb: boolean,
): CheckStatement | undefined {
  const sentence = s.doc.sentences[s.doc.tokens.sentence[at]!]!;
  const unable = inability(s, grammar, at, sentence.from);
  if (wording.when === "unable") return unable ? readInability(s, grammar, at, wording, sentence) : undefined;
  if (wording.when === "present") return asVerb ? readPresence(s, grammar, at, sentence) : undefined;
  if (wording.when === "done") return unable || !asVerb ? undefined : readDone(s, grammar, at, wording, sentence);
  if (wording.kind === "under-investigation" && !asVerb && !isOpened(s, grammar, at)) return undefined;
  if (wording.kind === "refuted") return readRefuted(s, grammar, at, asVerb, sentence);
  const { from, to } = clip(grammar, at, sentence);
  return {
    from,
    to,
    kind: wording.kind,
    at,
    covers: PLAIN,
  };
}

/** "There were no guards when our reporter passed": what the sentence tells was so before the reporter's eyes. */
function readPresence(s: Sources, grammar: Grammar, at: number, sentence: TokenRange): CheckStatement | undefined {
  const clause = clauseOfVerb(grammar, grammar.verbAt[at]!);
  const subject = clause?.subject;
  if (clause === undefined || subject === undefined || clause.kind !== "adverbial") return undefined;
  if (grammar.verbs[clause.verb!]!.negated) return undefined;
  if (!WHILE.has(s.doc.tokens.key[clause.from]!) || voiceAt(s.discourse, at) >= 0) return undefined;
  if (whoChecks(s, grammar, subject, at)?.reporter !== true) return undefined;
  const { from, to } = clip(grammar, at, sentence);
  return { from, to, kind: "verified", basis: "witnessed", at, content: sentence, covers: PLAIN };
}

const WHILE = new Set(["when", "as", "while"]);

function isOpened(s: Sources, grammar: Grammar, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (OPENING.has(grammar.lemma[i]!) || OPENING.has(s.doc.tokens.key[i]!)) return true;
  }
  return false;
}

/** "found no evidence", "debunked the video": by somebody who is no party. */
function readRefuted(
  s: Sources,
  grammar: Grammar,
  at: number,
  asVerb: boolean,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  let verb = grammar.verbAt[at]!;
  if (!asVerb) {
    if (key[at - 1] !== "no") return undefined;
    for (let i = at - 2; i >= sentence.from && i >= at - 5 && verb < 0; i--) verb = grammar.verbAt[i]!;
    if (verb < 0 || grammar.verbs[verb]!.lemma !== "find") return undefined;
  }
  const clause = clauseOfVerb(grammar, verb);
  const checker = whoChecks(s, grammar, clause?.subject, at) ?? studentOf(s, grammar, clause?.subject);
  if (checker === undefined) return undefined;
  const content = { from: verb < 0 ? at : grammar.verbs[verb]!.to, to: sentence.to };
  const { from, to } = clip(grammar, at, sentence);
  return {
    from,
    to,
    kind: "refuted",
    basis: "independent-confirmation",
    at,
    by: checker.by,
    content,
    covers: PLAIN,
  };
}

/** The clause of the check, within its sentence. */
function clip(grammar: Grammar, at: number, sentence: TokenRange): TokenRange {
  const clause = grammar.clauseAt[at] ?? -1;
  if (clause < 0) return { from: sentence.from, to: sentence.to };
  const { from, to } = grammar.clauses[clause]!;
  return { from: Math.max(sentence.from, Math.min(from, at)), to: Math.min(sentence.to, Math.max(to, at + 1)) };
}

/** Whether a word of inability or negation governs the check: within the words before it, no clause border between. */
function inability(s: Sources, grammar: Grammar, at: number, floor: number): boolean {
  const { key } = s.doc.tokens;
  const verb = grammar.verbAt[at]!;
  if (verb >= 0 && grammar.verbs[verb]!.negated) return true;
  for (let i = at - 1, steps = 0; i >= floor && steps < 12; i--, steps++) {
    const word = key[i]!;
    if (word === "," || word === ";" || word === "—" || word === "that" || word === "but") return false;
    if (INABILITY.has(word)) return word !== "yet" || key[i + 1] === "to";
  }
  return false;
}

const OPINION = new Set(["deny", "denied"]);

function readInability(
  s: Sources,
  grammar: Grammar,
  at: number,
  wording: CheckWording,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  if (key[at + 1] === "or" && OPINION.has(key[at + 2] ?? "")) return undefined;
  const by = agentOf(s, grammar, at);
  // A party that "could not confirm" is no check; the outlet, a monitor, a third person is.
  if (wording.kind === "unverifiable" && by !== undefined && s.parties.sideOf.has(by)) return undefined;
  if (wording.kind === "no-comment" && wording.nouns?.includes(grammar.lemma[at]!) && !commentIsNone(key, at))
    return undefined;
  if (wording.kind === "no-comment" && grammar.lemma[at] === "reach" && !key.slice(at, at + 5).includes("comment"))
    return undefined;
  const { from, to } = clip(grammar, at, sentence);
  return {
    from,
    to,
    kind: wording.kind,
    at,
    by,
    covers: coverage(s, grammar, at, sentence),
  };
}

function commentIsNone(key: readonly string[], at: number): boolean {
  if (key[at - 1] === "to") return true;
  for (let i = at - 1; i >= at - 4; i--) if (key[i] === "no" || key[i] === "without") return true;
  return false;
}

/** The clause of a verb group: the one around its head, as a rule. */
function clauseOfVerb(grammar: Grammar, verb: number): Clause | undefined {
  if (verb < 0) return undefined;
  const around = grammar.clauseAt[grammar.verbs[verb]!.head]!;
  if (around < 0) return undefined;
  for (let id = around; id >= 0 && id > around - 4; id--)
    if (grammar.clauses[id]!.verb === verb) return grammar.clauses[id];
  for (let id = around + 1; id < around + 4; id++) if (grammar.clauses[id]?.verb === verb) return grammar.clauses[id];
  return undefined;
}

/** Who checks, by the clause's subject, or the "by" agent of a passive. */
function agentOf(s: Sources, grammar: Grammar, at: number): number | undefined {
  const verb = grammar.verbAt[at]!;
  const clause = clauseOfVerb(grammar, verb);
  if (clause === undefined) return undefined;
  const passive = grammar.verbs[verb]!.voice === "passive";
  const group = passive ? clause.preps.find((p) => p.prep === "by")?.group : clause.subject;
  const actor = group === undefined ? -1 : (s.entities.actorOf[group] ?? -1);
  return actor < 0 ? undefined : actor;
}

const TOLLS = new Set(["figure", "toll", "estimate", "number"]);

const isPlural = (grammar: Grammar, at: number): boolean => groupAt(grammar, at)?.plural === true;

const POINTING = new Set(["this", "these", "those", "such", "that"]);

/** Figures that several sources may have given: "the number of casualties", "the death toll". */
const TALLIES = new Set(["number", "toll", "count", "tally", "total"]);

/** What the disclaimer names: "the figures", "the battlefield reports", "the ministry's account of a strike". */
function coverage(s: Sources, grammar: Grammar, at: number, sentence: TokenRange): Coverage {
  const { key } = s.doc.tokens;
  const { lemma } = grammar;
  let kind: Coverage["kind"] = "accounts";
  let seen = -1;
  let source: number | undefined;
  let plural = false;
  let sides = false;
  let pair = false;
  const topic: string[] = [];
  const span = clip(grammar, at, sentence);
  const reach = {
    from: Math.min(span.from, Math.max(sentence.from, at - 10)),
    to: Math.min(sentence.to, Math.max(span.to, at + 10)),
  };
  for (let i = reach.from; i < reach.to; i++) {
    const word = lemma[i]!;
    const figure = FIGURE_NOUNS.has(word);
    const image = IMAGE_NOUNS.has(word);
    if (figure || image || ACCOUNT_NOUNS.has(word)) {
      if (seen >= 0 && !figure && kind !== "accounts") continue;
      if (seen >= 0 && kind === "figures") continue;
      seen = i;
      kind = figure ? "figures" : image ? "images" : "accounts";
      const group = grammar.groupAt[i]!;
      plural = plural || (group >= 0 && grammar.groups[group]!.plural) || TALLIES.has(word);
      const owner = group < 0 ? undefined : grammar.groups[group]!.possessor;
      const actor = owner === undefined ? -1 : (s.entities.actorOf[owner] ?? -1);
      if (actor >= 0) source = actor;
    } else if (i > at && i < sentence.to && grammar.tag[i] === Tag.NOUN && word !== "source") topic.push(word);
    if (key[i] === "either" || key[i] === "neither" || key[i] === "both") {
      plural = true;
      pair = true;
      sides ||= SIDES.has(key[i + 1] ?? "");
    } else if (word === "two" && SIDES.has(key[i + 1] ?? "")) sides = true;
  }
  return {
    kind,
    plural: plural || sides,
    sides,
    every: seen >= 0 && TOLLS.has(lemma[seen]!) && isPlural(grammar, seen),
    pair: pair && !sides,
    pointed: POINTING.has(key[seen] ?? "") || POINTING.has(key[seen - 1] ?? ""),
    ...(source !== undefined && !sides && { source }),
    topic,
  };
}

/** Affirmed checking counts when a reporter of the outlet, a monitor or another non-party did it. */
function readDone(
  s: Sources,
  grammar: Grammar,
  at: number,
  wording: CheckWording,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  const verb = grammar.verbAt[at]!;
  if (verb < 0) return undefined;
  const group = grammar.verbs[verb]!;
  if (group.modal !== undefined || group.tense === "future") return undefined;
  if (group.form === "infinitive" && !isAble(grammar, at)) return undefined;
  const clause = clauseOfVerb(grammar, verb);
  const passive =
    group.voice === "passive" || (group.form === "participle" && clause?.preps.some((p) => p.prep === "by") === true);
  const doer = passive ? clause?.preps.find((p) => p.prep === "by")?.group : clause?.subject;
  const images = wording.basis === "visual-evidence";
  const checker = whoChecks(s, grammar, doer, at) ?? (images ? studentOf(s, grammar, doer) : undefined);
  if (checker === undefined) return undefined;
  const reporterOnly = wording.basis === "witnessed";
  // "A reporter saw video in which soldiers …": who sees a picture or reads a paper was not there.
  if (reporterOnly && (passive ? isOfRecord(s, grammar, group.from, sentence.from) : isRecord(grammar, group.to)))
    return undefined;
  // "Documented reports that …": the reports are on record, not what they say.
  if (!passive && RECORDING.has(group.lemma) && isSaid(grammar, group.to)) return undefined;
  if (wording.basis === "visual-evidence" && !imagesNear(grammar, at, sentence)) return undefined;
  if (reporterOnly && voiceAt(s.discourse, at) >= 0 && checker.by === undefined) return undefined;
  const content = passive
    ? { from: clause?.parent === undefined ? sentence.from : sentence.from, to: sentence.to }
    : reporterOnly && key[group.to] === "as"
      ? { from: group.to, to: semicolonBefore(s, sentence.to, group.to) }
      : { from: group.to, to: semicolonBefore(s, clauseEnd(grammar, clause?.id, sentence, group.to), group.to) };
  const basis =
    wording.basis === "witnessed" && checker.by !== undefined && !checker.reporter
      ? "independent-confirmation"
      : wording.basis;
  return {
    from: Math.max(sentence.from, clause?.from ?? at),
    to: content.to,
    kind: wording.kind,
    basis,
    at,
    by: checker.by,
    content,
    covers: PLAIN,
  };
}

/** The first noun behind a verb is one for a picture or a paper. */
function isRecord(grammar: Grammar, from: number): boolean {
  const group = groupAt(grammar, from);
  return group !== undefined && (isAmong(IMAGE_NOUNS, grammar, group.head) || isAmong(PAPERS, grammar, group.head));
}

const RECORDING = new Set(["document", "record", "register", "find", "hear"]);

/** The first noun behind a verb is one for what somebody said. */
function isSaid(grammar: Grammar, from: number): boolean {
  const group = groupAt(grammar, from);
  return group !== undefined && isAmong(TESTIMONIES, grammar, group.head);
}

const TESTIMONIES = new Set("report claim allegation accusation account complaint rumour rumor testimony".split(" "));

/** "Photographs of the aftermath seen by Reuters": a noun for a picture or a paper within the words before. */
function isOfRecord({ doc }: Sources, grammar: Grammar, before: number, floor: number): boolean {
  for (let at = before - 1; at >= Math.max(floor, before - 10) && doc.tokens.key[at] !== ";"; at--)
    if (isAmong(IMAGE_NOUNS, grammar, at) || isAmong(PAPERS, grammar, at)) return true;
  return false;
}

const PAPERS = new Set(
  "report letter copy transcript statement order list post message record log file data memo email register ledger certificate".split(
    " ",
  ),
);

/** A semicolon parts statements. */
function semicolonBefore({ doc }: Sources, to: number, from: number): number {
  for (let at = from; at < to; at++) if (doc.tokens.key[at] === ";") return at;
  return to;
}

/** Behind the clause and those that depend on it, within the sentence. */
function clauseEnd(grammar: Grammar, id: number | undefined, sentence: TokenRange, least: number): number {
  if (id === undefined) return sentence.to;
  let to = Math.max(grammar.clauses[id]!.to, least);
  for (let next = id + 1; next < grammar.clauses.length; next++) {
    const clause = grammar.clauses[next]!;
    if (clause.from >= sentence.to) break;
    if (clause.to <= to || clause.kind === "adverbial" || clause.kind === "main") continue;
    if (dependsOn(grammar, clause.id, id)) to = clause.to;
  }
  return Math.min(to, sentence.to, nextOwnClause(grammar, id, least, sentence));
}

/** Where a clause of another subject sets in: what it tells was not checked ("…, while four people were abducted"). */
function nextOwnClause(grammar: Grammar, id: number, from: number, sentence: TokenRange): number {
  for (let next = id + 1; next < grammar.clauses.length; next++) {
    const clause = grammar.clauses[next]!;
    if (clause.from >= sentence.to) break;
    // "had verified five deaths and was still investigating the shelling": what else it did was not checked.
    if (clause.continues === id && clause.from > from) return grammar.verbs[clause.verb]!.from;
    const own = clause.kind === "main" || clause.kind === "adverbial";
    if (own && clause.subjectBy === "own" && clause.from > from) return clause.from;
  }
  return sentence.to;
}

function dependsOn(grammar: Grammar, id: number, on: number): boolean {
  let at: number | undefined = id;
  for (let i = 0; i < 8 && at !== undefined; i++) {
    if (at === on) return true;
    at = (grammar.clauses[at] as Clause).parent;
  }
  return false;
}

function imagesNear(grammar: Grammar, at: number, sentence: TokenRange): boolean {
  const from = Math.max(sentence.from, at - 8);
  const to = Math.min(sentence.to, at + 8);
  for (let i = from; i < to; i++)
    if (IMAGE_NOUNS.has(grammar.lemma[i]!) && grammar.lemma[i] !== "document") return true;
  return false;
}

interface Checker {
  readonly by?: number | undefined;
  readonly reporter: boolean;
}

/** The outlet's reporter, the outlet, first person in its own voice, or a non-party whose checking counts. */
function whoChecks(s: Sources, grammar: Grammar, id: number | undefined, at: number): Checker | undefined {
  const { key } = s.doc.tokens;
  if (id === undefined) return undefined;
  const first = grammar.groups[id]!;
  const group = first.kind === "relative" && first.antecedent !== undefined ? grammar.groups[first.antecedent]! : first;
  const word = key[group.head]!;
  const own = !isOutletOfParty(s);
  if (own && (word === "i" || word === "we") && s.doc.tokens.quote[at]! < 0 && voiceAt(s.discourse, at) < 0)
    return { reporter: true };
  const actor = s.entities.actorOf[group.id] ?? -1;
  if (isWitnessOf(s, grammar, group.id, own)) return { reporter: true };
  if (isAmong(REPORTERS, grammar, group.head) && isOwnReporter(s, grammar, group.id, own)) return { reporter: true };
  if (actor >= 0 && mayVerify(s, actor)) {
    const outlet = s.entities.actors[actor]!.outlet === true || s.entities.actors[actor]!.kind === "media";
    return { by: actor, reporter: outlet && isOwnOutlet(s, s.entities.actors[actor]!.name) };
  }
  if (isAmong(MONITORS, grammar, group.head) && !isOfParty(s, grammar, group.id))
    return { ...(actor >= 0 && { by: actor }), reporter: false };
  return staffOf(s, grammar, group.from, group.head, at);
}

/** "Ukrainian investigators", "monitors from the army": by their adjective or by whom they are of. */
function isOfParty(s: Sources, grammar: Grammar, id: number): boolean {
  const { preps, possessor } = grammar.groups[id]!;
  const { actorOf, modifierActorOf, actors } = s.entities;
  const near = [
    actorOf[id],
    modifierActorOf[id],
    actorOf[possessor ?? -1],
    ...preps.map(({ group }) => actorOf[group]),
  ];
  return near.some((actor) => {
    if (actor === undefined || actor < 0) return false;
    const { country, kind } = actors[actor]!;
    // "The prosecutor's investigators": of a state that nobody names.
    if (country === undefined && actor !== actorOf[id] && STATE_KINDS.has(kind)) return true;
    return s.parties.sideOf.has(actor) || isOfPartyState(s, country);
  });
}

/** "His teams had seen them go": the people of a speaker who may verify. */
function staffOf(s: Sources, grammar: Grammar, from: number, head: number, at: number): Checker | undefined {
  if (!POSSESSIVES.has(s.doc.tokens.key[from]!) || !isAmong(STAFF, grammar, head)) return undefined;
  const voice = voiceAt(s.discourse, at);
  const speaker = voice < 0 ? undefined : s.discourse.attributions[voice]!;
  if (speaker === undefined || !speaksForMonitor(s, speaker)) return undefined;
  const by = speaker.source.actor;
  return { ...(by !== undefined && { by }), reporter: false };
}

const POSSESSIVES = new Set(["his", "her", "its", "their", "our"]);
const STAFF = new Set(["team", "staff", "patrol", "people", "colleague", "researcher", "worker", "office", "unit"]);

const STUDENTS = new Set([
  "researcher",
  "expert",
  "analyst",
  "institute",
  "university",
  "group",
  "laboratory",
  "lab",
  "organisation",
  "organization",
  "investigator",
  "charity",
  "watchdog",
]);

/** Who studies images or claims without being a monitor by name: researchers, an institute, an aid or rights group. */
function studentOf(s: Sources, grammar: Grammar, id: number | undefined): Checker | undefined {
  if (id === undefined) return undefined;
  const actor = s.entities.actorOf[id] ?? -1;
  if (actor >= 0) {
    const { kind, stateMedia } = s.entities.actors[actor]!;
    if (s.parties.sideOf.has(actor) || stateMedia !== undefined) return undefined;
    if (kind === "ngo" || (kind === "media" && mayVerify(s, actor))) return { by: actor, reporter: false };
  }
  if (!isAmong(STUDENTS, grammar, grammar.groups[id]!.head) || isOfParty(s, grammar, id)) return undefined;
  return { ...(actor >= 0 && { by: actor }), reporter: false };
}

/** By its lemma, or by the singular of a plural that the lemma left as it is. */
function isAmong(nouns: ReadonlySet<string>, grammar: Grammar, head: number): boolean {
  const lemma = grammar.lemma[head]!.toLowerCase();
  return nouns.has(lemma) || (lemma.endsWith("s") && nouns.has(lemma.slice(0, -1)));
}

const MONITORS = new Set([
  "monitor",
  "observer",
  "mission",
  "inspector",
  "tribunal",
  "court",
  "investigator",
  "panel",
  "expert",
]);

/** "A Reuters reporter", "our correspondent", "an Associated Press photographer traveling with it": somebody of a news outlet. */
function isOwnReporter(s: Sources, grammar: Grammar, id: number, own: boolean): boolean {
  const { key, word } = s.doc.tokens;
  const group = grammar.groups[id]!;
  const outlet = (s.doc.article.outlet ?? "").toLowerCase();
  const modifier = s.entities.modifierActorOf[id] ?? -1;
  if (modifier >= 0) {
    const actor = s.entities.actors[modifier]!;
    if (actor.outlet === true || actor.kind === "media")
      return actor.stateMedia === undefined || (own && isOwnOutlet(s, actor.name));
  }
  for (let i = group.from; i < group.head; i++) {
    if (key[i] === "our" || key[i] === "this") return own;
    if (startsWithCapital(word[i]!) && outlet.includes(word[i]!.toLowerCase()) && key[i]!.length > 1) return own;
  }
  return group.head > group.from + 1 && /^\p{Lu}{2,}/u.test(word[group.from + 1] ?? "");
}

/** "A Reuters witness": so an agency calls its people; no other witness establishes anything. */
function isWitnessOf(s: Sources, grammar: Grammar, id: number, own: boolean): boolean {
  const modifier = s.entities.modifierActorOf[id] ?? -1;
  if (grammar.lemma[grammar.groups[id]!.head] !== "witness" || modifier < 0) return false;
  const { outlet, kind, stateMedia, name } = s.entities.actors[modifier]!;
  return (outlet === true || kind === "media") && (stateMedia === undefined || (own && isOwnOutlet(s, name)));
}

/** Whether the article's outlet is the state's of a party: what its reporters see is the party's word. */
function isOutletOfParty(s: Sources): boolean {
  if (!s.doc.article.outlet) return false;
  return s.entities.actors.some(
    ({ name, stateMedia }) => stateMedia !== undefined && isOwnOutlet(s, name) && isOfPartyState(s, stateMedia),
  );
}

function isOwnOutlet(s: Sources, name: string): boolean {
  const outlet = (s.doc.article.outlet ?? "").toLowerCase();
  return outlet !== "" && (outlet.includes(name.toLowerCase()) || name.toLowerCase().includes(outlet));
}
