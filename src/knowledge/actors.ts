import type { ActorKind } from "../model/index.js";
import { ACTOR_TABLES } from "./actors/index.js";
import { foldWord } from "./fold.js";
import { type PhraseIndex, phraseIndex } from "./phrase-index.js";
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

interface Tables {
  readonly index: PhraseIndex<ActorName>;
  readonly byName: ReadonlyMap<string, KnownActor>;
}

let tables: Tables | undefined;

/** All names and aliases of known actors, as an index of phrases. */
export function actorIndex(): PhraseIndex<ActorName> {
  tables ??= load();
  return tables.index;
}

/** The known actor with this canonical name. */
export function actorByName(name: string): KnownActor | undefined {
  tables ??= load();
  return tables.byName.get(name);
}

function load(): Tables {
  const byName = new Map<string, KnownActor>();
  const owners = new Map<string, KnownActor[]>();
  const entries: [string, ActorName][] = [];
  const add = (phrase: string, actor: KnownActor, cased: boolean) => {
    const key = foldWord(phrase).replaceAll("-", " ");
    const rivals = owners.get(key);
    if (rivals === undefined) {
      const own: KnownActor[] = [actor];
      owners.set(key, own);
      entries.push([phrase, { actor, cased, rivals: own }]);
    } else if (rivals.includes(actor)) {
      // The same name in other capitals: "TASS" and "Tass" are told apart by case alone.
      if (cased) entries.push([phrase, { actor, cased, rivals }]);
    } else rivals.push(actor);
  };
  for (const rows of ACTOR_TABLES) {
    for (const kind in rows) {
      for (const row of rows[kind as ActorKind]!.trim().split("\n")) {
        const fields = row.split("|");
        const names = fields[0]!.split(";");
        const actor = actorOf(kind as ActorKind, names[0]!, fields[1], fields[2]);
        if (!byName.has(actor.name)) byName.set(actor.name, actor);
        for (const name of names) {
          const cased = !name.includes(" ");
          if (varies(name)) for (const phrase of spellings(name)) add(phrase, actor, cased);
          else add(name, actor, cased);
        }
      }
    }
  }
  return { index: phraseIndex(entries), byName };
}

function actorOf(kind: ActorKind, name: string, country = "", flags = ""): KnownActor {
  const [signs = "", memberOf] = flags.split(">");
  return {
    name,
    kind,
    country: country === "" ? undefined : country,
    memberOf,
    monitor: signs.includes("m"),
    outlet: signs.includes("o"),
    stateMedia: signs.includes("s"),
    own: undefined,
  };
}

/** Few names have another spelling. */
const varies = (name: string): boolean => VARIES.test(name);

/** The name in every pair of spellings that it has a part in. */
function spellings(name: string): readonly string[] {
  const found = [name];
  for (const [one, other] of SPELLINGS) {
    for (const spelling of [...found]) {
      if (spelling.includes(one)) found.push(spelling.replace(one, other));
      else if (spelling.includes(other)) found.push(spelling.replace(other, one));
    }
  }
  return found;
}
