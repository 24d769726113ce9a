import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import type { Entities } from "./entities.js";

/** Finds and resolves actors, places, times, counts, weapons and physical targets. */
export function findEntities(_doc: Document, grammar: Grammar): Entities {
  const none = () => new Int32Array(grammar.groups.length).fill(-1);
  return {
    actors: [],
    places: [],
    times: [],
    counts: [],
    weapons: [],
    targets: [],
    actorOf: none(),
    modifierActorOf: none(),
    placeOf: none(),
    nounOf: [],
    countOf: none(),
    weaponOf: none(),
    targetOf: none(),
  };
}
