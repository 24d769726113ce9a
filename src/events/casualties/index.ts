import type { Discourse } from "../../discourse/discourse.js";
import type { Entities } from "../../entities/entities.js";
import type { Grammar } from "../../grammar/grammar.js";
import type { Document } from "../../text/document.js";
import { type Domains, readDomains } from "../domain.js";
import type { CasualtyDraft } from "../events.js";
import { completeEllipses } from "./ellipses.js";
import { nameVictims } from "./identities.js";
import { type EventPlace, isHarmful, linkEvents } from "./link-events.js";
import { findLosers } from "./losers.js";
import { matchNouns } from "./match-nouns.js";
import { matchStates } from "./match-states.js";
import { matchTolls } from "./match-tolls.js";
import { matchVerbs } from "./match-verbs.js";
import { mergeCasualties } from "./merge.js";
import { nameLater } from "./named-later.js";
import { startReading } from "./reading.js";
import { matchSubsets } from "./subsets.js";
import { addUp } from "./sums.js";
import { dropOthers } from "./vetoes.js";
import { settleCountries } from "./whose.js";

export type { EventPlace } from "./link-events.js";

/**
 * Finds the losses that a document tells: who, how many, what befell them, by whom, in which event.
 * The same figure told twice of one event is one casualty; figures that differ are all kept.
 *
 * @param events where the events are told, with the index of each; casualties are linked to the one in the same
 *   clause, else to the one of the governing clause, else to the nearest before, within the sentence or the one before
 *   none of them harmful: no conflict, and no casualties
 * @returns casualties in text order
 */
export function findCasualties(
  doc: Document,
  grammar: Grammar,
  entities: Entities,
  discourse: Discourse,
  events?: readonly EventPlace[],
  domains: Domains = readDomains(doc, grammar),
): CasualtyDraft[] {
  if (domains.elsewhere || (events !== undefined && !events.some(isHarmful))) return [];
  const r = startReading(doc, grammar, entities, discourse);
  matchVerbs(r);
  matchStates(r);
  matchNouns(r);
  matchTolls(r);
  if (r.found.length === 0) return [];
  matchSubsets(r);
  nameVictims(r);
  dropOthers(r, domains, events ?? []);
  completeEllipses(r);
  linkEvents(r, events ?? []);
  nameLater(r);
  addUp(r, events ?? []);
  findLosers(r, events ?? []);
  settleCountries(r);
  return mergeCasualties(r);
}
