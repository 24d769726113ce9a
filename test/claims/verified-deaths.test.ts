import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

const statuses = (text: string): string[] => {
  const { claims, casualties } = extract({ text, publishedAt: "2024-10-17" });
  return claims.flatMap(({ proposition: p, status }) =>
    p.kind === "casualty" ? [`${casualties.find(({ id }) => id === p.casualtyId)!.count?.min} ${status}`] : [],
  );
};

test("verified deaths are those told of there, no earlier ones", () => {
  const found = statuses(
    "A local leader said four more bodies had been found in the river near Bunia after the raid. On 2 October, fighters killed 11 people in Drodro, according to the UN, which said it had verified those deaths.",
  );
  expect(found).toContain("4 unverified");
  expect(found).not.toContain("4 verified");
  expect(found).toContain("11 verified");
});

test("who is verifying has verified nothing yet", () => {
  const found = statuses(
    "A local leader said gunmen had killed 27 people near Bunia. The UN mission said it was verifying the reports.",
  );
  expect(found).toEqual(["27 unverified"]);
});

test("one who died contradicts no toll, nor do attackers who were killed", () => {
  const { claims } = extract(
    'Gunmen raided a mine near Bunia. "My cousin was hacked to death," said Jean Lokana, a miner. Dieudonne Lossa, who heads a civil society group, put the number of dead at 27.',
  );
  expect(claims.flatMap(({ contradicts }) => contradicts)).toEqual([]);
});
