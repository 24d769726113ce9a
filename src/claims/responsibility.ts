import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar, VerbGroup } from "../grammar/grammar.js";
import type { EventType } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, verbAt } from "./at.js";
import { DEED_NOUNS } from "./deeds.data.js";
import { PART_NOUNS } from "./denials.data.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import { Growing } from "./proposed.js";
import { RESPONSIBILITY_WORDINGS, type ResponsibilityWording } from "./responsibility.data.js";
import { doersIn, isNobody, type Sources } from "./source.js";

/** One place where an act of violence is told or referred to. */
interface Deed extends TokenRange {
  readonly event: number;
  readonly type: EventType;
  /** Who is said there to have done it. */
  readonly doers: readonly number[];
}

/**
 * Claims of who did it: "claimed responsibility for the bombing", "blamed the Taliban", "held the rebels responsible".
 * The deed is the one named in the words, else the last one told before them.
 */
export function responsibilities(s: Sources, grammar: Grammar, events: Events): Growing[] {
  const deeds = deedsOf(events);
  if (deeds.length === 0) return [];
  const found: Growing[] = [];
  for (const [index, draft] of s.discourse.attributions.entries()) {
    const wording = wordingsOf(draft.cueLemma).find((w) => fits(s, grammar, draft, w));
    const piece = draft.content[0];
    if (wording === undefined || piece === undefined || draft.negated || isNobody(s, draft)) continue;
    const actor = wording.who === "own" ? draft.source.actor : accused(s, grammar, piece, draft.cueLemma);
    // "Attributed the delay to the weather"
    if (wording.who === "other" && actor === undefined) continue;
    const deed =
      wording.who === "own" ? ownDeed(s, grammar, deeds, piece) : chargedWith(s, grammar, deeds, draft, piece, actor);
    if (deed === undefined) continue;
    const short = draft.cue !== undefined && draft.cue.from < piece.from && piece.to - piece.from < 4;
    const from = short ? draft.cue.from : piece.from;
    found.push(new Growing(from, piece.to, ofDoer(deed, actor), index, "positive"));
  }
  for (const [index, draft] of s.discourse.attributions.entries()) {
    const one =
      TELLING.has(draft.cueKind) && !draft.negated && !isNobody(s, draft) && declared(s, grammar, deeds, draft, index);
    if (one) found.push(one);
  }
  return found;
}

const ofDoer = ({ event }: Deed, actor: number | undefined): Growing["proposition"] => ({
  kind: "event",
  event,
  aspect: "responsibility",
  actor,
});

const TELLING = new Set<AttributionDraft["cueKind"]>([
  "say",
  "claim",
  "report",
  "confirm",
  "announce",
  "believe",
  "admit",
]);

/** "Detectives suspect the UVF was behind it", "said rebels were responsible for the attack". */
function declared(
  s: Sources,
  grammar: Grammar,
  deeds: readonly Deed[],
  { content, cueKind }: AttributionDraft,
  index: number,
): Growing | undefined {
  const [whom, raised] = content;
  // "[Boko Haram] is believed [to be behind the attack]"
  const split = raised !== undefined && verbAt(grammar, raised.from)?.form === "infinitive";
  const piece = split ? raised : whom;
  if (piece === undefined) return undefined;
  const { key, sentence } = s.doc.tokens;
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 12); at++) {
    if (key[at] === "no" || key[at] === "if" || key[at] === "whether") return undefined;
    const id = grammar.verbAt[at]!;
    const verb = id < 0 ? undefined : grammar.verbs[id];
    if (verb === undefined || verb.from !== at || verb.form !== (split ? "infinitive" : "finite")) continue;
    const disowned = behindDisowned(grammar, key, verb);
    const owned = behindOwned(key, verb);
    if (verb.lemma !== "be" && disowned < 0 && owned === undefined) continue;
    const behind = owned?.at ?? disowned;
    if (behind < 0 || behind > piece.to || sentence[verb.to] !== sentence[at]) return undefined;
    const subject = groupAt(grammar, split ? whom!.to - 1 : at - 1);
    const actor = subject === undefined ? -1 : (s.entities.actorOf[subject.id] ?? -1);
    const end = { from: behind, to: Math.min(piece.to, behind + 8) };
    const points = owned?.bare ? isJustTold(s, deeds, verb.from) : pointsAtDeed(grammar, key, behind, end.to);
    const deed = actor < 0 || !points ? undefined : deedFor(s, deeds, end);
    if (deed === undefined || deed.from > end.to) return undefined;
    const polarity = verb.negated || disowned >= 0 ? "negative" : "positive";
    const certainty = cueKind === "believe" ? "probable" : "certain";
    return new Growing(piece.from, piece.to, ofDoer(deed, actor), index, polarity, certainty);
  }
  return undefined;
}

/**
 * Behind the words by which somebody is said to have done it: "was behind", "is responsible for", "were to blame for".
 * Bare ones name no deed: "the army was responsible", "the rebels carried it out", "Israel did it".
 */
function behindOwned(
  key: readonly string[],
  { lemma, modal, tense, to }: VerbGroup,
): { readonly at: number; readonly bare: boolean } | undefined {
  if (lemma === "be") {
    let at = to;
    while (key[at] === "not" || key[at]?.endsWith("ly")) at++;
    if (key[at] === "behind") return { at: at + 1, bare: false };
    const after = key[at] === "responsible" ? at + 1 : key[at] === "to" && key[at + 1] === "blame" ? at + 2 : -1;
    if (after < 0) return undefined;
    return key[after] === "for" ? { at: after + 1, bare: false } : bareAt(key, after, modal, tense);
  }
  if (!IT.has(key[to] ?? "")) return undefined;
  if (lemma === "do") return bareAt(key, to + 1, modal, tense);
  return lemma === "carry" && key[to + 1] === "out" ? bareAt(key, to + 2, modal, tense) : undefined;
}

/** Nothing follows that would name another thing, and it is told as done. */
function bareAt(key: readonly string[], at: number, modal: VerbGroup["modal"], tense: VerbGroup["tense"]) {
  const ends = modal === undefined && tense !== "future" && ENDING.has(key[at] ?? ".");
  return ends ? { at, bare: true } : undefined;
}

const IT = new Set(["it", "this", "them"]);
const ENDING = new Set([".", ",", ";", '"', "”", "and", "but", "though", "although", "while"]);

/** A deed was told of within the two sentences before. */
function isJustTold({ doc: { tokens } }: Sources, deeds: readonly Deed[], at: number): boolean {
  const before = deeds[firstFrom(deeds, at) - 1];
  return before !== undefined && tokens.sentence[at]! - tokens.sentence[before.from]! <= 2;
}

/** Behind the words by which somebody is said to have had no part: "had nothing to do with", "was not involved in"; else -1. */
function behindDisowned(grammar: Grammar, key: readonly string[], { lemma, negated, to }: VerbGroup): number {
  if (lemma === "be" && negated && INVOLVED.has(key[to]!)) return to + 2;
  if (lemma === "involve" && negated) return to + 1;
  if (lemma !== "have" && lemma !== "play" && lemma !== "take") return -1;
  if (key[to] === "nothing" && key[to + 1] === "to" && key[to + 2] === "do") return to + 4;
  const noun = key[to] === "no" ? to + 1 : negated ? to + (key[to] === "any" || key[to] === "a" ? 1 : 0) : -1;
  return noun >= 0 && PART_NOUNS.has(grammar.lemma[noun]!) ? noun + 2 : -1;
}

const INVOLVED = new Set(["involved", "linked", "connected", "complicit"]);

function deedsOf(events: Events): Deed[] {
  const deeds: Deed[] = [];
  for (const [event, { type, mentions }] of events.events.entries()) {
    if (HOSTILE_TYPES.has(type)) {
      for (const { from, to, participants } of mentions) {
        deeds.push({ event, type, from, to, doers: doersIn(participants) });
      }
    }
  }
  return deeds.sort((a, b) => a.from - b.from);
}

let wordings: ReadonlyMap<string, readonly ResponsibilityWording[]> | undefined;

/** The wordings that a verb may open; indexed at first use. */
function wordingsOf(verb: string | undefined): readonly ResponsibilityWording[] {
  if (verb === undefined) return NONE;
  wordings ??= indexed();
  return wordings.get(verb) ?? NONE;
}

function indexed(): Map<string, ResponsibilityWording[]> {
  const found = new Map<string, ResponsibilityWording[]>();
  for (const wording of RESPONSIBILITY_WORDINGS) {
    for (const verb of wording.verbs) {
      const list = found.get(verb);
      if (list) list.push(wording);
      else found.set(verb, [wording]);
    }
  }
  return found;
}

const NONE: readonly ResponsibilityWording[] = [];

function fits(s: Sources, grammar: Grammar, draft: AttributionDraft, wording: ResponsibilityWording): boolean {
  if (wording.with === undefined) return true;
  const piece = draft.content[0];
  if (piece !== undefined && tellsOfOther(grammar, piece.from)) return false;
  // "The attack was claimed by", "responsibility for the blast was claimed by": what is claimed stands before.
  const before =
    piece !== undefined && draft.cue !== undefined && piece.to <= draft.cue.from && isClaimedBy(grammar, draft);
  const from = before ? piece.from : (draft.cue?.from ?? piece?.from ?? 0);
  const sentence = s.doc.sentences[s.doc.tokens.sentence[from]!]!;
  for (let at = from; at < Math.min(sentence.to, from + 10); at++) {
    if (s.doc.tokens.key[at] === "that" || s.doc.tokens.key[at] === ",") return false;
    if (wording.with.includes(grammar.lemma[at]!)) return true;
  }
  return false;
}

/** "Claims to show a strike", "claimed to know of an attack"; not "claimed to have bombed it", "to be behind it". */
function tellsOfOther(grammar: Grammar, at: number): boolean {
  const verb = verbAt(grammar, at);
  return verb?.form === "infinitive" && !verb.perfect && verb.lemma !== "be";
}

const isClaimedBy = (grammar: Grammar, { cue }: AttributionDraft): boolean =>
  verbAt(grammar, cue!.to - 1)?.voice === "passive" || verbAt(grammar, cue!.to - 1)?.form === "participle";

/** Index of the first deed at or behind a token. */
function firstFrom(deeds: readonly Deed[], token: number): number {
  let low = 0;
  let high = deeds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (deeds[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The deed that somebody owns up to; "claims attacks", "claimed responsibility for similar attacks" names none. */
function ownDeed(s: Sources, grammar: Grammar, deeds: readonly Deed[], piece: TokenRange): Deed | undefined {
  const last = groupAt(grammar, piece.to - 1);
  const within = deeds[firstFrom(deeds, piece.from)];
  const named = within !== undefined && within.from < piece.to;
  if (!named && last?.plural === true && !last.definite && DEED_NOUNS.has(grammar.lemma[last.head]!)) return undefined;
  return deedFor(s, deeds, piece);
}

/** The deed within the words, else the last one before them. */
function deedFor({ doc }: Sources, deeds: readonly Deed[], piece: TokenRange): Deed | undefined {
  const low = firstFrom(deeds, piece.from);
  const within = deeds[low];
  if (within !== undefined && within.from < piece.to) return within;
  const before = deeds[low - 1];
  return before !== undefined && doc.tokens.sentence[piece.from]! - doc.tokens.sentence[before.from]! <= 4
    ? before
    : deeds[0];
}

/**
 * What somebody is blamed for: a deed within the words that is not told of another ("accused Kigali of arming rebels who
 * killed 12"), else, where they point back ("of the killings", "of being behind it") or name nothing ("blamed the
 * rebels"), the last one before them.
 */
function chargedWith(
  s: Sources,
  grammar: Grammar,
  deeds: readonly Deed[],
  draft: AttributionDraft,
  piece: TokenRange,
  actor: number | undefined,
): Deed | undefined {
  const low = firstFrom(deeds, piece.from);
  const { actors } = s.entities;
  const isOne = (doer: number) =>
    doer === actor || actors[doer]!.memberOf === actor || (actor !== undefined && actors[actor]!.memberOf === doer);
  const { key, sentence } = s.doc.tokens;
  const opener = draft.cueLemma === "accuse" ? "of" : "for";
  let at = piece.from;
  while (at < piece.to && key[at] !== opener) at++;
  // "Of financing the protests": it is not the protests that they are accused of.
  const gerund = at + 1 < piece.to && key[at + 1]!.endsWith("ing");
  const other = gerund && !DOING.has(grammar.lemma[at + 1]!) && !BEHIND.has(key[at + 2] ?? "");
  const end = other ? Math.min(piece.to, at + 3) : piece.to;
  for (let i = low; i < deeds.length && deeds[i]!.from < end; i++)
    if (deeds[i]!.doers.length === 0 || deeds[i]!.doers.some(isOne)) return deeds[i];
  if (other) return undefined;
  if (at >= piece.to ? draft.cueLemma === "accuse" : !pointsAtDeed(grammar, key, at + 1, piece.to)) return undefined;
  const types = typesNamed(grammar, at + 1, piece.to);
  let last: Deed | undefined;
  for (let i = low - 1; i >= 0 && sentence[piece.from]! - sentence[deeds[i]!.from]! <= 4; i--) {
    if (types?.includes(deeds[i]!.type) !== false) return deeds[i];
    last ??= deeds[i];
  }
  return last;
}

/** "for the strike": such deeds go before a fight told nearer. */
function typesNamed(grammar: Grammar, from: number, to: number): readonly EventType[] | undefined {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const types = grammar.verbAt[at]! < 0 ? DEED_NOUNS.get(grammar.lemma[at]!) : undefined;
    if (types !== undefined) return types;
  }
  return undefined;
}

/** "The killings", "both attacks", "it", "being behind the blast". */
function pointsAtDeed(grammar: Grammar, key: readonly string[], from: number, to: number): boolean {
  if (POINTERS.has(key[from]!)) return true;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    if (BEHIND.has(key[at]!)) return true;
    if (key[at] === "being") continue;
    const noun = grammar.lemma[at]!;
    if (grammar.verbAt[at]! >= 0) return key[at] === "carrying" && key[at + 1] === "out";
    if (DEED_NOUNS.has(noun) || HARM_NOUNS.has(noun)) return true;
  }
  return false;
}

/** Verbs of doing, before the noun for what was done: "of carrying out the attack". */
const DOING = new Set(
  "carry carrying be being commit committing perpetrate conduct launch orchestrate mastermind plan stage mount order direct conducting launching planning ordering staging orchestrating masterminding perpetrating".split(
    " ",
  ),
);

const POINTERS = new Set(["it", "this", "them", "both"]);
const BEHIND = new Set(["behind", "involvement", "responsibility", "complicity"]);
const HARM_NOUNS = new Set(["death", "deaths", "violence", "murder", "abduction", "kidnapping"]);

/** The first actor named in the words, behind the word before whom is blamed: "blamed the killing of two soldiers {on the ADF}". */
function accused(
  { doc, entities }: Sources,
  grammar: Grammar,
  piece: TokenRange,
  cue: string | undefined,
): number | undefined {
  for (let at = behindBlame(doc.tokens.key, piece, cue); at < piece.to; at++) {
    const group = grammar.groupAt[at]!;
    const actor = group < 0 ? -1 : (entities.actorOf[group] ?? -1);
    if (actor >= 0) return actor;
  }
  return undefined;
}

/** Behind the last "on" or "to" that a verb of blame has before whom it means; the start where there is none, or "for" comes first. */
function behindBlame(key: readonly string[], { from, to }: TokenRange, cue: string | undefined): number {
  const word = BLAMED_BY.get(cue ?? "");
  if (word === undefined) return from;
  for (let at = to - 1; at > from; at--) {
    // "Blamed the rebels for the attack on the village"
    if (cue === "blame" && key[at] === "for") return from;
    if (key[at] === word) return cue === "blame" && holdsFor(key, from, at) ? from : at + 1;
  }
  return from;
}

function holdsFor(key: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (key[at] === "for") return true;
  return false;
}

const BLAMED_BY: ReadonlyMap<string, string> = new Map([
  ["blame", "on"],
  ["lay", "on"],
  ["put", "on"],
  ["pin", "on"],
  ["place", "on"],
  ["attribute", "to"],
]);
