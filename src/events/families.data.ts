import type { EventType } from "../model/index.js";

/** Types that one event may be called by in different tellings. */
const GROUPS: readonly (readonly EventType[])[] = [
  ["attack", "bombing", "suicide-bombing", "landmine-blast"],
  ["attack", "shelling", "air-strike", "drone-strike"],
  ["bombing", "air-strike", "drone-strike"],
  ["attack", "shooting", "assassination", "execution", "mass-killing", "crowd-control"],
  ["attack", "armed-clash", "ground-assault", "raid"],
  // "The jets carried out 73 raids."
  ["air-strike", "raid"],
  ["armed-clash", "war"],
  ["ground-assault", "war"],
  ["armed-clash", "shooting"],
  // "They opened fire and threw grenades."
  ["shooting", "bombing"],
  ["shelling", "air-strike", "shooting"],
  ["attack", "chemical-attack"],
  ["attack", "abduction"],
  // "stormed a village, shooting at everybody": how a raid goes.
  ["ground-assault", "shooting"],
  ["attack", "property-destruction", "arson", "looting"],
  ["bombing", "property-destruction", "assassination"],
  ["shelling", "property-destruction"],
  ["ground-assault", "property-destruction"],
  ["armed-clash", "property-destruction"],
  ["air-strike", "property-destruction"],
  ["drone-strike", "property-destruction"],
  // "The strike set two tanks on fire."
  ["bombing", "arson"],
  ["shelling", "arson"],
  ["air-strike", "arson"],
  ["drone-strike", "arson"],
  ["mass-killing", "execution", "shooting"],
  ["mass-killing", "bombing", "air-strike", "drone-strike", "shelling"],
  ["protest", "riot"],
  ["protest", "strike"],
  ["riot", "armed-clash"],
  ["riot", "attack"],
  ["peace-talks", "meeting"],
  ["agreement", "ceasefire", "pledge", "concession"],
  ["release", "prisoner-exchange"],
  ["ground-assault", "territorial-gain"],
  ["arrest", "raid"],
  ["deployment", "mobilisation"],
];

/** Types for which one noun stands: "the blast", "the strike". */
const ALIKE: readonly (readonly EventType[])[] = [
  ["bombing", "suicide-bombing", "landmine-blast"],
  ["air-strike", "drone-strike"],
  ["air-strike", "raid"],
];

function othersOfGroup(groups: readonly (readonly EventType[])[]): ReadonlyMap<EventType, ReadonlySet<EventType>> {
  const map = new Map<EventType, Set<EventType>>();
  for (const group of groups) {
    for (const a of group) {
      const set = map.get(a) ?? new Set<EventType>();
      for (const b of group) if (a !== b) set.add(b);
      map.set(a, set);
    }
  }
  return map;
}

/** Type → the other types that may tell of the same event. */
export const FAMILIES = othersOfGroup(GROUPS);

/** Type → the other types that are called by the same noun. */
export const CALLED_ALIKE = othersOfGroup(ALIKE);
