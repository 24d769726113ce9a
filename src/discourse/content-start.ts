import { Tag } from "../text/document.js";
import type { Frame } from "./cues.data.js";
import { type Opening, openingAt } from "./openings.js";
import { groupAt, hasFiniteVerb, possessedBy, quoteAt, type Reading, verbAt } from "./reading.js";
import { skipTimes } from "./time-phrases.js";

export interface Start {
  readonly at: number;
  readonly opening: Opening;
  /** Behind a comma or colon and before a quotation: the content is this quotation. */
  readonly direct: boolean;
}

/** Behind prepositional phrases that follow a verb of saying ("in a statement", "to reporters on Friday"), if a quotation or "that" comes then. */
function skipManner(r: Reading, at: number, limit: number): number {
  const { key, tag } = r;
  const stop = Math.min(limit, at + 30);
  for (let k = at; k < stop; k++) {
    const word = key[k]!;
    // "in an interview that was aired on Monday"
    const relative = word === "that" ? verbAt(r, k + 1) : undefined;
    if (relative !== undefined && r.tag[k - 1] === Tag.NOUN) {
      k = relative.to - 1;
      continue;
    }
    // "in that case"
    if (word === "that" && k > at && tag[k] === Tag.DET && tag[k - 1] === Tag.ADP && groupAt(r, k)?.from === k)
      continue;
    // "responded to fire, and that": it goes on from a "that" before
    if (word === "that" && k > at)
      return verbAt(r, k - 1) === undefined && tag[k] !== Tag.DET && tag[k - 1] !== Tag.CCONJ ? k : at;
    if (word === '"' && k > at) {
      const before = key[k - 1]!;
      return before === "," || before === ":" || quotesClause(r, k) ? k : at;
    }
    if (word === ":" || (word === "," && (key[k + 1] === '"' || key[k + 1] === "that"))) return k;
    if (word === ";" || word === "." || (verbAt(r, k) !== undefined && !describes(r, k))) return at;
  }
  return at;
}

/** 'acknowledged in an interview "it will be hard"': a quotation with a clause, not "in the 'free zone'". */
function quotesClause(r: Reading, at: number): boolean {
  const quote = quoteAt(r, at);
  return (
    quote?.from === at &&
    quote.to - at > 6 &&
    groupAt(r, at + 1)?.kind === "pronoun" &&
    hasFiniteVerb(r, at + 1, at + 5)
  );
}

/** "in a message posted on Telegram", "in a televised address": a participle within the phrase. */
function describes(r: Reading, k: number): boolean {
  const verb = verbAt(r, k)!;
  if (verb.to - verb.from > 1 || verb.form === "infinitive") return false;
  const before = r.tag[k - 1];
  if (before === Tag.DET || before === Tag.ADJ) return true;
  return before === Tag.NOUN && r.tag[k + 1] === Tag.ADP && (verb.form === "participle" || verb.tense === "past");
}

/** "promised at a rally in Goma {to} lay down": behind prepositional phrases, if an infinitive comes then. */
function skipToInfinitive(r: Reading, at: number, limit: number): number {
  let k = at;
  for (let guard = 0; guard < 4 && r.tag[k] === Tag.ADP && r.key[k] !== "for"; guard++) {
    const group = groupAt(r, k + 1);
    if (group?.from !== k + 1) return at;
    k = skipTimes(r, possessedBy(r, group).to, limit);
  }
  return k < limit && verbAt(r, k)?.form === "infinitive" ? k : at;
}

/** "explained to viewers {why …}" */
function skipToldTo(r: Reading, at: number, limit: number): number {
  const group = groupAt(r, at + 1);
  if (group?.from !== at + 1) return at;
  const { to } = possessedBy(r, group);
  return openingAt(r, to, limit) === "wh" ? to : at;
}

/** Where the content behind a cue begins, and with what. */
export function startOf(
  r: Reading,
  cueEnd: number,
  limit: number,
  entry: {
    readonly addressee: boolean;
    readonly preps?: ReadonlyMap<string, unknown>;
    readonly frames?: ReadonlyMap<Frame, unknown>;
  },
  manner: boolean,
): Start {
  const { key } = r;
  let k = skipTimes(r, cueEnd, limit);
  if (entry.addressee) k = skipAddressee(r, k, limit, entry.preps);
  // "told a rally in Goma, the regional capital, on Monday that"
  if (entry.addressee && groupAt(r, k)?.from === k && openingAt(r, k, limit) === "noun") k = skipManner(r, k, limit);
  if (manner && (r.tag[k] === Tag.ADP || key[k] === "to")) k = skipManner(r, k, limit);
  if (entry.frames?.has("to") && r.tag[k] === Tag.ADP && !entry.preps?.has(key[k]!)) k = skipToInfinitive(r, k, limit);
  k = skipTimes(r, k, limit);
  if (key[k] === "to" && entry.frames?.has("wh")) k = skipToldTo(r, k, limit);
  let direct = false;
  if (k + 1 < limit && (key[k] === "," || key[k] === ":" || key[k] === "—")) {
    if (key[k + 1] === '"' || key[k + 1] === "'") {
      direct = true;
      k++;
    } else if (key[k] === ":" || (key[k] === "," && key[k + 1] === "that")) k++;
    else if (key[k] === ",") {
      const that = behindPause(
        r,
        k,
        limit,
        entry.frames?.has("plain") === true || entry.frames?.has("object") === true,
      );
      if (that === undefined) return { at: k, opening: "none", direct };
      k = that;
    }
  }
  return { at: k, opening: openingAt(r, k, limit), direct };
}

/**
 * "Said, without giving evidence, that", "described, in harsh terms, a set of": what stands between the commas is no finite
 * clause.
 */
function behindPause(r: Reading, comma: number, limit: number, object: boolean): number | undefined {
  for (let k = comma + 1; k + 1 < limit && k < comma + 14; k++) {
    const word = r.key[k]!;
    if (word === ";" || word === '"' || word === "that" || verbAt(r, k)?.form === "finite") return undefined;
    if (word !== ",") continue;
    if (r.key[k + 1] === "that") return k + 1;
    const manner = object && r.tag[comma + 1] === Tag.ADP && groupAt(r, k + 1)?.from === k + 1;
    return manner && openingAt(r, k + 1, limit) === "noun" ? k + 1 : undefined;
  }
  return undefined;
}

function skipAddressee(r: Reading, at: number, limit: number, preps: ReadonlyMap<string, unknown> | undefined): number {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at) return at;
  let k = possessedBy(r, group).to;
  for (let guard = 0; guard < 12 && k < limit; guard++) {
    const word = r.key[k]!;
    const next = groupAt(r, k + 1);
    if (
      (r.tag[k] === Tag.ADP || word === "and" || (word === "," && guard > 0)) &&
      next !== undefined &&
      next.from === k + 1
    ) {
      if (
        word === "of" ||
        word === "at" ||
        word === "in" ||
        word === "and" ||
        word === "on" ||
        word === "during" ||
        word === "for" ||
        word === "by" ||
        word === "via" ||
        word === "over" ||
        word === "through" ||
        word === "from"
      )
        k = possessedBy(r, next).to;
      else break;
    } else break;
  }
  const behind = skipTimes(r, k, limit);
  const paused = r.key[behind] === ",";
  const opening = openingAt(r, paused || r.key[behind] === ":" ? behind + 1 : behind, limit);
  // "told a crowd in Goma, the regional capital, that"
  if (paused && opening !== "quote" && opening !== "that") return at;
  // "asked the minister about the raid"
  if (opening === "preposition" && preps?.has(r.key[behind]!)) return behind;
  if (opening === "none" || opening === "other" || opening === "preposition") return at;
  return behind;
}
