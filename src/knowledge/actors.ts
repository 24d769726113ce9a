import type { ActorKind } from "../model/index.js";
import type { ActorRows } from "./actors/actor-rows.js";
import { ACTOR_TABLES } from "./actors/index.js";
import { foldWord } from "./fold.js";
import { type PhraseIndex, phraseIndex } from "./phrase-index.js";
import { SPELLINGS } from "./spellings.data.js";

/** A named organisation of the tables. */
export interface KnownActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** Name of the known actor that it belongs to. */
  readonly memberOf?: string;
  /** An independent monitor or international body. */
  readonly monitor: boolean;
  /** A news outlet or agency. */
  readonly outlet: boolean;
  /** Speaks for the state of its country. */
  readonly stateMedia: boolean;
  /** Given by the caller. */
  readonly own?: true;
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
  for (const rows of ACTOR_TABLES) {
    for (const [actor, names] of readRows(rows)) {
      if (!byName.has(actor.name)) byName.set(actor.name, actor);
      for (const name of names) {
        const cased = !name.includes(" ");
        for (const phrase of spellings(name)) {
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
        }
      }
    }
  }
  return { index: phraseIndex(entries), byName };
}

function* readRows(tables: ActorRows): Generator<[KnownActor, readonly string[]]> {
  for (const [kind, rows] of Object.entries(tables)) {
    for (const row of rows.trim().split("\n")) {
      const [names = "", country = "", flags = ""] = row.split("|");
      const list = names.split(";");
      const [signs = "", memberOf] = flags.split(">");
      const actor: KnownActor = {
        name: list[0]!,
        kind: kind as ActorKind,
        ...(country !== "" && { country }),
        ...(memberOf !== undefined && { memberOf }),
        monitor: signs.includes("m"),
        outlet: signs.includes("o"),
        stateMedia: signs.includes("s"),
      };
      yield [actor, list];
    }
  }
}

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
