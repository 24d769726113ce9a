import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/text/read.js";

function read(text: string, publishedAt?: string) {
  const doc = readDocument({ text, ...(publishedAt !== undefined && { publishedAt }) });
  const found = doc.dateline;
  return {
    dateline: found && text.slice(found.start, found.end).trim(),
    place: found?.place && text.slice(found.place.start, found.place.end),
    container: found?.container && text.slice(found.container.start, found.container.end),
    agency: found?.agency,
    date: found?.date,
    anchor: doc.anchor,
    first: doc.tokens.word[0],
    codes: doc.notes.map((note) => note.code),
  };
}

const CORPUS: readonly (readonly [
  text: string,
  place: string | undefined,
  agency?: string | undefined,
  date?: string,
])[] = [
  ["YEREVAN, Sept 13 (Reuters) - Fighting broke out.", "YEREVAN", "Reuters", "2022-09-13"],
  ["YEREVAN, Sept. 13, 2022 (Reuters) - Fighting broke out.", "YEREVAN", "Reuters", "2022-09-13"],
  [
    "GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT] FIGHTING BROKE OUT TODAY.",
    "GUATEMALA CITY",
    "ACAN-EFE",
    "1990-02-04",
  ],
  [
    "SAN SALVADOR, 18 FEB 90 (RADIO X) -- [REPORT] [PASSAGE OMITTED] FIGHTING BROKE OUT TODAY.",
    "SAN SALVADOR",
    "RADIO X",
    "1990-02-18",
  ],
  [
    "RIO DE JANEIRO (BRAZIL), 20 APR 89 (REDE X) -- [TEXT] FIGHTING BROKE OUT TODAY.",
    "RIO DE JANEIRO",
    "REDE X",
    "1989-04-20",
  ],
  ["KABUL (AP) — Fighting broke out.", "KABUL", "AP"],
  ["BEIRUT/DAMASCUS (Reuters) - Fighting broke out.", "BEIRUT", "Reuters"],
  ["Kyiv, Ukraine — Fighting broke out.", "Kyiv"],
  ["PRISTINA, Yugoslavia (AP) - Fighting broke out.", "PRISTINA", "AP"],
  ["MOSCOW, April 14. /TASS/. Fighting broke out.", "MOSCOW", "TASS", "2022-04-14"],
  ["KUNDUZ CITY (Pajhwok): Fighting broke out.", "KUNDUZ CITY", "Pajhwok"],
  ["ST. PETERSBURG — Fighting broke out.", "ST. PETERSBURG"],
  ["PORT-AU-PRINCE, Haiti (AP) — Fighting broke out.", "PORT-AU-PRINCE", "AP"],
  ["WASHINGTON—Fighting broke out.", "WASHINGTON"],
  ["Goma: Fighting broke out.", "Goma"],
  ["CLANDESTINE, 8 JAN 90 (RADIO X) -- [TEXT] FIGHTING BROKE OUT TODAY.", undefined, "RADIO X", "1990-01-08"],
  ["(CNN) Fighting broke out.", undefined, "CNN"],
  ["KABUL. Sept 13 (Interfax) - Fighting broke out.", "KABUL", "Interfax", "2022-09-13"],
  ["KABUL, 13th September, 2022 (WAM) -- Fighting broke out.", "KABUL", "WAM", "2022-09-13"],
  ["New Delhi, Sept 13 (PTI) Fighting broke out.", "New Delhi", "PTI", "2022-09-13"],
  ["September 13, 2022 (KHARTOUM) – Fighting broke out.", "KHARTOUM", undefined, "2022-09-13"],
  ["(Nairobi, September 13, 2022) – Fighting broke out.", "Nairobi", undefined, "2022-09-13"],
  ["(Beirut) – Fighting broke out.", "Beirut"],
  ["(Reuters) – Fighting broke out.", undefined, "Reuters"],
  ["GENEVA / KABUL (13 September 2022) – Fighting broke out.", "GENEVA", undefined, "2022-09-13"],
  ["13 September 2022, Kabul – Fighting broke out.", "Kabul", undefined, "2022-09-13"],
  ["Sept 13, 2022 - KABUL - Fighting broke out.", "KABUL", undefined, "2022-09-13"],
  ["Sept 13 (AP) — Fighting broke out.", undefined, "AP", "2022-09-13"],
  ["KABUL — Sept. 13, 2022 — Fighting broke out.", "KABUL", undefined, "2022-09-13"],
  ["KABUL, Tuesday – Fighting broke out.", "KABUL"],
  ["Goma, DR Congo | AFP | Fighting broke out.", "Goma", "AFP"],
  ["Kabul (AFP) Fighting broke out.", "Kabul", "AFP"],
  ["YEREVAN, SEPTEMBER 13, ARMENPRESS. Fighting broke out.", "YEREVAN", "ARMENPRESS", "2022-09-13"],
  ["BAKU, Azerbaijan, September 13. Fighting broke out.", "BAKU", undefined, "2022-09-13"],
  ["Sept 13 (Reuters) - Fighting broke out.", undefined, "Reuters", "2022-09-13"],
  ["Sept. 13 (UPI) -- Fighting broke out.", undefined, "UPI", "2022-09-13"],
];

describe("datelines", () => {
  for (const [text, place, agency, date] of CORPUS) {
    it(text, () => {
      const found = read(text, "2022-09-14");
      expect(found).toMatchObject({ place, agency, date, first: "Fighting" });
    });
  }

  it("reads the place of a text without capitals", () => {
    const text =
      "lucknow: police fired in the air on monday to scatter a crowd that had gathered near the old bus stand of the town, officers said.";
    expect(read(text)).toMatchObject({ place: "lucknow", first: "Police" });
  });

  it("gives the day on which relative times hang, where nothing else does", () => {
    expect(read("LIMA, 7 JUL 89 (EFE) -- [TEXT] A BOMB WENT OFF TODAY.").anchor).toBe("1989-07-07");
    expect(read("LIMA, July 7 (EFE) - A bomb went off today.").anchor).toBeUndefined();
    expect(read("LIMA, Dec 30 (EFE) - A bomb went off.", "2023-01-02").date).toBe("2022-12-30");
    expect(read("LIMA, Feb 30 (EFE) - A bomb went off.", "2023-03-02").date).toBeUndefined();
  });

  it("counts from the day on which the story was filed, where it was published soon after", () => {
    const filed = "LIMA, Dec 30 (EFE) - A bomb went off overnight.";
    expect(read(filed, "2023-01-02").anchor).toBe("2022-12-30");
    expect(read(filed, "2022-12-29").anchor).toBe("2022-12-30");
    expect(read(filed, "2023-02-01").anchor).toBe("2023-02-01");
  });

  for (const text of [
    "Police said: nobody was hurt.",
    "Update: Police have left.",
    "The army - which had denied it - left.",
    "Trump — who had said no — left.",
    "Analysis: Why the truce failed",
    "RUSSIA ATTACKS UKRAINE - WHAT WE KNOW SO FAR",
    "Al-Qaeda claimed the attack.",
    "In Goma: a doctor's diary.",
    "(Update) – Police have left.",
    "September 13 – Rebels attack Goma.",
    "THE AIM OF OUR REPORT IS TO CORRECT THE FIGURES.",
  ]) {
    it(`is none: ${text}`, () => {
      expect(read(text, "2022-09-14").dateline).toBeUndefined();
    });
  }

  it("takes a bad publishedAt for none and says so", () => {
    for (const publishedAt of ["yesterday", "2022-13-01", "2022-02-30", "13/09/2022", ""]) {
      const found = read("A bomb went off today.", publishedAt);
      expect(found.anchor).toBeUndefined();
      expect(found.codes).toContain("invalid-published-at");
    }
    expect(read("A bomb went off today.", "2022-09-13T23:30:00+03:00").anchor).toBe("2022-09-13");
  });
});
