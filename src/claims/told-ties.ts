import type { Entities } from "../entities/entities.js";
import type { EventDraft } from "../events/events.js";
import { foreignTargets, homeStates, rebelsAtHome, twoForces } from "./assumed-ties.js";
import { campsIn, DOERS, mayFight, OTHERS, type StateOf } from "./camps.js";
import { ADVERSE_WORDS, ALLIED_TYPES, HOSTILE_TYPES, MUTUAL_TYPES } from "./parties.data.js";
import { distinct, opposedIn, type Tie } from "./ties.js";

export function tiesOf(
  entities: Entities,
  events: readonly EventDraft[],
  hostile: readonly EventDraft[],
  camps: readonly number[],
  stateOf: StateOf,
): readonly Tie[] {
  const ties: Tie[] = [];
  for (const event of events) {
    if (event.status === "negated" || event.status === "hypothetical") continue;
    const mutual = MUTUAL_TYPES.has(event.type);
    const attack = HOSTILE_TYPES.has(event.type);
    if (!mutual && !attack && !ALLIED_TYPES.has(event.type)) continue;
    const doers = campsIn(entities, camps, event.participants, DOERS);
    const others = campsIn(entities, camps, event.participants, OTHERS);
    if (mutual) {
      const why = `is a side of the ${event.type.replace("-", " ")}`;
      pairs([...doers, ...others], (a, b) => ties.push({ a, b, opposed: true, why }));
    } else if (attack) {
      const why = `takes part in the ${event.type.replace("-", " ")}`;
      for (const a of doers) for (const b of others) if (a !== b) ties.push({ a, b, opposed: true, why });
      // Those of one account act together; two accounts of one attack may lay it at two doors.
      for (const { participants } of event.mentions)
        pairs(campsIn(entities, camps, participants, DOERS), (a, b) => ties.push({ a, b, opposed: false, why }));
    } else {
      for (const a of doers)
        for (const b of others)
          if (a !== b) ties.push({ a, b, opposed: false, why: "gives or takes military support" });
    }
  }
  if (hostile.length > 0) {
    foreignTargets(entities, hostile, camps, ties, stateOf);
    homeStates(entities, hostile, camps, ties);
    rebelsAtHome(entities, hostile, camps, ties);
    twoForces(entities, hostile, camps, ties);
  }
  const fighting = opposedIn(ties);
  for (const event of events) {
    if (!ADVERSE_WORDS.has(event.type)) continue;
    const of = (role: string) => event.participants.filter((p) => p.role === role).map((p) => camps[p.actor]!);
    for (const a of of("initiator")) {
      for (const b of of("target")) {
        if (a === b || a < 0 || b < 0 || fighting.has(a) !== fighting.has(b)) continue;
        if (
          fighting.has(a) ||
          (ties.length === 0 && hostile.length > 0 && mayFight(entities.actors[a]!) && mayFight(entities.actors[b]!))
        )
          ties.push({ a, b, opposed: true, why: "accuses its adversary" });
      }
    }
  }
  return distinct(ties);
}

function pairs(camps: readonly number[], each: (a: number, b: number) => void): void {
  const all = [...new Set(camps)];
  for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) each(all[i]!, all[j]!);
}
