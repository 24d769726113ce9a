/** The words or phrases of a list written with commas. */
export function list(text: string): string[] {
  return text.replace(/\s+/g, " ").trim().split(/ ?, ?/).filter(Boolean);
}
