import type { Actor, Location } from "../model/index.js";
import { spanAt, spanOf } from "../text/span.js";
import { optionalId } from "./ids.js";
import type { Parts } from "./parts.js";

export function actorsOf({ doc, entities, ids }: Parts): Actor[] {
  return [...ids.actor].map(([index, id]) => {
    const { name, kind, country, title, memberOf, mentions } = entities.actors[index]!;
    return {
      id,
      name,
      kind,
      ...(country !== undefined && { country }),
      ...(title !== undefined && { title }),
      ...optionalId("memberOf", ids.actor, memberOf),
      mentions: mentions.map((range) => spanOf(doc, range)),
    };
  });
}

export function locationsOf({ doc, entities, ids }: Parts): Location[] {
  return [...ids.place].map(([index, id]) => {
    const { name, kind, country, admin1, latitude, longitude, disputed, gazetteerId, mentions, inDateline } =
      entities.places[index]!;
    return {
      id,
      name,
      kind,
      ...(country !== undefined && { country }),
      ...(admin1 !== undefined && { admin1 }),
      ...(latitude !== undefined && longitude !== undefined && { coordinates: { latitude, longitude } }),
      ...(disputed && { disputed }),
      ...(gazetteerId !== undefined && { gazetteerId }),
      mentions: [
        ...(inDateline ? [spanAt(doc, "text", inDateline.start, inDateline.end)] : []),
        ...mentions.map((range) => spanOf(doc, range)),
      ],
    };
  });
}
