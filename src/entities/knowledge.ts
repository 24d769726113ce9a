import { type ActorName, actorIndex } from "../knowledge/actors.js";
import { type CountryEntry, countryIndex } from "../knowledge/countries.js";
import { coreGazetteer, type Gazetteer } from "../knowledge/gazetteer/gazetteer.js";
import type { PhraseIndex } from "../knowledge/phrase-index.js";

/** What this floor knows of the world: tables that a caller may add to. */
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
