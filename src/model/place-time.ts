import type { Span } from "./article.js";

/** What a place is. */
export type LocationKind = "country" | "region" | "settlement" | "district" | "landmark" | "water" | "border" | "other";

/** A place, resolved to the gazetteer where it has an entry. */
export interface Location {
  readonly id: string; // "l1"
  readonly name: string;
  readonly kind: LocationKind;
  /** ISO 3166-1 alpha-3 of the state in whose internationally recognised territory it lies. */
  readonly country?: string;
  readonly admin1?: string;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  /** Status is contested between states ("disputed enclave of Nagorno-Karabakh"). */
  readonly disputed?: boolean;
  /** Identifier in the gazetteer that resolved it, e.g. "geonames:616062". */
  readonly gazetteerId?: string;
  readonly mentions: readonly Span[];
}

/** An interval with the precision that the text supports. `start`/`end` are ISO dates (or date-times at hour precision). */
export interface EventTime {
  /** Absent: only "on or before `end`" is known. */
  readonly start?: string;
  readonly end: string;
  readonly precision: "hour" | "day" | "week" | "month" | "year" | "range";
  /**
   * "stated": the text names it; "relative": worked out from publishedAt or the dateline ("on Tuesday");
   * "publication": the text says no more than that it had happened by then, so there is no `start`.
   */
  readonly basis: "stated" | "relative" | "publication";
  readonly span?: Span;
}
