import { caseLists } from "./case-lists.js";

export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly key: string;
  /** Opens a sentence. */
  readonly opens: boolean;
}

export function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** The runs of letters of a paragraph. */
export function wordsOf(copy: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let opens = true;
  let i = start;
  while (i < end) {
    const unit = copy.charCodeAt(i);
    if (!isLetter(unit)) {
      if (unit === 33 || unit === 63) opens = true;
      else if (unit === 46 && endsSentence(copy, i, end, words)) opens = true;
      else if (unit >= 48 && unit <= 57) opens = false;
      i++;
      continue;
    }
    const from = i;
    while (i < end && isLetter(copy.charCodeAt(i))) i++;
    words.push({ start: from, end: i, key: copy.slice(from, i).toLowerCase(), opens });
    opens = false;
  }
  return words;
}

function endsSentence(copy: string, stop: number, end: number, words: readonly Word[]): boolean {
  const last = words[words.length - 1];
  if (last === undefined || last.end !== stop) return true;
  if (last.end - last.start === 1) return false;
  if (stop + 1 < end && isLetter(copy.charCodeAt(stop + 1))) return false;
  return !caseLists().abbreviations.has(last.key);
}

export function isAscii(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return false;
  return true;
}

export function capitalised(key: string): string {
  const first = key[0]!.toUpperCase();
  return first.length === 1 ? first + key.slice(1) : key;
}
