import type { Document } from "../text/document.js";

/** Nouns for what answers a deed. */
export const ANSWERS: ReadonlySet<string> = new Set(
  "revenge vengeance retaliation reprisal response retribution answer reaction payback".split(" "),
);

/** "… in revenge for the killing of nine herders": a deed of others, told as what is answered. */
export function isAvenged({ tokens, sentences }: Document, from: number): boolean {
  const { key, sentence } = tokens;
  const floor = Math.max(sentences[sentence[from]!]!.from, from - REACH);
  for (let at = from - 1; at > floor; at--) if (key[at] === "for" || key[at] === "to") return ANSWERS.has(key[at - 1]!);
  return false;
}

/** Tokens from "for" to the noun. */
const REACH = 5;
