import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { coverage } from "./check-coverage.js";
import { clauseOfVerb, clip } from "./check-span.js";
import type { CheckStatement } from "./check-statement.js";
import type { Sources } from "./source.js";
import { type CheckWording, INABILITY } from "./verification.data.js";

/** Whether a word of inability or negation governs the check: within the words before it, no clause border between. */
export function inability(s: Sources, grammar: Grammar, at: number, floor: number): boolean {
  const { key } = s.doc.tokens;
  const verb = grammar.verbAt[at]!;
  if (verb >= 0 && grammar.verbs[verb]!.negated) return true;
  for (let i = at - 1, steps = 0; i >= floor && steps < 12; i--, steps++) {
    const word = key[i]!;
    if (word === "," || word === ";" || word === "—" || word === "that" || word === "but") return false;
    if (INABILITY.has(word)) return word !== "yet" || key[i + 1] === "to";
  }
  return verb < 0 && isOutOfReach(key, grammar, at);
}

/** "Verification of the claim was not possible", "is impossible": its predicate says so. */
function isOutOfReach(key: readonly string[], { verbAt, verbs, tag }: Grammar, at: number): boolean {
  for (let i = at + 1; i < at + 10 && tag[i] !== Tag.PUNCT; i++) {
    const verb = verbs[verbAt[i] ?? -1];
    if (verb === undefined) continue;
    if (verb.form !== "finite" || !BEING.has(verb.lemma)) return false;
    const predicate = key[verb.to] === "not" || tag[verb.to] === Tag.ADV ? verb.to + 1 : verb.to;
    return verb.negated ? WITHIN_REACH.has(key[predicate]!) : INABILITY.has(key[predicate]!);
  }
  return false;
}

/** "Is unverified", "remained unconfirmed". */
export function isLeftSo({ verbAt, verbs, tag }: Grammar, at: number): boolean {
  const own = verbs[verbAt[at] ?? -1];
  if (own !== undefined) return own.voice === "passive" && own.head === at;
  const before = tag[at - 1] === Tag.ADV ? at - 2 : at - 1;
  return BEING.has(verbs[verbAt[before] ?? -1]?.lemma ?? "");
}

const BEING = new Set(["be", "remain", "prove", "stay", "go", "become"]);

const WITHIN_REACH = new Set(["possible", "available", "feasible"]);

const OPINION = new Set(["deny", "denied"]);

export function readInability(
  s: Sources,
  grammar: Grammar,
  at: number,
  wording: CheckWording,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  if (key[at + 1] === "or" && OPINION.has(key[at + 2] ?? "")) return undefined;
  const by = agentOf(s, grammar, at);
  // A party that "could not confirm" is no check; the outlet, a monitor, a third person is.
  if (wording.kind === "unverifiable" && by !== undefined && s.parties.sideOf.has(by)) return undefined;
  if (wording.kind === "no-comment" && wording.nouns?.includes(grammar.lemma[at]!) && !commentIsNone(key, at))
    return undefined;
  if (wording.kind === "no-comment" && grammar.lemma[at] === "reach" && !key.slice(at, at + 5).includes("comment"))
    return undefined;
  const { from, to } = clip(grammar, at, sentence);
  return {
    from,
    to,
    kind: wording.kind,
    at,
    by,
    covers: coverage(s, grammar, at, sentence),
  };
}

function commentIsNone(key: readonly string[], at: number): boolean {
  if (key[at - 1] === "to") return true;
  for (let i = at - 1; i >= at - 4; i--) if (key[i] === "no" || key[i] === "without") return true;
  return false;
}

/** Who checks, by the clause's subject, or the "by" agent of a passive. */
function agentOf(s: Sources, grammar: Grammar, at: number): number | undefined {
  const verb = grammar.verbAt[at]!;
  const clause = clauseOfVerb(grammar, verb);
  if (clause === undefined) return undefined;
  const passive = grammar.verbs[verb]!.voice === "passive";
  const group = passive ? clause.preps.find((p) => p.prep === "by")?.group : clause.subject;
  const actor = group === undefined ? -1 : (s.entities.actorOf[group] ?? -1);
  return actor < 0 ? undefined : actor;
}
