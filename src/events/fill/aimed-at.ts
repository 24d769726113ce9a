import type { EventType } from "../../model/index.js";
import type { Reading } from "../reading.js";
import { modifierAs } from "./actors.js";
import type { Filling } from "./filling.js";

/**
 * "the Red Cross bombing", "the embassy attack": bodies that do no violence are whom it hit. A "UN attack" may be either;
 * with the arms of states ("a NATO air strike") the alliance did it.
 */
export function aimedAtModifier(r: Reading, filling: Filling, id: number, type: EventType): boolean {
  const actor = r.entities.actors[r.entities.modifierActorOf[id] ?? -1];
  if (actor === undefined) return false;
  if (actor.named && actor.kind === "international-organisation") return !OF_STATES.has(type);
  const house = actor.kind === "government" && isSeat(r, id);
  if (!house && !(actor.named && UNARMED.has(actor.kind))) return false;
  modifierAs(r, filling, "target", id);
  return true;
}

const UNARMED: ReadonlySet<string> = new Set(["ngo", "media"]);

const OF_STATES: ReadonlySet<EventType> = new Set<EventType>([
  "air-strike",
  "drone-strike",
  "shelling",
  "ground-assault",
]);

/** "the US embassy bombing", "the parliament shooting": a house stands before the deed. */
function isSeat({ doc, grammar }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  for (let at = from; at < head; at++) if (SEATS.has(doc.tokens.key[at]!)) return true;
  return false;
}

const SEATS: ReadonlySet<string> = new Set(
  "embassy consulate ministry parliament congress senate assembly court courthouse palace mission".split(" "),
);
