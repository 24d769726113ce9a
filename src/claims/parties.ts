import type { ActorDraft, Entities } from "../entities/entities.js";
import type { EventDraft, Events } from "../events/events.js";
import { mapped } from "../knowledge/lists.js";
import type { ParticipantRole } from "../model/index.js";
import { startsWithCapital } from "../text/characters.js";
import { type ArmyOf, armyAmong, homeAmong, isArmy, isHome } from "./armies.js";
import type { Parties } from "./claims.js";
import { isMonitor, isRival, type Names, readNames } from "./names.js";
import {
  ADVERSE_WORDS,
  ALLIED_TYPES,
  ARMED_KINDS,
  BYSTANDER_KINDS,
  HOSTILE_TYPES,
  INSURGENT_KINDS,
  MUTUAL_TYPES,
  NEUTRAL_WORDS,
  PARTY_KINDS,
  STATE_KINDS,
} from "./parties.data.js";

/** One finding about two camps, and the words for it. */
interface Tie {
  readonly a: number;
  readonly b: number;
  readonly opposed: boolean;
  readonly why: string;
}

/**
 * Works out who fights whom in the article.
 *
 * 1. Every actor stands for its camp: the last link of its `memberOf` chain, or, for a government, army, ministry,
 *    police or state outlet, the state of its country.
 * 2. Whoever attacks, and whoever is attacked, oppose each other; so do the participants of a clash or a truce.
 *    Actors who attack together, or of whom one arms the other, are allies.
 * 3. An armed group that attacks in a country opposes that country's state.
 * 4. Camps connected by such ties get side numbers: opposed ones differ, allied ones agree.
 * 5. Whoever else attacks is a party on a side of its own.
 *
 * Monitors, the UN, aid groups, news media without a state, civilians, unidentified attackers and third states get none.
 */
export function findParties(entities: Entities, events: Events, names: Names = readNames(entities.actors)): Parties {
  const stateOf = statesAmong(entities.actors, names);
  const armyOf = armyAmong(entities.actors);
  const home = homeAmong(entities.actors);
  const bands = bandsByWord(entities.actors);
  const camps = mapped(entities.actors, (_, index) =>
    campOf(entities.actors, index, { names, stateOf, armyOf, bands, home }),
  );
  const hostile = events.events.filter(isHostile);
  const ties = tiesOf(entities, events.events, hostile, camps, stateOf);
  const side = colour(ties);
  loners(entities, hostile, camps, side);
  const tieOf = new Map<number, Tie>();
  for (const tie of ties) for (const camp of [tie.a, tie.b]) if (!tieOf.has(camp)) tieOf.set(camp, tie);
  const sideOf = new Map<number, number>();
  const why = new Map<number, string>();
  entities.actors.forEach((_, index) => {
    const camp = camps[index]!;
    const number = camp < 0 ? undefined : side.get(camp);
    if (number === undefined || isBystander(entities.actors, index, names)) return;
    sideOf.set(index, number);
    const reason = tieOf.get(camp)?.why ?? "takes part in the fighting";
    why.set(index, camp === index ? reason : `belongs to ${entities.actors[camp]!.name}, which ${reason}`);
  });
  return { sideOf, why };
}

function isBystander(actors: readonly ActorDraft[], index: number, names: Names): boolean {
  const actor = actors[index]!;
  if (actor.monitor === true || isMonitor(names, index)) return true;
  if (!actor.named && NEUTRAL_WORDS.has(actor.name.toLowerCase())) return true;
  if (actor.kind === "media")
    return actor.stateMedia === undefined && (actor.memberOf === undefined || actors[actor.memberOf]!.kind === "media");
  return BYSTANDER_KINDS.has(actor.kind) && actor.memberOf === undefined;
}

/** Country → its state among the actors, else a body of that state, else -1. */
type StateOf = (country: string) => number;

function statesAmong(actors: readonly ActorDraft[], names: Names): StateOf {
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
function campOf(actors: readonly ActorDraft[], index: number, { names, stateOf, armyOf, bands, home }: Among): number {
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
function bandsByWord(actors: readonly ActorDraft[]): ReadonlyMap<string, readonly number[]> {
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
const MOST = 12;

const DOERS: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(["initiator"]);
const OTHERS: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(["target", "victim", "counterpart"]);

/** The camps that take part in these roles and may fight, each once. */
function campsIn(
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

function tiesOf(
  entities: Entities,
  events: readonly EventDraft[],
  hostile: readonly EventDraft[],
  camps: readonly number[],
  stateOf: StateOf,
): readonly Tie[] {
  const ties: Tie[] = [];
  for (const event of events) {
    if (event.status === "negated" || event.status === "hypothetical") continue;
    const mutual = MUTUAL_TYPES.has(event.type);
    const attack = HOSTILE_TYPES.has(event.type);
    if (!mutual && !attack && !ALLIED_TYPES.has(event.type)) continue;
    const doers = campsIn(entities, camps, event.participants, DOERS);
    const others = campsIn(entities, camps, event.participants, OTHERS);
    if (mutual) {
      const why = `is a side of the ${event.type.replace("-", " ")}`;
      pairs([...doers, ...others], (a, b) => ties.push({ a, b, opposed: true, why }));
    } else if (attack) {
      const why = `takes part in the ${event.type.replace("-", " ")}`;
      for (const a of doers) for (const b of others) if (a !== b) ties.push({ a, b, opposed: true, why });
      // Those of one account act together; two accounts of one attack may lay it at two doors.
      for (const { participants } of event.mentions)
        pairs(campsIn(entities, camps, participants, DOERS), (a, b) => ties.push({ a, b, opposed: false, why }));
    } else {
      for (const a of doers)
        for (const b of others)
          if (a !== b) ties.push({ a, b, opposed: false, why: "gives or takes military support" });
    }
  }
  if (hostile.length > 0) {
    foreignTargets(entities, hostile, camps, ties, stateOf);
    homeStates(entities, hostile, camps, ties);
    rebelsAtHome(entities, hostile, camps, ties);
    twoForces(entities, hostile, camps, ties);
  }
  const fighting = opposedIn(ties);
  for (const event of events) {
    if (!ADVERSE_WORDS.has(event.type)) continue;
    const of = (role: string) => event.participants.filter((p) => p.role === role).map((p) => camps[p.actor]!);
    for (const a of of("initiator")) {
      for (const b of of("target")) {
        if (a === b || a < 0 || b < 0 || fighting.has(a) !== fighting.has(b)) continue;
        if (
          fighting.has(a) ||
          (ties.length === 0 && hostile.length > 0 && mayFight(entities.actors[a]!) && mayFight(entities.actors[b]!))
        )
          ties.push({ a, b, opposed: true, why: "accuses its adversary" });
      }
    }
  }
  return distinct(ties);
}

/** The first of each tie between two camps. */
function distinct(ties: readonly Tie[]): Tie[] {
  const known = new Set<number>();
  return ties.filter(({ a, b, opposed }) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    // No article has a hundred thousand actors.
    const key = (low * 100_000 + high) * 2 + (opposed ? 1 : 0);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

const isHostile = (event: EventDraft) =>
  HOSTILE_TYPES.has(event.type) && event.status !== "negated" && event.status !== "hypothetical";

/**
 * A named armed group that nothing else opposes is taken to fight the state of its own country, or another state that
 * strikes there.
 */
function homeStates(entities: Entities, hostile: readonly EventDraft[], camps: readonly number[], ties: Tie[]): void {
  const { actors } = entities;
  const opposed = opposedIn(ties);
  const foes = new Map<string, readonly Omit<Tie, "a">[]>();
  for (const [index, { named, kind, country }] of actors.entries()) {
    const camp = camps[index]!;
    if (camp !== index || !named || country === undefined || !ARMED_KINDS.has(kind) || opposed.has(camp)) continue;
    const own = foes.get(country) ?? foesAtHome(entities, hostile, camps, country);
    foes.set(country, own);
    for (const foe of own) ties.push({ a: camp, ...foe });
  }
}

/** The states that the armed groups of a country are taken to fight. */
function foesAtHome(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  country: string,
): readonly Omit<Tie, "a">[] {
  const foreign = strikersFromAbroad(entities, hostile, camps, country);
  if (foreign.length > 0)
    return foreign.map((b) => ({ b, opposed: true, why: "is an armed group of the country struck" }));
  const state = entities.actors.findIndex((a) => a.kind === "state" && a.country === country);
  return state < 0 ? [] : [{ b: state, opposed: true, why: "is an armed group of the country, or its state" }];
}

/**
 * "The separatists", "a resistance group": rebels of no known country, whom nothing else opposes, fight the one state
 * whose forces fight in the text, or else the one whose army the text tells of.
 */
function rebelsAtHome(
  { actors }: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  ties: Tie[],
): void {
  const opposed = opposedIn(ties);
  const rebels = camps.filter(
    (camp, index) => camp === index && INSURGENT_KINDS.has(actors[camp]!.kind) && !opposed.has(camp),
  );
  const a = rebels[0];
  if (a === undefined || rebels.length > 1) return;
  const isState = (camp: number) => camp >= 0 && STATE_KINDS.has(actors[camp]!.kind) && mayFight(actors[camp]!);
  const fighting = hostile
    .filter((event) => event.timeframe === "current")
    .flatMap(({ participants }) => participants.map(({ actor }) => camps[actor]!));
  const armies = camps.filter((_, index) => isArmy(actors[index]!));
  for (const among of [fighting, armies]) {
    const states = new Set(among.filter(isState));
    if (states.size > 1) return;
    for (const b of states) ties.push({ a, b, opposed: true, why: "fights the state or the rebels of the text" });
    if (states.size > 0) return;
  }
}

/** The states that attack in a country that is not theirs. */
function strikersFromAbroad(
  { actors, places }: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  country: string,
): readonly number[] {
  const found = new Set<number>();
  for (const event of hostile) {
    if (!event.places.some(({ place, relation }) => relation !== "from" && places[place]?.country === country))
      continue;
    for (const { role, actor } of event.participants) {
      const camp = camps[actor]!;
      const state = actors[camp];
      if (role === "initiator" && state?.kind === "state" && state.country !== country) found.add(camp);
    }
  }
  return [...found].slice(0, MOST);
}

/** Exactly two states whose forces attack, with nothing to tie them, oppose each other. */
function twoForces(entities: Entities, hostile: readonly EventDraft[], camps: readonly number[], ties: Tie[]): void {
  const forces = new Set<number>();
  for (const event of hostile) {
    if (event.timeframe === "background") continue;
    for (const { role, actor } of event.participants) {
      const camp = camps[actor]!;
      if (role === "initiator" && camp >= 0 && entities.actors[camp]!.kind === "state") forces.add(camp);
    }
  }
  const [a, b] = [...forces];
  if (forces.size !== 2 || a === undefined || b === undefined || ties.some((tie) => touches(tie, a) || touches(tie, b)))
    return;
  ties.push({ a, b, opposed: true, why: "is one of two states whose forces attack" });
}

/** Who attacks whom nobody knows is a party all the same: on a side of its own, opposed to none. */
function loners(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  side: Map<number, number>,
): void {
  let next = [...side.values()].reduce((a, b) => Math.max(a, b), -2);
  next += next % 2 === 0 ? 2 : 1;
  for (const event of hostile) {
    if (event.timeframe === "background") continue;
    for (const { role, actor } of event.participants) {
      const camp = camps[actor]!;
      if (role !== "initiator" || camp < 0 || side.has(camp) || !mayFight(entities.actors[camp]!)) continue;
      side.set(camp, next);
      next += 2;
    }
  }
}

const touches = ({ a, b }: Tie, camp: number): boolean => a === camp || b === camp;

const mayFight = (actor: ActorDraft) => PARTY_KINDS.has(actor.kind) && actor.monitor !== true;

function pairs(camps: readonly number[], each: (a: number, b: number) => void): void {
  const all = [...new Set(camps)];
  for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) each(all[i]!, all[j]!);
}

/**
 * An armed group that attacks in a country fights that country's state, and so does another state, unless the text tells of another enemy of its:
 * who fires from home at a neighbour does not fight its home.
 */
function foreignTargets(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  ties: Tie[],
  stateOf: StateOf,
): void {
  const opposed = opposedIn(ties);
  let usual: string | undefined;
  const commonest = () => (usual ??= commonestCountry(entities) ?? "");
  for (const event of hostile) {
    for (const { role, actor } of event.participants) {
      const group = camps[actor]!;
      if (role !== "initiator" || group < 0 || !mayFight(entities.actors[group]!)) continue;
      againstState(entities, event, group, opposed.has(group), ties, commonest, stateOf);
    }
  }
}

function againstState(
  { actors, places }: Entities,
  event: EventDraft,
  group: number,
  engaged: boolean,
  ties: Tie[],
  commonest: () => string,
  stateOf: StateOf,
): void {
  const { kind, country: home, name } = actors[group]!;
  const state = kind === "state";
  // "Ukraine said Russia had shelled a hospital in Kherson": a state that hits no other fighters fights the state it hits.
  if (!INSURGENT_KINDS.has(kind) && !(state && !engaged && !hitsFighters(actors, event))) return;
  const countries: string[] = [];
  for (const { relation, place } of event.places) {
    const country = relation === "from" ? undefined : places[place]?.country;
    if (country !== undefined && !countries.includes(country)) countries.push(country);
  }
  if (countries.length === 0 && home === undefined && !engaged && commonest() !== "") countries.push(commonest());
  for (const country of countries) {
    if (state && country === home) continue;
    if (engaged && (country === home || home === undefined)) continue;
    const struck = stateOf(country);
    if (state && actors[struck]?.kind !== "state") continue;
    if (struck >= 0 && struck !== group)
      ties.push({ a: group, b: struck, opposed: true, why: `is the state in which ${name} attacks, or that group` });
  }
}

const hitsFighters = (actors: readonly ActorDraft[], { participants }: EventDraft): boolean =>
  participants.some(({ role, actor }) => OTHERS.has(role) && mayFight(actors[actor]!));

/** The country that the article's places lie in most often. */
function commonestCountry({ places }: Pick<Entities, "places">): string | undefined {
  const count = new Map<string, number>();
  for (const { country, mentions } of places)
    if (country !== undefined) count.set(country, (count.get(country) ?? 0) + mentions.length);
  let best: string | undefined;
  for (const [country, n] of count) if (best === undefined || n > count.get(best)!) best = country;
  return best;
}

/** The camps that oppose another. */
function opposedIn(ties: readonly Tie[]): Set<number> {
  const opposed = new Set<number>();
  for (const tie of ties) if (tie.opposed) opposed.add(tie.a).add(tie.b);
  return opposed;
}

/** Two sides to every connected fight, numbered from 0 in the order of the ties; where ties conflict the earlier wins. */
function colour(ties: readonly Tie[]): Map<number, number> {
  const side = new Map<number, number>();
  const fighters = opposedIn(ties);
  const tiesBy = new Map<number, Tie[]>();
  for (const tie of ties) {
    for (const camp of [tie.a, tie.b]) {
      const list = tiesBy.get(camp);
      if (list) list.push(tie);
      else tiesBy.set(camp, [tie]);
    }
  }
  let next = 0;
  for (const start of ties) {
    if (side.has(start.a) || (!fighters.has(start.a) && !fighters.has(start.b))) continue;
    side.set(start.a, next);
    const open = [start.a];
    // It grows as it is gone through.
    for (const at of open) {
      for (const { a, b, opposed } of tiesBy.get(at) ?? []) {
        const other = a === at ? b : b === at ? a : -1;
        if (other < 0 || side.has(other)) continue;
        const own = side.get(at)!;
        side.set(other, opposed ? (own % 2 === 0 ? own + 1 : own - 1) : own);
        open.push(other);
      }
    }
    next += 2;
  }
  return side;
}

/** Whether two actors are parties on opposite sides of one fight. */
export function areOpposed({ sideOf }: Parties, a: number, b: number): boolean {
  const one = sideOf.get(a);
  const two = sideOf.get(b);
  return one !== undefined && two !== undefined && one !== two && Math.floor(one / 2) === Math.floor(two / 2);
}
