import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import type { Discourse } from "./discourse.js";

/** Finds whose words each clause is, and how far they commit themselves. */
export function readDiscourse(doc: Document, _grammar: Grammar, _entities: Entities): Discourse {
  return { attributions: [], attributionAt: new Int32Array(doc.tokens.count).fill(-1), commitment: [], hedges: [] };
}
