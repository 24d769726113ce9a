import type { Entities } from "../entities/entities.js";
import type { EventCodes } from "../model/index.js";
import { CODES, PROMISED, THREATENED } from "./codes.data.js";
import type { EventDraft } from "./events.js";

const ARMED = new Set(["military", "police", "paramilitary", "peacekeepers", "rebels", "militants", "criminals"]);
const OF_STATE = new Set(["state", "government", "military", "police", "peacekeepers"]);

type Growing = { -readonly [K in keyof EventCodes]: EventCodes[K] };

/**
 * PLOVER, CAMEO and ACLED codes of an event, from its type and status: what is planned, promised or possible codes as
 * an agreement, planned, threatened or possible force as a threat; what occurred or is going on, or was tried, by its type.
 *
 * @param event the draft; `event.codes` holds what its rule overrides
 */
export function codesOf(event: EventDraft, entities: Entities): EventCodes {
  const { status } = event;
  const ahead = status === "planned" || status === "threatened" || status === "hypothetical";
  const codes = (ahead ? foretold(event) : undefined) ?? byType(event);
  if (!ahead) byParticipants(codes, event, entities);
  return event.codes === undefined ? codes : Object.assign(codes, event.codes);
}

function byType({ type }: EventDraft): Growing {
  const { plover, mode, cameo, acled } = CODES[type];
  const codes: Growing = mode === undefined ? { plover, cameo } : { plover, ploverMode: mode, cameo };
  if (acled !== undefined) codes.acled = { eventType: acled[0], subEventType: acled[1] };
  return codes;
}

function foretold({ type, status }: EventDraft): Growing | undefined {
  const promised = status === "threatened" ? undefined : PROMISED[type];
  if (promised) return { plover: promised[0], cameo: promised[1] };
  const threatened = THREATENED[type];
  return threatened === undefined ? undefined : { plover: "THREATEN", cameo: threatened };
}

/** Codes that turn on who took part: an attack among the armed is a clash, territory won by the state a government's. */
function byParticipants(codes: Growing, event: EventDraft, { actors }: Entities): void {
  const kinds = (...roles: readonly string[]) =>
    event.participants.filter((p) => roles.includes(p.role)).map((p) => actors[p.actor]?.kind ?? "other");
  const { type, status } = event;
  if (type === "attack" || type === "shooting") {
    const done = kinds("target", "victim");
    if (done.length > 0 && done.every((kind) => ARMED.has(kind)) && kinds("initiator").length > 0)
      codes.acled = { eventType: "Battles", subEventType: "Armed clash" };
    else if (type === "attack" && done.some((kind) => kind === "person" || kind === "civilians")) codes.cameo = "180";
  } else if (type === "territorial-gain") {
    const doers = kinds("initiator");
    if (doers.length > 0 && doers.every((kind) => OF_STATE.has(kind)))
      codes.acled = { eventType: "Battles", subEventType: "Government regains territory" };
  } else if (type === "assassination") {
    if (status === "attempted") codes.cameo = "185";
  } else if (type === "deployment" && kinds("initiator").includes("peacekeepers")) {
    codes.plover = "AID";
    codes.cameo = "074";
    codes.ploverMode = "peacekeeping";
  }
}
