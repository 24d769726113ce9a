import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import { mapped } from "../knowledge/lists.js";
import type { Document } from "../text/document.js";
import { draftOf, redrafted } from "./assemble-drafts.js";
import { type EventPlace, findCasualties } from "./casualties/index.js";
import type { EventDraft, Events } from "./events.js";
import { inherit } from "./inherit.js";
import { mergeTellings, setAside } from "./merge.js";
import { startReading } from "./reading.js";
import { firstDeed } from "./recalled.js";
import { type Ruleset, standardRuleset } from "./ruleset.js";
import { findTellings } from "./tellings.js";

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
  const drafts = inherit(
    reading,
    clusters,
    mapped(clusters, (cluster) => draftOf(reading, cluster, cluster === first)),
  );
  const casualties = findCasualties(doc, grammar, entities, discourse, placesOf(drafts), reading.domains);
  const losses: number[][] = mapped(drafts, () => []);
  casualties.forEach(({ event }, i) => {
    if (event !== undefined) losses[event]?.push(i);
  });
  const events = mapped(drafts, (draft, index) => {
    const { participants, places, time } = draft;
    return redrafted(draft, { participants, places, time, casualties: losses[index]! });
  });
  return { events, casualties, unused: [...unused, ...passing] };
}

const SUFFERING = new Set(["target", "victim", "counterpart"]);

function placesOf(drafts: readonly EventDraft[]): EventPlace[] {
  return drafts.flatMap((draft, event) => {
    const initiators = draft.participants.filter((p) => p.role === "initiator").map((p) => p.actor);
    const two = draft.type === "armed-clash";
    const sufferers = draft.participants
      .filter(({ role }) => SUFFERING.has(role) || (two && role === "initiator"))
      .map((p) => p.actor);
    return draft.mentions.map(({ from, to, clause }) => ({
      from,
      to,
      event,
      clause,
      type: draft.type,
      background: draft.timeframe === "background",
      day: draft.time?.end.slice(0, 10),
      initiators,
      sufferers,
    }));
  });
}
