import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { entitiesOf } from "./support.js";

describe("a name is a place of the right country", () => {
  test.each([
    ["The convoy was stopped near Goma in eastern Congo.", "Goma COD"],
    ["Israel struck Beirut's southern suburbs.", "Dahiyeh LBN"],
    ["Two people were hurt in Moscow, Idaho, on Friday.", "Moscow USA"],
    ["Officials in Moscow and Kazan gave no details.", "Moscow RUS"],
    ["American envoys met the rebels in Geneva on Friday, the United States said.", "Geneva CHE"],
    ["A man was shot in Frankfurt on Friday.", "Frankfurt DEU"],
    ["Forty men died in Akom village, in Enga province.", "Akom village PNG"],
    ["A school burned down in Shewa tehsil of North Waziristan.", "Shewa tehsil PAK"],
    ["Shells fell on the town of Kupiansk.", "Kupiansk UKR"],
    ["Fighters from the village of Kadugli arrived.", "Kadugli SDN"],
    ["Gunmen raided Qarwu village in Plateau State.", "Qarwu NGA"],
    ["Residents of the Abu Tarsa and Qarwu neighbourhoods in Sudan fled.", "Abu Tarsa SDN"],
    ["Two men from Tarsa Side in England were arrested.", "Tarsa Side GBR"],
    ["Rebels took Bunagana, a town in North Kivu province.", "Bunagana COD"],
    ["The blast was heard in Deir ez-Zor.", "Deir ez-Zor SYR"],
    ["A fire broke out in Columbus, Ohio.", "Columbus USA"],
    ["He was born in Paris, Texas.", "Paris USA"],
    ["He lives in Paris with his wife.", "Paris FRA"],
    ["A London-based monitor counted the dead.", "London GBR"],
    ["Two men died in Wales.", "Wales GBR"],
    ["Bandits attacked Kajuru LGA of Kaduna State.", "Kajuru NGA"],
    ["Gunmen raided Bokkos Local Government Area in Plateau State.", "Bokkos NGA"],
    ["Shells fell in Kharkiv, Odesa and Dnipro in Ukraine.", "Dnipro UKR"],
    ["Troops crossed the Dnipro near Kherson in Ukraine.", "Dnipro River"],
    ["Gunmen raided Tarsa village in Niger, near Nigeria's Katsina and Sokoto.", "Tarsa NER"],
    ["A lorry drove into a crowd in Cologne.", "Cologne DEU"],
    ["Two men were arrested in Gothenburg.", "Gothenburg SWE"],
    ["A bomb was found in Antwerp.", "Antwerp BEL"],
    ["A man was stabbed in Hackney.", "Hackney GBR"],
    ["Fighting broke out in Mozambique's Palma district.", "Palma MOZ"],
    ["Fighting broke out in the Mozambican town of Palma.", "Palma MOZ"],
    ["A bomb exploded in the Cabo Delgado town of Palma.", "Palma MOZ"],
    ["Two shepherds died in the Tarsa area of Zhob district in Pakistan.", "Tarsa PAK"],
    ["Gunmen fled to Sudan. Executions took place in Al-Qarwu, Al-Tarsa and Al-Kwalu.", "Al-Kwalu SDN"],
    ["A dozen miners were killed at Qarwu in Mali.", "Qarwu MLI"],
    ["Troops are based in nearby Qarwu, in Mali.", "Qarwu MLI"],
    ["Regime troops shelled Qarwu, killing two farmers, in Myanmar.", "Qarwu MMR"],
    ["Bandits came to Kafin Tarsa village in Zamfara state.", "Kafin Tarsa NGA"],
    ["Shells fell on Abu Karima camp in Sudan.", "Abu Karima camp SDN"],
    ["Shells hit the Tarsa bridge in Sudan.", "Tarsa bridge SDN"],
    ["A shell hit Madina Hospital in Mogadishu.", "Madina Hospital SOM"],
    ["Fighting along the San Juan River in Colombia went on.", "San Juan River COL"],
    ["Mortars hit Tarsa Adde International Airport in Somalia.", "Tarsa Adde International Airport SOM"],
    ["Militants in trucks attacked Quinto Tarsa, in Macomia.", "Quinto Tarsa MOZ"],
    ["Rebels attacked Minembwe in South Kivu's Fizi territory.", "Fizi COD"],
    ["Troops killed ten men in Tirah Valley of Khyber district.", "Tirah PAK"],
    ["Attackers raided the communities of Ruku and Dundun in Nigeria.", "Dundun NGA"],
    ["A bomb went off in Zone 3 of Guatemala City.", "Zone 3 GTM"],
    ["In Cox's Bazar, two men died.", "Cox's Bazar BGD"],
    ["He fled Goma's outskirts.", "Goma COD"],
    ["Shells fell on the Karari neighbourhood of Omdurman.", "Karari SDN"],
    ["Three died in Aleppo's Salaheddin district.", "Salaheddin district SYR"],
    ["Drones hit the Osman Karrar air base in Sudan.", "Osman Karrar air base SDN"],
    ["Tanks shelled the al-Tarsa hospital in Yemen.", "al-Tarsa hospital YEM"],
    ["Three inmates died at the Abu Salim prison in Tripoli.", "Abu Salim LBY"],
    ["Troops entered Sheikh Zuweid on Monday.", "Sheikh Zuweid EGY"],
    ["Fighters left Sheikh Maqsoud, a Kurdish quarter of Aleppo.", "Sheikh Maqsoud SYR"],
    ["Gunmen looted homes in Sheikh Tarsa in Syria.", "Sheikh Tarsa SYR"],
    ["Jihadists killed four soldiers at Kwalu Tarsa in Iraq.", "Kwalu Tarsa IRQ"],
    ["The army destroyed a rebel convoy at Al-Qarwu in Sudan.", "Al-Qarwu SDN"],
    ["Clashes between the two sides at Nasir, Upper Nile, killed twelve.", "Nasir SSD"],
    ["Security forces in Sinaloa killed two gunmen near Costa Rica on Monday.", "Costa Rica MEX"],
    ["A boat sank near Costa Rica on Monday.", "Costa Rica CRI"],
    ["Gunmen abducted seven in Mayo-Tarsa in Cameroon.", "Mayo-Tarsa CMR"],
    ["A bomb went off outside a base in Puerto Jordan, Arauca.", "Puerto Jordan COL"],
    [
      "Armed bandits on motorcycles raided the villages of Kodor (March 3), Tamba (March 5) and Zarkwai (March 9), killing twelve people in Nigeria.",
      "Zarkwai NGA",
    ],
  ])("%s", (text, place) => {
    expect(entitiesOf(text).places).toContain(place);
  });

  test("a ship is no place, whatever it is called after", () => {
    const text = "A missile hit the tanker Marlin Luanda. The Marlin Luanda burned. The bulk carrier Sounion sank.";
    expect(extract(text).locations).toEqual([]);
  });

  test("the noun of a name is the name's own", () => {
    const { doc, place } = entitiesOf("Five men died in Tank district, Khyber Pakhtunkhwa, on Monday.");
    const words = place("Khyber Pakhtunkhwa")!.mentions.map(({ from }) => doc.tokens.key[from]);
    expect(words).toEqual(["khyber"]);
  });

  test("the Gulf is the waters that everybody means, or those that the text has named", () => {
    const names = (text: string) => extract(text).locations.map(({ name }) => name);
    expect(names("A tanker was hit by a drone in the Gulf.")).toEqual(["Persian Gulf"]);
    expect(names("A tanker was hit in the Gulf of Aden. A second tanker was seized in the Gulf.")).toEqual([
      "Gulf of Aden",
    ]);
    expect(names("Rebels attacked a post in Gulf Province in Papua New Guinea.")).toContain("Gulf Province");
  });

  test("the country that an article is about decides between towns of one name", () => {
    const ohio = entitiesOf(
      "Police in Dayton, Ohio, searched a house. The suspect fled to Lebanon and then to Troy, Ohio.",
    );
    expect(ohio.place("Dayton")?.admin1).toBe("Ohio");
    const dublin = entitiesOf(
      "Police in Columbus, Ohio, named him as Marcus Webb of Dublin. He was seen in Westerville.",
    );
    expect(dublin.place("Dublin")?.country).toBe("USA");
    const flown = entitiesOf("Police in Columbus, Ohio, said he flew to London and Tokyo.");
    expect(flown.places).toEqual(expect.arrayContaining(["London GBR", "Tokyo JPN"]));
    const georgia = entitiesOf(
      "Georgia said its troops left Tskhinvali. Russian tanks crossed into Georgia near Gori.",
    );
    expect(georgia.places).toContain("Georgia GEO");
  });

  test("the dateline is a place, with its offsets", () => {
    const { entities } = entitiesOf("KHARTOUM, Feb 3 (Reuters) - Two soldiers were killed on Saturday, a doctor said.");
    expect(entities.places[0]).toMatchObject({ country: "SDN", inDateline: { start: 0, end: 8 } });
  });

  test("a text filed from a country rather means the places of that name there", () => {
    const { place } = entitiesOf("BAMAKO, Feb 3 (Reuters) - Soldiers shot nine traders in Moura on Saturday.");
    expect(place("Moura")?.country).toBe("MLI");
  });

  test("names of states that are a region's or a town's here", () => {
    const { places } = entitiesOf(
      "Bandits raided a village in Niger state on Monday. In Niger, the governor of the Nigerian state met chiefs. In neighbouring Niger, soldiers died.",
    );
    expect(places).toEqual(expect.arrayContaining(["Niger State NGA", "Niger NER"]));
    const town = entitiesOf("Gunmen killed nine people in Costa Rica, a town in Sinaloa, Mexico, on Sunday.");
    expect(town.place("Costa Rica")).toMatchObject({ country: "MEX", unknown: true });
  });

  test("what somebody has is no place", () => {
    const { places } = entitiesOf("Gunmen shot the mayor in his Toyota in Culiacan, Mexico.");
    expect(places.filter((name) => name.endsWith("JPN"))).toEqual([]);
  });

  test("a place that no gazetteer has stays, without coordinates", () => {
    const { place } = entitiesOf("Gunmen raided the village of Qarwundi in Sudan. Sudanese police came late.");
    expect(place("Qarwundi")).toMatchObject({ unknown: true });
    expect(place("Qarwundi")?.latitude).toBeUndefined();
  });

  test("what is called after a town is a place of its own", () => {
    const { place } = entitiesOf("Drones hit Khartoum airport on Monday, residents of Sudan said.");
    expect(place("Khartoum airport")).toMatchObject({ kind: "landmark", country: "SDN" });
  });

  test("borders", () => {
    expect(entitiesOf("Five soldiers died on the Turkish-Syrian border.").entities.places.map((p) => p.kind)).toContain(
      "border",
    );
    expect(entitiesOf("An ambush near the Malian border killed four.").places).toContain("Malian border MLI");
  });
});

test("a capital's name that goes on is another town's", () => {
  expect(entitiesOf("The mayor of San Juan de Tarsa was shot in Peru.").places).toEqual(["Peru PER"]);
});

test("a people's territory is no place of that name", () => {
  expect(entitiesOf("Fighting went on in Tuareg territory and in the Fulani community of Mali.").places).toEqual([
    "Mali MLI",
  ]);
});

test("border guards are no border", () => {
  expect(extract("Tajik border guards fired on a lorry.").locations.map(({ kind }) => kind)).not.toContain("border");
});

test("a politician's camp and a type of mine are no sites", () => {
  const text =
    "Deputies of the Suresh Varma camp in India met. A Tarsa-type mine was found near the Christian hospital.";
  expect(entitiesOf(text).places).toEqual(["India IND"]);
});

test("a river is no town of that name", () => {
  const [river] = extract("Three bodies were found in the Barak river on Monday.").locations;
  expect(river).toMatchObject({ name: "Barak", kind: "water" });
  expect(river?.coordinates).toBeUndefined();
});

test("whom somebody aims at is no place", () => {
  const names = (text: string) => extract(text).locations.map(({ name }) => name);
  expect(names("Police killed a man who fired six shots at Kovac.")).toEqual([]);
  expect(names("Voters have confidence in Sheikh Hasina, he said.")).toEqual([]);
});

describe("no places", () => {
  test.each([
    ["Judge Margaret Norbury adjourned the hearing. Norbury will rule on Friday.", "Norbury"],
    ["Mr Lincoln said he would appeal. Lincoln is 44.", "Lincoln"],
    ["She studied at the University of California.", "California"],
    ["The Washington Post reported the deal.", "Washington"],
    ["Bank of America cut its forecast.", "America"],
    ["The EU condemned the attack, and a summit of the EU was called.", "Eu"],
    ["Miners in the North West of South Africa went on strike.", "West"],
    ["Police charged Marcus Paris, 34. Officers had arrested Paris on Monday.", "Paris"],
    ["The New York Times published the list.", "New York"],
    ["Paris Hilton wrote a song.", "Paris"],
    ["Jordan Pickford saved the shot. Pickford was cheered.", "Jordan"],
    ["Chad Johnson won the race.", "Chad"],
    ["Armenian forces opened fire.", "Armenia"],
    ["Southern voters stayed at home.", "Southern"],
    ["A car crashed on Berlin Street.", "Berlin"],
    ["A bomb went off at the corner of Lagos and Rivera Avenues in Lima.", "Lagos"],
  ])("%s (not %s)", (text, name) => {
    expect(entitiesOf(text).places.map((p) => p.replace(/ [A-Z]{3}$/, ""))).not.toContain(name);
  });
});

describe("a state or capital that acts is an actor, in a place it is a place", () => {
  test.each([
    ["Russia attacked the convoy at dawn.", "Russia", true, false],
    ["The convoy was attacked in Russia.", "Russia", false, true],
    ["Baku denied the report on Tuesday.", "Azerbaijan", true, false],
    ["The minister was shot in Baku.", "Azerbaijan", false, false],
    ["The Kremlin rejected the offer.", "Russia", true, false],
    ["The village was shelled by Azerbaijan.", "Azerbaijan", true, false],
  ])("%s", (text, name, acts, placed) => {
    const { actorNames, places } = entitiesOf(text);
    expect(actorNames.includes(name)).toBe(acts);
    expect(places.some((p) => p.startsWith(name))).toBe(placed);
  });
});

describe("borders", () => {
  const bordersOf = (text: string) =>
    entitiesOf(text)
      .entities.places.filter((p) => p.kind === "border")
      .map(({ name, country, mentions }) => `${name} ${country ?? "-"} ${mentions.length}`);

  test.each([
    ["Troops shelled villages near Mali's border with Niger.", ["Mali's border with Niger - 1"]],
    ["Gunmen crossed the frontier between Chad and Sudan.", ["frontier between Chad and Sudan - 1"]],
    ["Tanks massed at the Malian–Algerian border. Rain fell at the border.", ["Malian–Algerian border - 2"]],
    ["Men died on the Chad-Sudan border. Others fled across the Sudanese border.", ["Chad-Sudan border - 2"]],
    ["Men died on Sudan's border with Chad. A post on the Chad-Sudan border burned.", ["Chad-Sudan border - 2"]],
    ["Rockets fell near the Gaza border.", ["Gaza border - 1"]],
    ["He reached the border with Libya.", []],
    ["The border was closed.", []],
    ["Border guards fired on the crowd in Sudan.", []],
  ])("%s", (text, borders) => {
    expect(bordersOf(text)).toEqual(borders);
  });

  test("events take place there", () => {
    const { entities, grammar } = entitiesOf("Four soldiers were killed on the Chad-Sudan border.");
    const at = grammar.groups.findIndex((g) => g.to - g.from > 2 && entities.placeOf[g.id]! >= 0);
    expect(entities.places[entities.placeOf[at]!]?.kind).toBe("border");
  });
});

test.each(["Soviet Union", "Yugoslavia", "East Germany", "Czechoslovakia"])("%s lies nowhere today", (name) => {
  const found = entitiesOf(`He spent ten years in ${name} before the war.`).entities.places.find(
    (p) => p.name === name,
  );
  expect(found).toMatchObject({ kind: "country" });
  expect(found?.latitude).toBeUndefined();
  expect(found?.country).toBeUndefined();
});

test.each([
  ["A missile hit a Kharkiv hospital.", "Kharkiv"],
  ["Gunmen kill 40 in central Mali village", "Mali"],
  ["Shelling killed 18 at El Fasher market.", "El Fasher"],
])("a site that takes a place's name is there: %s", (text, place) => {
  const { events, locations } = extract(text);
  const at = new Map(locations.map(({ id, name }) => [id, name]));
  expect(events[0]?.locations.map(({ locationId }) => at.get(locationId))).toEqual([place]);
});

describe("a description is the place that the text has named", () => {
  /** What the text calls by the last of its descriptions, or by names alone where it means no place. */
  const meant = (text: string, word: string): string | undefined =>
    entitiesOf(text).entities.places.find(({ mentions }) =>
      mentions.some(({ from }) => entitiesOf(text).doc.tokens.key[from] === word),
    )?.name;

  test.each([
    ["Rebels entered Goma at dawn. Shops in the city stayed shut.", "city", "Goma"],
    ["Mortars hit the city of Kharkiv and Lyptsi, a village. Two people died in the city.", "city", "Kharkiv"],
    ["Mortars hit the village of Lyptsi, north of Kharkiv. Two people died in the village.", "village", "Lyptsi"],
    ["Police in the town of Mangu raided Qarwu village. Men in the village fled.", "village", "Qarwu"],
    ["Troops shelled Sidon, a port in Lebanon. Ships left the port.", "port", "Sidon"],
    ["A shell fell on the Jalozai refugee camp. Guards closed the camp.", "camp", "Jalozai refugee camp"],
    ["Gunmen attacked the town of Mandera. Troops shelled the village.", "village", undefined],
    ["Two men died in Panjgur. The bodies were sent to Quetta. Shops in the town shut.", "town", "Panjgur"],
    ["Lyptsi, 5 km from the city, was shelled.", "city", undefined],
    ["Gunmen killed two men in Bor. They fled to a nearby town.", "town", undefined],
    ["Gunmen killed two men in Bor. They fled to the next town.", "town", undefined],
    ["Gunmen killed two men in Bor. They came from the town where he lived.", "town", undefined],
    ["KANO, Nigeria, May 3 (AP) - A bomb went off at a market in the city.", "city", "Kano"],
    ["KANO, Nigeria, May 3 (AP) - A bomb went off at a market in the village.", "village", undefined],
    ["Fighting in Sudan spread to Omdurman. Shells fell on the capital.", "capital", "Khartoum"],
    ["Fighting spread to the Sudanese capital.", "capital", "Khartoum"],
    ["Police in Imphal, the state capital, fired shots. A curfew began in the capital.", "capital", "Imphal"],
    ["Troops left Gao and Kidal in Mali. Attacks rose in the north of the country.", "country", "Mali"],
    ["Troops left Gao and Kidal in Mali. He is loyal to the country.", "country", undefined],
  ])("%s", (text, word, name) => {
    expect(meant(text, word)).toBe(name);
  });

  test("events take place there", () => {
    const { events, locations } = extract(
      "Soldiers retook Wad Madani in Sudan. A day later, rebels shelled a market in the city.",
    );
    const at = events.at(-1)!.locations.map(({ locationId }) => locations.find(({ id }) => id === locationId)!.name);
    expect(at).toContain("Wad Madani");
  });
});

test.each([
  ["Russian forces captured the village of Levanka in the Donetsk region.", "UKR"],
  ["In the Donetsk region, Russian forces captured the village of Levanka, Moscow said.", "UKR"],
  ["In the West Bank, Israeli troops raided the village of Deir Qudsa on Monday.", "PSE"],
  ["Gunmen stormed the Somali town of Qarwu.", "SOM"],
])("a village lies where the text says, not where those are from who attack it: %s", (text, country) => {
  const { locations } = extract(text);
  expect(locations.find(({ kind }) => kind === "settlement")?.country).toBe(country);
});
