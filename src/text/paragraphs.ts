/** A stretch of a field without a paragraph break, trimmed. Offsets are UTF-16. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** True where an empty line (or the field's end) follows. */
  readonly last: boolean;
}

/**
 * Cuts a plain copy (see `plainCopy`) into paragraphs at its line breaks; lines of a text that was wrapped at a fixed
 * width are put together again.
 */
export function paragraphsOf(copy: string): Paragraph[] {
  const lines = linesOf(copy);
  const width = wrapWidth(copy, lines);
  if (width === 0) return lines;
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const before = paragraphs[paragraphs.length - 1];
    if (before !== undefined && !before.last && continues(copy, before, line, width)) {
      paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end, last: line.last };
    } else paragraphs.push(line);
  }
  return paragraphs;
}

function linesOf(copy: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let from = 0;
  while (from < copy.length) {
    let to = copy.indexOf("\n", from);
    if (to < 0) to = copy.length;
    let start = from;
    let end = to;
    while (start < end && isBlank(copy.charCodeAt(start))) start++;
    while (end > start && isBlank(copy.charCodeAt(end - 1))) end--;
    // What belongs to the last character stays with it.
    if (start < end) while (end < to && copy.charCodeAt(end) === 0) end++;
    if (start < end) lines.push({ start, end, last: to === copy.length });
    else if (lines.length > 0) lines[lines.length - 1] = { ...lines[lines.length - 1]!, last: true };
    from = to + 1;
  }
  return lines;
}

// A space, or one of the marks that stand for nothing.
function isBlank(unit: number): boolean {
  return unit === 32 || unit <= 1;
}

/** The width at which a text was wrapped, 0 for one that was not. */
function wrapWidth(copy: string, lines: readonly Paragraph[]): number {
  let longest = 0;
  let inner = 0;
  let flowing = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    if (length > longest) longest = length;
    if (longest > 120) return 0;
    if (line.last || i + 1 === lines.length) continue;
    inner++;
    const next = copy[lines[i + 1]!.start]!;
    if (length >= 40 && !ENDS.has(copy[line.end - 1]!) && next >= "a" && next <= "z") flowing++;
  }
  return inner >= 3 && flowing * 2 >= inner ? longest : 0;
}

const ENDS = new Set([".", "!", "?", "”", '"', ":", "…"]);

// Within a wrapped text a line goes on where the line before it was full.
function continues(copy: string, before: Paragraph, line: Paragraph, width: number): boolean {
  const from = copy.lastIndexOf("\n", before.end - 1) + 1;
  const length = before.end - Math.max(from, before.start);
  if (length >= width - 18) return true;
  const next = copy[line.start]!;
  return next >= "a" && next <= "z" && length >= width / 2 && !ENDS.has(copy[before.end - 1]!);
}
