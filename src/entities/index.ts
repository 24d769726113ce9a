import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { findCounts, linkCounts } from "./counts/index.js";
import type { Entities } from "./entities.js";
import { coreKnowledge, type Knowledge } from "./knowledge.js";
import { findNames } from "./names/index.js";
import { findPlaces } from "./places/find-places.js";

/** Finds and resolves actors, places, times, counts, weapons and physical targets. */
export function findEntities(doc: Document, grammar: Grammar, knowledge: Knowledge = coreKnowledge()): Entities {
  const none = () => new Int32Array(grammar.groups.length).fill(-1);
  const counts = findCounts(doc, grammar);
  const names = findNames(doc, grammar, knowledge);
  const { places } = findPlaces(doc, names, knowledge.gazetteer, () => true);
  return {
    actors: [],
    places,
    times: [],
    counts,
    weapons: [],
    targets: [],
    actorOf: none(),
    modifierActorOf: none(),
    placeOf: none(),
    nounOf: [],
    countOf: linkCounts(grammar, counts, doc),
    weaponOf: none(),
    targetOf: none(),
  };
}
