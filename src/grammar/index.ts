import type { Document } from "../text/document.js";
import { basicAnalysis } from "./basic.js";
import type { Grammar } from "./grammar.js";

/** Finds noun groups, verb groups and clauses. */
export function analyse(doc: Document): Grammar {
  return basicAnalysis(doc);
}
