import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import { mapped } from "../knowledge/lists.js";
import type { Document } from "../text/document.js";
import { draftOf } from "./assemble-drafts.js";
import { type EventPlace, findCasualties } from "./casualties/index.js";
import type { EventDraft, Events } from "./events.js";
import { placeAtHome } from "./home.js";
import { inherit } from "./inherit.js";
import { mergeTellings } from "./merge/merge-tellings.js";
import { setAside } from "./merge/set-aside.js";
import { startReading } from "./reading.js";
import { firstDeed } from "./recalled.js";
import { type Ruleset, standardRuleset } from "./ruleset.js";
import { findTellings } from "./tellings.js";
import { SUFFERED } from "./vocabulary.data.js";

/**
 * Finds events with their arguments and casualties, and merges the mentions of one event.
 *
 * @param ruleset the rules with their triggers indexed; the built-in ones by default
 */
export function findEvents(
  doc: Document,
  grammar: Grammar,
  entities: Entities,
  discourse: Discourse,
  ruleset: Ruleset = standardRuleset(),
): Events {
  const reading = startReading(doc, grammar, entities, discourse, ruleset);
  const { tellings, unused } = findTellings(reading);
  const { told: clusters, unused: passing } = setAside(reading, mergeTellings(reading, tellings));
  const first = firstDeed(clusters);
  const drafts = mapped(clusters, (cluster) => draftOf(reading, cluster, first));
  inherit(reading, clusters, drafts);
  placeAtHome(reading, drafts);
  const casualties = findCasualties(doc, grammar, entities, discourse, placesOf(drafts), reading.domains);
  for (let i = 0; i < casualties.length; i++) {
    const { event } = casualties[i]!;
    if (event !== undefined) drafts[event]!.addCasualty(i);
  }
  return { events: drafts, casualties, unused: [...unused, ...passing] };
}

const SPOTS = new Set(["at", "near"]);
const SUFFERING = new Set(["target", "victim", "counterpart"]);

/** Where the events are told by which people may come to harm. */
function placesOf(drafts: readonly EventDraft[]): EventPlace[] {
  const places: EventPlace[] = [];
  for (let event = 0; event < drafts.length; event++) {
    const { type, status, participants, timeframe, time, mentions, places: where } = drafts[event]!;
    // "No arrests have been made": nobody suffered by what was not done.
    if (!SUFFERED.has(type) || status === "negated") continue;
    const initiators: number[] = [];
    const sufferers: number[] = [];
    for (const { role, actor } of participants) {
      if (role === "initiator") initiators.push(actor);
      if (SUFFERING.has(role) || (role === "initiator" && type === "armed-clash")) sufferers.push(actor);
    }
    const background = timeframe === "background";
    const day = time?.end.slice(0, 10);
    const spots = where.filter(({ relation }) => SPOTS.has(relation)).map(({ place }) => place);
    for (const { from, to, clause } of mentions)
      places.push({ from, to, event, clause, type, background, day, spots, initiators, sufferers });
  }
  return places;
}
