/** Grammatical arguments by slot; groups as they stand, conjuncts not yet unfolded. */
export class Arguments {
  /** In the order in which the slots were filled. No clause has more than a few: they are found by going through them. */
  readonly all: { readonly slot: string; readonly groups: number[] }[] = [];

  get(slot: string): readonly number[] | undefined {
    return this.at(slot)?.groups;
  }

  has(slot: string): boolean {
    return this.at(slot) !== undefined;
  }

  put(slot: string, group: number): void {
    const known = this.at(slot);
    if (known === undefined) this.all.push({ slot, groups: [group] });
    else if (!known.groups.includes(group)) known.groups.push(group);
  }

  private at(slot: string): { readonly slot: string; readonly groups: number[] } | undefined {
    for (const each of this.all) if (each.slot === slot) return each;
    return undefined;
  }
}
