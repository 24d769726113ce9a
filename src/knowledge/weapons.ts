import type { Weapon } from "../model/index.js";
import { lastKey, type PhraseIndex, phraseIndex } from "./phrase-index.js";
import { plural } from "./plural.js";
import { WEAPONS } from "./weapons.data.js";

let index: PhraseIndex<Weapon["kind"]> | undefined;
let heads: ReadonlySet<string> | undefined;

/** Weapons in the singular and the plural, as an index of phrases. */
export function weaponIndex(): PhraseIndex<Weapon["kind"]> {
  index ??= phraseIndex(load());
  return index;
}

/** The last words of these phrases: most nouns are none of them. */
export function weaponHeads(): ReadonlySet<string> {
  heads ??= new Set([...load()].flatMap(([phrase]) => lastKey(phrase) ?? []));
  return heads;
}

function* load(): Generator<[string, Weapon["kind"]]> {
  for (const [kind, phrases] of Object.entries(WEAPONS) as [Weapon["kind"], string][]) {
    for (const phrase of phrases.split(";")) {
      yield [phrase, kind];
      yield [plural(phrase), kind];
    }
  }
}
