import type { ActorDraft } from "../entities/entities.js";
import { remembered } from "../knowledge/words.js";
import { isEnvoyByName, isMonitorByName } from "./monitors.js";
import { RIVALS } from "./parties.data.js";

// What an actor's name and title tell, as bits.
const MONITOR = 1;
const RIVAL = 2;
const RIVAL_TITLE = 4;
const ENVOY = 8;

/** What a name or a title alone tells: the same ones stand in article after article. */
const toldBy = remembered(
  (name) => (isMonitorByName(name) ? MONITOR : 0) | (isEnvoyByName(name) ? ENVOY : 0) | (RIVALS.test(name) ? RIVAL : 0),
);

/** What the names tell, by actor; read once, for the same few actors speak again and again. */
export type Names = Uint8Array;

export function readNames(actors: readonly ActorDraft[]): Names {
  const names = new Uint8Array(actors.length);
  for (let i = 0; i < names.length; i++) {
    const { name, title, memberOf } = actors[i]!;
    const told = toldBy(name);
    // "Iran's U.N. mission" is Iran's.
    const sent = (told & ENVOY) !== 0 && memberOf !== undefined && actors[memberOf]!.kind === "state";
    const rival = title !== undefined && (toldBy(title) & RIVAL) !== 0 ? RIVAL | RIVAL_TITLE : 0;
    names[i] = rival | (told & (sent ? RIVAL : RIVAL | MONITOR));
  }
  return names;
}

/** Whether a name alone tells of a court, a monitor, a body of the UN or the like. */
export const isMonitor = (names: Names, index: number): boolean => (names[index]! & MONITOR) !== 0;

/** "Anti-government forces", a shadow government: of the state's kinds by its words, and against that state. */
export const isRival = (names: Names, index: number): boolean => (names[index]! & RIVAL) !== 0;

/** "Opposition leader …" */
export const isRivalByTitle = (names: Names, index: number): boolean => (names[index]! & RIVAL_TITLE) !== 0;
