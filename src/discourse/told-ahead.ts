import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { endOf } from "./content-end.js";
import type { Start } from "./content-start.js";
import { type Found, makeFound } from "./found.js";
import { licence } from "./licence.js";
import { OBJECTIVE, openingAt } from "./openings.js";
import { groupAt, isStop, quoteAt, type Reading, verbAt } from "./reading.js";
import type { VerbCue } from "./verb-cue.js";
import type { Window } from "./window.js";

/** Content behind the cue. */
export function readAhead(
  r: Reading,
  { entry, sense: base, cue, window, subject }: VerbCue,
  first: Start,
  fronted: boolean,
): Found | undefined {
  const { verb, lemma, negated } = base;
  let start = first;
  let cueEnd = cue.to;
  if (start.opening === "preposition" || start.opening === "to" || start.opening === "that") {
    const preposition = r.key[start.at]!;
    const meaning = entry.preps.get(preposition);
    if (meaning !== undefined && !(start.opening === "to" && verbAt(r, start.at) !== undefined)) {
      cueEnd = start.at + 1;
      start = { at: cueEnd, opening: openingAt(r, cueEnd, window.to), direct: false };
      if (start.opening === "none" || isOfSomebody(r, start.at)) return undefined;
      const { content, direct } = contentFrom(
        r,
        start,
        window,
        start.opening === "clause" || start.opening === "wh",
        fronted,
      );
      const sense = { verb, kind: meaning.kind, lemma, speech: meaning.speech, negated };
      return makeFound(sense, undefined, { from: cue.from, to: cueEnd }, content, direct);
    }
  }
  if (
    start.opening === "preposition" &&
    entry.kind === "deny" &&
    r.key[start.at] === "as" &&
    entry.frames.has("object")
  ) {
    const { content, direct } = contentFrom(r, start, window, false, fronted);
    // "A claim the army rejected as propaganda": what was rejected stands before; not "dismissed as rumours reports that …".
    const short = content.length === 1 && content[0]!.to - start.at <= TAKEN_FOR;
    return short ? undefined : makeFound(base, undefined, { from: cue.from, to: cueEnd }, content, direct);
  }
  const frame = licence(r, { entry, window, subject }, start);
  if (frame === undefined || (frame === "object" && lemma === "dismiss" && isSomebody(r, start))) return undefined;
  const { kind, speech } = entry.frames.get(frame)!;
  const quotes = start.opening !== "that" && holdsAsSaying(r, start.at, window.to);
  const clause =
    quotes ||
    start.opening === "wh" ||
    (start.opening !== "quote" && frame === "that" && verbAt(r, start.at)?.form !== "finite") ||
    (start.opening === "clause" && entry.frames.has("that"));
  const whole = contentFrom(r, start, window, clause, fronted, kind === "deny");
  const { content, direct } = frame === "object" && describes(r, verb, start) ? beforeVerb(r, whole) : whole;
  return makeFound({ verb, kind, lemma, speech, negated }, undefined, { from: cue.from, to: cueEnd }, content, direct);
}

/** "Testified against him": nothing is said; but "called for him to go". */
const isOfSomebody = (r: Reading, at: number): boolean =>
  OBJECTIVE.has(r.key[at]!) && verbAt(r, at + 1)?.form !== "infinitive";

/**
 * "The law, which rights groups oppose,", "whom he described as a friend", "an attack the army blamed on the rebels": what is
 * told of stands before its teller.
 */
export function readGap(r: Reading, { entry, sense, cue, subject, window }: VerbCue, start: Start): Found | undefined {
  const { frames, kind } = entry;
  // Who answers to what was said is read with the relative answers.
  if (subject?.own !== true || kind === "deny" || !(frames.has("object") || frames.has("plain"))) return undefined;
  const at = subject.from - 1;
  const laid = kind === "accuse" && r.key[start.at] === "on";
  const held = frames.has("object") && kind !== "accuse" && kind !== "claim";
  // "An idea that he has raised"
  const behind = held && r.key[at] === "that" ? at : subject.from;
  const noun = laid || held ? groupAt(r, behind - 1) : undefined;
  const adjoins = noun?.kind === "common" && noun.to === behind && (laid || isGiven(r, noun));
  if (!adjoins && !OBJECT_PRONOUNS.has(r.key[at]!)) return undefined;
  const gap = adjoins ? { from: noun.from, to: noun.to } : { from: at, to: at + 1 };
  if (start.opening === "none") return makeFound(sense, undefined, cue, [gap], false);
  // "A fact he mentions on the stump", "which she has promoted as part of it"
  if (held && start.opening === "preposition" && !entry.preps.has(r.key[start.at]!))
    return makeFound(sense, undefined, cue, [gap], false);
  if (!laid && !(r.key[start.at] === "as" && frames.has("plain"))) return undefined;
  const to = r.key[at - 1] === "," ? commaFrom(r, start.at, window.to) : window.to;
  const { content } = contentFrom(r, start, { from: window.from, to }, false, true);
  return makeFound(sense, undefined, cue, [gap, ...content], false);
}

/** "A fact he mentions", "an approach the party has embraced": one of many, behind a pause or as a predicate. */
function isGiven(r: Reading, { from }: NounGroup): boolean {
  if (r.key[from] !== "a" && r.key[from] !== "an") return false;
  const before = r.tag[from - 1];
  return before === Tag.PUNCT || before === Tag.AUX;
}

/** The comma that closes a relative clause, behind the mark of a quotation that holds it. */
function commaFrom(r: Reading, from: number, limit: number): number {
  for (let k = from; k < limit; k++) if (r.key[k] === ",") return r.key[k + 1] === '"' ? k + 2 : k;
  return limit;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(["which", "whom", "who"]);

/** Tokens of what something is taken for: "as an exaggeration". */
const TAKEN_FOR = 4;

/** "A group [supporting] the senator is running": the noun behind it has no verb. */
function describes(r: Reading, id: number | undefined, { opening }: Start): boolean {
  const verb = id === undefined ? undefined : r.grammar.verbs[id];
  return opening === "clause" && verb?.form === "ing" && groupAt(r, verb.from - 1) !== undefined;
}

/** Content that is a noun, up to the verb of the clause that it stands in. */
function beforeVerb(
  r: Reading,
  { content, direct }: Pick<Found, "content" | "direct">,
): Pick<Found, "content" | "direct"> {
  const { from, to } = content[0]!;
  for (let k = from + 1; k < to; k++) {
    if (r.key[k] === "," || r.tag[k] === Tag.SCONJ || r.key[k] === "who" || r.key[k] === "that") break;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite") continue;
    // "a job he had left", "a group called Peace"
    const theirs = verb.to - verb.from > 1 && groupAt(r, k - 1)?.kind !== "pronoun";
    return theirs ? { content: [{ from, to: k }], direct } : { content, direct };
  }
  return { content, direct };
}

/** "Dismissed the army chief": he lost his post; nothing that was said is dismissed. */
function isSomebody(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  return group?.kind === "common" && r.key[group.to] !== "as" && (r.entities.actorOf[group.id] ?? -1) >= 0;
}

/** "quoted the minister as saying that": what is said belongs to the content. */
function holdsAsSaying(r: Reading, from: number, to: number): boolean {
  for (let k = from; k + 1 < to && k < from + 20; k++) if (r.key[k] === "as" && r.key[k + 1] === "saying") return true;
  return false;
}

export function contentFrom(
  r: Reading,
  start: Start,
  window: Window,
  clause: boolean,
  fronted = false,
  denied = false,
): Pick<Found, "content" | "direct"> {
  const quote = start.opening === "quote" ? quoteAt(r, start.at) : undefined;
  if (quote !== undefined && quote.from === start.at) {
    const next = r.key[quote.to];
    const whole = start.direct || quote.to >= window.to || isStop(r.key[quote.to - 2]!) || next === "." || next === ",";
    if (whole) return { content: [{ from: quote.from, to: quote.to }], direct: true };
    return { content: [{ from: quote.from, to: endOf(r, quote.to, window.to, clause, fronted) }], direct: false };
  }
  return { content: [{ from: start.at, to: endOf(r, start.at, window.to, clause, fronted, denied) }], direct: false };
}
