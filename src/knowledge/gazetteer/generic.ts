import type { LocationKind } from "../../model/index.js";

const REGION: readonly LocationKind[] = ["region"];
const REGION_OR_DISTRICT: readonly LocationKind[] = ["region", "district"];
/** Districts called after their chief towns. */
const SEAT_OR_DISTRICT: readonly LocationKind[] = ["region", "district", "settlement"];
const SETTLEMENT: readonly LocationKind[] = ["settlement"];
const SETTLEMENT_OR_DISTRICT: readonly LocationKind[] = ["settlement", "district"];

/** The words that stand behind a name to say what kind of place it is, and the kinds that they agree with. */
const GENERIC: ReadonlyMap<string, readonly LocationKind[]> = new Map([
  ...[
    "region",
    "oblast",
    "krai",
    "kray",
    "province",
    "governorate",
    "state",
    "department",
    "prefecture",
    "republic",
    "canton",
  ].map((word) => [word, REGION] as const),
  ...["county", "district", "raion", "rayon", "division", "wilaya", "voivodeship", "parish", "zone"].map(
    (word) => [word, REGION_OR_DISTRICT] as const,
  ),
  ...`lga lgas woreda tehsil taluk taluka upazila thana mandal payam locality sub-county subcounty subdistrict chiefdom
    arrondissement cercle`
    .split(/\s+/)
    .map((word) => [word, SEAT_OR_DISTRICT] as const),
  ...["city", "municipality"].map((word) => [word, SETTLEMENT] as const),
  ...["town", "village", "township"].map((word) => [word, SETTLEMENT_OR_DISTRICT] as const),
]);

/** The kinds of place that a generic word agrees with; undefined for any other word. */
export function kindsOfGeneric(word: string): readonly LocationKind[] | undefined {
  return GENERIC.get(word);
}
