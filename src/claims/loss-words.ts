import type { CasualtyDraft } from "../events/events.js";
import type { TokenRange } from "../text/document.js";
import type { Judged } from "./judge.js";
import type { Sources } from "./source.js";

export function holdsAny({ doc }: Sources, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from - 2); at < to; at++) if (words.has(doc.tokens.key[at]!)) return true;
  return false;
}

export const isOpposed = ({ side: a }: Judged, { side: b }: Judged): boolean =>
  a !== undefined && b !== undefined && a !== b && a >> 1 === b >> 1;

/** A running total of a whole war is no toll of one attack. */
export const isTotal = (s: Sources, casualty: CasualtyDraft): boolean => casualty.cumulative && !isTally(s, casualty);

const TALLIES = new Set(["toll", "tally", "number"]);

/** "put the toll at", "raised the death toll to". */
export const isTally = ({ doc }: Sources, { from, to }: TokenRange): boolean =>
  doc.tokens.key.slice(Math.max(0, from - 3), Math.min(to, from + 4)).some((word) => TALLIES.has(word));

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export function disjoint(a: Range | undefined, b: Range | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    (a.max !== undefined && b.min !== undefined && a.max < b.min) ||
    (b.max !== undefined && a.min !== undefined && b.max < a.min)
  );
}

export function sideOfVictims(
  { entities, parties }: Sources,
  { victims: { actor } }: CasualtyDraft,
): number | undefined {
  const boss = actor === undefined ? undefined : entities.actors[actor]!.memberOf;
  return actor === undefined ? undefined : (parties.sideOf.get(actor) ?? parties.sideOf.get(boss ?? -1));
}
