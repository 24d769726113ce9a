import type { NounGroup } from "../../grammar/grammar.js";
import { startsWithCapital } from "../../text/characters.js";
import { Tag } from "../../text/document.js";
import type { Reading } from "./reading.js";
import { categoryOfNoun } from "./victim-nouns.js";
import type { VictimCategory } from "./victims.data.js";

export const UNNAMED: readonly string[] = [];

/**
 * "his sons Yusuf and Salim", "the brothers Jules and Patrick Ngabu": people by a noun, with the names of all of them
 * where the noun is of several.
 */
export function namesBehindNoun(r: Reading, group: NounGroup): NamedByNoun | undefined {
  if (group.kind !== "name" || group.head === group.from) return undefined;
  const { key, word } = r.doc.tokens;
  for (let at = group.head - 1; at >= group.from; at--) {
    const category = r.grammar.tag[at] === Tag.PROPN ? undefined : categoryOfNoun(key[at] ?? "");
    if (category === undefined || category === "unknown") continue;
    const first = word.slice(at + 1, group.to).join(" ");
    if (!startsWithCapital(first)) return undefined;
    const many = key[at]!.endsWith("s") || key[at]!.endsWith("men");
    const others = many
      ? group.conjuncts.map((id) => r.grammar.groups[id]!).filter((each) => isNameAlone(r, each))
      : [];
    return { category, many, names: [first, ...others.map(({ from, to }) => word.slice(from, to).join(" "))] };
  }
  return undefined;
}

interface NamedByNoun {
  readonly category: VictimCategory;
  readonly names: readonly string[];
  /** The noun is of several. */
  readonly many: boolean;
}

/** "Salim", and not "their mother Huda". */
export const isNameAlone = (r: Reading, { kind, from, to }: NounGroup): boolean =>
  kind === "name" && to - from <= 4 && r.grammar.tag[from] === Tag.PROPN;

export function personOf(r: Reading, group: NounGroup) {
  const index = r.entities.actorOf[group.id] ?? -1;
  const actor = index < 0 ? undefined : r.entities.actors[index];
  return actor?.kind === "person" && group.kind === "name" ? actor : undefined;
}

/** "a journalist, Hodan Nur,": the name behind the description. */
export function renamedAs(r: Reading, { apposition }: NounGroup): readonly string[] {
  const person = apposition === undefined ? undefined : personOf(r, r.grammar.groups[apposition]!);
  return person?.named ? [person.name] : UNNAMED;
}
