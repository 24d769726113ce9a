import type { Grammar } from "../../grammar/grammar.js";
import type { Knowledge } from "../../knowledge/knowledge.js";
import type { Document } from "../../text/document.js";
import { readCapitals } from "./capitals.js";
import { scanNames } from "./find-names.js";
import { nameBits, nameLexicon } from "./lexicon.js";
import type { NameMention, Names } from "./name.js";
import { settleRivals } from "./rivals.js";
import type { Scan } from "./scan.js";
import { settleNames } from "./settle.js";

export type { NameKind, NameMention, Names } from "./name.js";

/**
 * Recognises and types the proper names of a document: states, known organisations, people, places, other bodies.
 *
 * @returns mentions in text order that do not overlap, and a map from tokens to them
 */
export function findNames(doc: Document, grammar: Grammar, knowledge: Knowledge): Names {
  const out: NameMention[] = [];
  const scan: Scan = {
    doc,
    tag: grammar.tag,
    knowledge,
    lexicon: nameLexicon(),
    bits: nameBits(doc.tokens),
    capitals: readCapitals(doc),
    out,
    ships: new Set(),
  };
  scanNames(scan);
  settleRivals(out);
  settleNames(scan);
  const at = new Int32Array(doc.tokens.count).fill(-1);
  for (let i = 0; i < out.length; i++) {
    const { generic, from, to } = out[i]!;
    // A capital that only the start of a sentence gave is no name.
    if (generic !== "initial") at.fill(i, from, to);
  }
  return { mentions: out, at };
}
