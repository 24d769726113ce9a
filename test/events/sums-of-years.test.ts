import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Deeds of the news, each with a sentence on what a whole war has brought: deed | sentence | figure. */
const TEXTS: readonly (readonly [string, string, number])[] = [
  [
    "Israeli tanks pushed deeper into Beit Lahiya on Wednesday, residents said.",
    "More than 44,000 Palestinians have been killed in the Israeli offensive, according to the health ministry.",
    44_001,
  ],
  [
    "Gunmen killed nine people in Zamfara on Monday.",
    "The state has been plagued by attacks for years. Thousands have been killed in the violence.",
    2000,
  ],
  [
    "Russian forces shelled Kherson on Monday, killing two.",
    "Tens of thousands have been killed in Russia's invasion, which began in 2022.",
    20_000,
  ],
  [
    "An air strike killed nine people in Sanaa on Monday.",
    "The bombing campaign has killed 10,000 civilians, the UN says.",
    10_000,
  ],
  [
    "Israeli strikes killed 16 people in Tyre on Monday.",
    "On the Israeli side, about 50 soldiers and civilians have been killed.",
    50,
  ],
  [
    "A car bomb killed nine people in Jolo on Tuesday.",
    "More than 200,000 people were killed or wounded in the war, which ended in 2016.",
    200_001,
  ],
  [
    "Gunmen killed three policemen in Kidal on Tuesday.",
    "Some 3,500 people died in the conflict with the south.",
    3500,
  ],
  [
    "A bomb wounded two police officers in Bilbao on Monday.",
    "ETA killed more than 850 people before it disbanded in 2018.",
    851,
  ],
  [
    "A candidate was shot dead in Iguala on Tuesday.",
    "At least 24 politicians were killed in the run-up to the elections, a consultancy said.",
    24,
  ],
  [
    "A former rebel was shot dead in Cali on Tuesday.",
    "Since the agreement was signed 428 former fighters have been killed.",
    428,
  ],
  [
    "A councillor was stabbed to death in Durban on Tuesday.",
    "In the months before the poll, 14 councillors were murdered in the province.",
    14,
  ],
  [
    "Troops shot dead a teenager in Nablus on Tuesday.",
    "At least 60 residents were killed in the first four months of the year.",
    60,
  ],
];

describe("what a whole war has brought", () => {
  test.each(TEXTS)("is no part of the deed of the day: %s %s", (deed, sum, least) => {
    const { events, casualties } = extract({ text: `${deed}\n\n${sum}`, publishedAt: "2024-10-16" });
    const total = casualties.find(({ count }) => count?.min === least);
    expect(total).toBeDefined();
    const event = events.find(({ id }) => id === total?.eventId);
    expect(event?.timeframe ?? "background").toBe("background");
    expect(events.filter(({ timeframe, type }) => timeframe === "current" && type !== "war")).toHaveLength(1);
  });

  test("nor is what has been done repeatedly", () => {
    const { events } = extract({
      text: "A bomb outside a mosque in Quetta killed 12 people on Friday. Hazaras have been targeted repeatedly by militants in Quetta.",
      publishedAt: "2024-10-16",
    });
    const [bombing, targeting] = events;
    expect(bombing).toMatchObject({ type: "bombing", participants: [{ role: "victim" }] });
    expect(targeting).toMatchObject({ timeframe: "background" });
  });

  test("nor is what has gone on for years", () => {
    const { events } = extract({
      text: "Rebels attacked a village near Beni on Tuesday, killing 10 people. Eastern Congo has been racked by violence for decades.",
      publishedAt: "2024-10-16",
    });
    expect(events.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(["attacked"]);
  });

  test("people who have fled in thousands fled from the news", () => {
    const { events, casualties } = extract({
      text: "Rebels attacked the town of Rutshuru on Tuesday. About 25,000 people have fled the fighting.",
      publishedAt: "2024-10-16",
    });
    expect(casualties.map(({ effect, count }) => [effect, count?.min])).toEqual([["displaced", 25_000]]);
    expect(events.every(({ timeframe }) => timeframe === "current")).toBe(true);
  });

  test("has neither the day nor the town of a deed told before", () => {
    const { events, casualties } = extract({
      text: "Gunmen attacked a convoy near Djibo on Monday. In June, 100 soldiers were killed at a base in Mansila. More than two million people have been displaced by the conflict.",
      publishedAt: "2024-10-16",
    });
    const fled = casualties.find(({ effect }) => effect === "displaced");
    const event = events.find(({ id }) => id === fled?.eventId);
    expect([event?.time, event?.locations]).toEqual([undefined, []]);
  });
});

test.each([
  "Soldiers staged a coup in Bissau on Wednesday. The country has had four coups since it won independence.",
  "Mali has had three coups since 2012. Soldiers said on Wednesday they had staged a coup in Bamako.",
  "Gunmen carried out an attack on a village near Jos on Monday. The state has suffered nine attacks in two years.",
])("what a country has been through is told beside the deed of the day, and is nobody's: %s", (text) => {
  const { events } = extract({ text, publishedAt: "2024-10-16" });
  expect(events.map(({ timeframe }) => timeframe).sort()).toEqual(["background", "current"]);
  const past = events.find(({ timeframe }) => timeframe === "background")!;
  expect(past.participants.filter(({ role }) => role === "initiator")).toEqual([]);
});
