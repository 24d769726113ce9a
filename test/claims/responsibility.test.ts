import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Who is said to have done it: the actors of claims of responsibility. */
const blamed = (text: string): (string | undefined)[] => {
  const { claims, actors } = extract({ text, publishedAt: "2024-05-14", outlet: "Reuters" });
  return claims.flatMap(({ proposition: p }) =>
    p.kind === "event" && p.aspect === "responsibility" ? [actors.find(({ id }) => id === p.actorId)?.name] : [],
  );
};

describe("a deed is laid at somebody's door", () => {
  test.each([
    ["A bomb killed 12 people in Mogadishu on Monday. Officials blamed al-Shabaab.", "Al-Shabaab"],
    ["Gunmen killed 12 people in Kilwa. Residents accused the army of the killings.", "army"],
    ["A blast tore through a bus in Kilwa. Residents accused the army of being behind it.", "army"],
  ])("%s", (text, actor) => {
    expect(blamed(text)).toEqual([actor]);
  });
});

describe("other charges lay no deed at anybody's door", () => {
  test.each([
    // what is told later in the text is not what was meant, nor is what others did
    "Kinshasa accuses Rwanda of backing the M23 rebels. M23 rebels killed 12 civilians in Goma on Monday.",
    "M23 rebels killed 12 civilians in Goma on Monday. Kinshasa accuses Rwanda of arming the group.",
    "M23 rebels killed 12 civilians in Goma. Kinshasa accuses Rwanda of arming rebels who killed civilians.",
    "A bomb killed 12 people in Mogadishu. The opposition blamed the government for the rise in prices.",
    "Protesters rioted in Masaya, killing two policemen. The president accused the United States of financing the riots.",
    "A bomb killed 12 people in Mogadishu. The president accused the opposition of corruption.",
  ])("%s", (text) => {
    expect(blamed(text)).toEqual([]);
  });
});

test.each([
  "Two soldiers were shot on Monday. The front rarely claims attacks.",
  "Two soldiers were shot on Monday. The front has claimed responsibility for similar attacks.",
])("who owns up to others owns up to none in particular: %s", (text) => {
  const { events, claims } = extract({ text, publishedAt: "2024-05-14" });
  const shot = events.find(({ type }) => type === "shooting")!;
  expect(shot.participants.filter(({ role }) => role === "initiator")).toEqual([]);
  expect(
    claims.filter(({ proposition: p }) => p.kind === "event" && p.aspect === "responsibility" && p.eventId === shot.id),
  ).toEqual([]);
});
