import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Verified claims by kind and words. */
const verified = (text: string): string[] =>
  extract({ text, publishedAt: "2024-05-14", outlet: "Reuters" })
    .claims.filter((claim) => claim.status === "verified")
    .map(({ proposition, span }) => `${proposition.kind}: ${span.text}`);

describe("opposing sides agree about losses", () => {
  test("one side says that it killed him, the other confirms his death", () => {
    expect(
      verified(
        "Israel said on Saturday it had killed Hezbollah commander Ibrahim Aqil in an air strike on Beirut. Hezbollah confirmed his death.",
      ),
    ).toEqual(["casualty: had killed Hezbollah commander Ibrahim Aqil", "casualty: his death"]);
  });
  test("the same figure from both", () => {
    const text =
      "The army said 12 soldiers were killed when rebels attacked a base near Djibo on Monday. The rebels said they had attacked the base and killed 12 soldiers.";
    expect(verified(text).filter((words) => words.startsWith("casualty"))).toHaveLength(2);
  });
  test.each([
    // residents are no party, and the army only confirms that there are dead
    "Residents said soldiers killed nine villagers in Kilwa on Sunday. The army confirmed the deaths.",
    // figures apart
    "India said its troops had killed four Pakistani soldiers. Pakistan's army acknowledged the deaths of two soldiers.",
    // each lays it at the other's door
    "Russia said Ukrainian forces had shelled a market in Donetsk on Sunday, killing 12 civilians. Ukraine said 12 civilians were killed when Russian troops shelled the market.",
    // denied
    "The army said soldiers had killed 20 fighters in Ituri. CODECO denied the deaths.",
  ])("not: %s", (text) => {
    expect(verified(text).filter((words) => words.startsWith("casualty"))).toEqual([]);
  });
});

describe("two accounts that lay one attack at two doors", () => {
  const text =
    "Russia said Ukrainian forces had shelled a market in Donetsk on Sunday. Ukraine said the market had been shelled by Russian troops.";
  test("agree on nothing", () => {
    expect(verified(text)).toEqual([]);
  });
  test("contradict each other", () => {
    const { claims } = extract({ text, publishedAt: "2024-05-14" });
    expect(claims.map(({ contradicts }) => contradicts.length)).toEqual([1, 1]);
  });
});

test.each([
  [
    "Turkey attacked rebels near Azaz. Turkey said the convoy had been struck by a car bomb. The rebels said the convoy had been struck by a drone.",
    0,
  ],
  [
    "Turkey attacked rebels near Azaz. Turkey said the convoy had been struck by a drone. The rebels said the convoy had been struck by a drone.",
    2,
  ],
])("two who tell of other means agree about no deed: %s", (text, count) => {
  expect(verified(text)).toHaveLength(count);
});

describe("what is only named to date another thing", () => {
  test.each([
    ["The UN human rights office has verified 900 civilian deaths since Russia's invasion of Ukraine.", "casualty"],
    ["The OSCE mission recorded 61 explosions before rebels stormed the town of Avdiivka.", "event"],
    [
      "Human Rights Watch documented 40 killings in Kilwa since the May attack in which soldiers shot 12 people.",
      "casualty",
    ],
  ])("%s", (text, kind) => {
    expect(verified(text)).toHaveLength(1);
    expect(verified(text)[0]).toContain(kind);
  });
});

test("deaths that a monitor verified are those told before", () => {
  const text =
    "Residents said soldiers killed nine villagers in Kilwa on Sunday. Human Rights Watch, which said it had verified the deaths through photographs, called for an inquiry.";
  expect(verified(text)).toEqual(["casualty: killed nine villagers", "casualty: the deaths through photographs"]);
});

describe("images that somebody checked", () => {
  test.each([
    "Footage that AFP geolocated to the town of El Fasher showed fighters shooting five men.",
    "Images verified by the BBC show soldiers shooting five men in the town of Bucha.",
    "Video which was verified by Reuters showed Israeli tanks shelling a school in Khan Younis.",
  ])("%s", (text) => {
    expect(verified(text)[0]).toMatch(/shooting|shelling/);
  });
});

describe("what is no agreement", () => {
  test.each([
    // an accusation by one of two who fight each other, beside what a bystander says of the fighting
    "Residents said fighting between the army and the Rapid Support Forces had spread in Khartoum. The army accused the Rapid Support Forces of an attack on a market.",
    // an attack told by its toll is not agreed upon where the toll is not
    "JNIM said it had killed 60 soldiers at a base in Djibo on Sunday. Burkina Faso's army said the assault was repelled.",
    // the one who is said to have lost men denies it
    "Al Shabaab said it had killed 57 Kenyan soldiers at a base in Somalia. Kenya's military dismissed the report. Somali officials confirmed the attack on the base.",
    // "the missiles" are not those that brought the jets down
    "Pakistan said it had shot down five Indian jets. India's army said the missiles had hit training camps.",
  ])("%s", (text) => {
    expect(verified(text)).toEqual([]);
  });
});

describe("what the other side points back at", () => {
  test("is the act that was called so, not the last one told", () => {
    const text =
      "Saudi jets carried out strikes on Sanaa on Friday, the Saudi military said. A drone that hit a base of its troops had been made in Iran, it said. A spokesman for the Houthi rebels called the strikes a crime.";
    expect(verified(text).filter((claim) => claim.includes("drone"))).toEqual([]);
  });
  test("a village that one says it hit is the village of the other", () => {
    const text =
      "The junta said its jets had hit a village in Sagaing. A resistance group said warplanes bombed the village.";
    expect(verified(text)).toHaveLength(2);
    expect(verified(text.replace("the village.", "a hospital in Sagaing."))).toEqual([]);
  });
});

test("two groups that both own up to a deed do not bear each other out", () => {
  const text =
    "A suicide bomber rammed a truck into a checkpoint in Peshawar on Monday, police said. The Pakistani Taliban claimed the attack. Another group, Jamaat-ul-Ahrar, also said it was behind the bombing.";
  expect(verified(text).filter((claim) => /claimed|behind/.test(claim))).toEqual([]);
});

describe("who bears a party out is none of its own", () => {
  // Speaker of a second account, after an army's own.
  const SPEAKERS =
    "The army spokesman, Colonel Idris Musa,|A military spokesman|An army source|General Musa|Idris Musa|Colonel Idris Musa, an army commander,|The governor, Idris Musa,|Officials|Security sources|The spokesman|A statement by the army|The defence minister, Idris Musa,|Local authorities";
  test.each(SPEAKERS.split("|"))("%s", (speaker) => {
    expect(
      verified(
        `The army said its jets had struck a camp. ${speaker} said the strike on the camp had destroyed two trucks.`,
      ),
    ).toEqual([]);
  });
  // Whose they are is guessed from where it happened.
  test.each(["The army spokesman, Colonel Idris Musa,", "The ministry", "The government", "Army chief Idris Musa"])(
    "%s, of an army abroad",
    (speaker) => {
      expect(
        verified(
          `The Turkish army said its forces had shelled a market in Kobani, Syria. ${speaker} said the shelling of the market had lasted an hour.`,
        ),
      ).toEqual([]);
    },
  );
  test.each(["Residents", "A doctor at the hospital", "Amina Yusuf, a shopkeeper,", "The Red Cross"])(
    "%s may",
    (speaker) => {
      expect(
        verified(
          `The army said its jets had struck a camp. ${speaker} said the strike on the camp had destroyed two trucks.`,
        ),
      ).not.toEqual([]);
    },
  );
  test("and so may officials, against rebels", () => {
    expect(
      verified(
        "Congolese rebels said their fighters had shelled a market in Goma. Police said the shelling of the market had lasted an hour.",
      ),
    ).not.toEqual([]);
  });
});

test("the attack is not the police's answer to it", () => {
  const text =
    "Dozens of masked settlers stormed the village of Jit on Monday, setting fire to four houses and shooting dead a man, the Palestinian health ministry said. The Israeli military said soldiers dispersed the rioters by firing into the air. The White House called the attack unacceptable.";
  const { events } = extract({ text, publishedAt: "2024-05-14" });
  const called = events.filter(({ mentions }) => mentions.some((mention) => mention.text === "attack"));
  expect(called.map(({ type }) => type)).toEqual(["attack"]);
  expect(verified(text)).toEqual([]);
});
