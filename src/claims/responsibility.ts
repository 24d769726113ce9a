import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import type { Proposed } from "./propositions.js";
import { RESPONSIBILITY_WORDINGS, type ResponsibilityWording } from "./responsibility.data.js";
import { isNobody, type Sources } from "./source.js";

/** One place where an act of violence is told or referred to. */
interface Deed extends TokenRange {
  readonly event: number;
}

/**
 * Claims of who did it: "claimed responsibility for the bombing", "blamed the Taliban", "held the rebels responsible".
 * The deed is the one named in the words, else the last one told before them.
 */
export function responsibilities(s: Sources, grammar: Grammar, events: Events): Proposed[] {
  const deeds = deedsOf(events);
  if (deeds.length === 0) return [];
  const found: Proposed[] = [];
  for (const [index, draft] of s.discourse.attributions.entries()) {
    const wording = RESPONSIBILITY_WORDINGS.find((w) => fits(s, grammar, draft, w));
    const piece = draft.content[0];
    if (wording === undefined || piece === undefined || draft.negated || isNobody(s, draft)) continue;
    const deed = deedFor(s, deeds, piece);
    if (deed === undefined) continue;
    const actor = wording.who === "own" ? draft.source.actor : accused(s, grammar, piece);
    found.push({
      from:
        draft.cue?.from !== undefined && draft.cue.from < piece.from && piece.to - piece.from < 4
          ? draft.cue.from
          : piece.from,
      to: piece.to,
      proposition: {
        kind: "event",
        event: deed.event,
        aspect: "responsibility",
        actor,
      },
      attribution: index,
      polarity: "positive",
      certainty: "certain",
    });
  }
  return found;
}

function deedsOf(events: Events): Deed[] {
  const deeds: Deed[] = [];
  for (const [event, { type, mentions }] of events.events.entries()) {
    if (HOSTILE_TYPES.has(type)) for (const { from, to } of mentions) deeds.push({ event, from, to });
  }
  return deeds.sort((a, b) => a.from - b.from);
}

function fits(s: Sources, grammar: Grammar, draft: AttributionDraft, wording: ResponsibilityWording): boolean {
  if (draft.cueLemma === undefined || !wording.verbs.includes(draft.cueLemma)) return false;
  if (wording.with === undefined) return true;
  const piece = draft.content[0];
  const from = draft.cue?.from ?? piece?.from ?? 0;
  const sentence = s.doc.sentences[s.doc.tokens.sentence[from]!]!;
  for (let at = from; at < Math.min(sentence.to, from + 10); at++) {
    if (s.doc.tokens.key[at] === "that" || s.doc.tokens.key[at] === ",") return false;
    if (wording.with.includes(grammar.lemma[at]!)) return true;
  }
  return false;
}

/** The deed within the words, else the last one before them. */
function deedFor({ doc }: Sources, deeds: readonly Deed[], piece: TokenRange): Deed | undefined {
  let low = 0;
  let high = deeds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (deeds[middle]!.from < piece.from) low = middle + 1;
    else high = middle;
  }
  const within = deeds[low];
  if (within !== undefined && within.from < piece.to) return within;
  const before = deeds[low - 1];
  return before !== undefined && doc.tokens.sentence[piece.from]! - doc.tokens.sentence[before.from]! <= 4
    ? before
    : deeds[0];
}

/** The first actor named in the words. */
function accused({ entities }: Sources, grammar: Grammar, piece: TokenRange): number | undefined {
  for (let at = piece.from; at < piece.to; at++) {
    const group = grammar.groupAt[at]!;
    const actor = group < 0 ? -1 : (entities.actorOf[group] ?? -1);
    if (actor >= 0) return actor;
  }
  return undefined;
}
