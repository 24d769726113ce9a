import type { Reading } from "./reading.js";
import type { Telling } from "./tellings.js";

/** Index of the lead's last sentence: two behind the title. */
export function leadEnd({ doc }: Reading): number {
  const body = doc.sentences.findIndex(({ from }) => from >= doc.body);
  return body < 0 ? 0 : body + 1;
}

/** "said four of its people had been killed the week before": told once, behind the lead, of another day; the story does not go on from there. */
export function isAside(r: Reading, tellings: readonly Telling[]): boolean {
  const [{ match, sentence, time }] = tellings as readonly [Telling];
  if (tellings.length > 1 || match.clause === undefined || time.time === undefined || sentence <= leadEnd(r))
    return false;
  const { perfect, tense } = r.grammar.verbs[r.grammar.clauses[match.clause]!.verb]!;
  return perfect && tense === "past";
}
