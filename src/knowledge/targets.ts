import type { PhysicalTarget } from "../model/index.js";
import { lastKey, type PhraseIndex, phraseIndex } from "./phrase-index.js";
import { plural } from "./plural.js";
import { TARGETS } from "./targets.data.js";

let index: PhraseIndex<PhysicalTarget["kind"]> | undefined;
let heads: ReadonlySet<string> | undefined;

/** Things that are attacked or damaged, in the singular and the plural, as an index of phrases. */
export function targetIndex(): PhraseIndex<PhysicalTarget["kind"]> {
  index ??= phraseIndex(load());
  return index;
}

/** The last words of these phrases: most nouns are none of them. */
export function targetHeads(): ReadonlySet<string> {
  heads ??= new Set([...load()].flatMap(([phrase]) => lastKey(phrase) ?? []));
  return heads;
}

function* load(): Generator<[string, PhysicalTarget["kind"]]> {
  for (const [kind, phrases] of Object.entries(TARGETS) as [PhysicalTarget["kind"], string][]) {
    for (const phrase of phrases.split(";")) {
      yield [phrase, kind];
      yield [plural(phrase), kind];
    }
  }
}
