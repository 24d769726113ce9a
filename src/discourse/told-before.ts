import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { adjunctsEnd, clauseStart, extendLeft, quoteEndingAt } from "./before-cue.js";
import { endOf } from "./content-end.js";
import type { Start } from "./content-start.js";
import { entryOf } from "./cue-entries.js";
import { type Found, makeFound, type SourcePhrase } from "./found.js";
import { invertedSource } from "./inverted-source.js";
import type { VerbEntry } from "./lexicon.js";
import { namesWhatWasSaid } from "./named-again.js";
import { groupAt, hasFiniteVerb, isQuote, possessedBy, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { skipTimes } from "./time-phrases.js";
import { OUTCOMES, opensDistance } from "./turns.js";
import type { VerbCue } from "./verb-cue.js";

/** Content before the cue: "…," he said; …, officials said, …; "…," said the minister. */
export function readBefore(
  r: Reading,
  { verb, entry, sense: base, cue, subject, window }: VerbCue,
  start: Start,
): Found | undefined {
  if (!entry.frames.has("quote") && !entry.frames.has("that")) return undefined;
  if (verb.form !== "finite" && !(verb.form === "participle" && entry.inverts)) return undefined;
  const own = subject?.own === true && !isInverted(r, verb, entry, cue.to, window.to);
  if (own && r.grammar.groups[subject.group]?.kind === "relative") return undefined;
  const left = own ? subject.from : verb.from;
  let source: SourcePhrase | undefined = own ? subject : undefined;
  let behind = cue.to;
  if (!own) {
    if (!entry.inverts || subjectless(r, verb)) return undefined;
    const group = groupAt(r, skipAdverbs(r, cue.to, window.to));
    if (group === undefined || group.kind === "relative" || group.from > cue.to + 1) return undefined;
    // "…, urges inquiry": what is urged
    if (entry.kind === "demand" && !isActor(r, group)) return undefined;
    source = invertedSource(r, group, window.to);
    behind = source.to;
  }
  const at = left - 1;
  const quote = quoteEndingAt(r, at);
  if (quote !== undefined && (own || isQuote(r, at) || r.key[at] === ",") && (entry.inverts || entry.addressee)) {
    if (at + 1 === window.from && start.opening !== "none" && own) return undefined;
    // On "Meet the Press," the minister said …: a title
    const titled = r.tag[quote.from - 1] === Tag.ADP && r.key[quote.from - 1] !== "to";
    if (own && quote.to - quote.from < 9 && titled) return undefined;
    return makeFound(base, source, cue, [extendLeft(r, quote)], true);
  }
  // Nobody tells by denying: "…, a charge Kigali denies" is about the charge.
  if (entry.kind === "deny") return undefined;
  if (!(entry.inverts || entry.addressee) || at - window.from < 1) return undefined;
  // "Three soldiers were killed — the army said.": a dash does as well where nothing follows.
  const dashed = r.key[at] === "—" && own && start.opening === "none";
  if (r.key[at] !== "," && !dashed) return undefined;
  const told = own && entry.addressee ? toldTo(r, start, window.to) : undefined;
  if (own && told === undefined) {
    if (start.opening === "that" || start.opening === "clause" || start.opening === "wh" || start.opening === "quote")
      return undefined;
    // "In his book, he defended his decision to stay", "Most of the time, we think about"
    if (OBJECTS.has(start.opening) && entry.frames.has("object")) return undefined;
    if (start.opening === "preposition" && entry.preps.has(r.key[start.at]!)) return undefined;
    if (start.opening === "to") return undefined;
  }
  const after = own
    ? adjunctsEnd(r, start, told === undefined ? cue.to : possessedBy(r, told).to, window.to)
    : invertedEnd(r, behind, window.to);
  if (after === undefined) return undefined;
  const from = clauseStart(r, at, window.from);
  // "Asked whether he had lied, he said yes"
  if (from >= at || !entry.frames.has("that") || r.key[skipAdverbs(r, from, at)] === "asked") return undefined;
  const content: TokenRange[] = [{ from, to: at }];
  const rest = parentheticalRest(r, after, window.to, SUBORDINATE.has(r.key[from]!));
  if (rest === undefined && !hasFiniteVerb(r, from, at)) return undefined;
  if (rest !== undefined) content.push(rest);
  return makeFound(base, source, cue, content, false);
}

const OBJECTS: ReadonlySet<string> = new Set(["noun", "noun-to", "gerund"]);

/** "…, shortly after prayers," or '… "a trap," said Omar Ali, a farmer': who speaks stands behind the verb, and what is told before it. */
function isInverted(r: Reading, verb: VerbGroup, entry: VerbEntry, at: number, limit: number): boolean {
  const before = r.key[verb.from - 1];
  const pause = before === "," || (before === '"' && quoteEndingAt(r, verb.from - 1) !== undefined);
  if (!entry.inverts || entry.addressee || !entry.frames.has("quote") || !pause || verb.to - verb.from > 1)
    return false;
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at || group.kind === "pronoun" || !isActor(r, group)) return false;
  const end = skipTimes(r, invertedSource(r, group, limit).to, limit);
  const behind = r.key[end];
  // "Ali, a lecturer, said the head of the college, Omar, {did} not let him": the head does not speak
  if (behind === "," && verbAt(r, skipAdverbs(r, behindInsertion(r, end, limit), limit))?.form === "finite")
    return false;
  return end >= limit || behind === "," || behind === "." || behind === "(" || behind === "who";
}

/** Somebody, or a name of which the apposition says who it is: "Bello Sani, a community leader". */
const isActor = ({ entities: { actorOf } }: Reading, { id, apposition }: NounGroup): boolean =>
  (actorOf[id] ?? -1) >= 0 || (actorOf[apposition ?? -1] ?? -1) >= 0;

/** "…, said the soldiers, all from the 40th battalion, {were}": behind what two commas close off, if no verb stands in it. */
function behindInsertion(r: Reading, comma: number, limit: number): number {
  for (let at = comma + 1; at < limit && at < comma + INSERTION && verbAt(r, at) === undefined; at++)
    if (r.key[at] === ",") return at + 1;
  return comma + 1;
}

const INSERTION = 12;

/** Who is told, with nothing told behind: "…, an official told AFP on Monday, in what he called a massacre." */
function toldTo(r: Reading, { at, opening }: Start, limit: number): NounGroup | undefined {
  const group = opening === "noun" || opening === "clause" ? groupAt(r, at) : undefined;
  if (group === undefined || opening === "noun") return group;
  const behind = r.key[skipTimes(r, possessedBy(r, group).to, limit)];
  return behind === "," || behind === "." ? group : undefined;
}

/** No room for a subject before the verb: a quotation or comma stands there. */
function subjectless(r: Reading, verb: VerbGroup): boolean {
  const word = r.key[verb.from - 1];
  return word !== "," && word !== '"' && word !== "'";
}

/** Behind an inverted source; undefined if a verb shows it to be a subject: "hoped, said the king would". */
function invertedEnd(r: Reading, behind: number, limit: number): number | undefined {
  if (verbAt(r, skipAdverbs(r, behind, limit))?.form === "finite") return undefined;
  return adjunctsEnd(r, undefined, behind, limit) ?? limit;
}

/** Words with which a clause begins that wants a main clause: "Though the handover was calm, he said, {replacing him …}". */
const SUBORDINATE: ReadonlySet<string> = new Set("though although while if when because since unless once".split(" "));

/**
 * The content behind a parenthetical cue: "The ships, officials said, {sank within minutes}."
 *
 * @param open whether what stands before the cue is no sentence by itself
 */
function parentheticalRest(r: Reading, after: number, limit: number, open: boolean): TokenRange | undefined {
  if (r.key[after] !== "," || after + 2 >= limit || namesWhatWasSaid(r, after + 1, limit)) return undefined;
  if (opensDistance(r, after + 1, limit)) return undefined;
  const next = skipAdverbs(r, after + 1, limit);
  const word = r.key[next]!;
  const verb = verbAt(r, next);
  if (
    (verb?.form === "ing" && !open && !OUTCOMES.has(verb.lemma)) ||
    word === "who" ||
    word === "which" ||
    isQuote(r, next)
  )
    return undefined;
  if (word === "and" || word === "but") {
    const group = groupAt(r, next + 1);
    const then = group === undefined ? verbAt(r, next + 1) : verbAt(r, skipAdverbs(r, group.to, limit));
    if (then !== undefined && entryOf(r, then)?.inverts === true) return undefined;
  }
  const to = endOf(r, after + 1, limit, true);
  return to > after + 1 ? { from: after + 1, to } : undefined;
}
