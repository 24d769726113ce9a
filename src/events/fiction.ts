import type { Clause, Grammar } from "../grammar/grammar.js";
import { FICTION } from "./domain.data.js";
import type { Domains } from "./domain.js";

/** How far up a plot is looked for: "follows soldiers who are sent to shoot a priest". */
const DEEPEST = 4;

/** "In the film, rebels kill the king", "the novel follows soldiers who shoot a priest": nobody did. */
export function isPlot({ grammar, domains }: { grammar: Grammar; domains: Domains }, id: number | undefined): boolean {
  let clause = id === undefined ? undefined : grammar.clauses[id];
  if (clause === undefined) return false;
  if (domains.fictionIn[clause.sentence] !== 1) return isRetold(grammar, clause, domains.fictionIn);
  for (let up = 0; clause !== undefined && up < DEEPEST; up++) {
    if (opensInFiction(grammar, clause) || (up > 0 && isNarrated(grammar, clause))) return true;
    // "The film was shown hours after gunmen stormed a cinema": beside what it tells.
    if (clause.kind === "adverbial") return false;
    clause = clause.parent === undefined ? undefined : grammar.clauses[clause.parent];
  }
  return false;
}

/** "The film opens on Friday. It tells of a platoon that is ambushed": plots go on in the present; what happened is past. */
function isRetold({ clauses, verbs }: Grammar, own: Clause, fictionIn: Uint8Array): boolean {
  const { sentence } = own;
  if (!(fictionIn[sentence - 1] || fictionIn[sentence - 2] || fictionIn[sentence - 3])) return false;
  // "Sources say that the council had asked": only what is said is past.
  const isNow = ({ verb }: Clause): boolean => verbs[verb]!.tense === "present" && !verbs[verb]!.perfect;
  let top = own;
  for (let up = 0; top.parent !== undefined && up < DEEPEST; up++) {
    if (verbs[top.verb]!.form === "finite" && !isNow(top)) return false;
    top = clauses[top.parent]!;
  }
  return isNow(top);
}

/** "In the film, …": before the verb; "during the film" is when it was shown. */
function opensInFiction(grammar: Grammar, { preps, verb }: Clause): boolean {
  const { from } = grammar.verbs[verb]!;
  return preps.some(
    ({ prep, at, after, group }) => prep === "in" && after < 0 && at < from && isFiction(grammar, group),
  );
}

function isNarrated(grammar: Grammar, { subject, verb }: Clause): boolean {
  return subject !== undefined && NARRATING.has(grammar.verbs[verb]!.lemma) && isFiction(grammar, subject);
}

const isFiction = ({ groups, lemma }: Grammar, id: number): boolean => FICTION.has(lemma[groups[id]!.head]!);

const NARRATING = new Set(
  "tell follow depict portray show open begin end centre center imagine recount chronicle feature star describe dramatise dramatize narrate see".split(
    " ",
  ),
);
