const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that bring an event's noun its doer: "carried out a raid", "launched an attack". */
export const DOING = set(
  `carry launch conduct stage mount make commit perpetrate undertake execute wage unleash lead order begin start open hold
  organise organize do perform fight pursue resume continue declare impose announce renew intensify plan plot prepare
  claim admit give offer call sign reach broker step intensify trigger spark provoke initiate orchestrate mastermind
  direct inflict deliver effect run have keep sustain join coordinate escalate complete reject stop halt end suspend
  cancel threaten face expand extend tighten lift ease file lodge issue level voice express submit put set bring press
  repeat reiterate speed accelerate hasten delay postpone promise pledge agree attempt kick wrap`,
);

/** Verbs by which an event that goes on is ended: however real the ending is, the event is. */
export const ENDING = set("end halt suspend pause cease");

/** Verbs of what lasts: in the present tense it goes on. */
export const STANDING = set("support back arm fund finance sponsor bankroll occupy control besiege blockade");

/** Verbs whose subject the event befalls: "suffered an attack", "came under fire". */
export const SUFFERING = set(
  "suffer sustain survive escape face endure undergo receive repel repulse thwart foil withstand experience see witness",
);

/** Verbs and particles by which who fights is attacked: "fought off an attack", "beat back"; not "kicked off", "called off". */
export const BEATING = set("fight beat ward fend drive hold push throw stave hurl force turn hit");
export const BACK = set("off back");
/** Verbs of events that happen: "clashes erupted", "the attack took place". */
export const HAPPENING = set(
  `erupt break occur happen take begin start continue resume follow come rage flare ensue last end go intensify escalate
  spread persist subside unfold rock shake be remain keep rumble increase stop cease die hit strike kill wound injure
  leave destroy damage claim target wreck devastate hold fail mark open convene`,
);

/** Those of them without which there was no event: "the attack never took place". */
export const OCCURRING = set("erupt break occur happen take begin start resume follow come ensue unfold be");

/** Verbs over "X for" and "X of" an event that say X did it, and over "responsibility for" that say the subject did. */
export const BLAMING = set("blame accuse suspect convict charge sentence indict jail try");
/** What those are held for a deed who are said to have done it, and are not detained. */
export const ANSWERABLE = set("responsible accountable");

/** Who is held or asked for a deed is suspected of it: nobody has yet said that he did it. */
export const HOLDING = set("arrest detain hold question");
export const OWNING = set("claim admit accept take acknowledge");

/** Nouns before "in" a deed whose owner did it: "his part in the murder". */
export const PARTAKING = set("part involvement participation complicity");

/** What a deed is called by whom it was done: "the attack was the work of guerrillas". */
export const WORKS = set("work handiwork doing");

/** Verbs that must have an object: without one, their past form is a participle. */
export const OBJECTIVE = set(
  "kill wound injure murder assassinate kidnap abduct arrest detain displace uproot execute behead massacre torture rape ambush destroy damage hurt maim slaughter lynch jail imprison indict acquit extradite release free deport expel accuse suspect behead decapitate nab ransack vandalise vandalize desecrate raze demolish",
);

/** Verbs that want an object, and that the subject of a headline suffered where they have none: "Mayor shot at festival". */
export const OBJECTIVE_IN_HEADLINES = set(
  "attack bomb shoot stab hit strike shell target torch storm raid seize capture overrun hijack loot rescue flog beat besiege burn bombard evict sentence convict ambush repel derail sink poison strafe plunder hang hold oust",
);

/** Nouns of deeds whose possessor suffered them: "her murder", "the mayor's arrest". */
export const DONE_TO = set(
  "murder killing assassination kidnapping kidnap abduction arrest execution detention torture slaying rape beheading imprisonment expulsion deportation release trial conviction indictment overthrow ouster lynching beating stabbing jailing extradition shooting hijacking",
);

/** Verbs by which an event hits its object: "the blast rocked the capital", "the raid left". */
export const HITTING = set(
  "hit strike target rock shake kill wound injure destroy damage claim wreck devastate level ravage rip tear engulf devastate jolt sweep pit shatter maim aim direct cripple flatten gut kill",
);

/** Those among them that harm. */
export const HARMFUL = set(
  "hit strike rock shake kill wound injure destroy damage wreck devastate level ravage shatter maim cripple flatten gut hurt burn",
);

/** Verbs that put somebody among the doers of the event behind "in". */
export const IMPLICATING = set("involve implicate");

/** Participles behind an event's noun, with the preposition that names who did it. */
export const BLAMED: ReadonlyMap<string, string> = new Map([
  ["blame", "on"],
  ["pin", "on"],
  ["attribute", "to"],
  ["ascribe", "to"],
  ["claim", "by"],
]);

/** Verbs that say that the event of their object is not, or not yet: status of the object's event. */
export const PREVENTING = set("prevent foil avert thwart stop abort defuse avoid");
/** Verbs for keeping from a deed: "refrained from attacks", "abstain from any form of attack". */
export const ABSTAINING = set("refrain abstain desist");
/** Verbs for wanting a deed done, which is not yet one: "incited murder", "advocates violence". */
export const INCITING = set("incite advocate endorse encourage glorify instigate condone justify");
export const FEARING = set(
  "fear expect anticipate threaten risk predict warn dread envisage consider contemplate mull discuss weigh debate",
);
/** Verbs by which a deed that was planned is not done, or not yet. */
export const DROPPING: ReadonlyMap<string, "negated" | "planned"> = new Map([
  ...["cancel", "abandon", "scrap", "shelve", "abort", "call off"].map((verb) => [verb, "negated"] as const),
  ...["postpone", "delay", "defer", "put off"].map((verb) => [verb, "planned"] as const),
]);
/** Behind these a deed lies ahead: "rebels poised to capture the town". */
export const POISED = set("poised ready set due about likely prepared primed braced standby");
/** Heads of an event's noun that say how real it is: "an assassination attempt", "a bomb plot". */
export const UNREAL_DEEDS: ReadonlyMap<string, "attempted" | "planned" | "threatened" | "hypothetical"> = new Map([
  ["attempt", "attempted"],
  ["bid", "attempted"],
  ["plot", "planned"],
  ["plan", "planned"],
  ["threat", "threatened"],
  ["alert", "hypothetical"],
  ["scare", "hypothetical"],
]);
export const PLANNING = set(
  "plan prepare plot schedule promise pledge vow agree intend announce order authorise authorize approve propose offer",
);

/** Heads before "of", "for" or "to" that say how real what follows is. */
export const UNREAL_HEADS: ReadonlyMap<string, "hypothetical" | "planned" | "attempted" | "threatened"> = new Map([
  ...[
    "risk",
    "fear",
    "possibility",
    "event",
    "prospect",
    "danger",
    "warning",
    "likelihood",
    "chance",
    "spectre",
    "specter",
    "scenario",
    "concern",
    "potential",
    "call",
    "demand",
    "appeal",
    "proposal",
    "idea",
    "talk",
    "rumour",
    "rumor",
    "calls",
  ].map((word) => [word, "hypothetical"] as const),
  ...[
    "plan",
    "preparation",
    "intention",
    "schedule",
    "timetable",
    "plot",
    "pledge",
    "promise",
    "readiness",
    "preparations",
  ].map((word) => [word, "planned"] as const),
  ...["attempt", "effort", "bid"].map((word) => [word, "attempted"] as const),
  ...["threat"].map((word) => [word, "threatened"] as const),
]);

/** Modifiers of an event's noun that say how real it is. */
export const UNREAL_MODIFIERS: ReadonlyMap<string, "hypothetical" | "planned" | "attempted" | "threatened"> = new Map([
  ...[
    "possible",
    "potential",
    "likely",
    "hypothetical",
    "feared",
    "eventual",
    "any",
    "imminent",
    "looming",
    "proposed",
  ].map((word) => [word, "hypothetical"] as const),
  ...["planned", "upcoming", "forthcoming", "scheduled", "impending", "future"].map(
    (word) => [word, "planned"] as const,
  ),
  ...["attempted", "failed", "foiled", "thwarted", "abortive"].map((word) => [word, "attempted"] as const),
  ...["threatened"].map((word) => [word, "threatened"] as const),
]);

/** Verbs over an infinitive or clause: how real what they govern is. */
export const GOVERNING: ReadonlyMap<string, "hypothetical" | "planned" | "attempted" | "threatened" | "negated"> =
  new Map(
    [
      ...set(
        "plan intend expect prepare agree decide pledge promise vow undertake consent resolve schedule offer order swear commit choose set ready propose mean need announce accept going come arrive travel hire recruit pay plot conspire scheme",
      ),
    ].map((word) => [word, "planned"] as const),
  );

export const ATTEMPTING = set("try attempt seek endeavour endeavor struggle strive");
export const FAILING = set("fail refuse decline deny reject refrain avoid stop hesitate");
export const THREATENING = set("threaten");
export const WISHING = set(
  "demand urge call ask appeal want wish hope request beg press plead order tell invite encourage persuade convince propose suggest recommend consider fear warn advise require need pressure",
);

/** Prepositions of places, with the relation that they state. */
export const PLACE_RELATIONS: ReadonlyMap<string, "at" | "near" | "from" | "to" | "between"> = new Map([
  ...[
    "in",
    "at",
    "on",
    "inside",
    "within",
    "across",
    "throughout",
    "over",
    "of",
    "along",
    "around",
    "into",
    "through",
    "inside of",
    "against",
    "upon",
    "under",
    "above",
    "off",
    "amid",
    "all over",
    "aboard",
  ].map((prep) => [prep, "at"] as const),
  ...[
    "near",
    "outside",
    "close to",
    "near to",
    "next to",
    "beside",
    "by",
    "north of",
    "south of",
    "east of",
    "west of",
    "northeast of",
    "northwest of",
    "southeast of",
    "southwest of",
    "around",
    "beyond",
    "opposite",
    "not far from",
    "outside of",
    "behind",
    "in front of",
    "away from",
    "bordering",
  ].map((prep) => [prep, "near"] as const),
  ...["from", "out of"].map((prep) => [prep, "from"] as const),
  ...["to", "towards", "toward", "onto", "into", "for"].map((prep) => [prep, "to"] as const),
  ["between", "between"],
]);

/** Nouns for fighting as a whole, whose losses are a running total. */
export const WARS = set(
  "war conflict insurgency fighting violence rebellion uprising campaign unrest crisis offensive insurrection",
);

/** Of these, those whose owner is where it goes on: "Sudan's civil war", but "Russia's war in Ukraine". */
export const HOME_WARS = set("war conflict insurgency rebellion uprising unrest insurrection violence fighting crisis");

/** Deeds that politicians and stars do to each other in words: "attacked his rival", "a clash over taxes". */
export const WORDED = set(
  `attack assail hit slam pound blast hammer batter strike target battle clash fight war offensive beat whip thrash crush
  assault pummel skewer savage bash punch swipe broadside ambush storm sweep rout trounce maul bombard barrage crossfire
  hostility confrontation duel skirmish`,
);

/** Who fights with words, bids, votes and writs: no violence of theirs is meant, unless it is told with arms or things hit. */
export const DEBATERS = set(
  `minister lawmaker legislator senator congressman congresswoman parliamentarian mp councillor councilor backbencher
  frontbencher governor mayor commissioner premier chancellor spokesman spokeswoman candidate nominee contender challenger
  rival frontrunner critic pundit columnist
  reviewer commentator lawyer attorney barrister prosecutor judge solicitor economist analyst investor shareholder trader
  broker banker lender bank retailer supplier supermarket manufacturer carmaker maker airline company firm publisher
  developer regulator executive backer shareholder team club coach player striker goalkeeper batsman bowler champion boxer
  singer celebrity filmmaker novelist author designer chef scientist academic firefighter doctor nurse surgeon`,
);

/** Those who watch, buy or vote, and whose fire is words. */
export const ONLOOKERS = set(
  "fan supporter spectator viewer listener reader user customer passenger patient parent voter taxpayer follower manager",
);

/** Nouns for many deeds told as one: "a wave of kidnappings". */
export const SERIES = set(
  "wave series spate string chain campaign pattern case rash spiral escalation upsurge surge increase rise spike kind form",
);

/** Nouns of how many were lost: "the toll from the attack", "the number of dead". */
export const TOLLS = set("toll tally number count");

/** What belongs to a house, and is told for it: "the windows of the bank", "at the embassy's gate". */
export const HOUSE_PARTS: ReadonlySet<string> = new Set(
  "window windowpane pane glass door doorway doorstep entrance gate gateway wall roof ceiling facade façade lobby porch balcony floor lot".split(
    " ",
  ),
);

/** Deeds of those who reach abroad, and the states that do. */
export const FROM_AFAR = set("strike airstrike raid");
export const STRIKING_ABROAD = set("Israel Russia Iran Turkey");
