import { describe, expect, it } from "vitest";
import { Tag } from "../../src/text/document.js";
import { readDocument } from "../../src/text/read.js";

function words(text: string, title?: string): string {
  return readDocument({ text, ...(title !== undefined && { title }) }).tokens.word.join(" ");
}

describe("text in capitals", () => {
  const text =
    "THE FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN] ATTACKED A BARRACKS IN SAN MIGUEL ON MONDAY.  COL LUIS ARTURO ISAACS SAID 12 SOLDIERS WERE KIDNAPPED IN THE 3RD BRIGADE'S ZONE NEAR TEJUTEPEQUE.";

  it("gets its names back", () => {
    expect(words(text)).toBe(
      "The Farabundo Marti National Liberation Front [ FMLN ] attacked a barracks in San Miguel on Monday . Col Luis Arturo Isaacs said 12 soldiers were kidnapped in the 3rd brigade 's zone near Tejutepeque .",
    );
  });

  it("is known as such, and sliced in its own letters", () => {
    const doc = readDocument({ text });
    expect(doc.casing).toBe("upper");
    const isaacs = doc.tokens.word.indexOf("Isaacs");
    expect(text.slice(doc.tokens.start[isaacs], doc.tokens.end[isaacs])).toBe("ISAACS");
    expect(doc.tokens.tag[isaacs]).toBe(Tag.PROPN);
    expect(doc.tokens.tag[doc.tokens.word.indexOf("attacked")]).toBe(Tag.VERB);
  });

  it("learns from the rest of the article", () => {
    const body =
      "Rebels in the hills near Dori shelled the Green Valley camp, the army said. Troops went to Green Valley to hunt the rebels there.";
    expect(words(body, "REBELS SHELL GREEN VALLEY CAMP NEAR DORI").split(" ").slice(0, 8).join(" ")).toBe(
      "Rebels shell Green Valley camp near Dori Rebels",
    );
    expect(readDocument({ text: body, title: "REBELS SHELL GREEN VALLEY CAMP" }).casing).toBe("mixed");
  });
});

describe("text without capitals", () => {
  it("gets its names back", () => {
    const text =
      "lucknow: police on tuesday arrested twelve men of the vhp after a clash in faizabad, officers said. prime minister atal behari vajpayee asked the state government of uttar pradesh for a report. curfew was clamped on the old town in march.";
    const found = words(text);
    for (const name of [
      "Police on Tuesday",
      "VHP",
      "Faizabad",
      "Atal Behari Vajpayee",
      "Uttar Pradesh",
      "in March",
      "the old town",
    ])
      expect(found).toContain(name);
    expect(readDocument({ text }).casing).toBe("lower");
  });
});

describe("headlines with capitals", () => {
  it("go by how the article writes the words", () => {
    const body =
      "Human Rights Watch questions the toll that the army gave. The rights group said on Monday that the death toll was too high. Monitors of Human Rights Watch were there.";
    expect(words(body, "Human Rights Watch Questions the Death Toll").split(" ").slice(0, 7).join(" ")).toBe(
      "Human Rights Watch questions the death toll",
    );
  });
});

describe("ordinary text", () => {
  it("is left alone", () => {
    expect(words("US troops and NATO left Mali; who knows why. The WHO said so.")).toBe(
      "US troops and NATO left Mali ; who knows why . The WHO said so .",
    );
  });
});
