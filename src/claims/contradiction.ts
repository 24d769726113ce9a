import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { joinAccounts } from "./aggression.js";
import { alike } from "./alike.js";
import { joinDenials } from "./denials.js";
import { areOthers } from "./doers.js";
import type { Judged } from "./judge.js";
import { oppose } from "./oppose.js";
import type { Sources } from "./source.js";
import { tolls } from "./tolls.js";

/**
 * Joins accounts that exclude each other and those that bear each other out:
 * a denial and what it denies, the two sides' accusations for one event, different tolls for the same losses.
 * Both sides of a contradiction are disputed; what the accused denies is denied as well.
 */
export function contradict(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  sameEvents(s, judged);
  joinDenials(s, grammar, judged, events);
  joinAccounts(s, grammar, judged, events);
  tolls(s, judged, events);
  corroborate(judged);
}

/** Positive and negative accounts of one event by different sources. */
function sameEvents(s: Sources, judged: readonly Judged[]): void {
  alike(judged, eventOf, (i, j) => {
    const one = judged[i]!;
    const two = judged[j]!;
    const said = one.claim.attribution !== undefined && two.claim.attribution !== undefined;
    if (said && one.key !== two.key) {
      if (one.claim.polarity === two.claim.polarity) {
        if (accuseEachOther(one, two) || nameOthers(s, one, two)) oppose(judged, i, j);
        return;
      }
      const denial = one.claim.polarity === "negative" ? i : j;
      oppose(judged, i, j, judged[denial]!.side === undefined ? undefined : denial);
    }
  });
}

/** Each of two opposing sources says that another did it: "blamed the army", "accused the rebels of shelling their own people". */
function accuseEachOther({ claim: a, side: one }: Judged, { claim: b, side: two }: Judged): boolean {
  if (a.proposition.kind !== "event" || b.proposition.kind !== "event") return false;
  const named = a.proposition.actor !== undefined && b.proposition.actor !== undefined;
  const opposed = one !== undefined && two !== undefined && one !== two;
  return named && opposed && a.proposition.actor !== b.proposition.actor;
}

/** "The market was shelled by Ukraine", "it was Russian troops who shelled the market": no doer in common. */
function nameOthers(s: Sources, one: Judged, two: Judged): boolean {
  const bothTell = [one, two].every(({ claim: { polarity, doers } }) => polarity === "positive" && doers?.length);
  return bothTell && areOthers(s, one.claim.doers!, two.claim.doers!);
}

/** The same proposition by another source, with nothing between them. */
function corroborate(judged: readonly Judged[]): void {
  const join = (i: number, j: number) => {
    const one = judged[i]!;
    const two = judged[j]!;
    if (one.key === two.key || one.claim.polarity !== two.claim.polarity || one.contradicts.has(j)) return;
    one.corroborates.add(j);
    two.corroborates.add(i);
  };
  alike(judged, eventOf, join);
  alike(judged, ({ claim: { proposition: p } }) => (p.kind === "casualty" ? p.casualty : undefined), join);
}

const eventOf = ({ claim: { proposition: p } }: Judged) => (p.kind === "event" ? p.event : undefined);
