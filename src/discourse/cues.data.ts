import type { CueKind } from "../model/index.js";

/** What may follow a cue verb as its content. */
export type Frame =
  | "that" // a clause, with or without "that"
  | "strict" // a clause with "that": "held that", not "held a rally where"
  | "quote" // a quotation
  | "wh" // whether, if, what, how …
  | "to" // an infinitive of which the subject is the source: "vowed to fight"
  | "object-to" // somebody and an infinitive: "urged both sides to stop"
  | "object" // a noun phrase: "condemned the attack"
  | "gerund" // "denied shelling the town"
  | "loose" // a clause that opens with an adverbial: "said in 2010 it had left"
  | "at" // a figure and what it is put at: "put the toll at twelve"
  | "figure" // a noun for a number: "gave a toll of twelve"
  | "responsible" // somebody and "responsible"
  | "finding" // a noun phrase, behind a paper or inquiry: "the report found failings"
  | "said" // a noun for what was said: "withdrew its claim"
  | "blame" // "the blame" or "the finger" for a deed: "laid the blame on", "pointed the finger at"
  | "credit" // "responsibility" or "credit" for a deed: "took credit for the blast"
  | "as" // a noun phrase and what it is taken for: "sees the pact as a threat"
  | "raised" // an infinitive, of which the subject is part of the content: "seems to have fled"
  | "plain"; // whatever follows, adjectives too: "called him weak", "described it as a trap"

export interface VerbCue {
  readonly kind: CueKind;
  /** Does the cue put words into somebody's mouth (or mind) that state a fact? Wishes, plans and support do not. */
  readonly speech: boolean;
  readonly frames: readonly Frame[];
  /** Prepositions that open the content and belong to the cue: "called for", "warned of". */
  readonly preps?: readonly string[];
  /** The person told stands between verb and content: "told reporters that". */
  readonly addressee?: boolean;
  /** May follow its content with the source behind it: "…," said the minister. */
  readonly inverts?: boolean;
  /** As a passive with an infinitive, content is subject and infinitive: "is expected to arrive". */
  readonly raises?: boolean;
  /** Lemmas; a particle after a space: "point out". */
  readonly verbs: readonly string[];
  /** [source] <cue> {content}, run as tests. */
  readonly examples: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ").map((word) => word.replace("_", " "));

/** Reporting verbs and their kin, by what they mean and what may follow them. */
export const VERB_CUES: readonly VerbCue[] = [
  // ── saying
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote", "wh", "loose"],
    preps: ["of"],
    inverts: true,
    raises: true,
    verbs: words("say"),
    examples: [
      "{The general} <is said> {to have fled}.",
      "[The minister] <said> {the bridge was gone}.",
      "{The bridge was gone}, [residents] <said>.",
      '{"The bridge is gone,"} <said> [Amina Yusuf], who lives nearby.',
    ],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote", "wh", "object-to"],
    preps: ["of", "about"],
    addressee: true,
    verbs: words("tell inform brief"),
    examples: ["[The mayor] <told> reporters {that the road was mined}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote", "wh"],
    addressee: true,
    inverts: true,
    verbs: words("assure remind reassure notify advise"),
    examples: ["[He] <assured> villagers {that aid was on its way}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote", "wh", "object"],
    inverts: true,
    verbs: words(
      "state note explain remark reiterate repeat stress emphasize emphasise underline underscore mention observe tweet retweet relate recount specify clarify summarize summarise elaborate quip joke recall recite confide retort intone",
    ),
    examples: [
      "[The general] <stressed> {that the border was calm}.",
      '{"Nobody slept,"} [she] <recalled>.',
      "[Officials] <noted> {a rise in attacks}.",
    ],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote"],
    preps: ["of", "about"],
    inverts: true,
    verbs: words(
      "write post blog text email opine muse marvel gush exclaim shout yell scream cry chant whisper mutter sigh laugh declaim interject chime_in deadpan add counter observe intone",
    ),
    examples: ['[The poet] <wrote> {that "the city is dying."}'],
  },
  {
    kind: "say",
    speech: true,
    frames: ["quote", "that"],
    preps: ["to"],
    inverts: true,
    verbs: words("respond reply answer retort shoot_back fire_back hit_back push_back"),
    examples: ['{"Not yet,"} <replied> [the envoy].', "[The army] <replied> {that it had no troops there}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["quote"],
    inverts: true,
    verbs: words("continue go_on read begin echo"),
    examples: ['{"We ran,"} [he] <continued>.'],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote", "wh", "object"],
    inverts: true,
    verbs: words("point_out spell_out lay_out bring_up set_out sum_up make_clear"),
    examples: ["[Analysts] <pointed out> {that the dam was old}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["object"],
    verbs: words(
      "discuss address highlight outline detail describe_how express voice articulate convey reference reaffirm echo invoke reel_off rattle_off tick_off",
    ),
    examples: ["[The two leaders] <discussed> {the grain deal}.", "[Doctors] <voiced> {alarm at the shortages}."],
  },
  {
    kind: "say",
    speech: true,
    frames: [],
    preps: ["about", "of", "against"],
    verbs: words("talk speak boast brag testify complain lecture warn joke rail"),
    examples: ["[She] <spoke about> {the night of the raid}."],
  },
  {
    kind: "say",
    speech: true,
    frames: [],
    preps: ["to"],
    verbs: words("refer allude"),
    examples: ["[He] <referred to> {a secret memo}."],
  },
  {
    kind: "say",
    speech: true,
    frames: [],
    preps: ["on", "about"],
    verbs: words("comment elaborate touch weigh_in focus opine expound reflect"),
    examples: ["[She] <commented on> {the verdict}."],
  },
  {
    kind: "say",
    speech: true,
    frames: [],
    preps: ["at"],
    verbs: words("hint"),
    examples: ["[He] <hinted at> {a new offensive}."],
  },
  {
    kind: "other",
    speech: false,
    frames: [],
    preps: ["with", "for", "against"],
    verbs: words("side vote disagree"),
    examples: ["[The party] <voted against> {the budget}."],
  },
  {
    kind: "other",
    speech: false,
    frames: [],
    preps: ["with"],
    verbs: words("agree"),
    examples: ["[The mayor] <agreed with> {the critics}."],
  },
  {
    kind: "believe",
    speech: false,
    frames: ["raised"],
    verbs: words("seem appear"),
    examples: ["{The attackers} <appear> {to have fled by boat}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["to"],
    verbs: words("like"),
    examples: ["[They] <would like> {to go home}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["at"],
    verbs: words("put peg estimate"),
    examples: ["[The ministry] <put> {the toll at twelve}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["figure"],
    verbs: words("give offer issue release publish raise lower revise update"),
    examples: ["[The army] <gave> {a lower toll of eleven}.", "[The mayor] <gave> {a figure of six dead}."],
  },
  {
    kind: "believe",
    speech: true,
    frames: ["as"],
    verbs: words("see treat interpret recognize recognise hail regard view cast"),
    examples: ["[Riyadh] <sees> {the pact as a threat}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote"],
    preps: ["about", "of", "to"],
    inverts: true,
    verbs: words("complain boast brag testify hint joke lament bemoan grumble comment rant rave"),
    examples: ["[The guards] <complained> {that they had not been paid}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["plain"],
    verbs: words(
      "describe call characterize characterise depict portray paint brand label dub term liken compare cast frame deem",
    ),
    examples: ["[Rights groups] <called> {the trial a sham}.", "[Kyiv] <described> {the raid as a provocation}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["object", "that", "quote"],
    preps: ["to", "as"],
    verbs: words("cite quote name identify list"),
    examples: ["[The paper] <cited> {two officers}.", "[Police] <identified> {the gunman as a former soldier}."],
  },
  {
    kind: "say",
    speech: true,
    frames: [],
    preps: ["to"],
    verbs: words("point"),
    examples: ["[The UN] <pointed to> {fresh burials}."],
  },
  // ── arguing, claiming
  {
    kind: "claim",
    speech: true,
    frames: ["that", "quote", "object", "to"],
    inverts: true,
    raises: true,
    verbs: words("claim allege purport profess pretend"),
    examples: [
      "{The guards} <are alleged> {to have beaten prisoners}.",
      "[The rebels] <claimed> {they had taken the airport}.",
      "[The group] <claimed> {responsibility for the blast}.",
    ],
  },
  {
    kind: "claim",
    speech: true,
    frames: ["that", "quote"],
    preps: ["for", "against"],
    inverts: true,
    verbs: words("argue assert maintain defend contend insist posit theorize theorise speculate swear"),
    examples: ["[Lawyers] <argued> {that the arrest was illegal}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["that", "quote", "object", "gerund", "wh"],
    inverts: true,
    verbs: words("suggest imply signal indicate intimate"),
    examples: ["[Diplomats] <suggested> {that talks could resume}."],
  },
  // ── reporting
  {
    kind: "report",
    speech: true,
    frames: ["that", "quote", "object", "wh"],
    preps: ["on"],
    inverts: true,
    raises: true,
    verbs: words("report reveal disclose broadcast"),
    examples: [
      "[The agency] <reported> {heavy fighting near the port}.",
      "{Two ships sank}, [state television] <reported>.",
    ],
  },
  {
    kind: "report",
    speech: true,
    frames: ["that"],
    raises: true,
    verbs: words("report rumour rumor"),
    examples: ["{The general} <is reported> {to have fled}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["that", "quote", "object", "wh"],
    inverts: true,
    verbs: words("estimate"),
    examples: ["[The agency] <estimates> {that 40 homes burned}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["that", "wh", "object"],
    inverts: true,
    verbs: words("show"),
    examples: ["[The poll] <shows> {that most want peace}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["that", "wh"],
    inverts: true,
    verbs: words("find determine discover calculate record document demonstrate rule"),
    examples: ["[Investigators] <found> {that the shell came from the north}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["strict"],
    verbs: words("hold"),
    examples: ["[The court] <held> {that the soldiers had fired first}."],
  },
  {
    kind: "claim",
    speech: true,
    frames: ["strict", "quote"],
    inverts: true,
    verbs: words("reason"),
    examples: ["[The general] <reasoned> {that nobody would follow}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["finding"],
    verbs: words("find"),
    examples: ["[The inquiry] <found> {serious failings in the chain of command}."],
  },
  {
    kind: "report",
    speech: true,
    frames: ["that", "quote"],
    inverts: true,
    verbs: words("conclude"),
    examples: ["[The inquiry] <concluded> {that the order came from above}."],
  },
  // ── confirming, admitting, denying
  {
    kind: "confirm",
    speech: true,
    frames: ["that", "quote", "object", "wh"],
    inverts: true,
    verbs: words("confirm affirm corroborate"),
    examples: ["[A spokesman] <confirmed> {the strike}.", "[The army] <did not confirm> {that it had fired}."],
  },
  {
    kind: "confirm",
    speech: true,
    frames: ["that", "quote", "wh", "object"],
    inverts: true,
    verbs: words("verify certify"),
    examples: ["[Monitors] <verified> {that the mines were gone}."],
  },
  {
    kind: "admit",
    speech: true,
    frames: ["that", "quote", "object", "gerund", "wh"],
    preps: ["to"],
    inverts: true,
    verbs: words("admit acknowledge concede confess own_up recognize recognise"),
    examples: ["[The general] <admitted> {losing two tanks}.", "[Tehran] <acknowledged> {that the jet was its own}."],
  },
  {
    kind: "deny",
    speech: true,
    frames: ["that", "object", "gerund", "quote"],
    inverts: true,
    verbs: words("deny refute rebut disavow disclaim"),
    examples: ["[Moscow] <denies> {that its forces were there}.", "[The militia] <denied> {shelling the camp}."],
  },
  {
    kind: "deny",
    speech: true,
    frames: ["object", "that", "quote"],
    preps: ["with"],
    verbs: words(
      "reject dismiss dispute contradict rule_out debunk discount repudiate disagree brush_off shrug_off wave_off play_down downplay",
    ),
    examples: ["[The ministry] <rejected> {the report}.", "[Officials] <dismissed> {the claims as propaganda}."],
  },
  {
    kind: "deny",
    speech: true,
    frames: ["said"],
    verbs: words("retract withdraw recant disown take_back walk_back"),
    examples: ["[The ministry] <retracted> {its claim that nine had died}."],
  },
  // ── judging others
  {
    kind: "accuse",
    speech: true,
    frames: ["object", "plain"],
    preps: ["at", "for"],
    verbs: words(
      "accuse blame denounce condemn criticize criticise castigate decry deplore deride disparage fault lambast lambaste lampoon ridicule slam vilify rebuke chastise scold mock berate excoriate assail belittle bash skewer chide rap impugn slander trash demonize demonise call_out lash_out rail",
    ),
    examples: ["[Baku] <accused> {Yerevan of shelling its posts}.", "[The bishops] <condemned> {the killings}."],
  },
  {
    kind: "accuse",
    speech: true,
    frames: ["responsible"],
    verbs: words("hold"),
    examples: ["[The government] <held> {the rebels responsible}."],
  },
  {
    kind: "accuse",
    speech: true,
    frames: ["blame"],
    verbs: words("lay put pin place point"),
    examples: ["[Villagers] <laid> {the blame for the killings on soldiers}."],
  },
  {
    kind: "accuse",
    speech: true,
    frames: ["object"],
    verbs: words("attribute"),
    examples: ["[The UN] <attributed> {the strike to Kigali}."],
  },
  {
    kind: "claim",
    speech: true,
    frames: ["credit"],
    verbs: words("take accept assume"),
    examples: ["[The rebels] <took> {credit for the blast}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["object"],
    preps: ["for"],
    verbs: words(
      "praise hail laud applaud commend extol congratulate thank tout defend welcome salute compliment promote champion trumpet credit",
    ),
    examples: ["[The president] <praised> {the rescuers}."],
  },
  {
    kind: "say",
    speech: true,
    frames: ["object", "wh"],
    verbs: words("question challenge doubt"),
    examples: ["[Experts] <questioned> {the figures}."],
  },
  // ── announcing, promising, warning, asking
  {
    kind: "announce",
    speech: true,
    frames: ["that", "quote", "object", "to", "plain"],
    inverts: true,
    verbs: words("announce declare proclaim unveil"),
    examples: ["[The junta] <announced> {a curfew}.", "[The court] <declared> {the vote void}."],
  },
  {
    kind: "announce",
    speech: true,
    frames: ["that", "quote", "to"],
    inverts: true,
    verbs: words("vow pledge promise guarantee swear"),
    examples: ["[The rebels] <vowed> {to fight on}."],
  },
  {
    kind: "announce",
    speech: true,
    frames: ["object"],
    verbs: words("promise"),
    examples: ["[Berlin] <promised> {new air defences}."],
  },
  {
    kind: "warn",
    speech: true,
    frames: ["that", "quote", "object-to"],
    preps: ["of", "against", "about"],
    addressee: true,
    inverts: true,
    verbs: words("warn caution alert"),
    examples: ["[The agency] <warned> {that food would run out}.", "[He] <warned of> {a long winter}."],
  },
  {
    kind: "warn",
    speech: false,
    frames: ["to", "that"],
    preps: ["with"],
    verbs: words("threaten"),
    examples: ["[The militia] <threatened> {to cut the pipeline}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["that", "object-to", "to", "object", "quote"],
    inverts: true,
    verbs: words("demand urge implore beg exhort beseech instruct plead"),
    examples: ["[The UN] <urged> {both sides to stop}.", "[Protesters] <demanded> {the release of the students}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["wh", "object-to", "quote", "that", "to"],
    preps: ["for", "about"],
    addressee: true,
    inverts: true,
    verbs: words("ask wonder inquire enquire query"),
    examples: ["[She] <asked> {whether the road was safe}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: [],
    preps: ["for", "on", "upon"],
    verbs: words("call"),
    examples: ["[The pope] <called for> {a truce}.", "[Paris] <called on> {both sides to hold fire}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: [],
    preps: ["for"],
    verbs: words("appeal press lobby plead petition push"),
    examples: ["[Envoys] <pressed for> {a corridor}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: [],
    preps: ["on", "upon"],
    verbs: words("insist"),
    examples: ["[The union] <insisted on> {a vote}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["that", "object", "gerund", "to"],
    verbs: words("propose recommend advocate suggest prescribe"),
    examples: ["[Ankara] <proposed> {a corridor for grain ships}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["object-to"],
    verbs: words("press pressure push"),
    examples: ["[Paris] <pressed> {Kigali to withdraw}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["object-to", "object"],
    verbs: words("encourage request"),
    examples: ["[Officials] <encouraged> {families to leave}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["object-to"],
    verbs: words("command direct"),
    examples: ["[The colonel] <commanded> {his men to hold the bridge}."],
  },
  {
    kind: "demand",
    speech: false,
    frames: ["object-to", "object"],
    verbs: words("order"),
    examples: [
      "[The governor] <ordered> {residents to leave the coast}.",
      "[The general] <ordered> {a halt to the advance}.",
    ],
  },
  // ── believing, knowing
  {
    kind: "believe",
    speech: true,
    frames: ["that", "quote"],
    preps: ["in"],
    inverts: true,
    raises: true,
    verbs: words(
      "believe think suspect assume presume suppose guess reckon figure imagine predict forecast project surmise anticipate foresee calculate",
    ),
    examples: ["[Analysts] <believe> {the strike failed}.", "{The general} <is believed> {to have fled}."],
  },
  {
    kind: "believe",
    speech: true,
    frames: ["that", "plain"],
    raises: true,
    verbs: words("consider view perceive judge"),
    examples: ["[Many] <consider> {the deal dead}.", "[Riyadh] <views> {the pact as a threat}."],
  },
  {
    kind: "believe",
    speech: true,
    frames: ["that", "wh"],
    preps: ["about", "of"],
    raises: true,
    verbs: words("know understand realize realise doubt learn remember forget hear feel decide note"),
    examples: ["[The pilots] <knew> {that the radar was off}."],
  },
  {
    kind: "believe",
    speech: true,
    frames: ["that", "object", "to"],
    raises: true,
    verbs: words("fear expect dread"),
    examples: ["[Residents] <fear> {a new assault}.", "{Talks} <are expected> {to resume on Friday}."],
  },
  {
    kind: "believe",
    speech: true,
    frames: ["that"],
    preps: ["about", "over"],
    inverts: true,
    verbs: words("worry fret agonize agonise"),
    examples: ["[Aid workers] <worry> {that wells are poisoned}."],
  },
  {
    kind: "believe",
    speech: true,
    frames: ["that"],
    preps: ["with", "on"],
    verbs: words("agree concur"),
    examples: ["[Both sides] <agreed> {that the truce had failed}."],
  },
  // ── wish, plan, refusal, support: no statement of fact
  {
    kind: "other",
    speech: false,
    frames: ["that", "to"],
    preps: ["for"],
    inverts: true,
    verbs: words("hope wish long yearn"),
    examples: ["[Families] <hope> {to return}.", "[Kyiv] <hopes> {that tanks will come}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["to", "object-to", "object"],
    verbs: words("want prefer desire"),
    examples: ["[The general] <wants> {to end the war}.", "[The islanders] <want> {a parliament of their own}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["to"],
    verbs: words("plan intend refuse decline agree decide opt offer aim seek look vow resolve propose choose consent"),
    examples: ["[The guards] <refused> {to open the gate}.", "[Ankara] <plans> {to send drones}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["object"],
    verbs: words("back oppose endorse support favor favour reject advocate embrace resent hate prefer"),
    examples: ["[The unions] <oppose> {the draft law}."],
  },
  {
    kind: "other",
    speech: false,
    frames: [],
    preps: ["for"],
    verbs: words("vouch apologize apologise"),
    examples: ["[The general] <apologized for> {the raid}."],
  },
  {
    kind: "other",
    speech: false,
    frames: [],
    preps: ["on"],
    verbs: words("double_down"),
    examples: ["[The minister] <doubled down on> {his threat}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["object"],
    verbs: words("offer seek"),
    examples: ["[Ankara] <offered> {a corridor for grain ships}.", "[The rebels] <sought> {a truce}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["gerund"],
    preps: ["of"],
    verbs: words("consider contemplate mull weigh ponder"),
    examples: ["[The allies] <are considering> {sending jets}."],
  },
  {
    kind: "other",
    speech: false,
    frames: ["object", "gerund", "to"],
    verbs: words("mull contemplate vow"),
    examples: ["[The council] <is mulling> {new sanctions}."],
  },
];
