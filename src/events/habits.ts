import type { Clause } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import type { Match } from "./match.js";
import type { Reading } from "./reading.js";

/** How far a word of frequency may stand from its verb: "are relatively common". */
const NEAR = 3;

/**
 * Whether deeds are told as what goes on at large, none in particular: "clashes between herders and farmers are common",
 * "bandits often ambush travellers", "both sides deny targeting civilians".
 */
export function isHabit(r: Reading, { group, clause }: Match): boolean {
  if (group === undefined) {
    const own = r.grammar.clauses[clause!]!;
    return isOften(r, own) || isDeniedAtLarge(r, own);
  }
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

/** "Denies targeting civilians", "has always denied bombing hospitals": what it never does, whatever was done today. */
function isDeniedAtLarge({ grammar, doc }: Reading, { kind, parent, objects, from: opens }: Clause): boolean {
  // Headlines tell what was done in the present.
  if (opens < doc.body || (kind !== "gerund" && kind !== "participle") || parent === undefined || objects.length === 0)
    return false;
  const { lemma, tense, perfect, form } = grammar.verbs[grammar.clauses[parent]!.verb]!;
  if (lemma !== "deny" || (tense !== "present" && !perfect && form !== "infinitive")) return false;
  return objects.every((id) => {
    const { plural, definite, possessor, from, preps } = grammar.groups[id]!;
    const bare = plural || WHOLES.has(doc.tokens.key[grammar.groups[id]!.head]!);
    return bare && !definite && possessor === undefined && preps.length === 0 && grammar.tag[from] !== Tag.NUM;
  });
}

const WHOLES = new Set(["infrastructure", "property", "aid"]);

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
