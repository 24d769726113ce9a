import type { Clause } from "../grammar/grammar.js";
import type { Reading } from "./reading.js";

const CONVICTING = new Set(["convict", "sentence", "jail", "imprison", "condemn", "find"]);
const CHARGING = new Set([...CONVICTING, "accuse", "charge", "indict", "suspect", "try", "blame"]);

/** "was convicted of inciting the killing of 13 civilians": they were killed. */
export const isOfConvict = (r: Reading, clause: Clause): boolean => isUnder(r, clause, CONVICTING);

/** "was charged with ordering the massacre of 13 civilians": what is tried was done, whoever wanted it. */
export const isOrderCharged = (r: Reading, clause: Clause): boolean =>
  r.grammar.verbs[clause.verb]!.lemma === "order" && isUnder(r, clause, CHARGING);

function isUnder({ grammar }: Reading, { kind, parent }: Clause, verbs: ReadonlySet<string>): boolean {
  return kind === "gerund" && parent !== undefined && verbs.has(grammar.verbs[grammar.clauses[parent]!.verb]!.lemma);
}
