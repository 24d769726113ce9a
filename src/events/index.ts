import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import type { Document } from "../text/document.js";
import { findCasualties } from "./casualties/index.js";
import type { Events } from "./events.js";

/** Finds events with their arguments and casualties, and merges the mentions of one event. */
export function findEvents(doc: Document, grammar: Grammar, entities: Entities, discourse: Discourse): Events {
  return { events: [], casualties: findCasualties(doc, grammar, entities, discourse), unused: [] };
}
