/** Draft index → public id, for the drafts that are kept, numbered in their order: "a1", "a2" … */
export function idsOf(letter: string, count: number, kept: (index: number) => boolean): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (let i = 0; i < count; i++) if (kept(i)) ids.set(i, `${letter}${ids.size + 1}`);
  return ids;
}

/** The ids of those drafts that were kept. */
export function pick(ids: ReadonlyMap<number, string>, indexes: readonly number[]): string[] {
  const found: string[] = [];
  for (const index of indexes) {
    const id = ids.get(index);
    if (id !== undefined && !found.includes(id)) found.push(id);
  }
  return found;
}

/** `{ [key]: id }` when the draft was kept, else nothing: for optional fields. */
export function optionalId<K extends string>(
  key: K,
  ids: ReadonlyMap<number, string>,
  index: number | undefined,
): { readonly [P in K]?: string } {
  const id = index === undefined ? undefined : ids.get(index);
  return id === undefined ? {} : ({ [key]: id } as { readonly [P in K]: string });
}
