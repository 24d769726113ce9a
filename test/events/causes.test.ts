import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Each deed with the words of its initiators, victims and targets. */
const read = (text: string): string[] => {
  const { events, actors } = extract({ text, publishedAt: "2024-03-05" });
  const name = (id: string) => actors.find((a) => a.id === id)!.name;
  const deeds = events.filter(({ type }) => type !== "condemnation");
  return deeds.map(({ type, participants, targets }) =>
    [
      type,
      ...participants.map(({ role, actorId }) => `${role} ${name(actorId)}`),
      ...targets.map((target) => `at ${target.name}`),
    ].join(", "),
  );
};

test("of many killed, only those counted with a strike were killed in it", () => {
  const { events, casualties } = extract({
    text: "Soldiers have killed at least 32 civilians, including seven in a drone strike, in Mali since May.",
    publishedAt: "2024-10-16",
  });
  const all = casualties.find(({ count }) => count?.min === 32);
  expect(events.find(({ id }) => id === all?.eventId)?.type).toBe("attack");
});

describe("what a deed did is that deed", () => {
  test.each([
    [
      "behind an attack on somebody, not done by them",
      "The president condemned the bombing of a union and a charity on Monday, which killed nine people and wounded 36.",
      1,
    ],
    ["left injured", "A bomb attack that left four children injured on Friday shook the town of Baalbek.", 1],
    ["by the time of a bomb", "A shop was partly destroyed in Nablus on Sunday when a powerful bomb exploded.", 1],
    ["following an explosion", "Two cars were destroyed in Nablus following the explosion of a bomb on Monday.", 1],
    ["what its bomb hit", "A plane dropped a bomb on Monday that hit a house in Idlib.", 1],
    ["how the doers did it", "A banker was murdered in Cali on Monday by men who riddled him with bullets.", 1],
    ["one object of two verbs", "A helicopter attacked and sank a fishing boat off Latakia on Monday.", 1],
    ["what the attack set on fire", "The attack on Monday set the mosque in Jos on fire.", 1],
    ["told once for two losses", "Four guerrillas were killed and two were wounded in clashes near Jos on Monday.", 1],
    ["told ahead of two losses", "In the fighting on Monday, seven soldiers were killed and 18 were wounded.", 1],
    ["shot in a clash", "The army shot five rebels in a clash near Jos on Monday.", 1],
    [
      "what was before is another deed",
      "The attack on the officer took place on Monday after the murder of a governor.",
      2,
    ],
    [
      "all that it left",
      "The offensive, which began on Monday, has left 1,000 people dead, hundreds of people wounded.",
      1,
    ],
    [
      "but not of who was hurt elsewhere",
      "Two men were killed in an attack in Jos and three were wounded in Kano on Monday.",
      2,
    ],
    ["but two objects are two deeds", "Fighters attacked an army base and burned a school in Jos on Monday.", 2],
  ])("%s", (_, text, count) => expect(read(text)).toHaveLength(count));

  test("of a second strike, not the first", () => {
    const { events, casualties } = extract({
      text: "A drone strike killed a commander near Tyre on Saturday. A woman was also killed when a second strike hit a house in Khiam.",
      publishedAt: "2024-03-10",
    });
    expect(casualties.map(({ eventId }) => events.findIndex(({ id }) => id === eventId))).toEqual([0, 1]);
  });

  test("lays nothing at the door of those who were attacked", () => {
    const events = read(
      "The president condemned the bombing of a union and a charity on Monday, which killed nine people.",
    );
    expect(events.join("; ")).not.toContain("initiator charity");
  });

  test("lasts no longer than what a group is known for", () => {
    const events = read("Troops raided the camp of a militia on Monday that has killed hundreds of villagers.");
    expect(events.join("; ")).toContain("initiator militia");
  });
});

describe("what is no report of a deed", () => {
  test.each([
    ["a sound", "Explosions were heard near the airport of Goma on Monday."],
    ["what people are", "Families of those who have been abducted met the governor."],
    ["what a thing is called", "The minister called the vote an assault on democracy."],
    ["what somebody keeps from", "The group promised on Monday to refrain from attacks on villages."],
    ["what somebody calls for", "The preacher incited murder, the court in Cairo found on Monday."],
  ])("%s", (_, text) => {
    const violent = read(text).filter((event) => /^(attack|bombing|shooting|abduction|ground-assault)/.test(event));
    expect(violent).toEqual([]);
  });

  test.each([
    ["a sound that somebody counts", "Monitors heard 61 explosions near Donetsk on Monday.", "bombing"],
    [
      "an attack by somebody's account",
      "He sent troops after what he said was an attack on an army base on Monday.",
      "attack",
    ],
    [
      "an attack that there was",
      "There was an attack on Monday against the home of the deputy minister.",
      "attack, at home of the deputy minister",
    ],
  ])("but %s is one", (_, text, event) => expect(read(text).join("; ")).toContain(event));
});
