import type { Document } from "../text/document.js";

/** Items under the sentence of a token of theirs, so that what a claim is compared with stays in its neighbourhood. */
export type BySentence<T> = ReadonlyMap<number, readonly T[]>;

export function bySentence<T>({ tokens }: Document, items: readonly T[], token: (item: T) => number): BySentence<T> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const sentence = tokens.sentence[token(item)]!;
    const list = found.get(sentence);
    if (list) list.push(item);
    else found.set(sentence, [item]);
  }
  return found;
}

/** The items of the sentence that holds a token. */
export function around<T>({ tokens }: Document, items: BySentence<T>, token: number): readonly T[] {
  return items.get(tokens.sentence[token]!) ?? [];
}
