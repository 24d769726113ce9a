/**
 * `list.map(work)` for what one floor hands on to the next. The engine's compiler gives the arrays of an inlined `map`
 * another kind than the plain `map` gave before; all code that reads them would then be compiled anew, again and again
 * as one floor after the other warms up.
 *
 * The results take the places of a copy, for a literal `[]` here would be one for tables and articles alike: the engine
 * sees that tables stay, puts all arrays made here among the old objects, and through them keeps whole articles.
 */
export function mapped<T, U>(list: readonly T[], work: (item: T, index: number) => U): U[] {
  const results = list.slice() as unknown[] as U[];
  for (let i = 0; i < list.length; i++) results[i] = work(list[i]!, i);
  return results;
}

/** `list.push(...more)`, which fails where there are more than an engine passes as arguments: a text of megabytes has so many. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

/** How many of what stands in the order of the text begins before a token. */
export function countBefore(list: readonly { readonly from: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is known of things that have small numbers for ids, tokens or groups say: what a map offers, by an array. */
export class ById<T> {
  private readonly values: (T | undefined)[];

  /** @param size every id is below it */
  constructor(size: number) {
    this.values = new Array<T | undefined>(size).fill(undefined);
  }

  get(id: number): T | undefined {
    return id >= 0 && id < this.values.length ? this.values[id] : undefined;
  }

  has(id: number): boolean {
    return this.get(id) !== undefined;
  }

  set(id: number, value: T): void {
    this.values[id] = value;
  }

  delete(id: number): void {
    this.values[id] = undefined;
  }
}
