import type { VerbGroup } from "../grammar/grammar.js";
import { CUE_ADJUNCTS } from "./cues.data.js";
import type { Cue } from "./cues.js";
import { groupFrom, type Reading } from "./reading.js";

/**
 * Where the cue's own words end and its content may begin: behind particles ("pointed out"), the addressee ("told
 * reporters"), and phrases of time and manner ("said on Tuesday", "said in a statement").
 *
 * @returns `cueTo` behind the cue, `contentFrom` behind what is neither
 */
export function cueEnd(
  reading: Reading,
  verb: VerbGroup,
  cue: Cue,
  limit: number,
): { cueTo: number; contentFrom: number } {
  let at = verb.head + 1 + cue.after.length;
  let cueTo = Math.max(at, verb.to);
  at = cueTo;
  if (cue.addressee) {
    const told = groupFrom(reading, at);
    if (told && told.to < limit) at = Math.max(told.to, told.kind === "name" ? told.extent : told.to);
    if (at > limit) at = limit;
  }
  for (let guard = 0; guard < 4; guard++) {
    const next = adjunctEnd(reading, at, limit);
    if (next === at) break;
    if (at === cueTo) cueTo = next;
    at = next;
  }
  return { cueTo, contentFrom: at };
}

/** Behind a phrase of time or manner that starts here, or here. */
function adjunctEnd(reading: Reading, at: number, limit: number): number {
  const { key } = reading.doc.tokens;
  const comma = key[at] === "," ? 1 : 0;
  let from = at + comma;
  if (PREPOSITIONS.has(key[from] ?? "")) from++;
  const group = groupFrom(reading, from);
  if (!group || group.to > limit) return at;
  const fits = CUE_ADJUNCTS.has(key[group.head]!) || (from > at + comma && CUE_ADJUNCTS.has(key[group.to - 1]!));
  if (!fits) return at;
  const end = Math.min(limit, Math.max(group.to, Math.min(group.extent, group.to + 8)));
  if (comma === 0) return end;
  // ", on Tuesday," stands in commas or not at all.
  return key[end] === "," ? end + 1 : at;
}

const PREPOSITIONS = new Set([
  "on",
  "in",
  "at",
  "during",
  "via",
  "by",
  "to",
  "over",
  "last",
  "late",
  "early",
  "through",
  "after",
  "from",
]);
