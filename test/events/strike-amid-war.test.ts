import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

// A deed told beside the fighting around it: its dead and who is blamed for it are of the deed.
test("the dead of a strike are not those of the fighting told behind it", () => {
  const { events, casualties, claims } = extract({
    text: "An air strike on a market in Kabkabiya killed 60 people on Monday, as fighting between Sudan's army and the Rapid Support Forces spread across the region. A rights group blamed the army for the strike.",
    publishedAt: "2024-12-10",
  });
  const strike = events.find(({ type }) => type === "air-strike")!;
  expect(casualties.map(({ eventId, count }) => [eventId, count?.min])).toEqual([[strike.id, 60]]);
  const blamed = claims.filter(({ proposition: p }) => p.kind === "event" && p.aspect === "responsibility");
  expect(blamed.map(({ proposition: p }) => p.kind === "event" && p.eventId)).toEqual([strike.id]);
});
