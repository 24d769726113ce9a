import type { Found } from "./found.js";

/** What lies inside what. */
export interface Nesting {
  /** Attribution → the innermost other whose content holds its cue (its content, if it has none), or -1. */
  readonly outer: Int32Array;
  /** Token → the innermost attribution of speech whose content holds it, or -1. */
  readonly at: Int32Array;
}

/**
 * Works out which attribution lies inside which, larger contents first, so that what is inside never holds what is
 * outside: there are no circles. Contents are of bounded length, so this is linear in the text.
 */
export function nest(found: readonly Found[], count: number): Nesting {
  const outer = new Int32Array(found.length).fill(-1);
  const all = new Int32Array(count).fill(-1);
  const at = new Int32Array(count).fill(-1);
  const size = found.map(({ content }) => content.reduce((sum, { from, to }) => sum + to - from, 0));
  const relayed = (i: number) => (found[i]!.within === undefined ? 0 : 1);
  const order = found.map((_, i) => i).sort((a, b) => size[b]! - size[a]! || relayed(a) - relayed(b) || a - b);
  for (const i of order) {
    const { cue, content, speech, within } = found[i]!;
    outer[i] = within ?? all[cue?.from ?? content[0]!.from]!;
    for (const { from, to } of content) {
      all.fill(i, from, to);
      if (speech) at.fill(i, from, to);
    }
  }
  return { outer, at };
}
