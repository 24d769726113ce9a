import { isOfWhom } from "../aside.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import { wordOf } from "./cluster.js";
import { compareActors, isDoer, sameNamedVictim } from "./compare-people.js";

/** Whether one of two tellings is of old times, told beside the news or in passing. */
export const isOfOldTimes = (r: Reading, a: Telling, b: Telling): boolean =>
  (a.time.time === undefined && !b.pointsBack && (opensWithOldTime(r, b) || isOfFormerTimes(r, a, b))) ||
  isRecalledBefore(r, a, b) ||
  (b.time.time === undefined && isOfSomebodyNew(r, a) && isOfWhom(r, a) && !speaksOfItAgain(r, a, b));

// Days before publication from which a deed is no longer this week's news.
const OLD = 14;

/** "In February, soldiers shot 17 people": a time of its own opens the sentence, and is not that of the news without a date. */
function opensWithOldTime({ doc }: Reading, { time: { time }, match }: Telling): boolean {
  const { sentence } = doc.tokens;
  const at = time?.range?.from;
  if (at === undefined || doc.anchor === undefined || sentence[at] !== sentence[match.from]) return false;
  if (at - doc.sentences[sentence[at]!]!.from > 2) return false;
  return Date.parse(doc.anchor.slice(0, 10)) - Date.parse(time!.end.slice(0, 10)) > OLD * 86_400_000;
}

/** "The war began after gunmen stormed the border towns last October": none of this week's deeds, which have no day. */
const isOfFormerTimes = (r: Reading, a: Telling, b: Telling): boolean =>
  b.time.background &&
  b.time.time?.range !== undefined &&
  !a.time.background &&
  (!b.definite || isOutstanding(r, b) || isOfSomebodyNew(r, b)) &&
  a.sentence !== b.sentence &&
  !isTitleOf(r, a, b) &&
  !sameNamedVictim(r, a, b);

/** "a commander whom the army killed in 2022 … . The army denied that it had bombed a village": the first only in passing. */
function isRecalledBefore(r: Reading, { match, time, sentence, filling }: Telling, b: Telling): boolean {
  if (!time.background || time.time?.range === undefined || b.time.background || b.time.time !== undefined)
    return false;
  if (b.pointsBack || sentence === b.sentence || match.clause === undefined) return false;
  const hitsThings = b.filling.targets.length > 0 && filling.targets.length === 0;
  return hitsThings && ASIDE.has(r.grammar.clauses[match.clause]!.kind);
}

const ASIDE: ReadonlySet<string> = new Set(["adverbial", "relative", "participle"]);

/** "the killing of a judge last year", and then "the killing". */
const speaksOfItAgain = (r: Reading, a: Telling, b: Telling): boolean => b.pointsBack && wordOf(r, a) === wordOf(r, b);

/** "the killing of a labourer last year": of somebody of whom nothing was told. */
function isOfSomebodyNew({ grammar, doc }: Reading, { match: { group: id } }: Telling): boolean {
  const of = id === undefined ? undefined : grammar.groups[id]!.of;
  const first = of === undefined ? undefined : doc.tokens.key[grammar.groups[of]!.from];
  return first === "a" || first === "an";
}

/** "132 died in June 2021 in the deadliest attack the country has known": told for what it was, not told before. */
function isOutstanding({ grammar, doc }: Reading, { match: { group: id } }: Telling): boolean {
  if (id === undefined) return false;
  const { from, head } = grammar.groups[id]!;
  return head > from + 1 && SUPERLATIVES.has(doc.tokens.key[from + 1]!);
}

const SUPERLATIVES = new Set("deadliest worst bloodiest biggest largest heaviest fiercest most".split(" "));

/** "Army killed dozens in villages", above "The army executed 223 people on February 25": the title is of what is told right below it. */
const isTitleOf = (r: Reading, a: Telling, b: Telling): boolean =>
  a.match.from < r.doc.body && b.sentence - a.sentence === 1 && compareActors(r, a, b, isDoer) === "same";
