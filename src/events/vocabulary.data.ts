import type { Casualty } from "../model/index.js";

/** Every event type of the public contract. */
export const EVENT_TYPES: ReadonlySet<string> = new Set(
  `armed-clash ground-assault shelling air-strike drone-strike bombing suicide-bombing landmine-blast shooting
  assassination attack chemical-attack abduction sexual-violence execution mass-killing torture arson looting
  property-destruction cyber-attack crowd-control war deployment mobilisation blockade territorial-gain withdrawal
  surrender weapons-test arrest raid seizure restriction deportation displacement release disarmament protest riot
  strike coup pledge relations-cut aid-suspension asylum resignation ceasefire ceasefire-violation peace-talks meeting
  agreement mediation prisoner-exchange concession military-support humanitarian-aid economic-aid political-support
  cooperation demand appeal accusation condemnation denial rejection threat sanction investigation trial`.split(/\s+/),
);

/** Arguments that are no prepositions. */
export const FIXED_SLOTS: ReadonlySet<string> = new Set([
  "subject",
  "object",
  "second",
  "possessor",
  "modifier",
  "governed",
  "deeper",
]);

/** Words that may open a prepositional phrase; the same words serve as particles of verbs. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against ahead along alongside amid among around aside as at away back before behind below
  beneath beside between beyond by down during for forth forward from in inside into near next of off on onto opposite
  out outside over past since through throughout to together toward towards under until up upon via with within without
  using apart involving targeting including according`.split(/\s+/),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Types whose targets are harmed: people in the target's place are victims. */
export const HARMING: ReadonlySet<string> = set(
  `armed-clash ground-assault shelling air-strike drone-strike bombing suicide-bombing landmine-blast shooting
  assassination attack chemical-attack abduction sexual-violence execution mass-killing torture arson looting
  property-destruction crowd-control riot war`,
);

/** Types of violence: none of them in texts on sport, business or weather. */
export const VIOLENT: ReadonlySet<string> = set(
  `armed-clash ground-assault shelling air-strike drone-strike bombing suicide-bombing landmine-blast shooting
  assassination attack chemical-attack abduction sexual-violence execution mass-killing torture arson looting
  property-destruction crowd-control riot war ceasefire-violation raid`,
);

/** Types with two sides and no direction: "between" and "with" name sides. */
export const TWO_SIDED: ReadonlySet<string> = set(
  "armed-clash war ceasefire peace-talks meeting agreement prisoner-exchange cooperation",
);

/** Types of words, whose object is what somebody else did, does or shall do. */
export const VERBAL: ReadonlySet<string> = set(
  "demand appeal accusation condemnation denial rejection threat investigation trial pledge",
);

/** Types whose governed event is not told as happening: what is demanded, threatened, refused or promised. */
export const SWALLOWING: ReadonlySet<string> = set("demand appeal rejection threat mobilisation");

/** Types that people suffer by: casualties may hang on them. */
export const SUFFERED: ReadonlySet<string> = new Set([
  ...VIOLENT,
  ...set("arrest raid deportation displacement protest coup seizure blockade surrender ceasefire-violation"),
]);

/**
 * Losses that only some kinds of events bring: who was detained before a protest was not detained by it. Every other
 * effect may come of any event of `SUFFERED`.
 */
export const BROUGHT_BY: Partial<Record<Casualty["effect"], ReadonlySet<string>>> = {
  detained: set("arrest raid crowd-control deportation coup abduction seizure"),
  captured: set("armed-clash ground-assault war attack raid abduction arrest surrender seizure"),
  abducted: set("abduction attack raid ground-assault armed-clash mass-killing looting arson shooting"),
  displaced: set([...VIOLENT, "displacement", "deportation", "blockade"].join(" ")),
};

/** Deeds that may be the doing of another: "the strike set two tanks ablaze". */
export const WRECKING: ReadonlySet<string> = new Set(["arson", "property-destruction"]);
