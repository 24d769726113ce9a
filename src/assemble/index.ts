import type { Claims } from "../claims/claims.js";
import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Events } from "../events/events.js";
import type { Extraction } from "../model/index.js";
import type { Document } from "../text/document.js";
import { articleInfoOf, diagnosticsOf } from "./article.js";
import { attributionsOf, claimsOf, verificationsOf } from "./claims.js";
import { actorsOf, locationsOf } from "./entities.js";
import { casualtiesOf, eventsOf } from "./events.js";
import { numberParts } from "./parts.js";

/** Gives ids and spans to the drafts of all floors: the public result. */
export function assemble(
  doc: Document,
  entities: Entities,
  discourse: Discourse,
  events: Events,
  claims: Claims,
  explain = false,
): Extraction {
  const parts = numberParts({ doc, entities, discourse, events, claims });
  return {
    schemaVersion: 1,
    article: articleInfoOf(parts),
    actors: actorsOf(parts),
    locations: locationsOf(parts),
    events: eventsOf(parts),
    casualties: casualtiesOf(parts),
    attributions: attributionsOf(parts),
    claims: claimsOf(parts),
    verifications: verificationsOf(parts),
    diagnostics: diagnosticsOf(parts, explain),
  };
}
