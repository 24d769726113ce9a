import { UNTRUE } from "../discourse/answers.data.js";
import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, isAmong, verbAt } from "./at.js";
import { neverWas, POINTED } from "./denial-reference.js";
import { POINTERS, SAID_NOUNS } from "./denials.data.js";
import type { Sources } from "./source.js";
import { IMAGE_NOUNS } from "./verification.data.js";

/** "Called the reports staged", "dismissed this as rumours", "this is false": another's words are untrue. */
export function isUntrue({ doc }: Pick<Sources, "doc">, grammar: Grammar, draft: AttributionDraft): boolean {
  const { key } = doc.tokens;
  const piece = draft.content[0];
  if (piece === undefined || draft.negated) return false;
  if (saysNoTruth(key, piece)) return true;
  if (neverWas(grammar, key, piece.from)) return true;
  const names = draft.cueLemma !== undefined && NAMING.has(draft.cueLemma);
  const from = doc.tokens.quote[piece.from]! >= 0 ? piece.from + 1 : piece.from;
  let said = POINTERS.has(key[from] ?? "") && (names || POINTED.has(key[from + 1] ?? ""));
  for (let at = from; (names || said) && at < Math.min(piece.to, from + 9); at++) {
    if (!said && SAID_NOUNS.has(grammar.lemma[at]!)) said = true;
    if (said && at > from && (UNTRUE.has(key[at]!) || (key[at] === "true" && isNot(grammar, key, at)))) return true;
  }
  return saysReportUntrue(grammar, key, { from: key[from] === "that" ? from + 1 : from, to: piece.to });
}

/** "There is no truth in the reports", "that there was no basis to the claims". */
function saysNoTruth(key: readonly string[], { from, to }: TokenRange): boolean {
  for (let at = from; at + 2 < Math.min(to, from + 7); at++)
    if (key[at] === "no" && TRUTHS.has(key[at + 1]!)) return TO.has(key[at + 2]!);
  return false;
}

const TRUTHS = new Set(["truth", "basis", "substance", "foundation", "merit"]);

const TO = new Set(["to", "in"]);

/** "Reports of an attack on the school were fabricated": what was said is the subject, that it is untrue its predicate. */
function saysReportUntrue(grammar: Grammar, key: readonly string[], { from, to }: TokenRange): boolean {
  const subject = groupAt(grammar, from);
  // "The video was fake": of what it shows.
  const told =
    subject !== undefined &&
    (isAmong(SAID_NOUNS, grammar, subject.head) || isAmong(IMAGE_NOUNS, grammar, subject.head));
  if (!told) return false;
  for (let at = subject.to; at < Math.min(to, subject.to + 20); at++) {
    const verb = verbAt(grammar, at);
    if (verb?.form !== "finite" || verb.from !== at) continue;
    if (verb.negated && HOLDING.has(verb.lemma)) return true;
    for (let k = at + 1; k < Math.min(to, verb.to + 4); k++)
      if (verb.negated ? key[k] === "true" : UNTRUE.has(key[k]!) || isBaseless(key, k)) return true;
    if (verb.negated) return false;
    at = verb.to - 1;
  }
  return false;
}

/** "Does not correspond to reality", "did not reflect the facts". */
const HOLDING = new Set(["correspond", "reflect", "accord"]);

/** "Had no basis", "were without foundation". */
const isBaseless = (key: readonly string[], at: number): boolean =>
  TRUTHS.has(key[at]!) && (key[at - 1] === "no" || key[at - 1] === "without");

/** "This was not true", "it is far from true". */
const isNot = (grammar: Grammar, key: readonly string[], at: number): boolean =>
  verbAt(grammar, at - 1)?.negated === true || key[at - 1] === "not" || key[at - 1] === "from";

const NAMING = new Set(["call", "describe", "brand", "label", "dub", "term", "dismiss", "deem"]);
