import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { groupAt, verbAt } from "./at.js";
import { DEED_ARMS, DEED_NOUNS } from "./deeds.data.js";
import { PART_NOUNS, PART_PREDICATES, POINTERS, SAID_NOUNS, UNTRUE } from "./denials.data.js";
import type { Judged } from "./judge.js";
import { oppose } from "./oppose.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import { doersIn, type Sources } from "./source.js";
import { shareWord, topicOf } from "./topics.js";

/** How a denial says what it denies. */
type Reference =
  | "pointing" // "denied it", "rejects the charge", "dismissed this"
  | "part" // "denied any involvement", "denied responsibility"
  | "words"; // "denied that its fighters had used the building"

/** Sentences over which a denial looks back (further for a charge that shares its words), and forth: "denied it sent troops, although the UN reported that …". */
const BACK = 4;
const FAR = 10;
const FORTH = 1;

/** Claims on either side of a denial that are looked at. */
const WINDOW = 24;

/**
 * A denial is of what another said nearby. One that points back is of the last claim that it can be of; one of any part in
 * a deed, of the claim that lays the deed at its source's door; one with words of its own, of the claim that shares them,
 * that accuses its source, or else of what the other side said in the sentence before.
 */
export function joinDenials(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  for (const [j, denial] of judged.entries()) {
    const { claim } = denial;
    if (claim.polarity !== "negative" || claim.attribution === undefined || denial.contradicts.length > 0) continue;
    const found = denied(s, grammar, judged, events, j);
    if (found === undefined) continue;
    // "… and rape, which the government denies": one breath told of two deeds.
    for (const at of [found.at, ...found.beside]) oppose(judged, at, j, found.byAccused ? j : undefined);
    if (found.loose) {
      const other = judged[found.at]!;
      other.loosely = other.loosely.concat(j);
      denial.loosely = denial.loosely.concat(found.at);
    }
  }
}

interface Denied {
  readonly at: number;
  readonly beside: readonly number[];
  /** No word in common: they dispute, but may agree on more. */
  readonly loose: boolean;
  /** It denies a deed of its own, or a charge by the other side. */
  readonly byAccused: boolean;
}

function denied(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  events: Events,
  j: number,
): Denied | undefined {
  const denial = judged[j]!;
  const { sentence } = s.doc.tokens;
  const draft = s.discourse.attributions[denial.claim.attribution!]!;
  const outright = draft.cueKind === "deny" || isUntrue(s, grammar, draft);
  const piece = draft.content[0] ?? denial.claim;
  const reference = referenceOf(s, grammar, piece, outright);
  if (reference !== "part" && isRefusal(s, grammar, draft)) return undefined;
  const words = wordsOf(grammar, reference === "words" ? denial.claim : piece);
  const own = sideOrActor(s, denial.side, draft.source.actor);
  const appended = isAppended(s, draft);
  const standing = reference === "words" && isStanding(s, grammar, draft, piece);
  let best: (Denied & { readonly score: number }) | undefined;
  for (let i = Math.max(0, j - WINDOW); i <= Math.min(judged.length - 1, j + WINDOW); i++) {
    const other = judged[i]!;
    const gap = sentence[denial.claim.from]! - sentence[other.claim.from]!;
    if (i === j || gap > FAR || gap < -FORTH || other.claim.polarity === "negative") continue;
    if (other.key === denial.key || other.claim.backdrop) continue;
    if (appended && gap !== 0) continue;
    if (other.side !== undefined && other.side === denial.side) continue;
    const theirs = other.claim.attribution;
    const nested = theirs !== undefined && s.discourse.attributions[theirs]!.insideOf === denial.claim.attribution;
    if (reference !== "words" && other.claim.from > denial.claim.from && !nested) continue;
    if (other.claim.referring === "verb" || holdsDenial(s, other, denial)) continue;
    const shared =
      sharedWords(grammar, words, other.claim) +
      (deniesSuch(s, grammar, events, piece, other, outright && reference === "words") ? 1 : 0);
    const opposed = other.side !== undefined && denial.side !== undefined ? 1 : 0;
    const accused = own !== undefined && accuses(s, events, other, own) ? 1 : 0;
    // What the outlet tells is denied by whom it says did it, or in its own words.
    if (theirs === undefined && !(outright && isDeed(events, other.claim) && (accused === 1 || shared >= 2))) continue;
    const later = gap < 0 || other.claim.from > denial.claim.from;
    const turned = later && turns(s, denial.claim, other.claim);
    const named = reference === "pointing" && isNamed(s, grammar, piece, other);
    const charged = outright && accused === 1 && (reference === "part" || (reference === "words" && shared > 0));
    if (gap > BACK && !named && !charged) continue;
    if (standing && !(shared >= 2 || (shared === 1 && accused === 1))) continue;
    if (
      reference === "words" &&
      other.claim.proposition.kind === "casualty" &&
      !sharesLoss(grammar, words, other.claim)
    )
      continue;
    const answers = outright && gap <= 1 && !later && answersTo(s, denial.claim, other.claim);
    if (
      !nested &&
      !turned &&
      !answers &&
      !named &&
      !fits(reference, outright, { shared, opposed, accused, gap, later })
    )
      continue;
    const score =
      (reference === "words" ? shared * 2 : 4 - gap + shared) +
      opposed +
      accused * (reference === "part" ? 8 : 1.5) +
      (gap <= 1 ? 0.5 : 0) -
      (theirs === undefined ? 1.5 : 0) -
      (other.own ? 1 : 0) -
      (later ? 1 : 0) +
      (nested ? 8 : 0) -
      (isMood(s, other) ? 2 : 0) +
      (named ? 2 + Math.max(0, gap) : 0);
    if (best === undefined || score >= best.score)
      best = {
        at: i,
        beside: [],
        loose: reference === "words" && shared === 0,
        byAccused: accused === 1 || denial.side !== undefined,
        score,
      };
  }
  if (best === undefined) return undefined;
  const { attribution } = judged[best.at]!.claim;
  const isNested =
    attribution !== undefined && s.discourse.attributions[attribution]!.insideOf === denial.claim.attribution;
  const beside = isNested
    ? sameDeed(s, grammar, judged, best.at, j)
    : reference === "words"
      ? chargesBeside(s, events, judged, j, best.at, own)
      : around(judged, best.at - 3, best.at + 4, (i) => {
          const { claim } = judged[i]!;
          const told = claim.proposition.kind === "event" && claim.polarity === "positive";
          return told && i !== best.at && i !== j && attribution !== undefined && claim.attribution === attribution;
        });
  return { ...best, beside };
}

/** "Called the findings a fabrication": of what somebody found. */
function isNamed({ discourse }: Sources, grammar: Grammar, { from }: TokenRange, { claim }: Judged): boolean {
  const lemma = claim.attribution === undefined ? undefined : discourse.attributions[claim.attribution]!.cueLemma;
  const group = groupAt(grammar, from);
  const verbs = group === undefined ? undefined : NOMINALS.get(grammar.lemma[group.head]!);
  return lemma !== undefined && verbs?.includes(lemma) === true;
}

const NOMINALS: ReadonlyMap<string, readonly string[]> = new Map([
  ["finding", ["find", "conclude", "establish", "determine"]],
  ["report", ["report"]],
  ["claim", ["claim"]],
  ["allegation", ["allege", "accuse"]],
  ["accusation", ["accuse", "blame"]],
  ["charge", ["accuse", "charge"]],
  ["assertion", ["assert"]],
]);

/** The claims from one index up to another that meet a test. */
function around(judged: readonly Judged[], from: number, to: number, test: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(judged.length, to); i++) if (test(i)) found.push(i);
  return found;
}

/** "Dismissed reports that ambulances were blocked": also what others shortly before said of the ambulances. */
function sameDeed(s: Sources, grammar: Grammar, judged: readonly Judged[], at: number, j: number): readonly number[] {
  const topic = topicOf(grammar, judged[at]!.claim);
  const { sentence } = s.doc.tokens;
  const { side, key, claim } = judged[j]!;
  return around(judged, j - WINDOW, j, (i) => {
    const other = judged[i]!;
    if (i === at || other.claim.attribution === undefined || other.claim.polarity === "negative") return false;
    if (other.key === key || (side !== undefined && other.side === side)) return false;
    if (sentence[claim.from]! - sentence[other.claim.from]! > BACK) return false;
    return other.claim.proposition.kind === "event" && shareWord(topic, topicOf(grammar, other.claim));
  });
}

/** "Denied that it had fired on the market": also whoever blamed it for the attack, right before. */
function chargesBeside(
  s: Sources,
  events: Events,
  judged: readonly Judged[],
  j: number,
  at: number,
  own: Who | undefined,
): readonly number[] {
  const { sentence } = s.doc.tokens;
  const { claim, key } = judged[j]!;
  const denied = judged[at]!.claim.proposition;
  if (own === undefined || claim.proposition.kind === "casualty" || denied.kind === "statement") return [];
  return around(judged, j - 6, j, (i) => {
    const other = judged[i]!;
    const { proposition: p } = other.claim;
    if (i === at || other.key === key || other.claim.attribution === undefined) return false;
    if (p.kind !== "event" || p.aspect !== "responsibility" || other.own) return false;
    return sentence[claim.from]! - sentence[other.claim.from]! <= 2 && accuses(s, events, other, own);
  });
}

interface Bond {
  readonly shared: number;
  readonly opposed: number;
  readonly accused: number;
  readonly gap: number;
  readonly later: boolean;
}

/** Whether a claim may be what is denied. A mere negative ("there were no tanks in the town") must speak of the same thing. */
function fits(reference: Reference, outright: boolean, { shared, opposed, accused, gap, later }: Bond): boolean {
  if (later) return shared >= 2;
  if (reference === "pointing") return gap <= 2;
  if (reference === "part") return accused === 1 || shared > 0 || gap <= 1;
  if (outright) return shared > 0 || (accused === 1 && gap <= 3) || (opposed === 1 && gap <= 2);
  return shared >= 2 || (shared === 1 && opposed === 1) || (accused === 1 && shared === 1);
}

function referenceOf(
  { doc }: Pick<Sources, "doc">,
  grammar: Grammar,
  { from, to }: TokenRange,
  outright: boolean,
): Reference {
  const { key } = doc.tokens;
  if (!outright) return saysNoSuch(key, from, to) ? "pointing" : "words";
  const first = key[from]!;
  if (POINTERS.has(first) && first !== "that" && (to - from <= 3 || POINTED.has(key[from + 1] ?? "")))
    return "pointing";
  if (first === "that" && to - from === 1) return "pointing";
  if (doc.tokens.quote[from]! >= 0) return referenceOf({ doc }, grammar, { from: from + 1, to }, outright);
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const verb = verbAt(grammar, at);
    if (verb !== undefined && verb.lemma !== "be") break;
    const noun = grammar.lemma[at]!;
    if (PART_NOUNS.has(noun) || PART_PREDICATES.has(key[at]!)) return "part";
    const bare = key[at + 1] !== "that" && key[at + 1] !== "of";
    if (SAID_NOUNS.has(noun) && bare) return "pointing";
  }
  // "Denied it", "denied the strike"; not "denied targeting civilians".
  return to - from <= 3 && !isGerund(grammar, key, from) ? "pointing" : "words";
}

/** "Attacking civilians", also where it is read as an adjective and a noun. */
function isGerund(grammar: Grammar, key: readonly string[], at: number): boolean {
  const verb = verbAt(grammar, at);
  const group = groupAt(grammar, at);
  if (verb !== undefined) return verb.form === "ing";
  return group !== undefined && group.from === at && group.head > at && key[at]!.endsWith("ing");
}

/** "…, a charge Moscow denies": of what the sentence says before. */
function isAppended({ doc: { tokens } }: Sources, { cue, content: [piece] }: AttributionDraft): boolean {
  if (cue === undefined || piece === undefined || piece.to > cue.from) return false;
  const { key, sentence } = tokens;
  const first = key[piece.from]!;
  return (first === "a" || first === "an" || first === "which") && sentence[piece.from] === sentence[piece.from - 1];
}

/** "Denied it sent men, although the UN reported that …": a turn to what another says, in one sentence. */
function turns({ doc }: Sources, denial: TokenRange, other: TokenRange): boolean {
  const { key, sentence } = doc.tokens;
  if (sentence[denial.from] !== sentence[other.from]) return false;
  for (let at = denial.to; at < Math.min(other.from, denial.to + 12); at++) if (TURNS.has(key[at]!)) return true;
  return false;
}

const TURNS = new Set(["although", "though", "but", "yet", "despite", "however", "while"]);

/** "Has previously denied attacking civilians", "denies targeting civilians": no answer to what was said right now. */
function isStanding({ doc }: Sources, grammar: Grammar, { cue }: AttributionDraft, { from }: TokenRange): boolean {
  const verb = cue === undefined ? undefined : verbAt(grammar, cue.to - 1);
  if (verb === undefined || cue === undefined || !isGerund(grammar, doc.tokens.key, from)) return false;
  for (let at = cue.from; at < cue.to; at++) if (HABITUALLY.has(doc.tokens.key[at]!)) return true;
  return verb.perfect || verb.tense === "present";
}

const HABITUALLY = new Set(
  "previously repeatedly consistently always earlier long routinely regularly often frequently persistently usually".split(
    " ",
  ),
);

/** Who denies a deed denies the dead only where he speaks of them: "denied killing villagers", "denied that nine had died". */
function sharesLoss(grammar: Grammar, words: ReadonlySet<string>, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++)
    if (LOSSES.has(grammar.lemma[at]!)) return [...LOSSES].some((word) => words.has(word));
  return false;
}

const LOSSES = new Set(
  "kill die death dead wound injure casualty toll body murder execute massacre loss number figure".split(" "),
);

/** "It used no such weapons": what was said is denied, whatever it was. */
function saysNoSuch(key: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + 1 < Math.min(to, from + 8); at++)
    if (key[at] === "no" && key[at + 1] === "such") return true;
  return false;
}

/** "There had been no air strikes", "denied carrying out the strike", "using live rounds": deeds of the other claim's sort. */
function deniesSuch(
  { doc }: Sources,
  grammar: Grammar,
  { events }: Events,
  { from, to }: TokenRange,
  { claim: { proposition: p } }: Judged,
  outright: boolean,
): boolean {
  if (p.kind !== "event") return false;
  const { type } = events[p.event]!;
  const { key } = doc.tokens;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (outright && DEED_ARMS.get(grammar.lemma[at]!)?.includes(type) === true) return true;
    const group = groupAt(grammar, at);
    if (group === undefined || !(key[at] === "no" || (outright && POINTING.has(key[at]!)))) continue;
    if (DEED_NOUNS.get(grammar.lemma[group.head]!)?.includes(type) === true) return true;
  }
  return false;
}

const POINTING = new Set(["the", "this", "these", "any", "such"]);

/** What follows a pronoun that is what somebody calls untrue: "this as rumours", "this is false". */
const POINTED = new Set(["as", "is", "was", "are", "were"]);

/** "Called the reports staged", "dismissed this as rumours", "this is false": another's words are untrue. */
export function isUntrue({ doc }: Pick<Sources, "doc">, grammar: Grammar, draft: AttributionDraft): boolean {
  const { key } = doc.tokens;
  const piece = draft.content[0];
  if (piece === undefined || draft.negated) return false;
  if (saysNoTruth(key, piece)) return true;
  const names = draft.cueLemma !== undefined && NAMING.has(draft.cueLemma);
  const from = doc.tokens.quote[piece.from]! >= 0 ? piece.from + 1 : piece.from;
  let said = POINTERS.has(key[from] ?? "") && (names || POINTED.has(key[from + 1] ?? ""));
  for (let at = from; (names || said) && at < Math.min(piece.to, from + 9); at++) {
    if (!said && SAID_NOUNS.has(grammar.lemma[at]!)) said = true;
    if (said && at > from && (UNTRUE.has(key[at]!) || (key[at] === "true" && isNot(grammar, key, at)))) return true;
  }
  return saysReportUntrue(grammar, key, { from: key[from] === "that" ? from + 1 : from, to: piece.to });
}

/** "There is no truth in the reports", "that there was no basis to the claims". */
function saysNoTruth(key: readonly string[], { from, to }: TokenRange): boolean {
  for (let at = from; at + 2 < Math.min(to, from + 7); at++)
    if (key[at] === "no" && TRUTHS.has(key[at + 1]!)) return TO.has(key[at + 2]!);
  return false;
}

const TRUTHS = new Set(["truth", "basis", "substance", "foundation", "merit"]);
const TO = new Set(["to", "in"]);

/** "Reports of an attack on the school were fabricated": what was said is the subject, that it is untrue its predicate. */
function saysReportUntrue(grammar: Grammar, key: readonly string[], { from, to }: TokenRange): boolean {
  const subject = groupAt(grammar, from);
  const noun = subject === undefined ? "" : grammar.lemma[subject.head]!.toLowerCase();
  if (subject === undefined || !(SAID_NOUNS.has(noun) || (noun.endsWith("s") && SAID_NOUNS.has(noun.slice(0, -1)))))
    return false;
  for (let at = subject.to; at < Math.min(to, subject.to + 20); at++) {
    const verb = verbAt(grammar, at);
    if (verb?.form !== "finite" || verb.from !== at) continue;
    for (let k = at + 1; k < Math.min(to, verb.to + 4); k++)
      if (verb.negated ? key[k] === "true" : UNTRUE.has(key[k]!)) return true;
    if (verb.negated) return false;
    at = verb.to - 1;
  }
  return false;
}

/** "This was not true", "it is far from true". */
const isNot = (grammar: Grammar, key: readonly string[], at: number): boolean =>
  verbAt(grammar, at - 1)?.negated === true || key[at - 1] === "not" || key[at - 1] === "from";

const NAMING = new Set(["call", "describe", "brand", "label", "dub", "term", "dismiss", "deem"]);

/** "The agency reported that he denied it": the claim that there was a denial. */
const holdsDenial = ({ discourse }: Sources, { claim }: Judged, denial: Judged): boolean =>
  discourse.attributions[denial.claim.attribution!]!.insideOf === claim.attribution &&
  claim.from <= (discourse.attributions[denial.claim.attribution!]!.cue?.from ?? -1) &&
  denial.claim.from <= claim.to;

/** A denial right behind an act or a loss that another told of in the same paragraph answers to it. */
function answersTo({ doc }: Sources, denial: Judged["claim"], { from, proposition }: Judged["claim"]): boolean {
  const block = (at: number) => doc.sentences[doc.tokens.sentence[at]!]!.block;
  return proposition.kind !== "statement" && block(from) === block(denial.from);
}

/** "Ruled out talks", "rejected the sanctions": an offer is refused, no claim denied. */
function isRefusal({ doc }: Sources, grammar: Grammar, { cueLemma, content }: AttributionDraft): boolean {
  const piece = content[0];
  if (piece === undefined || cueLemma === undefined || !REFUSING.has(cueLemma)) return false;
  if (POINTERS.has(doc.tokens.key[piece.from]!)) return false;
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 7); at++)
    if (SAID_NOUNS.has(grammar.lemma[at]!)) return false;
  const verb = grammar.verbAt[piece.from]!;
  return verb < 0 || grammar.verbs[verb]!.form !== "ing";
}

const REFUSING = new Set([
  "rule out",
  "reject",
  "dismiss",
  "discount",
  "brush off",
  "shrug off",
  "play down",
  "downplay",
]);

/** Demands, warnings and predictions are no statements that one denies. */
function isMood({ discourse }: Sources, { claim }: Judged): boolean {
  if (claim.attribution === undefined) return false;
  const kind = discourse.attributions[claim.attribution]!.cueKind;
  return claim.proposition.kind === "statement" && (kind === "demand" || kind === "warn" || kind === "believe");
}

const isDeed = ({ events }: Events, { proposition: p }: Judged["claim"]): boolean =>
  p.kind === "event" && HOSTILE_TYPES.has(events[p.event]!.type);

/** The side of a source, or its actor where it has none. */
type Who = { readonly side: number | undefined; readonly actor: number | undefined };

export function sideOrActor(
  { entities }: Sources,
  side: number | undefined,
  actor: number | undefined,
): Who | undefined {
  if (side === undefined && actor === undefined) return undefined;
  const boss = actor === undefined ? undefined : entities.actors[actor]!.memberOf;
  return { side, actor: boss ?? actor };
}

/** Whether a claim lays a deed at somebody's door. */
export function accuses({ parties, entities }: Sources, { events }: Events, { claim }: Judged, who: Who): boolean {
  const { proposition: p } = claim;
  if (p.kind !== "event") return false;
  const doers = [
    ...(p.actor === undefined ? [] : [p.actor]),
    // Who these words say did it; another may have blamed somebody else for the same event.
    ...(claim.doers?.length ? claim.doers : doersIn(events[p.event]!.participants)),
  ];
  return doers.some(
    (actor) =>
      (who.side !== undefined && parties.sideOf.get(actor) === who.side) ||
      actor === who.actor ||
      (who.actor !== undefined && entities.actors[actor]!.memberOf === who.actor),
  );
}

function wordsOf(grammar: Grammar, { from, to }: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const tag = grammar.tag[at];
    if ((tag === Tag.NOUN || tag === Tag.VERB || tag === Tag.PROPN) && grammar.lemma[at]!.length > 3)
      words.add(grammar.lemma[at]!);
  }
  return words;
}

function sharedWords(grammar: Grammar, words: ReadonlySet<string>, { from, to }: TokenRange): number {
  const seen: string[] = [];
  for (let at = from; at < to && seen.length < 3; at++) {
    const lemma = grammar.lemma[at]!;
    if (words.has(lemma) && !seen.includes(lemma)) seen.push(lemma);
  }
  return seen.length;
}
