import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { accuses, sideOrActor } from "./accusing.js";
import { joinAccounts } from "./aggression.js";
import { type Alike, everyTwo } from "./alike.js";
import { joinDenials } from "./denials.js";
import { areOthers } from "./doers.js";
import type { Judged } from "./judge.js";
import { oppose } from "./oppose.js";
import { MUTUAL_TYPES, PARTY_KINDS } from "./parties.data.js";
import { joinRivalAccounts } from "./rival-accounts.js";
import { joinRivalStates } from "./rival-states.js";
import type { Sources } from "./source.js";
import { tolls } from "./tolls.js";
import { shareWord, thingsIn } from "./topics.js";

/**
 * Joins accounts that exclude each other and those that bear each other out:
 * a denial and what it denies, the two sides' accusations for one event, different tolls for the same losses.
 * Both sides of a contradiction are disputed; what the accused denies is denied as well.
 */
export function contradict(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  alike: Alike,
  events: Events,
): void {
  sameEvents(s, grammar, judged, alike, events);
  joinDenials(s, grammar, judged, events);
  joinRivalAccounts(s, grammar, judged, events);
  joinRivalStates(s, grammar, judged, events);
  joinAccounts(s, grammar, judged, events);
  tolls(s, judged, alike, events);
  corroborate(judged, alike);
}

/** Positive and negative accounts of one event by different sources. */
function sameEvents(s: Sources, grammar: Grammar, judged: readonly Judged[], alike: Alike, events: Events): void {
  everyTwo(alike.event, (i, j) => {
    const one = judged[i]!;
    const two = judged[j]!;
    const said = one.claim.attribution !== undefined && two.claim.attribution !== undefined;
    // "No record of such a clash exists": the outlet's own finding against what another says.
    if (!said && isFoundFalse(one, two)) oppose(judged, i, j);
    // "Its forces had hit a base", "Moscow denies targeting civilians": one side's word.
    const together = one.side !== undefined && one.side === two.side;
    if (said && one.key !== two.key && !together) {
      if (one.claim.polarity === two.claim.polarity) {
        if (accuseEachOther(s, one, two) || nameOthers(s, grammar, events, one, two)) oppose(judged, i, j);
        return;
      }
      const denial = one.claim.polarity === "negative" ? i : j;
      if (deniesAnothers(s, events, judged[denial]!, judged[denial === i ? j : i]!)) return;
      oppose(judged, i, j, judged[denial]!.side === undefined ? undefined : denial);
    }
  });
}

function isFoundFalse(one: Judged, two: Judged): boolean {
  const [own, other] = one.claim.attribution === undefined ? [one, two] : [two, one];
  if (own.claim.attribution !== undefined || other.claim.attribution === undefined) return false;
  return own.claim.polarity === "negative" && own.claim.certainty === "certain" && other.claim.polarity === "positive";
}

/** Each of two sources says that another did it: "blamed the army", "accused the rebels of shelling their own people". */
function accuseEachOther(s: Sources, { claim: a, side: one }: Judged, { claim: b, side: two }: Judged): boolean {
  if (a.proposition.kind !== "event" || b.proposition.kind !== "event") return false;
  const [left, right] = [a.proposition.actor, b.proposition.actor];
  if (left === undefined || right === undefined || left === right) return false;
  const opposed = one !== undefined && two !== undefined && one !== two;
  return opposed || areOthers(s, [left], [right]);
}

/**
 * "Denied any role in the bombing" contradicts nobody who lays it at no door, or at another's; "denied that its men had
 * killed him", nobody who only confirms the killing, or says that two men did it.
 */
function deniesAnothers(s: Sources, events: Events, { claim, side }: Judged, other: Judged): boolean {
  const { proposition: p } = claim;
  if (p.kind !== "event") return false;
  if (p.aspect !== "responsibility") return (claim.doers?.length ?? 0) > 0 && namesNoParty(s, other);
  if (tellsOfNobody(other)) return true;
  const who = sideOrActor(s, side, p.actor);
  return who === undefined || !accuses(s, events, other, who);
}

function namesNoParty({ entities: { actors } }: Sources, other: Judged): boolean {
  const doers = other.claim.doers ?? [];
  return doers.length === 0 ? tellsOfNobody(other) : doers.every((actor) => !PARTY_KINDS.has(actors[actor]!.kind));
}

/** "Confirmed the killing": that it was done, whoever did it. */
const tellsOfNobody = ({ claim: { referring, doers, proposition: p } }: Judged): boolean =>
  referring !== undefined && !doers?.length && (p.kind !== "event" || p.actor === undefined);

/**
 * "The market was shelled by Ukraine", "it was Russian troops who shelled the market": no doer in common. Not what each side
 * did in one battle, or to two things.
 */
function nameOthers(s: Sources, grammar: Grammar, { events }: Events, one: Judged, two: Judged): boolean {
  const p = one.claim.proposition;
  if (p.kind === "event" && MUTUAL_TYPES.has(events[p.event]!.type)) return false;
  const [left, right] = [thingsIn(s, grammar, one.claim), thingsIn(s, grammar, two.claim)];
  if (left.size > 0 && right.size > 0 && !shareWord(left, right)) return false;
  return areOthers(s, namedBy(one), namedBy(two));
}

/** Who a claim's own words say did it. */
function namedBy({ claim: { doers, proposition: p } }: Judged): readonly number[] {
  return p.kind === "event" && p.actor !== undefined ? [p.actor] : (doers ?? []);
}

/** The same proposition by another source, with nothing between them. */
function corroborate(judged: readonly Judged[], alike: Alike): void {
  const join = (i: number, j: number) => {
    const one = judged[i]!;
    const two = judged[j]!;
    if (one.key === two.key || one.claim.polarity !== two.claim.polarity || one.contradicts.includes(j)) return;
    one.corroborates.push(j);
    two.corroborates.push(i);
  };
  everyTwo(alike.event, join);
  everyTwo(alike.casualty, join);
}
