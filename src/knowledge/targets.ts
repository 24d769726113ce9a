import type { PhysicalTarget } from "../model/index.js";
import { type PhraseIndex, phraseIndex } from "./phrase-index.js";
import { plural } from "./plural.js";
import { TARGETS } from "./targets.data.js";

let index: PhraseIndex<PhysicalTarget["kind"]> | undefined;

/** Things that are attacked or damaged, in the singular and the plural, as an index of phrases. */
export function targetIndex(): PhraseIndex<PhysicalTarget["kind"]> {
  index ??= phraseIndex(load());
  return index;
}

function* load(): Generator<[string, PhysicalTarget["kind"]]> {
  for (const [kind, phrases] of Object.entries(TARGETS) as [PhysicalTarget["kind"], string][]) {
    for (const phrase of phrases.split(";")) {
      yield [phrase, kind];
      yield [plural(phrase), kind];
    }
  }
}
