import { Tag } from "../text/document.js";
import type { HedgeMention } from "./discourse.js";
import { HEDGES } from "./hedges.data.js";
import { groupAt, isTime, type Reading } from "./reading.js";
import { Is } from "./words.js";

let table: ReadonlyMap<string, HedgeMention["certainty"]> | undefined;

function certaintyOf(word: string): HedgeMention["certainty"] {
  table ??= new Map(HEDGES.flatMap(({ certainty, words }) => words.map((word) => [word, certainty] as const)));
  return table.get(word)!;
}

/** Hedges in text order. A verb "suspected" or "claimed" is a cue and no hedge; nor is "believed" as a main verb. */
export function findHedges(r: Reading): HedgeMention[] {
  const hedges: HedgeMention[] = [];
  for (let i = 0; i < r.count; i++) {
    if ((r.is[i]! & Is.HEDGE) === 0 || (VERBAL.has(r.key[i]!) && isVerb(r, i))) continue;
    hedges.push({ from: i, to: i + 1, certainty: certaintyOf(r.key[i]!) });
  }
  return hedges;
}

const VERBAL: ReadonlySet<string> = new Set([
  "suspected",
  "alleged",
  "claimed",
  "believed",
  "feared",
  "supposed",
  "presumed",
]);

/** An active verb: "police suspected that", "he claimed the prize"; passives ("is believed to") and "suspected rebels" hedge. */
function isVerb(r: Reading, i: number): boolean {
  const next = r.tag[i + 1];
  const before = groupAt(r, i - 1);
  const subject = before !== undefined && before !== groupAt(r, i) && !isTime(r, before);
  if (!subject && (next === Tag.NOUN || next === Tag.PROPN || next === Tag.ADJ)) return false;
  const id = r.grammar.verbAt[i]!;
  if (id < 0)
    return r.key[i] === "claimed" || ((r.key[i] === "believed" || r.key[i] === "feared") && r.tag[i] !== Tag.ADJ);
  return r.grammar.verbs[id]!.voice !== "passive";
}
