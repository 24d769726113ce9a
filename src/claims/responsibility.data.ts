/** How sources take or lay responsibility. */
export interface ResponsibilityWording {
  readonly name: string;
  /** `own`: the source says that it did it; `other`: it says that another did. */
  readonly who: "own" | "other";
  /** Lemma of the verb. */
  readonly verbs: readonly string[];
  /** A word that must follow within the clause: "claimed responsibility". */
  readonly with?: readonly string[];
  readonly examples: readonly string[];
  readonly misses: readonly { readonly text: string; readonly because: string }[];
}

export const RESPONSIBILITY_WORDINGS: readonly ResponsibilityWording[] = [
  {
    name: "claims responsibility",
    who: "own",
    verbs: ["claim", "admit", "accept", "assume", "acknowledge", "take", "own"],
    with: ["responsibility", "credit"],
    examples: [
      "The Islamic State claimed responsibility for the attack.",
      "The group admitted responsibility in a telephone call.",
      "The rebels took responsibility for the blast.",
      "The rebels took credit for the blast.",
    ],
    misses: [{ text: "Nobody had claimed responsibility for the massacre.", because: "nobody did" }],
  },
  {
    name: "claims the deed",
    who: "own",
    verbs: ["claim"],
    with: [
      "attack",
      "bombing",
      "assault",
      "strike",
      "killing",
      "shooting",
      "ambush",
      "raid",
      "blast",
      "explosion",
      "assassination",
    ],
    examples: ["He also claimed the suicide attack."],
    misses: [
      { text: "He claimed that the attack had failed.", because: "a claim about it" },
      { text: "A video shared by the rebels claims to show an attack on a convoy.", because: "it shows another's" },
    ],
  },
  {
    name: "blames",
    who: "other",
    verbs: ["blame", "accuse"],
    examples: ["Police blamed the Taliban for the bombing.", "Kyiv accused Moscow of the strike."],
    misses: [{ text: "He blamed the weather for the delay.", because: "no actor" }],
  },
  {
    name: "lays at a door",
    who: "other",
    verbs: ["attribute"],
    examples: ["The UN attributed the strike to Israel."],
    misses: [{ text: "He attributed the delay to the weather.", because: "no actor" }],
  },
  {
    name: "lays the blame",
    who: "other",
    verbs: ["lay", "put", "pin", "place", "point"],
    with: ["blame", "finger"],
    examples: ["Villagers laid the blame for the raid on the army.", "Residents pointed the finger at the police."],
    misses: [{ text: "They pointed at the hills.", because: "no finger" }],
  },
  {
    name: "holds responsible",
    who: "other",
    verbs: ["hold"],
    with: ["responsible"],
    examples: ["The government held the rebels responsible."],
    misses: [{ text: "They held a meeting of the responsible ministers.", because: "another sense" }],
  },
];
