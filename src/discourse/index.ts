import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { basicDiscourse } from "./basic.js";
import type { Discourse } from "./discourse.js";

/** Finds whose words each clause is, and how far they commit themselves. */
export function readDiscourse(doc: Document, grammar: Grammar, entities: Entities): Discourse {
  return basicDiscourse(doc, grammar, entities);
}
