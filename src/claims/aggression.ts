import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { AGGRESSION } from "./aggression.data.js";
import type { Judged } from "./judge.js";
import { oppose } from "./oppose.js";
import { doersIn, type Sources } from "./source.js";

/** Sentences between the two accounts at most. */
const REACH = 5;

/** Claims that are looked at before one. */
const WINDOW = 12;

/**
 * The two sides' accounts of who attacked: each lays the start at the other's door ("Azerbaijan's large-scale provocation"
 * against "attacked by Armenia"). Two attacks told by the two sides need not exclude each other; who began does.
 */
export function joinAccounts(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  const { sentence } = s.doc.tokens;
  const blames = judged.map((each) => blamed(s, grammar, each, events));
  for (const [j, two] of judged.entries()) {
    if (blames[j] === undefined) continue;
    for (let i = j - 1; i >= Math.max(0, j - WINDOW); i--) {
      const one = judged[i]!;
      if (blames[i] === undefined || sentence[two.claim.from]! - sentence[one.claim.from]! > REACH) continue;
      if (blames[i] === two.side && blames[j] === one.side) oppose(judged, i, j);
    }
  }
}

/** The side at whose door a party's claim lays the start of the fighting, if it does. */
function blamed(s: Sources, grammar: Grammar, { claim, side }: Judged, { events }: Events): number | undefined {
  if (side === undefined || claim.polarity !== "positive" || claim.proposition.kind === "casualty") return undefined;
  const to = Math.min(claim.to, claim.from + 20);
  let doer: number | undefined;
  for (let at = claim.from; at < to && doer === undefined; at++) {
    const group = grammar.groupAt[at]!;
    const actor = group < 0 || grammar.groups[group]!.head !== at ? -1 : s.entities.actorOf[group]!;
    const theirs = actor < 0 ? undefined : s.parties.sideOf.get(actor);
    if (theirs !== undefined && theirs !== side && theirs >> 1 === side >> 1) doer = theirs;
  }
  if (doer === undefined || !isOfAggression(grammar, claim.from, to)) return undefined;
  const { proposition: p } = claim;
  if (p.kind !== "event") return doer;
  const event = events[p.event]!;
  if (event.timeframe !== "current") return undefined;
  const isDoer = doersIn(event.participants).some((actor) => s.parties.sideOf.get(actor) === doer);
  return isDoer || p.aspect === "responsibility" ? doer : undefined;
}

const FIRING = new Set(["fire", "shoot", "strike"]);

function isOfAggression({ lemma }: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (AGGRESSION.has(lemma[at]!)) return true;
    // "had fired first", "opened fire first"
    if (lemma[at] === "first" && (FIRING.has(lemma[at - 1]!) || FIRING.has(lemma[at - 2]!))) return true;
  }
  return false;
}
