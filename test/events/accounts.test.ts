import { describe, expect, it } from "vitest";
import { type Extraction, extract } from "../../src/index.js";

// Whole accounts of invented incidents, read line by line: who did it, whom and what it hit, with what, at what cost.

interface Account {
  readonly name: string;
  readonly text: string;
  /** "type: doers > sufferers | things | weapons", in order of the text; what is empty stays empty. */
  readonly events: readonly string[];
  /** "effect min-max who", with names behind "=". */
  readonly casualties: readonly string[];
}

const ACCOUNTS: readonly Account[] = [
  {
    name: "a drone strike blamed on the other side",
    text: `A drone strike on a fuel depot near the town of Verekino killed three workers and wounded at least seven others early on Wednesday, the regional governor said.

Governor Anton Brusko blamed the Ukrainian military for the attack. "Two drones hit the depot and a third was shot down over the river," he wrote on Telegram. Kyiv did not immediately comment.

The strike set two storage tanks ablaze and damaged a school and several houses nearby. Firefighters were still battling the flames on Wednesday afternoon.`,
    events: [
      "drone-strike: Ukrainian military > workers | fuel depot, school, several houses, two storage tanks | drone, Two drones",
      "accusation: Anton Brusko > Ukrainian military |  | ",
    ],
    casualties: ["killed 3-3 three workers", "injured 7- at least seven others"],
  },
  {
    name: "a market bombing with a claim of responsibility",
    text: `At least 19 people were killed and dozens injured when a car bomb exploded in a crowded market in the Somali town of Beledweyne on Monday morning, police and medics said.

Al-Shabaab claimed responsibility for the bombing, saying in a statement on its website that it had targeted a meeting of army officers at a nearby restaurant. Police commander Osman Warfa said four children and a journalist, Hodan Nur, were among the dead.

The blast destroyed ten shops and set several cars on fire. Soldiers later shot dead two gunmen who tried to storm the restaurant, Warfa told reporters.`,
    events: [
      "bombing: Al-Shabaab > people | crowded market, ten shops, several cars | car bomb",
      "shooting: soldiers > gunmen |  | ",
      "ground-assault: gunmen >  | restaurant | ",
    ],
    casualties: [
      "killed 19- At least 19 people",
      "injured 24- dozens",
      "killed 4-4 four children",
      "killed 1-1 a journalist = Hodan Nur",
      "killed 2-2 two gunmen",
    ],
  },
  {
    name: "an abduction, and an earlier one that ended well",
    text: `Gunmen abducted a Catholic priest and two nuns from a church in the village of Ungwan Dari in northern Nigeria late on Sunday, church officials said.

The attackers, who arrived on motorcycles, killed a watchman and burned the parish house before fleeing into the forest with their captives, the diocese said in a statement.

No group has claimed responsibility for the kidnapping.

In March, bandits abducted 40 pupils from a school in the same area. They were freed two weeks later after soldiers raided the bandits' camp.`,
    events: [
      "abduction: gunmen > catholic priest, nuns |  | ",
      "attack: attackers > watchman |  | ",
      "arson: attackers >  | parish house | ",
      "abduction: bandits > pupils |  | ",
      "release:  > pupils |  | ",
      "raid: soldiers > bandits |  | ",
    ],
    casualties: [
      "abducted 1-1 a Catholic priest",
      "abducted 2-2 two nuns",
      "killed 1-1 a watchman",
      "abducted 40-40 40 pupils",
    ],
  },
  {
    name: "a clash with losses on both sides",
    text: `Fighting between the Congolese army and M23 rebels around the town of Rubaya left 12 soldiers and eight rebels dead on Thursday, the army said.

Army spokesman Colonel Guillaume Ndjike said the rebels had attacked army positions with mortars at dawn. M23 spokesman Willy Ngoma said the army had started the clashes by shelling a village held by the group. He said five civilians were killed in the shelling, a claim the army denied.`,
    events: [
      "armed-clash: Congolese army, March 23 Movement >  | army positions | mortars",
      "shelling: Congolese army > civilians | village | ",
      "denial: Congolese army >  |  | ",
    ],
    casualties: ["killed 12-12 12 soldiers", "killed 8-8 eight rebels", "killed 5-5 five civilians"],
  },
  {
    name: "a protest dispersed by police",
    text: `Police fired tear gas and rubber bullets to disperse thousands of protesters in the capital Tbilisi on Saturday night, injuring at least 15 people.

Demonstrators threw stones and fireworks at officers guarding the parliament building. The interior ministry said 48 demonstrators were detained. A television cameraman was beaten by masked men, his channel reported.

Rights group Civic Watch accused the police of using excessive force.`,
    events: [
      "crowd-control: police > protesters, people |  | tear gas, rubber bullets",
      "riot: demonstrators > officers |  | ",
      "arrest:  > demonstrators |  | ",
      "attack: masked men > television cameraman |  | ",
      "accusation: Civic Watch > police |  | ",
    ],
    casualties: ["injured 15- at least 15 people", "detained 48-48 48 demonstrators"],
  },
];

const SUFFERING = new Set(["victim", "target"]);

function lines({ events, actors }: Extraction): string[] {
  const name = new Map(actors.map((a) => [a.id, a.name]));
  return events.map(({ type, participants, targets, weapons }) => {
    const list = (fits: (role: string) => boolean) =>
      participants
        .filter((p) => fits(p.role))
        .map((p) => name.get(p.actorId))
        .join(", ");
    const doers = list((role) => role === "initiator");
    const sufferers = list((role) => SUFFERING.has(role));
    return `${type}: ${doers} > ${sufferers} | ${targets.map((t) => t.name).join(", ")} | ${weapons.map((w) => w.name).join(", ")}`;
  });
}

const losses = ({ casualties }: Extraction): string[] =>
  casualties.map(({ effect, count, victims, names }) => {
    const named = names.length > 0 ? ` = ${names.join(", ")}` : "";
    return `${effect} ${count?.min ?? ""}-${count?.max ?? ""} ${victims.span.text}${named}`;
  });

describe("accounts of incidents", () => {
  for (const { name, text, events, casualties } of ACCOUNTS) {
    const read = () => extract({ text, publishedAt: "2024-05-10" });
    it(`${name}: who did what to whom`, () => expect(lines(read())).toEqual(events));
    it(`${name}: losses`, () => expect(losses(read())).toEqual(casualties));
  }
});

it("what somebody calls something is what was hit", () => {
  const { events, locations } = extract("Indian jets bombed what Delhi described as a training camp at Balakot.");
  expect(events.map(({ type, targets }) => [type, targets.map(({ name }) => name)])).toEqual([
    ["air-strike", ["training camp"]],
  ]);
  const at = new Map(locations.map(({ id, name }) => [id, name]));
  expect(events[0]?.locations.map(({ locationId }) => at.get(locationId))).toEqual(["Balakot"]);
});

it("a rebel attack is the rebels' doing", () => {
  const { events, actors } = extract("A rebel attack on Goma killed two. The rebels fled.");
  const doer = events[0]?.participants.find(({ role }) => role === "initiator")?.actorId;
  expect(actors.filter(({ kind }) => kind === "rebels").map(({ id, name }) => [id, name])).toEqual([[doer, "rebels"]]);
});

it.each([
  ["A Beirut strike killed 45.", "air-strike", "Beirut"],
  ["Twenty killed, 30 wounded in Kabul blast", "bombing", "Kabul"],
  ["The Gaza strikes killed 20.", "air-strike", "Gaza Strip"],
  ["The Kyiv strike hit a refinery in Ryazan.", "air-strike", "Ryazan"],
])("a capital before what happened says where, not who: %s", (text, type, place) => {
  const { events, locations } = extract(text);
  const at = new Map(locations.map(({ id, name }) => [id, name]));
  expect(events.map((e) => [e.type, e.locations.map(({ locationId }) => at.get(locationId)).join()])).toEqual([
    [type, place],
  ]);
  expect(events[0]?.participants.filter(({ role }) => role === "initiator")).toEqual([]);
});

/** Who is told to have done it: nobody, where the verb only meets, stops or speaks of the deed. */
it.each([
  "Hamas called the killings a war crime.",
  "Kyiv faced a massive drone attack.",
  "The government stopped the attack on Goma.",
  "The president rejected the strikes on Tehran.",
])("no deed of the subject: %s", (text) => {
  const violence = extract(text).events.filter(({ type }) => type !== "rejection" && type !== "condemnation");
  expect(violence.flatMap(({ participants }) => participants.filter(({ role }) => role === "initiator"))).toEqual([]);
});

it.each([
  ["Armenia and Azerbaijan agreed a truce. The two countries fought a war in 2020.", "war", ["Armenia", "Azerbaijan"]],
  ["Rebels and the army clashed. The two sides exchanged fire on Monday.", "armed-clash", ["Rebels", "army"]],
])("the two that were named together: %s", (text, type, expected) => {
  const { events, actors } = extract({ text, publishedAt: "2024-03-05" });
  const names = new Map(actors.map(({ id, name }) => [id, name.toLowerCase()]));
  const doers = events.find((e) => e.type === type)?.participants.map(({ actorId }) => names.get(actorId));
  expect(doers).toEqual(expected.map((name) => name.toLowerCase()));
});

it("a state that says it was attacked was not attacked in its adversary's towns", () => {
  const { events, locations } = extract({
    text: "Armenia said Goris was shelled on Tuesday. Azerbaijan said it was attacked by Armenia.",
    publishedAt: "2022-09-13",
  });
  const at = new Map(locations.map(({ id, name }) => [id, name]));
  const attack = events.find(({ participants }) => participants.some(({ role }) => role === "target"));
  expect(attack?.locations.map(({ locationId }) => at.get(locationId))).toEqual([]);
});

/** A deed told beside another was done by others, whom nothing names. */
it.each([
  "Gunmen shot dead a priest in Jos, a day after a bomb killed nine people in Kano.",
  "Rebels attacked a base near Goma before army helicopters bombed their camp at Sake.",
])("not the doers of the deed before or after it: %s", (text) => {
  const { events } = extract(text);
  expect(events.map(({ participants }) => participants.filter(({ role }) => role === "initiator").length)).toEqual([
    1, 0,
  ]);
});
