// What kind a character is. ASCII is told by its number: a regular expression with a class of Unicode takes milliseconds
// to compile, and the engine throws what it compiled away again and again.

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** @param code code point */
export function isLetterOrMark(code: number): boolean {
  return code < 128 ? isAsciiLetter(code) : /[\p{L}\p{M}]/u.test(String.fromCodePoint(code));
}

/** @param unit UTF-16 unit */
export function isSpace(unit: number): boolean {
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(String.fromCharCode(unit));
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : /^\p{L}/u.test(text);
}

export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
