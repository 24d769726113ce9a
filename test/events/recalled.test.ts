import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Type, timeframe and whether a time is given, of each event. */
const read = (text: string): string[] =>
  extract({ text, publishedAt: "2024-03-05" }).events.map(
    ({ type, timeframe, time }) => `${type} ${timeframe} ${time?.end ?? "undated"}`,
  );

describe("what is only recalled", () => {
  test.each([
    [
      "is background, and not dated by the article",
      "The opposition met in Panama City on Monday. The new president was sworn in after the invasion of Panama.",
      "ground-assault background undated",
    ],
    [
      "under a verb of memory",
      "Hundreds marched in Lima on Monday. They commemorated the murder of two priests in Lima.",
      "attack background undated",
    ],
    [
      "on its anniversary",
      "Hundreds marched in Lima. It was the tenth anniversary of the bishop's murder.",
      "attack background undated",
    ],
    [
      "by those who march on a day of their own",
      "Hundreds marched in Tolobou on Monday to mark the tenth anniversary of the massacre of 134 men.",
      "mass-killing background undated",
    ],
    [
      "before a court that sentences",
      "A court in Goma on Monday sentenced a rebel to life in prison for killing nine villagers.",
      "attack background undated",
    ],
    [
      "of which somebody was found guilty",
      "He was found guilty on Monday of the murder of a teacher in Goma.",
      "attack background undated",
    ],
    [
      "of which somebody keeps count",
      "The group met in Goma on Monday. It also recorded the abduction of 58 people.",
      "abduction background undated",
    ],
    [
      "killings of thousands on no day",
      "The assembly met in Lima on Monday. The law was drafted after the killing of more than 30,000 people.",
      "attack background undated",
    ],
    [
      "in the past",
      "Police searched a house in Bilbao. The group has carried out six kidnappings in the past.",
      "abduction background undated",
    ],
  ])("%s", (_, text, expected) => expect(read(text)).toContain(expected));
});

describe("in a text that speaks in the first person", () => {
  const speech =
    "We gathered today because gunmen killed our mayor in Jos on Sunday. We have buried him with our own hands. I ask you not to forget. The army shelled our homes and killed four children.";

  test("deeds without a day are recalled, but for the first", () =>
    expect(read(speech).filter((line) => !line.startsWith("appeal"))).toEqual([
      "attack current 2024-03-03",
      "shelling background undated",
    ]));

  test("what somebody is quoted as saying makes no speech", () =>
    expect(
      read(
        `The mayor of Jos was killed on Sunday. "We, our children and I were on our way," said his wife. The army shelled homes in Jos and killed four children.`,
      ),
    ).toContain("shelling current 2024-03-03"));
});

test("what the lead or a verb tells is news", () => {
  expect(read("The invasion of Panama has begun, officials said.")).toEqual(["ground-assault current 2024-03-05"]);
  expect(read("Officials met in Kyiv. Russia launched an offensive against Kharkiv.")).toContain(
    "ground-assault current 2024-03-05",
  );
});

test("what a war has brought in all is told beside the news", () => {
  const { events, casualties } = extract({
    text: "Rebels shelled a camp near Goma on Sunday, killing nine people, residents said. The war, which broke out in April 2023, has killed tens of thousands of people and displaced more than 12 million.",
    publishedAt: "2024-12-10",
  });
  const timeframe = new Map(events.map((e) => [e.id, e.timeframe]));
  const lost = casualties.map(({ count, eventId }) => `${count?.min} ${timeframe.get(eventId ?? "")}`);
  expect(lost).toEqual(["9 current", "20000 background", "12000001 background"]);
  expect(events.find(({ type }) => type === "shelling")?.time?.start).toBe("2024-12-08");
});

test("since June, when: June is what it is dated by", () => {
  const { events } = extract({
    text: "Gunmen killed nine traders in Zamfara on Tuesday. It was the deadliest attack there since June, when armed men killed 23 farmers and abducted more than 100 villagers.",
    publishedAt: "2024-10-09",
  });
  expect(events.map(({ type, timeframe, time }) => `${type} ${timeframe} ${time?.start} ${time?.end}`)).toEqual([
    "attack current 2024-10-08 2024-10-08",
    "attack background 2024-06-01 2024-06-30",
    "abduction background 2024-06-01 2024-06-30",
  ]);
});

test("sums of many deeds are background", () => {
  expect(
    read(
      "The mayor of Cali spoke on Monday. Nearly 1,000 members of the party have been murdered. A wave of kidnappings worries traders.",
    ),
  ).toContain("attack background undated");
});

test.each([
  [
    "what a year has brought in all is no part of one attack",
    "Gunmen killed nine traders in Zamfara on Tuesday. Gunmen have killed 34 people in the state this year.",
  ],
  [
    "strikes on two countries are two",
    "A drone killed nine soldiers in Jordan on Sunday. The strikes in Iraq killed 34 people, Baghdad said.",
  ],
])("%s", (_, text) => {
  const { casualties } = extract({ text, publishedAt: "2024-10-09" });
  expect(casualties.map(({ count, eventId }) => `${eventId} ${count?.min}`)).toEqual(["e1 9", "e2 34"]);
});

test.each([
  [
    "A bomb killed seven people in Jos on Sunday. In January, nine people were killed at a hotel in Bauchi.",
    "background",
  ],
  ["A bomb killed seven people in Jos on Sunday. Gunmen shot a mayor in Bauchi on 29 January.", "background"],
  ["A bomb killed seven people in Jos on Sunday. On 21 February gunmen shot a mayor in Bauchi.", "current"],
  [
    "The UN said 38 people were killed by a bomb in Jos in January. Gunmen shot a mayor in Bauchi on 29 January.",
    "current",
  ],
])("beside news of these days, what was weeks before is recalled: %s", (text, timeframe) => {
  expect(read(text).at(-1)).toContain(timeframe);
});
