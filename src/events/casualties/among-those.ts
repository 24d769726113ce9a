import type { Clause, VerbGroup } from "../../grammar/grammar.js";
import { clauseOfVerb, type Reading } from "./reading.js";

/**
 * Who is said to be among those whom a participle tells of: "Omar Haji was among those killed", "among those wounded were
 * two nurses", "those killed in the raid included six children".
 *
 * @returns their group; undefined where nobody is named
 */
export function namedAmongThose(r: Reading, verb: VerbGroup): number | undefined {
  const { key } = r.doc.tokens;
  const those = verb.from - 1;
  if (key[those] !== "those") return undefined;
  if (key[those - 1] === "among") return beingAmong(r, those - 1) ?? amongThoseWere(r, verb);
  const including = clauseBehind(r, verb, INCLUDING);
  return including?.subject === r.grammar.groupAt[those] ? including?.objects[0] : undefined;
}

/**
 * The figure of "19 of those killed were in a house": of some of those told, by what they were or where. "Three of those
 * wounded have died" tells of no more wounded.
 *
 * @returns index of the count, and the group of what they were
 */
export function countedOfThose(
  r: Reading,
  verb: VerbGroup,
): { readonly count: number; readonly being: number | undefined } | undefined {
  const { key } = r.doc.tokens;
  const those = verb.from - 1;
  if (key[those] !== "those" || key[those - 1] !== "of") return undefined;
  const being = clauseBehind(r, verb, BEING);
  if (being === undefined || r.grammar.verbs[being.verb]!.voice === "passive") return undefined;
  const count = r.countOf[r.grammar.groupAt[those - 2] ?? -1] ?? -1;
  if (count < 0 || being.subject !== r.grammar.groupAt[those]) return undefined;
  return { count, being: being.complement };
}

const INCLUDING = new Set(["include"]);
const BEING = new Set(["be"]);

/** "was among those", "was also among those" */
function beingAmong(r: Reading, among: number): number | undefined {
  for (let at = among - 1; at >= among - 2 && at >= 0; at--) {
    const verb = r.grammar.verbs[r.grammar.verbAt[at]!];
    if (verb?.lemma === "be") return clauseOfVerb(r, verb.id)?.subject;
  }
  return undefined;
}

function amongThoseWere(r: Reading, verb: VerbGroup): number | undefined {
  const being = clauseBehind(r, verb, BEING);
  return being?.complement ?? being?.subject ?? being?.objects[0];
}

/** The next clause of the sentence whose verb is one of these. */
function clauseBehind(r: Reading, { id, sentence }: VerbGroup, lemmas: ReadonlySet<string>): Clause | undefined {
  const { verbs } = r.grammar;
  for (let at = id + 1; at < verbs.length && verbs[at]!.sentence === sentence; at++)
    if (lemmas.has(verbs[at]!.lemma)) return clauseOfVerb(r, at);
  return undefined;
}
