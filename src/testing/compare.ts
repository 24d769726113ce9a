import type { Expectation } from "../events/rule.js";
import type { ConflictEvent, EventType, Extraction } from "../model/index.js";

/** What an event lacks of what an example expects, one line each. */
export function differences(
  { actors, locations, casualties }: Extraction,
  event: ConflictEvent,
  expect: Expectation,
  type: EventType,
): string[] {
  const wrong: string[] = [];
  const same = (what: string, wanted: string | undefined, got: string) => {
    if (wanted !== undefined && wanted !== got) wrong.push(`expected ${what} ${wanted}, got ${got}`);
  };
  same("type", expect.type ?? type, event.type);
  same("status", expect.status, event.status);
  same("timeframe", expect.timeframe, event.timeframe);
  same("PLOVER code", expect.plover, event.codes.plover);

  const has = (what: string, wanted: string | readonly string[] | undefined, got: readonly string[]) => {
    for (const one of wanted === undefined ? [] : [wanted].flat()) {
      if (!got.some((text) => contains(text, one) || contains(one, text))) {
        wrong.push(
          `expected ${what} ${JSON.stringify(one)}, got ${got.length > 0 ? got.map((g) => JSON.stringify(g)).join(", ") : "none"}`,
        );
      }
    }
  };
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  const people = (...roles: readonly string[]) =>
    event.participants.filter((p) => roles.includes(p.role)).flatMap((p) => [p.span.text, names.get(p.actorId) ?? ""]);
  has("initiator", expect.initiator, people("initiator"));
  // People harmed may be told of as victims or as targets.
  has("target", expect.target, people("target", "victim"));
  has("victim", expect.victim, people("victim", "target"));
  has("counterpart", expect.counterpart, people("counterpart", "initiator"));
  has("mediator", expect.mediator, people("mediator"));
  const places = new Map(locations.map((location) => [location.id, location.name]));
  has(
    "place",
    expect.place,
    event.locations.flatMap((l) => [l.span.text, places.get(l.locationId) ?? ""]),
  );
  has(
    "weapon",
    expect.weapon,
    event.weapons.flatMap((w) => [w.span.text, w.name]),
  );
  has(
    "physical target",
    expect.hit,
    event.targets.flatMap((t) => [t.span.text, t.name]),
  );

  const count = (effect: string) =>
    casualties.filter((k) => k.eventId === event.id && k.effect === effect).map((k) => k.count?.min ?? 0);
  const number = (what: string, wanted: number | undefined, got: readonly number[]) => {
    if (wanted !== undefined && !got.includes(wanted))
      wrong.push(`expected ${wanted} ${what}, got ${got.join(", ") || "none"}`);
  };
  number("killed", expect.killed, count("killed"));
  number("injured", expect.injured, count("injured"));
  return wrong;
}

const contains = (text: string, part: string): boolean =>
  part !== "" && ` ${text} `.toLowerCase().includes(` ${part} `.toLowerCase());
