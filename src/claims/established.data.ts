/** Cue lemmas by which a non-party says that it has established what it tells. */
export const ESTABLISHING: ReadonlySet<string> = new Set([
  "watch",
  "hear",
  "confirm",
  "verify",
  "corroborate",
  "document",
  "establish",
  "determine",
  "ascertain",
  "record",
  "see",
  "witness",
  "observe",
  "count",
  "authenticate",
  "geolocate",
  "find",
  "no doubt",
  "conclude",
  "rule",
  "inspect",
]);

/** Those of them that tell of what was there to see. */
export const SEEING: ReadonlySet<string> = new Set([
  "see",
  "watch",
  "hear",
  "witness",
  "count",
  "observe",
  "spot",
  "find",
]);

/** Cues of images that were checked: "shows", not "appears to show". */
export const SHOWING: ReadonlySet<string> = new Set([
  "show",
  "confirm",
  "reveal",
  "depict",
  "capture",
  "document",
  "record",
]);
