import type { EventType } from "../../model/index.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";

/** Tellings of one event. */
export interface Cluster {
  readonly tellings: Telling[];
  /** Types and trigger words of its tellings, each once: an event told all through a long text has thousands of tellings. */
  readonly types: EventType[];
  readonly words: string[];
}

/** The first and the last tellings of a long cluster. */
export function ends(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.length <= 12 ? tellings : [...tellings.slice(0, 6), ...tellings.slice(-6)];
}

/** The lemma of the trigger's last word. */
export const wordOf = ({ grammar }: Reading, { match }: Telling): string => grammar.lemma[match.to - 1]!;
