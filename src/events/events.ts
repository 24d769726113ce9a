import type {
  Casualty,
  EventCodes,
  EventStatus,
  EventTime,
  EventType,
  ParticipantRole,
  PhysicalTarget,
  PlaceRef,
} from "../model/index.js";
import type { TokenRange } from "../text/document.js";

/** Events and casualties as drafts: indexes instead of ids, token ranges instead of spans. */
export interface Events {
  readonly events: readonly EventDraft[];
  readonly casualties: readonly CasualtyDraft[];
  /** Triggers that were seen and not used, with why (for `explain`). */
  readonly unused: readonly { readonly range: TokenRange; readonly why: string }[];
}

/** One event of the document, all its mentions merged. */
export interface EventDraft {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly timeframe: "current" | "background";
  readonly rule: string;
  /** The fullest mention comes first: it gives the trigger. */
  readonly mentions: readonly EventMention[];
  readonly participants: readonly ParticipantDraft[];
  readonly places: readonly PlaceRefDraft[];
  /** The country in which it happened, where the text says no more of the place. */
  readonly land?: LandDraft | undefined;
  readonly time?: (Omit<EventTime, "span"> & { readonly range?: TokenRange | undefined }) | undefined;
  readonly targets: readonly TargetDraft[];
  /** Indexes into `Entities.weapons`. */
  readonly weapons: readonly number[];
  /** Indexes into `Events.casualties`. */
  readonly casualties: readonly number[];
  /** Codes that the rule states in place of those of the type. */
  readonly codes?: Partial<EventCodes> | undefined;
}

/** One place in the text where the event is told. */
export interface EventMention extends TokenRange {
  readonly rule: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** Clause that tells it, or that holds the noun that does; absent in fragments. */
  readonly clause?: number | undefined;
  /** Noun group, if the trigger is a noun. */
  readonly group?: number | undefined;
  /** The words of the whole statement, for claims: from subject to last complement. */
  readonly statement: TokenRange;
  /** A later reference ("the attack") rather than an account. */
  readonly anaphoric: boolean;
  /** Participants that this very mention states: who is said here to have done it. */
  readonly participants: readonly ParticipantDraft[];
}

export interface ParticipantDraft {
  readonly role: ParticipantRole;
  /** Index into `Entities.actors`. */
  readonly actor: number;
  readonly range: TokenRange;
}

export interface PlaceRefDraft {
  readonly place: number;
  readonly relation: PlaceRef["relation"];
  readonly range: TokenRange;
}

export interface LandDraft {
  readonly place: number;
  /** The words for somebody of that country who took part; absent where the dateline shows it. */
  readonly range?: TokenRange | undefined;
}

export interface TargetDraft {
  /** Index into `Entities.targets`. */
  readonly target: number;
  readonly effect?: NonNullable<PhysicalTarget["effect"]> | undefined;
}

export interface Retelling extends TokenRange {
  readonly statement: TokenRange;
  readonly clause?: number | undefined;
}

export interface CasualtyDraft extends TokenRange {
  readonly effect: Casualty["effect"];
  readonly count?:
    | {
        readonly min?: number | undefined;
        readonly max?: number | undefined;
        readonly approximate: boolean;
        readonly range: TokenRange;
      }
    | undefined;
  readonly victims: {
    readonly range: TokenRange;
    readonly actor?: number | undefined;
    readonly category: Casualty["victims"]["category"];
    readonly country?: string | undefined;
  };
  readonly names: readonly string[];
  readonly perpetrator?: number | undefined;
  readonly event?: number | undefined;
  readonly cumulative: boolean;
  /** Index of the casualty that this one is part of. */
  readonly subsetOf?: number | undefined;
  readonly clause?: number | undefined;
  /** The words of the whole statement, for claims. */
  readonly statement: TokenRange;
  /** The same figure told again elsewhere, perhaps by somebody else. */
  readonly retellings?: readonly Retelling[] | undefined;
  /** "no casualties", "were not hurt": said to be none. */
  readonly negated: boolean;
}
