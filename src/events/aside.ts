import type { Reading } from "./reading.js";
import type { Telling } from "./tellings.js";

/** Index of the lead's last sentence: two behind the title. */
export function leadEnd({ doc }: Reading): number {
  const body = doc.sentences.findIndex(({ from }) => from >= doc.body);
  return body < 0 ? 0 : body + 1;
}

/**
 * "said four of its people had been killed the week before", "who had a part in the killing of a judge last year": told
 * once, behind the lead, of another day; the story does not go on from there.
 */
export function isAside(r: Reading, tellings: readonly Telling[]): boolean {
  const [{ match, sentence, time }] = tellings as readonly [Telling];
  if (tellings.length > 1 || time.time === undefined || sentence <= leadEnd(r)) return false;
  if (match.clause === undefined) return isOfWhom(r, tellings[0]!);
  const { perfect, tense } = r.grammar.verbs[r.grammar.clauses[match.clause]!.verb]!;
  return perfect && tense === "past";
}

/** "Adil, who had a part in the killing of a judge last year": an old deed, told only to say who somebody is. */
export function isOfWhom({ grammar }: Reading, { match: { from, group }, time }: Telling): boolean {
  if (group === undefined || !time.background || time.time?.range === undefined) return false;
  return grammar.clauses[grammar.clauseAt[from] ?? -1]?.kind === "relative";
}
