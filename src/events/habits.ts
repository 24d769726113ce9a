import type { Clause } from "../grammar/grammar.js";
import type { Match } from "./match.js";
import type { Reading } from "./reading.js";

/** How far a word of frequency may stand from its verb: "are relatively common". */
const NEAR = 3;

/**
 * Whether deeds are told as what goes on at large, none in particular: "clashes between herders and farmers are common",
 * "bandits often ambush travellers".
 */
export function isHabit(r: Reading, { group, clause }: Match): boolean {
  if (group === undefined) return isOften(r, r.grammar.clauses[clause!]!);
  const { plural, from } = r.grammar.groups[group]!;
  // "gang violence is rife"; "the shooting was unusual" tells of one
  if (plural !== true && DETERMINERS.has(r.doc.tokens.key[from]!)) return false;
  return (r.subjectOf.get(group) ?? []).some((id) => isCommon(r, r.grammar.clauses[id]!));
}

/** "are common", "were once commonplace", "have become a daily occurrence" */
function isCommon({ grammar, doc }: Reading, { verb: id, sentence }: Clause): boolean {
  const verb = grammar.verbs[id]!;
  if (!BEING.has(verb.lemma)) return false;
  const limit = Math.min(doc.sentences[sentence]!.to, verb.to + NEAR);
  for (let at = verb.to; at < limit; at++) if (COMMON.has(doc.tokens.key[at]!)) return true;
  return false;
}

/** A habit of the present with a word that says how often. */
function isOften({ grammar, doc }: Reading, { verb: id, sentence }: Clause): boolean {
  const { tense, perfect, progressive, voice, from, head } = grammar.verbs[id]!;
  if (tense !== "present" || perfect || progressive || voice === "passive") return false;
  const start = Math.max(doc.sentences[sentence]!.from, from - 1);
  for (let at = start; at < head; at++) if (OFTEN.has(doc.tokens.key[at]!)) return true;
  return false;
}

const DETERMINERS = new Set(["the", "a", "an", "this", "that"]);
const BEING = new Set(["be", "become", "remain", "grow"]);
const COMMON = new Set(
  "common commonplace frequent rare rife widespread routine regular endemic prevalent usual unusual uncommon occurrence norm".split(
    " ",
  ),
);
const OFTEN = new Set(
  "often frequently regularly routinely usually sometimes occasionally commonly periodically".split(" "),
);
