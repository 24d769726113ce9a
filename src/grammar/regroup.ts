import type { GroupKind, NounGroup } from "./grammar.js";

/** The same group with another end, head or kind; with all its properties in the same order, as the grammar made it. */
export function regrouped(group: NounGroup, to: number, head: number, kind: GroupKind): NounGroup {
  return {
    id: group.id,
    from: group.from,
    to,
    kind,
    head,
    plural: group.plural,
    definite: group.definite,
    negative: group.negative,
    sentence: group.sentence,
    possessor: group.possessor,
    of: group.of,
    preps: group.preps,
    apposition: group.apposition,
    appositionOf: group.appositionOf,
    parenthesis: group.parenthesis,
    conjuncts: group.conjuncts,
    conjunctOf: group.conjunctOf,
    including: group.including,
    includedIn: group.includedIn,
    antecedent: group.antecedent,
    extent: group.extent,
  } satisfies Record<keyof NounGroup, unknown>;
}
