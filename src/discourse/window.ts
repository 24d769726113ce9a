import type { VerbGroup } from "../grammar/grammar.js";
import { quoteAt, type Reading } from "./reading.js";

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The words in which a verb's subject and content are looked for: its sentence, and only the quotation that it stands in. */
export function windowOf(r: Reading, verb: VerbGroup): Window {
  const { from, to } = r.doc.sentences[verb.sentence]!;
  const quote = quoteAt(r, verb.head);
  if (quote === undefined) return { from, to };
  const close = quote.closed ? quote.to - 1 : quote.to;
  return { from: Math.max(from, quote.from + 1), to: Math.min(to, close) };
}
