import type { EventDraft, Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { ClaimDraft } from "./claims.js";
import { isDeniedItself } from "./presupposed.js";
import type { Sources } from "./source.js";

/** Events of which nobody speaks but who denies them: as far as the text goes, they did not happen. */
export function onlyDenied(
  s: Sources,
  grammar: Grammar,
  claims: readonly ClaimDraft[],
  { events }: Events,
): ReadonlySet<number> {
  const denied = new Set<number>();
  const told = new Set<number>();
  for (const { proposition: p, polarity } of claims) {
    if (p.kind !== "event") continue;
    if (polarity === "negative" && p.aspect === "occurrence") denied.add(p.event);
    else told.add(p.event);
  }
  for (const index of denied) if (told.has(index) || !isToldByDenials(s, grammar, events[index]!)) denied.delete(index);
  return denied;
}

/** A noun ("denied a part in the murder") only names what was done. */
function isToldByDenials({ discourse }: Sources, grammar: Grammar, { mentions, status }: EventDraft): boolean {
  if (status !== "occurred" && status !== "ongoing") return false;
  return mentions.every(
    ({ from, group, clause }) =>
      group === undefined &&
      discourse.attributions[discourse.attributionAt[from]!]?.cueKind === "deny" &&
      isDeniedItself(grammar, clause),
  );
}
