import type { Events } from "../events/events.js";
import { ById } from "../knowledge/lists.js";
import type { Judged } from "./judge.js";

/** Claims (their indexes) that speak of the same: only those of which there are two or more. */
export type Groups = readonly (readonly number[])[];

/** The claims that are to be compared with each other. */
export interface Alike {
  readonly event: Groups;
  readonly casualty: Groups;
  /** Claims of losses, by the event of the losses. */
  readonly losses: Groups;
}

export function alikeAmong(judged: readonly Judged[], { events, casualties }: Events): Alike {
  const event = ({ claim: { proposition: p } }: Judged) => (p.kind === "event" ? p.event : -1);
  const casualty = ({ claim: { proposition: p } }: Judged) => (p.kind === "casualty" ? p.casualty : -1);
  const losses = ({ claim: { proposition: p } }: Judged) =>
    p.kind === "casualty" ? (casualties[p.casualty]!.event ?? -1) : -1;
  return {
    event: groupsOf(judged, events.length, event),
    casualty: groupsOf(judged, casualties.length, casualty),
    losses: groupsOf(judged, events.length, losses),
  };
}

/** @param about what a claim speaks of: a number below `size`, or -1 */
function groupsOf(judged: readonly Judged[], size: number, about: (claim: Judged) => number): Groups {
  const groups = new ById<number[]>(size);
  const found: number[][] = [];
  for (let i = 0; i < judged.length; i++) {
    const id = about(judged[i]!);
    if (id < 0) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [i]);
    else {
      group.push(i);
      if (group.length === 2) found.push(group);
    }
  }
  return found;
}

/** Calls `each` on every two claims of a group; of many, each only with the next forty. */
export function everyTwo(groups: Groups, each: (i: number, j: number) => void): void {
  for (const group of groups) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < Math.min(group.length, i + 40); j++) each(group[i]!, group[j]!);
    }
  }
}
