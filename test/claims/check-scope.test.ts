import { expect, test } from "vitest";
import { extract, partitionClaims } from "../../src/index.js";

test("what a monitor did besides was not checked", () => {
  const { verified } = partitionClaims(
    extract(
      "The UN mission said it had verified the deaths of five people, including two girls, and was still investigating who fired the shells.",
    ).claims,
  );
  expect(verified.map(({ span }) => span.text)).toEqual(["the deaths of five people", "two girls"]);
});

test("a denial is of the attack that was told, and so are the losses told behind it", () => {
  const { events, casualties, claims } = extract({
    text: "An army air strike on a mosque in El Fasher killed 21 people on Friday, an aid group said, but the military denied bombing the city. A lawyers' group said 34 others were injured.",
    publishedAt: "2024-11-12",
  });
  const [strike, ...others] = events.filter(({ type }) => type !== "denial");
  expect(others).toEqual([]);
  expect(casualties.map(({ eventId, count }) => `${eventId} ${count?.min}`)).toEqual([
    `${strike!.id} 21`,
    `${strike!.id} 34`,
  ]);
  const denied = claims.find(({ polarity }) => polarity === "negative");
  expect(denied?.proposition).toMatchObject({ kind: "event", eventId: strike!.id });
});

test("who blames the other side agrees with nothing", () => {
  const { claims } = extract({
    text: "Gunmen from a gang killed 70 people in the Haitian town of Pont-Sonde on Thursday, a rights group said. The attackers set fire to 45 houses, a local official told the radio. The gang's leader, Luckson Elan, blamed the state and the victims for the attack.",
    publishedAt: "2024-10-05",
  });
  expect(partitionClaims(claims).verified).toEqual([]);
});
