/**
 * `list.map(work)` for what one floor hands on to the next. The engine's compiler gives the arrays of an inlined `map`
 * another kind than the plain `map` gave before; all code that reads them would then be compiled anew, again and again
 * as one floor after the other warms up.
 */
export function mapped<T, U>(list: readonly T[], work: (item: T, index: number) => U): U[] {
  const results: U[] = [];
  for (let i = 0; i < list.length; i++) results.push(work(list[i]!, i));
  return results;
}
