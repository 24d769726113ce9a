import type { ActorKind } from "../../model/index.js";

export const STATE_ORGANS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "government",
  "military",
  "police",
  "paramilitary",
  "state",
]);

export const ARMED: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "military",
  "police",
  "rebels",
  "militants",
  "paramilitary",
  "criminals",
  "unidentified",
  "government",
  "peacekeepers",
]);

export const OFFICES: ReadonlySet<ActorKind> = new Set<ActorKind>(["government", "military", "police", "party"]);

/** Armed bands that are no state's by their kind. */
export const OUTLAWS: ReadonlySet<ActorKind> = new Set<ActorKind>(["rebels", "militants", "paramilitary", "criminals"]);
