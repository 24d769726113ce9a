import { compatible } from "./merge.js";
import type { Found, Reading } from "./reading.js";

/** Sentences between a loss and the name of whom it befell. */
const REACH = 6;

/**
 * "A journalist was shot dead on Monday. Luis Gomez, 34, died at the scene", "killed 12 people. John Bello, a teacher, was
 * killed": who is named later of the dead of one event is the one told of before, or one of the many, and nobody more.
 */
export function nameLater(r: Reading): void {
  if (!r.found.some(isNamedOne)) return;
  const byEvent = new Map<string, Found[]>();
  const inOrder = [...r.found].sort((a, b) => a.from - b.from);
  for (const found of inOrder) {
    if (found.event === undefined || found.negated || found.subsetOf !== undefined || found.part) continue;
    const key = `${found.event} ${found.effect}`;
    const before = byEvent.get(key);
    if (before === undefined) byEvent.set(key, [found]);
    else if (!isNamedOne(found) || isOneMore(r, found) || !isNamedBefore(r, before, found)) before.push(found);
  }
}

const isNamedOne = ({ names, count }: Found): boolean => names.length === 1 && count?.max === 1;

/** Lets a named loss be one that was told before; whether it is. */
function isNamedBefore(r: Reading, before: readonly Found[], named: Found): boolean {
  const near = before.filter((found) => isNear(r, found, named));
  if (near.some(({ names }) => names.length > 0)) return false;
  const ones = near.filter(({ count }) => count?.min === 1 && count.max === 1);
  if (ones.length === 1 && isByNoun(r, ones[0]!) && compatible(ones[0]!, named)) {
    ones[0]!.names = named.names;
    return true;
  }
  if (ones.length > 0 || near.length !== 1 || !mayHold(near[0]!, named)) return false;
  named.subsetOf = r.found.indexOf(near[0]!);
  return true;
}

const isNear = ({ doc: { tokens } }: Reading, { from, cumulative }: Found, named: Found): boolean =>
  !cumulative &&
  tokens.sentence[named.from]! > tokens.sentence[from]! &&
  tokens.sentence[named.from]! - tokens.sentence[from]! <= REACH;

/** "a journalist", "one person": told for the first time, and by no name. */
function isByNoun({ grammar, doc }: Reading, { group: id }: Found): boolean {
  const group = grammar.groups[id ?? -1];
  return group?.kind === "common" && INTRODUCING.has(doc.tokens.key[group.from]!);
}

const INTRODUCING = new Set(["a", "an", "one"]);

/** Many people, of whom the named one may be by what they are called. */
const mayHold = ({ count, victims }: Found, named: Found): boolean =>
  (count?.min ?? count?.max ?? 0) > 1 &&
  (victims.category === "unknown" || victims.category === named.victims.category);

/** "Ahmed Bello, a shopkeeper, also died" */
function isOneMore({ doc: { tokens } }: Reading, { statement }: Found): boolean {
  for (let at = statement.from - 1; at <= statement.to; at++) if (FURTHER.has(tokens.key[at] ?? "")) return true;
  return false;
}

const FURTHER = new Set(["also", "too", "another", "separately", "earlier", "later"]);
