import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { findCounts, linkCounts } from "./counts/index.js";
import type { Entities } from "./entities.js";
import { coreKnowledge, type Knowledge } from "./knowledge.js";
import { findNames, type Names } from "./names/index.js";
import { findPlaces } from "./places/find-places.js";

/** Finds and resolves actors, places, times, counts, weapons and physical targets. */
export function findEntities(doc: Document, grammar: Grammar, knowledge: Knowledge = coreKnowledge()): Entities {
  const none = () => new Int32Array(grammar.groups.length).fill(-1);
  const counts = findCounts(doc, grammar);
  const names = findNames(doc, grammar, knowledge);
  const { places, of: placeOfName } = findPlaces(doc, names, knowledge.gazetteer, () => true);
  return {
    actors: [],
    places,
    times: [],
    counts,
    weapons: [],
    targets: [],
    actorOf: none(),
    modifierActorOf: none(),
    placeOf: placesOfGroups(grammar, names, placeOfName),
    nounOf: [],
    countOf: linkCounts(grammar, counts, doc),
    weaponOf: none(),
    targetOf: none(),
  };
}

/** Noun group → the place that its head names, or -1. */
function placesOfGroups({ groups }: Grammar, names: Names, placeOfName: Int32Array): Int32Array {
  return Int32Array.from(groups, ({ head }) => {
    const name = names.at[head]!;
    return name < 0 ? -1 : placeOfName[name]!;
  });
}
