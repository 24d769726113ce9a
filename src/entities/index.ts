import type { Grammar } from "../grammar/grammar.js";
import { coreKnowledge, type Knowledge } from "../knowledge/knowledge.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import type { Document } from "../text/document.js";
import { findActors } from "./actors/find-actors.js";
import { readRoles } from "./actors/roles.js";
import { stateRole } from "./actors/state-roles.js";
import { findCounts, linkCounts } from "./counts/index.js";
import type { Entities } from "./entities.js";
import { FIRM_GENERIC, TOWN_VENUES } from "./names/heads.data.js";
import { findNames, type Names } from "./names/index.js";
import { type FoundPlaces, findPlaces } from "./places/find-places.js";
import { findThings } from "./things.js";
import { findTimes } from "./times/index.js";

/** Finds and resolves actors, places, times, counts, weapons and physical targets. */
export function findEntities(doc: Document, grammar: Grammar, knowledge: Knowledge = coreKnowledge()): Entities {
  const counts = findCounts(doc, grammar);
  const names = findNames(doc, grammar, knowledge);
  const roles = readRoles(doc, grammar);
  const stateRoleOf = (m: number) => stateRole(doc, grammar, names, roles, m);
  const { places, of, described, home, filed, land } = findPlaces(
    doc,
    grammar,
    names,
    knowledge.gazetteer,
    (m) => stateRoleOf(m).place,
  );
  const actors = findActors(doc, grammar, names, roles, {
    knowledge,
    stateRole: stateRoleOf,
    countryOf: (m) => places[of[m]!]?.country,
    countryMeant: (group) => places[described[group]!]?.country,
    isDisputed: (m) => places[of[m]!]?.disputed === true,
    home,
    filed,
  });
  const { weapons, targets, weaponOf, targetOf } = findThings(doc, grammar, names);
  // Written out: what is spread together has no one shape, and everything behind reads it.
  return {
    actors: actors.actors,
    actorOf: actors.actorOf,
    modifierActorOf: actors.modifierActorOf,
    nounOf: actors.nounOf,
    weapons,
    targets,
    weaponOf,
    targetOf,
    places,
    home: land,
    times: findTimes(doc),
    counts,
    placeOf: placesOfGroups(grammar, names, { of, described, places }, actors.actorOf),
    countOf: linkCounts(grammar, counts, doc),
  };
}

/** Sites that take the name of the place where they are. */
const SITES: ReadonlySet<string> = new Set(
  `${TOWN_VENUES} ${FIRM_GENERIC} city region area quarter ward sector enclave valley peninsula island hotel restaurant block building house home street square bridge checkpoint outskirt court courthouse community territory favela slum shantytown`.split(
    " ",
  ),
);

const isSite = /* @__PURE__ */ new WordFacts((word) => SITES.has(word));

/** Noun group → the place that its head or its site names or describes, or the border that it is; else -1. */
function placesOfGroups(
  { groups, groupAt, lemma, lemmaNumber }: Grammar,
  names: Names,
  { of: placeOfName, described, places }: Pick<FoundPlaces, "of" | "described" | "places">,
  actorOf: Int32Array,
): Int32Array {
  const of = described.map((place, id) => (actorOf[id]! < 0 ? place : -1));
  for (const { id, from, head } of groups) {
    const name = names.at[head]!;
    if (name >= 0) of[id] = placeOfName[name]!;
    if (name >= 0 || of[id]! >= 0 || !isSite.of(lemmaNumber[head]!, lemma[head]!)) continue;
    // "a Mali village", "the Rafah school": there
    let k = head - 1;
    while (k >= from && names.at[k]! < 0) k--;
    if (k >= from) of[id] = placeOfName[names.at[k]!]!;
  }
  for (let p = 0; p < places.length; p++) {
    if (places[p]!.kind !== "border") continue;
    for (const { from, to } of places[p]!.mentions)
      for (let k = from; k < to; k++) {
        const group = groupAt[k]!;
        if (group >= 0 && groups[group]!.head === k && names.at[k]! < 0) of[group] = p;
      }
  }
  return of;
}
