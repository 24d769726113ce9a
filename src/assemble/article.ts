import { mapped } from "../knowledge/lists.js";
import type { ArticleInfo, Diagnostic } from "../model/index.js";
import { spanAt, spanOf } from "../text/span.js";
import { type Growing, idAt } from "./ids.js";
import type { Parts } from "./parts.js";

type Dateline = NonNullable<ArticleInfo["dateline"]>;

export function articleInfoOf({ doc, entities, ids }: Parts): ArticleInfo {
  const { title, outlet, publishedAt, url } = doc.article;
  const { dateline } = doc;
  const placeIndex = entities.places.findIndex(
    ({ inDateline }) => inDateline !== undefined && inDateline.start === dateline?.place?.start,
  );
  const locationId = idAt(ids.place, placeIndex);
  const info = {} as Growing<ArticleInfo>;
  if (title !== undefined) info.title = title;
  if (outlet !== undefined) info.outlet = outlet;
  if (publishedAt !== undefined) info.publishedAt = publishedAt;
  if (url !== undefined) info.url = url;
  if (dateline) {
    const line: Growing<Dateline> = { span: spanAt(doc, "text", dateline.start, dateline.end) };
    if (locationId !== undefined) line.locationId = locationId;
    if (dateline.agency !== undefined) line.agency = dateline.agency;
    if (dateline.date !== undefined) line.date = dateline.date;
    info.dateline = line;
  }
  info.boilerplate = mapped(doc.boilerplate, ({ start, end }) => spanAt(doc, "text", start, end));
  return info;
}

/** What was noticed on the way; with `explain`, also every trigger that was seen and not used. */
export function diagnosticsOf({ doc, entities, discourse, events }: Parts, explain: boolean): Diagnostic[] {
  const found: Diagnostic[] = doc.notes.map(({ code, message, field, start, end }) => ({
    code,
    message,
    ...(field && start !== undefined && end !== undefined && { span: spanAt(doc, field, start, end) }),
  }));
  for (const place of entities.places) {
    if (!place.unknown) continue;
    const span = place.mentions[0] && spanOf(doc, place.mentions[0].from, place.mentions[0].to);
    found.push({ code: "unknown-place", message: `no gazetteer entry for "${place.name}"`, ...(span && { span }) });
  }
  for (const { unbalanced, content } of discourse.attributions) {
    if (unbalanced && content[0]) {
      const span = spanOf(doc, content[0].from, content[0].to);
      found.push({ code: "unbalanced-attribution", message: "read from a quotation with unbalanced marks", span });
    }
  }
  if (explain) {
    for (const { range, why } of events.unused) {
      found.push({ code: "unused-trigger", message: why, span: spanOf(doc, range.from, range.to) });
    }
  }
  return found;
}
