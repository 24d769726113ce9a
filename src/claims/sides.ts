import type { Entities } from "../entities/entities.js";
import type { EventDraft } from "../events/events.js";
import { mayFight } from "./camps.js";
import { opposedIn, type Tie } from "./ties.js";

/** Who attacks whom nobody knows is a party all the same: on a side of its own, opposed to none. */
export function loners(
  entities: Entities,
  hostile: readonly EventDraft[],
  camps: readonly number[],
  side: Map<number, number>,
): void {
  let next = [...side.values()].reduce((a, b) => Math.max(a, b), -2);
  next += next % 2 === 0 ? 2 : 1;
  for (const event of hostile) {
    if (event.timeframe === "background") continue;
    for (const { role, actor } of event.participants) {
      const camp = camps[actor]!;
      if (role !== "initiator" || camp < 0 || side.has(camp) || !mayFight(entities.actors[camp]!)) continue;
      side.set(camp, next);
      next += 2;
    }
  }
}

/** Two sides to every connected fight, numbered from 0 in the order of the ties; where ties conflict the earlier wins. */
export function colour(ties: readonly Tie[]): Map<number, number> {
  const side = new Map<number, number>();
  const fighters = opposedIn(ties);
  const tiesBy = new Map<number, Tie[]>();
  for (const tie of ties) {
    for (const camp of [tie.a, tie.b]) {
      const list = tiesBy.get(camp);
      if (list) list.push(tie);
      else tiesBy.set(camp, [tie]);
    }
  }
  let next = 0;
  for (const start of ties) {
    if (side.has(start.a) || (!fighters.has(start.a) && !fighters.has(start.b))) continue;
    side.set(start.a, next);
    const open = [start.a];
    // It grows as it is gone through.
    for (const at of open) {
      for (const { a, b, opposed } of tiesBy.get(at) ?? []) {
        const other = a === at ? b : b === at ? a : -1;
        if (other < 0 || side.has(other)) continue;
        const own = side.get(at)!;
        side.set(other, opposed ? (own % 2 === 0 ? own + 1 : own - 1) : own);
        open.push(other);
      }
    }
    next += 2;
  }
  return side;
}
