import type { ActorKind, Casualty, EventTime, LocationKind, PhysicalTarget, Weapon } from "../model/index.js";
import type { TokenRange } from "../text/document.js";

/**
 * Who, where, when and how many: drafts that later floors point to by index.
 * Assembly gives ids to those that are of use and drops the rest.
 */
export interface Entities {
  readonly actors: readonly ActorDraft[];
  readonly places: readonly PlaceDraft[];
  /** Index of the country in which the article plays, or -1. */
  readonly home: number;
  readonly times: readonly TimeMention[];
  readonly counts: readonly CountMention[];
  readonly weapons: readonly WeaponMention[];
  readonly targets: readonly TargetMention[];
  /** Noun group → index of the actor that it mentions (pronouns and nominals resolved), or -1. */
  readonly actorOf: Int32Array;
  /** Noun group → index of the actor whose adjective, demonym or name stands before its head ("Armenian forces", "Kremlin spokesman" → Armenia, Russia), or -1. */
  readonly modifierActorOf: Int32Array;
  /** Noun group → index of the place that it names, or -1. A state that acts is an actor and no place. */
  readonly placeOf: Int32Array;
  /** Noun group → what its head says of people, bodies or things. */
  readonly nounOf: readonly (NounSense | undefined)[];
  /** Noun group → indexes into `counts`, `weapons`, `targets`, or -1. */
  readonly countOf: Int32Array;
  readonly weaponOf: Int32Array;
  readonly targetOf: Int32Array;
}

/** What kind of thing a noun group speaks of, by its head. */
export interface NounSense {
  /** Set when it denotes people or bodies that can act. */
  readonly actorKind?: ActorKind | undefined;
  readonly victims?: Casualty["victims"]["category"] | undefined;
  readonly collective?: boolean | undefined;
}

export interface ActorDraft {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string | undefined;
  readonly title?: string | undefined;
  /** Index of the actor that this one speaks or fights for. */
  readonly memberOf?: number | undefined;
  /** True when it has a name of its own ("Hamas"), false for nominals ("gunmen"). */
  readonly named: boolean;
  /** Named by nothing but adjectives, or as the owner of somebody: kept only when something refers to it. */
  readonly incidental?: boolean | undefined;
  /** An independent monitor or international body by the knowledge tables. */
  readonly monitor?: boolean | undefined;
  /** A news outlet or agency. */
  readonly outlet?: boolean | undefined;
  /** ISO3 of the state whose mouthpiece this outlet is. */
  readonly stateMedia?: string | undefined;
  readonly mentions: readonly TokenRange[];
}

export interface PlaceDraft {
  readonly name: string;
  readonly kind: LocationKind;
  readonly country?: string | undefined;
  readonly admin1?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly disputed?: boolean | undefined;
  readonly gazetteerId?: string | undefined;
  readonly mentions: readonly TokenRange[];
  /** Offsets in the text where the dateline names it; datelines have no tokens. */
  readonly inDateline?: { readonly start: number; readonly end: number } | undefined;
  /** True when no gazetteer knows it. */
  readonly unknown?: boolean | undefined;
}

export interface TimeMention extends TokenRange {
  readonly time: Omit<EventTime, "span">;
  /** "point": when something happened; "duration": "six-week"; "since": "since 2020"; "recurrent": "every Friday". */
  readonly role: "point" | "duration" | "since" | "until" | "recurrent";
  /** The time is relative to an event told elsewhere ("two days earlier"), by so many days (negative: before). */
  readonly offsetDays?: number | undefined;
  /** The time is that of what stands behind these words, not of what stands before: "came a week after an attack". */
  readonly ofFollowing?: boolean | undefined;
}

export interface CountMention extends TokenRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly approximate: boolean;
  /** "26-year-old", "5 km", "122-mm", "$3 million", "10 percent": a number, but not of people. */
  readonly unit?: string | undefined;
}

export interface WeaponMention extends TokenRange {
  readonly name: string;
  readonly kind: Weapon["kind"];
}

export interface TargetMention extends TokenRange {
  readonly name: string;
  readonly kind: PhysicalTarget["kind"];
}
