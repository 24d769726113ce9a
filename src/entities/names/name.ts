import type { KnownActor } from "../../knowledge/actors.js";
import type { CountryEntry } from "../../knowledge/countries.js";
import type { PlaceSense } from "../../knowledge/gazetteer/gazetteer.js";
import type { ActorKind } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";

export type NameKind =
  | "country" // a name, adjective, demonym, capital or seat of a state: see `entry`
  | "actor" // of the actor tables
  | "person"
  | "organisation" // known by its head word, or by an acronym explained in the text
  | "place" // of the gazetteer, or unknown with a locative cue
  | "venue" // "Colchester Hospital": a building or the like
  | "other";

/** A capitalised name in the text, with what it is a name of. */
export interface NameMention {
  from: number;
  to: number;
  kind: NameKind;
  entry?: CountryEntry | undefined;
  actor?: KnownActor | undefined;
  /** All known actors of this name or acronym, where there are several. */
  rivals?: readonly KnownActor[] | undefined;
  /** For organisations: the kind of body by its head word. */
  body?: ActorKind | undefined;
  /** What the gazetteer has under the name; for venues, under the town in it. */
  senses?: readonly PlaceSense[] | undefined;
  /** What the gazetteer was asked for. */
  key?: string | undefined;
  /** ISO3 of the country named inside it ("Russian Defence Ministry"). */
  country?: string | undefined;
  /** Index of the mention that says where this place lies: "Moscow, Idaho". */
  container?: number | undefined;
  /** Words say that it lies there ("in", "of", a possessor), rather than a comma between two names. */
  within: boolean;
  /** For persons: the title's tokens directly before the name. */
  title?: TokenRange | undefined;
  gender?: "male" | "female" | undefined;
  /** Points for and against its being a place. */
  score: number;
  /** Known by nothing but its capitals: may still turn out to be something else. */
  weak: boolean;
  /** For acronyms and surnames: index of the mention that has the full name. */
  full?: number | undefined;
  /** Kind of place by the generic word in or by the name: "river" → water. */
  generic?: string | undefined;
}

/** A mention with every property, in one order: what follows the scan reads all of them again and again. */
export function newName(kind: NameKind, from: number, to: number): NameMention {
  return {
    from,
    to,
    kind,
    entry: undefined,
    actor: undefined,
    rivals: undefined,
    body: undefined,
    senses: undefined,
    key: undefined,
    country: undefined,
    container: undefined,
    within: false,
    title: undefined,
    gender: undefined,
    score: 0,
    weak: false,
    full: undefined,
    generic: undefined,
  } satisfies Record<keyof NameMention, unknown>;
}

export interface Names {
  /** In text order; they do not overlap. */
  readonly mentions: readonly NameMention[];
  /** Token → index of the mention that holds it, or -1. */
  readonly at: Int32Array;
}
