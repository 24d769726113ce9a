import type { HedgeMention } from "./discourse.js";

export interface HedgeWords {
  readonly certainty: HedgeMention["certainty"];
  readonly words: readonly string[];
}

/** Words by which the writer keeps a distance, and how much is left of the certainty. */
export const HEDGES: readonly HedgeWords[] = [
  {
    certainty: "possible",
    words:
      "reportedly allegedly alleged purportedly purported supposedly supposed possibly perhaps maybe conceivably rumored rumoured rumour unconfirmed so-called ostensibly potentially possible claimed unverified".split(
        " ",
      ),
  },
  {
    certainty: "probable",
    words:
      "suspected apparently apparent likely probably probable presumably presumed seemingly evidently believed feared".split(
        " ",
      ),
  },
];
