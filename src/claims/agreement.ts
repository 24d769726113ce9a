import type { AttributionDraft } from "../discourse/discourse.js";
import type { EventDraft, Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { EventType } from "../model/index.js";
import { Tag } from "../text/document.js";
import { type Alike, everyTwo } from "./alike.js";
import { groupAt } from "./at.js";
import { isBothSides } from "./both-sides.js";
import { mayBeTheSame } from "./called-dead.js";
import { DEED_NOUNS } from "./deeds.data.js";
import { areOthers } from "./doers.js";
import type { Judged } from "./judge.js";
import { tellOtherMeans } from "./means.js";
import { isAnybodys, isNoneOf, isOfState, isToldWhose } from "./outside.js";
import { pointsBack } from "./references.js";
import { doersIn, type Sources } from "./source.js";
import { contentAround, shareWord, topicOf } from "./topics.js";

/**
 * Opposing sides agree: both say it in one breath; sources of both sides tell the same event; or a non-party tells it and
 * the side that did it admits it. The outlet's own voice stays its own. What the two say must speak of the same thing in
 * the same words ("the ceremony"), or the later one point back at the other's event ("launched the salvo", "claimed the
 * suicide attack"); tolls are no part of it, unless both give the same one.
 */
export function applyAgreement(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  alike: Alike,
  events: Events,
): void {
  for (const each of judged)
    if (isBothSides(s, grammar, each)) each.basis.push({ kind: "opposing-sides-agree", range: breathOf(s, each) });
  const losses = agreedLosses(s, grammar, judged, alike, events);
  const tolls = lossesBySource(judged);
  const rivals = rivalled(judged);
  const told = judged.filter(
    (each) =>
      isTold(each) &&
      !rivals.has(each) &&
      each.basis.length === 0 &&
      isReal(events.events[eventOf(each)!]!) &&
      !isDenied(each) &&
      !isToll(tolls, each),
  );
  const topics: ReadonlySet<string>[] = [];
  const topic = (i: number) => (topics[i] ??= topicOf(grammar, contentAround(s, told[i]!.claim)));
  for (const [i, two] of told.entries()) {
    for (let j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
      const one = told[j]!;
      const same = eventOf(one) === eventOf(two);
      if (one.key === two.key || !(same || (two.claim.referring === undefined && isNear(s, one, two)))) continue;
      if (areOthers(s, one.claim.doers ?? [], two.claim.doers ?? [])) continue;
      const event = events.events[eventOf(one)!]!;
      if (!agree(s, grammar, one, two, doersOf(s, event)) || disputed(judged, one, two)) continue;
      if (tellOtherMeans(s, grammar, contentAround(s, one.claim), contentAround(s, two.claim))) continue;
      if ((accuses(s, one) && !owns(s, two)) || (accuses(s, two) && !owns(s, one))) continue;
      const charged = charges(s, one, two) || charges(s, two, one);
      const tied = same
        ? points(s, grammar, one, two) ||
          (!charged && shareWord(topic(j), topic(i))) ||
          (isNear(s, one, two) && (owns(s, one) || owns(s, two)) && pointsAtHit(s, grammar, one, two)) ||
          (losses.has(`${eventOf(one)} ${one.key} ${two.key}`) && (owns(s, one) || owns(s, two)))
        : points(s, grammar, one, two, event.type);
      if (!tied) continue;
      for (const [each, other] of [
        [one, two],
        [two, one],
      ] as const)
        if (each.basis.length === 0 && bearsOut(s, other, each))
          each.basis.push({ kind: "opposing-sides-agree", range: other.claim });
      if (!same) break;
    }
  }
}

/**
 * Both sides tell of the same dead: "it had killed the commander", "confirmed his death". Their claims of it are verified.
 *
 * @returns event and the keys of the two sources, in text order
 */
function agreedLosses(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  alike: Alike,
  { casualties }: Events,
): ReadonlySet<string> {
  const agreed = new Set<string>();
  let apart: ReadonlySet<string> | undefined;
  let owners: ReadonlySet<string> | undefined;
  const casualtyOf = ({ claim: { proposition: p } }: Judged) => (p.kind === "casualty" ? p.casualty : undefined);
  everyTwo(alike.casualty, (i, j) => {
    const [one, two] = [judged[i]!, judged[j]!];
    const { effect, negated, event, perpetrator, count } = casualties[casualtyOf(one)!]!;
    if (negated || effect === "unharmed" || one.key === two.key || one.side === undefined || two.side === undefined)
      return;
    if (one.claim.polarity === "negative" || two.claim.polarity === "negative") return;
    if ((count?.min ?? 1) > 1 && !(givesFigure(s, one) && givesFigure(s, two))) return;
    if (!agree(s, grammar, one, two, NOBODY) || disputed(judged, one, two)) return;
    apart ??= new Set(judged.flatMap((each) => each.contradicts.map((at) => quarrel(each, judged[at]!))));
    if (apart.has(quarrel(one, two)) || !mayBeTheSame(s, grammar, one.claim, two.claim)) return;
    const killers = perpetrator === undefined ? undefined : s.parties.sideOf.get(perpetrator);
    if (killers !== undefined) {
      owners ??= new Set(judged.filter((each) => ownsUp(s, each)).map((each) => `${eventOf(each)} ${each.key}`));
      if (!owners.has(`${event} ${one.side === killers ? one.key : two.key}`)) return;
    }
    if (one.basis.length === 0) one.basis.push({ kind: "opposing-sides-agree", range: two.claim });
    if (two.basis.length === 0) two.basis.push({ kind: "opposing-sides-agree", range: one.claim });
    agreed.add(`${event} ${one.key} ${two.key}`);
  });
  return agreed;
}

/** "Condemned the killing of the miners" bears out no figure: it takes a number, or a "confirmed it", to do so. */
function givesFigure(s: Sources, each: Judged): boolean {
  const { from, to } = each.claim;
  const kind = draftOf(s, each)?.cueKind;
  return kind === "confirm" || kind === "admit" || s.doc.tokens.tag.subarray(from, to).includes(Tag.NUM);
}

/** Two sources and what they speak of: who disagree about the attack agree about no dead of it. */
const quarrel = ({ key: one, claim: { proposition: p } }: Judged, { key: two }: Judged): string =>
  p.kind === "statement" ? "" : `${p.event} ${[one, two].sort().join(" ")}`;

const NOBODY: ReadonlySet<number | undefined> = new Set();

/** The source says that its own side did it. */
const owns = (s: Sources, { claim: { doers }, side }: Judged): boolean =>
  side !== undefined && doers?.some((actor) => s.parties.sideOf.get(actor) === side) === true;

/** One lays the deed at the other's door, who tells of no deed of his own, and admits none: "shot him", "he was shot in crossfire". */
const charges = (s: Sources, { claim: { doers } }: Judged, other: Judged): boolean =>
  other.side !== undefined &&
  doers?.some((actor) => s.parties.sideOf.get(actor) === other.side) === true &&
  !ownsUp(s, other) &&
  draftOf(s, other)?.cueKind !== "admit";

/** "Claimed the attack", "said it had struck the school". */
const ownsUp = (s: Sources, each: Judged): boolean => each.own || owns(s, each) || each.claim.referring === "verb";

/** Who did it is borne out by who says whose men they were: not by who tells of "gunmen", or only that it was done. */
function bearsOut({ entities: { actors } }: Sources, { claim: { doers } }: Judged, { claim }: Judged): boolean {
  const { proposition: p } = claim;
  if (p.kind !== "event" || p.aspect !== "responsibility") return true;
  return doers?.some((actor) => actors[actor]!.kind !== "unidentified") === true;
}

/** Claims by which two own up to one deed: neither bears the other out, and nobody else either of them. */
function rivalled(judged: readonly Judged[]): ReadonlySet<Judged> {
  const first = new Map<number, Judged>();
  const found = new Set<Judged>();
  for (const each of judged) {
    const { proposition: p, polarity } = each.claim;
    if (p.kind !== "event" || p.aspect !== "responsibility" || !each.own || polarity === "negative") continue;
    const other = first.get(p.event);
    if (other === undefined) first.set(p.event, each);
    else if (other.key !== each.key) found.add(other).add(each);
  }
  return found;
}

/** "blamed the state for the attack": who lays it at another's door agrees with nobody but those who own up to it. */
const accuses = (s: Sources, each: Judged): boolean => {
  const { proposition: p } = each.claim;
  return p.kind === "event" && p.aspect === "responsibility" && !each.own && !owns(s, each);
};

/** Somebody denies this very claim. */
const isDenied = ({ reasons }: Judged): boolean => reasons.some(({ kind }) => kind === "denied");

/** Claims of losses that nothing verifies, by their attribution. */
function lossesBySource(judged: readonly Judged[]): ReadonlyMap<number | undefined, readonly Judged[]> {
  const found = new Map<number | undefined, Judged[]>();
  for (const each of judged) {
    const { proposition, attribution } = each.claim;
    if (proposition.kind !== "casualty" || attribution === undefined || each.basis.length > 0) continue;
    const list = found.get(attribution);
    if (list) list.push(each);
    else found.set(attribution, [each]);
  }
  return found;
}

/** "It had killed 60 soldiers": an attack told by its toll is agreed upon where the toll is. */
function isToll(tolls: ReadonlyMap<number | undefined, readonly Judged[]>, { claim: { at, attribution } }: Judged) {
  const losses = at === undefined ? undefined : tolls.get(attribution);
  return losses?.some(({ claim: c }) => c.from <= at! && at! < c.to) === true;
}

/** Claims before one that are looked at. */
const WINDOW = 30;

const eventOf = ({ claim: { proposition: p } }: Judged) => (p.kind === "event" ? p.event : undefined);

const isTold = ({ claim, own }: Judged): boolean =>
  claim.proposition.kind === "event" &&
  claim.polarity === "positive" &&
  claim.attribution !== undefined &&
  (claim.reference !== true || own);

/** Something that was done: who regrets an attack does not thereby say that it was as others tell it. */
const isReal = ({ status, type }: EventDraft): boolean =>
  (status === "occurred" || status === "ongoing") && !WORDS.has(type);

const WORDS = new Set<EventType>([
  "accusation",
  "condemnation",
  "denial",
  "rejection",
  "demand",
  "appeal",
  "threat",
  "investigation",
]);

const doersOf = (s: Sources, { participants }: EventDraft): ReadonlySet<number | undefined> =>
  new Set(doersIn(participants).map((actor) => s.parties.sideOf.get(actor)));

const isNear = ({ doc }: Sources, one: Judged, two: Judged): boolean =>
  doc.tokens.sentence[two.claim.from]! - doc.tokens.sentence[one.claim.from]! <= 4;

/** The second claim's words point back at a deed, of a type if one is given: "the salvo", "the raids". */
function points(
  { doc }: Sources,
  grammar: Grammar,
  { claim: other }: Judged,
  { claim, own }: Judged,
  type?: EventType,
): boolean {
  if ((own || claim.referring === "pointer") && type === undefined) return true;
  for (let at = claim.from; at < Math.min(claim.to, claim.from + 8); at++) {
    const id = grammar.groupAt[at]!;
    const types = id < 0 || grammar.groups[id]!.head !== at ? undefined : DEED_NOUNS.get(grammar.lemma[at]!);
    if (types === undefined || (type !== undefined && !types.includes(type))) continue;
    // A missile is no deed; it may be that of the other's account.
    if (THINGS.has(grammar.lemma[at]!) && !holds(grammar, other, grammar.lemma[at]!)) continue;
    // Of an attack of no known kind, "the missiles" may be quite another.
    if (type === "attack" && !ATTACKS.has(grammar.lemma[at]!)) continue;
    if (pointsBack(doc.tokens.key, grammar, id)) return true;
  }
  return false;
}

/** "A village" of the one is "the village" of the other. */
function pointsAtHit({ doc }: Sources, grammar: Grammar, { claim: other }: Judged, { claim }: Judged): boolean {
  for (let at = claim.from; at < claim.to; at++) {
    const group = groupAt(grammar, at);
    if (group?.head !== at || !group.definite || doc.tokens.key[group.from] !== "the") continue;
    if (HIT.has(grammar.lemma[at]!) && holds(grammar, other, grammar.lemma[at]!)) return true;
  }
  return false;
}

/** What is hit, of the nouns that any two attacks share. */
const HIT = new Set("village town market house home building structure position base post camp convoy".split(" "));

const THINGS = new Set(["missile", "rocket"]);

function holds(grammar: Grammar, { from, to }: Judged["claim"], lemma: string): boolean {
  for (let at = from; at < to; at++) if (grammar.lemma[at] === lemma) return true;
  return false;
}

const ATTACKS = new Set("attack assault operation incident action raid strike ambush".split(" "));

const breathOf = (s: Sources, { claim }: Judged) => s.discourse.attributions[claim.attribution!]!.source.range!;

function agree(
  s: Sources,
  grammar: Grammar,
  one: Judged,
  two: Judged,
  doers: ReadonlySet<number | undefined>,
): boolean {
  if (one.claim.certainty !== "certain" || two.claim.certainty !== "certain") return false;
  const [a, b] = [draftOf(s, one), draftOf(s, two)];
  if (a === undefined || b === undefined || isAnybodys(s, a) || isAnybodys(s, b)) return false;
  if (one.side !== undefined && two.side !== undefined)
    return one.side !== two.side && one.side >> 1 === two.side >> 1 && areToldApart(s, grammar, a, b);
  const party = one.side === undefined ? two : one;
  if (party.side === undefined || !doers.has(party.side) || !admits(s, party, doers)) return false;
  return party === one ? isNoneOf(s, b, a, party.side) : isNoneOf(s, a, b, party.side);
}

/** The text tells whose the two are; of a state and an armed group, their words do. */
const areToldApart = (s: Sources, grammar: Grammar, a: AttributionDraft, b: AttributionDraft): boolean =>
  [a, b].every((draft) => isToldWhose(s, grammar, draft)) || isOfState(s, a) !== isOfState(s, b);

const draftOf = ({ discourse }: Sources, { claim: { attribution } }: Judged) =>
  attribution === undefined ? undefined : discourse.attributions[attribution];

/** The party lays the deed at nobody else's door; of a fight of two, it says that its own side fought. */
function admits(s: Sources, party: Judged, doers: ReadonlySet<number | undefined>): boolean {
  if (party.own || owns(s, party)) return true;
  const { doers: named, proposition: p } = party.claim;
  return (
    doers.size === 1 &&
    (named === undefined || named.length === 0) &&
    p.kind === "event" &&
    p.aspect !== "responsibility"
  );
}

/** Either contradicts something that the other's source says. */
function disputed(judged: readonly Judged[], one: Judged, two: Judged): boolean {
  const against = (a: Judged, b: Judged) =>
    a.contradicts.some((i) => !a.loosely.includes(i) && (judged[i]!.key === b.key || judged[i]!.side === b.side));
  return against(one, two) || against(two, one);
}
