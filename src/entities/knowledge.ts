import { type ActorName, actorIndex, type KnownActor } from "../knowledge/actors.js";
import { type CountryEntry, countryIndex } from "../knowledge/countries.js";
import { coreGazetteer, type Gazetteer } from "../knowledge/gazetteer/gazetteer.js";
import { type PhraseIndex, phraseIndex } from "../knowledge/phrase-index.js";

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

/** An organisation of the caller's own. */
export interface ActorRow extends Pick<KnownActor, "name" | "kind" | "country" | "memberOf"> {
  readonly aliases?: readonly string[];
  /** An independent monitor or international body. */
  readonly monitor?: boolean;
  /** A news outlet or agency. */
  readonly outlet?: boolean;
  /** Speaks for the state of its country. */
  readonly stateMedia?: boolean;
}

/**
 * The tables of the library with organisations and a gazetteer of the caller's own; what ships is left as it is.
 * A name of the caller's comes before the same name of ours.
 *
 * @param actors organisations; a name or alias of one word counts only with the capitals it is given with
 * @param gazetteer used in place of ours; see `withPlaces` to add places to ours
 */
export function knowledgeWith(actors: readonly ActorRow[] = [], gazetteer?: Gazetteer): Knowledge {
  const base = coreKnowledge();
  return {
    countries: base.countries,
    actors: actors.length === 0 ? base.actors : added(base.actors, actors),
    gazetteer: gazetteer ?? base.gazetteer,
  };
}

function added(base: PhraseIndex<ActorName>, rows: readonly ActorRow[]): PhraseIndex<ActorName> {
  const own = phraseIndex(
    rows.flatMap(({ aliases = [], monitor = false, outlet = false, stateMedia = false, ...row }) => {
      const actor: KnownActor = { ...row, monitor, outlet, stateMedia };
      return [row.name, ...aliases].map((phrase): [string, ActorName] => [
        phrase,
        { actor, cased: !phrase.includes(" "), rivals: [actor] },
      ]);
    }),
  );
  const byFirst = new Map(base.byFirst);
  for (const [first, entries] of own.byFirst) {
    const all = [...entries, ...(byFirst.get(first) ?? [])];
    byFirst.set(
      first,
      all.sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return { byFirst };
}
