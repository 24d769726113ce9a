import type { Clause } from "../grammar/grammar.js";
import type { Reading } from "./reading.js";
import { HOLDING } from "./support.data.js";

/** "was arrested for killing two teachers", "on suspicion of planting a bomb": what somebody is held for, he is not said to have done. */
export function isOfSuspect({ grammar, doc }: Pick<Reading, "grammar" | "doc">, clause: Clause | undefined): boolean {
  if (clause?.kind !== "gerund" || clause.parent === undefined) return false;
  const before = doc.tokens.key[grammar.verbs[clause.verb]!.from - 1];
  return (
    (before === "for" || before === "of") && HOLDING.has(grammar.verbs[grammar.clauses[clause.parent]!.verb]!.lemma)
  );
}
