import type { Grammar } from "./grammar.js";

/** Verb group → the clause of which it is the verb, or -1. */
export function clausesByVerb(grammar: Grammar): Int32Array {
  const clauseOf = new Int32Array(grammar.verbs.length).fill(-1);
  for (const clause of grammar.clauses) if (clauseOf[clause.verb] === -1) clauseOf[clause.verb] = clause.id;
  return clauseOf;
}
