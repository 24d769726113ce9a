import type { AttributionDraft } from "../discourse/discourse.js";
import type { Clause, Grammar } from "../grammar/grammar.js";
import { PART_NOUNS } from "./denials.data.js";
import type { Sources } from "./source.js";

/** The words of a denial. */
interface Denial {
  readonly from: number;
  /** Only a part in the deed is denied: "any involvement in the attack". */
  readonly part: boolean;
}

/** What an attribution denies, if it denies. */
export function denialOf(
  { doc }: Sources,
  grammar: Grammar,
  { cueKind, negated, content }: AttributionDraft,
): Denial | undefined {
  const piece = content[0];
  if (cueKind !== "deny" || negated || piece === undefined) return undefined;
  let part = false;
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 4) && doc.tokens.key[at] !== "that"; at++) {
    if (grammar.verbAt[at]! >= 0) break;
    part ||= PART_NOUNS.has(grammar.lemma[at]!);
  }
  return { from: piece.from, part };
}

/** "… the attack in which gunmen killed 26": what a relative clause within the words tells is not what they deny. */
export function isPresupposed(grammar: Grammar, at: number, from: number): boolean {
  let clause: Clause | undefined = grammar.clauses[grammar.clauseAt[at] ?? -1];
  for (let i = 0; i < 5 && clause !== undefined && clause.from > from; i++) {
    if (clause.kind === "relative") return true;
    clause = clause.parent === undefined ? undefined : grammar.clauses[clause.parent];
  }
  return false;
}
