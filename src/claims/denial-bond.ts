import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar, NounGroup } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { accuses, type Who } from "./accusing.js";
import { groupAt, verbAt } from "./at.js";
import { DEED_ARMS, DEED_NOUNS } from "./deeds.data.js";
import type { Reference } from "./denial-reference.js";
import { SAID_NOUNS } from "./denials.data.js";
import { BACK } from "./denied-besides.js";
import type { Judged } from "./judge.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import { tellsOfFighters } from "./presence.js";
import type { Sources } from "./source.js";

/** Sentences over which it looks back for a charge that shares its words, and forth: "denied it sent troops, although the UN reported that …". */
const FAR = 10;
const FORTH = 1;

/** A denial as it is read once, to be held against the claims around it. */
export interface Denial {
  readonly of: Judged;
  readonly draft: AttributionDraft;
  /** In the words of a denial: "denied", "called it a lie". */
  readonly outright: boolean;
  readonly piece: TokenRange;
  readonly reference: Reference;
  readonly words: ReadonlySet<string>;
  readonly own: Who | undefined;
  readonly appended: boolean;
  readonly standing: boolean;
  /** What there was none of: "there was no warning". */
  readonly thing: string | undefined;
  /** No fighters were there. */
  readonly fighters: boolean;
}

/** What ties a denial to a claim near it, or undefined where it cannot be of that claim. */
export function bondOf(s: Sources, grammar: Grammar, events: Events, denial: Denial, other: Judged): Bond | undefined {
  const { of, outright, reference, words, own, piece } = denial;
  const { sentence } = s.doc.tokens;
  const gap = sentence[of.claim.from]! - sentence[other.claim.from]!;
  if (gap > FAR || gap < -FORTH || other.claim.polarity === "negative") return undefined;
  if (other.key === of.key || other.claim.backdrop || (denial.appended && gap !== 0)) return undefined;
  if (other.side !== undefined && other.side === of.side) return undefined;
  // What the outlet tells is denied by whom it says did it, or in its own words.
  const told = other.claim.attribution === undefined;
  if (told && !(outright && isDeed(events, other.claim))) return undefined;
  const nested = isNestedIn(s, other, of);
  if (isInquiry(grammar, other)) return undefined;
  if (reference !== "words" && other.claim.from > of.claim.from && !nested) return undefined;
  if (other.claim.referring === "verb" || holdsDenial(s, other, of)) return undefined;
  const such = deniesSuch(s, grammar, events, piece, other, outright && reference === "words");
  const fighters = denial.fighters && other.side !== undefined && tellsOfFighters(s, grammar, other.claim);
  const thing = denial.thing !== undefined && holdsNoun(grammar, other.claim, denial.thing);
  const shared = sharedWords(grammar, words, other.claim) + (such || thing ? 1 : 0) + (fighters ? 2 : 0);
  const opposed = other.side !== undefined && of.side !== undefined ? 1 : 0;
  const accused = own !== undefined && accuses(s, events, other, own) ? 1 : 0;
  const charge = accused === 1 && (reference !== "words" || shared > 0);
  if (told && !charge && shared < 2) return undefined;
  const later = gap < 0 || other.claim.from > of.claim.from;
  const named = reference === "pointing" && isNamed(s, grammar, piece, other, gap);
  const bond: Bond = { shared, opposed, accused, gap, later, nested, named };
  const charged = outright && accused === 1 && (reference === "part" || (reference === "words" && shared > 0));
  if (gap > BACK && !named && !charged) return undefined;
  if (denial.standing && !(shared >= 2 || (shared === 1 && accused === 1))) return undefined;
  const loss = reference === "words" && other.claim.proposition.kind === "casualty";
  if (loss && !fighters && !sharesLoss(grammar, words, other.claim)) return undefined;
  const answers = outright && gap <= 1 && !later && answersTo(s, of.claim, other.claim);
  const turned = later && turns(s, of.claim, other.claim);
  return nested || turned || answers || named || fits(reference, outright, bond) ? bond : undefined;
}

/** What the denial's own words hold: "dismissed reports that …". */
export const isNestedIn = ({ discourse }: Sources, { claim }: Judged, denial: Judged): boolean =>
  claim.attribution !== undefined && discourse.attributions[claim.attribution]!.insideOf === denial.claim.attribution;

/** "It was looking into the report": nothing is said that one might deny. */
function isInquiry(grammar: Grammar, { claim: { from, to, proposition } }: Judged): boolean {
  if (proposition.kind !== "statement") return false;
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    const verb = verbAt(grammar, at);
    if (verb !== undefined) return INQUIRING.has(verb.lemma) && (verb.progressive || verb.tense === "future");
  }
  return false;
}

/** Tokens from where a claim begins to its verb. */
const OPENING = 5;
const INQUIRING: ReadonlySet<string> = new Set([
  "look",
  "investigate",
  "examine",
  "probe",
  "review",
  "check",
  "study",
  "await",
  "seek",
]);

/** "Called the findings a fabrication": of what somebody found; "the UN report": of what the UN told. */
function isNamed(s: Sources, grammar: Grammar, { from }: TokenRange, { claim }: Judged, gap: number): boolean {
  const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution]!;
  const group = groupAt(grammar, from);
  if (group === undefined) return false;
  if (SAID_NOUNS.has(grammar.lemma[group.head]!) && isOfNamed(s, grammar, group, claim)) return true;
  if (draft?.cueLemma === undefined || NOMINALS.get(grammar.lemma[group.head]!)?.includes(draft.cueLemma) !== true)
    return false;
  // "The claim", with nobody named for it, is one made just before.
  if (gap > JUST_BEFORE && group.possessor === undefined) return false;
  // "The report" is none of the "reports of shelling".
  const noun = draft.clause === undefined && draft.cue !== undefined ? groupAt(grammar, draft.cue.from) : undefined;
  return noun === undefined || noun.plural === group.plural;
}

const JUST_BEFORE = 3;

/** Its source, or whoever passes it on, bears a name that stands before the noun: "the UN report", "Amnesty's findings". */
function isOfNamed({ doc, discourse }: Sources, grammar: Grammar, group: NounGroup, claim: Judged["claim"]): boolean {
  const { key } = doc.tokens;
  const owner = group.possessor === undefined ? group : grammar.groups[group.possessor]!;
  const names = key.slice(owner.from, group.head).filter((_, i) => grammar.tag[owner.from + i] === Tag.PROPN);
  if (names.length === 0) return false;
  let at = claim.attribution;
  for (let i = 0; i < 3 && at !== undefined; i++) {
    const { source, insideOf }: AttributionDraft = discourse.attributions[at]!;
    const { range } = source;
    if (range !== undefined && key.slice(range.from, range.to).some((word) => names.includes(word))) return true;
    at = insideOf;
  }
  return false;
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

export interface Bond {
  readonly shared: number;
  readonly opposed: number;
  readonly accused: number;
  readonly gap: number;
  readonly later: boolean;
  readonly nested: boolean;
  readonly named: boolean;
}

/** Whether a claim may be what is denied. A mere negative ("there were no tanks in the town") must speak of the same thing. */
function fits(reference: Reference, outright: boolean, { shared, opposed, accused, gap, later }: Bond): boolean {
  if (later) return shared >= 2;
  if (reference === "pointing") return gap <= 2;
  if (reference === "part") return accused === 1 || shared > 0 || gap <= 1;
  if (outright) return shared > 0 || (accused === 1 && gap <= 3) || (opposed === 1 && gap <= 2);
  return shared >= 2 || (shared === 1 && opposed === 1) || (accused === 1 && shared === 1);
}

/** "Denied it sent men, although the UN reported that …": a turn to what another says, in one sentence. */
function turns({ doc }: Sources, denial: TokenRange, other: TokenRange): boolean {
  const { key, sentence } = doc.tokens;
  if (sentence[denial.from] !== sentence[other.from]) return false;
  for (let at = denial.to; at < Math.min(other.from, denial.to + 12); at++) if (TURNS.has(key[at]!)) return true;
  return false;
}

const TURNS = new Set(["although", "though", "but", "yet", "despite", "however", "while"]);

/** Who denies a deed denies the dead only where he speaks of them: "denied killing villagers", "denied that nine had died". */
function sharesLoss(grammar: Grammar, words: ReadonlySet<string>, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++)
    if (LOSSES.has(grammar.lemma[at]!)) return [...LOSSES].some((word) => words.has(word));
  return false;
}

const LOSSES = new Set(
  "kill die death dead lose wound injure casualty toll body murder execute massacre loss number figure".split(" "),
);

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

const isDeed = ({ events }: Events, { proposition: p }: Judged["claim"]): boolean =>
  p.kind === "event" && HOSTILE_TYPES.has(events[p.event]!.type);

function holdsNoun(grammar: Grammar, { from, to }: TokenRange, noun: string): boolean {
  for (let at = from; at < to; at++) if (grammar.lemma[at] === noun && groupAt(grammar, at)?.head === at) return true;
  return false;
}

function sharedWords(grammar: Grammar, words: ReadonlySet<string>, { from, to }: TokenRange): number {
  const seen: string[] = [];
  for (let at = from; at < to && seen.length < 3; at++) {
    const lemma = grammar.lemma[at]!;
    if (words.has(lemma) && !seen.includes(lemma)) seen.push(lemma);
  }
  return seen.length;
}
