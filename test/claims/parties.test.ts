import { expect, test } from "vitest";
import { areOpposed, findParties } from "../../src/claims/parties.js";
import type { ActorDraft, Entities } from "../../src/entities/entities.js";
import type { EventDraft, Events, ParticipantDraft } from "../../src/events/events.js";

type Actor = Partial<ActorDraft> & Pick<ActorDraft, "name" | "kind">;

const actor = (draft: Actor): ActorDraft => ({ named: true, mentions: [], ...draft });

function entitiesOf(actors: readonly Actor[], places: readonly { country: string }[] = []): Entities {
  const none = new Int32Array(0);
  return {
    actors: actors.map(actor),
    places: places.map(({ country }) => ({ name: "a place", kind: "settlement" as never, country, mentions: [] })),
    home: -1,
    times: [],
    counts: [],
    weapons: [],
    targets: [],
    actorOf: none,
    modifierActorOf: none,
    placeOf: none,
    nounOf: [],
    countOf: none,
    weaponOf: none,
    targetOf: none,
  };
}

const event = (
  type: EventDraft["type"],
  initiators: readonly number[],
  targets: readonly number[],
  places: readonly number[] = [],
): EventDraft => {
  const as =
    (role: ParticipantDraft["role"]) =>
    (index: number): ParticipantDraft => ({ role, actor: index, range: { from: 0, to: 1 } });
  return {
    type,
    status: "occurred",
    timeframe: "current",
    rule: "test",
    mentions: [],
    participants: [...initiators.map(as("initiator")), ...targets.map(as("target"))],
    places: places.map((place) => ({ place, relation: "at", range: { from: 0, to: 1 } })),
    targets: [],
    weapons: [],
    casualties: [],
  };
};

const eventsOf = (...events: EventDraft[]): Events => ({ events, casualties: [], unused: [] });

test("states at war, with their ministries, spokesmen and state media", () => {
  const entities = entitiesOf([
    { name: "Russia", kind: "state", country: "RUS" },
    { name: "Ukraine", kind: "state", country: "UKR" },
    { name: "Russian defence ministry", kind: "government", country: "RUS" },
    { name: "Governor Syniehubov", kind: "person", country: "UKR", memberOf: 1 },
    { name: "TASS", kind: "media", country: "RUS", stateMedia: "RUS", outlet: true },
    { name: "Reuters", kind: "media", outlet: true },
    { name: "UN human rights office", kind: "international-organisation", monitor: true },
    { name: "United States", kind: "state", country: "USA" },
    { name: "residents", kind: "civilians", named: false },
  ]);
  const parties = findParties(entities, eventsOf(event("air-strike", [0], [1])));
  expect(areOpposed(parties, 0, 1)).toBe(true);
  expect(areOpposed(parties, 2, 3)).toBe(true);
  expect(areOpposed(parties, 4, 1)).toBe(true);
  expect(areOpposed(parties, 0, 2)).toBe(false);
  for (const bystander of [5, 6, 7, 8]) expect(parties.sideOf.has(bystander)).toBe(false);
  expect([...parties.sideOf.keys()].every((index) => (parties.why.get(index) ?? "").length > 0)).toBe(true);
});

test("an armed group fights the state in which it attacks", () => {
  const entities = entitiesOf(
    [
      { name: "al-Shabaab", kind: "militants" },
      { name: "Somalia", kind: "state", country: "SOM" },
      { name: "security minister", kind: "government", country: "SOM", named: false },
    ],
    [{ country: "SOM" }],
  );
  const parties = findParties(entities, eventsOf(event("bombing", [0], [], [0])));
  expect(areOpposed(parties, 0, 1)).toBe(true);
  expect(areOpposed(parties, 0, 2)).toBe(true);
});

test("allies share a side; the enemy of each is on the other", () => {
  const entities = entitiesOf([
    { name: "A", kind: "state", country: "AAA" },
    { name: "B", kind: "state", country: "BBB" },
    { name: "C", kind: "rebels" },
    { name: "D", kind: "rebels" },
  ]);
  const parties = findParties(entities, eventsOf(event("air-strike", [0, 1], [2]), event("armed-clash", [2, 3], [])));
  expect(parties.sideOf.get(0)).toBe(parties.sideOf.get(1));
  expect(areOpposed(parties, 0, 2)).toBe(true);
});

test("no violence, no parties; accusations alone make none", () => {
  const entities = entitiesOf([
    { name: "A", kind: "state", country: "AAA" },
    { name: "B", kind: "state", country: "BBB" },
  ]);
  expect(findParties(entities, eventsOf(event("accusation", [0], [1]), event("meeting", [0, 1], []))).sideOf.size).toBe(
    0,
  );
});

test("rebels of no country fight the one army of the text, and none of two", () => {
  const army = { name: "army", kind: "military", named: false } as const;
  const rebels = { name: "separatists", kind: "rebels", named: false } as const;
  const attack = event("attack", [], [2]);
  const one = findParties(entitiesOf([army, rebels, { name: "convoy", kind: "civilians" }]), eventsOf(attack));
  expect(areOpposed(one, 0, 1)).toBe(true);
  const others = [
    { name: "A's army", kind: "military", country: "AAA" },
    rebels,
    { name: "convoy", kind: "civilians" },
    { name: "B's army", kind: "military", country: "BBB" },
  ] as const;
  expect(findParties(entitiesOf(others), eventsOf(attack)).sideOf.has(1)).toBe(false);
});

test("soldiers and the army of a text without a country are one side", () => {
  const entities = entitiesOf([
    { name: "soldiers", kind: "military", named: false },
    { name: "army", kind: "military", named: false },
    { name: "villagers", kind: "civilians", named: false },
  ]);
  const { sideOf } = findParties(entities, eventsOf(event("shooting", [0], [2])));
  expect(sideOf.get(1)).toBe(sideOf.get(0));
  expect(sideOf.has(2)).toBe(false);
});
