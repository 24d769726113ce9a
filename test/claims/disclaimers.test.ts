import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** The words of the claims that a disclaimer reaches. */
const reached = (text: string): string[] =>
  extract({ text, publishedAt: "2024-05-14", outlet: "Reuters" })
    .claims.filter((claim) => claim.status === "unverified" && claim.reasons.some((r) => r.kind === "unverifiable"))
    .map((claim) => claim.span.text);

describe("a disclaimer reaches back", () => {
  test("over the accounts of both sides, across paragraphs", () => {
    const text =
      "Armenia and Azerbaijan clashed on Monday.\n\nArmenia said Azerbaijan had shelled Jermuk.\n\nAzerbaijan said it was attacked by Armenia.\n\nReuters could not verify the reports from either side.";
    expect(reached(text)).toHaveLength(2);
  });
  test("over what one ministry said, and not what another did", () => {
    const text =
      "Kyiv said Russian forces had shelled a school in Kupiansk. Russia's defence ministry said its forces had destroyed a depot. Reuters could not verify the ministry's account.";
    expect(reached(text).join()).toContain("depot");
    expect(reached(text).join()).not.toContain("school");
  });
  test("over what one side said, whoever of it", () => {
    const text =
      "Kyiv said Russian forces had shelled a school in Kupiansk. Moscow said it had hit a depot. Russia's defence ministry said the strike had killed 20 servicemen. Reuters could not verify the Russian account.";
    expect(reached(text).join()).toContain("depot");
    expect(reached(text).join()).toContain("20 servicemen");
    expect(reached(text).join()).not.toContain("school");
  });
  test("over losses alone when it names figures", () => {
    const text =
      "Police said a bomb had exploded at the port of Kismayo. A doctor said nine people had been killed. Reuters could not confirm the figures.";
    expect(reached(text).join()).toContain("nine people");
    expect(reached(text).join()).not.toContain("exploded");
  });
  test("not over what others said, when it names the reports", () => {
    const text =
      "The opposition said the army had bombed a school in Kolo. Amnesty International could not verify reports that a second school was hit.";
    expect(reached(text)).toEqual([]);
  });
  test("over what a picture or a witness that was not checked is said to tell, in the same sentence", () => {
    const others = "The army said rebels had burned a mill in Kolo.";
    const picture = "A video, which Reuters could not verify, showed soldiers shelling a school in Kolo.";
    expect(reached(`${others} ${picture}`)).toEqual(["soldiers shelling a school in Kolo"]);
    const toll =
      "Police said nine people were killed in Kolo. Reuters, which could not verify the toll, said troops had left.";
    expect(reached(toll).join()).not.toContain("left");
  });
  test("not over what stands in the outlet's own voice", () => {
    expect(reached("Rebels shelled Goma on Monday. Reuters could not verify the reports.")).toEqual([]);
  });
});

test.each([
  ["Posts on Telegram said rebels had shelled the market in Tillia. The claim is false.", "disputed"],
  ["A video shared online claims to show rebels shelling Tillia. The footage was staged.", "disputed"],
  ["Posts on Telegram said rebels had shelled the market in Tillia. The claim is new.", ""],
  ["Posts on Telegram said rebels had shelled the market in Tillia. The claim may be false.", ""],
])("what the outlet itself calls untrue is disputed: %s", (text, kind) => {
  const { claims } = extract({ text, publishedAt: "2024-05-14" });
  const told = claims.filter(({ proposition: p }) => p.kind === "event");
  expect(told).toHaveLength(1);
  expect(
    told.flatMap((claim) => (claim.status === "verified" ? [] : claim.reasons)).map((reason) => reason.kind),
  ).toEqual(kind === "" ? ["single-source"] : ["single-source", kind]);
});
