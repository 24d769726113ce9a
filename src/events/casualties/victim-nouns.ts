import type { NounGroup } from "../../grammar/grammar.js";
import { Tag } from "../../text/document.js";
import type { Reading } from "./reading.js";
import { VICTIM_NOUNS, type VictimCategory } from "./victims.data.js";

let nouns: Map<string, VictimCategory> | undefined;

/** The category that a noun names, or undefined if it is no noun for people. */
export function categoryOfNoun(lemma: string): VictimCategory | undefined {
  nouns ??= new Map(
    Object.entries(VICTIM_NOUNS).flatMap(([category, list]) =>
      list.map((noun) => [noun, category as VictimCategory] as const),
    ),
  );
  const known = nouns.get(lemma) ?? nouns.get(singular(lemma));
  if (known !== undefined) return known;
  const hyphen = lemma.lastIndexOf("-");
  return hyphen > 0 ? nouns.get(lemma.slice(hyphen + 1)) : undefined;
}

/** The singular of plurals in -men and the like, where the lemma is the word itself. */
function singular(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("children")) return word.slice(0, -3);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const PLURALS = new Set(["people", "police", "personnel", "staff", "cattle", "clergy"]);

/** Plural by the grammar, or by the form of a head that a table knows in the singular. */
export function isPlural(r: Reading, group: NounGroup): boolean {
  if (group.plural) return true;
  const word = r.doc.tokens.key[group.head]!;
  if (PLURALS.has(word) || word.endsWith("men") || word.endsWith("children")) return true;
  if (isOfPeople(r, group, word)) return true;
  categoryOfNoun(word);
  return word.endsWith("s") && !nouns!.has(word) && nouns!.has(word.slice(0, -1));
}

/** "Christians", "moderate Hutus": many of a people, whose name stands with a capital. */
function isOfPeople({ doc, entities }: Reading, { id, kind, head, from }: NounGroup, word: string): boolean {
  if (kind !== "name" || !word.endsWith("s") || word.endsWith("ss")) return false;
  if (entities.actors[entities.actorOf[id] ?? -1]?.kind === "civilians") return true;
  return head > from && doc.tokens.tag[head - 1] === Tag.ADJ;
}
