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
    "and where a minister tells it, nothing was but in his country",
    "Gunmen shot dead four traders in Jos. In Abuja, the minister said soldiers had shot dead two boys.",
    ["Jos", "Nigeria"],
  ],
  ["but a mayor is killed in his town", "Gunmen killed the mayor of Cali on Monday.", ["Cali"]],
  [
    "a report filed in a country tells of the country, not of its capital",
    "BOGOTA, May 9 (AFP) - A bomb killed five soldiers on Thursday, police said.",
    ["Colombia"],
  ],
  [
    "but not where those who were hit are of another",
    "BEIRUT, May 9 (AFP) - Shelling killed five Syrian soldiers on Thursday, activists said.",
    [],
  ],
  [
    "nor where the sentence speaks of a town abroad",
    "NAIROBI, May 9 (AFP) - A bomb killed five people on Thursday, the governor of Kismayo said.",
    [],
  ],
  [
    "nor what its air force does",
    "NEW DELHI, May 9 (AFP) - Indian jets bombed a camp of militants on Thursday, officials said.",
    [],
  ],
  [
    "who is hit at home strikes back elsewhere",
    "Hezbollah fired rockets at Haifa on Monday. An Israeli strike killed a man.",
    ["Haifa"],
  ],
  [
    "there is the place named before",
    "The army retook Macomia last week. Insurgents had beheaded eleven people there on Monday.",
    ["Macomia", "Macomia"],
  ],
  [
    "a coup is in the country of its army",
    "Niger's army seized power in a coup in July 2023, and talks have failed ever since in Niger.",
    ["Niger"],
  ],
] as const)("%s", (_, text, places) => {
  const { events, locations } = extract({ text, publishedAt: "2024-05-10" });
  const names = events.flatMap((e) =>
    e.locations.map(({ locationId }) => locations.find(({ id }) => id === locationId)!.name),
  );
  expect(names).toEqual(places);
});
