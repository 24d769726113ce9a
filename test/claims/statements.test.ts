import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Claims as source and words. */
const claims = (text: string): string[] => {
  const { claims: all, attributions } = extract({ text, publishedAt: "2024-05-14" });
  return all.map(({ attributionId, span }) => {
    const source = attributions.find(({ id }) => id === attributionId)?.source.span?.text ?? "outlet";
    return `${source}: ${span.text}`;
  });
};

test.each([
  ['"They knew it was coming," the diplomat said.', 'the diplomat: "They knew it was coming,"'],
  ['"We fear many more deaths," said a nurse.', 'a nurse: "We fear many more deaths,"'],
])("a quotation is its speaker's, whoever knows or fears in it: %s", (text, claim) => {
  expect(claims(text)).toEqual([claim]);
});

test.each([
  [
    "The rebels accused the army of shelling Goma to discredit them.",
    "outlet: The rebels accused the army of shelling Goma to discredit them",
  ],
  [
    "The army said it had left. The rebels denied it and blamed the army for the raid on Goma.",
    "outlet: blamed the army for the raid on Goma",
  ],
])("an act of speech is told with its words: %s", (text, claim) => {
  expect(claims(text)).toContain(claim);
});

test("a quotation that the claim closes, it opens", () => {
  expect(claims('"Our forces did not violate the ceasefire," the army said.')).toContain(
    'the army: "Our forces did not violate the ceasefire,"',
  );
});

test("the spokesman of the one army of a text speaks for it", () => {
  const { claims: all } = extract(
    "The Israeli military said it was not aware of a strike in Gaza. A military spokesperson later said that its aircraft had hit a post of Hamas.",
  );
  const told = all.filter(({ span }) => span.text.includes("its aircraft"));
  expect(told.map((claim) => claim.status === "unverified" && claim.reasons.map(({ kind }) => kind))).toEqual([
    ["party-claim"],
  ]);
});

test("what a monitor has verified is not what it could not confirm", () => {
  const { verifications } = extract(
    "The UN rights office said it had verified the killing of 40 people in Goma. It said it had not been able to confirm the number of wounded.",
  );
  expect(verifications.filter(({ kind }) => kind === "unverifiable").flatMap(({ claimIds }) => claimIds)).toEqual([]);
});
