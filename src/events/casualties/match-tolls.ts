import type { CountMention } from "../../entities/entities.js";
import type { Casualty } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";
import { patternIndex } from "./pattern-index.js";
import { BySentence, clauseAt, countAt, type Found, loss, type Reading } from "./reading.js";
import { draftOf } from "./victim-count.js";
import { readVictims, type VictimsReading } from "./victims.js";
import { NUMBERS, STATED, TALLIES } from "./words.data.js";
import { Word } from "./words.js";

/** The words that say what a tally counts. */
const COUNTED: Readonly<Record<string, Casualty["effect"]>> = {
  dead: "killed",
  killed: "killed",
  deaths: "killed",
  fatalities: "killed",
  victims: "killed",
  bodies: "killed",
  death: "killed",
  wounded: "injured",
  injured: "injured",
  injuries: "injured",
  hurt: "injured",
  injury: "injured",
  missing: "missing",
  displaced: "displaced",
  casualties: "killed-or-injured",
  casualty: "killed-or-injured",
  arrests: "detained",
  arrested: "detained",
  detained: "detained",
  detentions: "detained",
  detainees: "detained",
  abducted: "abducted",
  kidnapped: "abducted",
};
/** Words before the figure. */
const LEADS = new Set([
  "at",
  "to",
  "of",
  "is",
  "was",
  "stands",
  "stood",
  "reached",
  "hit",
  "as",
  "topped",
  "exceeded",
  "passed",
  "above",
  "over",
  "than",
  "past",
  "around",
  "about",
  "nearly",
  "had",
  "has",
  "with",
  "exceeds",
  "exceeding",
  "tops",
  "topping",
  "passes",
  "passing",
  "surpassed",
  "surpasses",
  "crossed",
]);
/** Leads behind which a figure is the least: "pushed the toll past 40,000". */
const MORE_THAN = new Set(
  "topped tops topping exceeded exceeds exceeding passed passes passing past above over surpassed surpasses crossed".split(
    " ",
  ),
);
/** Words of a toll that runs. */
const RISING = new Set([
  "rise",
  "raise",
  "bring",
  "climb",
  "jump",
  "reach",
  "grow",
  "top",
  "pass",
  "exceed",
  "increase",
  "revise",
  "earlier",
  "previous",
  "since",
  "mount",
  "update",
  "push",
  "stand",
  "surpass",
  "total",
  "overall",
  "take",
]);
/** Verbs that set a toll spoken of before: "raised it to about 100", "put it at 40". */
const SETTERS = new Set(["raise", "put", "revise", "bring", "lower", "update", "place", "set", "estimate"]);
/** Verbs by which a toll moves on, before "to": "it rose to 50", "taking the total to 35". */
const MOVERS = new Set("rise climb jump grow increase bring take raise push soar mount".split(" "));
/** Tokens over which "it" or a noun of figures speaks of a toll given before. */
const MEMORY = 60;

/** Reads tolls: "put the death toll at 12", "a toll of 58", "the number of wounded rose to 40", "its own dead at 175". */
export function matchTolls(r: Reading): void {
  if ((r.spoken & Word.TALLY) === 0) return;
  const { key, count } = r.doc.tokens;
  const told = new BySentence(r);
  let lastToll = -1;
  let effect: Casualty["effect"] = "killed";
  for (let at = 0; at < count; at++) {
    const bits = r.words[at]! & (Word.TALLY | Word.IT);
    if (bits === 0) continue;
    const tallied = bits === Word.TALLY ? tollAt(r, at) : undefined;
    if (tallied !== undefined) {
      effect = tallied;
      lastToll = at;
      if (!figureBefore(r, told, at, effect)) figureBehind(r, told, at, effect);
    } else if (bits === Word.IT && lastToll >= 0 && at - lastToll < MEMORY && isSetAgain(r, at)) {
      figureBehind(r, told, at, effect);
    } else if (NUMBERS.has(key[at]!) && isMoved(r, at)) {
      const before = lastToll >= 0 && at - lastToll < MEMORY ? effect : effectBefore(r, told, at);
      if (before !== undefined) figureBehind(r, told, at, before);
    }
  }
}

/** "raised it to about 100", "it rose to 50". */
function isSetAgain(r: Reading, at: number): boolean {
  const { key } = r.doc.tokens;
  const { lemma } = r.grammar;
  if ((key[at + 1] === "to" || key[at + 1] === "at") && SETTERS.has(lemma[at - 1]!)) return true;
  const verb = r.grammar.verbs[r.grammar.verbAt[at + 1] ?? -1];
  return verb !== undefined && MOVERS.has(verb.lemma) && key[verb.to] === "to";
}

/** "taking the total to 35", "the figure has risen to 60": a number of what was told before. */
function isMoved(r: Reading, at: number): boolean {
  const { key } = r.doc.tokens;
  if (key[at - 1] !== "the" && key[at - 1] !== "that") return false;
  if (key[at + 1] === "to") return MOVERS.has(r.grammar.lemma[at - 2]!);
  if (key[at + 1] === "at") return SETTERS.has(r.grammar.lemma[at - 2]!);
  const verb = r.grammar.verbs[r.grammar.verbAt[at + 1] ?? -1];
  return verb !== undefined && MOVERS.has(verb.lemma) && key[verb.to] === "to";
}

/** What befell the people told of last, in the same sentence or the one before. */
function effectBefore(r: Reading, told: BySentence, at: number): Casualty["effect"] | undefined {
  const own = r.doc.tokens.sentence[at]!;
  let last: Found | undefined;
  for (const sentence of [own - 1, own]) {
    for (const found of told.in(sentence)) {
      if (found.from >= at || found.negated) continue;
      if (last === undefined || found.from > last.from) last = found;
    }
  }
  return last?.effect;
}

/** The effect that a tally at this token counts, or undefined if there is none. */
function tollAt(r: Reading, at: number): Casualty["effect"] | undefined {
  const { key } = r.doc.tokens;
  const word = key[at]!;
  if (TALLIES.has(word)) return Object.hasOwn(COUNTED, key[at - 1] ?? "") ? COUNTED[key[at - 1]!] : "killed";
  // "the total killed", "the number dead"
  if (NUMBERS.has(word) && Object.hasOwn(COUNTED, key[at + 1] ?? "")) return COUNTED[key[at + 1]!];
  if (NUMBERS.has(word) && key[at + 1] === "of") {
    for (let next = at + 2; next < at + 6; next++)
      if (Object.hasOwn(COUNTED, key[next] ?? "")) return COUNTED[key[next]!];
    return undefined;
  }
  return STATED.has(word) && key[at + 1] === "at" ? (COUNTED[word] ?? "killed") : undefined;
}

/** Where the words behind a tally may hold its figure: its own phrase, or what its verb says of it. */
function startOfFigure(r: Reading, at: number): number {
  const group = r.grammar.groups[r.grammar.groupAt[at] ?? -1];
  const clause = clauseAt(r, at);
  const verb = clause && r.grammar.verbs[clause.verb]!;
  const told = group !== undefined && clause?.subject === group.id && verb !== undefined && verb.from > at;
  return told && (RISING.has(verb.lemma) || LEADS.has(r.doc.tokens.key[verb.head]!)) ? verb.from - 1 : at;
}

/** "raising to 60 the number of people killed", "brought to 60 the death toll": the figure stands before the tally. */
function figureBefore(r: Reading, told: BySentence, at: number, effect: Casualty["effect"]): boolean {
  const { key, sentence } = r.doc.tokens;
  let article = at - 1;
  while (article > at - 3 && key[article] !== "the") article--;
  const index = key[article] === "the" ? countAt(r, article - 1) : -1;
  const mention = r.counts[index];
  if (mention === undefined || mention.to !== article || key[mention.from - 1] !== "to") return false;
  if (!MOVERS.has(r.grammar.lemma[mention.from - 2]!) || mention.from < r.doc.sentences[sentence[at]!]!.from)
    return false;
  addToll(r, told, at, effect, mention, { from: mention.from, to: at + 1 });
  return true;
}

/** "The toll, previously given as 12, stands at 14": where the aside of an earlier figure ends. */
function behindAside(r: Reading, at: number, limit: number): number {
  const { key } = r.doc.tokens;
  const own = r.grammar.verbAt;
  let comma = at + 1;
  while (comma < Math.min(limit, at + 8) && key[comma] !== "," && own[comma]! < 0) comma++;
  if (key[comma] !== ",") return at;
  let earlier = false;
  for (let next = comma + 1; next < Math.min(limit, comma + 10); next++) {
    if (key[next] === ",") return earlier ? next : at;
    if (EARLIER.has(key[next]!)) earlier = true;
  }
  return at;
}

const EARLIER = new Set(["previously", "earlier", "initially", "originally", "first", "once"]);

/** The figure within the next words, if nothing but words of counting stands between. */
function figureBehind(r: Reading, told: BySentence, tally: number, effect: Casualty["effect"], depth = 0): void {
  const { key, sentence } = r.doc.tokens;
  const limit = r.doc.sentences[sentence[tally]!]!.to;
  const at = behindAside(r, tally, limit);
  const near = nextCount(r, at, Math.min(limit, at + 13));
  const own = near !== undefined && near.to <= limit && isLed(r, at, near) ? near : undefined;
  const start = own === undefined ? startOfFigure(r, at) : at;
  const mention = overtaken(r, own ?? nextCount(r, start, Math.min(limit, start + 9)), limit);
  if (mention === undefined || mention.to > limit || (own === undefined && !isLed(r, start, mention))) return;
  if (told.in(sentence[at]!).some((k) => k.from < mention.to && mention.from < k.to && k.effect === effect)) return;
  if (key[mention.to] === "days" || key[mention.to] === "more") return;
  const state =
    patternIndex().states.get(key[mention.to] ?? "") ?? patternIndex().states.get(key[mention.to + 1] ?? "");
  // "a toll of one person wounded": told by the state itself
  if (state !== undefined && state.effect !== effect) return;
  const noun = key[tally - 1] === "death" ? tally - 1 : tally;
  const verbal = key[tally] === "it" && key[tally - 1] !== "." && r.grammar.verbAt[tally - 1]! >= 0;
  addToll(r, told, tally, effect, mention, { from: verbal ? tally - 1 : noun, to: mention.to });
  if (depth < 2) secondFigure(r, told, tally, mention.to, limit, effect, depth);
}

/** Tells the figure of a tally. */
function addToll(
  r: Reading,
  told: BySentence,
  at: number,
  effect: Casualty["effect"],
  mention: CountMention,
  words: TokenRange,
): void {
  const group = r.grammar.groupAt[mention.to - 1]!;
  const noun = r.doc.tokens.key[at - 1] === "death" ? at - 1 : at;
  const people = peopleCounted(r, told, at, effect);
  const found = loss({
    from: words.from,
    to: words.to,
    effect,
    count: atLeast(r, mention),
    victims: { category: "unknown", ...people, range: { from: mention.from, to: mention.to } },
    names: [],
    cumulative: runs(r, at, Math.max(at, mention.from)),
    clause: clauseAt(r, at)?.id,
    statement: { from: Math.min(noun, words.from), to: words.to },
    negated: false,
    trigger: { from: noun, to: at + 1 },
    group: group >= 0 ? group : undefined,
    toll: true,
  });
  r.found.push(found);
  told.add(found);
}

/** "pushed the toll past 40,000": there are more. */
function atLeast(r: Reading, mention: CountMention): NonNullable<Found["count"]> {
  const count = draftOf(mention);
  const exact = count.min !== undefined && count.min === count.max && !count.approximate;
  if (!exact || !MORE_THAN.has(r.doc.tokens.key[mention.from - 1]!)) return count;
  return { ...count, min: count.min! + 1, max: undefined };
}

/** "the number of guerrillas killed has risen to 26": who the figure counts, told once and not as a loss beside it. */
function peopleCounted(
  r: Reading,
  told: BySentence,
  at: number,
  effect: Casualty["effect"],
): VictimsReading["victims"] | undefined {
  const group = r.grammar.groups[r.grammar.groupAt[at] ?? -1];
  const people = readVictims(r, group?.of);
  if (people === undefined) return undefined;
  const again = told
    .in(r.doc.tokens.sentence[at]!)
    .find((k) => k.group === group?.of && k.effect === effect && k.count === undefined);
  if (again !== undefined) {
    r.found.splice(r.found.indexOf(again), 1);
    told.drop(again);
  }
  return people.victims;
}

/** Whether words that lead to a figure stand between, and none that lead elsewhere. */
function isLed(r: Reading, at: number, mention: CountMention): boolean {
  const { key } = r.doc.tokens;
  let led = false;
  for (let between = at + 1; between < mention.from; between++) {
    const word = key[between]!;
    if (LEADS.has(word) || word === "from") led = true;
    if (word === ";" || word === "." || (word === "," && between > at + 1)) return false;
  }
  return led || LEADS.has(key[mention.from]!);
}

/** "climbed from 12 to 19": the second figure holds. */
function overtaken(r: Reading, first: CountMention | undefined, limit: number): CountMention | undefined {
  const { key } = r.doc.tokens;
  if (first === undefined || key[first.from - 1] !== "from") return first;
  // read as one range, "12 to 19"
  if (first.min !== undefined && first.max !== undefined && first.min < first.max)
    return { ...first, min: first.max, from: first.to - 1 };
  const second = nextCount(r, first.to - 1, Math.min(limit, first.to + 4));
  return second !== undefined && key[second.from - 1] === "to" ? second : undefined;
}

function nextCount(r: Reading, at: number, limit: number): CountMention | undefined {
  for (let next = at + 1; next < limit; next++) {
    const index = countAt(r, next);
    if (index >= 0 && r.counts[index]!.from > at) return r.counts[index]!;
  }
  return undefined;
}

/** "at 20 on Thursday and at close to 50 a day later": the same tally set twice. */
function secondFigure(
  r: Reading,
  told: BySentence,
  at: number,
  from: number,
  limit: number,
  effect: Casualty["effect"],
  depth: number,
): void {
  const { key } = r.doc.tokens;
  for (let next = from; next + 1 < Math.min(limit, from + 8); next++) {
    if (key[next] === "and" && (key[next + 1] === "at" || key[next + 1] === "to")) {
      const known = r.found.length;
      figureBehind(r, told, next, effect, depth + 1);
      const added = r.found[known];
      if (added !== undefined) {
        added.trigger = { from: at, to: at + 1 };
        added.from = next + 1;
      }
      return;
    }
  }
}

function runs(r: Reading, at: number, figure: number): boolean {
  const { lemma } = r.grammar;
  const { key, sentence } = r.doc.tokens;
  const start = Math.max(r.doc.sentences[sentence[at]!]!.from, at - 6);
  for (let i = start; i < figure; i++) if (RISING.has(lemma[i]!) || RISING.has(key[i]!)) return true;
  return false;
}
