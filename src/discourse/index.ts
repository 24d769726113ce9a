import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { commitmentOf } from "./commitment.js";
import { HEDGES } from "./cues.data.js";
import type { Discourse, HedgeMention } from "./discourse.js";
import { readIndirect, readNominal } from "./indirect.js";
import { nest } from "./nesting.js";
import { readQuotations } from "./quotations.js";
import { reading } from "./reading.js";

/** Finds whose words each clause is, and how far they commit themselves. */
export function readDiscourse(doc: Document, grammar: Grammar, entities: Entities): Discourse {
  const read = reading(doc, grammar, entities);
  readQuotations(read);
  readIndirect(read);
  readNominal(read);
  return {
    ...nest(read.found, doc.tokens.count),
    commitment: grammar.clauses.map((clause) => commitmentOf(grammar, clause)),
    hedges: hedgesOf(doc),
  };
}

function hedgesOf({ tokens: { key, count } }: Document): HedgeMention[] {
  const found: HedgeMention[] = [];
  for (let i = 0; i < count; i++) {
    if (Object.hasOwn(HEDGES, key[i]!)) found.push({ from: i, to: i + 1, certainty: HEDGES[key[i]!]! });
  }
  return found;
}
