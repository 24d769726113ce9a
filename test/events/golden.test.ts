import { describe, expect, test } from "vitest";
import type { Article, ConflictEvent, Extraction } from "../../src/index.js";
import { extract } from "../../src/index.js";

/** Whole articles with the events that an expert reads in them: one line an event, by type, status and timeframe. */
interface Golden {
  readonly article: Article;
  readonly events: readonly Expected[];
  /** Types that must not come out as having happened now. */
  readonly never: readonly ConflictEvent["type"][];
}

interface Expected {
  readonly type: readonly ConflictEvent["type"][];
  readonly status: ConflictEvent["status"];
  readonly timeframe: ConflictEvent["timeframe"];
  readonly who?: Readonly<Record<string, readonly string[]>>;
  readonly places?: readonly string[];
  readonly start?: string;
}

const FERGHANA: Golden = {
  article: {
    title: "Tokayev seeks to calm Kyrgyzstan and Tajikistan after deaths in border battle",
    publishedAt: "2022-09-16",
    text: `Kazakh President Kassym-Jomart Tokayev on Friday tried to halt fighting between Kyrgyzstan and Tajikistan after border clashes killed at least 24 Kyrgyz soldiers and stirred fears of a new war in Central Asia.

Russia, China and Turkey appealed for restraint after the clashes, the deadliest since the two neighbours fought a four-day war over the disputed exclave of Vorukh in 2021.

Kyrgyzstan said several settlements near the Tajik frontier, including Batken, Osh and Jalal-Abad, were shelled before dawn on Friday. Bishkek said it was answering what it called Tajikistan's "armed provocation".

Tajikistan's capital Dushanbe reported that it was attacked by Kyrgyzstan. Reporters were unable to verify the accounts of either side.

Russia, which in February sent troops into Ukraine, is a partner of both through the Collective Security Treaty Organization, which met to discuss the crisis.

China, which runs a listening post in Tajikistan, sent monitors to the valley in 2021 as part of an agreement to end a war during which Tajikistan seized several villages in Batken.

Iran supports Tajikistan.`,
  },
  events: [
    {
      type: ["armed-clash"],
      status: "occurred",
      timeframe: "current",
      who: { initiator: ["Kyrgyzstan", "Tajikistan"] },
      start: "2022-09-16",
    },
    { type: ["mediation"], status: "attempted", timeframe: "current", who: { mediator: ["Tokayev"] } },
    { type: ["appeal"], status: "occurred", timeframe: "current", who: { initiator: ["China", "Russia", "Turkey"] } },
    {
      type: ["shelling"],
      status: "occurred",
      timeframe: "current",
      places: ["Batken", "Osh", "Jalal"],
      start: "2022-09-16",
    },
    { type: ["accusation"], status: "occurred", timeframe: "current", who: { target: ["Tajikistan"] } },
    {
      type: ["attack"],
      status: "occurred",
      timeframe: "current",
      who: { initiator: ["Kyrgyzstan"], target: ["Tajikistan"] },
    },
    {
      type: ["meeting"],
      status: "occurred",
      timeframe: "current",
      who: { initiator: ["Collective Security Treaty Organization"] },
    },
    { type: ["political-support"], status: "ongoing", timeframe: "current", who: { initiator: ["Iran"] } },
    { type: ["war"], status: "occurred", timeframe: "background", start: "2021-01-01" },
    {
      type: ["deployment", "ground-assault"],
      status: "occurred",
      timeframe: "background",
      who: { initiator: ["Russia"] },
      places: ["Ukraine"],
      start: "2022-02-01",
    },
    {
      type: ["deployment"],
      status: "occurred",
      timeframe: "background",
      who: { initiator: ["China"] },
      start: "2021-01-01",
    },
    { type: ["agreement"], status: "occurred", timeframe: "background", start: "2021-01-01" },
    { type: ["territorial-gain"], status: "occurred", timeframe: "background", who: { initiator: ["Tajikistan"] } },
  ],
  never: ["ceasefire"],
};

const KIVU: Golden = {
  article: {
    title: "Ruto tries to defuse tension between Rwanda and Congo",
    publishedAt: "2023-02-07",
    text: `GOMA, Feb 7 - Kenyan President William Ruto sought on Tuesday to end clashes between Rwanda and the Democratic Republic of Congo after a gun battle on their border left at least nine Congolese soldiers dead.

The European Union and Uganda called for calm after the skirmish, the worst since 2012.

The Congolese army said three towns in North Kivu, including Goma, Beni and Butembo, came under mortar fire overnight on Monday. Kinshasa condemned what it described as Rwandan aggression.

The East African Community met to weigh the situation.

France, which sent soldiers to Bunia in 2003, said it would not take part in talks.

Belgium supports the Congolese government. There are fears of a regional war.`,
  },
  events: [
    { type: ["mediation"], status: "attempted", timeframe: "current", who: { mediator: ["Ruto"] } },
    {
      type: ["armed-clash"],
      status: "occurred",
      timeframe: "current",
      who: { initiator: ["Rwanda", "Democratic Republic of"] },
    },
    { type: ["appeal"], status: "occurred", timeframe: "current", who: { initiator: ["European Union", "Uganda"] } },
    {
      type: ["shelling", "attack"],
      status: "occurred",
      timeframe: "current",
      places: ["Goma", "Beni", "Butembo"],
      start: "2023-02-06",
    },
    { type: ["condemnation", "accusation"], status: "occurred", timeframe: "current" },
    { type: ["meeting"], status: "occurred", timeframe: "current", who: { initiator: ["East African Community"] } },
    {
      type: ["deployment"],
      status: "occurred",
      timeframe: "background",
      who: { initiator: ["France"] },
      places: ["Bunia"],
      start: "2003-01-01",
    },
    { type: ["political-support"], status: "ongoing", timeframe: "current", who: { initiator: ["Belgium"] } },
  ],
  never: ["ceasefire", "war"],
};

const line = (result: Extraction, event: ConflictEvent): string => {
  const name = (id: string) => result.actors.find((actor) => actor.id === id)?.name;
  const place = (id: string) => result.locations.find((location) => location.id === id)?.name;
  return [
    `${event.type} ${event.status} ${event.timeframe} "${event.trigger.text}" ${event.time?.start ?? ""}`,
    ...event.participants.map((p) => `${p.role} ${name(p.actorId)}`),
    ...event.locations.map((l) => `at ${place(l.locationId)}`),
  ].join("; ");
};

function fits(result: Extraction, event: ConflictEvent, wanted: Expected): boolean {
  const says = line(result, event);
  return (
    wanted.type.includes(event.type) &&
    event.status === wanted.status &&
    event.timeframe === wanted.timeframe &&
    Object.entries(wanted.who ?? {}).every(([role, names]) =>
      names.every((name) => says.split("; ").some((part) => part.startsWith(role) && part.includes(name))),
    ) &&
    (wanted.places ?? []).every((name) => says.includes(`at ${name}`)) &&
    (wanted.start === undefined || event.time?.start?.slice(0, 10) === wanted.start)
  );
}

describe.each([
  ["clashes on a border in Central Asia", FERGHANA],
  ["clashes on a border in Central Africa", KIVU],
])("%s", (_, { article, events, never }) => {
  const result = extract(article);
  const cameOut = result.events.map((event) => line(result, event)).join("\n");

  test.each(
    events.map((wanted) => [`${wanted.type.join("|")}, ${wanted.status}, ${wanted.timeframe}`, wanted] as const),
  )("%s", (_name, wanted) => {
    expect(
      result.events.filter((event) => fits(result, event, wanted)).length,
      `wanted ${JSON.stringify(wanted)}\n${cameOut}`,
    ).toBe(1);
  });

  test.each(never)("no %s that happened now", (type) => {
    const found = result.events.filter(
      (event) => event.type === type && event.status === "occurred" && event.timeframe === "current",
    );
    expect(found.map((event) => line(result, event))).toEqual([]);
  });
});
