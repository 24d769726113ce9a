/**
 * Folds a word to the key under which all tables of this project know it: lower case, without diacritics,
 * apostrophes and stops, so that "Sana’a", "Sanaʿa" and "SANAA", or "U.S." and "US", share one key.
 *
 * @param word a word or name, any script
 * @returns its key; hyphens and inner spaces are kept
 * @example
 * foldWord("Ḩasakah"); // "hasakah"
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d");
}

// Combining marks, and the apostrophe-like signs and stops that spellings differ by.
const MARKS = /[\u0300-\u036f'’‘`´ʻʼʽʾʿ′.]/g;

// Tested by the engine's own loop: what tables are built from is folded before any loop of ours is compiled.
const ODD = /[^a-z0-9 -]/;
const isPlain = (lower: string): boolean => !ODD.test(lower);

/**
 * Cuts a name into the keys of its words, the way the token stream is keyed: at spaces, and at hyphens other than those
 * between letters and a number ("AK-47").
 *
 * @example
 * nameKeys("Al-Shabaab"); // ["al", "shabaab"]
 */
export function nameKeys(name: string): string[] {
  const folded = foldWord(name);
  if (ONE_WORD.test(folded)) return [folded];
  return PLAIN_WORDS.test(folded) ? folded.split(" ") : folded.split(WORD_END).filter(Boolean);
}

const WORD_END = /(?:[\s‐‑–,()/&]|(?<![a-z])-|-(?!\d))+/;

// Nearly all names of tables.
const ONE_WORD = /^[a-z0-9]+$/;
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
