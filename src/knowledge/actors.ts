import type { ActorKind } from "../model/index.js";
import { ACTOR_ROWS } from "./actors.data.js";
import { type PhraseIndex, phraseIndex } from "./phrase-index.js";

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
}

export interface ActorName {
  readonly actor: KnownActor;
  /** An acronym or an ordinary word: counts only in capitals as the table has them. */
  readonly cased: boolean;
}

let index: PhraseIndex<ActorName> | undefined;

/** All names and aliases of known actors, as an index of phrases. */
export function actorIndex(): PhraseIndex<ActorName> {
  index ??= phraseIndex(load());
  return index;
}

/** British and American: "Defence" and "Defense", "Organisation" and "Organization", "Programme" and "Program". */
function spellings(phrase: string): string[] {
  const british = phrase
    .replace("Defense", "Defence")
    .replace("Organization", "Organisation")
    .replace("Labor ", "Labour ");
  const american = phrase
    .replace("Defence", "Defense")
    .replace("Organisation", "Organization")
    .replace("Labour ", "Labor ");
  return [...new Set([phrase, british, american])];
}

function* load(): Generator<[string, ActorName]> {
  for (const [kind, rows] of Object.entries(ACTOR_ROWS)) {
    for (const row of rows.trim().split("\n")) {
      const [names = "", country = "", flags = ""] = row.split("|");
      const [name = "", ...aliases] = names.split(";");
      const [signs = "", memberOf] = flags.split(">");
      const actor: KnownActor = {
        name,
        kind: kind as ActorKind,
        ...(country !== "" && { country }),
        ...(memberOf !== undefined && { memberOf }),
        monitor: signs.includes("m"),
        outlet: signs.includes("o"),
        stateMedia: signs.includes("s"),
      };
      for (const phrase of [name, ...aliases]) {
        for (const spelling of spellings(phrase)) yield [spelling, { actor, cased: !phrase.includes(" ") }];
      }
    }
  }
}
