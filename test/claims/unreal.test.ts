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

test.each([
  ["The army denied that its men had shelled the school in Tillia.", "negated"],
  ["The ministry denied shelling the market in Tillia.", "negated"],
  ["Rebels said troops had shelled the school in Tillia. The army denied shelling the school.", "occurred"],
  ["The general denied that he had a part in the murder of the bishop.", "occurred"],
  ["It is not true that soldiers burned the market in Tillia, the army said.", "negated"],
  ["The army said it was a lie that its men had shelled the market in Tillia.", "negated"],
  ["It is true that soldiers burned the market in Tillia, the army said.", "occurred"],
  ["The army said its troops had burned no houses in Tillia.", "negated"],
  ["The rebels have released no hostages.", "negated"],
  ["The video does not show soldiers shooting at protesters in Tillia.", "hypothetical"],
  ["The footage does not show a massacre of farmers by soldiers in Tillia.", "hypothetical"],
  ["The footage does not show the attack on Tillia on Monday.", "occurred"],
  ["The blast killed no civilians, the army said.", "occurred"],
  ["Gunmen killed no fewer than 20 people in Tillia.", "occurred"],
  ["Posts claim that soldiers shelled the school in Tillia. This is false.", "negated"],
  [
    "A video shared on Facebook shows soldiers shelling a school in Tillia. The clip is in fact from a drill.",
    "negated",
  ],
  ["Footage purporting to show soldiers shelling Tillia is actually from a drill.", "negated"],
  ["Video showed soldiers shelling a school in Tillia. The footage was filmed in 2019.", "negated"],
  ["Video showed soldiers shelling a school in Tillia. The footage was filmed in 2024.", "occurred"],
  ["Rebels said soldiers had shelled a school in Tillia and posted a video. The video was staged.", "occurred"],
  ["Posts claim that soldiers shelled the school in Tillia. The army said this was false.", "occurred"],
])("what is only denied is negated: %s", (text, status) => {
  const { events } = extract({ text, publishedAt: "2024-05-14" });
  expect(events.filter(({ type }) => type !== "denial").map((event) => event.status)).toEqual([status]);
});

test("who denies a deed is not made its doer by the denial", () => {
  const { actors, events } = extract(
    "Rebels said mercenaries had shelled the school in Tillia. The army denied shelling the school.",
  );
  const shelling = events.find(({ type }) => type === "shelling")!;
  const doers = shelling.participants.filter(({ role }) => role === "initiator").map(({ actorId }) => actorId);
  expect(actors.filter(({ id }) => doers.includes(id)).map(({ name }) => name)).toEqual(["mercenaries"]);
});

test.each([
  ["A villager said he had heard shooting at the scene on Friday.", "villager"],
  ["A resident told the mission that she had heard shelling on Sunday night.", "resident"],
  ["The envoy called on the army to release those detained in Tillia.", "envoy"],
  ["Soldiers guarded those detained at the base.", "soldiers"],
  ["The families of those killed in the raid gathered in Tillia.", "families"],
])("who hears of a deed or speaks of those it befell takes no part in it: %s", (text, who) => {
  const { actors, events, casualties } = extract({ text, publishedAt: "2024-05-14" });
  const own = actors.filter(({ name }) => name.toLowerCase() === who).map(({ id }) => id);
  const deeds = events.filter(({ type }) => type !== "appeal");
  expect(deeds.length).toBeGreaterThan(0);
  expect(deeds.flatMap((deed) => deed.participants).filter(({ actorId }) => own.includes(actorId))).toEqual([]);
  expect(casualties.filter(({ victims }) => own.includes(victims.actorId ?? ""))).toEqual([]);
});

test.each([
  "Three workers died in the Colombia pipeline blast on Sunday.",
  "The Nigeria church attack killed 12 people on Sunday.",
])("a country before what was hit is where it was: %s", (text) => {
  const { events } = extract({ text, publishedAt: "2024-05-14" });
  expect(events.flatMap(({ participants }) => participants).filter(({ role }) => role === "initiator")).toEqual([]);
});

test.each([
  "The group claimed responsibility for the attack on its Telegram channel.",
  "The Islamic State claimed the bombing on social media.",
  "The rebels claimed the attack on their website.",
])("what it is claimed on is no target: %s", (text) => {
  const { events } = extract({ text, publishedAt: "2024-05-14" });
  expect(events.length).toBeGreaterThan(0);
  expect(events.flatMap(({ participants }) => participants).filter(({ role }) => role === "target")).toEqual([]);
});
