// Names: display form, key, likeness, and which of GeoNames' alternates are worth keeping.
import { nameKeys } from "../../dist/knowledge/fold.js";

export const keyOf = (name) => nameKeys(name).join(" ");

/** The form to show: one byte per character, no parentheses, plain apostrophes. Falls back on the ASCII form. */
export function displayName(name, ascii = name) {
  const tidy = (s) =>
    s
      .normalize("NFC")
      .replace(/[’‘`´ʻʼʽʾʿ′]/g, "'")
      .replace(/\s*\([^)]*\)/g, "")
      .replace(/[–‐‑]/g, "-")
      .replace(/^[' ]+|[ ]+$/g, "")
      .replace(/\s+/g, " ");
  const full = tidy(name);
  if (/^[\x20-\x7e\xc0-\xff]+$/.test(full) && !/[|"\\/,]/.test(full)) return full;
  const plain = tidy(ascii)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ı/g, "i")
    .replace(/[əǝ]/g, "a")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/Ł/g, "L")
    .replace(/İ/g, "I")
    .replace(/[Əə]/g, "a")
    .replace(/œ/g, "oe");
  return /^[\x20-\x7e\xc0-\xff]+$/.test(plain) && !/[|"\\/,]/.test(plain) ? plain : undefined;
}

/** 1 − edit distance / length, of keys without spaces. */
export function likeness(a, b) {
  const s = a.replaceAll(" ", "");
  const t = b.replaceAll(" ", "");
  let row = Array.from({ length: t.length + 1 }, (_, i) => i);
  for (let i = 1; i <= s.length; i++) {
    const next = [i];
    for (let j = 1; j <= t.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (s[i - 1] === t[j - 1] ? 0 : 1));
    row = next;
  }
  return 1 - row[t.length] / Math.max(s.length, t.length, 1);
}

const LATIN = /^[\p{Script=Latin}\p{M}' ’‘`ʻʼʿ.-]+$/u;

// Endings that other languages put to a name that English news prints bare (Lithuanian Kabulas, Esperanto Kabulo).
const FOREIGN_ENDING = /^(?:as|is|us|os|o|a|i|e|u|ka|skay|skiy|skij|khot|osh|ka)$/;

/**
 * @param row a row of cities500
 * @param taken key → population of the most populous place with that primary name
 * @param refused keys that are ordinary words
 */
export function alternatesOf(row, primaryKey, taken, refused) {
  const kept = new Map();
  for (const alternate of row.alternates) {
    if (!LATIN.test(alternate) || !/^\p{Lu}/u.test(alternate)) continue;
    const shown = displayName(alternate, alternate);
    if (shown === undefined) continue;
    const key = keyOf(shown);
    if (key.length < 4 || key === primaryKey || kept.has(key) || refused.has(key)) continue;
    if (/^\p{Lu}+$/u.test(alternate) && alternate.length <= 5) continue;
    if (/[əǝ]/.test(alternate)) continue;
    const like = likeness(key, primaryKey);
    if (like < 0.5) continue;
    if (taken.has(key) && like < 0.6) continue;
    if (key.startsWith(primaryKey) && FOREIGN_ENDING.test(key.slice(primaryKey.length))) continue;
    kept.set(key, { shown, like, key });
  }
  // Of spellings that differ by one letter of no weight in English (j/y, x/kh, w/v) the English one stays.
  return [...kept.values()].sort((a, b) => foreignness(a.shown) - foreignness(b.shown) || b.like - a.like);
}

/** How little a spelling looks like one of English news. */
function foreignness(shown) {
  let n = 0;
  if (/[^\x20-\x7e]/.test(shown)) n += 1;
  if (/ij|sch|tsch|oe|[^aeiou]j|cz|sz|dj|x|w(?![aeiouh])|q(?!u)|ae|ii|uu/i.test(shown)) n += 1;
  if (/(?:as|is|us|os|o|om|ie|ova)$/.test(shown)) n += 1;
  return n;
}
