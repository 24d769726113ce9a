import type { AttributionDraft } from "../discourse/discourse.js";
import type { Clause, Grammar } from "../grammar/grammar.js";
import { clauseAt, verbAt } from "./at.js";
import { PART_NOUNS } from "./denials.data.js";
import type { Sources } from "./source.js";

/** The words of a denial. */
interface Denial {
  readonly from: number;
  /** Only a part in the deed is denied: "any involvement in the attack". */
  readonly part: boolean;
  /** A deed is denied by its verb: "denied targeting civilians". */
  readonly gerund: boolean;
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
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 4) && doc.tokens.key[at] !== "that"; at++)
    part ||= PART_NOUNS.has(grammar.lemma[at]!) || PART_VERBS.has(grammar.lemma[at]!);
  const verb = verbAt(grammar, piece.from);
  return { from: piece.from, part, gerund: verb?.form === "ing" };
}

/** "Attributed {the bombing in Goma} to the rebels", "blamed {the bombing} on them": what is laid at a door is not in doubt. */
export function isLaidAtDoor(grammar: Grammar, { cueLemma, content }: AttributionDraft, at: number): boolean {
  const first = LAYING.has(cueLemma ?? "") && content[0] !== undefined ? grammar.groupAt[content[0].from]! : -1;
  return first >= 0 && grammar.groupAt[at] === first;
}

const LAYING: ReadonlySet<string> = new Set(["attribute", "blame"]);

/** "Denied participating in the attack". */
const PART_VERBS = new Set(["participate", "involve"]);

/** "Denied targeting civilians in the war": that there is a war is not denied. */
export function isSetting(grammar: Grammar, { group }: { readonly group?: number | undefined }): boolean {
  const noun = group === undefined ? undefined : grammar.groups[group];
  return noun !== undefined && SETTINGS.has(grammar.lemma[noun.from - 1] ?? "");
}

const SETTINGS = new Set(["in", "during", "after", "before", "since", "amid", "throughout", "at"]);

/**
 * "… the attack in which gunmen killed 26", "the two men arrested in Kano": what a relative clause within the words tells,
 * whole or cut short to its participle, is not what they deny.
 */
export function isPresupposed(grammar: Grammar, at: number, from: number): boolean {
  let clause: Clause | undefined = clauseAt(grammar, at);
  for (let i = 0; i < 5 && clause !== undefined && clause.from > from; i++) {
    if (clause.kind === "relative" || isReduced(grammar, clause)) return true;
    clause = clause.parent === undefined ? undefined : grammar.clauses[clause.parent];
  }
  return false;
}

/** "Denied that its men had shelled the school", "denied shelling it": the very deed is denied, and not one told within the words. */
export function isDeniedItself({ clauses, groups, verbs }: Grammar, id: number | undefined): boolean {
  const clause = id === undefined ? undefined : clauses[id];
  if (clause?.kind === "gerund") return true;
  if (clause?.kind !== "complement" || verbs[clause.verb]!.form !== "finite") return false;
  return clause.marker === "that" || (clause.subject !== undefined && groups[clause.subject]!.kind === "pronoun");
}

const isReduced = (grammar: Grammar, { kind, verb }: Clause): boolean =>
  kind === "participle" && grammar.verbs[verb]!.form === "participle";
