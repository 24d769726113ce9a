import type { Extraction } from "../model/index.js";

/** One claim a row, with what it is about: the tidy table for a spreadsheet or a data frame. */
export interface ClaimRow {
  readonly claim_id: string;
  readonly status: "verified" | "unverified";
  readonly grounds: string;
  readonly source: string;
  readonly on_behalf_of: string;
  readonly kind: "event" | "casualty" | "statement";
  readonly aspect: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly effect: string;
  readonly lowest: number | "";
  readonly highest: number | "";
  readonly polarity: string;
  readonly certainty: string;
  readonly contradicts: string;
  readonly words: string;
  readonly field: string;
  /** UTF-16 offsets of the words. */
  readonly start: number;
  readonly end: number;
}

/**
 * The claims of an extraction as flat rows, one observation a row. Several values in a cell are joined by "; ".
 *
 * @param extraction what `extract` gave
 * @example
 * toCsv(toClaimRows(extract(article)));
 */
export function toClaimRows(extraction: Extraction): ClaimRow[] {
  const find = <T extends { readonly id: string }>(items: readonly T[], id: string | undefined) =>
    id === undefined ? undefined : items.find((item) => item.id === id);
  return extraction.claims.map((claim) => {
    const { proposition, span } = claim;
    const source = find(extraction.attributions, claim.attributionId)?.source;
    const casualty = proposition.kind === "casualty" ? find(extraction.casualties, proposition.casualtyId) : undefined;
    const eventId = proposition.kind === "statement" ? undefined : proposition.eventId;
    return {
      claim_id: claim.id,
      status: claim.status,
      grounds: (claim.status === "verified" ? claim.basis : claim.reasons).map(({ kind }) => kind).join("; "),
      source:
        claim.attributionId === undefined
          ? (extraction.article.outlet ?? "the article")
          : (find(extraction.actors, source?.actorId)?.name ?? source?.span?.text ?? ""),
      on_behalf_of: find(extraction.actors, source?.onBehalfOf)?.name ?? "",
      kind: proposition.kind,
      aspect: proposition.kind === "event" ? proposition.aspect : "",
      event_id: eventId ?? "",
      event_type: find(extraction.events, eventId)?.type ?? "",
      effect: casualty?.effect ?? "",
      lowest: casualty?.count?.min ?? "",
      highest: casualty?.count?.max ?? "",
      polarity: claim.polarity,
      certainty: claim.certainty,
      contradicts: claim.contradicts.join("; "),
      words: span.text,
      field: span.field,
      start: span.start,
      end: span.end,
    };
  });
}
