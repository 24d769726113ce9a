import type { Clause } from "../grammar/grammar.js";
import type { Reading } from "./reading.js";
import { HOLDING } from "./support.data.js";

type Grammar = Pick<Reading, "grammar" | "doc">;

/** What somebody is held for or acquitted of, he is not said to have done. */
export const isOfSuspect = (r: Grammar, clause: Clause | undefined): boolean =>
  clause !== undefined && (isHeldFor(r, clause) || isAcquittedOf(r, clause));

/** "was arrested for killing two teachers", "on suspicion of planting a bomb" */
function isHeldFor({ grammar, doc }: Grammar, { kind, parent, verb }: Clause): boolean {
  if (kind !== "gerund" || parent === undefined) return false;
  const before = doc.tokens.key[grammar.verbs[verb]!.from - 1];
  return (before === "for" || before === "of") && HOLDING.has(grammar.verbs[grammar.clauses[parent]!.verb]!.lemma);
}

/** "was cleared of killing two teachers", "found not guilty of plotting to plant a bomb" */
function isAcquittedOf({ grammar, doc }: Grammar, clause: Clause): boolean {
  const { key } = doc.tokens;
  for (let at: Clause | undefined = clause, up = 0; at?.parent !== undefined && up < 3; up++) {
    const above: Clause = grammar.clauses[at.parent]!;
    const { from } = grammar.verbs[at.verb]!;
    if (at.kind === "gerund" && key[from - 1] === "of") {
      if (CLEARING.has(grammar.verbs[above.verb]!.lemma)) return true;
      if (key[from - 2] === "guilty" && key[from - 3] === "not") return true;
    }
    if (at.kind === "main") return false;
    at = above;
  }
  return false;
}

const CLEARING: ReadonlySet<string> = new Set(["acquit", "clear", "exonerate", "absolve"]);
