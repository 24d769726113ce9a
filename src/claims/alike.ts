import type { Judged } from "./judge.js";

/** Calls `each` on every two claims under one key; of many, each only with the next forty. */
export function alike(
  judged: readonly Judged[],
  key: (claim: Judged) => number | undefined,
  each: (i: number, j: number) => void,
): void {
  const groups = new Map<number, number[]>();
  for (const [index, claim] of judged.entries()) {
    const id = key(claim);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  for (const group of groups.values()) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < Math.min(group.length, i + 40); j++) each(group[i]!, group[j]!);
    }
  }
}
