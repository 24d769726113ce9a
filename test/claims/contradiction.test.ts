import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** Pairs of claims that contradict each other, by their words. */
const pairs = (text: string): string[] => {
  const { claims } = extract({ text, publishedAt: "2024-05-14", outlet: "Reuters" });
  return claims.flatMap((claim) =>
    claim.contradicts
      .map((id) => claims.find((other) => other.id === id)!)
      .filter((other) => claim.span.start < other.span.start)
      .map((other) => `${claim.span.text} | ${other.span.text}`),
  );
};

describe("denials", () => {
  test.each([
    "Kyiv said Russian forces had shelled a school. Moscow denied it.",
    "Kyiv said Russian forces had shelled a school. Russia's defence ministry dismissed this as propaganda.",
    "Kyiv accused Russia of shelling a school. Russia denied any involvement.",
    "Kyiv accused Russia of shelling a school, which Moscow denies.",
    "The army denied a report that its soldiers had shot five villagers.",
    "Residents said Russian soldiers had shot five villagers. Moscow called the claims fabricated.",
    "Residents said Russian soldiers had used cluster bombs in Kupiansk. Russia said it had used no such weapons.",
    "UN experts said Rwanda was backing the rebels of M23. Rwanda has previously denied backing them.",
    "Residents said Russian soldiers had burned a village, something the Kremlin denies.",
    "Rumours that soldiers had burned a mosque in Jos are false, police said.",
    '"Reports that our troops shelled Goma are fake," the ministry said.',
    "Allegations that rebels had burned a mosque in Jos were unfounded, a rebel spokesman told Reuters.",
    "The rebels said the army had bombed a school in Jos. The army said there had been no air strikes in the area.",
    "There is no truth to claims that soldiers burned a mosque in Jos, the army said.",
    "Residents said soldiers had burned 40 houses in Jos. The army said its troops had burned no houses.",
    "The army said its troops clashed with the rebels at Kula. No record of such a clash with rebels exists in the log.",
    "There were reports of shelling in Bor. Amnesty International said in a report that soldiers had shot nine men in Yei. The army called the report baseless.",
    "Rebels said soldiers had shelled a school in Bor and posted a video. The army said the video was fake.",
    "Ukraine said it had shot down a Russian jet. Moscow said the jet was lost in an accident during training.",
    "Moscow said Kyiv had shelled the market in Donetsk. Kyiv said Russian forces had fired on the market themselves.",
    "A review by this paper has found that officials paid the rebels. A driver said he had seen the money. An aide called the findings a fabrication.",
  ])("%s", (text) => {
    expect(pairs(text)).toHaveLength(1);
  });

  test.each([
    "Hezbollah confirmed the death of its commander Ibrahim Aqil in an Israeli air strike. Israel said it killed Aqil and ten other commanders.",
    "Kyiv said Russian forces had shelled a school. Moscow did not comment.",
    "Kyiv said Russian forces had shelled a school. Moscow said its forces had shelled a depot.",
    "Kyiv said Russian forces had shelled a school. Kyiv denied that any child had been hurt.",
    // standing denials, of another thing
    "Residents said troops had killed 40 people in Tora. The army did not comment but has previously denied attacking civilians.",
    "At least 12 people were killed in the strike, medics said. Israel has denied targeting civilians.",
    "The UN said 150 people had died in the shelling. The government has denied using chemical weapons.",
    // an offer refused
    "Mediators said both armies had fired. The rebels ruled out talks.",
  ])("none: %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

test("who denies that it fired denies the charge laid at its door, too", () => {
  expect(
    pairs(
      "Shells fell on a market in Khartoum, residents said. Lawyers blamed the Rapid Support Forces for the attack. The Rapid Support Forces denied that they had fired on the market.",
    ),
  ).toContain("the Rapid Support Forces for the attack | that they had fired on the market");
});

describe("how things stand, by two accounts", () => {
  const FIGHT = "Fighting broke out on Monday between the Sudanese army and the Rapid Support Forces in Nyala.";
  test.each([
    ["The army said it had captured the airport.", "The RSF said its forces still held the airport."],
    ["The army said it had captured the airport.", "The RSF said it had repelled the attack."],
    ["The army said the RSF had fired first.", "The RSF said the army had fired first."],
    ["The army said the dead were fighters.", "Residents said they were farmers."],
    ["The army said it had killed 20 fighters.", "Residents said the dead were civilians."],
    ["The army said the general had been killed.", "The RSF said he was alive."],
    ["Doctors said the army had bombed the hospital.", "The army said it had only struck a weapons depot."],
  ])("%s %s", (one, two) => {
    expect(pairs(`${FIGHT} ${one} ${two}`)).not.toEqual([]);
  });
  test.each([
    ["The army said it had captured the airport.", "The RSF said it had captured a bridge."],
    ["The army said it had captured the airport.", "The RSF said its forces still held a bridge."],
    ["The army said it had killed 20 fighters.", "The RSF said it had killed 15 soldiers."],
    ["The army denied that it had shelled the market.", "The RSF said it had released 40 prisoners."],
  ])("both may be so: %s %s", (one, two) => {
    expect(pairs(`${FIGHT} ${one} ${two}`)).toEqual([]);
  });
});

describe("images that only seem to show it", () => {
  test.each([
    "Video appeared to show soldiers shooting nine men.",
    "A video purporting to show soldiers shooting nine men was posted online.",
    "The footage appears to show men in uniform leading prisoners to the edge of a cliff.",
  ])("%s", (sentence) => {
    const { claims } = extract({ text: `Soldiers attacked Mekelle on Monday. ${sentence}`, publishedAt: "2024-05-14" });
    const shown = claims.filter(({ span }) => span.start > 30);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ certainty }) => certainty !== "certain")).toBe(true);
  });
});

describe("nobody and nothing was there", () => {
  test.each([
    [
      "Israel's military said it had killed several militants in the school.",
      'A resident said: "There were no fighters here."',
    ],
    [
      "A Russian missile hit Kramatorsk. Russia's defence ministry said the strike had killed up to 120 Ukrainian servicemen.",
      "Ukraine's military denied that any soldiers had been in the building.",
    ],
    [
      "A caller said a ten-minute warning had been given.",
      'The mayor said: "There was no warning, to us or to anyone."',
    ],
    [
      "Activists accused the RSF of killing 100 people in the village.",
      "The RSF said it had attacked a camp of the army, and denied killing civilians.",
    ],
  ])("%s %s", (some, none) => {
    expect(pairs(`A blast hit a school on Monday. ${some} ${none}`)).toHaveLength(1);
  });
  test("what protects a village is no target", () => {
    const text =
      "Rebels attacked a village on Monday, the army said. Residents said there were no soldiers in the village.";
    expect(pairs(text)).toEqual([]);
  });
  test("the piece of a quotation that denies is a claim, too", () => {
    const text =
      '"I was reading when the ceiling came down," said Umm Hatem, a mother of four. "There were no fighters here."';
    const { claims } = extract({ text: `A strike hit a school in Gaza on Monday. ${text}`, publishedAt: "2024-05-14" });
    expect(claims.filter(({ polarity }) => polarity === "negative").map(({ span }) => span.text)).toEqual([
      '"There were no fighters here."',
    ]);
  });
});

describe("none hurt, against some", () => {
  test.each([
    ["The governor of Rostov said there were no casualties.", "Ukraine's military said five soldiers were killed."],
    ["Rebels said none of their fighters were killed.", "The army said it had killed nine fighters."],
    ["Police said there were no reports of deaths.", "The Red Cross said four people were killed."],
    ["Police said no injuries were reported.", "The Red Cross said four people were wounded."],
  ])("%s %s", (none, some) => {
    expect(pairs(`A drone hit an army base near Rostov on Monday. ${none} ${some}`)).toHaveLength(1);
  });
  test.each([
    ["Police said nobody was killed.", "The Red Cross said two people were wounded."],
    ["Police said there were no further casualties.", "The Red Cross said two people were wounded."],
    ["Police initially said there were no casualties.", "The Red Cross said two people were killed."],
    ["Police said there were no casualties.", "Later, officials said two people had been killed."],
    ["Rebels said they had suffered no casualties.", "The army said nine soldiers were killed."],
  ])("no contradiction: %s %s", (none, some) => {
    expect(pairs(`A drone hit an army base near Rostov on Monday. ${none} ${some}`)).toEqual([]);
  });
  test("whoever was not hurt says nothing of the strike", () => {
    const text = "A drone hit an oil depot near Rostov on Monday. The governor said nobody was killed.";
    const { claims } = extract({ text, publishedAt: "2024-05-14" });
    expect(claims.filter(({ polarity }) => polarity === "negative")).toEqual([]);
  });
});

test("nobody killed, against ten", () => {
  expect(
    pairs(
      "Opposition leader Raila Odinga said ten people had been killed by police in Kenya since Monday. The minister said no one had been killed.",
    ),
  ).toContain("ten people had been killed | no one had been killed");
});

describe("a part in the deed is denied, not the deed", () => {
  const text =
    "India said gunmen killed 26 tourists near Pahalgam in April. India blames Pakistan for that attack. Islamabad denied any role in the attack in which gunmen killed 26 tourists.";
  const { claims } = extract({ text, publishedAt: "2024-05-14" });
  const negative = claims.filter(({ polarity }) => polarity === "negative");
  test("one claim, of responsibility", () => {
    expect(negative.map(({ proposition: p }) => p.kind === "event" && p.aspect)).toEqual(["responsibility"]);
  });
  test("against the charge alone", () => {
    expect(negative[0]!.contradicts.map((id) => claims.find((c) => c.id === id)!.span.text)).toEqual([
      "Pakistan for that attack",
    ]);
  });
});

describe("a denial reaches what it is of", () => {
  test("a charge denied in the same sentence is not what others said before", () => {
    expect(
      pairs(
        "A railway official said gunmen had killed 25 passengers. Relations are poor, a charge denied by the Afghan Taliban.",
      ),
    ).toEqual([]);
  });
  test("targeting civilians in a war is denied, not the war", () => {
    const { claims, events } = extract({
      text: "Both sides deny targeting civilians in the war, which began in 2022.",
    });
    const war = events.find(({ type }) => type === "war");
    expect(
      claims.filter(
        ({ proposition: p, polarity }) => polarity === "negative" && p.kind === "event" && p.eventId === war?.id,
      ),
    ).toEqual([]);
  });
  test("a report called baseless", () => {
    expect(
      pairs(
        "Human Rights Watch said soldiers had killed 130 civilians near Solenzo. The junta called the report baseless.",
      ),
    ).not.toEqual([]);
  });
});

describe("what a denial names", () => {
  /** The words of the claims that the denial contradicts. */
  const denied = (text: string, by: string): string[] => {
    const { claims } = extract({ text, publishedAt: "2024-10-16" });
    const denial = claims.find((c) => c.polarity === "negative" && c.span.text.includes(by))!;
    return claims.filter((c) => denial.contradicts.includes(c.id)).map((c) => c.span.text);
  };
  test("a claim rejected as something", () => {
    expect(
      denied(
        "The militia said the army had bombed a hospital in Goma, a claim the army rejected as propaganda.",
        "a claim",
      ),
    ).toEqual(["the army had bombed a hospital in Goma"]);
  });
  test("whose report it is", () => {
    const text =
      'The army accused M23 rebels of killing 50 civilians in Kilwa. The UN said M23 fighters killed at least 131 people. "The houses were burned," said a teacher who fled. The M23 called the UN report a fabrication.';
    expect(denied(text, "the UN report").join()).toContain("131");
  });
  test("losses", () => {
    const text =
      "India said Pakistani troops fired mortar shells at Poonch. It said its own troops had killed three Pakistani soldiers. Pakistan denied losing three men.";
    expect(denied(text, "losing").join()).toContain("three Pakistani soldiers");
    expect(denied(text, "losing").join()).not.toContain("mortar");
  });
  test("a newer toll of one side is no quarrel with its own", () => {
    expect(
      pairs(
        "The army accused M23 rebels of killing 50 civilians in the town of Kilwa. A minister of the government later put the death toll at 272.",
      ),
    ).toEqual([]);
  });
});

describe("whom a denial leaves alone", () => {
  test("its own side, which tells of another attack", () => {
    expect(
      pairs(
        "Russia's defence ministry said its forces had hit a barracks in Dnipro. Kyiv said nine people were killed in the strike. Moscow denies targeting civilians.",
      ),
    ).toEqual([]);
  });
  test("who only confirms that it was done", () => {
    expect(
      pairs(
        "The ELN denied that its members had killed the teacher Juan Rojas in Tibu. The ombudsman's office confirmed the killing.",
      ),
    ).toEqual([]);
  });
});

describe("who is behind it", () => {
  test.each([
    "The UFF said it had carried out the shooting in Armagh, but detectives suspect the UVF was behind it.",
    "Gunmen killed 12 people in Kilwa. The governor said M23 rebels were responsible for the attack. M23 said Hutu militias of the FDLR were behind the killings.",
  ])("two groups: %s", (text) => {
    expect(pairs(text)).toHaveLength(1);
  });
  test.each([
    "Gunmen killed 12 people in Kilwa. The mayor said there was no sign that the rebels were behind it.",
    "Gunmen killed 12 people in Kilwa. The governor said M23 rebels were responsible for the attack. The mayor said the M23 was behind the killings.",
  ])("none: %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe("what the outlet tells itself", () => {
  test("is denied by whom it says did it", () => {
    expect(
      pairs("Soldiers shot dead nine villagers in Kilwa on Sunday. The army denied that its soldiers shot villagers."),
    ).toHaveLength(1);
  });
  test("and by nobody else", () => {
    expect(
      pairs("Rebels shot dead nine villagers in Kilwa on Sunday. The mayor denied that schools had closed."),
    ).toEqual([]);
  });
});

describe("reports dismissed", () => {
  test.each([
    "Residents said soldiers had blocked ambulances in Togoga. The colonel dismissed reports that ambulances were blocked.",
    "Georgia says it was responding to the shelling of its villages by Russian troops -- a sequence Moscow denies.",
  ])("%s", (text) => {
    expect(pairs(text).length).toBeGreaterThan(0);
  });
  test("an offer refused is none", () => {
    expect(pairs("The rebels said they were ready for talks. The president dismissed talks with the rebels.")).toEqual(
      [],
    );
  });
});

test("a piece of a quotation that denies is a claim of its own", () => {
  const { claims } = extract({
    text: '"There was no warning, to us or to anyone else," the mayor told the paper. "They shot nine men in the yard."',
  });
  expect(claims.map(({ polarity, proposition }) => `${polarity} ${proposition.kind}`)).toContain("negative statement");
});

describe("what is called untrue, what there is no sign of", () => {
  test.each([
    "Residents said a jet had bombed a school in Sagaing. State television said reports of an attack on the school were fabricated.",
    "The minister said rebels had tortured three soldiers. The director of the institute said it had found no evidence of torture.",
  ])("%s", (text) => {
    expect(pairs(text).length).toBeGreaterThan(0);
  });
});

describe("who attacked", () => {
  test("each lays the start at the other's door", () => {
    const text =
      "Armenia and Azerbaijan clashed on Monday. Armenia accused Azerbaijan of a large-scale provocation. Azerbaijan said it was attacked by Armenia.";
    expect(pairs(text).length).toBeGreaterThan(0);
  });
  test("two attacks, one by each, exclude nothing", () => {
    const text =
      "Armenia and Azerbaijan clashed on Monday. Yerevan said Azerbaijan had shelled Jermuk. Baku said Armenia had shelled Lachin.";
    expect(pairs(text)).toEqual([]);
  });
});

describe("tolls", () => {
  test("of two sources for the same deaths", () => {
    expect(
      pairs("A bomb exploded in a market in Mogadishu. Police said 12 people were killed. Doctors put the toll at 20."),
    ).toHaveLength(1);
  });
  test("of a kind there cannot be more than there are in all", () => {
    const raid = "Gunmen raided the village of Kuru on Sunday. Police said nine people were killed.";
    expect(pairs(`${raid} Residents said at least 20 villagers died when bandits stormed the village.`)).toHaveLength(
      1,
    );
    expect(pairs(`${raid} Residents said two villagers died when bandits stormed the village.`)).toEqual([]);
  });
  test.each([
    // what one hospital received, the losses of the attackers, a part told by the same side, another year's toll
    "A bomb exploded in a market in Mogadishu. A hospital said it had received 19 bodies. The ministry put the toll at 35.",
    "Gang members killed at least 40 people in Saint-Marc, a rights group said. Police said three gang members were killed.",
    "Israeli strikes killed at least 60 people across Gaza on Tuesday, Gaza's health ministry said. Palestinian medics said 28 people were killed in a strike on a school.",
  ])("none: %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
  test("a figure given up is none", () => {
    expect(pairs("A bomb exploded in Mogadishu. Police put the toll at 20, up from an earlier toll of 12.")).toEqual(
      [],
    );
  });
});

describe("who calls what others report untrue", () => {
  test.each([
    'Police killed at least 16 herders, Amnesty International said. The minister, Ali Musa, called reports of 16 deaths "fiction".',
    "Police killed at least 16 herders, Amnesty International said. The minister described claims that 16 herders had died as a hoax.",
  ])("does not bear them out: %s", (text) => {
    const { claims, attributions } = extract({ text, publishedAt: "2024-05-14" });
    const minister = claims.filter(({ attributionId }) =>
      attributions.find(({ id }) => id === attributionId)?.source.span?.text.includes("minister"),
    );
    expect(minister.length).toBeGreaterThan(0);
    expect(minister.every(({ polarity, corroborates }) => polarity === "negative" && corroborates.length === 0)).toBe(
      true,
    );
  });
});

test("the claim is the one made just before, and no claim of responsibility long before", () => {
  const text =
    "The Free Men's Front claimed the assault on a base near Gao on Wednesday. The army said it had hit the camp of the front from the air on Friday. It gave no further details. Planes flew over the town all day. Residents of a village said the air strikes had killed at least 15 civilians. The army denied the claim.";
  expect(pairs(text)).toEqual(["had killed at least 15 civilians | The army denied the claim"]);
});
