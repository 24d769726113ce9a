import { ARMED_KINDS } from "./parties.data.js";
import type { Sources } from "./source.js";

/** Whether two accounts of one deed name doers on different sides, or two groups: they cannot both be so. */
export function areOthers(s: Sources, one: readonly number[], two: readonly number[]): boolean {
  if (one.length === 0 || two.length === 0) return false;
  return one.every((a) =>
    two.every(
      (b) =>
        a !== b &&
        !areCalledAlike(s, a, b) &&
        (onOtherSides(s, a, b) || ofOtherStates(s, a, b) || areTwoGroups(s, a, b)),
    ),
  );
}

/** "police", "police": nobody has said that they are not the same. */
function areCalledAlike({ entities: { actors } }: Sources, a: number, b: number): boolean {
  const [left, right] = [actors[a]!, actors[b]!];
  const differ = left.country !== undefined && right.country !== undefined && left.country !== right.country;
  return left.kind === right.kind && !differ && left.name.toLowerCase() === right.name.toLowerCase();
}

function onOtherSides({ parties: { sideOf } }: Sources, a: number, b: number): boolean {
  const [left, right] = [sideOf.get(a), sideOf.get(b)];
  return left !== undefined && right !== undefined && left !== right;
}

/** "Russian forces", "Ukrainian saboteurs" */
function ofOtherStates({ entities: { actors } }: Sources, a: number, b: number): boolean {
  const [left, right] = [actors[a]!.country, actors[b]!.country];
  return left !== undefined && right !== undefined && left !== right;
}

/** Two armed groups with names of their own, neither part of the other. */
function areTwoGroups({ entities: { actors } }: Sources, a: number, b: number): boolean {
  const [left, right] = [actors[a]!, actors[b]!];
  if (!left.named || !right.named || !ARMED_KINDS.has(left.kind) || !ARMED_KINDS.has(right.kind)) return false;
  return left.memberOf !== b && right.memberOf !== a && (left.memberOf ?? a) !== (right.memberOf ?? b);
}
