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
  [
    "where somebody is from, told behind a comma",
    "A second man, from Mombasa in Kenya, was shot dead in Voi.",
    ["Voi"],
  ],
  [
    "where local people tell it",
    "Drones hit a depot in Belgorod in Russia. In Kursk, officials said a drone had killed two people.",
    ["Belgorod", "Russia", "Kursk"],
  ],
  [
    "and where a minister tells it, nothing was",
    "Gunmen shot dead four traders in Jos. In Abuja, the minister said soldiers had shot dead two boys.",
    ["Jos"],
  ],
  ["but a mayor is killed in his town", "Gunmen killed the mayor of Cali on Monday.", ["Cali"]],
] as const)("%s", (_, text, places) => {
  const { events, locations } = extract({ text, publishedAt: "2024-05-10" });
  const names = events.flatMap((e) =>
    e.locations.map(({ locationId }) => locations.find(({ id }) => id === locationId)!.name),
  );
  expect(names).toEqual(places);
});
