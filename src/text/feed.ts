/** A run without a space that is longer than this (a data URL, binary junk) is not read: taggers are quadratic there. */
export const LONGEST_WORD = 200;

/**
 * What the tagger is given for a range of a plain copy: the same words with spaces put around the punctuation that
 * clings to them, and without units that stand for nothing.
 *
 * The spaces make the tagger independent of what it read before (it learns "Burhan’s" as one word where a comma follows, for good)
 * and spare it its slow ways of taking words apart.
 */
export function feedOf(copy: string, from: number, to: number): string {
  let out = "";
  let done = from; // copied up to here
  let word = from; // where the current run without spaces starts
  let before = 32;
  for (let i = from; i < to; i++) {
    const unit = copy.charCodeAt(i);
    if (unit === 32 || unit === 10) {
      if (i - word > LONGEST_WORD) {
        out += copy.slice(done, word);
        done = i;
      }
      word = i + 1;
    } else if (unit <= 1) {
      out += copy.slice(done, i);
      done = i + 1;
      continue;
    } else if (!isLetter(unit) && (unit < 48 || unit > 57)) {
      const side = sideOf(copy, i, to, unit, before);
      if (side < 0) {
        out += `${copy.slice(done, i)} `;
        done = i;
      } else if (side > 0) {
        out += `${copy.slice(done, i + 1)} `;
        done = i + 1;
      }
    }
    before = unit === 10 ? 32 : unit;
  }
  if (to - word > LONGEST_WORD) {
    out += copy.slice(done, Math.max(done, word));
    done = to;
  }
  return done === from ? copy.slice(from, to) : out + copy.slice(done, to);
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000);
}

function isBlankOrEnd(unit: number): boolean {
  return unit === 32 || unit === 10 || Number.isNaN(unit);
}

function isWord(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57);
}

/** -1: a space is wanted before the sign, 1: behind it, 0: neither. */
function sideOf(copy: string, at: number, to: number, unit: number, before: number): -1 | 0 | 1 {
  const next = at + 1 < to ? copy.charCodeAt(at + 1) : Number.NaN;
  switch (unit) {
    case 44: // ,
    case 59: // ;
    case 33: // !
    case 63: // ?
    case 41: // )
    case 93: // ]
    case 0x201d: // ”
    case 0x2026: // …
      return before !== 32 && !isWord(next) ? -1 : 0;
    case 46: // …, in three: the tagger takes "d'Ivoire..." apart in another way once it knows the word
      return isWord(before) && next === 46 && copy.charCodeAt(at + 2) === 46 ? -1 : 0;
    case 58: // :
      return isLetter(before) && isBlankOrEnd(next) ? -1 : 0;
    case 40: // (
    case 91: // [
    case 0x201c: // “
    case 0x2018: // ‘
      return isWord(next) && !isWord(before) ? 1 : 0;
    case 34: // "
      if (before === 32 || before === 40) return isWord(next) ? 1 : 0;
      return isWord(next) ? 0 : -1;
    case 39: // '
    case 0x2019: // ’
      if (!isWord(before) && before !== 46) return 0;
      if (!isWord(next)) return before === 46 ? 0 : -1;
      return isPossessive(copy, at, to, next) ? -1 : 0;
    case 0x2014: // —
      return before === 32 ? (isBlankOrEnd(next) ? 0 : 1) : -1;
    default:
      return 0;
  }
}

function isPossessive(copy: string, at: number, to: number, next: number): boolean {
  if (next !== 115 && next !== 83) return false;
  if (at + 2 < to && isWord(copy.charCodeAt(at + 2))) return false;
  let start = at;
  while (start > 0 && at - start < 6 && isLetter(copy.charCodeAt(start - 1))) start--;
  return !CONTRACTED.has(copy.slice(start, at).toLowerCase());
}

// "it's", "let’s": the tagger takes these apart by its own table.
const CONTRACTED = new Set("it he she that who what there here let where how when why".split(" "));
