import type { ActorKind } from "../model/index.js";
import type { Reading } from "./reading.js";
import { WORDED } from "./support.data.js";
import type { Telling } from "./tellings.js";

/**
 * Whether an attack or a clash is one of words: "Clinton attacked her rival over taxes". Nobody in it bears arms or is a
 * state, those who do it are named persons or parties, and neither weapon nor thing is hit.
 */
export function isWarOfWords({ entities, grammar }: Reading, { match, filling }: Telling): boolean {
  const { participants, weapons, targets } = filling;
  if (participants.length === 0 || weapons.length > 0 || targets.length > 0) return false;
  const head =
    match.group === undefined
      ? grammar.verbs[grammar.clauses[match.clause!]!.verb]!.head
      : grammar.groups[match.group]!.head;
  if (!WORDED.has(grammar.lemma[head]!)) return false;
  let doers = 0;
  for (const { actor, role } of participants) {
    const { kind, named, memberOf } = entities.actors[actor]!;
    if (!SPEAKING.has(kind) && !(role !== "initiator" && kind === "government")) return false;
    if (role !== "initiator") continue;
    // A man who attacks somebody is no politician; neither is one who fights for an armed group.
    if (
      !named ||
      (memberOf !== undefined &&
        !SPEAKING.has(entities.actors[memberOf]!.kind) &&
        !RULED.has(entities.actors[memberOf]!.kind))
    )
      return false;
    doers++;
  }
  return doers > 0;
}

/** Kinds that fight with words. */
const SPEAKING: ReadonlySet<ActorKind> = new Set(["person", "party", "media", "ngo", "other"]);
/** Whom a politician may belong to. */
const RULED: ReadonlySet<ActorKind> = new Set(["state", "government", "international-organisation"]);
