import type { Document } from "../text/document.js";
import { FURTHER, LEAVING, THINGS_APART } from "./passages.data.js";

/**
 * Sentence → the passage that it is of: "Separately, a bomb killed four. No one claimed that attack." leaves what was
 * told before and tells of something else, until the paragraph ends. 0: the article's main thread, or nobody knows.
 */
export function passagesOf({ sentences, tokens: { key } }: Document): Int32Array {
  const passages = new Int32Array(sentences.length);
  let current = 0;
  for (let i = 0; i < sentences.length; i++) {
    const { from, block } = sentences[i]!;
    if (leaves(key, from)) current = i + 1;
    else if (i > 0 && block !== sentences[i - 1]!.block) current = 0;
    passages[i] = current;
  }
  return passages;
}

/** Whether a later sentence has left the thread of an earlier one. */
export const hasLeft = (passages: Int32Array, earlier: number, later: number): boolean =>
  passages[later] !== 0 && passages[later] !== passages[earlier];

/** "Elsewhere, …", "In a separate incident …", "Also on Tuesday, …". */
function leaves(key: readonly string[], from: number): boolean {
  const first = key[from]!;
  if (LEAVING.has(first)) return true;
  if (first !== "in") return false;
  const article = key[from + 1] === "a" || key[from + 1] === "an";
  const at = from + (article ? 2 : 1);
  if (!FURTHER.has(key[at]!)) return false;
  for (let ahead = at + 1; ahead <= at + 3; ahead++) if (THINGS_APART.has(key[ahead]!)) return true;
  return false;
}
