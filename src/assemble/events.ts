import { codesOf } from "../events/codes.js";
import type { CasualtyDraft, EventDraft, TargetDraft } from "../events/events.js";
import { ById, mapped } from "../knowledge/lists.js";
import type {
  Casualty,
  ConflictEvent,
  CountRange,
  EventTime,
  Participant,
  PhysicalTarget,
  PlaceRef,
  Weapon,
} from "../model/index.js";
import { spanAt, spanOf } from "../text/span.js";
import { type Growing, idAt, mapKept, pick } from "./ids.js";
import type { Parts } from "./parts.js";

export function eventsOf(parts: Parts): ConflictEvent[] {
  const { doc, entities, events, ids } = parts;
  const claimsOf = claimsBy(parts, "event", events.events.length);
  const { denied } = parts.claims;
  return mapKept(ids.event, (index, id) => {
    const draft = events.events[index]!;
    const event = {
      id,
      type: draft.type,
      status: denied.has(index) ? "negated" : draft.status,
      timeframe: draft.timeframe,
      trigger: spanOf(doc, draft.mentions[0]!.from, draft.mentions[0]!.to),
      mentions: mapped(draft.mentions, (mention) => spanOf(doc, mention.from, mention.to)),
      participants: mapped(
        draft.participants,
        ({ role, actor, range }): Participant => ({
          role,
          actorId: ids.actor[actor]!,
          span: spanOf(doc, range.from, range.to),
        }),
      ),
      locations: placesOf(parts, draft),
    } satisfies Partial<ConflictEvent> as Partial<Growing<ConflictEvent>> as Growing<ConflictEvent>;
    const dated = draft.time !== undefined && !(denied.has(index) && draft.time.basis === "publication");
    if (dated) event.time = timeOf(parts, draft.time!);
    event.targets = mapped(draft.targets, (target) => targetOf(parts, target));
    event.weapons = mapped(draft.weapons, (weapon): Weapon => {
      const used = entities.weapons[weapon]!;
      return { name: used.name, kind: used.kind, span: spanOf(doc, used.from, used.to) };
    });
    event.casualtyIds = pick(ids.casualty, draft.casualties);
    event.claimIds = claimsOf.get(index) ?? [];
    event.rule = draft.rule;
    event.codes = codesOf(draft, entities);
    return event;
  });
}

function placesOf({ doc, ids }: Parts, { places, land }: EventDraft): PlaceRef[] {
  if (land === undefined)
    return mapped(places, ({ place, relation, range }) => ({
      locationId: ids.place[place]!,
      relation,
      span: spanOf(doc, range.from, range.to),
    }));
  const { start, end } = doc.dateline?.place ?? { start: 0, end: 0 };
  const span = land.range ? spanOf(doc, land.range.from, land.range.to) : spanAt(doc, "text", start, end);
  return [{ locationId: ids.place[land.place]!, relation: "at", span }];
}

function timeOf({ doc }: Parts, time: NonNullable<EventDraft["time"]>): EventTime {
  const { start, end, precision, basis, range } = time;
  const out: Growing<EventTime> = start === undefined ? { end, precision, basis } : { start, end, precision, basis };
  if (range) out.span = spanOf(doc, range.from, range.to);
  return out;
}

function targetOf({ doc, entities }: Parts, { target, effect }: TargetDraft): PhysicalTarget {
  const thing = entities.targets[target]!;
  const { name, kind } = thing;
  const span = spanOf(doc, thing.from, thing.to);
  return effect ? { name, kind, effect, span } : { name, kind, span };
}

export function casualtiesOf(parts: Parts): Casualty[] {
  const { doc, events, ids } = parts;
  const claimsOf = claimsBy(parts, "casualty", events.casualties.length);
  return mapKept(ids.casualty, (index, id) => {
    const draft = events.casualties[index]!;
    const casualty = { id, effect: draft.effect } as Growing<Casualty>;
    if (draft.count) casualty.count = countOf(parts, draft.count);
    casualty.victims = victimsOf(parts, draft.victims);
    casualty.names = draft.names;
    const perpetrator = idAt(ids.actor, draft.perpetrator);
    if (perpetrator !== undefined) casualty.perpetratorId = perpetrator;
    const event = idAt(ids.event, draft.event);
    if (event !== undefined) casualty.eventId = event;
    casualty.cumulative = draft.cumulative;
    const whole = idAt(ids.casualty, draft.subsetOf);
    if (whole !== undefined) casualty.subsetOf = whole;
    casualty.claimIds = claimsOf.get(index) ?? [];
    casualty.span = spanOf(doc, draft.from, draft.to);
    return casualty;
  });
}

function countOf({ doc }: Parts, { min, max, approximate, range }: NonNullable<CasualtyDraft["count"]>): CountRange {
  const count = {} as Growing<CountRange>;
  if (min !== undefined) count.min = min;
  if (max !== undefined) count.max = max;
  count.approximate = approximate;
  count.span = spanOf(doc, range.from, range.to);
  return count;
}

function victimsOf({ doc, ids }: Parts, { range, actor, category, country }: CasualtyDraft["victims"]) {
  const victims = { span: spanOf(doc, range.from, range.to) } as Growing<Casualty["victims"]>;
  const actorId = idAt(ids.actor, actor);
  if (actorId !== undefined) victims.actorId = actorId;
  victims.category = category;
  if (country !== undefined) victims.country = country;
  return victims;
}

/** Draft index of the event or casualty → ids of the claims about it. */
function claimsBy({ claims, ids }: Parts, kind: "event" | "casualty", size: number): ById<string[]> {
  const found = new ById<string[]>(size);
  claims.claims.forEach(({ proposition }, index) => {
    if (proposition.kind !== kind) return;
    const about = proposition.kind === "event" ? proposition.event : proposition.casualty;
    const id = ids.claim[index]!;
    const list = found.get(about);
    if (list) list.push(id);
    else found.set(about, [id]);
  });
  return found;
}
