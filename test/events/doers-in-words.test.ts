import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

// Who did it, to the word, and nobody else: sentence | type | all who did it | all persons and bodies that it was done to.
const DOERS = `
The nun was abducted by heavily armed men in Jos. | abduction | heavily armed men | nun
The mayor was shot dead by two heavily armed gunmen. | shooting | two heavily armed gunmen | mayor
The village was burned by militiamen and heavily armed herders. | arson | militiamen; heavily armed herders |
The judge was shot dead by well-armed men in Cali. | shooting | well-armed men | judge
Well-armed rebels attacked the town of Torit. | attack | Well-armed rebels |
Heavily-armed bandits kidnapped a bishop near Minna. | abduction | Heavily-armed bandits | bishop
A red-haired gunman shot dead a guard in Oslo. | shooting | red-haired gunman | guard
The town was quickly recaptured by soldiers. | territorial-gain | soldiers |
Last Sunday rebels attacked the town of Torit. | attack | rebels |
This past Friday unidentified gunmen shot dead a judge in Cali. | shooting | unidentified gunmen | judge
Last Sunday's attack by rebels on Torit was condemned. | attack | rebels |
Troops rounded up villagers and, after ordering the women to kneel, burned the houses. | arson | Troops |
Rebels stormed the base and, backed by tanks, captured the town of Torit. | territorial-gain | Rebels |
The army said rebels had raided Torit and, in the evening, shelled Juba. | shelling | rebels |
Police arrested two men and, a day later, soldiers burned the village. | arson | soldiers |
According to residents, the men (who had fled the camp) were tortured. | torture | | men
Two workers (who had been kidnapped in May) were freed on Monday. | abduction | | Two workers
A raid on Torit by rebels was condemned by the UN. | condemnation | UN | rebels
The killing of a priest by police was investigated by a judge. | investigation | judge | police
Amir Saleh, leader of the Reform Movement and secretary of the union, was shot dead in Kigali. | shooting | | Amir Saleh
Gunmen killed Amir Saleh, a lawyer and human rights activist, in Kigali. | attack | Gunmen | Amir Saleh
According to the minister, a former general, rebels shelled Torit. | shelling | rebels |
According to residents, gunmen shot dead a herder. | shooting | gunmen | herder
`;

const cases = DOERS.trim()
  .split("\n")
  .map((line) => line.split("|").map((part) => part.trim()) as [string, string, string, string]);

test.each(cases)("%s", (text, type, doers, sufferers) => {
  const event = extract({ text, publishedAt: "2024-06-12" }).events.find((e) => e.type === type);
  const worded = (is: (role: string) => boolean) =>
    event?.participants
      .filter(({ role }) => is(role))
      .map(({ span }) => span.text)
      .join("; ");
  expect(worded((role) => role === "initiator")).toBe(doers);
  expect(worded((role) => role === "target" || role === "victim")).toBe(sufferers);
});
