import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, isAmong, verbAt } from "./at.js";
import { coverage } from "./check-coverage.js";
import { clauseOfVerb, clip } from "./check-span.js";
import type { CheckStatement } from "./check-statement.js";
import { type Sources, speaksForMonitor, voiceAt } from "./source.js";
import { IMAGE_NOUNS } from "./verification.data.js";

/**
 * "The clip is in fact from 2018", "actually shows a drill", "was filmed two years ago": a picture of something else than was
 * told of it, in the outlet's words or those of somebody who may verify.
 */
export function readElsewhere(
  s: Sources,
  grammar: Grammar,
  at: number,
  asVerb: boolean,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  const verb = asVerb ? verbAt(grammar, at) : verbBeside(grammar, key, at);
  if (verb?.form !== "finite" || verb.negated || verb.modal !== undefined) return undefined;
  const made = verb.voice === "passive" && key[verb.to] !== "down" && isLongAgo(s, verb.to, sentence.to);
  if (asVerb && !made) return undefined;
  const opening = groupAt(grammar, sentence.from);
  if (opening === undefined || opening.head >= at || !isAmong(IMAGE_NOUNS, grammar, opening.head)) return undefined;
  const clause = clauseOfVerb(grammar, verb.id);
  if (clause?.kind !== "main" || (s.discourse.commitment[clause.id]?.certainty ?? "certain") !== "certain")
    return undefined;
  const by = findersOf(s, at, sentence);
  if (by === undefined) return undefined;
  const covers = coverage(s, grammar, at, sentence);
  return { ...clip(grammar, at, sentence), kind: "refuted", at, by: by[0], covers };
}

/** Who has found it out, if anybody but the outlet is named; undefined where somebody tells it whose word does not count. */
function findersOf(s: Sources, at: number, sentence: TokenRange): readonly number[] | undefined {
  const { attributions } = s.discourse;
  const by: number[] = [];
  for (let voice = voiceAt(s.discourse, at), i = 0; voice >= 0 && i < 4; i++) {
    const draft = attributions[voice]!;
    const { actor, range } = draft.source;
    // "Footage purporting to show the raid is actually from a drill": the footage does not say so.
    const picture =
      draft.cue !== undefined && draft.cue.from < at && (range === undefined || range.from === sentence.from);
    if (!picture && !speaksForMonitor(s, draft) && !checksFacts(s.doc.tokens.key, range)) return undefined;
    if (!picture && actor !== undefined) by.push(actor);
    voice = draft.insideOf ?? -1;
  }
  return by;
}

/** "Is in fact from", "actually shows", "is unrelated to": the verb that the word goes with. */
function verbBeside(grammar: Grammar, key: readonly string[], at: number) {
  if (key[at] === "fact" && key[at - 1] !== "in") return undefined;
  const own = verbAt(grammar, at);
  const before = own ?? verbAt(grammar, key[at] === "fact" ? at - 2 : at - 1);
  if (before?.lemma === "be" || own !== undefined) return before;
  const behind = verbAt(grammar, at + 1);
  return behind !== undefined && SHOWING.has(behind.lemma) ? behind : undefined;
}

const SHOWING: ReadonlySet<string> = new Set(["show", "depict", "date"]);

/** "In 2019" of a later year, "three years ago". */
function isLongAgo({ doc: { tokens, anchor } }: Sources, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.key[at]!;
    if (word === "ago" || word === "earlier") return LONG.has(tokens.key[at - 1]!);
    if (anchor !== undefined && YEAR.test(word)) return word < anchor.slice(0, 4);
  }
  return false;
}

const LONG: ReadonlySet<string> = new Set(["year", "years", "months", "decade"]);
const YEAR = /^(?:19|20)\d\d$/;

/** "A review by fact-checkers", "a reverse image search". */
const checksFacts = (key: readonly string[], range: TokenRange | undefined): boolean =>
  range !== undefined && key.slice(range.from, range.to).some((word) => word === "fact" || word === "reverse");
