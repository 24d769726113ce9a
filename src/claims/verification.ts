import type { Grammar } from "../grammar/grammar.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import { Tag, type TokenRange } from "../text/document.js";
import { checkIndex } from "./check-index.js";
import { clauseOfVerb, clip } from "./check-span.js";
import { type CheckStatement, PLAIN } from "./check-statement.js";
import { studentOf, whoChecks } from "./checkers.js";
import { readDone, readPresence } from "./checks-done.js";
import { inability, isLeftSo, readInability } from "./checks-failed.js";
import { readElsewhere } from "./checks-pictures.js";
import { readUntrue } from "./checks-untrue.js";
import type { Sources } from "./source.js";
import { type CheckWording, OPENING } from "./verification.data.js";

/**
 * Finds what the text says about checking: "could not be independently verified", "has verified", "a reporter saw",
 * "made no comment", "is investigating".
 *
 * @returns statements in text order; those that affirm only by somebody whose checking counts
 */
export function findChecks(s: Sources, grammar: Grammar): CheckStatement[] {
  const found: CheckStatement[] = [];
  const { lemma, lemmaNumber, tag } = grammar;
  for (let at = 0; at < s.doc.tokens.count; at++) {
    const known = wordingsOf.of(lemmaNumber[at]!, lemma[at]!);
    if (known === undefined) continue;
    const asVerb = isVerb(grammar, at) ? known.asVerb : undefined;
    const wordings = asVerb ?? (tag[at] !== Tag.VERB ? known.asNoun : undefined);
    if (wordings === undefined) continue;
    for (const wording of wordings) {
      const check = readCheck(s, grammar, at, wording, asVerb !== undefined);
      if (check === undefined) continue;
      const last = found[found.length - 1];
      if (last !== undefined && last.kind === check.kind && last.from === check.from && at - last.at <= SAME_BREATH)
        continue;
      found.push(check);
      break;
    }
  }
  return found;
}

/** The wordings of a lemma that tells of checking. */
const wordingsOf = /* @__PURE__ */ new WordFacts((lemma) => {
  const { verbs, nouns } = checkIndex();
  const asVerb = verbs.get(lemma);
  const asNoun = nouns.get(lemma);
  return asVerb === undefined && asNoun === undefined ? undefined : { asVerb, asNoun };
});

/** Tokens between two verbs of checking that are one statement: "could not verify or confirm". */
const SAME_BREATH = 4;

function isVerb(grammar: Grammar, at: number): boolean {
  const verb = grammar.verbAt[at]!;
  return verb >= 0 ? grammar.verbs[verb]!.head === at : grammar.tag[at] === Tag.VERB;
}

function readCheck(
  s: Sources,
  grammar: Grammar,
  at: number,
  wording: CheckWording,
  asVerb: boolean,
): CheckStatement | undefined {
  const sentence = s.doc.sentences[s.doc.tokens.sentence[at]!]!;
  if (wording.when === "left")
    return isLeftSo(grammar, at) ? readInability(s, grammar, at, wording, sentence) : undefined;
  const unable = inability(s, grammar, at, sentence.from);
  if (wording.when === "unable") return unable ? readInability(s, grammar, at, wording, sentence) : undefined;
  if (wording.when === "predicate") return readUntrue(s, grammar, at, asVerb, sentence);
  if (wording.when === "elsewhere") return readElsewhere(s, grammar, at, asVerb, sentence);
  if (wording.when === "present") return asVerb ? readPresence(s, grammar, at, sentence) : undefined;
  if (wording.when === "done") return unable || !asVerb ? undefined : readDone(s, grammar, at, wording, sentence);
  if (wording.kind === "under-investigation" && !asVerb && !isOpened(s, grammar, at)) return undefined;
  if (wording.kind === "refuted") return readRefuted(s, grammar, at, asVerb, sentence);
  const { from, to } = clip(grammar, at, sentence);
  return {
    from,
    to,
    kind: wording.kind,
    at,
    covers: PLAIN,
  };
}

function isOpened(s: Sources, grammar: Grammar, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (OPENING.has(grammar.lemma[i]!) || OPENING.has(s.doc.tokens.key[i]!)) return true;
  }
  return false;
}

/** "found no evidence", "debunked the video": by somebody who is no party. */
function readRefuted(
  s: Sources,
  grammar: Grammar,
  at: number,
  asVerb: boolean,
  sentence: TokenRange,
): CheckStatement | undefined {
  const { key } = s.doc.tokens;
  let verb = grammar.verbAt[at]!;
  if (!asVerb) {
    if (key[at - 1] !== "no") return undefined;
    for (let i = at - 2; i >= sentence.from && i >= at - 5 && verb < 0; i--) verb = grammar.verbAt[i]!;
    if (verb < 0 || grammar.verbs[verb]!.lemma !== "find") return undefined;
  }
  const clause = clauseOfVerb(grammar, verb);
  const checker = whoChecks(s, grammar, clause?.subject, at) ?? studentOf(s, grammar, clause?.subject);
  if (checker === undefined) return undefined;
  const content = { from: verb < 0 ? at : grammar.verbs[verb]!.to, to: sentence.to };
  const { from, to } = clip(grammar, at, sentence);
  return {
    from,
    to,
    kind: "refuted",
    basis: "independent-confirmation",
    at,
    by: checker.by,
    content,
    covers: PLAIN,
  };
}
