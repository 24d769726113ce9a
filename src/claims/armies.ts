import type { ActorDraft } from "../entities/entities.js";
import { HOME_KINDS, STATE_KINDS } from "./parties.data.js";

const ARMY = /\b(?:military|army|navy|air force|soldiers?|troops)\b/i;

/** An army as such, by its name or as worded; not "a convoy". */
export const isArmy = ({ kind, name, named }: ActorDraft): boolean => kind === "military" && (named || ARMY.test(name));

/** Country → its first army among the actors. */
function armiesAmong(actors: readonly ActorDraft[]): ReadonlyMap<string, number> {
  const armies = new Map<string, number>();
  for (const [at, actor] of actors.entries())
    if (actor.country !== undefined && !armies.has(actor.country) && isArmy(actor)) armies.set(actor.country, at);
  return armies;
}

/** An actor → the army's state, the army where the text does not name its state, or undefined where he is of none. */
export type ArmyOf = (index: number) => number | undefined;

/** "A military spokesperson" is of the one army of the text, unless the text knows the state of his own country. */
export function armyAmong(actors: readonly ActorDraft[]): ArmyOf {
  const armies = armiesAmong(actors);
  const [only] = armies;
  if (armies.size !== 1 || only === undefined) return () => undefined;
  const [country, army] = only;
  const state = actors.findIndex((a) => a.kind === "state" && a.country === country);
  const known = new Set(actors.filter((a) => a.named && STATE_KINDS.has(a.kind)).map((a) => a.country));
  return (index) => {
    const { named, name, country: own } = actors[index]!;
    if (named || index === army || !ARMY.test(name)) return undefined;
    // A country that was guessed from where it happened is none of his.
    if (own !== undefined && known.has(own)) return undefined;
    return state >= 0 ? state : army;
  };
}

/**
 * "Soldiers", "the army", "the government" of a text that names no state at all: the first of them stands for all.
 *
 * @returns its index, or -1
 */
export function homeAmong(actors: readonly ActorDraft[]): number {
  const first = actors.findIndex(isHome);
  return first < 0 || actors.some(isOfCountry) ? -1 : first;
}

export const isHome = ({ kind, named, memberOf, name }: ActorDraft): boolean =>
  !named && memberOf === undefined && HOME_KINDS.has(kind) && HOME.test(name);

const HOME = /^(?:army|military|soldiers|troops|government|armed forces|security forces|junta)$/i;

const isOfCountry = ({ kind, country }: ActorDraft): boolean => country !== undefined && STATE_KINDS.has(kind);
