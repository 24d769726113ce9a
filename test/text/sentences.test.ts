import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/text/read.js";

function sentences(text: string): string[] {
  const { tokens, sentences } = readDocument({ text });
  return sentences.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

/** " | " marks where a sentence ends. */
const CORPUS = [
  "Maj. Petrov met Adm. Ruiz and Lt.-Gen. Anders in Sept. 2012. | They left.",
  "Cpl. Jones, Pvt. Smith and Insp. Khan were hurt. | Rev. Okoro prayed.",
  "The army left the U.S. | They had come from the U.K. and the U.N. mission.",
  "The U.S. Army said so. | A U.S. official agreed.",
  "It began at 11 p.m. | Police came at 4 a.m. Tuesday.",
  "Ten people died... | Others ran away.",
  "He said ... nothing at all.",
  "“Why?” the minister asked. | Nobody knew.",
  "“They killed five. | Twenty ran.” | The army denied it.",
  '"We will not stop!" Peskov said. | He left.',
  "Sen. Cole (R-Fla.) agreed with Gov. Reed.",
  "J. R. Smith and A.Q. Khan met. | It was No. 5 on the list.",
  "He said no. | It was over.",
  "Four people were killed in Jos. | Residents fled.",
  "He blamed them on X. | Turkey's ministry denied it.",
  "The clip was posted to X. | Moscow made no comment.",
  "He met Francis X. Boyle on Monday.",
  "They killed 5. | 20 others fled.",
  "Fighting erupted.The army denied it. | See example.com for more.".replace("erupted.The", "erupted. | The"),
  "Is it over? | No. | It is not.",
  "The company, Acme Inc., fired him. | Acme Corp. did not.",
  "He cited art. 5 and par. 3 of the treaty. | It was signed on Jan. 5.",
  "Mohd. Yusuf and Md. Ali were held. | Dr. Rao treated them.",
  "07:15 | Troops are firing again near the temple.",
  "0930 GMT - | A hospital says six people died.",
  "The convoy (of five trucks) was hit. | (Nobody was hurt.) | It turned back.",
];

describe("sentence breaks", () => {
  for (const marked of CORPUS) {
    it(marked, () => {
      expect(sentences(marked.replaceAll(" | ", " "))).toEqual(marked.split(" | "));
    });
  }

  it("breaks without a space where a sentence surely ends", () => {
    expect(sentences("Fighting erupted.The army denied it.")).toEqual(["Fighting erupted.", "The army denied it."]);
  });

  it("breaks in text without capitals", () => {
    const text =
      "delhi: police said on tuesday that five men were held after the riot in the old town. they were later set free. the curfew was lifted in the evening, officers said.";
    expect(sentences(text).length).toBe(3);
  });

  it("cuts what is longer than any sentence, behind a comma where there is one", () => {
    const list = (n: number, sign: string) => `Rebels shelled ${`Goma${sign} `.repeat(n)}and Djibo.`;
    expect(sentences(list(400, ","))).toEqual([list(400, ",")]);
    expect(sentences(list(600, ","))).toEqual([
      `Rebels shelled ${"Goma, ".repeat(498)}Goma,`,
      `${"Goma, ".repeat(101)}and Djibo.`,
    ]);
    expect(sentences(list(1200, "")).map((each) => each.split(" ").length)).toEqual([1000, 204]);
  });
});
