import type { ActorKind } from "./actor.js";
import type { LocationKind } from "./place-time.js";

/** An actor of the caller's own: an organisation, a body, a person. */
export interface ActorEntry {
  /** Canonical name, as results give it. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names. One of a single word counts only with the capitals that it is given with. */
  readonly aliases?: readonly string[];
  /** A short form in capitals: "FDR". One more alias. */
  readonly acronym?: string;
  /** ISO 3166-1 alpha-3 of the country that it belongs to. */
  readonly country?: string;
  /** Name of the actor that it speaks or fights for: another entry, one that the library knows, or a country. */
  readonly memberOf?: string;
  /** An independent monitor or international body: its findings may verify a claim. */
  readonly monitor?: boolean;
  /** A news outlet or agency. */
  readonly outlet?: boolean;
  /** Speaks for the state of its country; wants `country`. */
  readonly stateMedia?: boolean;
}

/** A place of the caller's own. */
export interface PlaceEntry {
  /** Canonical name, as results give it. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases?: readonly string[];
  /** "settlement" when left out. */
  readonly kind?: LocationKind;
  /** ISO 3166-1 alpha-3 of the state in whose internationally recognised territory it lies. */
  readonly country?: string;
  /** Name of the first-level region that it lies in. */
  readonly admin1?: string;
  /** Degrees; both or neither. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly population?: number;
  /** Status is contested between states. */
  readonly disputed?: boolean;
  /** What results give as `gazetteerId`; "user:<name>" when left out. */
  readonly id?: string;
}

/** A gazetteer of the caller's own behind a function: a database, a trie, a map. */
export interface PlaceLookup {
  /**
   * The places of this name, best first; an empty list when there is none. Must be pure.
   *
   * @param name in lower case without diacritics, apostrophes and stops, its words joined by one space: "deir ez zor"
   */
  lookup(name: string): readonly PlaceEntry[];
}
