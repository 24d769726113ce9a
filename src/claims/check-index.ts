import { CHECK_WORDINGS, type CheckWording } from "./verification.data.js";

export interface CheckIndex {
  readonly verbs: ReadonlyMap<string, readonly CheckWording[]>;
  readonly nouns: ReadonlyMap<string, readonly CheckWording[]>;
}

let built: CheckIndex | undefined;

/** The wordings of checking by lemma; built at first use. */
export function checkIndex(): CheckIndex {
  built ??= { verbs: index(({ verbs }) => verbs), nouns: index(({ nouns }) => nouns ?? []) };
  return built;
}

function index(words: (wording: CheckWording) => readonly string[]): Map<string, CheckWording[]> {
  const found = new Map<string, CheckWording[]>();
  for (const wording of CHECK_WORDINGS) {
    for (const word of words(wording)) {
      const list = found.get(word) ?? [];
      list.push(wording);
      found.set(word, list);
    }
  }
  return found;
}
