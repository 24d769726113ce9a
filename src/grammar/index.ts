import type { Document } from "../text/document.js";
import type { Grammar } from "./grammar.js";

/** Finds noun groups, verb groups and clauses. */
export function analyse(doc: Document): Grammar {
  return {
    tag: doc.tokens.tag,
    lemma: doc.tokens.key,
    groups: [],
    verbs: [],
    clauses: [],
    groupAt: new Int32Array(doc.tokens.count).fill(-1),
    verbAt: new Int32Array(doc.tokens.count).fill(-1),
    clauseAt: new Int32Array(doc.tokens.count).fill(-1),
  };
}
