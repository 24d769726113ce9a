import type { AttributionDraft, Discourse } from "../discourse/discourse.js";
import type { ActorDraft, Entities } from "../entities/entities.js";
import type { Document } from "../text/document.js";
import type { Parties } from "./claims.js";
import { isMonitorByName } from "./monitors.js";

/** What the judges of claims look at. */
export interface Sources {
  readonly doc: Document;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly parties: Parties;
}

/** One key for everything that one source says, wherever it says it; the outlet's own voice is "outlet". */
export function sourceKey(
  { doc, discourse }: Pick<Sources, "doc" | "discourse">,
  attribution: number | undefined,
): string {
  const draft = attribution === undefined ? undefined : discourse.attributions[attribution];
  if (draft === undefined) return "outlet";
  const { source } = draft;
  if (source.actor !== undefined) return `actor ${source.actor}`;
  if (source.kind === "outlet") return "outlet";
  if (source.range === undefined) return `attribution ${attribution}`;
  return doc.tokens.key.slice(source.range.from, source.range.to).join(" ");
}

/** The innermost attribution whose content a token lies in; -1 in the outlet's own voice. */
export function voiceAt(discourse: Discourse, token: number): number {
  return discourse.attributionAt[token] ?? -1;
}

/** The side for which a source speaks, or undefined for those who are no party. */
export function sideOfSource({ entities, parties }: Sources, draft: AttributionDraft): number | undefined {
  const { actor, onBehalfOf } = draft.source;
  if (actor !== undefined && (entities.actors[actor]!.monitor || isMonitorByName(entities.actors[actor]!.name)))
    return undefined;
  const own = actor === undefined ? undefined : parties.sideOf.get(actor);
  if (own !== undefined) return own;
  const behalf = onBehalfOf === undefined ? undefined : parties.sideOf.get(onBehalfOf);
  if (behalf !== undefined) return behalf;
  return actor === undefined ? undefined : sideByCountry({ entities, parties }, entities.actors[actor]!);
}

const STATE_KINDS = new Set(["state", "government", "military", "police", "paramilitary"]);

/** Officials and soldiers of a state that is a party speak for it. */
function sideByCountry(
  { entities, parties }: Pick<Sources, "entities" | "parties">,
  actor: ActorDraft,
): number | undefined {
  const country = actor.stateMedia ?? (STATE_KINDS.has(actor.kind) ? actor.country : undefined);
  if (country === undefined || actor.monitor === true || isMonitorByName(actor.name)) return undefined;
  for (const [index, side] of parties.sideOf) {
    const party = entities.actors[index]!;
    if (party.country === country && STATE_KINDS.has(party.kind)) return side;
  }
  return undefined;
}

/** A monitor, an international body, a court or a news outlet of no state: somebody whose checking counts. */
export function mayVerify({ entities, parties }: Pick<Sources, "entities" | "parties">, index: number): boolean {
  let at: number | undefined = index;
  for (let i = 0; i < 5 && at !== undefined; i++) {
    const actor: ActorDraft = entities.actors[at]!;
    if (parties.sideOf.has(at) || actor.stateMedia !== undefined) return false;
    if (actor.monitor === true || actor.outlet === true || actor.kind === "international-organisation") return true;
    if (actor.kind === "media") return true;
    if (isMonitorByName(actor.name)) return true;
    at = actor.memberOf === at ? undefined : actor.memberOf;
  }
  return false;
}
