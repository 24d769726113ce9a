import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/entities/times/index.js";
import { readDocument } from "../../src/text/read.js";

/** Published on Tuesday, 13 September 2022. */
const PUBLISHED = "2022-09-13";

function times(text: string, publishedAt: string | undefined = PUBLISHED): string[] {
  const doc = readDocument({ text, ...(publishedAt !== undefined && { publishedAt }) });
  return findTimes(doc).map(({ from, to, time, role }) => {
    const words = text.slice(doc.tokens.start[from]!, doc.tokens.end[to - 1]!);
    const days = time.start === time.end ? time.end : `${time.start ?? ""}..${time.end}`;
    return `${words} = ${days}${role === "point" ? "" : ` ${role}`}`;
  });
}

/** Sentences in which exactly one time is named: wording → meaning. */
const CORPUS: Record<string, readonly string[]> = {
  "2022-09-13": [
    "Rebels shelled the town today.",
    "Rebels shelled the town on Tuesday.",
    "Rebels shelled the town early on Tuesday.",
    "Rebels shelled the town early Tuesday.",
    "Rebels shelled the town on Tuesday morning.",
    "Rebels shelled the town in the early hours of today.",
    "Rebels shelled the town this morning.",
    "Rebels shelled the town on 13 September.",
    "Rebels shelled the town on Sept. 13.",
    "Rebels shelled the town on September 13, 2022.",
    "Rebels shelled the town on Tuesday, September 13.",
    "Rebels shelled the town on Tuesday 13 September 2022.",
    "Rebels shelled the town on the 13th of September.",
    "Rebels shelled the town on 2022-09-13.",
    "Rebels shelled the town on 13/09/2022.",
    "The shelling began tonight.",
    "Rebels shelled the town at noon today.",
    "The truce took effect in the small hours of Tuesday.",
  ],
  "2022-09-12": [
    "Rebels shelled the town on Monday.",
    "Rebels shelled the town yesterday.",
    "Rebels shelled the town last night.",
    "Rebels shelled the town on the night of 12 September.",
    "Rebels shelled the town late on 12 Sept.",
    "Rebels shelled the town late on Monday.",
    "Monday's shelling killed two.",
    "Rebels shelled the town on Mon. afternoon.",
    "Rebels shelled the town one day ago.",
    "Rebels shelled the town on Monday at 18:30.",
    "Rebels shelled the town Monday at 6 p.m.",
    "Rebels shelled the town the previous night.",
    "Rebels shelled the town as recently as Monday.",
    "Rebels shelled the town on the evening of the 12th.",
    "Rebels shelled the town on Monday this week.",
  ],
  "2022-09-11": [
    "Rebels shelled the town on Sunday.",
    "Rebels shelled the town the day before yesterday.",
    "Rebels shelled the town two days ago.",
    "Before dawn on Sunday, rebels shelled the town.",
    "Rebels shelled the town at around 03:00 local time on Sunday.",
    "Rebels shelled the town at 0300 GMT on Sunday.",
    "Rebels shelled the town just after midnight on Sunday.",
    "Rebels shelled the town from dawn to dusk on Sunday.",
  ],
  "2022-09-14": [
    "The council will meet on Wednesday.",
    "Talks are due to open tomorrow.",
    "A vote is scheduled for Wednesday.",
  ],
  "2022-09-15": ["The army plans to withdraw on Thursday.", "On Thursday, the two sides will meet in Geneva."],
  "2022-11-09": ["Political talks are to open in Tunis on 9 November."],
  "2021-11-09": ["Political talks opened in Tunis on 9 November."],
  "2022-09-12..2022-09-13": [
    "Rebels shelled the town overnight.",
    "Rebels shelled the town on September 12-13.",
    "Rebels shelled the town on 12 and 13 September.",
    "Rebels shelled the town between 12 September and 13 September.",
    "Rebels shelled the town overnight into Tuesday.",
    "Rebels shelled the town over the past 24 hours.",
    "Rebels shelled the town on the night of 12 to 13 September.",
    "Rebels shelled the town between Monday and Tuesday.",
    "Rebels shelled the town on Monday night into Tuesday.",
    "Rebels shelled the town in the night from Monday to Tuesday.",
    "Rebels shelled the town during the night.",
  ],
  "2022-09-05..2022-09-07": [
    "Rebels shelled the town from 5 to 7 September.",
    "Rebels shelled the town between 5 and 7 September.",
    "Rebels shelled the town on September 5, 6 and 7.",
  ],
  "2022-08-30..2022-09-02": [
    "Rebels shelled the town on Aug. 30-Sept. 2.",
    "Rebels shelled the town between Aug. 30 and Sept. 2.",
    "Rebels shelled the town from 30 August until 2 September.",
  ],
  "2022-09-05": [
    "Rebels shelled the town on 05 SEP 22.",
    "Rebels shelled the town on 2022/09/05.",
    "Rebels shelled the town on 5.9.2022.",
    "Rebels shelled the town on Sept 5th.",
    "Rebels shelled the town on the fifth of September.",
    "Rebels shelled the town on the eve of 6 September.",
    "Rebels shelled the town on Monday last week.",
    "Rebels shelled the town on Monday of last week.",
    "Rebels shelled the town a week ago Monday.",
    "Rebels shelled the town on the 5th, residents said.",
  ],
  "2022-09-16": ["The truce expires at midnight on Friday.", "The army will withdraw next Friday."],
  "2022-09-11..2022-09-13": ["Rebels shelled the town in the last 48 hours."],
  "2022-09-06..2022-09-13": ["Rebels shelled the town in the past week."],
  "2022-09-12..2022-09-13  ": ["Rebels shelled the town this week.", "Rebels shelled the town earlier this week."],
  "2022-01-01..2022-09-13": ["Rebels shelled the town earlier this year."],
  "2022-01-01..2022-04-30": ["Rebels shelled the town at the start of the year.", "Rebels took it in early 2022."],
  "2022-01-01..2022-09-13 since": ["He has been held since the start of the year."],
  "..2022-12-31 until": ["The army will withdraw by the end of the year."],
  "2021-05-01..2021-08-31": ["Rebels shelled the town in mid-2021."],
  "1986-01-01..1989-12-31": ["Rebels shelled the town in the late 1980s."],
  "1992-01-01..1995-12-31": ["Rebels shelled the town in 1992-1995."],
  "2022-09-09 recurrent": ["They march every Friday."],
  "2022-09-12..2022-09-14": ["Rebels shelled the town on Sept. 12, 13 and 14."].slice(1),
  "2022-09-05..2022-09-11": ["Rebels shelled the town last week.", "Last week rebels shelled the town."],
  "2022-09-10..2022-09-11": ["Rebels shelled the town over the weekend.", "Rebels shelled the town last weekend."],
  "2022-08-01..2022-08-31": [
    "Rebels took the town last month.",
    "Rebels took the town in August.",
    "Rebels took the town in August 2022.",
  ],
  "2022-02-01..2022-02-28": [
    "Troops crossed the border in February.",
    "Troops crossed the border in February this year.",
  ],
  "2021-02-01..2021-02-28": [
    "Troops crossed the border in February last year.",
    "Troops crossed the border in February 2021.",
  ],
  "2021-10-01..2021-10-31": ["Troops crossed the border in October.", "Troops crossed the border last October."],
  "2022-02-20..2022-02-28": [
    "Troops crossed the border in late February.",
    "Troops crossed the border at the end of February.",
  ],
  "2022-08-10..2022-08-20": ["Troops crossed the border in mid-August."],
  "1993-01-01..1994-12-31": ["Rebels shelled the town in 1993 and 1994."],
  "2022-06-01..2022-07-31": ["Rebels shelled the town in June and July."],
  "2021-01-01..2021-12-31": [
    "The army seized power last year.",
    "The army seized power in 2021.",
    "The army seized power a year ago.",
  ],
  "2020-01-01..2020-12-31": [
    "The army seized power two years ago.",
    "The 2020 war killed thousands.",
    "They fought a six-week war over the enclave in 2020.",
  ],
  "2021-09-01..2021-12-31": ["The army seized power in late 2021.", "The army seized power late last year."],
  "1990-01-01..1999-12-31": ["The movement was founded in the 1990s."],
  "1991-01-01..1992-12-31": [
    "The province broke away in a war in 1991-92.",
    "The province broke away between 1991 and 1992.",
  ],
  "2014-06-01..2014-08-31": ["Fighting raged in the summer of 2014."],
  "2013-01-01..2013-12-31": [
    "In 2013 gunmen seized the town.",
    "In 2013 federal police shot six farmers.",
    "The town was quiet, but in 2013 rebels shelled it.",
    "He was killed in 2013 clashes.",
  ],
  "1631-01-01..1631-12-31": ["The city was sacked in 1631."],
  "1989-07-07": ["The bomb exploded on 7 JUL 89."],
  "2001-09-11": ["He was held after the 9/11 attacks.", "He was held after the Sept. 11, 2001 attacks."].slice(1),
  "2021-12-24": ["Rebels shelled the town on Christmas Eve."],
  "2015-01-01..2022-04-30": ["It led a campaign against them from 2015 until a truce in April 2022."],
  "2022-09-12..2022-09-13 since": ["Rebels have shelled the town since Monday."],
  "2020-01-01..2022-09-13 since": ["Peacekeepers have been there since 2020."],
  "..2022-09-16 until": ["The truce will hold until Friday."],
  "2022-09-03..2022-09-04": ["Rebels shelled the town the weekend before last."],
  "2022-08-29..2022-09-04": ["Rebels shelled the town the week before last."],
  "2021-07-01..2022-06-30": [
    "It recorded 3,620 abductions in the year to June.",
    "It recorded 3,620 abductions in the 12 months to 30 June 2022.",
  ],
  "2022-03-01..2022-08-31": ["Ninety people were killed in the six months to August."],
  "2022-08-29..2022-09-11": ["Ninety people were killed in the two weeks ending Sunday."],
  "2022-08-16..2022-08-31": ["Rebels shelled the town in the second half of August."],
  "2021-07-01..2021-09-30": ["Rebels shelled the town in the third quarter of 2021."],
  "2022-08-25..2022-08-31": ["Rebels shelled the town in the last week of August."],
};

describe("one meaning, many wordings", () => {
  for (const [meaning, texts] of Object.entries(CORPUS)) {
    for (const text of texts) {
      it(`${text} → ${meaning}`, () => {
        expect(times(text).map((found) => found.slice(found.indexOf(" = ") + 3))).toEqual([meaning.trim()]);
      });
    }
  }
});

const NONE = [
  "Soldiers had to march 10 km to the border.",
  "The March 23 Movement advanced on the town.",
  "At least 12 may have died.",
  "Theresa May condemned the attack.",
  "The Sunday Times reported the attack.",
  "Some 2000 people fled.",
  "A 26-year-old man was killed.",
  "The sun was setting over the front.",
  "They sat down for talks.",
  "The second round of talks failed.",
  "Bloody Sunday is remembered there.",
  "The 19 April Movement laid down its arms.",
  "They fell back to the river.",
  "Resolution 1701 was adopted.",
  "April Jones, a nurse, was hurt.",
  "Rebels shelled the town on 5/9/2022.",
  "Rebels shelled the town before dawn.",
  "Talks will go on in the coming days.",
  "Rebels shelled the town on the eve of the election.",
  "He has been held for three years.",
  "The trial is expected to last two months.",
  "The truce could last three weeks.",
];

describe("what is no time", () => {
  for (const text of NONE) {
    it(text, () => {
      expect(times(text)).toEqual([]);
    });
  }
});

describe("times that hang on another one", () => {
  it("counts back and forth from what was told last", () => {
    expect(times("A convoy was hit on 5 June. Two days earlier, a bridge was blown up.")).toEqual([
      "5 June = 2022-06-05",
      "Two days earlier = 2022-06-03",
    ]);
    expect(times("A convoy was hit on 5 June. A bridge was blown up the following day.")).toEqual([
      "5 June = 2022-06-05",
      "the following day = 2022-06-06",
    ]);
    expect(times("Residents on Sunday buried farmers killed the day before.")).toEqual([
      "Sunday = 2022-09-11",
      "the day before = 2022-09-10",
    ]);
    expect(times("The pilot was handed over on Friday night, two days after his jet was shot down.")).toEqual([
      "Friday night = 2022-09-09",
      "two days after = 2022-09-07",
    ]);
    expect(times("Troops crossed the border in February 2021. They left that September.")).toEqual([
      "February 2021 = 2021-02-01..2021-02-28",
      "that September = 2021-09-01..2021-09-30",
    ]);
    expect(times("He was shot on 28 February. Three others were wounded on the same evening.")).toEqual([
      "28 February = 2022-02-28",
      "the same evening = 2022-02-28",
    ]);
  });

  it("needs no day of publication for them", () => {
    expect(times("A convoy was hit on 5 June 2014. A bridge was blown up two days later.", undefined)).toEqual([
      "5 June 2014 = 2014-06-05",
      "two days later = 2014-06-07",
    ]);
  });
});

describe("without a day of publication", () => {
  it("leaves relative times out", () => {
    const doc = readDocument({ text: "Rebels shelled the town on Monday. They had taken it in 2014." });
    expect(findTimes(doc).map((mention) => mention.time.end)).toEqual(["2014-12-31"]);
    expect(doc.notes.map((note) => note.code)).toContain("no-publication-date");
  });
});

const DAY = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const WORDING = fc.constantFrom(
  ...Object.values(CORPUS).flat(),
  ...NONE,
  "Three weeks ago it began.",
  "It will end next month.",
  "It happened on 29 February.",
  "It happened on Feb. 30.",
);

describe("whatever the words", () => {
  it("gives days that exist, in order", () => {
    fc.assert(
      fc.property(fc.array(WORDING, { minLength: 1, maxLength: 6 }), DAY, (texts, publishedAt) => {
        const doc = readDocument({ text: texts.join(" "), publishedAt });
        let last = 0;
        for (const { from, to, time } of findTimes(doc)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
          for (const day of [time.start ?? time.end, time.end]) {
            expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
          expect((time.start ?? time.end) <= time.end).toBe(true);
        }
      }),
    );
  });

  it("puts a weekday of the past into the week up to publication", () => {
    fc.assert(
      fc.property(
        DAY,
        fc.constantFrom("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        (publishedAt, weekday) => {
          const [found] = findTimes(readDocument({ text: `Rebels shelled the town on ${weekday}.`, publishedAt }));
          const gap = (Date.parse(publishedAt) - Date.parse(found!.time.end)) / 86_400_000;
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThan(7);
          expect(new Date(found!.time.end).toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" })).toBe(
            weekday,
          );
        },
      ),
    );
  });
});

/** Ways to write one day, and what they say with any day of publication not before it. */
const WAYS: readonly ((day: Date) => string)[] = [
  (d) => `on ${d.getUTCDate()} ${MONTH[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  (d) => `on ${MONTH[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
  (d) => `on ${MONTH[d.getUTCMonth()]!.replace(/^(...)..+/, "$1.")} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
  (d) => `on the night of ${d.getUTCDate()} ${MONTH[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  (d) => `on ${d.toISOString().slice(0, 10)}`,
  (d) => `early on ${DAYS[d.getUTCDay()]}, ${MONTH[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`,
];
const MONTH = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DAY_MS = 86_400_000;

describe("a day written out is that day", () => {
  it("in any way of writing it", () => {
    fc.assert(
      fc.property(DAY, fc.constantFrom(...WAYS), fc.nat(400), (day, way, later) => {
        const date = new Date(`${day}T00:00:00Z`);
        const publishedAt = new Date(date.getTime() + later * DAY_MS).toISOString().slice(0, 10);
        const text = `Rebels shelled the town ${way(date)}.`;
        expect(
          times(text, publishedAt).map((t) => t.split(" = ")[1]),
          text,
        ).toEqual([day]);
      }),
    );
  });

  it("and so many days ago counts back from publication", () => {
    fc.assert(
      fc.property(DAY, fc.integer({ min: 2, max: 60 }), (publishedAt, n) => {
        const day = new Date(Date.parse(publishedAt) - n * DAY_MS).toISOString().slice(0, 10);
        expect(times(`Rebels shelled the town ${n} days ago.`, publishedAt)[0]!.split(" = ")[1]).toBe(day);
      }),
    );
  });

  it("without a year it is the last such day", () => {
    fc.assert(
      fc.property(DAY, fc.nat(150), (day, later) => {
        const date = new Date(`${day}T00:00:00Z`);
        fc.pre(!day.endsWith("02-29"));
        const publishedAt = new Date(date.getTime() + later * DAY_MS).toISOString().slice(0, 10);
        const text = `Rebels shelled the town on ${date.getUTCDate()} ${MONTH[date.getUTCMonth()]}.`;
        expect(times(text, publishedAt).map((t) => t.split(" = ")[1])).toEqual([day]);
      }),
    );
  });
});
