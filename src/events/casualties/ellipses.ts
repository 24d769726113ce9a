import { type Found, groupOf, type Reading } from "./reading.js";
import { readVictims, type VictimsReading } from "./victims.js";

/** How far back the noun may stand, in tokens. */
const REACH = 14;

/** Heads that count without saying whom: "five others", "ten wounded", "the rest". */
const SILENT = new Set([
  "third",
  "second",
  "first",
  "fourth",
  "fifth",
  "sixth",
  "latter",
  "former",
  "other",
  "others",
  "another",
  "rest",
  "dead",
  "wounded",
  "injured",
  "missing",
  "abducted",
  "kidnapped",
  "more",
]);

/**
 * Gives losses that only count the people whom the count before speaks of: "three soldiers were killed and five others
 * wounded", "20 soldiers killed and 10 wounded".
 */
export function completeEllipses(r: Reading): void {
  const inOrder = [...r.found].sort((a, b) => a.from - b.from);
  for (const [i, found] of inOrder.entries()) {
    if (found.victims.category !== "unknown" || found.names.length > 0 || !isElliptical(r, found)) continue;
    const group = groupSpokenOf(r, found);
    if (group !== undefined) {
      found.victims = { ...found.victims, category: group.category, country: group.country };
      continue;
    }
    const before = inOrder[i - 1];
    if (before === undefined || found.from - before.to > REACH || before.subsetOf !== undefined) continue;
    const { sentence } = r.doc.tokens;
    if (sentence[before.from] !== sentence[found.from] || before.names.length > 0 || before.negated) continue;
    const { category, country } = before.victims;
    found.victims = { ...found.victims, category, ...(country !== undefined && { country }) };
  }
}

/** Sentences between a group and what befell some of it. */
const BACK = 2;

/** "Gunmen attacked three farmers. Two were hurt, the third was shot dead.": the people counted before, if they are as many. */
function groupSpokenOf(r: Reading, found: Found): VictimsReading["victims"] | undefined {
  const { sentence } = r.doc.tokens;
  const own = groupOf(r, found.group);
  if (own === undefined || (own.from > 0 && countsFurther(r, own.from, own.to))) return undefined;
  const wanted = found.count?.max ?? found.count?.min ?? 1;
  for (let id = own.id - 1; id >= 0; id--) {
    const group = r.grammar.groups[id]!;
    if (sentence[found.from]! - sentence[group.from]! > BACK) return undefined;
    if (group.kind !== "common" || r.countOf[id]! < 0) continue;
    const people = readVictims(r, id);
    if (people === undefined || !people.sure) continue;
    const many = people.count?.max ?? people.count?.min ?? 0;
    return many > wanted && people.victims.category !== "unknown" ? people.victims : undefined;
  }
  return undefined;
}

/** "five more", "another two": others than those before. */
function countsFurther(r: Reading, from: number, to: number): boolean {
  const { key } = r.doc.tokens;
  for (let at = from; at < to; at++)
    if (key[at] === "more" || key[at] === "another" || key[at] === "further") return true;
  return key[from] !== "the" && key[to - 1] === "others";
}

function isElliptical(r: Reading, { group: id }: Found): boolean {
  const group = groupOf(r, id);
  if (group === undefined || group.of !== undefined) return false;
  return (
    group.kind === "number" || SILENT.has(r.grammar.lemma[group.head]!) || SILENT.has(r.doc.tokens.key[group.head]!)
  );
}
