import type { Clause, Grammar, NounGroup, VerbGroup } from "../grammar/grammar.js";

// No token lies in a group, verb or clause of number -1; to ask an array for its element -1 costs a hundred times as much.

/** The noun group that a token lies in, if any. */
export function groupAt({ groups, groupAt: at }: Grammar, token: number): NounGroup | undefined {
  const id = at[token] ?? -1;
  return id < 0 ? undefined : groups[id];
}

/** The verb group that a token lies in, if any. */
export function verbAt({ verbs, verbAt: at }: Grammar, token: number): VerbGroup | undefined {
  const id = at[token] ?? -1;
  return id < 0 ? undefined : verbs[id];
}

/** The innermost clause that a token lies in, if any. */
export function clauseAt({ clauses, clauseAt: at }: Grammar, token: number): Clause | undefined {
  const id = at[token] ?? -1;
  return id < 0 ? undefined : clauses[id];
}

/** By its lemma, or by the singular of a plural that the lemma left as it is. */
export function isAmong(nouns: ReadonlySet<string>, grammar: Grammar, head: number): boolean {
  const lemma = grammar.lemma[head]!.toLowerCase();
  return nouns.has(lemma) || (lemma.endsWith("s") && nouns.has(lemma.slice(0, -1)));
}
