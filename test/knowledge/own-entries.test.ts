import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExtractor, type Extraction, extract } from "../../src/index.js";

const actors = [
  { name: "Zebra Column", aliases: ["Colonne Zebre"], acronym: "ZBC", kind: "rebels", country: "COD" },
  { name: "Mabele Council", kind: "party", memberOf: "Zebra Column" },
  { name: "Tarek Idowu", aliases: ["The Surveyor"], kind: "person", memberOf: "Mabele Council" },
  { name: "Ridge Watch", kind: "ngo", monitor: true },
] as const;
const gazetteer = [
  { name: "Old Mill Ford", aliases: ["Gue du Moulin"], country: "COD", latitude: -1.5, longitude: 29.1 },
  { name: "Bandar Kol", kind: "region", country: "IRN", admin1: "Gilan", disputed: true, id: "own:7" },
] as const;
const read = createExtractor({ actors, gazetteer });

const actor = ({ actors: found }: Extraction, name: string) => found.find((a) => a.name === name);
const place = ({ locations }: Extraction, name: string) => locations.find((l) => l.name === name);

describe("actors of the caller's own", () => {
  test("by name, alias and acronym", () => {
    const found = read(
      "Fighters of the Zebra Column burned the depot. ZBC denied it. The Colonne Zebre said so twice.",
    );
    expect(actor(found, "Zebra Column")).toMatchObject({ kind: "rebels", country: "COD" });
    expect(actor(found, "Zebra Column")!.mentions.map((m) => m.text)).toEqual(
      expect.arrayContaining(["Zebra Column", "ZBC", "Colonne Zebre"]),
    );
  });

  test("belong to one another, and to countries", () => {
    const found = read("The Mabele Council said rebels had shelled the town.");
    const council = actor(found, "Mabele Council")!;
    expect(found.actors.find((a) => a.id === council.memberOf)?.name).toBe("Zebra Column");
    const guards = createExtractor({ actors: [{ name: "Lake Guards", kind: "paramilitary", memberOf: "Malawi" }] });
    const states = guards("Lake Guards arrested two men.");
    expect(states.actors.find((a) => a.id === actor(states, "Lake Guards")!.memberOf)?.name).toBe("Malawi");
  });

  test("people, with their titles, surnames and pronouns", () => {
    const found = read("General Tarek Idowu threatened the town. Idowu said that he would attack on Friday.");
    const person = actor(found, "Tarek Idowu")!;
    expect(person).toMatchObject({ kind: "person", title: "General" });
    expect(person.mentions.map((m) => m.text)).toEqual(expect.arrayContaining(["Idowu", "he"]));
    expect(found.actors.find((a) => a.id === person.memberOf)?.name).toBe("Mabele Council");
  });

  test("a name of theirs is never another actor's", () => {
    const text = "The FMLN attacked the village on Monday.";
    const own = createExtractor({ actors: [{ name: "Fishers' Mutual League", acronym: "FMLN", kind: "ngo" }] });
    expect(own(text).actors.map((a) => a.name)).toContain("Fishers' Mutual League");
    expect(extract(text).actors.map((a) => a.name)).toContain("Farabundo Marti National Liberation Front");
  });

  test("a monitor's findings verify", () => {
    const text =
      "Rebels shelled the village of Goma on Monday, killing four people. Ridge Watch confirmed that four people were killed.";
    expect(read(text).claims.some((claim) => claim.status === "verified")).toBe(true);
    expect(extract(text).claims.some((claim) => claim.status === "verified")).toBe(false);
  });
});

describe("places of the caller's own", () => {
  test("by name and alias, with what the row says", () => {
    const found = read(
      "Rebels shelled Old Mill Ford on Monday. Troops went to Bandar Kol. The Gue du Moulin lay empty.",
    );
    expect(place(found, "Old Mill Ford")).toMatchObject({
      country: "COD",
      coordinates: { latitude: -1.5, longitude: 29.1 },
      gazetteerId: "user:old-mill-ford",
    });
    expect(place(found, "Bandar Kol")).toMatchObject({ kind: "region", disputed: true, gazetteerId: "own:7" });
  });

  test("a name of theirs is never another place's", () => {
    const text = "Gunmen killed three people in Kharkiv on Monday.";
    const own = createExtractor({ gazetteer: [{ name: "Kharkiv", country: "KAZ", latitude: 50, longitude: 70 }] });
    expect(place(own(text), "Kharkiv")).toMatchObject({ country: "KAZ", coordinates: { latitude: 50, longitude: 70 } });
    expect(place(extract(text), "Kharkiv")).toMatchObject({ country: "UKR" });
  });

  test("a lookup serves as well", () => {
    const rows = new Map([["old mill ford", [{ name: "Old Mill Ford", country: "COD", id: "db:42" }]]]);
    const own = createExtractor({ gazetteer: { lookup: (name) => rows.get(name) ?? [] } });
    const found = own("Rebels shelled Old Mill Ford on Monday, and then Goma.");
    expect(place(found, "Old Mill Ford")?.gazetteerId).toBe("db:42");
    expect(place(found, "Goma")?.country).toBe("COD");
  });

  test("also in a text all in capitals, or all in lower case", () => {
    const text = "Fighters of the Zebra Column shelled Old Mill Ford on Monday and killed four farmers there.";
    for (const cased of [text.toUpperCase(), text.toLowerCase()]) {
      const found = read(cased);
      expect(actor(found, "Zebra Column")?.kind, cased).toBe("rebels");
      expect(place(found, "Old Mill Ford")?.country, cased).toBe("COD");
    }
  });
});

describe("extractors do not touch each other", () => {
  const text = "The ZBC shelled Old Mill Ford on Monday. The FMLN denied it.";

  test("nor what ships, whatever the order", () => {
    const plain = extract(text);
    const other = createExtractor({ actors: [{ name: "Zinc Board of Control", acronym: "ZBC", kind: "government" }] });
    const first = read(text);
    expect(actor(other(text), "Zinc Board of Control")?.kind).toBe("government");
    expect(read(text)).toEqual(first);
    expect(extract(text)).toEqual(plain);
    expect(extract(text, { actors, gazetteer })).toEqual(first);
  });

  test("nor what the caller does to the entries afterwards", () => {
    const rows = [{ name: "Zebra Column", kind: "rebels" as const, aliases: ["ZBC"] }];
    const own = createExtractor({ actors: rows });
    const before = own(text);
    rows[0]!.name = "Changed";
    rows[0]!.aliases.pop();
    rows.length = 0;
    expect(own(text)).toEqual(before);
  });

  test("no entries are as good as none given", () => {
    expect(createExtractor({ actors: [], gazetteer: [] })(text)).toEqual(extract(text));
  });
});

describe("what is no entry is refused, by name", () => {
  const refused: readonly [unknown, string][] = [
    [{ actors: {} }, "actors must be an array"],
    [{ actors: [null] }, "actors[0] must be an object, not null"],
    [{ actors: [{ kind: "rebels" }] }, "actors[0].name: undefined is no text"],
    [{ actors: [{ name: "…", kind: "rebels" }] }, 'actors[0].name: "…" has no letters'],
    [{ actors: [{ name: "A Column", kind: "rebel" }] }, 'actors[0].kind: "rebel" is none of state, '],
    [{ actors: [{ name: "A Column", kind: "rebels", aliases: "ACO" }] }, "actors[0].aliases must be an array"],
    [{ actors: [{ name: "A Column", kind: "rebels", aliases: [7] }] }, "actors[0].aliases[0]: 7 is no text"],
    [{ actors: [{ name: "A Column", kind: "rebels", country: "Mali" }] }, 'actors[0].country: "Mali" is no ISO 3166'],
    [{ actors: [{ name: "A Column", kind: "rebels", monitor: 1 }] }, "actors[0].monitor: 1 is neither"],
    [{ actors: [{ name: "A Radio", kind: "media", stateMedia: true }] }, "actors[0].stateMedia: "],
    [{ actors: [{ name: "A Column", kind: "rebels", memberOf: "Nobody Known" }] }, "actors[0].memberOf: no actor"],
    [
      {
        actors: [
          { name: "A Column", kind: "rebels", memberOf: "B Column" },
          { name: "B Column", kind: "rebels", memberOf: "A Column" },
        ],
      },
      'actors[0].memberOf: "A Column" would belong to itself',
    ],
    [{ actors: [actors[0], actors[0]] }, 'actors[1].name: "Zebra Column" stands there twice'],
    [{ gazetteer: "Goma" }, "gazetteer must be an array of places or an object with a lookup"],
    [{ gazetteer: [{ name: "" }] }, 'gazetteer[0].name: "" is no text'],
    [{ gazetteer: [{ name: "Goma", latitude: 3 }] }, "gazetteer[0]: latitude and longitude come together"],
    [{ gazetteer: [{ name: "Goma", latitude: 123, longitude: 0 }] }, "gazetteer[0].latitude: 123 is not between"],
    [{ gazetteer: [{ name: "Goma", latitude: NaN, longitude: 0 }] }, "gazetteer[0].latitude: NaN is not between"],
    [{ gazetteer: [{ name: "Goma", kind: "town" }] }, 'gazetteer[0].kind: "town" is none of country, '],
    [{ gazetteer: [{ name: "Goma", population: "many" }] }, 'gazetteer[0].population: "many" is not'],
  ];
  test.each(refused)("%j", (options, message) => {
    expect(() => createExtractor(options as never)).toThrow(TypeError);
    expect(() => createExtractor(options as never)).toThrow(message);
  });

  test("a lookup's answer, when it is asked", () => {
    const own = createExtractor({ gazetteer: { lookup: () => [{ name: "Goma", country: "Congo" }] } });
    expect(() => own("Rebels shelled Goma.")).toThrow('gazetteer.lookup("rebels")[0].country: "Congo"');
  });
});

describe("any well-formed entry", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{4,9}x$/);
  const place = fc.record(
    {
      name: fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
      aliases: fc.array(word, { maxLength: 3 }),
      country: fc.constantFrom("MLI", "UKR", "COL"),
      population: fc.nat(),
      disputed: fc.boolean(),
    },
    { requiredKeys: ["name"] },
  );

  test("is found where the text has its name, and nothing of it is changed", () => {
    fc.assert(
      fc.property(place, fc.double({ min: -90, max: 90, noNaN: true }), (row, latitude) => {
        const entry = Object.freeze({ ...row, latitude, longitude: 10 });
        const own = createExtractor({ gazetteer: Object.freeze([entry]) });
        const found = own(`Soldiers shelled ${row.name} on Monday.`).locations.find((l) => l.name === row.name);
        expect(found?.coordinates).toEqual({ latitude, longitude: 10 });
        expect(found?.country).toBe(row.country);
      }),
      { numRuns: 30 },
    );
  });

  test("an actor as well", () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom("rebels", "militants", "police"), (a, b, kind) => {
        const own = createExtractor({ actors: [{ name: `${a} ${b}`, kind, country: "MLI" }] });
        const text = `On Monday the ${a} ${b} attacked a village.`;
        expect(own(text).actors.find((one) => one.name === `${a} ${b}`)).toMatchObject({ kind, country: "MLI" });
      }),
      { numRuns: 30 },
    );
  });
});
