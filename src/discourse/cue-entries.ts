import type { VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { type VerbEntry, verbEntry } from "./lexicon.js";
import { groupAt, type Reading, verbAt } from "./reading.js";

/** The cue that a verb group is, if it is one. */
export function entryOf(r: Reading, verb: VerbGroup): VerbEntry | undefined {
  const entry = verbEntry(r.doc.tokens.number[verb.head]!, r.key[verb.head]!, verb.particle ?? r.key[verb.to]);
  return entry !== undefined && isOtherVerb(verb, entry) ? undefined : entry;
}

/** "Called off the talks", "called up reservists": its particle makes another verb of it, which names nothing. */
const isOtherVerb = ({ particle }: VerbGroup, { lemma, frames, preps }: VerbEntry): boolean =>
  particle !== undefined && frames.has("plain") && !lemma.includes(" ") && !preps.has(particle);

/** "Nine were missing, presumed dead": what is thought of them, told with it. */
export function isPresumed(r: Reading, { from, to, tense }: VerbGroup, { raises }: VerbEntry): boolean {
  if (!raises || r.key[from - 1] !== "," || to - from > 1 || tense === "present") return false;
  const group = groupAt(r, to);
  // "abducted" may be taken for a noun
  if (group !== undefined) return group.to - group.from === 1 && r.key[to]!.endsWith("ed");
  if (r.tag[to] === Tag.ADJ) return true;
  const next = verbAt(r, to);
  return next?.from === to && next.form !== "infinitive" && next.form !== "ing" && next.tense !== "present";
}
