import { describe, expect, test } from "vitest";
import { read, show } from "./read.js";

const first = (text: string, outlet?: string) => read(text, outlet).discourse.attributions[0]!;

describe("kinds of sources", () => {
  test.each([
    ["President Vladimir Putin said the war would go on.", "actor"],
    ["A report said both sides had used mines.", "document"],
    ["A senior official, who spoke on condition of anonymity, said talks had failed.", "anonymous"],
    ["An official who declined to be named said talks had failed.", "anonymous"],
    ["A source said the port was closed.", "anonymous"],
    ["Residents said the shelling went on all night.", "collective"],
    ["Witnesses said soldiers opened fire.", "collective"],
  ] as const)("%s", (text, kind) => {
    expect(first(text).source.kind).toBe(kind);
  });
  test("the outlet itself", () => {
    expect(first("Reuters reported that the port was closed.", "Reuters").source.kind).toBe("outlet");
  });
});

describe("nesting", () => {
  test("a source within a source", () => {
    const reading = read("Baku reported that Armenia had said the road was closed.");
    const [outer, inner] = reading.discourse.attributions;
    expect(outer?.insideOf).toBeUndefined();
    expect(inner?.insideOf).toBe(0);
    const said = reading.doc.tokens.key.indexOf("road");
    expect(reading.discourse.attributionAt[said]).toBe(1);
  });
  test("the agency quotes the ministry as saying", () => {
    const reading = read("TASS quoted the ministry as saying that the drone was shot down.");
    const shown = reading.discourse.attributions.map((one) => show(reading, one));
    expect(shown.map(({ source }) => source)).toEqual(["TASS", "the ministry"]);
    expect(reading.discourse.attributions[1]?.insideOf).toBe(0);
  });
  test("wishes and plans leave the outlet its voice", () => {
    const { doc, discourse } = read("The rebels want to take the port.");
    expect(discourse.attributionAt[doc.tokens.key.indexOf("port")]).toBe(-1);
  });
});

describe("quotations that go on", () => {
  test("into a new paragraph that re-opens them", () => {
    const reading = read("“We ran,” she said. “We hid in the cellar.\n\n“Then the roof fell in.”\n\nTroops left.");
    const [one] = reading.discourse.attributions;
    expect(one?.content).toHaveLength(3);
    expect(one?.quotation).toBe("direct");
  });
  test("unbalanced marks are flagged", () => {
    const reading = read("He said: “We are leaving.\n\nTroops crossed the river.");
    expect(reading.discourse.attributions.some((one) => one.unbalanced === true)).toBe(true);
  });
});

describe("the words of a source", () => {
  const source = (text: string, n = 0) => {
    const reading = read(text);
    return show(reading, reading.discourse.attributions[n]!).source;
  };
  test.each([
    [
      "A Group for Support of Islam and Muslims (JNIM) spokesman said fighters had seized the town.",
      "A Group for Support of Islam and Muslims (JNIM) spokesman",
    ],
    ["Local officials and residents said gunmen had killed a teacher.", "Local officials and residents"],
    [
      "Footage that AFP geolocated to the town of El Fasher showed fighters shooting five men.",
      "Footage that AFP geolocated to the town of El Fasher",
    ],
    [
      "Uganda's military, which has deployed troops to support the president, denied its jets had taken part.",
      "Uganda's military, which has deployed troops to support the president,",
      1,
    ],
    [
      "The military's spokesman, Lt. Gen. Ahmed Chaudhry, denied that any hostages had been killed.",
      "The military's spokesman, Lt. Gen. Ahmed Chaudhry,",
    ],
    [
      "The U.S. military launched airstrikes on Hodeida, killing at least 74 people, the rebels' health ministry said.",
      "the rebels' health ministry",
    ],
    [
      "Amnesty International said videos it had verified and geolocated showed officers shooting students.",
      "videos it had verified and geolocated",
      1,
    ],
    ["Images verified by the BBC show soldiers shooting five men.", "Images verified by the BBC", 1],
  ] as readonly [string, string, number?][])("%s", (text, words, n) => {
    expect(source(text, n)).toBe(words);
  });
  test.each([
    "The army urged residents to leave while warning that the raids would go on.",
    "The army urged residents to leave, warning that the raids would go on.",
  ])("that of the main clause: %s", (text) => {
    expect(source(text, 1)).toBe("The army");
  });
});

test("two nationalities before a noun of claiming", () => {
  const reading = read(
    "The group found no evidence to support Russian and South Ossetian claims that a school was hit.",
  );
  const claim = reading.discourse.attributions.find(({ cueKind }) => cueKind === "claim")!;
  expect(show(reading, claim)).toMatchObject({
    source: "Russian and South Ossetian",
    content: "that a school was hit",
  });
});

test("what is claimed is what stands before the participle", () => {
  const reading = read(
    "A bomber killed 14 people in Kabul on Sunday, officials said, in an attack claimed by the Islamic State.",
  );
  const claim = reading.discourse.attributions.find(({ cueKind }) => cueKind === "claim")!;
  expect(show(reading, claim)).toMatchObject({ source: "the Islamic State", content: "an attack" });
});

describe("what happens says nothing", () => {
  test.each([
    "The attacks recalled the violence of the 1980s.",
    "The violence showed that the truce had failed.",
    "The clashes, which suggested that the army was split, went on.",
    "The patrol was ambushed in an area disputed by rebels and smugglers.",
    "Israel denied the agency access to the camp.",
    "The junta denied journalists visas.",
  ])("%s", (text) => {
    expect(read(text).discourse.attributions).toEqual([]);
  });
  test("but its witnesses do", () => {
    expect(first("Witnesses to the attack said the gate was open.").source.kind).toBe("collective");
  });
});

describe("a charge that somebody denies", () => {
  test.each([
    "Kinshasa accuses Rwanda of arming the rebels, a charge Kigali has repeatedly denied.",
    "Kinshasa accuses Rwanda of arming the rebels, a claim that Kigali denies.",
  ])("%s", (text) => {
    const reading = read(text);
    const denial = reading.discourse.attributions.find(({ cueKind }) => cueKind === "deny")!;
    expect(show(reading, denial).source).toBe("Kigali");
    expect(show(reading, denial).content).toMatch(/^a (?:charge|claim)$/);
  });
});

describe("coordinated sources behind what they say", () => {
  test.each([
    ["Drones struck a market in El Fasher on Sunday, local activists and medics said.", "local activists and medics"],
    ["Soldiers shot 20 people in Dounfing, Tuareg rebels and residents said.", "Tuareg rebels and residents"],
    ["A raid killed 17 people, residents and a rebel group said Tuesday.", "residents and a rebel group"],
    ["The mayor, police and two doctors said 12 people were killed.", "The mayor, police and two doctors"],
  ])("%s", (text, words) => {
    const reading = read(text);
    expect(reading.discourse.attributions.map((one) => show(reading, one).source)).toEqual([words]);
  });
});

describe("where content ends", () => {
  const contents = (text: string) => {
    const reading = read(text);
    return reading.discourse.attributions.map((one) => show(reading, one).content);
  };
  test.each([
    [
      "The minister said the soldiers, who were on patrol, showed signs of torture.",
      ["the soldiers, who were on patrol, showed signs of torture"],
    ],
    ["The rebels said in a statement that the men had died in combat.", ["that the men had died in combat"]],
    [
      "At least 70 bodies were found in a church, an official told AFP on Monday, in what he called a massacre.",
      ["At least 70 bodies were found in a church … in what he called a massacre", "a massacre"],
    ],
    [
      "State television said reports of a raid were fabricated and accused bloggers of lying.",
      ["reports of a raid were fabricated", "a raid", "bloggers of lying"],
    ],
    [
      "The army said it had shot down two drones over Belgorod, where the governor, Ivan Orlov, reported one death.",
      ["it had shot down two drones over Belgorod", "one death"],
    ],
  ])("%s", (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
  test("trading blame is no cue", () => {
    expect(contents("The rebels and the army traded blame for the shelling.")).toEqual([]);
  });
});
