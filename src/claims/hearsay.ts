import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, isAmong, verbAt } from "./at.js";

/**
 * "Confirmed receiving reports that …", "confirmed it was investigating", "that it had been told": what was heard is on record,
 * not that it is so. Nor is it what was done to confirm charges or plans, or that somebody would leave.
 */
export function tellsNoDeed(grammar: Grammar, { from, to }: TokenRange): boolean {
  const object = groupAt(grammar, from);
  if (object !== undefined && isAmong(PROCEEDINGS, grammar, object.head)) return true;
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const verb = verbAt(grammar, at);
    if (verb === undefined || verb.from !== at) continue;
    if (INQUIRING.has(verb.lemma) || verb.modal !== undefined || verb.tense === "future") return true;
    if (verb.lemma === "tell" || verb.lemma === "inform") return verb.voice === "passive";
    if (!HEARING.has(verb.lemma)) return false;
    return isSaid(grammar, verb.to);
  }
  return false;
}

/** What is decided, wanted or meant, with a deed named on the way. */
const PROCEEDINGS: ReadonlySet<string> = new Set(
  "charge sentence verdict warrant indictment conviction need plan visit trip appointment commitment support intention".split(
    " ",
  ),
);

const INQUIRING: ReadonlySet<string> = new Set("investigate probe examine verify check look study".split(" "));
const HEARING: ReadonlySet<string> = new Set("receive hear get see obtain review".split(" "));

/** The first noun behind a verb is one for what somebody said. */
export function isSaid(grammar: Grammar, from: number): boolean {
  const group = groupAt(grammar, from);
  return group !== undefined && isAmong(TESTIMONIES, grammar, group.head);
}

const TESTIMONIES = new Set("report claim allegation accusation account complaint rumour rumor testimony".split(" "));
