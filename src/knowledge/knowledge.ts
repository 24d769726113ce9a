import type { ActorEntry, PlaceEntry, PlaceLookup } from "../model/index.js";
import { type ActorName, actorIndex, type KnownActor } from "./actors.js";
import { type CountryEntry, countryIndex } from "./countries.js";
import { withLookup, withPlaces } from "./gazetteer/added.js";
import { coreGazetteer, type Gazetteer } from "./gazetteer/gazetteer.js";
import { longestPhrase, mergedIndex, type PhraseIndex, phraseIndex, phraseKeys } from "./phrase-index.js";

/** The tables of names that the stages look things up in. */
export interface Knowledge {
  readonly countries: PhraseIndex<CountryEntry>;
  readonly actors: PhraseIndex<ActorName>;
  readonly gazetteer: Gazetteer;
}

let core: Knowledge | undefined;

/** The tables that ship with the library, read at first use. */
export function coreKnowledge(): Knowledge {
  core ??= { countries: countryIndex(), actors: actorIndex(), gazetteer: coreGazetteer() };
  return core;
}

/**
 * The tables of the library with actors and places of the caller's own, which come before ours of the same name.
 * What ships is left as it is.
 *
 * @param actors checked entries
 * @param gazetteer checked places, or a checked lookup
 * @throws TypeError when an actor belongs to nobody that is known, or to itself
 */
export function knowledgeWith(
  actors: readonly ActorEntry[] = [],
  gazetteer: readonly PlaceEntry[] | PlaceLookup = [],
): Knowledge {
  const base = coreKnowledge();
  const index = actors.length === 0 ? base.actors : withActors(base.actors, actors);
  checkOwners(actors, index, base.countries);
  return { countries: base.countries, actors: index, gazetteer: withOwn(base.gazetteer, gazetteer) };
}

function withOwn(base: Gazetteer, own: readonly PlaceEntry[] | PlaceLookup): Gazetteer {
  if ("lookup" in own) return withLookup(base, own);
  return own.length === 0 ? base : withPlaces(base, own);
}

/** The actor of this name, or undefined; a caller's own come first. */
export function actorCalled({ actors }: Pick<Knowledge, "actors">, name: string): KnownActor | undefined {
  const keys = phraseKeys(name);
  const match = longestPhrase(actors, { key: keys }, 0, keys.length);
  return match?.to === keys.length ? match.entry.value.actor : undefined;
}

/** ISO3 of the country of this name, or undefined. */
export function countryCalled({ countries }: Pick<Knowledge, "countries">, name: string): string | undefined {
  const keys = phraseKeys(name);
  const match = longestPhrase(countries, { key: keys }, 0, keys.length, ({ value }) => value.as === "name");
  return match?.to === keys.length ? match.entry.value.country.code : undefined;
}

function withActors(base: PhraseIndex<ActorName>, rows: readonly ActorEntry[]): PhraseIndex<ActorName> {
  const sharing = new Map<string, KnownActor[]>();
  const entries: [string, ActorName][] = [];
  for (const { aliases = [], acronym, monitor = false, outlet = false, stateMedia = false, ...row } of rows) {
    const actor: KnownActor = { ...row, monitor, outlet, stateMedia, own: true };
    for (const phrase of new Set([row.name, ...aliases])) {
      const key = phraseKeys(phrase).join(" ");
      const rivals = sharing.get(key) ?? [];
      sharing.set(key, rivals);
      rivals.push(actor);
      entries.push([phrase, { actor, cased: !phrase.includes(" "), rivals }]);
    }
  }
  return mergedIndex(phraseIndex(entries), base);
}

function checkOwners(
  rows: readonly ActorEntry[],
  actors: PhraseIndex<ActorName>,
  countries: PhraseIndex<CountryEntry>,
): void {
  for (let i = 0; i < rows.length; i++) {
    const { name, memberOf } = rows[i]!;
    if (memberOf === undefined) continue;
    if (actorCalled({ actors }, memberOf) === undefined && countryCalled({ countries }, memberOf) === undefined)
      throw new TypeError(`actors[${i}].memberOf: no actor or country is called ${JSON.stringify(memberOf)}`);
    const seen = new Set<KnownActor>();
    for (let owner = actorCalled({ actors }, memberOf); owner !== undefined; ) {
      if (owner.name === name || seen.has(owner))
        throw new TypeError(`actors[${i}].memberOf: ${JSON.stringify(name)} would belong to itself`);
      seen.add(owner);
      owner = owner.memberOf === undefined ? undefined : actorCalled({ actors }, owner.memberOf);
    }
  }
}
