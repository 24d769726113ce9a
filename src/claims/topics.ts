import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import { COMMON_NOUNS, DEED_NOUNS } from "./deeds.data.js";
import type { Proposed } from "./proposed.js";
import type { Sources } from "./source.js";

const overlaps = (a: TokenRange, b: TokenRange) => a.from < b.to && b.from < a.to;

/** The words of the source around a claim, within its sentence. */
export function contentAround({ doc, discourse }: Sources, claim: Proposed): TokenRange {
  const draft = claim.attribution === undefined ? undefined : discourse.attributions[claim.attribution];
  const piece = draft?.content.find((c) => overlaps(claim, c));
  if (piece === undefined) return claim;
  const sentence = doc.sentences[doc.tokens.sentence[claim.from]!]!;
  return { from: Math.max(piece.from, sentence.from), to: Math.max(claim.to, Math.min(piece.to, sentence.to)) };
}

/** The nouns that tell an event from others: what was hit, how, where. */
export function topicOf(grammar: Grammar, { from, to }: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    if (grammar.tag[at] !== Tag.NOUN) continue;
    const word = grammar.lemma[at]!;
    if (word.length > 3 && !COMMON_NOUNS.has(word)) words.add(word);
  }
  return words;
}

export function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** What is hit, held or meant: heads of groups that are no actors, and places. */
export function thingsIn(
  { entities }: Pick<Sources, "entities">,
  grammar: Grammar,
  { from, to }: TokenRange,
): ReadonlySet<string> {
  const things = new Set<string>();
  for (let at = from; at < to; at++) {
    const group = groupAt(grammar, at);
    if (group?.head !== at) continue;
    const deed = DEED_NOUNS.has(grammar.lemma[at]!);
    const thing = group.kind === "common" && !deed && entities.actorOf[group.id]! < 0;
    if (thing || entities.placeOf[group.id]! >= 0) things.add(grammar.lemma[at]!);
  }
  return things;
}
