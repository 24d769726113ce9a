import type { ActorKind, Casualty } from "../model/index.js";
import { foldWord } from "./fold.js";
import { PEOPLE } from "./people.data.js";
import { WordFacts } from "./vocabulary.js";

/** What a noun for people or bodies says of them. */
export interface PersonNoun {
  /** Singular. */
  readonly lemma: string;
  readonly kind: ActorKind;
  readonly victims: Casualty["victims"]["category"] | undefined;
  readonly collective: boolean;
  readonly plural: boolean;
}

let nouns: ReadonlyMap<string, PersonNoun> | undefined;

/**
 * The noun for people or bodies with this key, singular or plural.
 *
 * @param key a word's key (`foldWord`)
 * @example
 * personNoun("gunmen")?.kind; // "unidentified"
 */
export function personNoun(key: string): PersonNoun | undefined {
  nouns ??= load();
  return nouns.get(key);
}

const facts = /* @__PURE__ */ new WordFacts(personNoun);

/** The same by the number of the key. */
export function personNounOf(number: number, key: string): PersonNoun | undefined {
  return facts.of(number, key);
}

function load(): ReadonlyMap<string, PersonNoun> {
  const found = new Map<string, PersonNoun>();
  for (const { kind, victims, collective = false, words } of PEOPLE) {
    for (const entry of words.split(" ")) {
      const [singular = "", given] = entry.split("/");
      const plural = given ?? (singular.endsWith("s") ? singular : `${singular}s`);
      const lemma = foldWord(singular);
      // The first group that has a word wins: the tables go from the specific to the general.
      if (!found.has(lemma)) found.set(lemma, { lemma, kind, victims, collective, plural: singular === plural });
      if (!found.has(foldWord(plural))) found.set(foldWord(plural), { lemma, kind, victims, collective, plural: true });
    }
  }
  return found;
}
