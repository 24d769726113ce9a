import { Tag } from "../text/document.js";
import { groupAt, possessedBy, type Reading, skipAdverbs, verbAt } from "./reading.js";

/** A subordinate clause, not "as a threat", "before dawn". */
export function opensTail(r: Reading, k: number, stop: number): boolean {
  if (r.key[k] === "while" || r.key[k] === "because" || r.key[k] === "although" || r.key[k] === "though") return true;
  const group = groupAt(r, k + 1);
  const behind = group === undefined ? undefined : verbAt(r, skipAdverbs(r, possessedBy(r, group).to, stop));
  return behind?.form === "finite";
}

/** "And in turn accuses": from the preposition to the verb. */
export function behindInserted(r: Reading, at: number): number {
  const inserted = r.tag[at] === Tag.ADP ? groupAt(r, at + 1) : undefined;
  return inserted !== undefined && verbAt(r, inserted.to)?.form === "finite" ? inserted.to : at;
}
