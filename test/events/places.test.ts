import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

test.each([
  ["where somebody is from is not where he was killed", "John Smith of London was killed in Kabul.", ["Kabul"]],
  ["nor where he was seized", "Two Italians, Roberto Rossi of Milan and Mario Verdi of Rome, were taken hostage.", []],
  [
    "this city is the dateline's",
    "LAHORE, Pakistan, May 10 (AP) - A bomb exploded on a bus near the railway station in this city, police said.",
    ["Lahore"],
  ],
  ["here is where the report was filed", "LAHORE, Pakistan, May 10 (AP) - A bomb exploded here on Monday.", ["Lahore"]],
  [
    "and not where something else happened",
    "LAHORE, Pakistan, May 10 (AP) - A bomb exploded in Multan, residents here said on Monday.",
    ["Multan"],
  ],
  ["but a mayor is killed in his town", "Gunmen killed the mayor of Cali on Monday.", ["Cali"]],
] as const)("%s", (_, text, places) => {
  const { events, locations } = extract({ text, publishedAt: "2024-05-10" });
  const names = events.flatMap((e) =>
    e.locations.map(({ locationId }) => locations.find(({ id }) => id === locationId)!.name),
  );
  expect(names).toEqual(places);
});
