import type { Found } from "./found.js";
import type { Reading } from "./reading.js";

/**
 * "shot two men after accusing them of spying, villagers and a local chief said": what is told within somebody's words
 * ends where those words end, before the names of who says them.
 *
 * @param found in text order of their cues; the content of those within is cut short
 */
export function endAtSources(r: Reading, found: readonly Found[]): void {
  const { sentence } = r.doc.tokens;
  for (let i = 1; i < found.length; i++) {
    const { source, content } = found[i]!;
    const first = content[0];
    const last = content[content.length - 1];
    if (source === undefined || first === undefined || last === undefined || last.to > source.from) continue;
    for (let j = i - 1; j >= 0; j--) {
      const inner = found[j]!;
      const at = inner.cue?.from;
      if (at === undefined || sentence[at] !== sentence[source.from]) break;
      if (at >= first.from) endAt(inner, source.from, last.to);
    }
  }
}

/** Ends content that runs past a source where the words end that the source says. */
function endAt(inner: Found, source: number, end: number): void {
  const piece = inner.content[inner.content.length - 1];
  if (piece === undefined || piece.from >= end || piece.to <= source || piece.to <= end) return;
  inner.content[inner.content.length - 1] = { from: piece.from, to: end };
}
