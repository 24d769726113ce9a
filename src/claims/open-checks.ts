import { type BySentence, bySentence } from "./by-sentence.js";
import type { CheckStatement } from "./check-statement.js";
import type { Sources } from "./source.js";

/** Statements that something was not or could not be checked, by sentence. */
export const openChecks = (s: Sources, checks: readonly CheckStatement[]): BySentence<CheckStatement> =>
  bySentence(
    s.doc,
    checks.filter((c) => c.kind === "unverifiable" || c.kind === "no-comment"),
    (c) => c.at,
  );
