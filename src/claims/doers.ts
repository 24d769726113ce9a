import type { Sources } from "./source.js";

/** Whether two accounts of one deed name doers on different sides: they cannot both be so. */
export function areOthers({ parties: { sideOf } }: Sources, one: readonly number[], two: readonly number[]): boolean {
  if (one.length === 0 || two.length === 0) return false;
  return one.every((a) =>
    two.every((b) => {
      const [left, right] = [sideOf.get(a), sideOf.get(b)];
      return a !== b && left !== undefined && right !== undefined && left !== right;
    }),
  );
}
