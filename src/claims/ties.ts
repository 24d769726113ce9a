/** One finding about two camps, and the words for it. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly opposed: boolean;
  readonly why: string;
}

/** The first of each tie between two camps. */
export function distinct(ties: readonly Tie[]): Tie[] {
  const known = new Set<number>();
  return ties.filter(({ a, b, opposed }) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    // No article has a hundred thousand actors.
    const key = (low * 100_000 + high) * 2 + (opposed ? 1 : 0);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

export const touches = ({ a, b }: Tie, camp: number): boolean => a === camp || b === camp;

/** The camps that oppose another. */
export function opposedIn(ties: readonly Tie[]): Set<number> {
  const opposed = new Set<number>();
  for (const tie of ties) if (tie.opposed) opposed.add(tie.a).add(tie.b);
  return opposed;
}
