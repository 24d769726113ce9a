/** The regular plural of a noun or of a phrase that ends in one. */
export function plural(phrase: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(phrase)) return `${phrase}es`;
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(?:[^f]fe)$/.test(phrase)) return `${phrase.slice(0, -2)}ves`;
  return `${phrase}s`;
}
