import type { GroupKind, NounGroup, PrepPhrase } from "./grammar.js";

// Most groups have nothing of a kind: they share the empty lists, and lists are replaced, never changed.
const NO_PREPS: readonly PrepPhrase[] = [];
const NO_GROUPS: readonly number[] = [];

/**
 * A noun group while the grammar is being made. A class, for what the engine makes of object literals that outlive its
 * first collections of garbage: it puts all later ones among the old objects at once, where they are dear to make, and
 * where they keep what they refer to alive long after the document is done with.
 */
export class GroupDraft implements NounGroup {
  of: number | undefined = undefined;
  preps = NO_PREPS;
  apposition: number | undefined = undefined;
  appositionOf: number | undefined = undefined;
  parenthesis: number | undefined = undefined;
  conjuncts = NO_GROUPS;
  conjunctOf: number | undefined = undefined;
  including = NO_GROUPS;
  includedIn: number | undefined = undefined;
  antecedent: number | undefined = undefined;
  extent: number;

  constructor(
    readonly id: number,
    readonly from: number,
    readonly to: number,
    readonly kind: GroupKind,
    readonly head: number,
    readonly plural: boolean,
    readonly definite: boolean,
    readonly negative: boolean,
    readonly sentence: number,
    readonly possessor: number | undefined,
  ) {
    this.extent = to;
  }
}
