import type { ActorKind } from "../model/index.js";
import { ACTOR_TABLES } from "./actors/index.js";
import { foldWord } from "./fold.js";
import { entryOf, fileUnder, firstKey, indexByFirst, type PhraseEntry, type PhraseIndex } from "./phrase-index.js";
import { SPELLINGS, VARIES } from "./spellings.data.js";

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

/** A line of the tables. Its actor is made when one of its names is looked up. */
interface Line {
  readonly kind: ActorKind;
  readonly text: string;
  actor: KnownActor | undefined;
}

let index: PhraseIndex<ActorName> | undefined;

/** All names and aliases of known actors, as an index of phrases. */
export function actorIndex(): PhraseIndex<ActorName> {
  index ??= indexByFirst(linesByFirst(), namesOf);
  return index;
}

/** The lines of the tables by the first words of their names, in the order of the tables. */
function linesByFirst(): ReadonlyMap<string, readonly Line[]> {
  const byFirst = new Map<string, Line[]>();
  for (const rows of ACTOR_TABLES) {
    for (const kind in rows) {
      for (const text of rows[kind as ActorKind]!.trim().split("\n")) {
        const line: Line = { kind: kind as ActorKind, text, actor: undefined };
        for (const phrase of phrasesOf(line)) fileUnder(byFirst, firstKey(phrase), line);
      }
    }
  }
  return byFirst;
}

/** The names of these lines that start with a word. */
function namesOf(lines: readonly Line[], first: string): PhraseEntry<ActorName>[] {
  const owners = new Map<string, KnownActor[]>();
  const entries: PhraseEntry<ActorName>[] = [];
  const add = (phrase: string, actor: KnownActor) => {
    const cased = !phrase.includes(" ");
    const key = foldWord(phrase).replaceAll("-", " ");
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
  for (const line of lines) {
    line.actor ??= actorOf(line);
    for (const phrase of phrasesOf(line)) if (firstKey(phrase) === first) add(phrase, line.actor);
  }
  return entries;
}

/** The names of a line in all their spellings. */
function phrasesOf({ text }: Line): readonly string[] {
  const end = text.indexOf("|");
  const names = (end < 0 ? text : text.slice(0, end)).split(";");
  return VARIES.test(text) ? names.flatMap((name) => (VARIES.test(name) ? spellings(name) : name)) : names;
}

function actorOf({ kind, text }: Line): KnownActor {
  const [names = "", country = "", flags = ""] = text.split("|");
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
