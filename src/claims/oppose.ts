import type { Judged } from "./judge.js";

/** Contradicts, and says why: `denial` is the claim by which the accused denies, if one of them is. */
export function oppose(judged: readonly Judged[], a: number, b: number, denial?: number): void {
  if (a === b || judged[a]!.contradicts.includes(b)) return;
  judged[a]!.contradicts.push(b);
  judged[b]!.contradicts.push(a);
  dispute(judged, a, b, denial === b);
  dispute(judged, b, a, denial === a);
}

function dispute(judged: readonly Judged[], at: number, other: number, byDenial: boolean): void {
  const { reasons, side } = judged[at]!;
  const { claim, side: theirs } = judged[other]!;
  const kind = byDenial && (theirs === undefined || theirs !== side) ? "denied" : "disputed";
  if (!reasons.some((r) => r.kind === kind)) reasons.push({ kind, range: { from: claim.from, to: claim.to } });
}
