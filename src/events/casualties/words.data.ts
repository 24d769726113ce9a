/** Nouns of tallies. */
export const TALLIES: ReadonlySet<string> = new Set(["toll", "tally"]);
/** Nouns of figures, which may speak of one given before. */
export const NUMBERS: ReadonlySet<string> = new Set(["number", "count", "total", "figure"]);
/** States that "at" and a figure may follow: "its own dead at 175". */
export const STATED: ReadonlySet<string> = new Set(["dead", "wounded", "injured", "missing", "losses"]);

/** What kills without a conflict: deaths by these are no casualties here. */
export const DISASTERS: ReadonlySet<string> = new Set(
  `flood floods flooding cyclone hurricane typhoon tornado storm earthquake quake tsunami landslide landslides
  mudslide avalanche drought heatwave lightning accident accidents collision derailment pileup stampede cholera
  virus coronavirus covid malaria ebola measles epidemic pandemic outbreak cancer disease illness pneumonia
  overdose wildfire wildfires blizzard eruption shipwreck capsized malnutrition starvation famine stroke tumour
  tumor influenza`.split(/\s+/),
);

export const SINKING: ReadonlySet<string> = new Set(
  "sink capsize overturn founder shipwreck sank sunk sinking capsized".split(" "),
);
export const BOATS: ReadonlySet<string> = new Set(
  "boat boats ferry ferries vessel vessels dinghy dinghies canoe canoes raft rafts trawler".split(" "),
);
/** What makes an attack of a sinking. */
export const ATTACKING: ReadonlySet<string> = new Set(
  "hit attack shell bomb torpedo ram fire strike shoot missile shelling drone rocket mine gunfire ambush blast explosion".split(
    " ",
  ),
);

/** Words before a span of time: "over the past nine years". */
export const OVER: ReadonlySet<string> = new Set(["in", "over", "during", "within", "for", "through"]);
/** The other words with which a running total may be told: "since 2015", "every year", "so far". */
export const RUNNING: ReadonlySet<string> = new Set(["since", "every", "each", "per", "this", "so"]);
/** Words that end what stands before a clause on its own. */
export const BARRIERS: ReadonlySet<string> = new Set([
  ";",
  "when",
  "where",
  "that",
  "which",
  "who",
  "after",
  "while",
  "because",
  "before",
]);

/** Before one's own losses: "put its losses at 30". */
export const OWNERS: ReadonlySet<string> = new Set(["its", "their", "our"]);
