import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { accuses, sideOrActor } from "./accusing.js";
import { groupAt } from "./at.js";
import { DEED_NOUNS } from "./deeds.data.js";
import { areOthers } from "./doers.js";
import type { Judged } from "./judge.js";
import { oppose } from "./oppose.js";
import { pointsBack } from "./references.js";
import type { Sources } from "./source.js";

/** Sentences between a charge and the other account of it. */
const BACK = 4;

/** Claims before an account that are looked at. */
const WINDOW = 24;

/**
 * The accused contradicts those who lay a deed at his door by giving it another cause ("the blast was an accident") or
 * another doer ("the attack was carried out by Ukrainian forces").
 */
export function joinRivalAccounts(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  const { sentence } = s.doc.tokens;
  for (const [j, two] of judged.entries()) {
    const rivals = rivalOf(s, grammar, two, events);
    if (rivals === undefined) continue;
    const { claim, side, key } = two;
    const own = sideOrActor(s, side, s.discourse.attributions[claim.attribution!]!.source.actor)!;
    for (let i = Math.max(0, j - WINDOW); i < Math.min(judged.length, j + WINDOW); i++) {
      const one = judged[i]!;
      if (one.claim.attribution === undefined || one.key === key || one.side === side || !rivals(one)) continue;
      if (Math.abs(sentence[claim.from]! - sentence[one.claim.from]!) > BACK) continue;
      if (accuses(s, events, one, own)) oppose(judged, i, j);
    }
  }
}

/** What a claim is a rival account of, if it is one. */
function rivalOf(
  s: Sources,
  grammar: Grammar,
  { claim, side }: Judged,
  { events }: Events,
): ((one: Judged) => boolean) | undefined {
  const { otherCauseOf, attribution, doers, at, polarity, proposition } = claim;
  if (attribution === undefined) return undefined;
  if (otherCauseOf !== undefined) {
    return ({ claim: { proposition: p, polarity } }) =>
      p.kind === "event" && p.event === otherCauseOf && polarity === "positive";
  }
  if (side === undefined || proposition.kind !== "event" || polarity === "negative" || at === undefined)
    return undefined;
  const group = doers === undefined || doers.length === 0 ? undefined : groupAt(grammar, at);
  const types = group === undefined ? undefined : DEED_NOUNS.get(grammar.lemma[group.head]!);
  if (types === undefined || !pointsBack(s.doc.tokens.key, grammar, group!.id)) return undefined;
  return ({ claim: { proposition: p, polarity, doers: theirs, from } }) =>
    p.kind === "event" &&
    polarity === "positive" &&
    from < claim.from &&
    types.includes(events[p.event]!.type) &&
    areOthers(s, theirs ?? [], doers!);
}
