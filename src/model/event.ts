import type { Span } from "./article.js";
import type { EventTime } from "./place-time.js";

/** What happened. `docs/codes.md` has the code of each type in PLOVER, CAMEO and ACLED. */
export type EventType =
  // violence
  | "armed-clash"
  | "ground-assault"
  | "shelling"
  | "air-strike"
  | "drone-strike"
  | "bombing"
  | "suicide-bombing"
  | "landmine-blast"
  | "shooting"
  | "assassination"
  | "attack"
  | "chemical-attack"
  | "abduction"
  | "sexual-violence"
  | "execution"
  | "mass-killing"
  | "torture"
  | "arson"
  | "looting"
  | "property-destruction"
  | "cyber-attack"
  | "crowd-control"
  | "war"
  // force without (reported) violence
  | "deployment"
  | "mobilisation"
  | "blockade"
  | "territorial-gain"
  | "withdrawal"
  | "surrender"
  | "weapons-test"
  | "arrest"
  | "raid"
  | "seizure"
  | "restriction"
  | "deportation"
  | "displacement"
  | "release"
  | "disarmament"
  // unrest
  | "protest"
  | "riot"
  | "strike"
  | "coup"
  // diplomacy and words
  | "pledge"
  | "relations-cut"
  | "aid-suspension"
  | "asylum"
  | "resignation" // "pledge": a promise of what no other type names
  | "ceasefire"
  | "ceasefire-violation"
  | "peace-talks"
  | "meeting"
  | "agreement"
  | "mediation"
  | "prisoner-exchange"
  | "concession"
  | "military-support"
  | "humanitarian-aid"
  | "economic-aid"
  | "political-support"
  | "cooperation"
  | "demand"
  | "appeal"
  | "accusation"
  | "condemnation"
  | "denial"
  | "rejection"
  | "threat"
  | "sanction"
  | "investigation"
  | "trial";

/** An actor's part in an event. */
export type ParticipantRole =
  | "initiator" // who did it; both sides of a clash
  | "target" // whom (or what organisation) it was directed at
  | "victim" // people harmed
  | "counterpart" // the other side of talks, an agreement, an exchange
  | "mediator"
  | "supporter"
  | "other";

/** An actor in its part. */
export interface Participant {
  readonly role: ParticipantRole;
  readonly actorId: string;
  readonly span: Span;
}

/** A place of an event, and how the event lies to it. */
export interface PlaceRef {
  readonly locationId: string;
  readonly relation: "at" | "near" | "from" | "to" | "between";
  readonly span: Span;
}

/** A physical thing attacked or damaged: "the ministry building", "a bus", "military positions". */
export interface PhysicalTarget {
  readonly name: string;
  readonly kind:
    | "military"
    | "civilian"
    | "infrastructure"
    | "government"
    | "diplomatic"
    | "religious"
    | "medical"
    | "school"
    | "vehicle"
    | "media"
    | "commercial"
    | "residential"
    | "other";
  readonly effect?: "destroyed" | "damaged" | "undamaged";
  readonly span: Span;
}

/** A weapon used, as worded, and its kind. */
export interface Weapon {
  readonly name: string;
  readonly kind:
    | "artillery"
    | "mortar"
    | "rocket"
    | "missile"
    | "aircraft"
    | "drone"
    | "bomb"
    | "mine"
    | "firearm"
    | "vehicle"
    | "chemical"
    | "fire"
    | "blade"
    | "other";
  readonly span: Span;
}

/** How real the event is, in the words of the text. */
export type EventStatus = "occurred" | "ongoing" | "planned" | "threatened" | "attempted" | "hypothetical" | "negated";

/** Something that happened in a conflict, or that the text says will, may or did not happen: look at `status`. */
export interface ConflictEvent {
  readonly id: string; // "e1"
  readonly type: EventType;
  readonly status: EventStatus;
  /** "current": what the article reports; "background": earlier history it recalls ("a six-week war in 2020"). */
  readonly timeframe: "current" | "background";
  readonly trigger: Span;
  /** Every mention in the document merged into this event, trigger included. */
  readonly mentions: readonly Span[];
  readonly participants: readonly Participant[];
  readonly locations: readonly PlaceRef[];
  readonly time?: EventTime;
  readonly targets: readonly PhysicalTarget[];
  readonly weapons: readonly Weapon[];
  readonly casualtyIds: readonly string[];
  readonly claimIds: readonly string[];
  readonly codes: EventCodes;
  /** Name of the rule that made it: what a reader of the rules, and a failing test, can look up. */
  readonly rule: string;
}

/** They follow from type and status: planned cooperation codes as AGREE/03x, threatened force as THREATEN/13x. See codes.md. */
export interface EventCodes {
  readonly plover: string; // "ASSAULT"
  readonly ploverMode?: string; // "heavy-weapons"
  readonly cameo: string; // "194"
  readonly acled?: { readonly eventType: string; readonly subEventType: string };
}
