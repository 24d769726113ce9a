/** Views of an extraction in the formats of the field. The core never imports them. */
export type { Standing } from "./accounts.js";
export { type AcledRow, toAcledRows } from "./acled.js";
export { toCsv } from "./csv.js";
export { type Dyad, toDyads } from "./dyads.js";
export { type EventCollection, type EventFeature, toGeoJSON } from "./geojson.js";
export { type ClaimRow, type EventRow, toClaimRows, toEventRows } from "./table.js";
export { toUcdpRows, type UcdpRow } from "./ucdp.js";
