import type { Discourse } from "../discourse/discourse.js";
import { isAvenged } from "../events/avenged.js";
import type { EventDraft, EventMention } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { EventType } from "../model/index.js";
import type { Document, TokenRange } from "../text/document.js";
import type { Sources } from "./source.js";

/** The words that claim an event: the mention's statement, or what an act of speech says, in the mouth of one voice. */
export function wordsOfEvent(
  s: Sources,
  grammar: Grammar,
  { type }: EventDraft,
  mention: EventMention,
  voice: number,
): TokenRange {
  const spoken = SPOKEN.has(type) ? wordsOfCue(s, mention, voice) : undefined;
  return spoken ?? within(s, answered(s, grammar, mention) ?? framed(s, grammar, mention), mention, voice);
}

/** "Fired rockets in revenge for the killing of a commander": of the killing, the noun and what is told behind it. */
function answered(
  { doc }: Sources,
  grammar: Grammar,
  { group, from, statement }: EventMention,
): TokenRange | undefined {
  if (group === undefined || !isAvenged(doc, from)) return undefined;
  return { from: grammar.groups[group]!.from, to: statement.to };
}

const SPOKEN = new Set<EventType>(["accusation", "condemnation", "threat", "demand", "appeal"]);

/** "Accused the army of shelling it": an act of speech is told with what is said. */
function wordsOfCue(
  { doc, discourse, cueAt }: Sources,
  { from, to }: EventMention,
  voice: number,
): TokenRange | undefined {
  const { sentence } = doc.tokens;
  const draft = cueAt[from]! < 0 ? undefined : discourse.attributions[cueAt[from]!];
  const piece = draft?.content[0];
  if (draft?.cue === undefined || piece === undefined) return undefined;
  const { cue, source, insideOf = -1 } = draft;
  if (insideOf !== voice || to > cue.to || piece.from < cue.to || piece.from > cue.to + 2) return undefined;
  if (sentence[piece.to - 1] !== sentence[from]) return undefined;
  const who = source.range;
  return { from: who !== undefined && who.to <= cue.from && cue.from - who.to < 3 ? who.from : cue.from, to: piece.to };
}

/** "The rebels plan to attack the airport": who plans it belongs to what is claimed of an act that has not happened. */
function framed({ discourse }: Sources, grammar: Grammar, { clause, statement }: EventMention): TokenRange {
  let from = statement.from;
  let at = clause;
  for (let i = 0; i < 3 && at !== undefined; i++) {
    const { kind, parent } = grammar.clauses[at]!;
    if ((kind !== "infinitive" && kind !== "gerund") || discourse.commitment[at]!.frame === "actual") break;
    if (parent !== undefined) from = Math.min(from, grammar.clauses[parent]!.from);
    at = parent;
  }
  return { from, to: statement.to };
}

/** The statement, cut to the content of the attribution whose words it is: cue and source are no part of the claim. */
export function within(
  { discourse }: Pick<Sources, "discourse">,
  statement: TokenRange,
  trigger: TokenRange,
  voice: number,
): TokenRange {
  if (voice < 0) return cutAtOthers(discourse, statement, trigger, voice);
  for (const piece of discourse.attributions[voice]!.content) {
    if (trigger.from < piece.from || trigger.from >= piece.to) continue;
    const from = Math.max(statement.from, piece.from);
    const to = Math.min(statement.to, piece.to);
    if (from < to) return cutAtOthers(discourse, { from, to }, trigger, voice);
  }
  return cutAtOthers(discourse, statement, trigger, voice);
}

/** Leaves out what another voice says. */
function cutAtOthers(discourse: Discourse, { from, to }: TokenRange, trigger: TokenRange, voice: number): TokenRange {
  let start = Math.min(trigger.from, Math.max(from, 0));
  let end = Math.max(to, trigger.to);
  for (let at = trigger.from; at >= from; at--) {
    if ((discourse.attributionAt[at] ?? -1) !== voice) break;
    start = at;
  }
  for (let at = trigger.from; at < to; at++) {
    if ((discourse.attributionAt[at] ?? -1) !== voice) {
      end = at;
      break;
    }
  }
  return start < end ? { from: start, to: Math.max(end, Math.min(trigger.to, to)) } : { from, to };
}

/** A quotation that closes with the claim's words opens with them. */
export function opened(doc: Document, from: number, to: number): number {
  const quote = doc.quotes[doc.tokens.quote[to - 1]!];
  return quote?.closed === true && quote.to === to && quote.from === from - 1 ? quote.from : from;
}

const LOOSE_ENDS = new Set([",", ";", "and", "but", "or", "without"]);

/** A claim's words end with what is claimed, not with what leads on. */
export function trimmed(doc: Document, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && LOOSE_ENDS.has(doc.tokens.key[end - 1]!)) end--;
  return end;
}
