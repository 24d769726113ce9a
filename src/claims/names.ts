import type { ActorDraft } from "../entities/entities.js";
import { isEnvoyByName, isMonitorByName } from "./monitors.js";
import { RIVALS } from "./parties.data.js";

// What an actor's name and title tell, as bits.
const MONITOR = 1;
const RIVAL = 2;
const RIVAL_TITLE = 4;

/** What the names tell, by actor; read once, for the same few actors speak again and again. */
export type Names = Uint8Array;

export function readNames(actors: readonly ActorDraft[]): Names {
  const names = new Uint8Array(actors.length);
  for (let i = 0; i < names.length; i++) {
    const { name, title, memberOf } = actors[i]!;
    const rival = title !== undefined && RIVALS.test(title) ? RIVAL | RIVAL_TITLE : 0;
    // "Iran's U.N. mission" is Iran's.
    const sent = memberOf !== undefined && actors[memberOf]!.kind === "state" && isEnvoyByName(name);
    const monitor = !sent && isMonitorByName(name);
    names[i] = rival | (RIVALS.test(name) ? RIVAL : 0) | (monitor ? MONITOR : 0);
  }
  return names;
}

/** Whether a name alone tells of a court, a monitor, a body of the UN or the like. */
export const isMonitor = (names: Names, index: number): boolean => (names[index]! & MONITOR) !== 0;

/** "Anti-government forces", a shadow government: of the state's kinds by its words, and against that state. */
export const isRival = (names: Names, index: number): boolean => (names[index]! & RIVAL) !== 0;

/** "Opposition leader …" */
export const isRivalByTitle = (names: Names, index: number): boolean => (names[index]! & RIVAL_TITLE) !== 0;
