import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

const verified = (sentence: string) =>
  extract({
    text: `Russian forces shelled the Ukrainian town of Kupiansk on Monday, killing at least five people. ${sentence}`,
    publishedAt: "2024-05-14",
    outlet: "Reuters",
  }).claims.filter((claim) => claim.status === "verified");

/** Words of checking that establish nothing: by a party, by hearsay, not yet, not surely, not at all. */
const NOTHING_ESTABLISHED = [
  "The army confirmed that 12 soldiers had been killed.",
  "Ukraine's defence ministry verified the loss of the bridge and said 20 soldiers had been killed.",
  "Officials confirmed that the town had been shelled.",
  "The UN, which interviewed residents and verified satellite images, said soldiers had shot 30 civilians.",
  "The UN documented the needs of families whose homes were burned by soldiers.",
  "The International Criminal Court confirmed charges against a general accused of ordering the killing of 30 civilians.",
  "A UN court found two generals guilty of negligence over the shelling of the hospital.",
  "Monitors confirmed that they would leave the village, which Russian troops took on Sunday.",
  "Local officials confirmed 12 deaths.",
  "The ministry gave a verified account of the shelling of the hospital.",
  "The UN said it could not verify the reports that 30 civilians had been killed.",
  "The UN said it had not verified that 30 civilians were killed.",
  "The UN has yet to confirm that 30 civilians were killed.",
  "The UN has been unable to confirm that soldiers shot the villagers.",
  "There were 40 confirmed cases of cholera after the shelling of the waterworks.",
  "The UN said 30 civilians had reportedly been killed.",
  "The UN fears that 30 civilians were killed.",
  "If confirmed by the UN, the attack that killed 30 would be the worst of the war.",
  "The UN will verify whether 30 civilians were killed.",
  "The UN wants to verify that 30 civilians were killed.",
  "Monitors may have confirmed the deaths of 30 civilians.",
  "Monitors were trying to confirm that 30 civilians had been killed.",
  "Monitors believe that 30 civilians were killed.",
  "A Reuters reporter was told that 30 civilians had been killed.",
  "Residents told a Reuters reporter that 30 civilians had been killed.",
  "Residents confirmed that 30 civilians had been killed.",
  "Witnesses saw soldiers shoot 30 civilians.",
  "A Reuters reporter did not see any bodies, but residents said 30 civilians had been killed.",
  "The Russian defence ministry said a Reuters reporter had seen Ukrainian troops shell the town.",
  "Russia said the UN had confirmed that Ukraine shelled the town.",
  "TASS confirmed that Ukrainian troops had shelled the town.",
  "Russia's U.N. ambassador confirmed that Ukrainian troops had shelled the town.",
  "Russian U.N. Ambassador Pavel Orlov confirmed that Ukrainian troops had shelled the town.",
  "Pavel Orlov, Russia's U.N. ambassador, confirmed that Ukrainian troops had shelled the town.",
  "The Russian U.N. mission confirmed that Ukrainian troops had shelled the town.",
  "Russia's OSCE envoy, Pavel Orlov, confirmed that Ukrainian troops had shelled the town.",
  "The Russian delegation at the United Nations confirmed that Ukrainian troops had shelled the town.",
  "The UN documented reports that 30 civilians had been killed.",
  "The UN was trying to confirm reports that 30 civilians had been killed.",
  "NATO confirmed that Russian troops had killed 30 civilians.",
  "A journalist confirmed that Russian troops had killed 30 civilians.",
  "The prosecutor's investigators established that Ukrainian troops had shelled the town.",
  "UN peacekeepers confirmed that they had fired on a crowd in Goma, killing nine people.",
  "Video seen by Reuters showed soldiers shooting five prisoners.",
  "Photographs of the aftermath seen by Reuters showed the bodies of 30 civilians.",
  "Hospital records seen by Reuters showed that 30 civilians had died.",
  "A TASS correspondent saw Ukrainian troops shell the market.",
  "Footage shared by the ministry showed soldiers shooting five prisoners.",
  "Unverified footage showed soldiers shooting five prisoners.",
  "Video that could not be verified by the BBC showed soldiers shooting five prisoners.",
  "Video verified by the BBC appeared to show soldiers shooting five prisoners.",
  "Video verified by the defence ministry showed soldiers shooting five prisoners.",
  "Satellite images released by the Ukrainian army showed that the depot had been destroyed.",
  "The court heard that soldiers shot five prisoners.",
  "The court was told that soldiers shot five prisoners.",
  "Ukraine asked the UN to confirm that Russian troops shot five prisoners.",
  "No monitor confirmed that Russian troops shot five prisoners.",
  "Neither the UN nor the Red Cross confirmed that Russian troops shot five prisoners.",
  "The Red Cross denied that it had confirmed the killing of five prisoners.",
  "The governor said experts had verified that a Russian missile destroyed the school.",
  "Both sides blamed each other for the shelling of the school.",
  "Both sides denied shelling the school.",
  "Both sides said they could not confirm the shelling of the school.",
  "Both sides were said to have shelled the school.",
  "Analysts confirmed that the army had shot five prisoners.",
  "An expert said it was confirmed that the army had shot five prisoners.",
  "Police confirmed that Ukrainian shelling had killed two people.",
  "The president said the reporter had seen five bodies.",
  "The UN condemned the shelling of the school and saw it as a war crime.",
  "The UN found it hard to believe that five prisoners had been shot.",
  "The New York Times reported that soldiers shot five prisoners.",
  "AFP reported that soldiers shot five prisoners, citing the ministry.",
  "The BBC has seen a letter in which the governor says soldiers shot five prisoners.",
  "Human Rights Watch said 30 civilians had been killed.",
  "The UN rights office recorded claims by residents that soldiers shot five prisoners.",
  "The Kremlin confirmed reports that Ukrainian drones had hit the refinery.",
  "The ministry confirmed the attack. The BBC has not verified the claim.",
  "Reuters could not confirm that soldiers had shot five prisoners.",
  '"We have confirmed that Russian troops shot five prisoners," the governor said.',
  "Monitors from the army confirmed that the school had been shelled.",
  "Ukrainian investigators established that a Russian missile destroyed the school.",
  "A Russian court established that Ukrainian soldiers shot five prisoners.",
  "BBC Verify is verifying footage that shows a shell hitting the market.",
  "The UN was documenting the killing of five prisoners.",
  "The UN stopped short of confirming that five prisoners were shot.",
  "Amnesty International refrained from confirming that five prisoners were shot.",
  "The UN confirmed receiving reports that five prisoners were shot.",
  "The UN rights office confirmed it was investigating reports that five prisoners were shot.",
  "The UN only confirmed that its office had been told that five prisoners were shot.",
  "The UN rarely confirms the killing of prisoners such as those five.",
  "A Telegram channel claimed that Reuters had confirmed the strike.",
  "Telegram confirmed that soldiers shot five prisoners.",
  "Journalists from TASS counted five bodies in the street.",
  "The Russian Human Rights Commission, a state-appointed body, confirmed that Ukrainian troops shot five prisoners.",
  "The Ukrainian Red Cross said it had been told that five people were killed.",
];

test.each(NOTHING_ESTABLISHED)("not verified: %s", (sentence) => {
  expect(verified(sentence).map(({ span }) => span.text)).toEqual([]);
});

const ESTABLISHED = [
  "The UN human rights office said it had verified that 30 civilians were killed.",
  "UN monitors confirmed that soldiers had shot five prisoners.",
  "The OSCE mission confirmed that the school had been shelled.",
  "A Reuters reporter saw the bodies of five soldiers.",
  "A Reuters correspondent watched troops fire rockets at the town.",
  "Human Rights Watch documented the killing of 12 civilians.",
  "The International Criminal Court found that soldiers had shot five prisoners.",
  "An independent inquiry by the UN concluded that Russian troops shot five prisoners.",
  "Video verified by Reuters showed soldiers shooting five prisoners.",
  "Footage geolocated by Bellingcat shows soldiers shooting five prisoners.",
  "Satellite images analysed by the UN showed that the depot had been destroyed.",
  "Both sides said the school had been shelled.",
  "Both Kyiv and Moscow confirmed that the bridge had been hit.",
  "The International Committee of the Red Cross confirmed that five prisoners had been shot.",
  "Reuters has verified that five prisoners were shot.",
  "Reuters journalists counted nine bodies in the street.",
  "Reuters said it had verified that five prisoners were shot.",
  "The International Criminal Court ruled that soldiers had shot five prisoners.",
  "BBC Verify has authenticated video from the scene showing nine bodies.",
  "Investigators from Amnesty International confirmed that five prisoners were shot.",
  "An analysis of satellite images by the Associated Press found that Russian troops shelled the school.",
];

test.each(ESTABLISHED)("verified: %s", (sentence) => {
  expect(verified(sentence).length).toBeGreaterThan(0);
});

test("videos that the outlet itself has geolocated", () => {
  const { claims } = extract({
    text: "CNN has geolocated two videos filmed by residents to Togoga. They show at least six collapsed houses.",
    publishedAt: "2024-05-14",
    outlet: "CNN",
  });
  expect(claims.filter(({ status }) => status === "verified").map(({ span }) => span.text)).toEqual([
    "at least six collapsed houses",
  ]);
});

test.each(["A Reuters witness saw rescuers carry nine bodies.", "An AFP photographer saw nine bodies."])(
  "%s",
  (text) => {
    expect(verified(text)).not.toEqual([]);
  },
);

test.each(["A witness saw rescuers carry nine bodies.", "An army witness saw nine bodies."])("nothing: %s", (text) => {
  expect(verified(text)).toEqual([]);
});

test("monitors who have no doubt", () => {
  expect(
    verified(
      "The OSCE monitoring mission, staffed by civilians, said it had inspected the site of the blast and had no doubt that the bus had been shelled.",
    ),
  ).not.toEqual([]);
});

test("who saw one shot has not established that four were, and police are no other side than police", () => {
  const { actors, claims, attributions } = extract({
    text:
      "Police shot dead at least four people in Kisumu on Tuesday, the National Commission on Human Rights said. A Nation " +
      "photographer saw two officers shoot a man. Amnesty International said it had verified a video in which police fire from a truck.",
    publishedAt: "2024-05-10",
  });
  const commission = actors.find(({ name }) => name.includes("Commission"))!.id;
  const theirs = claims.filter(
    ({ attributionId }) => attributions.find(({ id }) => id === attributionId)?.source.actorId === commission,
  );
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.filter(({ status }) => status === "verified")).toEqual([]);
  expect(claims.flatMap(({ contradicts }) => contradicts)).toEqual([]);
});
