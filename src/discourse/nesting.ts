import type { AttributionDraft } from "./discourse.js";

/**
 * Puts attributions in the order of the text, marks for each token the innermost one whose content holds it, and tells
 * which are inside of which: the one whose content holds the other's cue.
 */
export function nest(
  found: readonly AttributionDraft[],
  tokens: number,
): { attributions: AttributionDraft[]; attributionAt: Int32Array } {
  const sorted = [...found].sort((a, b) => anchorOf(a) - anchorOf(b));
  const attributionAt = new Int32Array(tokens).fill(-1);
  const bySize = sorted.map((_, i) => i).sort((a, b) => sizeOf(sorted[b]!) - sizeOf(sorted[a]!) || a - b);
  const inside = new Array<number | undefined>(sorted.length).fill(undefined);
  // Larger contents first, so that what a cue lies in has been marked before its own content is.
  for (const i of bySize) {
    const outer = attributionAt[anchorOf(sorted[i]!)]!;
    if (outer >= 0 && outer !== i) inside[i] = outer;
    for (const { from, to } of sorted[i]!.content) attributionAt.fill(i, from, to);
  }
  const attributions = sorted.map((draft, i) => {
    const outer = inside[i];
    return outer === undefined ? draft : { ...draft, insideOf: outer };
  });
  return { attributions, attributionAt };
}

function anchorOf({ cue, content }: AttributionDraft): number {
  return cue?.from ?? content[0]!.from;
}

function sizeOf({ content }: AttributionDraft): number {
  return content.reduce((sum, { from, to }) => sum + to - from, 0);
}
