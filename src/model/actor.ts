import type { Span } from "./article.js";

/** What an actor is: a state and its organs, an armed group, an organisation, civilians, a person. */
export type ActorKind =
  | "state"
  | "government"
  | "military"
  | "police"
  | "paramilitary"
  | "peacekeepers"
  | "rebels"
  | "militants"
  | "criminals"
  | "party"
  | "international-organisation"
  | "ngo"
  | "media"
  | "civilians"
  | "person"
  | "unidentified"
  | "other";

/** Somebody who takes part in an event, is its victim, or speaks. One actor, however it is worded. */
export interface Actor {
  readonly id: string; // "a1"
  /** Canonical name: "Azerbaijan", "Dmitry Peskov", "Collective Security Treaty Organization". */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3 of the country the actor belongs to, or is. */
  readonly country?: string;
  /** Title or office as worded, "Kremlin spokesman". */
  readonly title?: string;
  /** The actor this one speaks or fights for: Peskov → Russia; "Armenian soldiers" → Armenia. */
  readonly memberOf?: string;
  /** Every mention resolved to this actor: names, demonyms, capitals ("Baku said"), nominals, pronouns. */
  readonly mentions: readonly Span[];
}
