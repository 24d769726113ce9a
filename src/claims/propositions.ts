import type { AttributionDraft } from "../discourse/discourse.js";
import { isAvenged } from "../events/avenged.js";
import type { CasualtyDraft, EventDraft, EventMention, Events } from "../events/events.js";
import type { Clause, Grammar } from "../grammar/grammar.js";
import { append } from "../knowledge/lists.js";
import type { EventType } from "../model/index.js";
import { Tag, type TokenRange } from "../text/document.js";
import { isDone } from "./able.js";
import { groupAt } from "./at.js";
import { isBackdrop } from "./backdrop.js";
import { around, type BySentence } from "./by-sentence.js";
import type { CheckStatement } from "./check-statement.js";
import { opened, trimmed, within, wordsOfEvent } from "./claim-words.js";
import { openChecks } from "./open-checks.js";
import { isOtherCause } from "./other-cause.js";
import { denialOf, isLaidAtDoor, isPresupposed, isSetting } from "./presupposed.js";
import { type Commit, Growing } from "./proposed.js";
import { references } from "./references.js";
import { responsibilities } from "./responsibility.js";
import { certaintyShown } from "./shown.js";
import { doersIn, isNobody, type Sources, sourceKey, voiceAt } from "./source.js";
import { onlyChecks, refuting, statements, witnessed } from "./statements.js";

/**
 * One claim per proposition and source: what each voice says of each event and each loss, and what else sources say.
 * Later references ("the attack") make no claim where an account of the same event exists.
 */
export function propose(s: Sources, grammar: Grammar, events: Events, checks: readonly CheckStatement[]): Growing[] {
  const claims: Growing[] = [];
  const open = openChecks(s, checks);
  const told = tellingElsewhere(s, open);
  const isOpen = onlyChecks(s, checks);
  const unhurt = events.casualties.filter(({ negated }) => negated);
  const again = new Set<number>();
  for (const [index, event] of events.events.entries())
    claimsOfEvent(s, grammar, event, index, claims, told, isOpen, unhurt, again);
  for (const [index, casualty] of events.casualties.entries())
    claimsOfCasualty(s, grammar, casualty, index, claims, again, open);
  dropHeadlineCopies(s, claims, events);
  addResponsibilities(claims, responsibilities(s, grammar, events));
  const referring = references(s, grammar, events, claims, isOpen);
  const pointing = new Set(
    referring.filter((c) => c.referring === "noun" || c.referring === "pointer").map((c) => c.attribution),
  );
  statements(
    s,
    grammar,
    claims,
    (index, draft) =>
      pointing.has(index) ||
      (again.has(index) && draft.quotation === "indirect") ||
      isOpen(draft) ||
      tellerOf(s, grammar, index) !== index,
    refuting(s, checks),
  );
  append(claims, referring);
  witnessed(s, claims, checks);
  claims.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const claim of claims) finish(s, claim);
  return claims;
}

/** Settles where a claim's words begin and end. */
function finish(s: Sources, claim: Growing): void {
  const { from, to } = claim;
  claim.from = opened(s.doc, from, to);
  claim.to = trimmed(s.doc, from, to);
}

function claimsOfEvent(
  s: Sources,
  grammar: Grammar,
  event: EventDraft,
  index: number,
  claims: Growing[],
  elsewhere: (mention: EventMention, event: EventDraft) => boolean,
  isOpen: (draft: AttributionDraft) => boolean,
  unhurt: readonly CasualtyDraft[],
  again: Set<number>,
): void {
  const accounts = event.mentions.filter((mention) => !mention.anaphoric);
  const told = new Map<string, Growing | undefined>();
  for (const mention of bodyFirst(s, accounts.length > 0 ? accounts : event.mentions.slice(0, 1))) {
    const within = voiceAt(s.discourse, mention.from);
    const laid = within >= 0 && isLaidAtDoor(grammar, s.discourse.attributions[within]!, mention.from);
    const voice = laid ? -1 : within;
    const teller = tellerOf(s, grammar, voice);
    const key = sourceKey(s, teller);
    if (voice < 0 && (elsewhere(mention, event) || (accounts.length > 1 && isUnclaimed(grammar, mention)))) continue;
    if (isWithinFight(event, mention)) continue;
    // "Nobody was killed": that is no denial of the strike.
    if (accounts.length > 1 && unhurt.some(({ statement: { from, to } }) => from <= mention.from && mention.from < to))
      continue;
    // "It would be a crime if they attacked the hospital": nobody says that they do.
    if (mention.status === "hypothetical" && voice >= 0 && !isDenied(s, voice)) continue;
    const draft = voice < 0 ? undefined : s.discourse.attributions[voice]!;
    // "It was not possible to confirm how many missiles were fired": nobody says that any were.
    // "The UN said the war had displaced 12 million", said again: no statement beside the claim.
    if (told.has(key) && !isReference(grammar, mention)) again.add(voice);
    addDoers(told.get(key), mention, teller);
    if (told.has(key) || (draft !== undefined && (!asserts(s, draft) || isOpen(draft)))) continue;
    told.set(key, undefined);
    const other = voice < 0 ? undefined : otherCause(s, grammar, event, index, mention, voice);
    if (other !== undefined) {
      claims.push(other);
      continue;
    }
    const range = wordsOfEvent(s, grammar, event, mention, voice);
    const denial = voice < 0 ? undefined : denialOf(s, grammar, s.discourse.attributions[voice]!);
    if (denial !== undefined && isPresupposed(grammar, mention.from, denial.from)) continue;
    if (denial?.gerund && !denial.part && isSetting(grammar, mention)) continue;
    const { polarity, certainty } = commitmentOf(s, grammar, mention, voice, mention.status);
    if (polarity === "negative" && isPresupposedBy(s, grammar, mention.from, voice)) continue;
    if (polarity === "negative" && accounts.length > 1 && tellsHarmOnly(grammar, event, mention)) continue;
    // "Denied any role in the attack": that it took place is not denied.
    const aspect = denial?.part ? "responsibility" : "occurrence";
    const actor = denial?.part ? s.discourse.attributions[voice]!.source.actor : undefined;
    const proposition = { kind: "event", event: index, aspect, actor } as const;
    const claim = new Growing(range.from, range.to, proposition, teller, polarity, certainty);
    if (isReference(grammar, mention)) claim.reference = true;
    if (isBackdrop(grammar, mention.from, event.timeframe === "background") || isAvenged(s.doc, mention.from))
      claim.backdrop = true;
    claim.doers = doersIn(mention.participants);
    claim.at = mention.from;
    told.set(key, claim);
    claims.push(claim);
  }
}

/** "A bomb planted by the rebels killed two": who did it is told by the second of the words, in the same breath. */
function addDoers(claim: Growing | undefined, { participants }: EventMention, teller: number | undefined): void {
  if (claim?.doers?.length === 0 && claim.attribution === teller) claim.doers = doersIn(participants);
}

/** "The blast was caused by a misfired rocket": of the accused, a statement against the charge. */
function otherCause(
  s: Sources,
  grammar: Grammar,
  event: EventDraft,
  index: number,
  { group, from }: EventMention,
  voice: number,
): Growing | undefined {
  const draft = s.discourse.attributions[voice]!;
  const piece = draft.content.find((c) => c.from <= from && from < c.to);
  if (group === undefined || piece === undefined || draft.cueKind === "deny") return undefined;
  if (!isOtherCause(s, grammar, event, draft, grammar.groups[group]!)) return undefined;
  const claim = new Growing(piece.from, piece.to, { kind: "statement" }, voice, "positive");
  claim.otherCauseOf = index;
  return claim;
}

/** Whose word it is: "confirmed reports that soldiers had killed nine" is the word of who confirms them. */
function tellerOf(s: Sources, grammar: Grammar, voice: number): number | undefined {
  if (voice < 0) return undefined;
  const { cue, clause, source, insideOf } = s.discourse.attributions[voice]!;
  const reports = cue !== undefined && clause === undefined && source.kind === "anonymous";
  if (!reports || insideOf === undefined) return voice;
  const outer = s.discourse.attributions[insideOf]!;
  const confirmed = CONFIRMING.has(outer.cueLemma ?? "") && cue.from <= outer.content[0]!.from + 1;
  return confirmed && !outer.negated && isDone(s, grammar, outer) ? insideOf : voice;
}

const CONFIRMING = new Set(["corroborate", "confirm", "verify", "substantiate"]);

/** "No group has claimed the attack": told elsewhere, if at all. */
function isUnclaimed({ clauses, groups, verbs }: Grammar, { clause }: EventMention): boolean {
  const { subject, verb } = clause === undefined ? NO_CLAUSE : clauses[clause]!;
  return subject !== undefined && groups[subject]!.negative && OWNING.has(verbs[verb!]!.lemma);
}

const NO_CLAUSE: Partial<Clause> = {};
const OWNING = new Set(["claim", "take", "accept", "assume"]);

/** "The killing of 212" within weeks of fighting: who tells of it does not thereby tell that there was fighting. */
const isWithinFight = ({ type, status }: EventDraft, { type: told }: EventMention): boolean =>
  FIGHTS.has(type) && status === "ongoing" && !FIGHTS.has(told);

/** "Denied that any official had been killed": that there was a bombing is not denied. */
function tellsHarmOnly(
  { clauses, verbs }: Grammar,
  { type }: EventDraft,
  { type: told, clause }: EventMention,
): boolean {
  const verb = clause === undefined ? undefined : verbs[clauses[clause]!.verb]!;
  return type !== told && verb?.voice === "passive" && HARMING.has(verb.lemma);
}

const HARMING = new Set("kill hurt wound injure harm slay".split(" "));

const FIGHTS = new Set<EventType>(["armed-clash", "war"]);

const isDenied = ({ discourse }: Sources, voice: number): boolean => discourse.attributions[voice]!.cueKind === "deny";

/** What the headline says is said again, and in full, below it. */
function bodyFirst<T extends TokenRange>({ doc }: Sources, tellings: readonly T[]): readonly T[] {
  const inTitle = ({ from }: T) => from < doc.body;
  return tellings.some(inTitle) ? [...tellings.filter((t) => !inTitle(t)), ...tellings.filter(inTitle)] : tellings;
}

/**
 * Tells which mentions in the outlet's own voice make no claim of it: the denial that is the cue of an attribution
 * (its source makes that claim), and events that a statement about checking only names.
 */
function tellingElsewhere(
  s: Sources,
  open: BySentence<CheckStatement>,
): (mention: EventMention, event: EventDraft) => boolean {
  const cues = new Set<number>();
  for (const { cue, cueKind } of s.discourse.attributions) {
    if (cue !== undefined && cueKind === "deny") for (let at = cue.from; at < cue.to; at++) cues.add(at);
  }
  return ({ from, to }, { type }) => {
    if ((type === "denial" || type === "rejection") && (cues.has(from) || cues.has(to - 1))) return true;
    return around(s.doc, open, from).some((c) => c.from <= from && to <= c.to);
  };
}

/** A definite noun behind a preposition: "in the bombing", "after the attack". */
function isReference(grammar: Grammar, { group, anaphoric }: EventMention): boolean {
  if (anaphoric) return true;
  const noun = group === undefined ? undefined : grammar.groups[group];
  return noun?.definite === true && noun.possessor === undefined && grammar.tag[noun.from - 1] === Tag.ADP;
}

/** Whether the words of an attribution state facts: demands, praise and plans state none. */
function asserts(s: Sources, draft: AttributionDraft): boolean {
  const { cueKind, negated } = draft;
  if (isNobody(s, draft)) return false;
  return cueKind !== "demand" && cueKind !== "other" && !negated;
}

/** How far the source commits itself: the clause's own negation and hedges, turned round by a cue of denial. */
function commitmentOf(
  s: Sources,
  grammar: Grammar,
  { clause, from, group }: Pick<EventMention, "clause" | "from"> & Partial<Pick<EventMention, "group">>,
  voice: number,
  status?: EventMention["status"],
): Commit {
  const id = clause ?? -1;
  const commitment = id < 0 ? undefined : s.discourse.commitment[id];
  const cue = voice < 0 ? undefined : s.discourse.attributions[voice];
  const denied = cue?.cueKind === "deny" && !cue.negated;
  // Under "denied" the cue is what negates; a negation of the words' own turns it round.
  const verb = id < 0 ? undefined : grammar.clauses[id]!.verb;
  const none = hasNoSign(s, from);
  const negative = denied
    ? verb !== undefined && grammar.verbs[verb]!.negated
    : status === "negated" ||
      none ||
      // "No one was killed in the attack": what is negated is another thing than the noun's.
      (group === undefined
        ? commitment?.polarity === "negative" || isOfNobody(s, grammar, id)
        : isSaidNotToBe(grammar, id, group));
  const hedge =
    hedgeBefore(s, from) ??
    (verb === undefined ? undefined : hedgeWithin(s, grammar.verbs[verb]!)) ??
    hedgeOfSubject(s, grammar, id);
  return {
    polarity: denied !== negative ? "negative" : "positive",
    certainty: weaker(
      weaker(commitment?.certainty ?? "certain", hedge?.certainty ?? "certain"),
      certaintyShown(s, cue),
    ),
  };
}

/** "It is not a ceasefire", "there has been no attack". */
function isSaidNotToBe({ clauses, verbs, groups, tag }: Grammar, clause: number, group: number): boolean {
  const verb = clause < 0 ? undefined : verbs[clauses[clause]!.verb]!;
  const { from } = groups[group]!;
  return verb?.lemma === "be" && verb.negated && verb.to <= from && from - verb.to < 4 && tag[from - 1] !== Tag.ADP;
}

/** "No one was killed", "none of its jets had bombed". */
function isOfNobody({ doc }: Sources, grammar: Grammar, clause: number): boolean {
  const subject = clause < 0 ? undefined : grammar.clauses[clause]!.subject;
  const { negative, from } = subject === undefined ? { negative: false, from: -1 } : grammar.groups[subject]!;
  if (negative || grammar.lemma[from] === "nobody" || grammar.lemma[from] === "none") return true;
  // "None of its jets": the clause's verb has the whole for its subject, or the speaker, where the grammar found none.
  const verb = clause < 0 ? undefined : grammar.verbs[grammar.clauses[clause]!.verb]!;
  const near = verb === undefined ? undefined : groupAt(grammar, verb.from - 1);
  return near !== undefined && isNoneOf(doc.tokens.key, near.from);
}

/** "None of", "neither of", "not one of" before a noun. */
const isNoneOf = (key: readonly string[], from: number): boolean =>
  key[from - 1] === "of" && (key[from - 2] === "none" || key[from - 2] === "neither" || key[from - 3] === "not");

/** "Found no evidence of torture", "there was no sign that it had been shelled". */
function hasNoSign({ doc }: Sources, from: number): boolean {
  const { key, sentence } = doc.tokens;
  for (let at = from - 1; at > 0 && at >= from - 7 && sentence[at] === sentence[from]; at--)
    if (key[at - 1] === "no" && SIGNS.has(key[at]!)) return true;
  return false;
}

const SIGNS = new Set("evidence sign signs proof indication indications trace traces record".split(" "));

/** A hedge within the six words before a token, of the same sentence; hedges stand in text order. */
function hedgeBefore({ doc, discourse }: Sources, from: number) {
  const { hedges } = discourse;
  let low = 0;
  let high = hedges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hedges[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  const hedge = low === 0 ? undefined : hedges[low - 1];
  const near =
    hedge !== undefined && from - hedge.to < 6 && doc.tokens.sentence[hedge.from] === doc.tokens.sentence[from];
  if (!near) return undefined;
  // "Three are feared missing after residents fled": another clause sets in between.
  for (let at = hedge.to; at < from; at++) if (SUBORDINATING.has(doc.tokens.key[at]!)) return undefined;
  return hedge;
}

const SUBORDINATING = new Set(["after", "when", "while", "before", "because", "since"]);

/** "alleged members of the National Liberation Army kidnapped a judge": before the noun, however long its name; who died is dead. */
function hedgeOfSubject(s: Sources, { clauses, groups, verbs }: Grammar, clause: number) {
  if (clause < 0) return undefined;
  const { subject, objects, verb } = clauses[clause]!;
  if (subject === undefined || objects.length === 0 || verbs[verb]!.voice === "passive") return undefined;
  const { from, head } = groups[subject]!;
  const hedge = hedgeBefore(s, head);
  return hedge !== undefined && hedge.from >= from ? hedge : undefined;
}

/** "Nine villagers were apparently killed": between the auxiliary and its verb. */
function hedgeWithin(s: Sources, { from, head }: { readonly from: number; readonly head: number }) {
  const hedge = hedgeBefore(s, head + 1);
  return hedge !== undefined && hedge.from > from - 2 ? hedge : undefined;
}

function weaker(a: Commit["certainty"], b: Commit["certainty"]): Commit["certainty"] {
  if (a === "possible" || b === "possible") return "possible";
  return a === "probable" || b === "probable" ? "probable" : "certain";
}

function claimsOfCasualty(
  s: Sources,
  grammar: Grammar,
  casualty: CasualtyDraft,
  index: number,
  claims: Growing[],
  again: Set<number>,
  open: BySentence<CheckStatement>,
): void {
  const told = new Set<string>();
  for (const telling of bodyFirst(s, [casualty, ...(casualty.retellings ?? [])])) {
    const own = voiceAt(s.discourse, telling.from);
    // "Could not verify the number of those killed": told elsewhere.
    if (own < 0 && telling !== casualty && around(s.doc, open, telling.from).some(({ at }) => at < telling.from))
      continue;
    const voice = casualty.negated ? missingReports(s, own) : own;
    const teller = tellerOf(s, grammar, voice);
    const key = sourceKey(s, teller);
    if (told.has(key)) again.add(voice);
    if (told.has(key) || isUnconfirmed(s, voice)) continue;
    const denial = voice < 0 ? undefined : denialOf(s, grammar, s.discourse.attributions[voice]!);
    if (denial !== undefined && (denial.part || isPresupposed(grammar, telling.from, denial.from))) continue;
    told.add(key);
    const { from, to } = within(s, telling.statement, telling, voice);
    const { polarity, certainty } = commitmentOf(s, grammar, telling, voice);
    if (polarity === "negative" && !casualty.negated && isPresupposedBy(s, grammar, telling.from, voice)) continue;
    const proposition = { kind: "casualty", casualty: index, event: casualty.event } as const;
    // "no one was hurt" affirms that nobody was.
    const affirmed = casualty.negated ? "positive" : polarity;
    const claim = new Growing(from, to, proposition, teller, affirmed, certainty);
    if (isBackdrop(grammar, telling.from, false)) claim.backdrop = true;
    claims.push(claim);
  }
}

/** "Found no evidence that the women killed in the raid were armed": that they were killed is granted. */
function isPresupposedBy({ discourse }: Sources, grammar: Grammar, at: number, voice: number): boolean {
  const content = discourse.attributions[voice]?.content[0];
  return content !== undefined && isPresupposed(grammar, at, content.from);
}

/** "There were no reports of casualties": the word of who says so. */
function missingReports({ discourse }: Sources, voice: number): number {
  const draft = discourse.attributions[voice];
  return draft?.negated && draft.source.kind === "anonymous" ? (draft.insideOf ?? -1) : voice;
}

/** "Did not confirm that 40 had died", "would not deny it": nobody says so. */
const isUnconfirmed = ({ discourse }: Sources, voice: number): boolean =>
  discourse.attributions[voice]?.negated === true;

/** A headline's copy of what the body tells is no claim of its own. */
function dropHeadlineCopies(s: Sources, claims: Growing[], events: Events): void {
  const inTitle = ({ from }: Growing) => from < s.doc.body;
  if (!claims.some(inTitle)) return;
  const subject = ({ proposition: p }: Growing) => {
    if (p.kind !== "casualty") return p.kind === "event" ? `e${p.event}` : "";
    return p.event === undefined ? `k${p.casualty}` : `${events.casualties[p.casualty]!.effect} ${p.event}`;
  };
  const inBody = new Set(claims.filter((c) => !inTitle(c)).map(subject));
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i]!;
    if (inTitle(claim) && inBody.has(subject(claim))) claims.splice(i, 1);
  }
}

/** Adds who did it; an occurrence claim from a mere reference ("claimed the attack") gives way to it. */
function addResponsibilities(claims: Growing[], found: readonly Growing[]): void {
  if (found.length === 0) return;
  const keyOf = ({ proposition: p, attribution }: Growing) =>
    p.kind === "event" ? `${p.event}/${attribution}` : undefined;
  const first = new Map<string, number>();
  const note = (claim: Growing, index: number) => {
    const key = keyOf(claim);
    if (key !== undefined && !first.has(key)) first.set(key, index);
  };
  claims.forEach(note);
  for (const claim of found) {
    const same = first.get(keyOf(claim) ?? "");
    if (same !== undefined) claims[same] = claim;
    else {
      note(claim, claims.length);
      claims.push(claim);
    }
  }
}
