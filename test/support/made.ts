import type {
  Actor,
  Attribution,
  Casualty,
  Claim,
  ConflictEvent,
  Extraction,
  Location,
  Span,
} from "../../src/index.js";
import { EXTRACTION } from "./extraction.js";

// Small extractions made by hand: one event, with what a test says about it.

const span = (text: string, start = 0): Span => ({ field: "text", start, end: start + text.length, text });

export type Figure = Partial<Pick<Casualty, "effect" | "cumulative" | "subsetOf" | "names">> & {
  readonly words: string;
  readonly min?: number;
  readonly max?: number;
  readonly category?: Casualty["victims"]["category"];
  readonly country?: string;
  readonly approximate?: boolean;
  readonly claim?: Partial<Pick<Claim, "polarity" | "certainty">> & {
    readonly verified?: true;
    readonly words?: string;
  };
};

export interface Made {
  readonly event?: Partial<ConflictEvent>;
  readonly actors?: readonly (Pick<Actor, "name" | "kind"> &
    Partial<Actor> & { readonly role?: ConflictEvent["participants"][number]["role"] })[];
  readonly places?: readonly (Pick<Location, "name" | "kind"> &
    Partial<Location> & { readonly relation?: ConflictEvent["locations"][number]["relation"] })[];
  readonly figures?: readonly Figure[];
  /** Who holds which of the actors responsible: names of actors. */
  readonly blame?: readonly { readonly by: string; readonly whom: string; readonly polarity?: Claim["polarity"] }[];
  /** Claims about the event's occurrence. */
  readonly occurrence?: readonly (Partial<Pick<Claim, "polarity" | "certainty" | "contradicts">> & {
    readonly verified?: true;
  })[];
}

const statusOf = (verified?: true) =>
  verified
    ? ({ status: "verified", basis: [{ kind: "independent-confirmation", span: span("confirmed") }] } as const)
    : ({ status: "unverified", reasons: [{ kind: "single-source" }] } as const);

const claimBase = { polarity: "positive", certainty: "certain", contradicts: [], corroborates: [] } as const;

/** An extraction with one shelling, changed as told. */
export function made({ event, actors, places, figures, occurrence, blame = [] }: Made): Extraction {
  const [standard] = EXTRACTION.events;
  const allActors = (
    actors ?? [
      { ...EXTRACTION.actors[0]!, role: "initiator" as const },
      { ...EXTRACTION.actors[1]!, role: "target" as const },
    ]
  ).map((actor, i) => ({ mentions: [], ...actor, id: `a${i + 1}` }));
  const allPlaces = (places ?? [{ ...EXTRACTION.locations[0]!, relation: "at" as const }]).map((place, i) => ({
    mentions: [],
    ...place,
    id: `l${i + 1}`,
  }));
  const casualties = (figures ?? []).map(
    ({ words, min, max, category, country, approximate, claim: _, ...rest }, i): Casualty => ({
      id: `k${i + 1}`,
      effect: "killed",
      ...(min === undefined && max === undefined
        ? {}
        : {
            count: {
              ...(min !== undefined && { min }),
              ...(max !== undefined && { max }),
              approximate: approximate ?? false,
              span: span(words, i * 100),
            },
          }),
      victims: {
        span: span(words, i * 100),
        category: category ?? "unknown",
        ...(country !== undefined && { country }),
      },
      names: [],
      eventId: "e1",
      cumulative: false,
      claimIds: [`c${i + 1}`],
      span: span(words, i * 100),
      ...rest,
    }),
  );
  const casualtyClaims = (figures ?? []).map(({ words, claim = {} }, i): Claim => {
    const { verified, words: said, ...rest } = claim;
    return {
      ...claimBase,
      id: `c${i + 1}`,
      proposition: { kind: "casualty", casualtyId: `k${i + 1}`, eventId: "e1" },
      span: span(said ?? words, i * 100),
      ...rest,
      ...statusOf(verified),
    };
  });
  const eventClaims = (occurrence ?? [{}]).map(
    ({ verified, ...rest }, i): Claim => ({
      ...claimBase,
      id: `o${i + 1}`,
      proposition: { kind: "event", eventId: "e1", aspect: "occurrence" },
      span: span("it happened"),
      ...rest,
      ...statusOf(verified),
    }),
  );
  const blameClaims = blame.map(
    ({ whom, polarity }, i): Claim => ({
      ...claimBase,
      id: `b${i + 1}`,
      proposition: {
        kind: "event",
        eventId: "e1",
        aspect: "responsibility",
        actorId: allActors.find(({ name }) => name === whom)!.id,
      },
      span: span(`${whom} did it`),
      attributionId: `s${i + 1}`,
      ...(polarity && { polarity }),
      ...statusOf(),
    }),
  );
  const attributions = blame.map(
    ({ by }, i): Attribution => ({
      id: `s${i + 1}`,
      source: { kind: "collective", span: span(by) },
      cueKind: "accuse",
      content: [],
      quotation: "indirect",
    }),
  );
  return {
    ...EXTRACTION,
    actors: allActors.map(({ role: _, ...actor }) => actor),
    locations: allPlaces.map(({ relation: _, ...place }) => place),
    events: [
      {
        ...standard!,
        participants: allActors.map(({ id, role, name }) => ({
          role: role ?? "initiator",
          actorId: id,
          span: span(name),
        })),
        locations: allPlaces.map(({ id, relation, name }) => ({
          locationId: id,
          relation: relation ?? "at",
          span: span(name),
        })),
        casualtyIds: casualties.map(({ id }) => id),
        claimIds: [...eventClaims, ...blameClaims].map(({ id }) => id),
        ...event,
      },
    ],
    casualties,
    attributions,
    claims: [...eventClaims, ...blameClaims, ...casualtyClaims],
  };
}

/** What is no thing that happened, as changes of an event that did. */
export const UNREAL: readonly (readonly [string, Made])[] = [
  ...(["planned", "threatened", "attempted", "hypothetical", "negated"] as const).map((status): [string, Made] => [
    status,
    { event: { status } },
  ]),
  ["denied by everybody", { occurrence: [{ polarity: "negative" }] }],
  ["merely possible", { occurrence: [{ certainty: "possible" }] }],
];
