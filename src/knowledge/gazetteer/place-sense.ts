import type { LocationKind } from "../../model/index.js";

/** One place that a name may stand for. Every property is there, undefined where nothing is known. */
export interface PlaceSense {
  /** "geonames:616062"; "curated:nagorno-karabakh" where GeoNames has no row of it. */
  readonly id: string;
  readonly name: string;
  readonly kind: LocationKind;
  /** ISO 3166-1 alpha-3 of the state in whose internationally recognised territory it lies. */
  readonly country?: string | undefined;
  /** Name of the first-level region that it lies in. */
  readonly admin1?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Rounded to about a fifth; 0 when unknown. */
  readonly population: number;
  /** What it is the seat of government of. */
  readonly seat?: "country" | "admin1" | "admin2" | undefined;
  /** Status is contested between states. */
  readonly disputed?: boolean | undefined;
  /** Whether the name looked up is its usual one, another spelling, or an abbreviation that counts after a comma only ("Fla."). */
  readonly match: "primary" | "alternate" | "abbreviation";
  /** Given by the caller. */
  readonly own?: true | undefined;
}
