import type { NounGroup } from "../../grammar/grammar.js";
import type { Found, Reading } from "./reading.js";

/**
 * "No immediate reports of casualties", "no casualties were immediately reported", "no further casualties", "no one else
 * was hurt": that nothing is known, or that nobody besides was hurt, is not that nobody was.
 */
export function isNoneKnown(r: Reading, { negated, from, to }: Found): boolean {
  if (!negated) return false;
  const { key, sentence } = r.doc.tokens;
  const no = key[from] === "no" ? from : fromNegation(r, from);
  if (key[no] === "no") for (let at = no; at < to; at++) if (OPEN.has(key[at]!)) return true;
  for (let at = to; at < to + BEHIND && sentence[at] === sentence[from]; at++) {
    if (OPEN_BEHIND.has(key[at]!)) return true;
    if (STOPS.has(key[at]!)) break;
  }
  return false;
}

/** Tokens before and behind the words of the loss that are looked at. */
const BEFORE = 6;
const BEHIND = 5;

const STOPS: ReadonlySet<string> = new Set([",", ";", ".", "—", "but", "and"]);

/** What makes "no …" the lack of news, or of more than is told. */
const OPEN: ReadonlySet<string> = new Set(
  "immediate initial early confirmed word news information details confirmation further other more additional new else".split(
    " ",
  ),
);
const OPEN_BEHIND: ReadonlySet<string> = new Set(["immediately", "else", "yet", "confirmed"]);

/** Where the words of a loss that nobody suffered begin: with what negates them ("not a single soldier", "no reports of casualties"). */
export function fromNegation({ doc: { tokens } }: Reading, from: number): number {
  for (let at = from - 1; at >= from - BEFORE && at >= 0 && tokens.sentence[at] === tokens.sentence[from]; at--) {
    if (NEGATIONS.has(tokens.key[at]!)) return at;
    if (STOPS.has(tokens.key[at]!)) break;
  }
  return from;
}

const NEGATIONS: ReadonlySet<string> = new Set(["no", "not", "without", "neither", "nor", "never"]);

/** "neither the minister nor his wife was hurt", "not a single person was killed". */
export function isDeniedOf({ doc: { tokens } }: Reading, group: NounGroup | undefined): boolean {
  if (group === undefined) return false;
  const { key } = tokens;
  const own = key[group.from]!;
  const first = key[group.from - 1];
  if (EITHER.has(own) || EITHER.has(first ?? "")) return true;
  return first === "not" && (own === "a" || own === "one" || own === "single");
}

const EITHER: ReadonlySet<string> = new Set(["neither", "nor"]);
