import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** The days of the violent deeds of a text of Friday, 10 May 2024, as month and day; "" where its words give none. */
const days = (text: string): string[] =>
  extract({ text, publishedAt: "2024-05-10" })
    .events.filter(({ type }) => ["attack", "bombing", "shooting"].includes(type))
    .map(({ time }) => (time === undefined || time.basis === "publication" ? "" : time.end!.slice(5, 10)));

/** The day of each deed of a text of Friday, 10 May 2024, by its type. */
const daysByType = (text: string): string[] =>
  extract({ text, publishedAt: "2024-05-10" }).events.map(
    ({ type, time }) => `${type} ${time === undefined || time.basis === "publication" ? "" : time.end!.slice(5, 10)}`,
  );

describe("a participle dates the noun that it describes", () => {
  test.each([
    ["The UN condemned the truce signed two days ago.", ["condemnation ", "ceasefire 05-08"]],
    ["The minister denounced the deal reached on Tuesday.", ["condemnation ", "agreement 05-07"]],
    ["Ten people were killed in an attack staged at dawn on Tuesday.", ["attack 05-07"]],
    ["The army attacked the rebels on Tuesday.", ["attack 05-07"]],
    [
      "Gunmen who abducted 26 people from a village near Jos on Tuesday have freed nine of them.",
      ["abduction 05-07", "release "],
    ],
  ])("%s", (text, expected) => expect(daysByType(text)).toEqual(expected));
});

describe("a deed is dated by its own words", () => {
  test.each([
    ["of a string of them", "On Tuesday rebels killed nine people in a string of attacks near Jos.", "05-07"],
    [
      "from a day that is since",
      "They have fought since April 8, a day after gunmen attacked a market in Jos.",
      "04-07",
    ],
    ["not by when its toll rose", "The toll from a bombing in Jos rose to nine on Thursday.", ""],
    ["not by who condemned it", "On Thursday the ministers condemned the bombing of a market in Jos.", ""],
    [
      "not by who was sentenced over it",
      "A court on Tuesday sentenced three men over the bombing of a market in Jos.",
      "",
    ],
    [
      "not by what was found out about it",
      "On Tuesday police revealed the results of an inquiry into the murder of a bishop.",
      "",
    ],
    [
      "not by the day on which a victim took office",
      "The mayor, who took office on Monday, was shot dead by gunmen.",
      "",
    ],
    ["not by what came before", "The mayor was shot dead by gunmen eight days after taking office on 1 May.", ""],
    [
      "but by the day that stands with its noun",
      "The ministers condemned the bombing of a market in Jos on Monday.",
      "05-06",
    ],
    ["by whose day it is", "Police hunted those responsible for last night's attack on a bus in Jos.", "05-09"],
    [
      "by the day on which it took place",
      "Ten people died in an attack on a bus in Jos, which took place on Monday.",
      "05-06",
    ],
    ["by the day on which it killed", "On Monday ten people were killed in an attack on a bus in Jos.", "05-06"],
  ])("%s", (_, text, day) => expect(days(text)).toEqual([day]));
});
