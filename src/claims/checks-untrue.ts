import type { Grammar, NounGroup, VerbGroup } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, isAmong, verbAt } from "./at.js";
import { coverage } from "./check-coverage.js";
import { clauseOfVerb, clip } from "./check-span.js";
import { type CheckStatement, PLAIN } from "./check-statement.js";
import { SAID_NOUNS } from "./denials.data.js";
import { type Sources, voiceAt } from "./source.js";
import { IMAGE_NOUNS } from "./verification.data.js";

/** "The claim is false", "the video was staged": the outlet itself says that what others told before is not so. */
export function readUntrue(
  s: Sources,
  grammar: Grammar,
  at: number,
  asVerb: boolean,
  sentence: TokenRange,
): CheckStatement | undefined {
  if (!asVerb && isVerdict(s, at, sentence))
    return { from: sentence.from, to: sentence.to, kind: "refuted", at, covers: PLAIN };
  const verb = asVerb ? verbAt(grammar, at) : copulaBefore(grammar, at, sentence.from);
  if (verb?.form !== "finite" || verb.negated || (asVerb && verb.voice !== "passive")) return undefined;
  if (voiceAt(s.discourse, at) >= 0 || s.doc.tokens.quote[at]! >= 0) return undefined;
  const clause = clauseOfVerb(grammar, verb.id);
  const subject = clause?.kind === "main" ? grammar.groups[clause.subject ?? -1] : undefined;
  if (subject === undefined || !isOfWhatWasTold(s, grammar, subject)) return undefined;
  const commitment = s.discourse.commitment[clause!.id];
  if (commitment !== undefined && commitment.certainty !== "certain") return undefined;
  return { ...clip(grammar, at, sentence), kind: "refuted", at, covers: coverage(s, grammar, at, sentence) };
}

/** "Verdict: False.", "Our rating: Misleading" */
function isVerdict({ doc: { tokens } }: Sources, at: number, { from, to }: TokenRange): boolean {
  return to - from < 6 && tokens.key[at - 1] === ":" && VERDICTS.has(tokens.key[at - 2]!);
}

const VERDICTS: ReadonlySet<string> = new Set(["verdict", "rating", "assessment", "conclusion", "ruling"]);

/** "Is false", "is completely false", "are a hoax". */
function copulaBefore(grammar: Grammar, at: number, floor: number): VerbGroup | undefined {
  const from = groupAt(grammar, at)?.from ?? at;
  for (let i = Math.min(at, from) - 1; i >= Math.max(floor, from - 2); i--) {
    const verb = verbAt(grammar, i);
    if (verb !== undefined) return verb.lemma === "be" ? verb : undefined;
  }
  return undefined;
}

/** "The claim", "these posts", "the footage"; "this". */
function isOfWhatWasTold({ doc }: Sources, grammar: Grammar, { from, head }: NounGroup): boolean {
  const first = doc.tokens.key[from]!;
  if (!POINTING.has(first)) return false;
  if (from === head) return first !== "the";
  return isAmong(SAID_NOUNS, grammar, head) || isAmong(IMAGE_NOUNS, grammar, head) || isAmong(POSTS, grammar, head);
}

const POINTING: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);

const POSTS: ReadonlySet<string> = new Set(["post", "caption", "message", "article", "tweet", "headline"]);
