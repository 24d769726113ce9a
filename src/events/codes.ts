import type { Entities } from "../entities/entities.js";
import type { EventCodes } from "../model/index.js";
import { CODES, PROMISED, THREATENED } from "./codes.data.js";
import type { EventDraft } from "./events.js";

const ARMED = new Set(["military", "police", "paramilitary", "peacekeepers", "rebels", "militants", "criminals"]);
const OF_STATE = new Set(["state", "government", "military", "police", "peacekeepers"]);

/**
 * PLOVER, CAMEO and ACLED codes of an event, from its type and status: what is planned, promised or possible codes as
 * an agreement, planned, threatened or possible force as a threat; what occurred or is going on, or was tried, by its type.
 *
 * @param event the draft; `event.codes` holds what its rule overrides
 */
export function codesOf(event: EventDraft, entities: Entities): EventCodes {
  const { plover, mode, cameo, acled } = CODES[event.type];
  const codes: EventCodes = {
    plover,
    ...(mode !== undefined && { ploverMode: mode }),
    cameo,
    ...(acled && { acled: { eventType: acled[0], subEventType: acled[1] } }),
  };
  if (event.status === "planned" || event.status === "threatened" || event.status === "hypothetical")
    return { ...foretold(event, codes), ...event.codes };
  return { ...codes, ...byParticipants(event, entities), ...event.codes };
}

function foretold(event: EventDraft, codes: EventCodes): EventCodes {
  const promised = event.status === "threatened" ? undefined : PROMISED[event.type];
  if (promised) return { plover: promised[0], cameo: promised[1] };
  const threatened = THREATENED[event.type];
  if (threatened !== undefined) return { plover: "THREATEN", cameo: threatened };
  return codes;
}

/** Codes that turn on who took part: an attack among the armed is a clash, territory won by the state a government's. */
function byParticipants(event: EventDraft, { actors }: Entities): Partial<EventCodes> {
  const kinds = (...roles: readonly string[]) =>
    event.participants.filter((p) => roles.includes(p.role)).map((p) => actors[p.actor]?.kind ?? "other");
  switch (event.type) {
    case "attack":
    case "shooting": {
      const done = kinds("target", "victim");
      if (done.length > 0 && done.every((kind) => ARMED.has(kind)) && kinds("initiator").length > 0) {
        return { acled: { eventType: "Battles", subEventType: "Armed clash" } };
      }
      return event.type === "attack" && done.some((kind) => kind === "person" || kind === "civilians")
        ? { cameo: "180" }
        : NO_CODES;
    }
    case "territorial-gain": {
      const doers = kinds("initiator");
      return doers.length > 0 && doers.every((kind) => OF_STATE.has(kind))
        ? { acled: { eventType: "Battles", subEventType: "Government regains territory" } }
        : NO_CODES;
    }
    case "assassination":
      return event.status === "attempted" ? { cameo: "185" } : NO_CODES;
    case "deployment":
      return kinds("initiator").includes("peacekeepers")
        ? { plover: "AID", cameo: "074", ploverMode: "peacekeeping" }
        : NO_CODES;
    default:
      return NO_CODES;
  }
}

const NO_CODES: Partial<EventCodes> = {};
