import type { ActorKind } from "../model/index.js";
import { type PhraseIndex, phraseIndex } from "./phrase-index.js";
import { TITLES } from "./titles.data.js";

let index: PhraseIndex<ActorKind> | undefined;

/** Titles before names, with the kind of office that they tell of, as an index of phrases. */
export function titleIndex(): PhraseIndex<ActorKind> {
  index ??= phraseIndex(load());
  return index;
}

function* load(): Generator<[string, ActorKind]> {
  for (const [kind, titles] of Object.entries(TITLES) as [ActorKind, string][]) {
    for (const title of titles.split(";")) yield [title, kind];
  }
}
