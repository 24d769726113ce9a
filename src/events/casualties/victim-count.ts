import type { CountMention } from "../../entities/entities.js";
import type { NounGroup } from "../../grammar/grammar.js";
import type { CasualtyDraft } from "../events.js";
import type { Reading } from "./reading.js";
import { namesBehindNoun } from "./victim-names.js";
import { GROUP_SIZES } from "./victims.data.js";

export function countOfGroup(
  r: Reading,
  group: NounGroup,
  people: NounGroup,
  single: boolean,
): CasualtyDraft["count"] | undefined {
  const index = r.countOf[group.id]!;
  if (index >= 0) return draftOf(r.counts[index]!);
  if (people.id !== group.id && r.countOf[people.id]! >= 0) return draftOf(r.counts[r.countOf[people.id]!]!);
  if (group.negative) return undefined;
  const range = { from: group.from, to: group.to };
  const lemma = r.grammar.lemma[group.head]!;
  const titled = single ? undefined : namesBehindNoun(r, people)?.names.length;
  if (titled !== undefined && titled > 1) return { min: titled, max: titled, approximate: false, range };
  const size = Object.hasOwn(GROUP_SIZES, lemma) ? GROUP_SIZES[lemma] : undefined;
  if (size !== undefined && people.id === group.id) return { min: size, max: size, approximate: false, range };
  // "both Hondurans and Salvadorans"
  return single && people.id === group.id && r.doc.tokens.key[group.from] !== "both"
    ? { min: 1, max: 1, approximate: false, range }
    : undefined;
}

export function draftOf({ min, max, approximate, from, to }: CountMention): NonNullable<CasualtyDraft["count"]> {
  return { min, max, approximate, range: { from, to } };
}
