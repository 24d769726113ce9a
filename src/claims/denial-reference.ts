import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, verbAt } from "./at.js";
import { PART_NOUNS, PART_PREDICATES, POINTERS, SAID_NOUNS } from "./denials.data.js";
import type { Sources } from "./source.js";
import { IMAGE_NOUNS } from "./verification.data.js";

/** How a denial says what it denies. */
export type Reference =
  | "pointing" // "denied it", "rejects the charge", "dismissed this"
  | "part" // "denied any involvement", "denied responsibility"
  | "words"; // "denied that its fighters had used the building"

export function referenceOf(
  { doc }: Pick<Sources, "doc">,
  grammar: Grammar,
  { from, to }: TokenRange,
  outright: boolean,
): Reference {
  const { key } = doc.tokens;
  if (!outright) return saysNoSuch(key, from, to) ? "pointing" : "words";
  const first = key[from]!;
  if (POINTERS.has(first) && first !== "that" && (to - from <= 3 || POINTED.has(key[from + 1] ?? "")))
    return "pointing";
  if ((first === "that" && to - from === 1) || neverWas(grammar, key, from)) return "pointing";
  if (doc.tokens.quote[from]! >= 0) return referenceOf({ doc }, grammar, { from: from + 1, to }, outright);
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const verb = verbAt(grammar, at);
    if (verb !== undefined && verb.lemma !== "be") break;
    const noun = grammar.lemma[at]!;
    if (PART_NOUNS.has(noun) || PART_PREDICATES.has(key[at]!)) return "part";
    const bare = key[at + 1] !== "that" && key[at + 1] !== "of";
    if ((SAID_NOUNS.has(noun) || (at <= from + 2 && IMAGE_NOUNS.has(noun))) && bare) return "pointing";
  }
  // "Denied it", "denied the strike"; not "denied targeting civilians".
  return to - from <= 3 && !isGerund(grammar, key, from) ? "pointing" : "words";
}

/** "That did not happen", '"This never took place"'. */
export function neverWas(grammar: Grammar, key: readonly string[], at: number): boolean {
  const from = key[at] === '"' ? at + 1 : at;
  const verb = POINTERS.has(key[from] ?? "") ? verbAt(grammar, from + 1) : undefined;
  return verb?.negated === true && (verb.lemma === "happen" || (verb.lemma === "take" && key[verb.to] === "place"));
}

/** "Attacking civilians", also where it is read as an adjective and a noun. */
function isGerund(grammar: Grammar, key: readonly string[], at: number): boolean {
  const verb = verbAt(grammar, at);
  const group = groupAt(grammar, at);
  if (verb !== undefined) return verb.form === "ing";
  return group !== undefined && group.from === at && group.head > at && key[at]!.endsWith("ing");
}

/** "…, a charge Moscow denies": of what the sentence says before. */
export function isAppended({ doc: { tokens } }: Sources, { cue, content: [piece] }: AttributionDraft): boolean {
  if (cue === undefined || piece === undefined || piece.to > cue.from) return false;
  const { key, sentence } = tokens;
  const first = key[piece.from]!;
  return (first === "a" || first === "an" || first === "which") && sentence[piece.from] === sentence[piece.from - 1];
}

/** "Has previously denied attacking civilians", "denies targeting civilians": no answer to what was said right now. */
export function isStanding(
  { doc }: Sources,
  grammar: Grammar,
  { cue }: AttributionDraft,
  { from }: TokenRange,
): boolean {
  const verb = cue === undefined ? undefined : verbAt(grammar, cue.to - 1);
  if (verb === undefined || cue === undefined || !isGerund(grammar, doc.tokens.key, from)) return false;
  for (let at = cue.from; at < cue.to; at++) if (HABITUALLY.has(doc.tokens.key[at]!)) return true;
  return verb.perfect || verb.tense === "present";
}

const HABITUALLY = new Set(
  "previously repeatedly consistently always earlier long routinely regularly often frequently persistently usually".split(
    " ",
  ),
);

/** "It used no such weapons": what was said is denied, whatever it was. */
function saysNoSuch(key: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + 1 < Math.min(to, from + 8); at++)
    if (key[at] === "no" && key[at + 1] === "such") return true;
  return false;
}

/** What follows a pronoun that is what somebody calls untrue: "this as rumours", "this is false". */
export const POINTED = new Set(["as", "is", "was", "are", "were"]);

/** "Ruled out talks", "rejected the sanctions": an offer is refused, no claim denied. */
export function isRefusal({ doc }: Sources, grammar: Grammar, { cueLemma, content }: AttributionDraft): boolean {
  const piece = content[0];
  if (piece === undefined || cueLemma === undefined || !REFUSING.has(cueLemma)) return false;
  if (POINTERS.has(doc.tokens.key[piece.from]!)) return false;
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 7); at++)
    if (SAID_NOUNS.has(grammar.lemma[at]!)) return false;
  const verb = grammar.verbAt[piece.from]!;
  return verb < 0 || grammar.verbs[verb]!.form !== "ing";
}

const REFUSING = new Set([
  "rule out",
  "reject",
  "dismiss",
  "discount",
  "brush off",
  "shrug off",
  "play down",
  "downplay",
]);
