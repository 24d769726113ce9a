import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { isDoneVerb } from "./able.js";
import { groupAt, isAmong } from "./at.js";
import { asideBefore, clauseEnd, clauseOfVerb, clip, semicolonBefore } from "./check-span.js";
import { type CheckStatement, PLAIN } from "./check-statement.js";
import { studentOf, whoChecks } from "./checkers.js";
import { isSaid, tellsNoDeed } from "./hearsay.js";
import { type Sources, voiceAt } from "./source.js";
import { type CheckWording, IMAGE_NOUNS } from "./verification.data.js";

/** "There were no guards when our reporter passed": what the sentence tells was so before the reporter's eyes. */
export function readPresence(
  s: Sources,
  grammar: Grammar,
  at: number,
  sentence: TokenRange,
): CheckStatement | undefined {
  const clause = clauseOfVerb(grammar, grammar.verbAt[at]!);
  const subject = clause?.subject;
  if (clause === undefined || subject === undefined || clause.kind !== "adverbial") return undefined;
  if (grammar.verbs[clause.verb!]!.negated) return undefined;
  if (!WHILE.has(s.doc.tokens.key[clause.from]!) || voiceAt(s.discourse, at) >= 0) return undefined;
  if (whoChecks(s, grammar, subject, at)?.reporter !== true) return undefined;
  const { from, to } = clip(grammar, at, sentence);
  return { from, to, kind: "verified", basis: "witnessed", at, content: sentence, covers: PLAIN };
}

const WHILE = new Set(["when", "as", "while"]);

/** Affirmed checking counts when a reporter of the outlet, a monitor or another non-party did it. */
export function readDone(
  s: Sources,
  grammar: Grammar,
  at: number,
  wording: CheckWording,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  const verb = grammar.verbAt[at]!;
  if (verb < 0) return undefined;
  const group = grammar.verbs[verb]!;
  if (!isDoneVerb(s.doc, grammar, verb)) return undefined;
  const clause = clauseOfVerb(grammar, verb);
  const passive =
    group.voice === "passive" || (group.form === "participle" && clause?.preps.some((p) => p.prep === "by") === true);
  const doer = passive ? clause?.preps.find((p) => p.prep === "by")?.group : clause?.subject;
  const images = wording.basis === "visual-evidence";
  const checker = whoChecks(s, grammar, doer, at) ?? (images ? studentOf(s, grammar, doer) : undefined);
  if (checker === undefined) return undefined;
  const reporterOnly = wording.basis === "witnessed";
  // "A reporter saw video in which soldiers …": who sees a picture or reads a paper was not there.
  if (reporterOnly && (passive ? isOfRecord(s, grammar, group.from, sentence.from) : isRecord(grammar, group.to)))
    return undefined;
  if (!passive && tellsNoDeed(grammar, { from: group.to, to: sentence.to })) return undefined;
  // "Documented reports that …": the reports are on record, not what they say.
  if (!passive && RECORDING.has(group.lemma) && isSaid(grammar, group.to)) return undefined;
  // "Found two officers guilty of the killing": a verdict.
  if (group.lemma === "find" && key.slice(group.to, group.to + 8).includes("guilty")) return undefined;
  if (wording.basis === "visual-evidence" && !imagesNear(grammar, at, sentence)) return undefined;
  if (reporterOnly && voiceAt(s.discourse, at) >= 0 && checker.by === undefined) return undefined;
  const content = passive
    ? { from: clause?.parent === undefined ? sentence.from : sentence.from, to: sentence.to }
    : reporterOnly && key[group.to] === "as"
      ? { from: group.to, to: semicolonBefore(s, sentence.to, group.to) }
      : { from: group.to, to: asideBefore(s, clauseEnd(grammar, clause?.id, sentence, group.to), group.to) };
  const basis =
    wording.basis === "witnessed" && checker.by !== undefined && !checker.reporter
      ? "independent-confirmation"
      : wording.basis;
  return {
    from: Math.max(sentence.from, clause?.from ?? at),
    to: content.to,
    kind: wording.kind,
    basis,
    at,
    by: checker.by,
    content,
    covers: PLAIN,
  };
}

/** The first noun behind a verb is one for a picture or a paper. */
function isRecord(grammar: Grammar, from: number): boolean {
  const group = groupAt(grammar, from);
  return group !== undefined && (isAmong(IMAGE_NOUNS, grammar, group.head) || isAmong(PAPERS, grammar, group.head));
}

const RECORDING = new Set(["document", "record", "register", "find", "hear"]);

/** "Photographs of the aftermath seen by Reuters": a noun for a picture or a paper within the words before. */
function isOfRecord({ doc }: Sources, grammar: Grammar, before: number, floor: number): boolean {
  for (let at = before - 1; at >= Math.max(floor, before - 10) && doc.tokens.key[at] !== ";"; at--)
    if (isAmong(IMAGE_NOUNS, grammar, at) || isAmong(PAPERS, grammar, at)) return true;
  return false;
}

const PAPERS = new Set(
  "report letter copy transcript statement order list post message record log file data memo email register ledger certificate".split(
    " ",
  ),
);

function imagesNear(grammar: Grammar, at: number, sentence: TokenRange): boolean {
  const from = Math.max(sentence.from, at - 8);
  const to = Math.min(sentence.to, at + 8);
  for (let i = from; i < to; i++)
    if (isAmong(IMAGE_NOUNS, grammar, i) && !grammar.lemma[i]!.startsWith("document")) return true;
  return false;
}
