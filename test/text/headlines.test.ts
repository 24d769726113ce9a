import { describe, expect, test } from "vitest";
import { type Extraction, extract } from "../../src/index.js";
import { readDocument } from "../../src/text/read.js";

const LEAD = "Gunmen killed 12 people in a village in Borno state on Sunday, police said.";
const HEADLINE = "Gunmen kill 12 in raid on village, police say";

/** The words above the body. */
function above(text: string, title?: string): string {
  const { tokens, body } = readDocument({ text, ...(title !== undefined && { title }) });
  return tokens.word.slice(0, body).join(" ");
}

describe("where the body begins", () => {
  test.each([
    ["the title", LEAD, HEADLINE, "Gunmen kill 12 in raid on village , police say"],
    ["a line above the lead", `${HEADLINE}\n\n${LEAD}`, undefined, "Gunmen kill 12 in raid on village , police say"],
    ["a Markdown heading", `# ${HEADLINE}\n\n${LEAD}`, undefined, "Gunmen kill 12 in raid on village , police say"],
    ["a section and a line", `Africa\n\n${HEADLINE}\n\n${LEAD}`, undefined, `Africa ${HEADLINE.replace(",", " ,")}`],
    [
      "two lines",
      `${HEADLINE}\n\nAttack comes days after a truce ended\n\n${LEAD}`,
      undefined,
      `${HEADLINE.replace(",", " ,")} Attack comes days after a truce ended`,
    ],
    [
      "a line of capitals with a full stop",
      `Gunmen Kill Twelve in Village Raid.\n\n${LEAD}`,
      undefined,
      "Gunmen kill twelve in village raid .",
    ],
    [
      "a line above a dateline",
      `${HEADLINE}\n\nMAIDUGURI, Nov 3 (Reuters) - Gunmen struck`,
      undefined,
      "Gunmen kill 12 in raid on village , police say",
    ],
  ])("%s", (_, text, title, words) => {
    expect(above(text, title)).toBe(words);
  });

  test.each([
    ["a lead alone", LEAD],
    ["a lead without its full stop", `MAIDUGURI, Nov 3 (Reuters) - ${HEADLINE}\n\n${LEAD}`],
    ["points of a list", `• ${HEADLINE}\n• Five wounded in Kano blast overnight\n\n${LEAD}`],
    ["lines with nothing below", `${HEADLINE}\n\nFive wounded in Kano blast overnight`],
    ["two sentences", `${LEAD} ${LEAD}\n\n${LEAD}`],
    ["nothing", ""],
  ])("not: %s", (_, text) => {
    expect(above(text)).toBe("");
  });
});

describe("a headline pasted above its text", () => {
  test.each([
    [
      "Air strike hits market in Darfur, killing dozens, monitors say",
      "An air strike on a market in Kabkabiya in North Darfur killed at least 60 people on Monday, a monitoring group said.",
    ],
    [
      "Gunmen Kill Dozens in Market Raid, Monitors Say",
      "Gunmen killed at least 60 people in a market in Kabkabiya in North Darfur on Monday, a monitoring group said.",
    ],
  ])("%s", (headline, lead) => {
    const told = ({ actors, casualties, events }: Extraction) => ({
      events: events.length,
      actors: actors.map(({ name }) => name),
      tolls: casualties.map(({ count, perpetratorId }) => [
        count?.min,
        actors.find(({ id }) => id === perpetratorId)?.name,
      ]),
    });
    const pasted = told(extract({ text: `${headline}\n\n${lead}`, publishedAt: "2024-12-10" }));
    expect(pasted.events).toBe(1);
    expect(pasted).toEqual(told(extract({ title: headline, text: lead, publishedAt: "2024-12-10" })));
  });
});

test("others than those killed are the same in headline and text", () => {
  const { casualties } = extract({
    title: "Car bomb kills eight, wounds 20 in Mogadishu",
    text: "A car bomb exploded in Mogadishu on Wednesday, killing eight people and wounding 20 others.",
  });
  expect(casualties.map(({ effect, count }) => `${effect} ${count?.min}`)).toEqual(["killed 8", "injured 20"]);
});

describe("capitals of a headline", () => {
  const names = (headline: string) =>
    extract({ text: `${headline}\n\n${LEAD}`, publishedAt: "2024-11-04" }).actors.map(({ name }) => name);

  test("a verb is no part of a name", () => {
    expect(names("Boko Haram Storms Town in Borno State")).toContain("Boko Haram");
    expect(names("Bola Tinubu Condemns Killing of Twelve Villagers")).toContain("Bola Tinubu");
  });

  test("words that are names keep their capitals", () => {
    expect(above(`Zelensky Meets McCain in May as US Weighs Aid\n\n${LEAD}`)).toBe(
      "Zelensky meets McCain in May as US weighs aid",
    );
  });
});
