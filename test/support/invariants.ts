import type { Article, Extraction, Span } from "../../src/index.js";

/**
 * Everything that must hold of every extraction, whatever the article: spans slice to their own text, ids are unique
 * and refer to something, intervals are in order. Gives what is wrong, one line each.
 */
export function violations(article: Article, extraction: Extraction): string[] {
  return [...wrongSpans(article, extraction), ...danglingIds(extraction), ...wrongFields(extraction)];
}

function wrongSpans(article: Article, extraction: Extraction): string[] {
  const wrong: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return;
    if (isSpan(value)) {
      const source = article[value.field] ?? "";
      if (source.slice(value.start, value.end) !== value.text) wrong.push(`${path} does not slice to its text`);
      if (value.start < 0 || value.end < value.start) wrong.push(`${path} is no range`);
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(extraction, "extraction");
  return wrong;
}

function isSpan(value: object): value is Span {
  return "field" in value && "start" in value && "end" in value && "text" in value;
}

function danglingIds(extraction: Extraction): string[] {
  const wrong: string[] = [];
  const ids = (items: readonly { readonly id: string }[], name: string) => {
    const set = new Set(items.map(({ id }) => id));
    if (set.size !== items.length) wrong.push(`${name} has an id twice`);
    return set;
  };
  const actors = ids(extraction.actors, "actors");
  const locations = ids(extraction.locations, "locations");
  const events = ids(extraction.events, "events");
  const casualties = ids(extraction.casualties, "casualties");
  const attributions = ids(extraction.attributions, "attributions");
  const claims = ids(extraction.claims, "claims");
  ids(extraction.verifications, "verifications");
  const must = (set: ReadonlySet<string>, id: string | undefined, where: string) => {
    if (id !== undefined && !set.has(id)) wrong.push(`${where} refers to ${id}, which is not there`);
  };
  for (const a of extraction.actors) must(actors, a.memberOf, `${a.id}.memberOf`);
  must(locations, extraction.article.dateline?.locationId, "dateline");
  for (const e of extraction.events) {
    for (const p of e.participants) must(actors, p.actorId, `${e.id}.participants`);
    for (const l of e.locations) must(locations, l.locationId, `${e.id}.locations`);
    for (const k of e.casualtyIds) must(casualties, k, `${e.id}.casualtyIds`);
    for (const c of e.claimIds) must(claims, c, `${e.id}.claimIds`);
  }
  for (const k of extraction.casualties) {
    must(actors, k.victims.actorId, `${k.id}.victims`);
    must(actors, k.perpetratorId, `${k.id}.perpetratorId`);
    must(events, k.eventId, `${k.id}.eventId`);
    must(casualties, k.subsetOf, `${k.id}.subsetOf`);
    for (const c of k.claimIds) must(claims, c, `${k.id}.claimIds`);
    if (k.subsetOf === k.id) wrong.push(`${k.id} is part of itself`);
  }
  for (const s of extraction.attributions) {
    must(actors, s.source.actorId, `${s.id}.source`);
    must(actors, s.source.onBehalfOf, `${s.id}.onBehalfOf`);
    must(attributions, s.insideOf, `${s.id}.insideOf`);
    if (s.insideOf === s.id) wrong.push(`${s.id} is inside of itself`);
  }
  for (const c of extraction.claims) {
    must(attributions, c.attributionId, `${c.id}.attributionId`);
    for (const other of [...c.contradicts, ...c.corroborates]) must(claims, other, c.id);
    if (c.contradicts.includes(c.id)) wrong.push(`${c.id} contradicts itself`);
    for (const ground of c.status === "verified" ? c.basis : c.reasons) must(actors, ground.by, `${c.id}.by`);
    if (c.proposition.kind === "event") {
      must(events, c.proposition.eventId, c.id);
      must(actors, c.proposition.actorId, c.id);
    }
    if (c.proposition.kind === "casualty") {
      must(casualties, c.proposition.casualtyId, c.id);
      must(events, c.proposition.eventId, c.id);
    }
    for (const other of c.contradicts) {
      const back = extraction.claims.find(({ id }) => id === other);
      if (back && !back.contradicts.includes(c.id))
        wrong.push(`${c.id} contradicts ${other}, but not the other way round`);
    }
  }
  for (const v of extraction.verifications) {
    must(actors, v.by, v.id);
    for (const c of v.claimIds) must(claims, c, v.id);
  }
  return wrong;
}

function wrongFields(extraction: Extraction): string[] {
  const wrong: string[] = [];
  for (const { id, time } of extraction.events) {
    if (time?.start !== undefined && time.start > time.end) wrong.push(`${id} ends before it starts`);
    if (time?.basis === "publication" && time.start !== undefined) wrong.push(`${id} has a start that nobody states`);
  }
  for (const { id, count } of extraction.casualties) {
    if (count?.min !== undefined && count.max !== undefined && count.min > count.max) wrong.push(`${id}: min > max`);
  }
  for (const { id, coordinates } of extraction.locations) {
    if (coordinates && (Math.abs(coordinates.latitude) > 90 || Math.abs(coordinates.longitude) > 180)) {
      wrong.push(`${id} lies nowhere on earth`);
    }
  }
  for (const c of extraction.claims) {
    if ((c.status === "verified" ? c.basis : c.reasons).length === 0) wrong.push(`${c.id} has no grounds`);
  }
  return wrong;
}
