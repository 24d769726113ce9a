import { Tag } from "../text/document.js";
import { goesOnBehind, isTakenAs } from "./clause-openings.js";
import { opensTime } from "./clause-times.js";
import { type Draft, leftEdge, type SentenceDraft, scareQuotes } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import { Bit } from "./word-bits.js";
import { REPORTING } from "./words.js";

/** Adverbs and the like before a verb belong to it. */
export function leftBefore({ tag }: Draft, verb: VerbGroup): number {
  let at = verb.from;
  while (at > 0 && tag[at - 1] === Tag.ADV) at--;
  return at;
}

/** "shot dead | two men", "gunned down | a judge". */
function behindParticle({ key, tag }: Draft, { to, particle }: VerbGroup): number {
  const at = particle !== undefined && key[to] === particle ? to + 1 : to;
  return key[at] === "dead" && tag[at] === Tag.ADJ ? at + 1 : at;
}

/** Where what follows a verb ends: before the subject of the next verb, or the sentence's end. */
export function rightEdge(
  draft: Draft,
  { to }: SentenceDraft,
  verb: VerbGroup,
  describing: ReadonlySet<number>,
): number {
  const { verbs, key, bits, groupAt, groups, tag, doc } = draft;
  const next = verbs[verb.id + 1];
  const quote = doc.tokens.quote[verb.head]!;
  const limit = next && next.from < to ? next.from : to;
  const told = limit < to && (next!.form === "finite" || describing.has(next!.id));
  let edge = limit;
  for (let i = limit - 1; i >= verb.to; i--) {
    const word = key[i]!;
    // Azerbaijan's “large-scale provocation” is one phrase.
    if (word === '"' && doc.tokens.quote[i] !== quote && key[i - 1] !== "'s" && scareQuotes(draft, i) === undefined)
      edge = i;
    if (limit === to) continue;
    const id = groupAt[i]!;
    if (id >= 0 && groups[id]!.kind === "relative") {
      edge = i;
      break;
    }
    if (
      id < 0 &&
      (bits[i]! & Bit.SUBORDINATOR || word === "that" || word === ";" || word === ":") &&
      !isTakenAs(key, i, verb) &&
      !opensTime(draft, i) &&
      !goesOnBehind(draft, i, next!)
    ) {
      edge = i;
      break;
    }
    if (id >= 0 && groups[id]!.from === i && told && !(bits[next!.from - 1]! & Bit.COORDINATOR)) {
      const lead = leftEdge(draft, groups[id]!) - 1;
      const bare = tag[lead] !== Tag.ADP || groupAt[lead]! >= 0;
      // The first bare group that touches the verb is its object, unless the verb tells ("said rebels fled").
      if (
        bare &&
        (i > behindParticle(draft, verb) || (REPORTING.has(verb.lemma) && !isParted(key, groups[id]!.to, next!.from)))
      )
        edge = i;
    }
    if ((word === "," || bits[i]! & Bit.COORDINATOR) && edge < limit && i < edge && next!.form === "finite") {
      if (frontedAt(draft, edge) === i + 1) edge = i;
      break;
    }
  }
  return edge;
}

/** "… killed a priest, and in Kano a bomb exploded": the preposition that opens a clause behind "and"; else its subject. */
export function frontedAt({ key, tag, bits, groupAt, groups }: Draft, subject: number): number {
  const last = key[subject - 1] === "," ? subject - 2 : subject - 1;
  const id = groupAt[last] ?? -1;
  const at = id < 0 ? -1 : groups[id]!.from - 1;
  const opens = at > 0 && tag[at] === Tag.ADP && groupAt[at]! < 0 && groupAt[at - 1]! < 0;
  return opens && (bits[at - 1]! & Bit.COORDINATOR) !== 0 ? at : subject;
}

/** "which claimed the attack, denied": one comma parts an object from a verb that is not its own; two enclose what is told of it. */
function isParted(key: readonly string[], from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) if (key[i] === ",") commas++;
  return commas === 1 && key[to - 1] === ",";
}
