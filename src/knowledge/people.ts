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

interface Tables {
  /** Entries by their numbers: a singular, or a singular and its plural. */
  readonly entries: readonly string[];
  /** The numbers of the first entries of the groups. */
  readonly starts: readonly number[];
  /** Form → number of the first entry that writes it. */
  readonly written: ReadonlyMap<string, number>;
}

let tables: Tables | undefined;

/**
 * The noun for people or bodies with this key, singular or plural.
 *
 * @param key a word's key (`foldWord`)
 * @example
 * personNoun("gunmen")?.kind; // "unidentified"
 */
export function personNoun(key: string): PersonNoun | undefined {
  const known = nouns.get(key);
  if (known !== undefined) return known;
  tables ??= load();
  const number = entryFor(tables, key);
  if (number === undefined) return undefined;
  const noun = nounOf(tables, number, key);
  nouns.set(key, noun);
  return noun;
}

const nouns = new Map<string, PersonNoun>();

const facts = /* @__PURE__ */ new WordFacts(personNoun);

/** The same by the number of the key. */
export function personNounOf(number: number, key: string): PersonNoun | undefined {
  return facts.of(number, key);
}

/** The number of the first entry that has a word: the groups go from the specific to the general. */
function entryFor({ entries, written }: Tables, key: string): number | undefined {
  const own = written.get(key);
  const ruled = key.endsWith("s") ? written.get(key.slice(0, -1)) : undefined;
  const isRuled = ruled !== undefined && (own === undefined || ruled < own) && isRegular(entries[ruled]!);
  return isRuled ? ruled : own;
}

/** Whether an entry leaves its plural to the rule. */
const isRegular = (entry: string): boolean => !entry.includes("/") && !entry.endsWith("s");

function nounOf({ entries, starts }: Tables, number: number, key: string): PersonNoun {
  const { kind, victims, collective = false } = PEOPLE[starts.findLastIndex((start) => start <= number)]!;
  const [singular = "", given = isRegular(entries[number]!) ? "" : singular] = entries[number]!.split("/");
  const lemma = foldWord(singular);
  return { lemma, kind, victims, collective, plural: key !== lemma || singular === given };
}

function load(): Tables {
  const entries: string[] = [];
  const starts: number[] = [];
  for (const { words } of PEOPLE) {
    starts.push(entries.length);
    entries.push(...words.split(" "));
  }
  const written = new Map<string, number>();
  // Backwards: of entries that write the same, the first is kept.
  for (let number = entries.length - 1; number >= 0; number--) {
    const entry = entries[number]!;
    if (PLAIN.test(entry)) written.set(entry, number);
    else for (const form of entry.split("/")) written.set(foldWord(form), number);
  }
  return { entries, starts, written };
}

const PLAIN = /^[a-z]+$/;
