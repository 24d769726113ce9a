/** Draft index → public id; undefined for the drafts that are not kept. */
export type IdsOfKind = readonly (string | undefined)[];

/** An output object while its optional fields are added: one after the other, for spreading them in costs more than all else here. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Draft index → public id, for the drafts that are kept, numbered in their order: "a1", "a2" … */
export function idsOf(letter: string, count: number, kept?: (index: number) => boolean): IdsOfKind {
  const ids: (string | undefined)[] = [];
  let number = 0;
  for (let i = 0; i < count; i++) ids.push(kept === undefined || kept(i) ? `${letter}${++number}` : undefined);
  return ids;
}

/** The id of a draft that there may be: undefined where there is none, or where it was not kept. */
export function idAt(ids: IdsOfKind, index: number | undefined): string | undefined {
  return index === undefined || index < 0 ? undefined : ids[index];
}

/** What `make` makes of every draft that is kept, with its id. */
export function mapKept<T>(ids: IdsOfKind, make: (index: number, id: string) => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    if (id !== undefined) made.push(make(i, id));
  }
  return made;
}

/** The ids of those drafts that were kept, each once. */
export function pick(ids: IdsOfKind, indexes: readonly number[]): string[] {
  // Few are looked through sooner than a set is made.
  const few = indexes.length <= FEW;
  const found: string[] = [];
  for (const index of indexes) {
    const id = ids[index];
    if (id !== undefined && !(few && found.includes(id))) found.push(id);
  }
  return few ? found : [...new Set(found)];
}

const FEW = 16;
