import type { Clause, Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";

/**
 * "He is the eleventh reporter murdered this year", "Kato, the third candidate to be shot in a month": says the how manieth it
 * was that was told of, and tells of no further one.
 *
 * @returns the group of who it was, or -1
 */
export function nthOf(doc: Document, grammar: Grammar, { kind, verb: id, objects }: Clause): number {
  const { key } = doc.tokens;
  const { from, to } = grammar.verbs[id]!;
  // ", the second cleric kidnapped in a week": a bare participle may pass for a finite verb.
  const bare = kind === "main" && to - from === 1 && objects.length === 0;
  if (kind !== "participle" && kind !== "infinitive" && !bare) return -1;
  const group = grammar.groups[grammar.groupAt[from - 1] ?? -1];
  if (group === undefined || group.plural || key[group.from] !== "the") return -1;
  const before = grammar.verbs[grammar.verbAt[group.from - 1] ?? -1];
  if (key[group.from - 1] !== "," && (before === undefined || !BEING.has(before.lemma))) return -1;
  for (let at = group.from + 1; at < group.head; at++) if (isOrdinal(key[at]!)) return group.id;
  return -1;
}

const BEING = new Set(["be", "become"]);

/** "third", "12th" */
const isOrdinal = (word: string): boolean =>
  ORDINALS.has(word) || (word.length > 2 && word < ":" && word >= "0" && ENDINGS.has(word.slice(-2)));

const ENDINGS = new Set(["st", "nd", "rd", "th"]);
const ORDINALS = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest last".split(" "),
);
