/** Nouns by which a text speaks of a place that it has named: "the city", "the camp". */

/** Settlements: what the text has called so, or the last settlement named. */
export const TOWN_NOUNS = "city town village hamlet township municipality settlement metropolis capital";

/** Settlements that are not called by each other's nouns. */
export const SMALL_TOWNS = "village hamlet township settlement";
export const LARGE_TOWNS = "city metropolis capital";

/** Other places: only what the text has called so. */
export const PLACE_NOUNS = `province state district county governorate oblast prefecture department enclave peninsula island camp strip port
neighbourhood neighborhood suburb quarter borough airport airfield airbase`;

/** The state in which the article plays. */
export const STATE_NOUNS = "country";

/** Words before such a noun by which it is another place than the one named, or a part of it. */
export const OTHER_PLACES =
  "nearby neighbouring neighboring adjacent next other another old inner second third home native different new same-named twin sister";

/** Words behind it that go on to say which one: the text need not have named it. */
export const SAYS_WHICH = "of where that which whose near between with outside around along";

/** Prepositions by which a country is where something happens, and nouns for parts of it. */
export const WITHIN = "in across throughout within inside around";
export const PARTS =
  "part parts north south east west northeast northwest southeast southwest center centre interior area areas region regions city cities town towns province provinces state states point points zone zones rest half coast border borders most much all";
