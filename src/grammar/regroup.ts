import type { GroupKind, NounGroup } from "./grammar.js";
import { GroupDraft } from "./group.js";

/** The same group with another end, head or kind, as the grammar made it otherwise. */
export function regrouped(group: NounGroup, to: number, head: number, kind: GroupKind): NounGroup {
  const { id, from, plural, definite, negative, sentence, possessor } = group;
  const other = new GroupDraft(id, from, to, kind, head, plural, definite, negative, sentence, possessor);
  other.of = group.of;
  other.preps = group.preps;
  other.apposition = group.apposition;
  other.appositionOf = group.appositionOf;
  other.parenthesis = group.parenthesis;
  other.conjuncts = group.conjuncts;
  other.conjunctOf = group.conjunctOf;
  other.including = group.including;
  other.includedIn = group.includedIn;
  other.antecedent = group.antecedent;
  other.extent = group.extent;
  return other;
}
