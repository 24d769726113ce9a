/** The words or phrases of a list written with commas, over several lines perhaps. */
export function list(text: string): string[] {
  return text.trim().replace(/\n\s*/g, " ").split(", ");
}
