import type { ActorDraft, Entities } from "../entities/entities.js";
import type { EventDraft } from "../events/events.js";
import type { ParticipantRole } from "../model/index.js";
import { startsWithCapital } from "../text/characters.js";
import { type ArmyOf, isHome } from "./armies.js";
import { isMonitor, isRival, type Names } from "./names.js";
import { ARMED_KINDS, BYSTANDER_KINDS, PARTY_KINDS, STATE_KINDS } from "./parties.data.js";

/** Country → its state among the actors, else a body of that state, else -1. */
export type StateOf = (country: string) => number;

export function statesAmong(actors: readonly ActorDraft[], names: Names): StateOf {
  const known = new Map<string, number>();
  return (country) => {
    const before = known.get(country);
    if (before !== undefined) return before;
    let state = actors.findIndex((a) => a.kind === "state" && a.country === country);
    if (state < 0)
      state = actors.findIndex((a, i) => STATE_KINDS.has(a.kind) && a.country === country && !isRival(names, i));
    known.set(country, state);
    return state;
  };
}

/** What is known of all actors together. */
interface Among {
  readonly names: Names;
  readonly stateOf: StateOf;
  readonly armyOf: ArmyOf;
  /** See `bandsByWord`. */
  readonly bands: ReadonlyMap<string, readonly number[]>;
  /** See `homeAmong`. */
  readonly home: number;
}

/** The actor whose fight an actor's words and deeds belong to, or -1 for those who can have none. */
export function campOf(
  actors: readonly ActorDraft[],
  index: number,
  { names, stateOf, armyOf, bands, home }: Among,
): number {
  let at = index;
  for (let i = 0; i < 6; i++) {
    // An armed group stands for itself, whatever country it is of.
    if (actors[at]!.named && ARMED_KINDS.has(actors[at]!.kind)) return at;
    const above = actors[at]!.memberOf;
    if (isRival(names, at)) return at;
    if (above === undefined || above === at || BYSTANDER_KINDS.has(actors[above]!.kind)) break;
    at = above;
  }
  const top = actors[at]!;
  if (top.monitor === true || isMonitor(names, at)) return -1;
  const group = groupByTitle(bands, actors, actors[index]!);
  if (group !== undefined) return group;
  const country = top.kind === "media" ? top.stateMedia : STATE_KINDS.has(top.kind) ? top.country : undefined;
  if (country !== undefined && top.kind !== "state" && !isRival(names, at)) {
    const state = stateOf(country);
    if (state >= 0 && (actors[state]!.kind === "state" || state !== at || top.named)) return state;
  }
  return armyOf(at) ?? (home >= 0 && isHome(top) ? home : at);
}

/** "Bosnian Serb leader Radovan Karadzic" is of the Bosnian Serb Army: an armed group whose name holds the title's names. */
function groupByTitle(
  bands: ReadonlyMap<string, readonly number[]>,
  actors: readonly ActorDraft[],
  { kind, title }: ActorDraft,
): number | undefined {
  if (bands.size === 0 || kind !== "person" || title === undefined) return undefined;
  const names = title.split(" ").filter((word) => startsWithCapital(word) && !OFFICE.test(word));
  if (names.length < 2) return undefined;
  const called = names.map((name) => bands.get(name.toLowerCase()) ?? []);
  const fewest = called.reduce((a, b) => (b.length < a.length ? b : a));
  return fewest.find((band) => names.every((name) => wordsOf(actors[band]!).includes(name.toLowerCase())));
}

/** Armed groups with names, by each of the words of these. */
export function bandsByWord(actors: readonly ActorDraft[]): ReadonlyMap<string, readonly number[]> {
  const bands = new Map<string, number[]>();
  actors.forEach((actor, index) => {
    if (!actor.named || !ARMED_KINDS.has(actor.kind)) return;
    for (const word of wordsOf(actor)) {
      const list = bands.get(word);
      if (list) list.push(index);
      else bands.set(word, [index]);
    }
  });
  return bands;
}

const wordsOf = ({ name }: ActorDraft): string[] => name.toLowerCase().split(" ");

const OFFICE = /^(?:president|leader|commander|chief|general|spokes\w+|minister|prime|foreign|colonel|major|captain)$/i;

/** Camps of one event and role that are looked at; no real event has more. */
export const MOST = 12;

export const DOERS: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(["initiator"]);

export const OTHERS: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(["target", "victim", "counterpart"]);

/** The camps that take part in these roles and may fight, each once. */
export function campsIn(
  { actors }: Entities,
  camps: readonly number[],
  participants: EventDraft["participants"],
  roles: ReadonlySet<ParticipantRole>,
): number[] {
  const found: number[] = [];
  for (const { role, actor } of participants) {
    if (!roles.has(role)) continue;
    const camp = camps[actor]!;
    if (camp >= 0 && !found.includes(camp) && found.length < MOST && mayFight(actors[camp]!)) found.push(camp);
  }
  return found;
}

export const mayFight = (actor: ActorDraft) => PARTY_KINDS.has(actor.kind) && actor.monitor !== true;
