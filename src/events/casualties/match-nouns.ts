import type { NounGroup } from "../../grammar/grammar.js";
import { WordFacts } from "../../knowledge/vocabulary.js";
import { isRanked } from "../comparisons.js";
import { type Telling, tell, tellVictims } from "./emit.js";
import { fromNegation } from "./none.js";
import { patternIndex } from "./pattern-index.js";
import type { CasualtyPattern } from "./patterns.data.js";
import { headOfPhrase } from "./phrases.js";
import { clauseAt, groupOf, loss, type Reading } from "./reading.js";
import { isRunning } from "./running.js";
import { draftOf } from "./victim-count.js";
import { readLoss, readVictims } from "./victims.js";

/** Reads nouns of loss: "the deaths of two soldiers", "14 deaths", "no casualties", "nine bodies". */
export function matchNouns(r: Reading): void {
  const { nouns, bodies } = patternIndex();
  const { lemma, lemmaNumber } = r.grammar;
  for (const group of r.grammar.groups) {
    if (!mayTell.of(lemmaNumber[group.head]!, lemma[group.head]!) && r.doc.tokens.key[group.head] !== "lives") continue;
    const word = known(lemma[group.head]!, r.doc.tokens.key[group.head]!);
    const body = bodies.get(word) ?? bodies.get(lemma[group.head]!);
    if (body !== undefined) matchBody(r, group, body);
    else {
      const pattern = nouns.get(word);
      if (pattern !== undefined) matchNoun(r, group, pattern);
      else if (word === "life" || r.doc.tokens.key[group.head] === "lives") matchLives(r, group);
    }
  }
}

/** Whether a lemma, as it is or in the singular, may tell a loss; most do not. */
const mayTell = /* @__PURE__ */ new WordFacts((lemma) => {
  const { nouns, bodies } = patternIndex();
  const tells = (word: string) => bodies.has(word) || nouns.has(word) || word === "life";
  return tells(lemma) || tells(known(lemma, lemma));
});

/** The lemma, or the singular of a plural that the lemma left as it is. */
function known(lemma: string, key: string): string {
  if (lemma !== key || !key.endsWith("s") || key.endsWith("ss")) return lemma;
  return key.endsWith("ies") ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}

const telling = (r: Reading, group: NounGroup, pattern: CasualtyPattern): Telling => {
  const clause = clauseAt(r, group.head);
  return {
    pattern,
    trigger: { from: group.from, to: group.to },
    clause: clause?.id,
    perpetrator: undefined,
    negated: false,
    cumulative: isRunning(r, clause && r.grammar.verbs[clause.verb], clause),
    part: false,
  };
};

function matchNoun(r: Reading, group: NounGroup, pattern: CasualtyPattern): void {
  // "It was the third murder of a politician this year": nobody else has died.
  if (isRanked(r, group)) return;
  const told = telling(r, group, pattern);
  if (group.negative || isNone(r, group)) {
    none(r, group, pattern, told);
    return;
  }
  const index = r.countOf[group.id]!;
  if (withInjuries(r, group, told)) return;
  const fitting =
    !pattern.onlyPeople &&
    pattern.effect !== "detained" &&
    pattern.effect !== "abducted" &&
    pattern.effect !== "captured";
  const of = groupOf(r, group.of);
  if (of !== undefined && index < 0) {
    if (tell(r, of.id, told, true) >= 0) return;
  }
  // "171 of the deaths were in the north": some of those that were told
  const some = headOfPhrase(r, group.id);
  if (fitting && index < 0 && some !== group.id && r.countOf[some]! >= 0 && group.definite) {
    tellFigure(r, group, r.countOf[some]!, { ...told, part: true });
    return;
  }
  if (index >= 0 && fitting && !EVENTS.has(r.grammar.lemma[group.head]!)) {
    tellFigure(r, group, index, told);
    return;
  }
  if (group.possessor !== undefined) {
    const victims = readVictims(r, group.possessor);
    if (victims !== undefined && victims.names.length > 0) tellVictims(r, victims, told);
  }
}

/** "six others with serious injuries": the injured stand before "with". */
function withInjuries(r: Reading, group: NounGroup, told: Telling): boolean {
  const with_ = group.from - 1;
  if (told.pattern.effect !== "injured" || r.doc.tokens.key[with_] !== "with" || with_ === 0) return false;
  const before = r.grammar.groupAt[with_ - 1]!;
  if (before < 0) return false;
  const at = tell(r, before, told, r.countOf[before]! < 0);
  const last = r.found[at];
  // "23 people, five with burns": of those told right before
  if (last !== undefined && groupOf(r, before)?.kind === "number") last.part = true;
  return at >= 0;
}

/** Nouns that count events, not people: "two massacres", "three executions" may each have many victims. */
const EVENTS = new Set(["massacre", "lynching", "slaughter", "wounding", "maiming", "wound", "burn"]);

/** A figure on the noun of loss itself: "14 deaths", "30 casualties", "five fatalities". */
export function tellFigure(r: Reading, group: NounGroup, index: number, told: Telling): void {
  const { pattern, clause, cumulative, trigger, part } = told;
  const mention = r.counts[index]!;
  const range = { from: Math.min(group.from, mention.from), to: group.to };
  const key = `${group.id}/${pattern.effect}`;
  if (r.taken.has(key)) return;
  r.taken.set(key, r.found.length);
  r.found.push(
    loss({
      from: range.from,
      to: range.to,
      effect: pattern.effect,
      count: draftOf(mention),
      victims: readLoss(r, group, range),
      names: [],
      cumulative: cumulative ?? false,
      clause,
      statement: range,
      negated: false,
      group: group.id,
      trigger,
      ...(part && { part }),
    }),
  );
}

/** "no damage or injuries", "without loss of life", "no reports of casualties". */
function isNone(r: Reading, group: NounGroup): boolean {
  const { key } = r.doc.tokens;
  const floor = Math.max(r.doc.sentences[group.sentence]!.from, group.head - 6);
  for (let at = group.head - 1; at >= floor; at--) {
    const word = key[at]!;
    if (word === "no" || word === "without" || word === "nor" || word === "neither" || word === "zero") return true;
    if (!PASSED.has(word)) return false;
  }
  return false;
}

const PASSED = new Set([
  "or",
  "and",
  "damage",
  "deaths",
  "injuries",
  "casualties",
  "reports",
  "report",
  "of",
  "immediate",
  "any",
  "civilian",
  "military",
  "serious",
  "initial",
  "word",
  "known",
  "causing",
  "inflicting",
  "suffering",
  "sustaining",
  "taking",
  "other",
  "fatalities",
  "loss",
  "confirmed",
  "further",
  "human",
  "major",
  "sign",
]);

/** "No casualties", with a group among whom there are none where it is named: "no casualties among civilians". */
function none(r: Reading, group: NounGroup, pattern: CasualtyPattern, { trigger, clause }: Telling): void {
  if (pattern.effect !== "killed" && pattern.whenNegated === undefined) return;
  const last = r.found[r.found.length - 1];
  if (last?.negated && last.effect === "unharmed" && group.from - last.to <= 6) return;
  const among = group.preps.find((prep) => prep.prep === "among" || prep.prep === "of" || prep.prep === "to");
  const victims = among === undefined ? undefined : readVictims(r, among.group);
  const range = { from: group.from, to: group.to };
  r.found.push(
    loss({
      from: range.from,
      to: range.to,
      effect: "unharmed",
      victims: victims?.victims ?? { range, category: readLoss(r, group, range).category },
      names: [],
      cumulative: false,
      clause,
      statement: {
        from: group.negative ? range.from : fromNegation(r, range.from),
        to: Math.max(range.to, victims?.victims.range.to ?? 0),
      },
      negated: true,
      group: group.id,
      trigger,
    }),
  );
}

/** "nine bodies", "the body of a man", "the bodies of three soldiers". */
function matchBody(r: Reading, group: NounGroup, pattern: CasualtyPattern): void {
  const { key } = r.doc.tokens;
  const outer = headOfPhrase(r, group.id);
  const index = r.countOf[group.id]! >= 0 ? r.countOf[group.id]! : r.countOf[outer]!;
  const told = telling(r, group, pattern);
  const of = groupOf(r, group.of);
  if (of !== undefined) {
    // "the bodies of two of the hostages"
    const some = of.kind === "number" ? groupOf(r, of.of) : undefined;
    const victims = readVictims(r, some?.id ?? of.id);
    if (victims === undefined || !victims.sure) return;
    if (some !== undefined) {
      const mention = r.counts[r.countOf[of.id]!];
      const range = { from: of.from, to: victims.victims.range.to };
      if (mention !== undefined)
        tellVictims(r, { ...victims, victims: { ...victims.victims, range }, count: draftOf(mention) }, told);
      return;
    }
    const count = index >= 0 ? draftOf(r.counts[index]!) : victims.count;
    const { count: _, ...rest } = victims;
    tellVictims(r, { ...rest, ...(count && { count }) }, told);
    return;
  }
  // "20 empty coffins" hold nobody
  if (index < 0 || BODIES_POLITIC.has(key[group.head - 1]!) || key[group.head - 1] === "empty") return;
  if (isHandled(r, outer)) return;
  tellFigure(r, group, index, told);
}

/** "soldiers moved two bodies": what is done to the dead is no toll. */
function isHandled(r: Reading, id: number): boolean {
  const clause = clauseAt(r, r.grammar.groups[id]!.head);
  return clause !== undefined && clause.objects[0] === id && HANDLING.has(r.grammar.verbs[clause.verb]!.lemma);
}

const HANDLING = new Set(["move", "drag", "hide", "mutilate", "return", "photograph"]);

/** "governing bodies", "two international bodies". */
const BODIES_POLITIC = new Set([
  "governing",
  "international",
  "regional",
  "un",
  "student",
  "public",
  "human",
  "legislative",
  "independent",
  "advisory",
  "monitoring",
  "official",
  "regulatory",
  "rights",
  "religious",
  "governmental",
  "celestial",
  "world",
  "elected",
  "state",
]);

const TAKERS = new Set(["claim", "cost", "take", "lose", "exact"]);

/** "claimed the lives of five people", "has cost tens of thousands of lives", "the loss of 12 lives". */
function matchLives(r: Reading, group: NounGroup): void {
  const index = r.countOf[group.id]!;
  const outer = headOfPhrase(r, group.id);
  const counted = index >= 0 ? index : r.countOf[outer]!;
  const from = Math.min(groupOf(r, outer)!.from, counted >= 0 ? r.counts[counted]!.from : group.from);
  if (!governed(r, from)) return;
  const pattern = patternIndex().nouns.get("death")!;
  const told = telling(r, group, pattern);
  if (counted >= 0) tellFigure(r, group, counted, told);
  else if (group.of !== undefined) tell(r, group.of, told, true);
}

/** A verb that takes lives, or "loss of", stands right before the words. */
function governed(r: Reading, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    if (TAKERS.has(r.grammar.lemma[at]!) || r.doc.tokens.key[at] === "loss") return true;
  }
  return false;
}
