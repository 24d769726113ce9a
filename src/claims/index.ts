import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import type { Claims } from "./claims.js";

/** Makes claims of events and casualties, and judges what the text establishes. */
export function judgeClaims(
  _doc: Document,
  _grammar: Grammar,
  _entities: Entities,
  _discourse: Discourse,
  _events: Events,
): Claims {
  return { claims: [], verifications: [], parties: { sideOf: new Map(), why: new Map() } };
}
