import { type Found, groupOf, type Reading } from "./reading.js";

/** How far back the noun may stand, in tokens. */
const REACH = 14;

/** Heads that count without saying whom: "five others", "ten wounded", "the rest". */
const SILENT = new Set(["other", "others", "another", "rest", "dead", "wounded", "injured", "missing", "more"]);

/**
 * Gives losses that only count the people whom the count before speaks of: "three soldiers were killed and five others
 * wounded", "20 soldiers killed and 10 wounded".
 */
export function completeEllipses(r: Reading): void {
  const inOrder = [...r.found].sort((a, b) => a.from - b.from);
  for (const [i, found] of inOrder.entries()) {
    if (found.victims.category !== "unknown" || found.names.length > 0 || !isElliptical(r, found)) continue;
    const before = inOrder[i - 1];
    if (before === undefined || found.from - before.to > REACH || before.subsetOf !== undefined) continue;
    const { sentence } = r.doc.tokens;
    if (sentence[before.from] !== sentence[found.from] || before.names.length > 0 || before.negated) continue;
    const { category, country } = before.victims;
    found.victims = { ...found.victims, category, ...(country !== undefined && { country }) };
  }
}

function isElliptical(r: Reading, { group: id }: Found): boolean {
  const group = groupOf(r, id);
  if (group === undefined || group.of !== undefined) return false;
  return (
    group.kind === "number" || SILENT.has(r.grammar.lemma[group.head]!) || SILENT.has(r.doc.tokens.key[group.head]!)
  );
}
