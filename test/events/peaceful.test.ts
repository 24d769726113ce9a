import { expect, test } from "vitest";
import { VIOLENT } from "../../src/events/vocabulary.data.js";
import { extract } from "../../src/index.js";

/** Words of violence in sport, business and weather are no violence. */
test.each([
  "Rovers beat United 3-1 at the stadium as Okoro struck twice. The striker shot low past the goalkeeper before the visitors hit back through a late penalty. The defence came under siege in the second half.",
  "Shares in the carmaker tumbled after it fought off a hostile takeover. The company launched a price war and its rivals retaliated. Analysts said the battle for customers would continue.",
  "A powerful storm struck the coast on Monday, killing three people and destroying hundreds of homes. The hurricane battered the city. Floods cut off villages.",
  "The champion attacked from the start and destroyed his opponent in the final. He fought back from a set down and captured his tenth title.",
])("no violent event: %s", (text) => {
  const violent = extract({ text, publishedAt: "2024-03-05" }).events.filter(({ type }) => VIOLENT.has(type));
  expect(violent.map(({ type, trigger }) => `${type}: ${trigger.text}`)).toEqual([]);
});
