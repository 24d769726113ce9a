import { Tag, type TokenRange } from "../text/document.js";
import { adjunctsEnd, clauseStart, extendLeft, quoteEndingAt } from "./before-cue.js";
import { endOf } from "./content-end.js";
import { entryOf } from "./cue-entries.js";
import { type CueSense, type Found, makeFound } from "./found.js";
import type { VerbEntry } from "./lexicon.js";
import { openingAt } from "./openings.js";
import { groupAt, hasFiniteVerb, isQuote, isStop, quoteAt, type Reading, verbAt } from "./reading.js";
import { skipTimes } from "./time-phrases.js";
import type { VerbCue } from "./verb-cue.js";

/** "killed 12 people in what witnesses described as a massacre": what follows "as", whatever "what" stands for. */
export function calledSo(r: Reading, { verb, entry, sense, cue, window }: VerbCue): Found | undefined {
  if (verb.form !== "participle" || verb.to - verb.from > 1 || !entry.frames.has("plain")) return undefined;
  // "what officers described at the time as"
  const as = skipTimes(r, cue.to, window.to);
  if (r.key[as] !== "as") return undefined;
  let at = verb.from - 1;
  while (at > window.from && at > verb.from - 12 && !WHAT.has(r.key[at]!)) {
    if (r.tag[at] === Tag.PUNCT || verbAt(r, at) !== undefined) return undefined;
    at--;
  }
  if (!WHAT.has(r.key[at]!) || at + 1 >= verb.from) return undefined;
  const from = as + 1;
  const to = r.tag[verb.from - 1] === Tag.ADV ? verb.from - 1 : verb.from;
  const source = { from: at + 1, to, group: r.grammar.groupAt[to - 1]! };
  const whole = { from: cue.from, to: as === cue.to ? from : cue.to };
  return makeFound(sense, source, whole, [{ from, to: endOf(r, from, window.to, false) }], false);
}

const WHAT: ReadonlySet<string> = new Set(["what", "which", "whom"]);

/** "As the general put it, …", "…, as the rebels claim": what stands on the other side of the comma. */
export function asTold(r: Reading, { entry, sense: base, cue: bare, subject, window }: VerbCue): Found | undefined {
  const as = subject?.own === true ? subject.from - 1 : -1;
  if (as < window.from || r.key[as] !== "as") return undefined;
  const idiom = r.key[bare.to] === "it" && PUT.has(entry.lemma);
  // "Three were killed, as the fighting continued": only who speaks goes on with what he says.
  if (!idiom && !entry.frames.has("that") && !speaks(r, subject!.group)) return undefined;
  if (!idiom && !((entry.inverts || entry.addressee) && (entry.frames.has("that") || entry.frames.has("quote"))))
    return undefined;
  const cue = idiom ? { from: bare.from, to: bare.to + 1 } : bare;
  const end = behindManner(r, entry, skipTimes(r, cue.to, window.to), window.to);
  if (end < window.to && !isStop(r.key[end]!) && r.key[end] !== ":") return undefined;
  const sense: CueSense = { ...base, kind: idiom ? "say" : base.kind, speech: true };
  const content: TokenRange[] = [];
  if (r.key[as - 1] === "," || isQuote(r, as - 1)) {
    const from = toldAlike(r, clauseStart(r, as - 1, window.from), as - 1);
    const quote = quoteEndingAt(r, as - 1);
    if (quote !== undefined) return makeFound(sense, subject, cue, [extendLeft(r, quote)], true);
    if (r.key[as - 1] === "," && from < as - 1) content.push({ from, to: as - 1 });
  } else if (as - window.from > 1 && r.tag[as - 1] !== Tag.PUNCT && r.tag[as - 1] !== Tag.CCONJ) return undefined;
  if (r.key[end] === "," || r.key[end] === ":") {
    const from = end + 1;
    if (isQuote(r, from)) {
      const quote = quoteAt(r, from)!;
      return makeFound(sense, subject, cue, [{ from, to: quote.to }], true);
    }
    const goesOn = content.length > 0 && (r.tag[from] === Tag.CCONJ || WHAT.has(r.key[from]!) || r.key[from] === "who");
    if (verbAt(r, from)?.form !== "ing" && !goesOn) content.push({ from, to: endOf(r, from, window.to, true) });
  }
  return content.some(({ from, to }) => hasFiniteVerb(r, from, to))
    ? makeFound(sense, subject, cue, content, false)
    : undefined;
}

/**
 * "Reported that the raid killed {five farmers rather than fighters}, as the army had claimed": not who reported it, and of
 * what is set against another thing only this.
 */
function toldAlike(r: Reading, from: number, to: number): number {
  for (let k = to - 1; k > from; k--) {
    const word = r.key[k]!;
    if (word === "than" && r.key[k - 1] === "rather") return k + 1;
    if ((word === "of" && r.key[k - 1] === "instead") || (word === "not" && r.key[k - 1] === ",")) return k + 1;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || entryOf(r, verb)?.inverts !== true) continue;
    if (r.key[verb.to] === "that") return verb.to + 1;
    return groupAt(r, verb.to)?.from === verb.to ? verb.to : from;
  }
  return from;
}

const speaks = ({ grammar, entities }: Reading, id: number): boolean =>
  grammar.groups[id]?.kind === "pronoun" || (entities.actorOf[id] ?? -1) >= 0;

/** "As she put it in a letter to the court, …", "as he told the crowd on Monday, …" */
function behindManner(r: Reading, entry: VerbEntry, at: number, limit: number): number {
  const opening = openingAt(r, at, limit);
  const how = opening === "preposition" && !entry.preps.has(r.key[at]!);
  return how || (entry.addressee && (opening === "noun" || opening === "clause"))
    ? (adjunctsEnd(r, undefined, at, limit) ?? at)
    : at;
}

const PUT: ReadonlySet<string> = new Set(["put", "tell", "see", "describe"]);
