import type { VerbGroup } from "../grammar/grammar.js";
import type { Reading } from "./reading.js";

export const sameQuote = (r: Reading, a: VerbGroup, b: VerbGroup): boolean =>
  r.doc.tokens.quote[a.head] === r.doc.tokens.quote[b.head];

/** The verb of what is said, asked or told of a noun, not of who says it. */
export function isEmbedded(r: Reading, verb: VerbGroup): boolean {
  const clause = r.grammar.clauses[r.clauseOf[verb.id]!];
  if (clause === undefined) return false;
  return clause.kind === "complement" || clause.kind === "relative" || ASKED.has(clause.marker ?? "");
}

/** "No details about [how he planned] it, saying": who planned does not go on. */
export function isAskedAbout(r: Reading, { id }: VerbGroup): boolean {
  const clause = r.grammar.clauses[r.clauseOf[id]!];
  return clause?.kind !== "relative" && clause?.marker !== "who" && ASKED.has(clause?.marker ?? "");
}

/** The verb of what is said. */
export const isTold = (r: Reading, { id }: VerbGroup): boolean =>
  r.grammar.clauses[r.clauseOf[id]!]?.kind === "complement";

const ASKED: ReadonlySet<string> = new Set(["how", "why", "what", "whether", "which", "who"]);
