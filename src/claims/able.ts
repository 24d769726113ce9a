import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { verbAt } from "./at.js";
import { tellsNoDeed } from "./hearsay.js";
import type { Sources } from "./source.js";

/** "Was able to verify": it did; that it was not able is no done check. */
function isAble(grammar: Grammar, head: number): boolean {
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

/** Of a verb of checking: no future, no modal, "is verifying", "stopped short of confirming", "rarely verifies". */
export function isDoneVerb({ tokens }: Document, grammar: Grammar, id: number): boolean {
  const { form, modal, tense, progressive, perfect, from, head } = grammar.verbs[id]!;
  if (modal !== undefined || tense === "future" || (progressive && !perfect)) return false;
  if (form === "infinitive") return isAble(grammar, head);
  if (form === "ing" && !perfect && SHORT_OF.has(tokens.key[from - 1] ?? "")) return false;
  for (let at = from - 1; at < head; at++) if (SELDOM.has(tokens.key[at] ?? "")) return false;
  return true;
}

/** Words before a gerund by which it is not said to have been done. */
const SHORT_OF: ReadonlySet<string> = new Set(
  "of from before without for about to towards toward against than avoid avoided avoids began begun begin start started starting consider considered stopped stop".split(
    " ",
  ),
);
const SELDOM: ReadonlySet<string> = new Set("rarely seldom hardly sometimes usually routinely normally".split(" "));

/** The checking was done: no future, no modal, no "trying to confirm". */
export function isDone(
  { doc, discourse }: Pick<Sources, "doc" | "discourse">,
  grammar: Grammar,
  { cue, clause, content }: AttributionDraft,
): boolean {
  if (cue === undefined) return true;
  for (let at = cue.to - 1; at >= cue.from; at--) {
    const id = grammar.verbAt[at]!;
    if (id < 0) continue;
    if (grammar.verbs[id]!.negated || !isDoneVerb(doc, grammar, id)) return false;
    break;
  }
  const first = content[0];
  if (first !== undefined && tellsNoDeed(grammar, first)) return false;
  const commitment = clause === undefined ? undefined : discourse.commitment[clause];
  return (
    commitment === undefined ||
    (commitment.frame === "actual" && commitment.polarity === "positive" && commitment.certainty === "certain")
  );
}
