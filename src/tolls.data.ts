/** Words beside a figure by which a text says that it has been overtaken: "earlier put the toll at 40". */
export const OVERTAKEN = ["earlier", "initially", "initial", "previously", "previous", "originally", "at first"];

/** Words by which a text says that a figure is its newest: "the toll has risen to 60". */
export const NEWEST = [
  "rose",
  "risen",
  "climbed",
  "jumped",
  "revised",
  "updated",
  "latest",
  "now stands",
  "by evening",
];
