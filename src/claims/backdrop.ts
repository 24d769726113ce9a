import type { Clause, Grammar, NounGroup } from "../grammar/grammar.js";
import { clauseAt } from "./at.js";
import { BACKDROPS, DATES, HISTORIES, STAGES } from "./backdrop.data.js";

/**
 * Whether an act or loss is named only to date what a statement tells: "13,000 deaths since the invasion", "before
 * soldiers stormed the camp". Who has established the statement has not thereby established that.
 *
 * @param at token of its trigger
 * @param history whether it is earlier history, which "during" and "in" only date a statement by, too
 */
export function isBackdrop(grammar: Grammar, at: number, history: boolean): boolean {
  const id = grammar.groupAt[at]!;
  const openers = history ? HISTORIES : BACKDROPS;
  if (id >= 0 && opens(grammar, grammar.groups[id]!, openers)) return true;
  let clause: Clause | undefined = clauseAt(grammar, at);
  for (let i = 0; i < 5 && clause !== undefined; i++) {
    if (clause.marker !== undefined && clause.kind !== "main" && BACKDROPS.has(clause.marker)) return true;
    const told = clause.kind === "relative" ? antecedentOf(grammar, clause) : undefined;
    if (told !== undefined && opens(grammar, told, openers)) return true;
    // "Since the truce collapsed, the UN has verified nine attacks": what a clause opens in front of is no part of it.
    if (clause.kind === "main" && clause.subjectBy === "own") return false;
    clause = clause.parent === undefined ? undefined : grammar.clauses[clause.parent];
  }
  return false;
}

/** "Scrambled jets during the attack", "searched houses after the strike", "closed since the day of the raid": a noun that dates something else. */
export function isOnlyDate(grammar: Grammar, at: number): boolean {
  const id = grammar.groupAt[at]!;
  return id >= 0 && opens(grammar, grammar.groups[id]!, DATES);
}

/** What the pronoun that opens a relative clause stands for: "which killed", "in which soldiers killed". */
function antecedentOf(grammar: Grammar, { from, to }: Clause): NounGroup | undefined {
  for (let at = Math.max(0, from - 1); at < Math.min(to, from + 2); at++) {
    const id = grammar.groupAt[at]!;
    const group = id < 0 ? undefined : grammar.groups[id];
    if (group?.kind === "relative" && group.antecedent !== undefined) return grammar.groups[group.antecedent];
  }
  return undefined;
}

/** Such a word stands before the noun, its possessors, or before a stage of it. */
function opens(grammar: Grammar, first: NounGroup, openers: ReadonlySet<string>): boolean {
  let group = first;
  for (let i = 0; i < 4; i++) {
    let owner = group;
    for (let j = 0; j < 4 && owner.possessor !== undefined; j++) owner = grammar.groups[owner.possessor]!;
    const before = Math.min(group.from, owner.from) - 1;
    const word = before < 0 ? "" : grammar.lemma[before]!.toLowerCase();
    if (openers.has(word)) return true;
    const above = word === "of" && before > 0 ? grammar.groupAt[before - 1]! : -1;
    if (above < 0 || !STAGES.has(grammar.lemma[grammar.groups[above]!.head]!)) return false;
    group = grammar.groups[above]!;
  }
  return false;
}
