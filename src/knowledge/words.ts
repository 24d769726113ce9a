// More words than any newspaper has; a bound, so that endless input does not fill the memory.
const MOST = 100_000;

/**
 * The same function with its results kept by word: for pure functions of a word that many tokens ask.
 *
 * @param work pure; never gives undefined
 */
export function remembered<T extends NonNullable<unknown>>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = work(key);
    known.set(key, result);
    return result;
  };
}

/** An equal string that the engine holds once, as it does property names: quick to compare and to look up. */
export function interned(text: string): string {
  for (const name in { [text]: 0 }) return name;
  return text;
}
