import type { VerbGroup } from "../grammar/grammar.js";
import { CHANNELS } from "../grammar/words.js";
import { asTold, calledSo } from "./as-told.js";
import { quoteEndingAt } from "./before-cue.js";
import { endOf, secondVerbAt } from "./content-end.js";
import { type Start, startOf } from "./content-start.js";
import { entryOf, isPresumed } from "./cue-entries.js";
import { isAskedAbout } from "./embedded.js";
import { type CueSense, type Found, lastEnd, makeFound, type SourcePhrase } from "./found.js";
import { invertedSource } from "./inverted-source.js";
import type { VerbEntry } from "./lexicon.js";
import { isWhatWasSaid } from "./licence.js";
import { isAsked, quotedBefore, readPassive } from "./passive-cues.js";
import { givesName, groupAt, holds, leadOf, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { callsUntrueBefore } from "./relative-answers.js";
import type { Subject } from "./source-phrase.js";
import { isHappening } from "./sources.js";
import { type State, stateOf } from "./states.js";
import { contentFrom, readAhead, readGap } from "./told-ahead.js";
import { readBefore } from "./told-before.js";
import {
  asksForNoName,
  bearsSigns,
  callsSomebody,
  isLeftUnsaid,
  isMutual,
  isNotDone,
  isOfDeed,
  isOfNeither,
  isUndone,
  ownsUpForNobody,
} from "./unsaid.js";
import type { VerbCue } from "./verb-cue.js";
import { type Window, windowOf } from "./window.js";
import { Is } from "./words.js";

/** Attributions whose cue is a verb, in text order of the cues. */
export function verbAttributions(r: Reading, subjects: readonly (Subject | undefined)[]): Found[] {
  const found: Found[] = [];
  let previous: Found | undefined;
  for (const verb of r.grammar.verbs) {
    const state = stateOf(r, verb);
    const entry = state === undefined ? entryOf(r, verb) : undefined;
    if (state === undefined && entry === undefined) continue;
    // A quotation of several sentences: what follows it goes on in the last of them.
    if (
      previous !== undefined &&
      sentenceOf(r, previous) !== verb.sentence &&
      lastEnd(previous) <= sentenceStart(r, verb)
    )
      previous = undefined;
    const one =
      entry === undefined
        ? readState(r, verb, state!, subjects[verb.id])
        : readVerb(r, verb, entry, subjects, previous);
    if (one === undefined) continue;
    found.push(one);
    // What follows in the sentence goes on with the outermost cue's subject, if that is no clause before the main one.
    const goesOn = previous === undefined || lastEnd(previous) <= verb.from;
    if (goesOn && !isAskedAbout(r, verb) && !isFronted(r, verb, subjects[verb.id], windowOf(r, verb))) previous = one;
  }
  return found;
}

/** "The mayor is confident that the road is safe", "residents were worried about the bridge": an adjective with its verb. */
function readState(r: Reading, verb: VerbGroup, state: State, subject: Subject | undefined): Found | undefined {
  // "It is certain that": nobody's belief
  if (subject === undefined || DUMMIES.has(r.key[subject.from]!) || isHappening(r, subject)) return undefined;
  const { to } = windowOf(r, verb);
  const { at, cue, bare } = state;
  const opener = r.key[at + 1]!;
  const clause = bare || opener === "that";
  const from = clause || opener === "to" ? at + 1 : at + 2;
  if (from >= to) return undefined;
  const sense: CueSense = {
    verb: verb.id,
    kind: cue.kind,
    lemma: r.key[at]!,
    speech: cue.speech,
    negated: verb.negated,
  };
  return makeFound(sense, subject, { from: verb.from, to: from }, [{ from, to: endOf(r, from, to, clause) }], false);
}

const DUMMIES: ReadonlySet<string> = new Set(["it", "there", "what", "this", "that"]);

const sentenceStart = (r: Reading, { sentence }: VerbGroup): number => r.doc.sentences[sentence]!.from;

const sentenceOf = (r: Reading, one: Found): number => r.grammar.verbs[one.verb!]!.sentence;

function readVerb(
  r: Reading,
  verb: VerbGroup,
  entry: VerbEntry,
  subjects: readonly (Subject | undefined)[],
  previous: Found | undefined,
): Found | undefined {
  if (givesName(r, verb) || isPresumed(r, verb, entry)) return undefined;
  const c = verbCue(r, verb, entry, subjects[verb.id]);
  if (callsUntrueBefore(r, verb, c.subject)) return undefined;
  const told = asTold(r, c) ?? calledSo(r, c);
  if (told !== undefined) return told;
  if (isAsked(r, c)) return readPassive(r, { ...c, subject: undefined });
  if (isPassive(r, c)) return readPassive(r, c);
  const start = startOf(r, c.cue.to, c.window.to, entry, entry.frames.has("quote") || entry.frames.has("that"));
  if (saysNothing(r, c, start) || isInSubject(r, c, start, subjects)) return undefined;
  if (entry.frames.has("raised")) return readRaised(r, c, start);
  const before = readCiting(r, c, start, subjects) ?? readBefore(r, c, start);
  if (before !== undefined) return before.source !== undefined && isHappening(r, before.source) ? undefined : before;
  const ahead = readAhead(r, c, start, isFronted(r, verb, c.subject, c.window)) ?? readGap(r, c, start);
  if (ahead === undefined) return undefined;
  const source = quotedSource(r, verb) ?? sourceOf(r, c.subject, verb, previous);
  if (!isSaidBy(r, c, ahead, source)) return undefined;
  ahead.source = source;
  endBeforeVerbOf(r, c.subject, ahead, c.window);
  return ahead;
}

function verbCue(r: Reading, verb: VerbGroup, entry: VerbEntry, subject: Subject | undefined): VerbCue {
  const particle = entry.lemma.includes(" ") ? entry.lemma.slice(entry.lemma.indexOf(" ") + 1) : verb.particle;
  const cue = { from: verb.from, to: verb.to + (particle !== undefined && r.key[verb.to] === particle ? 1 : 0) };
  const negated = verb.negated || isUndone(r, verb, entry) || isOfNeither(r, verb, subject) || isLeftUnsaid(r, verb);
  const sense = { verb: verb.id, kind: entry.kind, lemma: entry.lemma, speech: entry.speech, negated };
  return { verb, entry, sense, cue, subject, window: windowOf(r, verb) };
}

function isPassive(r: Reading, { verb, cue, subject }: VerbCue): boolean {
  const doer = r.key[cue.to] === "by" && !CHANNELS.has(r.key[cue.to + 1] ?? "");
  return doer || (verb.voice === "passive" && !closesQuote(r, verb, subject));
}

/** A verb of telling with which nothing is told. */
function saysNothing(r: Reading, c: VerbCue, start: Start): boolean {
  const { verb, entry, sense } = c;
  if (asksForNoName(r, start.at) || bearsSigns(r, verb, start)) return true;
  if (isNotDone(r, verb, entry) || isMutual(r, start, entry)) return true;
  if (callsSomebody(r, c, start)) return true;
  // "could not verify the claim" is about checking
  const checks = verb.negated || verb.modal === "could" || verb.modal === "can";
  return entry.kind === "confirm" && start.opening === "noun" && (checks || (sense.negated && isWhatWasSaid(r, start)));
}

/** "Villagers who heard the shots {said}": the verb behind has its subject before the cue, so no clause follows. */
function isInSubject(
  r: Reading,
  { verb, subject }: VerbCue,
  { at, opening }: Start,
  subjects: readonly (Subject | undefined)[],
): boolean {
  if ((opening !== "clause" && opening !== "noun") || r.grammar.groups[subject?.group ?? -1]?.kind !== "relative")
    return false;
  const next = r.grammar.verbs[verb.id + 1];
  const other = subjects[verb.id + 1];
  const object = groupAt(r, at);
  if (next === undefined || next.form !== "finite" || object?.to !== next.from || object.kind === "pronoun")
    return false;
  return other?.own === true && other.from < verb.from;
}

/** "The road seems to be closed": told of its subject by nobody named. */
function readRaised(r: Reading, { sense, cue, subject, window }: VerbCue, start: Start): Found | undefined {
  const { opening } = start;
  if (subject === undefined) return undefined;
  const dummy = r.key[subject.from] === "it" || r.key[subject.from] === "there";
  const clause = opening === "that" || opening === "clause";
  // "It appears that the road is mined"
  if (opening !== "to" && !(dummy && clause)) return undefined;
  const rest = contentFrom(r, start, window, clause).content;
  const content = dummy || !subject.own ? rest : [{ from: subject.from, to: subject.to }, ...rest];
  return makeFound(sense, undefined, cue, content, false);
}

/** "The bridge was gone, Interfax cited the mayor as saying." */
function readCiting(
  r: Reading,
  { verb, sense, cue, window }: VerbCue,
  start: Start,
  subjects: readonly (Subject | undefined)[],
): Found | undefined {
  const quoted = start.opening === "none" ? quotedSource(r, verb) : undefined;
  const citing = quoted === undefined ? undefined : subjects[verb.id - 1];
  return quoted !== undefined && citing?.own === true
    ? quotedBefore(r, sense, quoted, cue, window, citing.from - 1)
    : undefined;
}

/** Is what stands behind a cue told by this source, or by one that need not be named? */
function isSaidBy(r: Reading, { verb, sense }: VerbCue, ahead: Found, source: SourcePhrase | undefined): boolean {
  // "Presumed rebels attacked": a participle before its noun, no verb
  if (source === undefined && verb.form === "finite" && verb.tense === "past" && verb.to - verb.from === 1)
    return false;
  // "There are grounds to believe that": nobody's belief
  if (source !== undefined && r.key[source.from] === "there") return false;
  if (source !== undefined && (isHappening(r, source) || ownsUpForNobody(r, source, ahead))) return false;
  return !(sense.negated && isOfDeed(r, ahead));
}

/** '"We ran," Yusuf said to friends': no participle, for what she said stands before her. */
function closesQuote(r: Reading, verb: VerbGroup, subject: Subject | undefined): boolean {
  if (verb.form !== "participle" || verb.to - verb.from > 1 || subject?.own !== true) return false;
  return r.key[subject.from - 1] === '"' && quoteEndingAt(r, subject.from - 1) !== undefined;
}

/** "Those who said they had voted {were few}": the relative clause stands within a subject. */
function endBeforeVerbOf(r: Reading, subject: Subject | undefined, { content, direct }: Found, window: Window): void {
  if (subject?.own !== true || direct || content.length !== 1) return;
  if (r.grammar.groups[subject.group]?.kind !== "relative" || r.key[subject.from - 1] === ",") return;
  for (let k = window.from; k < subject.from; k++) if (verbAt(r, k)?.form === "finite") return;
  const { from, to } = content[0]!;
  const end = secondVerbAt(r, from, to);
  if (end < to && end > from) content[0] = { from, to: end };
}

/** Does the verb's clause stand before the one that it depends on ("While some believe …, others fear …", "Citing …, he left")? */
function isFronted(r: Reading, verb: VerbGroup, subject: Subject | undefined, window: Window): boolean {
  if (verb.form === "ing" && skipAdverbs(r, window.from, verb.from) === verb.from) return true;
  // "With the rebels tweeting that the town had fallen, …"
  if (verb.form === "ing" && r.key[window.from] === "with" && verb.from - window.from < 15) return true;
  const first = subject?.own === true ? subject.from : verb.from;
  // "After the former mayor of Goma called for a truce, …"
  if ((r.is[window.from]! & Is.FRONTING) !== 0 && first - window.from < 30 && !holds(r, ",", window.from, first))
    return true;
  if (subject?.own === true && r.key[first - 1] === "," && r.grammar.groups[subject.group]?.kind === "relative")
    return true;
  for (let k = first - 1; k >= window.from && k > first - 4; k--) {
    if ((r.is[k]! & Is.FRONTING) !== 0)
      return k - window.from < 3 || r.key[k - 1] === "," || r.key[k - 1] === "and" || r.key[k - 1] === "but";
    if (r.key[k] === ",") return false;
  }
  return false;
}

/** "cited [a commander] as <saying>": who is quoted stands before "as". */
function quotedSource(r: Reading, verb: VerbGroup): SourcePhrase | undefined {
  if (verb.form !== "ing" || r.key[verb.from - 1] !== "as") return undefined;
  const last = groupAt(r, verb.from - 2);
  if (last !== undefined && last.sentence !== verb.sentence) return undefined;
  // "quoted Omar Ali, the mayor of Goma, as saying"
  const quoting = r.grammar.verbs[verb.id - 1];
  const first = quoting?.sentence === verb.sentence ? groupAt(r, quoting.to) : undefined;
  if (first?.from === quoting?.to && first !== undefined && first !== last) {
    const whole = invertedSource(r, first, verb.from);
    if (r.key[whole.to] === "," ? whole.to + 2 === verb.from : whole.to + 1 === verb.from) return whole;
  }
  return last === undefined ? undefined : { from: leadOf(r, last), to: last.to, group: last.id };
}

/** A verb that goes on after the content of an earlier cue has that cue's source: "…, adding that", "and called for". */
function sourceOf(
  r: Reading,
  subject: Subject | undefined,
  verb: VerbGroup,
  previous: Found | undefined,
): SourcePhrase | undefined {
  if (subject?.own === true && verb.form !== "infinitive") return subject;
  const goesOn = previous?.source !== undefined && lastEnd(previous) <= verb.from;
  return goesOn && !isAnothers(r, subject, verb, previous) ? previous.source : subject;
}

/** "Spoke about trade, but [the host] brought him back to the raid, asking": between the two another does something. */
function isAnothers(r: Reading, subject: Subject | undefined, { id, from }: VerbGroup, previous: Found): boolean {
  if (subject === undefined || subject.from < lastEnd(previous)) return false;
  if (r.key[lastEnd(previous)] === ";") return true;
  const deed = verbAt(r, skipAdverbs(r, subject.to, from));
  return deed?.form === "finite" && deed.id !== id && r.grammar.clauses[r.clauseOf[deed.id]!]?.kind === "main";
}
