import type { ActorKind } from "../model/index.js";
import { ACTOR_TABLES } from "./actors/index.js";
import { allFirst, FirstWords, lineAt } from "./first-words.js";
import { foldWord } from "./fold.js";
import { entryOf, firstKey, indexByFirst, type PhraseEntry, type PhraseIndex, phraseKeys } from "./phrase-index.js";
import { BEGINS_OTHERWISE, SPELLINGS, VARIES } from "./spellings.data.js";

/** A named organisation of the tables. */
export interface KnownActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined;
  /** Name of the known actor that it belongs to. */
  readonly memberOf?: string | undefined;
  /** An independent monitor or international body. */
  readonly monitor: boolean;
  /** A news outlet or agency. */
  readonly outlet: boolean;
  /** Speaks for the state of its country. */
  readonly stateMedia: boolean;
  /** Given by the caller. */
  readonly own?: true | undefined;
}

export interface ActorName {
  readonly actor: KnownActor;
  /** An acronym or an ordinary word: counts only in capitals as the table has them. */
  readonly cased: boolean;
  /** Other organisations of the same name or acronym, in the order of the tables: which is meant the article tells. */
  readonly rivals: readonly KnownActor[];
}

/** The organisations of one kind in a table. */
interface List {
  readonly kind: ActorKind;
  /** One a line. */
  readonly text: string;
  readonly names: FirstWords;
  /** By the place where a line begins: made when one of its names is looked up. */
  readonly actors: Map<number, KnownActor>;
}

let index: PhraseIndex<ActorName> | undefined;

/** All names and aliases of known actors, as an index of phrases. */
export function actorIndex(): PhraseIndex<ActorName> {
  index ??= makeIndex();
  return index;
}

function makeIndex(): PhraseIndex<ActorName> {
  const lists = ACTOR_TABLES.flatMap((rows) => (Object.entries(rows) as [ActorKind, string][]).map(listOf));
  const words = allFirst(lists.map(({ names }) => names));
  return indexByFirst(
    (first) => words.has(first),
    (first) => namesOf(lists, first),
  );
}

function listOf([kind, text]: [ActorKind, string]): List {
  const names = new FirstWords(text);
  for (const [place] of names.matching(BEGINS_OTHERWISE)) {
    for (const spelling of spellings(names.phraseAt(place))) names.file(firstKey(spelling)!, place);
  }
  return { kind, text, names, actors: new Map() };
}

/** The names that start with a word, in the order of the tables. */
function namesOf(lists: readonly List[], first: string): PhraseEntry<ActorName>[] {
  const owners = new Map<string, KnownActor[]>();
  const entries: PhraseEntry<ActorName>[] = [];
  const add = (phrase: string, actor: KnownActor) => {
    const cased = !phrase.includes(" ");
    // "Martyrs' Brigades" and "Martyrs Brigades" are told apart: the apostrophe is a word of the text.
    const key = phrase.includes("'") ? phraseKeys(phrase).join(" ") : foldWord(phrase).replaceAll("-", " ");
    const rivals = owners.get(key);
    if (rivals === undefined) {
      const own: KnownActor[] = [actor];
      owners.set(key, own);
      entries.push(entryOf(phrase, { actor, cased, rivals: own }));
    } else if (rivals.includes(actor)) {
      // The same name in other capitals: "TASS" and "Tass" are told apart by case alone.
      if (cased) entries.push(entryOf(phrase, { actor, cased, rivals }));
    } else rivals.push(actor);
  };
  for (const list of lists) {
    if (!list.names.has(first)) continue;
    for (const place of list.names.places(first)) {
      const name = list.names.phraseAt(place);
      for (const phrase of VARIES.test(name) ? spellings(name) : [name])
        if (firstKey(phrase) === first) add(phrase, actorAt(list, place));
    }
  }
  return entries;
}

/** The actor of the line in which a name stands. */
function actorAt({ kind, text, actors }: List, place: number): KnownActor {
  const { start, line } = lineAt(text, place);
  let actor = actors.get(start);
  if (actor === undefined) {
    actor = actorOf(kind, line);
    actors.set(start, actor);
  }
  return actor;
}

function actorOf(kind: ActorKind, line: string): KnownActor {
  const [names = "", country = "", flags = ""] = line.split("|");
  const [signs = "", memberOf] = flags.split(">");
  return {
    name: names.split(";")[0]!,
    kind,
    country: country === "" ? undefined : country,
    memberOf,
    monitor: signs.includes("m"),
    outlet: signs.includes("o"),
    stateMedia: signs.includes("s"),
    own: undefined,
  };
}

/** The name in every pair of spellings that it has a part in. */
function spellings(name: string): readonly string[] {
  const found = [name];
  for (let i = 0; i < SPELLINGS.length; i++) {
    const [one, other] = SPELLINGS[i]!;
    const before = found.length;
    for (let k = 0; k < before; k++) {
      const spelling = found[k]!;
      if (spelling.includes(one)) found.push(spelling.replace(one, other));
      else if (spelling.includes(other)) found.push(spelling.replace(other, one));
    }
  }
  return found;
}
