import { mapped } from "../knowledge/lists.js";
import type { Actor, Location, Span } from "../model/index.js";
import type { Document, TokenRange } from "../text/document.js";
import { spanAt, spanOf } from "../text/span.js";
import { type Growing, idAt, mapKept } from "./ids.js";
import type { Parts } from "./parts.js";

const spansOf = (doc: Document, ranges: readonly TokenRange[]): Span[] =>
  mapped(ranges, (range) => spanOf(doc, range.from, range.to));

export function actorsOf({ doc, entities, ids }: Parts): Actor[] {
  return mapKept(ids.actor, (index, id) => {
    const { name, kind, country, title, memberOf, mentions } = entities.actors[index]!;
    const actor = { id, name, kind } as Growing<Actor>;
    if (country !== undefined) actor.country = country;
    if (title !== undefined) actor.title = title;
    const group = idAt(ids.actor, memberOf);
    if (group !== undefined) actor.memberOf = group;
    actor.mentions = spansOf(doc, mentions);
    return actor;
  });
}

export function locationsOf({ doc, entities, ids }: Parts): Location[] {
  return mapKept(ids.place, (index, id) => {
    const { name, kind, country, admin1, latitude, longitude, disputed, gazetteerId, mentions, inDateline } =
      entities.places[index]!;
    const place = { id, name, kind } as Growing<Location>;
    if (country !== undefined) place.country = country;
    if (admin1 !== undefined) place.admin1 = admin1;
    if (latitude !== undefined && longitude !== undefined) place.coordinates = { latitude, longitude };
    if (disputed) place.disputed = disputed;
    if (gazetteerId !== undefined) place.gazetteerId = gazetteerId;
    const spans = spansOf(doc, mentions);
    if (inDateline) spans.unshift(spanAt(doc, "text", inDateline.start, inDateline.end));
    place.mentions = spans;
    return place;
  });
}
