import type { ArticleInfo, Diagnostic } from "../model/index.js";
import { spanAt, spanOf } from "../text/span.js";
import { idAt } from "./ids.js";
import type { Parts } from "./parts.js";

export function articleInfoOf({ doc, entities, ids }: Parts): ArticleInfo {
  const { title, outlet, publishedAt, url } = doc.article;
  const { dateline } = doc;
  const placeIndex = entities.places.findIndex(
    ({ inDateline }) => inDateline !== undefined && inDateline.start === dateline?.place?.start,
  );
  const locationId = idAt(ids.place, placeIndex);
  return {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
    ...(dateline && {
      dateline: {
        span: spanAt(doc, "text", dateline.start, dateline.end),
        ...(locationId !== undefined && { locationId }),
        ...(dateline.agency !== undefined && { agency: dateline.agency }),
        ...(dateline.date !== undefined && { date: dateline.date }),
      },
    }),
    boilerplate: doc.boilerplate.map(({ start, end }) => spanAt(doc, "text", start, end)),
  };
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
    const span = place.mentions[0] && spanOf(doc, place.mentions[0]);
    found.push({ code: "unknown-place", message: `no gazetteer entry for "${place.name}"`, ...(span && { span }) });
  }
  for (const { unbalanced, content } of discourse.attributions) {
    if (unbalanced && content[0]) {
      const span = spanOf(doc, content[0]);
      found.push({ code: "unbalanced-attribution", message: "read from a quotation with unbalanced marks", span });
    }
  }
  if (explain) {
    for (const { range, why } of events.unused) {
      found.push({ code: "unused-trigger", message: why, span: spanOf(doc, range) });
    }
  }
  return found;
}
