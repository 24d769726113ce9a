import type { ActorKind, EventType } from "../model/index.js";

/** Violence and force: whoever does it to another fights them. */
export const HOSTILE_TYPES: ReadonlySet<EventType> = new Set([
  "armed-clash",
  "ground-assault",
  "shelling",
  "air-strike",
  "drone-strike",
  "bombing",
  "suicide-bombing",
  "landmine-blast",
  "shooting",
  "assassination",
  "attack",
  "chemical-attack",
  "abduction",
  "sexual-violence",
  "execution",
  "mass-killing",
  "torture",
  "arson",
  "looting",
  "property-destruction",
  "war",
  "blockade",
  "territorial-gain",
  "raid",
  "seizure",
  "riot",
  "coup",
  "crowd-control",
  "ceasefire-violation",
  "deportation",
  "cyber-attack",
]);

/** Both participants do it to each other: sides of a clash, of a truce, of an exchange of prisoners. */
export const MUTUAL_TYPES: ReadonlySet<EventType> = new Set([
  "armed-clash",
  "war",
  "ceasefire",
  "ceasefire-violation",
  "prisoner-exchange",
]);

/** Words against another: they set sides only among actors that are parties for another reason. */
export const ADVERSE_WORDS: ReadonlySet<EventType> = new Set(["accusation", "threat"]);

/** What one does for an ally. */
export const ALLIED_TYPES: ReadonlySet<EventType> = new Set(["military-support"]);

/** Kinds that speak and fight for their state; of paramilitaries only those that belong to it. */
export const STATE_KINDS: ReadonlySet<ActorKind> = new Set(["state", "government", "military", "police"]);

/** Of them, those whose unnamed ones are of one state, where nothing says of which. */
export const HOME_KINDS: ReadonlySet<ActorKind> = new Set(["government", "military"]);

/** Kinds that may be a party at all. */
export const PARTY_KINDS: ReadonlySet<ActorKind> = new Set([
  "state",
  "government",
  "military",
  "police",
  "paramilitary",
  "rebels",
  "militants",
  "criminals",
  "party",
]);

/** Armed groups that fight the state in whose country they attack. */
export const INSURGENT_KINDS: ReadonlySet<ActorKind> = new Set(["rebels", "militants", "criminals"]);

/** Never a party, whatever happens to them. */
export const BYSTANDER_KINDS: ReadonlySet<ActorKind> = new Set([
  "civilians",
  "media",
  "ngo",
  "international-organisation",
  "peacekeepers",
  "unidentified",
]);

/** Armed bodies of no state by themselves, unless their `memberOf` says so. */
export const ARMED_KINDS: ReadonlySet<ActorKind> = new Set(["rebels", "militants", "criminals", "paramilitary"]);

/** Nominals of the state's kinds that speak for no side: "diplomats", "doctors at a state hospital". */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set([
  "diplomat",
  "diplomats",
  "ambassadors",
  "hospital",
  "hospitals",
  "doctor",
  "doctors",
  "medics",
  "court",
  "teachers",
  "school",
  "mediators",
  "prosecutor of the international criminal court",
]);

/** Names of those who set themselves against the state, whatever their kind. */
export const RIVALS =
  /\b(?:anti-(?:government|junta|coup|regime)|opposition|shadow|parallel|rebels?|breakaway|self-(?:declared|proclaimed|styled)|separatist|insurgent|secessionist|national unity government|people's republic|in exile)\b/i;
