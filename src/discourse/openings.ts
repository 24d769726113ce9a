import { Tag } from "../text/document.js";
import { behindInserted, opensTail } from "./insertions.js";
import { groupAt, isQuote, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { opensOwn, turnsFromSaid } from "./turns.js";
import { Is } from "./words.js";

/** What stands behind a cue. */
export type Opening =
  | "that"
  | "quote"
  | "wh"
  | "to"
  | "gerund"
  | "clause"
  | "noun"
  | "noun-to"
  | "preposition"
  | "other"
  | "none";

export function openingAt(r: Reading, k: number, limit: number): Opening {
  if (k >= limit) return "none";
  const { key, tag } = r;
  const word = key[k]!;
  if (isQuote(r, k)) return "quote";
  if (word === "that") return "that";
  if ((r.is[k]! & Is.WH) !== 0) return "wh";
  if (tag[k] === Tag.PUNCT || CLOSING.has(word)) return "none";
  const verb = verbAt(r, k);
  if (verb !== undefined) return verb.form === "infinitive" ? "to" : verb.form === "ing" ? "gerund" : "other";
  if (word === "to" && (tag[k] === Tag.PART || isQuote(r, k + 1))) return "to";
  if (word === "not" && key[k + 1] === "to") return "to";
  const group = groupAt(r, k);
  if (tag[k] === Tag.ADP && group === undefined) {
    return word === "if" ? "wh" : "preposition";
  }
  if (group === undefined) {
    // "dismissed this as rumours": a determiner that stands alone.
    if (tag[k] === Tag.DET && POINTING.has(word)) return verbAt(r, k + 1)?.form === "finite" ? "clause" : "noun";
    return tag[k] === Tag.ADV ? openingAt(r, k + 1, limit) : "other";
  }
  return nounOpening(r, k, limit);
}

const CLOSING: ReadonlySet<string> = new Set(["and", "or", "but", "nor"]);

const POINTING: ReadonlySet<string> = new Set(["this", "these", "those"]);

const NOMINATIVE: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

export const OBJECTIVE: ReadonlySet<string> = new Set(["him", "them", "me", "us"]);

/** "noun" or "clause": does a finite verb with the noun as its subject follow? */
function nounOpening(r: Reading, at: number, limit: number): Opening {
  const { key, tag } = r;
  // "testified against him had …": no subject; "said they both share it": nothing else
  if (OBJECTIVE.has(key[at]!)) return "noun";
  if (NOMINATIVE.has(key[at]!)) return "clause";
  const stop = Math.min(limit, at + 40);
  let relative = false;
  let infinitive = false;
  let bare = false;
  let paused = false;
  const otherwise = (): Opening => (bare ? "clause" : infinitive ? "noun-to" : "noun");
  for (let k = at; k < stop; k++) {
    const verb = verbAt(r, k);
    if (verb !== undefined) {
      if (verb.form === "infinitive") {
        if (!relative) infinitive = true;
      } else if (verb.form === "finite") {
        const participle =
          verb.to - verb.from === 1 && verb.tense === "past" && (key[verb.to] === "by" || tag[verb.to] === Tag.ADP);
        if (!relative && !participle) return "clause";
        // "the army pulled out of", unless a finite verb follows: "the troops pulled out of the north left"
        bare ||= !relative && key[verb.to] !== "by";
        relative = false;
      }
      k = verb.to - 1;
      continue;
    }
    // 'the senator can "bring change"': a verb that a quotation mark cuts in two
    if (tag[k] === Tag.AUX && isQuote(r, k + 1) && !relative) return "clause";
    if ((r.is[k]! & Is.TURN) === 0) continue;
    const word = key[k]!;
    if (word === "and" && verbAt(r, behindInserted(r, skipAdverbs(r, k + 1, limit))) !== undefined) return otherwise();
    const before = word === "and" ? groupAt(r, at) : undefined;
    if (before?.to === k && turnsFromSaid(r, before, k, limit)) return otherwise();
    if (word === ",") {
      // "trenches along the road, and the records point to": no list, a clause of its own
      const turns = !paused && key[k + 1] === "and";
      if (turns && (opensTail(r, k + 1, limit) || opensOwn(r, k + 2, limit))) return otherwise();
      paused = true;
    }
    if (word === ";" || word === ":" || word === "." || word === "?" || word === "!") return otherwise();
    if ((r.is[k]! & Is.BREAKER) !== 0 && !(word === "as" && key[k - 1] === "such")) return otherwise();
    if (
      word === "that" ||
      word === "who" ||
      word === "which" ||
      word === "whose" ||
      word === "whom" ||
      word === "where"
    )
      relative = true;
  }
  return otherwise();
}
