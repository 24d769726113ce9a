import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import { verbAt } from "./at.js";
import type { Sources } from "./source.js";

/** "Was able to verify": it did; that it was not able is no done check. */
export function isAble(grammar: Grammar, head: number): boolean {
  for (let at = head - 1; at > 0 && at >= head - 3; at--) {
    if (ABLE.has(grammar.lemma[at]!)) {
      const verb = verbAt(grammar, at) ?? verbAt(grammar, at - 1);
      return (
        verb?.negated !== true && verb?.modal === undefined && verb?.tense !== "future" && verb?.form !== "infinitive"
      );
    }
  }
  return false;
}

const ABLE = new Set(["able", "manage"]);

/** The checking was done: no future, no modal, no "trying to confirm". */
export function isDone(
  { discourse }: Pick<Sources, "discourse">,
  grammar: Grammar,
  { cue, clause }: AttributionDraft,
): boolean {
  if (cue === undefined) return true;
  for (let at = cue.to - 1; at >= cue.from; at--) {
    const id = grammar.verbAt[at]!;
    if (id < 0) continue;
    const { form, modal, tense, negated } = grammar.verbs[id]!;
    if ((form === "infinitive" && !isAble(grammar, at)) || modal !== undefined || tense === "future" || negated)
      return false;
    break;
  }
  const commitment = clause === undefined ? undefined : discourse.commitment[clause];
  return (
    commitment === undefined ||
    (commitment.frame === "actual" && commitment.polarity === "positive" && commitment.certainty === "certain")
  );
}
