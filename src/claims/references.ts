import { UNTRUE } from "../discourse/answers.data.js";
import type { AttributionDraft } from "../discourse/discourse.js";
import type { EventDraft, Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { countBefore } from "../knowledge/lists.js";
import { bitsOfLists, WordBits } from "../knowledge/vocabulary.js";
import type { TokenRange, Tokens } from "../text/document.js";
import { confirmed } from "./answers.js";
import { groupAt, verbAt } from "./at.js";
import { isOnlyDate } from "./backdrop.js";
import { bySentence } from "./by-sentence.js";
import { DEED_NOUNS, DEED_VERBS } from "./deeds.data.js";
import { SAID_NOUNS } from "./denials.data.js";
import { isOtherCause } from "./other-cause.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import { Growing, type Proposed } from "./proposed.js";
import { doersIn, isNobody, type Sources, sideOfSource, sourceKey, spokenIn, voiceAt } from "./source.js";
import { contentAround, shareWord, topicOf } from "./topics.js";
import { isUntrue } from "./untrue.js";

/** Sentences over which a noun that points back, and a verb that shares what was hit, look back. */
const REACH = { noun: 4, called: 10, verb: 14 };

/**
 * Claims that an attack told by another took place, by sources who tell it in words of their own: "it had struck fighters
 * in the area of the school", "described the raids as limited". A noun must point back ("the raids"); a verb must share
 * what was hit with the other's account, and its source be of the side that did it.
 */
export function references(
  s: Sources,
  grammar: Grammar,
  events: Events,
  claims: readonly Proposed[],
  isOpen: (draft: AttributionDraft) => boolean,
): Growing[] {
  const spoken = spokenIn(s, claims);
  const deaths = new NearlyInOrder(claims.filter((c) => isDeath(events, c)));
  const accounts = accountsOf(s, grammar, events, claims);
  const found: Growing[] = [];
  const bySentences = bySentence(s.doc, claims, ({ from }) => from);
  for (const [index, draft] of s.discourse.attributions.entries()) {
    if (draft.negated || !TELLING.has(draft.cueKind) || isOpen(draft) || isNobody(s, draft)) continue;
    const other = causedOtherwise(s, grammar, events, accounts, index, draft);
    // What its own mention told already is not told again.
    if (other !== undefined && !claims.some((c) => c.attribution === index && c.otherCauseOf === other.otherCauseOf))
      found.push(other);
    if (spoken[index] === 1 || other !== undefined) continue;
    // "was verifying the reports": not done yet.
    const verb = draft.cue === undefined ? undefined : verbAt(grammar, draft.cue.to - 1);
    if (draft.cueKind === "confirm" && verb?.progressive) continue;
    const piece = draft.content[0];
    if (piece === undefined || piece.from < s.doc.body) continue;
    const sentence = s.doc.sentences[s.doc.tokens.sentence[piece.from]!]!;
    const confirming = confirmed(s, grammar, events, bySentences, index);
    for (const { proposition, doers } of confirming) {
      const to = Math.max(piece.to, draft.cue?.to ?? 0);
      const claim = new Growing(piece.from, to, proposition, index, "positive");
      claim.referring = "pointer";
      claim.doers = doers;
      found.push(claim);
    }
    if (confirming.length > 0) continue;
    const death = mourned(s, grammar, events, deaths, index, piece);
    if (death !== undefined) {
      const claim = new Growing(piece.from, Math.min(piece.to, sentence.to), death, index, "positive");
      claim.referring = "noun";
      found.push(claim);
      continue;
    }
    if (isUntrue(s, grammar, draft)) continue;
    const event = referred(s, grammar, events, accounts, index, draft, piece);
    if (event === undefined) continue;
    const noun = headOfDeed(s, grammar, piece, event.by);
    if (noun !== undefined && isToldWithin(s, claims, noun, index)) continue;
    const back = noun !== undefined && isTakenBack(s.doc.tokens.key, grammar, noun, piece.to);
    // "Reports of the attack were fake": it is not the reports that say so.
    if (back && draft.clause === undefined) continue;
    const to = Math.min(piece.to, sentence.to);
    const proposition = { kind: "event", event: event.event, aspect: "occurrence", actor: undefined } as const;
    const claim = new Growing(piece.from, to, proposition, index, back ? "negative" : "positive");
    claim.referring = typeof event.by === "string" ? "noun" : "verb";
    found.push(claim);
  }
  return found;
}

/** "It had verified that the strike killed 18": who tells of it within the words has claimed it there. */
function isToldWithin(s: Sources, claims: readonly Proposed[], token: number, index: number): boolean {
  const voice = voiceAt(s.discourse, token);
  if (voice < 0 || voice === index || s.discourse.attributions[voice]!.clause === undefined) return false;
  return claims.some(({ attribution, proposition }) => attribution === voice && proposition.kind === "event");
}

/** "The explosion was caused by a rocket that fell short": the accused, of what another laid at his door. */
function causedOtherwise(
  s: Sources,
  grammar: Grammar,
  events: Events,
  accounts: Accounts,
  index: number,
  draft: AttributionDraft,
): Growing | undefined {
  const piece = draft.content[0];
  const noun = piece === undefined ? undefined : deedIn(s, grammar, piece);
  if (piece === undefined || typeof noun !== "string") return undefined;
  const group = groupAt(grammar, headOfDeed(s, grammar, piece, noun)!);
  const event = group === undefined ? undefined : referred(s, grammar, events, accounts, index, draft, piece);
  if (event === undefined || !isOtherCause(s, grammar, events.events[event.event]!, draft, group!)) return undefined;
  const { to } = s.doc.sentences[s.doc.tokens.sentence[piece.from]!]!;
  const claim = new Growing(piece.from, Math.min(piece.to, to), { kind: "statement" }, index, "positive");
  claim.otherCauseOf = event.event;
  claim.referring = "noun";
  return claim;
}

/** A claim that some were killed, of the losses that others may speak of as "the deaths". */
function isDeath({ casualties }: Events, { proposition: p, polarity }: Proposed): boolean {
  if (p.kind !== "casualty" || polarity === "negative") return false;
  const { effect, negated, subsetOf, cumulative } = casualties[p.casualty]!;
  return effect === "killed" && !negated && subsetOf === undefined && !cumulative;
}

/** "Confirmed his death", "verified the deaths": of those whom another said were killed, the last ones of that number. */
function mourned(
  s: Sources,
  grammar: Grammar,
  events: Events,
  deaths: NearlyInOrder,
  index: number,
  piece: TokenRange,
): Proposed["proposition"] | undefined {
  const { key, sentence } = s.doc.tokens;
  const group = groupAt(grammar, piece.from);
  if (group === undefined) return undefined;
  const noun = group.kind === "pronoun" ? grammar.groups[group.id + 1] : group;
  if (noun === undefined || noun.head - piece.from > 2) return undefined;
  const word = key[noun.head]!;
  if (word !== "death" && word !== "deaths") return undefined;
  if (!MOURNED.has(key[piece.from]!) || noun.preps.some(({ prep }) => prep === "of")) return undefined;
  const own = sourceKey(s, index);
  for (let i = deaths.lastBefore(piece.from); i >= 0; i--) {
    const { proposition: p, from, attribution } = deaths.claims[i]!;
    if (p.kind !== "casualty" || from >= piece.from) continue;
    if (sentence[piece.from]! - sentence[from]! > REACH.noun) return undefined;
    const { count } = events.casualties[p.casualty]!;
    const single = count?.max === 1;
    if (single !== (word === "death")) continue;
    // "killed 11, according to the UN, which said it had verified those deaths": those that it told of itself, no earlier ones.
    if (sourceKey(s, attribution) !== own || sentence[piece.from] === sentence[from]) return p;
  }
  return undefined;
}

const MOURNED = new Set(["the", "his", "her", "their", "these", "those"]);

const TELLING = new Set<AttributionDraft["cueKind"]>(["say", "claim", "report", "confirm", "admit", "announce"]);

const isAttack = ({ type, status, timeframe }: EventDraft): boolean =>
  HOSTILE_TYPES.has(type) && timeframe === "current" && (status === "occurred" || status === "ongoing");

function referred(
  s: Sources,
  grammar: Grammar,
  events: Events,
  { told, otherBefore, tellings, isCalled }: Accounts,
  index: number,
  draft: AttributionDraft,
  piece: TokenRange,
): { readonly event: number; readonly by: string | true } | undefined {
  if (told.claims.length === 0) return undefined;
  const word = deedIn(s, grammar, piece);
  if (word === undefined) return undefined;
  const key = sourceKey(s, index);
  const side = sideOfSource(s, draft);
  const topic = typeof word === "string" ? undefined : topicOf(grammar, piece);
  const last = typeof word === "string" ? lastTold(events, tellings(), word, piece.from) : undefined;
  const meant = typeof word === "string" ? toldAt(tellings(), headOfDeed(s, grammar, piece, word)!) : undefined;
  let nearest: ReturnType<typeof referred>;
  for (let i = told.lastBefore(piece.from); i >= 0; i--) {
    if (sourceKey(s, told.claims[i]!.attribution) === key) i = otherBefore[i]!;
    const other = told.claims[i];
    if (other === undefined || other.from >= piece.from) continue;
    const gap = s.doc.tokens.sentence[piece.from]! - s.doc.tokens.sentence[other.from]!;
    if (gap > (topic === undefined ? REACH.called : REACH.verb)) break;
    if (other.proposition.kind !== "event") continue;
    const { event } = other.proposition;
    const { type, participants } = events.events[event]!;
    if (topic === undefined) {
      if (meant !== undefined && event !== meant) continue;
      if (!DEED_NOUNS.get(word as string)!.includes(type)) continue;
      // Of two acts that "the strikes" may be, the one that was called so.
      if (isCalled(event, word as string, piece.from)) return { event, by: word };
      // "The outlet told of another strike since": that is the one meant.
      if (gap <= REACH.noun && (last === undefined || last === event)) nearest ??= { event, by: word as string };
      continue;
    }
    if (side === undefined || !doersIn(participants).some((doer) => s.parties.sideOf.get(doer) === side)) continue;
    if (shareWord(topic, topicOf(grammar, contentAround(s, other)))) return { event, by: word };
  }
  return nearest;
}

/** What the text says of attacks, for those who speak of them again. */
interface Accounts {
  /** Claims that attacks took place. */
  readonly told: NearlyInOrder;
  /** For each of them, the last one before it of another source, or -1. */
  readonly otherBefore: Int32Array;
  readonly tellings: () => readonly Told[];
  /** Whether an event is called so before a token. */
  readonly isCalled: (event: number, noun: string, before: number) => boolean;
}

function accountsOf(s: Sources, grammar: Grammar, events: Events, claims: readonly Proposed[]): Accounts {
  const told = claims.filter(
    ({ proposition: p, polarity, attribution }) =>
      p.kind === "event" && polarity === "positive" && attribution !== undefined && isAttack(events.events[p.event]!),
  );
  let tellings: readonly Told[] | undefined;
  const calledAt = new Map<string, number>();
  return {
    told: new NearlyInOrder(told),
    otherBefore: othersBefore(told.map(({ attribution }) => sourceKey(s, attribution))),
    tellings: () => (tellings ??= tellingsInOrder(events)),
    isCalled: (event, noun, before) => {
      const key = `${event} ${noun}`;
      const at = calledAt.get(key) ?? firstCalled(grammar, events.events[event]!, noun);
      calledAt.set(key, at);
      return at <= before;
    },
  };
}

function othersBefore(keys: readonly string[]): Int32Array {
  const before = new Int32Array(keys.length).fill(-1);
  for (let i = 1; i < keys.length; i++) before[i] = keys[i] === keys[i - 1] ? before[i - 1]! : i - 1;
  return before;
}

/** Claims by event or loss: nearly in the order of the text. */
class NearlyInOrder {
  /** Where a claim, or one behind it in the list, begins: the earliest place. */
  private readonly earliest: { readonly from: number }[] = [];

  constructor(readonly claims: readonly Proposed[]) {
    let from = Number.POSITIVE_INFINITY;
    for (let i = claims.length - 1; i >= 0; i--) {
      from = Math.min(from, claims[i]!.from);
      this.earliest.push({ from });
    }
    this.earliest.reverse();
  }

  /** The last claim of the list that begins before a token, or -1. */
  lastBefore(token: number): number {
    return countBefore(this.earliest, token) - 1;
  }
}

/** Behind which token an event was first called so. */
function firstCalled({ lemma }: Grammar, { mentions }: EventDraft, noun: string): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { from, to } of mentions) if (to < first && lemma.slice(from, to).includes(noun)) first = to;
  return first;
}

/** A mention of an event. */
interface Told {
  readonly event: number;
  readonly from: number;
  readonly to: number;
}

/** All mentions of events, in the order of the text. */
function tellingsInOrder({ events }: Events): readonly Told[] {
  const told: Told[] = [];
  for (let event = 0; event < events.length; event++)
    for (const { from, to } of events[event]!.mentions) told.push({ event, from, to });
  return told.sort((a, b) => a.from - b.from);
}

// How many mentions before it a noun may pass over.
const PASSED = 40;

/** The event of which a word is a mention. */
function toldAt(tellings: readonly Told[], token: number): number | undefined {
  const last = tellings[countBefore(tellings, token + 1) - 1];
  return last !== undefined && last.to > token ? last.event : undefined;
}

/** The event told last before a token, in whoever's words, that a noun may mean. */
function lastTold({ events }: Events, tellings: readonly Told[], noun: string, before: number): number | undefined {
  const count = countBefore(tellings, before);
  for (let i = count - 1; i >= Math.max(0, count - PASSED); i--) {
    const { event, to } = tellings[i]!;
    if (to <= before && DEED_NOUNS.get(noun)!.includes(events[event]!.type)) return event;
  }
  return undefined;
}

/** The noun that points back at a deed, or the verb that owns to one (`true`); within the first words. */
function deedIn({ doc, discourse }: Sources, grammar: Grammar, { from, to }: TokenRange): string | true | undefined {
  if (NONE.has(doc.tokens.key[from]!)) return undefined;
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const noun = grammar.lemma[at]!;
    if (isDisowned(doc.tokens, grammar, at)) return undefined;
    const group = grammar.groupAt[at]!;
    if (
      group >= 0 &&
      grammar.groups[group]!.head === at &&
      DEED_NOUNS.has(noun) &&
      pointsBack(doc.tokens.key, grammar, group)
    ) {
      // "Schools have been closed since the attack": what only dates another thing is told by nobody.
      if (isOnlyDate(grammar, at)) return undefined;
      return noun;
    }
    const id = grammar.verbAt[at]!;
    const verb = id < 0 ? undefined : grammar.verbs[id]!;
    if (verb === undefined || verb.head !== at || !DEED_VERBS.has(verb.lemma)) continue;
    const clause = grammar.clauseAt[at]!;
    const commitment = clause < 0 ? undefined : discourse.commitment[clause];
    const actual = commitment === undefined || (commitment.frame === "actual" && commitment.certainty === "certain");
    if (actual && !verb.negated && verb.modal === undefined && verb.tense === "past") return true;
  }
  return undefined;
}

/** Where the noun stands that points back. */
function headOfDeed(
  { doc }: Sources,
  grammar: Grammar,
  { from, to }: TokenRange,
  by: string | true,
): number | undefined {
  for (let at = from; at < Math.min(to, from + 12); at++)
    if (grammar.lemma[at] === by && pointsBack(doc.tokens.key, grammar, grammar.groupAt[at]!)) return at;
  return undefined;
}

const NONE = new Set(["no", "none", "neither", "nobody", '"']);

/** "Had nothing to do with the attack", "was not aware of the incident", "was investigating the raid": who says so does not tell of it. */
function isDisowned({ key, number }: Tokens, grammar: Grammar, at: number): boolean {
  if ((toldOf.of(number[at]!, key[at]!) & Of.NOTHING) !== 0) return true;
  if ((toldOf.of(grammar.lemmaNumber[at]!, grammar.lemma[at]!) & Of.SAID) !== 0) return true;
  const verb = verbAt(grammar, at);
  return (
    verb?.head === at &&
    (verb.negated || verb.modal !== undefined || verb.tense === "future" || INQUIRING.has(verb.lemma))
  );
}

/** "The attack never took place", "the incident was staged": the noun's own predicate takes it back. */
function isTakenBack(key: readonly string[], grammar: Grammar, head: number, to: number): boolean {
  for (let at = head + 1; at < Math.min(to, head + 6); at++) {
    const verb = verbAt(grammar, at);
    if (verb === undefined || verb.from !== at || verb.form !== "finite") continue;
    if (verb.negated) return OCCURRING.has(verb.lemma);
    for (let k = verb.head; k < Math.min(to, verb.to + 3); k++) if (UNTRUE.has(key[k]!)) return true;
    return false;
  }
  return false;
}

const OCCURRING = new Set("take happen occur exist".split(" "));

/** What words tell of a deed, as bits. */
const Of = { NOTHING: 1, SAID: 2 } as const;

const toldOf = /* @__PURE__ */ new WordBits(
  bitsOfLists([
    [new Set(["nothing", "no", "none", "neither", "aware"]), Of.NOTHING],
    [SAID_NOUNS, Of.SAID],
  ]),
);
const INQUIRING = new Set("investigate probe examine check review study look".split(" "));

const POINTING = new Set(["the", "this", "these", "that", "those"]);

/** "The raids", "this attack"; not "the first attack since May", "an attack". */
export function pointsBack(key: readonly string[], grammar: Grammar, id: number): boolean {
  const { from, head, possessor, preps } = grammar.groups[id]!;
  return (
    POINTING.has(key[from]!) && head - from <= 2 && possessor === undefined && !preps.some(({ prep }) => prep === "of")
  );
}
