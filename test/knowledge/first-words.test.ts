import { describe, expect, it } from "vitest";
import { ACTOR_TABLES } from "../../src/knowledge/actors/index.js";
import { actorIndex } from "../../src/knowledge/actors.js";
import { COUNTRY_ROWS } from "../../src/knowledge/countries.data.js";
import { FirstWords } from "../../src/knowledge/first-words.js";
import { foldWord, nameKeys } from "../../src/knowledge/fold.js";
import { LEADER_ROWS } from "../../src/knowledge/leaders.data.js";
import { PEOPLE } from "../../src/knowledge/people.data.js";
import { personNoun } from "../../src/knowledge/people.js";
import { firstKey } from "../../src/knowledge/phrase-index.js";
import { SPELLINGS } from "../../src/knowledge/spellings.data.js";

describe("FirstWords", () => {
  const list = new FirstWords("gas tank;U.N. base;Gasoline;tear gas\nÉlysée;David's Sling|ISR", ";");

  it.each([
    ["gas", ["gas tank"]],
    ["gasoline", ["Gasoline"]],
    ["un", ["U.N. base"]],
    ["elysee", ["Élysée"]],
    ["david", ["David's Sling"]],
    ["tank", []],
    ["isr", []],
  ])("%s", (first, phrases) => {
    expect(list.beginningWith(first)).toEqual(phrases);
  });
});

it("texts whose lower case is as long as they are: places are the same in both", () => {
  const texts = [COUNTRY_ROWS, LEADER_ROWS, ...ACTOR_TABLES.flatMap((rows) => Object.values(rows))];
  for (const text of texts) expect(text.toLowerCase()).toHaveLength(text.length);
});

it("every name of an actor is found in every spelling", () => {
  const index = actorIndex();
  for (const rows of ACTOR_TABLES) {
    for (const line of Object.values(rows).join("\n").trim().split(/\n+/)) {
      for (const name of line.split("|")[0]!.split(";")) {
        for (const [one, other] of [["", ""], ...SPELLINGS] as const) {
          const phrase = name.includes(one) ? name.replace(one, other) : name.replace(other, one);
          const found = index.startingWith(firstKey(phrase)!)?.map((entry) => nameKeys(entry.phrase).join(" "));
          expect(found, phrase).toContain(nameKeys(phrase).join(" "));
        }
      }
    }
  }
});

it("every noun for people that leaves its plural to the rule has one", () => {
  for (const { words } of PEOPLE) {
    for (const entry of words.split(" ")) {
      if (!entry.includes("/") && !entry.endsWith("s")) expect(personNoun(foldWord(`${entry}s`)), entry).toBeDefined();
    }
  }
});
