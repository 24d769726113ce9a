import type { EventMention, Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { EventType } from "../model/index.js";
import { type Alike, everyTwo } from "./alike.js";
import type { Judged } from "./judge.js";
import type { Sources } from "./source.js";

/**
 * What somebody independent has established is established for whoever else states the very same: "Police said 12 people
 * had died. The UN mission said it had verified the 12 deaths." The outlet's own voice stays its own, and an attack laid
 * at somebody's door is established only by who lays it at the same one.
 */
export function carryChecks(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  alike: Alike,
  events: Events,
): void {
  if (!judged.some(isEstablished)) return;
  const giving = new Set(judged.filter(isEstablished));
  const carry = (i: number, j: number) => {
    for (const [giver, taker, at] of [
      [judged[i]!, judged[j]!, i],
      [judged[j]!, judged[i]!, j],
    ] as const) {
      if (!giving.has(giver) || taker.basis.length > 0 || !takes(s, taker) || taker.contradicts.includes(at)) continue;
      const same =
        taker.claim.proposition.kind === "event" ? isSameDeed(s, grammar, events, giver, taker) : !isOfBodies(s, giver);
      if (same) taker.basis.push(giver.basis[0]!);
    }
  };
  everyTwo(alike.casualty, carry);
  everyTwo(alike.event, carry);
}

const isEstablished = ({ basis, claim }: Judged): boolean => basis.length > 0 && claim.polarity === "positive";

function takes({ discourse }: Sources, { claim }: Judged): boolean {
  const draft = claim.attribution === undefined ? undefined : discourse.attributions[claim.attribution];
  if (draft === undefined || draft.source.kind === "outlet") return false;
  // "The strike" may be another's, and another strike.
  if (claim.referring === "noun" || claim.referring === "verb") return false;
  return claim.polarity === "positive" && claim.certainty === "certain" && claim.backdrop !== true;
}

/** Who saw the dead does not thereby know how they died. */
function isOfBodies({ doc }: Sources, { claim: { from, to } }: Judged): boolean {
  for (let at = from; at < to; at++) if (BODIES.has(doc.tokens.key[at]!)) return true;
  return false;
}

const BODIES = new Set("body bodies corpse corpses coffin coffins grave graves remains".split(" "));

/** Told as the same kind of event, and of nobody whom the other does not name. */
function isSameDeed(s: Sources, grammar: Grammar, { events }: Events, giver: Judged, taker: Judged): boolean {
  const [one, two] = [giver.claim.proposition, taker.claim.proposition];
  if (one.kind !== "event" || two.kind !== "event" || one.aspect !== two.aspect) return false;
  if (one.aspect === "responsibility") return one.actor === two.actor;
  const { mentions, status } = events[two.event]!;
  if (status !== "occurred" && status !== "ongoing") return false;
  const told = ({ claim }: Judged) => mentions.find(({ from }) => from === claim.at);
  const [left, right] = [told(giver), told(taker)];
  if (left !== undefined && right !== undefined && !isOneKind(grammar, left, right)) return false;
  if (left !== undefined && right !== undefined && isOfOne(grammar, left) && !isOfOne(grammar, right)) return false;
  const named = giver.claim.doers ?? [];
  return (taker.claim.doers ?? []).every((doer) => named.some((other) => isOneSide(s, doer, other)));
}

/** "Saw officers shoot a man": who saw one shot has not established that four were. A mention that names nobody is of any number. */
function isOfOne({ groups, groupAt }: Grammar, { participants }: EventMention): boolean {
  const suffered = participants.filter(({ role }) => role === "victim" || role === "target");
  return suffered.length > 0 && suffered.every(({ range }) => groups[groupAt[range.to - 1] ?? -1]?.plural === false);
}

/** Of one kind that is more than "an attack", or told by the same word. */
const isOneKind = ({ lemma }: Grammar, one: EventMention, two: EventMention): boolean =>
  (one.type === two.type && !VAGUE.has(one.type)) || lemma[one.from] === lemma[two.from];

const VAGUE = new Set<EventType>(["attack", "armed-clash", "war"]);

function isOneSide({ parties: { sideOf }, entities: { actors } }: Sources, a: number, b: number): boolean {
  if (a === b || actors[a]!.memberOf === b || actors[b]!.memberOf === a) return true;
  const side = sideOf.get(a);
  return side !== undefined && side === sideOf.get(b);
}
