import { append } from "../../knowledge/lists.js";
import type { EventType } from "../../model/index.js";
import { Tag } from "../../text/document.js";
import { type Domains, isScored } from "../domain.js";
import { isPlot } from "../fiction.js";
import { isOfMishap } from "../mishaps.js";
import type { EventPlace } from "./link-events.js";
import { isNoneKnown } from "./none.js";
import type { Found, Reading } from "./reading.js";
import { Word } from "./words.js";

/** Kinds of actors whose presence makes a conflict of it. */
const ARMED = new Set(["rebels", "militants", "criminals", "paramilitary"]);

/** A text about a disaster as a whole: its words abound, and nobody in it bears arms but those who help. */
function isDisasterStory(r: Reading): boolean {
  if ((r.spoken & Word.DISASTER) === 0) return false;
  if (r.entities.weapons.length > 1 || r.entities.actors.some(({ kind, named }) => named && ARMED.has(kind)))
    return false;
  let told = 0;
  for (let at = 0; at < r.words.length; at++) if ((r.words[at]! & Word.DISASTER) !== 0) told++;
  return told >= 4;
}

/** Whether a loss is told where mishaps are told of, or beside the noun of a disaster. */
function disaster(
  r: Reading,
  { from: at, perpetrator }: Found,
  { mishapIn, mishapUntil }: Domains,
  events: readonly EventPlace[],
): boolean {
  const sentence = r.doc.tokens.sentence[at]!;
  if (mishapIn[sentence] === 1 || (perpetrator === undefined && mishapUntil[sentence] === 1))
    return !events.some(({ type, from }) => FROM_AFAR.has(type) && r.doc.tokens.sentence[from] === sentence);
  if ((r.spoken & Word.DISASTER) === 0) return false;
  const { from, to } = r.doc.sentences[sentence]!;
  for (let at = from; at < to; at++) if ((r.words[at]! & Word.DISASTER) !== 0 && r.grammar.verbAt[at]! < 0) return true;
  return false;
}

/** "A fire broke out after an air strike killed 12": no mishap. */
const FROM_AFAR: ReadonlySet<EventType> = new Set(["air-strike", "drone-strike", "shelling"]);

const PER = new Set(["a", "per", "each", "every"]);
const SPANS = new Set(["year", "month", "week", "day", "hour"]);
const AGO = new Set(["ago", "earlier", "before", "later", "after", "old", "since"]);

// How far behind the loss its rate may stand.
const RATE_REACH = 12;

/** "520,000 deaths a year", "54 violent deaths per day", "3,000 die of it every year": how often, and no loss in particular. */
function isRate({ doc: { tokens, sentences } }: Reading, { from, to, count }: Found): boolean {
  if (count === undefined) return false;
  const limit = Math.min(sentences[tokens.sentence[from]!]!.to, to + RATE_REACH);
  for (let at = to + 1; at < limit; at++)
    if (SPANS.has(tokens.key[at]!) && PER.has(tokens.key[at - 1]!) && !AGO.has(tokens.key[at + 1] ?? "")) return true;
  return false;
}

/** "shot dead two people … The two protesters were hit by live bullets": as many as had been killed, and the same. */
function isOfTheDead(
  { doc, grammar, found: all }: Reading,
  { effect, count, group, from }: Found,
  index: number,
): boolean {
  if (effect !== "injured" || group === undefined || count?.min === undefined || count.min < 2) return false;
  const { key, tag, sentence } = doc.tokens;
  const first = grammar.groups[group]!.from;
  if (key[first] !== "the" || tag[first + 1] !== Tag.NUM) return false;
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const told = all[i]!;
    if (sentence[from]! - sentence[told.from]! > NEAR) return false;
    if (told.effect === "injured" && told.count?.min === count.min) return false;
    if (told.effect === "killed" && told.count?.min === count.min && told.count.max === count.max) return true;
  }
  return false;
}

const NEAR = 8;

/**
 * Drops losses that are told as a rate, that a disaster, an accident or an illness brought, by the words of their own sentence, those of plots, and
 * what only says that none are known.
 */
export function dropOthers(r: Reading, domains: Domains, events: readonly EventPlace[]): void {
  if (r.found.length > 0 && isDisasterStory(r)) {
    r.found.length = 0;
    return;
  }
  const { grammar } = r;
  const isOther = (found: Found, at: number): boolean =>
    isOfTheDead(r, found, at) ||
    disaster(r, found, domains, events) ||
    isPlot({ grammar, domains }, found.clause) ||
    isOfMishap(grammar, found.clause) ||
    // "were slaughtered 4-0"
    isScored(r.doc, found.trigger.to) ||
    isRate(r, found) ||
    isNoneKnown(r, found);
  if (!r.found.some(isOther)) return;
  const kept: Found[] = [];
  const moved = new Map<number, number>();
  r.found.forEach((found, index) => {
    if (isOther(found, index)) return;
    moved.set(index, kept.length);
    kept.push(found);
  });
  for (const found of kept) {
    const whole = found.subsetOf === undefined ? undefined : moved.get(found.subsetOf);
    found.subsetOf = whole;
  }
  r.found.length = 0;
  append(r.found, kept);
}
