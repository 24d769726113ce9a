import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDiscourse } from "../../src/discourse/index.js";
import { findEntities } from "../../src/entities/index.js";
import { findCasualties } from "../../src/events/casualties/index.js";
import { CASUALTY_PATTERNS } from "../../src/events/casualties/patterns.data.js";
import type { CasualtyDraft } from "../../src/events/events.js";
import { analyse } from "../../src/grammar/index.js";
import { extract } from "../../src/index.js";
import { readDocument } from "../../src/text/read.js";

function read(text: string, title?: string): CasualtyDraft[] {
  const doc = readDocument({ text, ...(title !== undefined && { title }) });
  const grammar = analyse(doc);
  const entities = findEntities(doc, grammar);
  return findCasualties(doc, grammar, entities, readDiscourse(doc, grammar, entities));
}

const inShort = ({ effect, count, victims }: CasualtyDraft) =>
  `${effect} ${count?.min ?? ""}-${count?.max ?? ""} ${victims.category}`;

/** "killed 17-", for comparison where the category is left open. */
const figure = ({ effect, count }: CasualtyDraft) => `${effect} ${count?.min ?? ""}-${count?.max ?? ""}`;

describe.each(CASUALTY_PATTERNS)("$name", ({ examples, misses }) => {
  test.each(examples)("$text", ({ text, expect: expected }) => expect(read(text).map(inShort)).toEqual(expected));
  if (misses) test.each(misses)("not: $text ($because)", ({ text }) => expect(read(text)).toEqual([]));
});

describe("parts and wholes", () => {
  test.each([
    ["Shelling killed 12 people, including three children.", ["killed 12-12", "killed 3-3"]],
    ["The attack wounded 32 people, five of them children.", ["injured 32-32", "injured 5-5"]],
    ["Four officers were hurt, one of them critically, in the blast.", ["injured 4-4", "injured 1-1"]],
    ["Soldiers shot dead 17 people, three women among them, in two villages.", ["killed 17-17", "killed 3-3"]],
    [
      "Gunmen shot dead 70 people, among them ten women and three infants.",
      ["killed 70-70", "killed 10-10", "killed 3-3"],
    ],
  ])("%s", (text, expected) => {
    const found = read(text);
    expect(found.map(figure)).toEqual(expected);
    expect(found.slice(1).every((k) => k.subsetOf === 0)).toBe(true);
  });
});

describe("names given afterwards", () => {
  const named = (text: string) =>
    extract(text).casualties.map(
      ({ effect, victims, names }) => `${effect} ${victims.span.text} = ${names.join(", ")}`,
    );

  test.each([
    [
      "A bomb killed three people in Bogota. The dead were Luis Mora, Ana Ruiz and Pablo Diaz.",
      ["killed three people = Luis Mora, Ana Ruiz, Pablo Diaz"],
    ],
    ["Gunmen shot dead two journalists: Jose Perez and Ana Alba.", ["killed two journalists = Jose Perez, Ana Alba"]],
    [
      "Two men identified as Hugo Rey and Max Sol were killed in Cali by gunmen.",
      ["killed Two men = Hugo Rey, Max Sol"],
    ],
    [
      "Two men were killed by gunmen in Cali. They were identified as Hugo Rey and Max Sol.",
      ["killed Two men = Hugo Rey, Max Sol"],
    ],
    [
      "Rebels killed two officers near Goma. The two dead officers were named as Jean Mbuyi and Paul Ilunga.",
      ["killed two officers = Jean Mbuyi, Paul Ilunga"],
    ],
    // More names than victims name somebody else.
    [
      "A shell killed a child in Sumy. The victims of earlier attacks were Ivan Petrenko and Olha Bondar.",
      ["killed a child = "],
    ],
  ])("%s", (text, expected) => expect(named(text)).toEqual(expected));

  test("victims behind an inverted state", () => {
    expect(read("A bomb killed a guard. Also wounded were Carla Gomez and two others.").map(figure)).toEqual([
      "killed 1-1",
      "injured 1-1",
      "injured 2-2",
    ]);
  });

  test("a definite group of the same number is the one told of before", () => {
    const { casualties } = extract(
      "Rebels ambushed a patrol near Goma, killing two officers. Fighting in Sake wounded nine. The two dead officers were buried on Monday.",
    );
    expect(casualties.map(({ effect, count }) => `${effect} ${count?.min}`)).toEqual(["killed 2", "injured 9"]);
  });
});

test.each([
  "The attack left 20 dead and 47 wounded.",
  "The clash ended with 20 dead and 47 injured.",
  "Rebels attacked the base: 20 dead and 47 wounded.",
])("each state has its own figure: %s", (text) => {
  expect(read(text).map(figure)).toEqual(["killed 20-20", "injured 47-47"]);
});

test("all that the subject names have died", () => {
  expect(read("Officials said 12 civilians and two policemen had died in the attack.").map(inShort)).toEqual([
    "killed 12-12 civilians",
    "killed 2-2 police",
  ]);
});

test("a toll without a deed beside it is that of the heaviest loss", () => {
  const { casualties, events } = extract(
    "Gunmen stormed a college in Quetta, killing 24 cadets. Two of the attackers blew themselves up. A hospital later put the death toll at 27.",
  );
  const storming = events.find(({ type }) => type === "ground-assault")?.id;
  expect(casualties.filter(({ eventId }) => eventId === storming).map(({ count }) => count?.min)).toEqual([24, 27]);
});

describe("tolls", () => {
  test.each([
    ["The governor had earlier put the death toll at 12.", "killed 12-12", true],
    ["Officials put the toll at 36.", "killed 36-36", false],
    ["The blast brought the death toll to 99.", "killed 99-99", true],
    ["The army revised an earlier toll of 58.", "killed 58-58", true],
    ["She put the number of dead at more than twenty.", "killed 21-", false],
    ["The number of wounded rose to 40.", "injured 40-40", true],
    ["Georgia puts its own dead at 175.", "killed 175-175", false],
    ["The war has cost tens of thousands of lives.", "killed 20000-", true],
    ["The civil war claimed over 64,000 lives.", "killed 64001-", false],
  ])("%s", (text, expected, cumulative) => {
    const found = read(text);
    expect(found.map(figure)).toEqual([expected]);
    expect(found[0]!.cumulative).toBe(cumulative);
  });
});

describe("one loss told twice is one casualty", () => {
  test("headline and lead", () => {
    const found = read(
      "At least 16 people were killed in an air strike on a school on Saturday.",
      "Strike on school kills 16",
    );
    expect(found.map(figure)).toEqual(["killed 16-"]);
  });

  test("figures that differ are kept apart", () => {
    const found = read(
      "Police said 12 people were killed in the blast. A hospital doctor said 15 people had died in the blast.",
    );
    expect(found.map(figure)).toEqual(["killed 12-12", "killed 15-15"]);
  });
});

test("no conflict, no casualties", () => {
  for (const text of [
    "The cyclone killed 12 people when it hit the coast.",
    "Three people died in a car accident near Lyon.",
    "Two players were substituted and the visitors won 3-1.",
    "The measles outbreak has killed 40 children.",
  ]) {
    expect(read(text)).toEqual([]);
  }
});

test("never throws, offsets in order, subsets point to others", () => {
  const word = fc.constantFrom(
    "killed",
    "killing",
    "two",
    "people",
    ",",
    "dead",
    "wounded",
    "of",
    "them",
    "including",
    "children",
    "no",
    "casualties",
    "was",
    "were",
    "the",
    "toll",
    "at",
    "12",
    "bodies",
    "body",
    "lives",
    "claimed",
    "by",
    "soldiers",
    "among",
    ".",
    "not",
    "she",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const found = read(words.join(" "));
      found.forEach((casualty, index) => {
        expect(casualty.to).toBeGreaterThan(casualty.from);
        expect(casualty.statement.to).toBeGreaterThan(casualty.statement.from);
        if (casualty.subsetOf !== undefined) {
          expect(casualty.subsetOf).not.toBe(index);
          expect(found[casualty.subsetOf]).toBeDefined();
        }
      });
    }),
  );
});

describe("what an event can bring", () => {
  const effects = (text: string) =>
    extract(text).casualties.map(({ effect, eventId, perpetratorId }) => ({ effect, eventId, by: perpetratorId }));

  test("who was detained before a protest was not detained by it", () => {
    const [detained] = effects(
      "Hundreds of women blocked the road, demanding the release of three youths detained on Tuesday.",
    );
    expect(detained).toEqual({ effect: "detained", eventId: undefined, by: undefined });
  });

  test("police arrest where gunmen abduct", () => {
    expect(effects("Police seized four men.")[0]?.effect).toBe("detained");
    expect(effects("Gunmen seized four men.")[0]?.effect).toBe("abducted");
  });

  test("a source described by a relative clause is no victim", () => {
    const text = "A hospital official, who asked not to be named, said four people had been killed and 11 wounded.";
    expect(extract(text).casualties.map(({ victims }) => victims.span.text)).toEqual(["four people", "11 wounded"]);
  });

  test("who attacks stands between the loss and the attack", () => {
    const { actors, casualties, events } = extract("Two soldiers died when rebels ambushed their convoy.");
    const rebels = actors.find(({ name }) => name === "rebels")?.id;
    expect(casualties[0]?.perpetratorId).toBe(rebels);
    expect(events[0]?.participants.find(({ role }) => role === "initiator")?.actorId).toBe(rebels);
  });
});

describe("comparisons", () => {
  test("are no further events and date nothing", () => {
    const { events } = extract({
      text: "Jihadists ambushed a convoy in Mali on Friday, officials said, in one of the deadliest attacks on the army this year.",
      publishedAt: "2025-06-07",
    });
    expect(events.map(({ type, time }) => [type, time?.start])).toEqual([["attack", "2025-06-06"]]);
  });

  test("make no running toll", () => {
    const { casualties } = extract("Gunmen killed 12 people in the worst attack on the town since 2015.");
    expect(casualties.map(({ cumulative }) => cumulative)).toEqual([false]);
  });
});

test("what residents tell an agency is not its doing", () => {
  const { events } = extract("Residents told AFP that helicopters had bombed the forest for hours.");
  expect(events.map(({ status, participants }) => [status, participants.length])).toEqual([["occurred", 0]]);
});

describe("a toll that moves on", () => {
  const tollsOf = (text: string, title?: string) =>
    extract({ text, ...(title !== undefined && { title }) }).casualties.map(
      ({ effect, count, cumulative }) =>
        `${effect} ${count?.min ?? ""}-${count?.max ?? ""}${cumulative ? " so far" : ""}`,
    );

  test.each([
    ["Death toll in Sidon market blast rises to 31", ["killed 31-31 so far"]],
    [
      "The death toll from a suicide bombing at a mosque in the Pakistani city of Quetta rose to 22 on Friday.",
      ["killed 22-22 so far"],
    ],
    ["A bomb exploded in Cali. The toll climbed from 12 to 19.", ["killed 19-19 so far"]],
    [
      "A shell hit Tyre on Monday. The toll stands at 45. It rose to 50 on Tuesday.",
      ["killed 45-45 so far", "killed 50-50 so far"],
    ],
    [
      "A bomb exploded in Cali, killing two. Two more people died on Monday, bringing the total to 14.",
      ["killed 2-2", "killed 2-2", "killed 14-14 so far"],
    ],
    ["A bomb exploded in Cali. It left a toll of one person wounded.", ["injured 1-1"]],
  ])("%s", (text, expected) => expect(tollsOf(text)).toEqual(expected));

  test.each([
    "Rebels attacked Goma, killing three people. They have killed 34 policemen this year.",
    "Rebels attacked Goma, killing three people. Over the past nine years, they have killed 900 people.",
  ])("what years have cost hangs on no single attack: %s", (text) => {
    const { casualties } = extract(text);
    expect(casualties.map(({ cumulative }) => cumulative)).toEqual([false, true]);
    expect(casualties[1]!.eventId).not.toBe(casualties[0]!.eventId);
  });
});

describe("what is part of a loss told before", () => {
  test.each([
    ["A bomb killed 40 people in Tyre. Nine of the dead were schoolchildren.", "killed 9 children"],
    ["A bomb killed 40 people in Tyre. Six soldiers were among the dead.", "killed 6 military"],
    ["A bomb killed 40 people in Tyre. He said the dead included five policemen.", "killed 5 police"],
    ["A bomb killed 40 people in Tyre. Doctors said 31 of the 40 died of burns.", "killed 31 unknown"],
    ["Rebels killed 12 civil guards near Uchiza, including a woman.", "killed 1 police"],
    ["A bomb injured 40 people in Tyre. Among the injured are three nurses.", "injured 3 civilians"],
  ])("%s", (text, expected) => {
    const { casualties } = extract(text);
    const [whole, part] = casualties;
    expect(`${part!.effect} ${part!.count?.min} ${part!.victims.category}`).toBe(expected);
    expect(part!.subsetOf).toBe(whole!.id);
  });

  test("who dies of wounds is not wounded once more", () => {
    expect(read("A bomb wounded 30 people in Tyre. Three of the wounded died overnight.").map(figure)).toEqual([
      "injured 30-30",
      "killed 3-3",
    ]);
  });
});

describe("lists of the dead", () => {
  const names = (text: string) =>
    extract(text).casualties.map(({ count, names }) => `${count?.min}: ${names.join(", ")}`);

  test.each([
    [
      "Ali Omar, 34, a baker, and his sons Yusuf and Salim were killed when a shell hit their house in Idlib.",
      ["1: Ali Omar", "2: Yusuf, Salim"],
    ],
    [
      "Gunmen killed Ali Omar, 34, a baker; Sara Hassan, 29, a nurse; and Dr. Karim Aziz, 51.",
      ["1: Ali Omar", "1: Sara Hassan", "1: Karim Aziz"],
    ],
    [
      "A raid killed 14 villagers. The dead were Jean Uzele, 61, a teacher, and his sons Innocent and Gloire; Marie Dhesi, 34, a trader; and the brothers Jules and Patrick Ngabu.",
      ["14: Jean Uzele, Innocent, Gloire, Marie Dhesi, Jules, Patrick Ngabu"],
    ],
    ["Bandits kidnapped a priest, Father Jude Okafor, and 11 worshippers on Saturday.", ["1: Jude Okafor", "11: "]],
    ["A bomb injured one civilian, a street vendor who was nearby.", ["1: "]],
    ["After the murder of the two leaders, President Mora set up a commission.", ["2: "]],
    ["The assassination of senator and presidential candidate Luis Mora shocked Cali.", ["1: Luis Mora"]],
    ["Police said Juan Escobar, 56, was shot dead by two gunmen.", ["1: Juan Escobar"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));
});

describe("each loss once", () => {
  const told = (text: string) =>
    extract(text).casualties.map(
      ({ effect, count, victims, names }) =>
        `${effect} ${count?.min ?? "?"} ${victims.category}${names.length > 0 ? ` ${names.join(", ")}` : ""}`,
    );

  test.each([
    // of a group told of before
    [
      "Gunmen attacked three farmers near Jos. Two were wounded. The third was shot dead.",
      ["injured 2 civilians", "killed 1 civilians"],
    ],
    [
      "Gunmen attacked five farmers near Jos. One was killed and the others were wounded.",
      ["killed 1 civilians", "injured ? civilians"],
    ],
    // one person has one fate
    ["Jose Mora died instantly when he was hit by 12 bullets in an attack.", ["killed 1 unknown Jose Mora"]],
    [
      "A protester was shot dead in clashes in Nairobi. Police arrested 40 people. The dead man was named as Brian Otieno.",
      ["killed 1 civilians Brian Otieno", "detained 40 unknown"],
    ],
    [
      "Ramon Castillo, the president of the bank and one of its owners, was shot dead by gunmen.",
      ["killed 1 unknown Ramon Castillo"],
    ],
    // a number of either is no number of both
    ["Rebels attacked a village. 90 people were killed or wounded.", ["killed-or-injured 90 unknown"]],
    ["The attack caused 400 casualties, including killed and wounded.", ["killed-or-injured 400 unknown"]],
    ["The war left 2,000 dead and thousands of wounded.", ["killed 2000 unknown", "injured 2000 unknown"]],
    // several told of by name at once
    [
      "Two policemen and a nurse were killed and five others hurt in an attack. The victims were named as Ramon Lopez, Jose Mejia and Rosa Diaz.",
      ["killed 2 police Ramon Lopez, Jose Mejia", "killed 1 civilians Rosa Diaz", "injured 5 unknown"],
    ],
    ['The army said its troops had killed 24 "terrorists" in a raid.', ["killed 24 militants"]],
    ["Neither the minister nor his wife was injured in the attack.", ["unharmed ? officials"]],
    ["Not a single person was killed in the attack.", ["unharmed ? unknown"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  test("what the casualties were is part of them", () => {
    const [whole, ...parts] = extract("The guerrillas suffered 400 casualties: 220 killed and 180 wounded.").casualties;
    expect(whole!.effect).toBe("killed-or-injured");
    expect(parts.map(({ effect, subsetOf }) => `${effect} ${subsetOf}`)).toEqual([
      `killed ${whole!.id}`,
      `injured ${whole!.id}`,
    ]);
  });
});

describe("abductions", () => {
  const text =
    "Gunmen abducted 52 schoolgirls in Zamfara and have released 20 of them. The governor said 28 girls were still being held. The freed girls were taken to hospital for checks.";

  test("who is held by abductors is not detained, who is freed and examined not hurt", () => {
    expect(extract(text).casualties.map(({ effect, count }) => `${effect} ${count?.min}`)).toEqual([
      "abducted 52",
      "abducted 28",
    ]);
  });
});

describe("losses spoken of in general", () => {
  test.each([
    "The minister condemned the murder of leaders and attacks on towns.",
    "Rebels attacked a base. This is a regime that kills priests and nuns.",
    "Rebels attacked a base. The army is at war with the Salvadoran people and has killed the Salvadoran people.",
    "Rebels attacked a base. Agents travelled to Rome to kill the bishop.",
    "Rebels attacked a base. It is not known how many people died.",
    "Rebels attacked a base. Smoking causes 520,000 deaths a year there.",
    "Rebels attacked a base. The city has had 54 violent deaths per day.",
    "Rebels attacked a base. Some 3,000 people die of drugs every year.",
    "Rebels attacked a base. The mayor seized that chance to speak.",
    "Rebels attacked a base. The party has its head buried in the sand.",
    "Rebels attacked a base. Such men are hurting the army and the president.",
    "Rebels attacked a base. Some 500 animals belonging to drug dealers were seized.",
  ])("%s", (text) => expect(extract(text).casualties).toEqual([]));

  test("a headline tells what happened in the present", () => {
    expect(extract({ title: "Rebels kill villagers in Ituri", text: "" }).casualties).toHaveLength(1);
  });
});

describe("whose losses they are", () => {
  test.each([
    ["The army attacked the guerrillas. The guerrillas lost ten men.", "militants"],
    ["Guerrillas attacked a base. The armed forces suffered three dead and one wounded.", "military"],
    ["The Lebanese army shelled a post. The Syrian army admitted the loss of two men.", "military"],
    ["Rebels attacked a base. The army said three of its own men died.", "military"],
    ["Four members of Hezbollah were killed in the strike.", "militants"],
    ["Troops attacked a camp. The number of guerrillas killed by the troops has risen to 26.", "militants"],
    ["Rebels attacked a base. The army suffered no casualties.", "military"],
    ["Two Hamas men were shot dead by troops.", "militants"],
    ["Gunmen killed three members of the security forces.", "police"],
    ["The strike killed five members of a family.", "civilians"],
    ["Rebels inflicted 55 casualties on the enemy near the town.", "military"],
    ["Rebels claimed 20 casualties inflicted on the army in an ambush.", "military"],
  ])("%s", (text, category) => {
    const { actors, casualties } = extract(text);
    expect(casualties[0]!.victims.category).toBe(category);
    const by = actors.find(({ id }) => id === casualties[0]!.perpetratorId);
    expect(by === undefined || !new RegExp(`${by.name} (?:lost|suffered)`, "i").test(text)).toBe(true);
  });
});

describe("which event a loss without a deed beside it belongs to", () => {
  test("the news goes before the war around it", () => {
    const { casualties, events } = extract({
      text: "A strike hit a market in Khartoum on Monday. The army did not comment on the war that it has been fighting since April 2023. Two guards were hurt and three bodies were recovered.",
      publishedAt: "2025-03-04",
    });
    const strike = events.find(({ trigger }) => trigger?.text === "strike");
    expect(casualties.map(({ eventId }) => eventId)).toEqual([strike!.id, strike!.id]);
  });

  test("who drowns in flight is no victim of those fled from", () => {
    const { casualties } = extract(
      "Rebels shelled Sake on Monday. A boat carrying people who had fled the rebels' advance capsized off Goma. The bodies of 26 people were recovered.",
    );
    const drowned = casualties.find(({ count }) => count?.min === 26);
    expect(drowned).toMatchObject({ effect: "killed" });
    expect(drowned!.eventId).toBeUndefined();
    expect(drowned!.perpetratorId).toBeUndefined();
  });

  test("far behind it, of the one attack that has brought a loss as large", () => {
    const { casualties, events } = extract(
      "Gunmen killed 14 villagers in a raid on Mandali. The chief spoke to reporters. He asked for help. The army has a post nearby. Roads are bad. The bodies of three women were found in a well.",
    );
    expect(casualties.at(-1)).toMatchObject({ effect: "killed", count: { min: 3 }, eventId: events[0]!.id });
  });

  test("what hurts goes before what does not", () => {
    const { casualties, events } = extract(
      "Rebels ambushed a convoy near Gao. They seized two lorries of weapons. Nine soldiers died, the army said.",
    );
    expect(casualties[0]!.eventId).toBe(events.find(({ trigger }) => trigger?.text === "ambushed")!.id);
  });
});

test.each([
  "Police in Dhaka shot dead three protesters on Thursday. A police officer was also killed in the violence.",
  "Rebels attacked a base near Goma and shot three guards. Three rebels were also killed.",
])("nobody's own dead are laid at his door: %s", (text) => {
  const { casualties } = extract(text);
  expect(casualties.at(-1)!.perpetratorId).toBeUndefined();
});

test.each([
  "Soldiers opened fire on protesters in Bamako on Monday. Two policemen were killed.",
  "Troops attacked a militant camp near Bannu on Monday. Four policemen were killed and ten militants died.",
])("not by the army, which is of their side: %s", (text) => {
  const police = extract(text).casualties.filter(({ victims }) => victims.category === "police");
  expect(police.map(({ perpetratorId }) => perpetratorId)).toEqual([undefined]);
});

test("who had burned a market and taken people away was not taken away", () => {
  const { casualties } = extract("The rebels had burned the market in Bor and taken away at least a dozen young men.");
  expect(
    casualties.filter(({ victims }) => victims.category === "militants" || victims.category === "unknown"),
  ).toEqual([]);
});

test.each([
  "The rebels shelled Sake overnight. A charity said its clinic in Goma had received 31 wounded people.",
  "Militants raided Yobe on Monday. Aid workers said their hospital in Biu had treated 12 people with gunshot wounds.",
])("whose deed it was that those treated suffered by, nobody says: %s", (text) => {
  const { casualties } = extract({ text, publishedAt: "2024-10-16" });
  expect(casualties).not.toEqual([]);
  expect(casualties.every(({ perpetratorId }) => perpetratorId === undefined)).toBe(true);
});

test("a death before which something befell others is none of theirs", () => {
  const text = "On Sunday, hours before the old pilot died, a Russian drone hit a hostel in Sumy, wounding six people.";
  const { casualties, events } = extract({ text, publishedAt: "2024-10-16" });
  const strike = events.find(({ type }) => type === "drone-strike")!;
  expect(casualties.filter(({ eventId }) => eventId === strike.id).map(({ effect }) => effect)).toEqual(["injured"]);
});

test("nobody suffers by arrests that were not made", () => {
  const { events, casualties } = extract({
    text: "Police said no arrests have been made. The hospital said it had received 26 wounded, of whom four died.",
  });
  expect(events.map(({ type, status }) => `${type} ${status}`)).toEqual(["arrest negated"]);
  expect(casualties.filter(({ eventId }) => eventId !== undefined)).toEqual([]);
});

test("who is reported killed beside an accusation was killed by those accused, and not by the accusers", () => {
  const { actors, casualties } = extract({
    text: "In Marib, three government soldiers were killed when the Houthis attacked positions south of the city, two officials said. The Houthis accused the Saudi-led coalition of shelling border villages in Saada and said that a migrant was killed.",
  });
  const by = actors.find(({ id }) => id === casualties.at(-1)!.perpetratorId);
  expect(by?.name).toBe("Saudi-led coalition");
});

test("where a monitor has its seat is not where people were killed", () => {
  const { events, locations } = extract({
    text: "DAMASCUS - The Syrian Observatory for Human Rights, a Britain-based monitor, said that 11 soldiers had been killed in ambushes in the eastern desert.",
  });
  const names = events.flatMap((event) =>
    event.locations.map(({ locationId }) => locations.find(({ id }) => id === locationId)!.name),
  );
  expect(names).not.toContain("United Kingdom");
});

test.each([
  [
    "Shells hit a market in Bor on Monday, killing 28 people and wounding 51, medics said, in the latest bloodshed of a war that has raged for a year.",
    "shelling 28, shelling 51",
  ],
  [
    "Shells hit a market in Omdurman on Sunday, killing 28 people. The army bombed a depot in Bahri, killing two men. Officials in Khartoum state later gave a toll of 34 dead.",
    "shelling 28, bombing 2, shelling 34",
  ],
  [
    "Gunmen killed nine people at a hotel in Goma on Friday. The army said it carried out an air strike near Bunia on Saturday, killing three rebels. An elder said the strike had hit a farm and that a woman was among the dead.",
    "attack 9, air-strike 3, air-strike 1",
  ],
])("of which deed a loss is told: %s", (text, expected) => {
  const { events, casualties } = extract({ text, publishedAt: "2024-10-16" });
  const told = casualties.map(
    ({ eventId, count }) => `${events.find(({ id }) => id === eventId)?.type ?? "none"} ${count?.min}`,
  );
  expect(told.join(", ")).toBe(expected);
});
