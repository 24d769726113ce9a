import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import type { Events } from "./events.js";

/** Finds events with their arguments and casualties, and merges the mentions of one event. */
export function findEvents(_doc: Document, _grammar: Grammar, _entities: Entities, _discourse: Discourse): Events {
  return { events: [], casualties: [], unused: [] };
}
