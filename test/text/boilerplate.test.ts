import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/text/read.js";

const NEWS =
  "Rebels shelled the town of Dori on Tuesday and killed four people, the governor said.\n\nThe army sent troops to the town, which lies close to the border.";

function left(text: string): string[] {
  return readDocument({ text }).boilerplate.map(({ start, end }) => text.slice(start, end));
}

const CLUTTER = [
  "Share this article\nFacebook Twitter WhatsApp",
  "More on Sudan's war\nA simple guide to the talks\nDori: 'We buried them without names'",
  "Related Articles\nFive killed in market blast\nWhy the truce failed",
  "Read more: Why the truce failed",
  "We use cookies to make this site better. Accept all | Manage settings",
  "Please disable your ad blocker to go on reading.",
  "Support independent journalism. Donate today!",
  "Sign up for our newsletter\nEnter your email address",
  "© 2022 Example News. All rights reserved.",
  "*Reproduction of this content is prohibited.\n\nTranslated to English by XY12\n\nShow More",
  "(Reporting by Ana Diaz; editing by Tom Reed)",
  "Reporting by Ana Diaz in Dori; Editing by Tom Reed",
  "Our correspondent Tom Reed contributed to this report.",
  "Tags: Sahel, rebels, army",
  "Comments (12)\nLeave a comment",
  "Photograph: Ana Diaz/Getty Images",
  "More on this story\n‘We had nowhere to go’\nFollow us on Twitter",
  "Advertisement",
  "Comments (3)\n\nMoussa_88\nMy cousin was killed there by the army last week, 50 people died.\nReply Share",
  "2 Comments\n\nJohn Smith says:\nOctober 14, 2024 at 3:15 pm\nThey shot 30 people in our street.\n\nReply",
  "Top comments\n\nPeter, London: Why does nobody say that the rebels murdered 200 people?",
  "Ana Diaz says:\nMay 3, 2023 at 9:15 am\nThe army shot my brother.",
  "The reader comments section is moderated.\n\nAnonymous\n11 October 2024\nPolice killed my friend and 20 others.",
  "Correction: An earlier version of this article said five officers had been killed.",
  "This story was amended on 3 May to correct the number of those killed.",
  "About the author\nAna Diaz has reported on the war for 20 years. She was wounded in a bombing in 2005.",
  "Ana Diaz is a reporter in Dori who has covered the war since 2008, when rebels killed dozens in the town.",
  "Most read this week\n1. Militants kill 40 in ambush\n2. Army denies shelling",
  ">> Five killed as police open fire",
  "12 comments",
  "Weather: page 12",
  "Agency writers Ana Diaz and Tom Reed contributed.",
  "ab/cd\nHits: 301",
  "Subscribe now for 1 euro a month. Cancel at any time.",
  "MORE EXPLAINERS\nWho are the rebels?\nWhat does the army want?",
];

describe("what is no journalism", () => {
  for (const clutter of CLUTTER) {
    it(clutter.replaceAll("\n", " ⏎ "), () => {
      expect(left(`${NEWS}\n\n${clutter}`)).toEqual([clutter]);
    });
  }

  it("is found before and between the paragraphs as well", () => {
    const text = `By Ana Diaz\nExample News, Dori\n\nPublished: 13 September 2022\n\n${NEWS.replace("\n\n", "\n\nRead also: Why the truce failed\n\n")}`;
    expect(left(text)).toEqual([
      "By Ana Diaz\nExample News, Dori\n\nPublished: 13 September 2022",
      "Read also: Why the truce failed",
    ]);
  });

  it("has no tokens", () => {
    const doc = readDocument({ text: `${NEWS}\n\nRelated Articles\nRebels kill five in Goma` });
    expect(doc.tokens.word).not.toContain("Goma");
  });

  it("is cut from within a paragraph", () => {
    const text =
      "Rebels shelled Dori (Photo: Ana Diaz) on Tuesday, the governor said. (Reporting by Ana Diaz; editing by Tom Reed)";
    expect(left(text)).toEqual(["(Photo: Ana Diaz)", "(Reporting by Ana Diaz; editing by Tom Reed)"]);
  });
});

describe("what is journalism", () => {
  it("is a sentence below an advertisement, however it begins", () => {
    const told = "More than 300 people have been killed in Lebanon since October.";
    const text = `${NEWS}\n\nADVERTISEMENT\n\n${told}\n\nComments (12)`;
    expect(left(text)).toEqual(["ADVERTISEMENT", "Comments (12)"]);
  });

  for (const text of [
    NEWS,
    "Three dead",
    "Rebels shelled Dori, the army said.\n\nThe governor confirmed it.\n\nFour people killed",
    "Rebels set up roadblocks on the highway to the capital.",
    "This video shows soldiers shooting at a crowd.",
    "Our correspondent telephoned the ministry.",
    "Facebook and Twitter removed the posts, the ministry said.",
    "By Monday evening, troops had taken the town.",
    "The donation was meant for the hospital, which was later bombed.",
    "Comments by the minister angered the rebels, who then shelled the town.",
    "Protesters followed the leaders on Twitter before they stormed the palace, police said.",
    "The Reuters/Ipsos poll put the president ahead of his rival.",
    "What we know so far\n\nRebels shelled Dori.\n\nWhat we do not know\n\nWho led them.",
    "• Four people killed in Dori\n• Army sends troops\n• Thousands flee",
    "Copyright law was no issue, the court said, when police arrested the editor.",
    "“They came at night,” said a farmer.\n\n“We ran.”",
  ]) {
    it(text.slice(0, 60).replaceAll("\n", " ⏎ "), () => {
      expect(left(text)).toEqual([]);
    });
  }
});
