import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

test.each([
  "The UN said it would be a crime if Israeli forces attacked the hospital.",
  "Moscow said any attack on the bridge would be met with force.",
])("nobody claims what is only supposed: %s", (text) => {
  const { claims, events } = extract({ text, publishedAt: "2024-05-14" });
  const supposed = events.filter(({ status }) => status === "hypothetical").map(({ id }) => id);
  expect(claims.filter(({ proposition: p }) => p.kind === "event" && supposed.includes(p.eventId))).toEqual([]);
});

test.each([
  ["Police said the rebels planned to bomb the market.", "the rebels planned to bomb the market"],
  ["Soldiers tried to storm the camp.", "Soldiers tried to storm the camp."],
])("who plans it is part of the claim: %s", (text, words) => {
  const { claims } = extract({ text, publishedAt: "2024-05-14" });
  expect(claims.map(({ span }) => span.text)).toContain(words);
});
