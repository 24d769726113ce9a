import type { Casualty } from "../../model/index.js";

/**
 * A way of telling losses. All wordings are data; `match.ts` is the one matcher.
 *
 * Verbs are lemmas; a second word is a particle ("gun down"), words after "+" must follow the verb or its object
 * ("shoot + dead" reads "shot dead two men" and "shot two men dead").
 */
export interface CasualtyPattern {
  readonly name: string;
  readonly effect: Casualty["effect"];
  readonly verbs?: readonly string[];
  /** Who suffers an active verb; the object unless said otherwise. Passives turn it round. */
  readonly victims?: "object" | "subject";
  /** Only when its objects are people of arms: "lost 15 men", and not "lost two matches". */
  readonly onlyPeople?: boolean;
  /** Who does it is no perpetrator but the side that suffers it: "the army lost 50 troops". */
  readonly own?: boolean;
  /** Only in the passive: "two gunmen were hit", not "they hit two gunmen on a poster". */
  readonly onlyPassive?: boolean;
  /** Adjectives and participles: "20 dead", "were missing", "leaving 20 wounded". */
  readonly states?: readonly string[];
  /** Nouns of what befell: "the death of two men", "14 deaths", "his murder". */
  readonly nouns?: readonly string[];
  /** Nouns that are themselves the victims: "44 bodies". */
  readonly bodies?: readonly string[];
  /** A negated reading is told as unharmed ("nobody was hurt"); of the others it says nothing. */
  readonly whenNegated?: "unharmed";
  readonly examples: readonly CasualtyExample[];
  readonly misses?: readonly { readonly text: string; readonly because: string }[];
}

export interface CasualtyExample {
  readonly text: string;
  /** "effect min-max who", as in "killed 17- civilians"; several where the words tell several. */
  readonly expect: readonly string[];
}

export const CASUALTY_PATTERNS: readonly CasualtyPattern[] = [
  {
    name: "killing",
    effect: "killed",
    verbs: [
      "kill",
      "slay",
      "murder",
      "assassinate",
      "massacre",
      "slaughter",
      "execute",
      "behead",
      "decapitate",
      "lynch",
      "butcher",
      "martyr",
      "liquidate",
      "bayonet",
      "machinegun",
      "eliminate",
      "electrocute",
      "strangle",
      "gun down",
      "mow down",
      "cut down",
      "shoot + dead",
      "stab + to death",
      "beat + to death",
      "hack + to death",
      "burn + to death",
      "crush + to death",
      "put + to death",
      "burn + alive",
      "shoot + to death",
      "torture + to death",
      "club + to death",
      "stone + to death",
      "starve + to death",
      "shell + to death",
      "send + to hell",
      "blow + to pieces",
      "shoot + and killed",
      "incinerate",
      "drown",
    ],
    nouns: [
      "killing",
      "murder",
      "assassination",
      "massacre",
      "execution",
      "slaying",
      "beheading",
      "lynching",
      "slaughter",
    ],
    examples: [
      { text: "Gunmen killed three farmers near Jos.", expect: ["killed 3-3 civilians"] },
      { text: "A rocket hit the bazaar, killing at least 17 civilians.", expect: ["killed 17- civilians"] },
      { text: "Three soldiers were killed by rebels in the raid.", expect: ["killed 3-3 military"] },
      { text: "The mayor was assassinated in his office.", expect: ["killed 1-1 officials"] },
      { text: "Police shot dead two protesters.", expect: ["killed 2-2 civilians"] },
      { text: "The militia stabbed four villagers to death.", expect: ["killed 4-4 civilians"] },
      { text: "More than 3,000 people have been killed since 2021.", expect: ["killed 3001- unknown"] },
      { text: "The rebels condemned the killing of two priests.", expect: ["killed 2-2 civilians"] },
      { text: "As many as 70 people might have been killed.", expect: ["killed -70 unknown"] },
      { text: "Ten people killed in raid on village", expect: ["killed 10-10 unknown"] },
      { text: "Airstrike kills 16 in northern town", expect: ["killed 16-16 unknown"] },
    ],
    misses: [
      { text: "The senators killed the bill in committee.", because: "nobody dies" },
      { text: "Rebels threatened to kill two hostages.", because: "a threat" },
      { text: "They had no plan to kill anyone.", because: "a plan, denied" },
    ],
  },
  {
    name: "dying",
    effect: "killed",
    verbs: [
      "die",
      "perish",
      "succumb",
      "lose + life",
      "lose + lives",
      "lose + their lives",
      "lose + his life",
      "lose + her life",
      "bleed + to death",
      "starve",
      "embrace + martyrdom",
      "embrace + shahadat",
      "attain + martyrdom",
      "achieve + martyrdom",
    ],
    victims: "subject",
    states: ["dead", "slain", "lifeless"],
    nouns: ["death", "fatality", "martyrdom"],
    examples: [
      { text: "Ten people died when two houses were bombed.", expect: ["killed 10-10 unknown"] },
      { text: "Four soldiers embraced martyrdom in the operation.", expect: ["killed 4-4 military"] },
      { text: "The blast left at least 20 people dead.", expect: ["killed 20- unknown"] },
      { text: "The shelling left two dead.", expect: ["killed 2-2 unknown"] },
      { text: "Two soldiers lost their lives in the ambush.", expect: ["killed 2-2 military"] },
      { text: "All four attackers were dead, he said.", expect: ["killed 4-4 militants"] },
      { text: "Five students were found dead near the river after the attack.", expect: ["killed 5-5 civilians"] },
      { text: "Monitors had confirmed 14 deaths.", expect: ["killed 14-14 unknown"] },
      { text: "The army reported the deaths of two of its soldiers.", expect: ["killed 2-2 military"] },
      { text: "Nine dead in hotel siege", expect: ["killed 9-9 unknown"] },
      { text: "The dead included four women.", expect: ["killed 4-4 civilians"] },
    ],
    misses: [
      { text: "The proposal died in parliament.", because: "no person" },
      { text: "The talks reached a dead end.", because: "an idiom" },
    ],
  },
  {
    name: "suicide attack",
    effect: "killed",
    verbs: ["blow + himself up", "blow + herself up", "blow + themselves up", "blow up + himself"],
    victims: "subject",
    examples: [{ text: "One attacker blew himself up at the gate.", expect: ["killed 1-1 militants"] }],
  },
  {
    name: "bodies",
    effect: "killed",
    bodies: ["body", "corpse", "coffin", "cadaver", "remains"],
    examples: [
      { text: "A reporter saw nine bodies in the street.", expect: ["killed 9-9 unknown"] },
      { text: "They have recovered 43 dead bodies.", expect: ["killed 43-43 unknown"] },
      { text: "Monitors saw the body of a man in a yard.", expect: ["killed 1-1 civilians"] },
      { text: "The bodies of three soldiers were found by a road.", expect: ["killed 3-3 military"] },
      { text: "Fourteen coffins were carried to the cemetery.", expect: ["killed 14-14 unknown"] },
    ],
    misses: [
      { text: "Two governing bodies met in Geneva.", because: "no corpses" },
      { text: "The body of the report names nobody.", because: "no corpse" },
    ],
  },
  {
    name: "losing",
    effect: "killed",
    verbs: ["lose", "bury"],
    onlyPeople: true,
    own: true,
    nouns: ["loss"],
    examples: [
      { text: "The army lost 50 troops in the battle.", expect: ["killed 50-50 military"] },
      { text: "Moscow admitted the loss of 74 soldiers.", expect: ["killed 74-74 military"] },
      { text: "Residents buried 43 rice farmers.", expect: ["killed 43-43 civilians"] },
    ],
    misses: [
      { text: "The party lost 50 seats.", because: "no people" },
      { text: "The strike caused losses of $3 million.", because: "money" },
    ],
  },
  {
    name: "injuring",
    effect: "injured",
    verbs: ["injure", "wound", "hurt", "maim", "mutilate", "harm", "hospitalise", "hospitalize"],
    states: ["injured", "wounded", "hurt", "maimed"],
    nouns: ["injury", "wounding", "maiming", "wound", "burn"],
    whenNegated: "unharmed",
    examples: [
      { text: "The blast wounded more than 40 people.", expect: ["injured 41- unknown"] },
      { text: "Thirty-two people had been wounded.", expect: ["injured 32-32 unknown"] },
      { text: "The bomb killed two and injured 20 others.", expect: ["killed 2-2 unknown", "injured 20-20 unknown"] },
      { text: "One officer was wounded.", expect: ["injured 1-1 police"] },
      { text: "Two dead, five injured in grenade attack", expect: ["killed 2-2 unknown", "injured 5-5 unknown"] },
      {
        text: "The explosion killed ten people and left dozens wounded.",
        expect: ["killed 10-10 unknown", "injured 24- unknown"],
      },
      { text: "Nobody in the houses was injured.", expect: ["unharmed - unknown"] },
      { text: "No injuries were reported.", expect: ["unharmed - unknown"] },
      {
        text: "At least 56 civilians were killed and 595 people wounded.",
        expect: ["killed 56- civilians", "injured 595-595 unknown"],
      },
    ],
    misses: [{ text: "The sanctions hurt exports.", because: "no person" }],
  },
  {
    name: "suffering injuries",
    effect: "injured",
    verbs: [
      "suffer + injuries",
      "suffer + wounds",
      "suffer + burns",
      "sustain + injuries",
      "sustain + wounds",
      "sustain + burns",
      "receive + injuries",
      "receive + wounds",
      "escape + cuts",
      "suffer + shrapnel",
    ],
    victims: "subject",
    examples: [{ text: "Three guards suffered injuries in the blast.", expect: ["injured 3-3 civilians"] }],
  },
  {
    name: "treating",
    effect: "injured",
    verbs: ["treat + wounds", "treat + injuries", "treat + burns"],
    own: true,
    onlyPeople: true,
    examples: [
      { text: "A woman was treated for shrapnel wounds.", expect: ["injured 1-1 civilians"] },
      {
        text: "The doctor said he had treated 23 people, five with gunshot wounds.",
        expect: ["injured 23-23 unknown", "injured 5-5 unknown"],
      },
    ],
    misses: [{ text: "Doctors treated the villagers well.", because: "nobody is said to be hurt" }],
  },
  {
    name: "hit",
    effect: "injured",
    verbs: [
      "hit",
      "take + to hospital",
      "take + hospitals",
      "rush + hospital",
      "admit + hospital",
      "airlift + hospital",
      "evacuate + hospital",
    ],
    onlyPassive: true,
    onlyPeople: true,
    examples: [
      { text: "Two of the gunmen were hit in the exchange of fire.", expect: ["injured 2-2 militants"] },
      { text: "Another 78 passengers were taken to hospitals after the blast.", expect: ["injured 78-78 civilians"] },
    ],
    misses: [{ text: "Three villages were hit by rockets.", because: "places" }],
  },
  {
    name: "losses of either kind",
    effect: "killed-or-injured",
    verbs: ["neutralise", "neutralize", "decimate", "make + ineffective", "render + ineffective", "render + harmless"],
    nouns: ["casualty", "neutralisation", "neutralization"],
    whenNegated: "unharmed",
    examples: [
      { text: "Eight militants were neutralised in the operation.", expect: ["killed-or-injured 8-8 militants"] },
      { text: "There were no casualties.", expect: ["unharmed - unknown"] },
      { text: "The unit suffered 30 casualties in the fighting.", expect: ["killed-or-injured 30-30 unknown"] },
    ],
  },
  {
    name: "missing",
    effect: "missing",
    verbs: [
      "disappear",
      "vanish",
      "go + missing",
      "be + under the rubble",
      "be + under rubble",
      "trap + rubble",
      "remain + under the rubble",
    ],
    victims: "subject",
    states: ["missing", "unaccounted"],
    examples: [
      { text: "Sixteen labourers were missing after the raid.", expect: ["missing 16-16 civilians"] },
      { text: "Two sailors remain unaccounted for.", expect: ["missing 2-2 military"] },
      { text: "Up to ten people could still be under the rubble.", expect: ["missing -10 unknown"] },
      {
        text: "Seventy-four soldiers died and 19 more are missing.",
        expect: ["killed 74-74 military", "missing 19-19 military"],
      },
      { text: "Three activists disappeared in March.", expect: ["missing 3-3 civilians"] },
    ],
  },
  {
    name: "seizing people",
    effect: "abducted",
    verbs: ["seize", "take away", "carry off"],
    onlyPeople: true,
    examples: [{ text: "Gunmen seized 20 villagers on the road.", expect: ["abducted 20-20 civilians"] }],
    misses: [{ text: "Gunmen seized two lorries.", because: "things" }],
  },
  {
    name: "abduction",
    effect: "abducted",
    verbs: [
      "abduct",
      "kidnap",
      "take + hostage",
      "take + captive",
      "hold + hostage",
      "hold + captive",
      "seize + hostage",
      "snatch",
      "seize + hostages",
      "spirit away",
    ],
    states: ["abducted", "kidnapped"],
    nouns: ["abduction", "kidnapping", "kidnap"],
    examples: [
      {
        text: "Four policemen were killed and 30 taken hostage.",
        expect: ["killed 4-4 police", "abducted 30-30 police"],
      },
      {
        text: "Twelve pupils were killed and 30 abducted.",
        expect: ["killed 12-12 children", "abducted 30-30 children"],
      },
      { text: "The gunmen abducted 30 schoolgirls from a dormitory.", expect: ["abducted 30-30 children"] },
      { text: "Fighters took 251 people hostage.", expect: ["abducted 251-251 unknown"] },
      { text: "Four people were kidnapped on the road.", expect: ["abducted 4-4 unknown"] },
      { text: "The gang is holding six nurses captive.", expect: ["abducted 6-6 civilians"] },
    ],
  },
  {
    name: "capture",
    effect: "captured",
    verbs: ["capture", "take + prisoner", "take + prisoners", "hold + prisoner"],
    onlyPeople: true,
    states: ["captured"],
    nouns: ["capture"],
    examples: [
      { text: "The rebels captured 12 soldiers.", expect: ["captured 12-12 military"] },
      { text: "Two pilots were taken prisoner.", expect: ["captured 2-2 military"] },
    ],
    misses: [{ text: "Rebels captured two towns.", because: "places" }],
  },
  {
    name: "surrender",
    effect: "captured",
    verbs: ["surrender"],
    victims: "subject",
    onlyPeople: true,
    examples: [{ text: "Forty soldiers surrendered at the base.", expect: ["captured 40-40 military"] }],
    misses: [{ text: "The town surrendered after a week.", because: "a place" }],
  },
  {
    name: "held",
    effect: "detained",
    verbs: ["hold", "question", "intern", "lock up"],
    onlyPassive: true,
    onlyPeople: true,
    examples: [
      { text: "Three men were being questioned on Monday.", expect: ["detained 3-3 civilians"] },
      { text: "The 25 crew are still being held.", expect: ["detained 25-25 civilians"] },
    ],
    misses: [{ text: "Two elections were held last year.", because: "no people" }],
  },
  {
    name: "detention",
    effect: "detained",
    verbs: [
      "detain",
      "arrest",
      "imprison",
      "jail",
      "take + into custody",
      "apprehend",
      "round up",
      "hold + in custody",
      "place + under arrest",
    ],
    onlyPeople: true,
    nouns: ["arrest", "detention"],
    states: ["arrested", "detained"],
    examples: [
      { text: "Police detained three men from the village.", expect: ["detained 3-3 civilians"] },
      { text: "Four ministers were arrested after the coup.", expect: ["detained 4-4 officials"] },
      { text: "Soldiers took two activists into custody.", expect: ["detained 2-2 civilians"] },
    ],
  },
  {
    name: "displacement",
    effect: "displaced",
    verbs: [
      "displace",
      "uproot",
      "drive + homes",
      "force + homes",
      "force + to flee",
      "expel",
      "make + homeless",
      "leave + homeless",
      "drive + out of",
    ],
    onlyPeople: true,
    states: ["displaced", "homeless", "uprooted"],
    examples: [
      { text: "The fighting displaced 25,000 people.", expect: ["displaced 25000-25000 unknown"] },
      { text: "More than 1.7 million people were displaced.", expect: ["displaced 1700001- unknown"] },
      { text: "Some 300,000 have been driven from their homes.", expect: ["displaced 300000-300000 unknown"] },
      { text: "Two thousand villagers were forced to flee.", expect: ["displaced 2000-2000 civilians"] },
    ],
  },
  {
    name: "flight",
    effect: "displaced",
    verbs: ["flee", "flee + homes"],
    victims: "subject",
    onlyPeople: true,
    examples: [
      { text: "Some 25,500 people have fled the fighting.", expect: ["displaced 25500-25500 unknown"] },
      { text: "Thousands of residents fled the town.", expect: ["displaced 2000- civilians"] },
    ],
    misses: [{ text: "The gunmen fled on motorcycles.", because: "attackers who get away" }],
  },
  {
    name: "unharmed",
    effect: "unharmed",
    verbs: [
      "escape + unhurt",
      "escape + unharmed",
      "escape + unscathed",
      "escape + uninjured",
      "escape + alive",
      "survive",
    ],
    victims: "subject",
    onlyPeople: true,
    states: ["unharmed", "unhurt", "uninjured", "unscathed"],
    examples: [
      { text: "The minister escaped unhurt.", expect: ["unharmed 1-1 officials"] },
      { text: "The president himself is unharmed.", expect: ["unharmed 1-1 officials"] },
      { text: "Two guards were unhurt.", expect: ["unharmed 2-2 civilians"] },
    ],
  },
];
