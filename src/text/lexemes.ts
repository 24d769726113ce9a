import { isDigit, isLetterOrMark, isSpace } from "./characters.js";

export interface Lexeme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words and signs of a stretch, cut as they are asked for: most paragraphs show by their first ones to have no dateline. */
export class Lexemes {
  private readonly found: Lexeme[] = [];
  private readonly text: string;
  /** Where the next one is looked for; -1: there are no more. */
  private next = 0;

  constructor(
    copy: string,
    private readonly start: number,
    end: number,
  ) {
    this.text = copy.slice(start, end);
  }

  at(index: number): Lexeme | undefined {
    while (this.found.length <= index && this.next >= 0) this.cut();
    return this.found[index];
  }

  slice(from: number, to: number): readonly Lexeme[] {
    this.at(to - 1);
    return this.found.slice(from, to);
  }

  private cut(): void {
    const { text, start } = this;
    let from = this.next;
    while (from < text.length && isSpace(text.charCodeAt(from))) from++;
    this.next = from < text.length ? lexemeEnd(text, from) : -1;
    if (this.next < 0) return;
    this.found.push({ text: text.slice(from, this.next), start: start + from, end: start + this.next });
  }
}

/** Where a word, a number, a dash of hyphens or a sign ends. */
function lexemeEnd(text: string, from: number): number {
  const first = text.codePointAt(from)!;
  let to = from + width(first);
  if (isDigit(first)) while (isDigit(text.charCodeAt(to))) to++;
  else if (first === 45) while (text.charCodeAt(to) === 45) to++;
  else if (isLetterOrMark(first)) {
    while (to < text.length) {
      const code = text.codePointAt(to)!;
      if (!isLetterOrMark(code) && code !== 39 && code !== 0x2019) break;
      to += width(code);
    }
  }
  return to;
}

const width = (code: number): number => (code > 0xffff ? 2 : 1);

export function joinWords(words: readonly Lexeme[], from: number): string {
  let out = "";
  let at = from;
  for (const { text, start, end } of words) {
    out += (start > at ? " " : "") + text;
    at = end;
  }
  return out;
}
