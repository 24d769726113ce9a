import type { Grammar, NounGroup } from "../grammar/grammar.js";
import { type PersonNoun, personNoun } from "../knowledge/people.js";
import type { Document } from "../text/document.js";
import type { NounSense } from "./entities.js";
import type { Names } from "./names/index.js";

/** The noun for people or bodies at the head of a group, by its form or its lemma; names and pronouns have none. */
export function headNoun(doc: Document, grammar: Grammar, names: Names, group: NounGroup): PersonNoun | undefined {
  const { head, kind } = group;
  if (kind === "pronoun" || kind === "relative" || kind === "number") return undefined;
  if (names.at[head]! >= 0) return undefined;
  return personNoun(doc.tokens.key[head]!) ?? personNoun(grammar.lemma[head]!);
}

/** What a noun says of what its group speaks of. */
export function senseOfNoun({ kind, victims, collective }: PersonNoun): NounSense {
  return { actorKind: kind, ...(victims && { victims }), ...(collective && { collective }) };
}
