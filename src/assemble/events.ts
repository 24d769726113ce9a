import { codesOf } from "../events/codes.js";
import type { EventDraft } from "../events/events.js";
import type { Casualty, ConflictEvent, EventTime, Participant } from "../model/index.js";
import { spanOf } from "../text/span.js";
import { optionalId, pick } from "./ids.js";
import type { Parts } from "./parts.js";

export function eventsOf(parts: Parts): ConflictEvent[] {
  const claimsOf = claimsBy(parts, "event");
  return [...parts.ids.event].map(([index, id]) => {
    const { doc, entities, events, ids } = parts;
    const draft = events.events[index]!;
    const time = timeOf(parts, draft);
    return {
      id,
      type: draft.type,
      status: draft.status,
      timeframe: draft.timeframe,
      trigger: spanOf(doc, draft.mentions[0]!),
      mentions: draft.mentions.map((mention) => spanOf(doc, mention)),
      participants: draft.participants.map(
        ({ role, actor, range }): Participant => ({ role, actorId: ids.actor.get(actor)!, span: spanOf(doc, range) }),
      ),
      locations: draft.places.map(({ place, relation, range }) => ({
        locationId: ids.place.get(place)!,
        relation,
        span: spanOf(doc, range),
      })),
      ...(time && { time }),
      targets: draft.targets.map(({ target, effect }) => {
        const { name, kind, from, to } = entities.targets[target]!;
        return { name, kind, ...(effect && { effect }), span: spanOf(doc, { from, to }) };
      }),
      weapons: draft.weapons.map((weapon) => {
        const { name, kind, from, to } = entities.weapons[weapon]!;
        return { name, kind, span: spanOf(doc, { from, to }) };
      }),
      casualtyIds: pick(ids.casualty, draft.casualties),
      claimIds: claimsOf.get(index) ?? [],
      rule: draft.rule,
      codes: codesOf(draft, entities),
    };
  });
}

function timeOf({ doc }: Parts, { time }: EventDraft): EventTime | undefined {
  if (time === undefined) return undefined;
  const { range, ...rest } = time;
  return { ...rest, ...(range && { span: spanOf(doc, range) }) };
}

export function casualtiesOf(parts: Parts): Casualty[] {
  const { doc, events, ids } = parts;
  const claimsOf = claimsBy(parts, "casualty");
  return [...ids.casualty].map(([index, id]) => {
    const { effect, count, victims, names, perpetrator, event, cumulative, subsetOf, from, to } =
      events.casualties[index]!;
    return {
      id,
      effect,
      ...(count && {
        count: {
          ...(count.min !== undefined && { min: count.min }),
          ...(count.max !== undefined && { max: count.max }),
          approximate: count.approximate,
          span: spanOf(doc, count.range),
        },
      }),
      victims: {
        span: spanOf(doc, victims.range),
        ...optionalId("actorId", ids.actor, victims.actor),
        category: victims.category,
        ...(victims.country !== undefined && { country: victims.country }),
      },
      names,
      ...optionalId("perpetratorId", ids.actor, perpetrator),
      ...optionalId("eventId", ids.event, event),
      cumulative,
      ...optionalId("subsetOf", ids.casualty, subsetOf),
      claimIds: claimsOf.get(index) ?? [],
      span: spanOf(doc, { from, to }),
    };
  });
}

/** Draft index of the event or casualty → ids of the claims about it. */
function claimsBy({ claims, ids }: Parts, kind: "event" | "casualty"): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  for (const [index, id] of ids.claim) {
    const { proposition } = claims.claims[index]!;
    if (proposition.kind !== kind) continue;
    const about = proposition.kind === "event" ? proposition.event : proposition.casualty;
    const list = found.get(about);
    if (list) list.push(id);
    else found.set(about, [id]);
  }
  return found;
}
