import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

const losses = (text: string): string[] =>
  extract({ text: `A bomber killed 14 people in Kabul on Sunday. ${text}`, publishedAt: "2024-05-14" })
    .casualties.slice(1)
    .map(({ effect, count }) => `${effect} ${count?.min ?? ""}`);

test.each([
  ["The health ministry gave a toll of 19 dead and 57 wounded.", ["killed 19", "injured 57"]],
  ["A Reuters photographer saw 20 empty coffins at the station.", []],
  ["The army said its forces had seized more than 60 military posts.", []],
] as const)("%s", (text, expected) => {
  expect(losses(text)).toEqual(expected);
});
