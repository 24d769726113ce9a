import type { CueKind } from "../model/index.js";

/**
 * How a cue takes its content: "c" a clause, with or without "that"; "q" a quotation; "o" a noun phrase as its object;
 * "i" an infinitive; "a" an addressee before the content; "p" a preposition given with it ("call for").
 */
export interface CueRow {
  readonly kind: CueKind;
  /** True for speech and writing, false for belief, wish, plan and support. */
  readonly speech: boolean;
  readonly frames: string;
  /** Base forms; a particle or preposition behind "+". */
  readonly words: string;
}

/** Compiled by hand; which verbs matter most follows published counts of attribution cues in news. */
export const CUE_VERBS: readonly CueRow[] = [
  {
    kind: "say",
    speech: true,
    frames: "cqo",
    words:
      "say state write tweet note remark add explain mention comment observe repeat reiterate stress underscore underline emphasize emphasise recall recount relate insist maintain argue reason elaborate clarify reply respond counter retort quip joke post blog opine assert contend conclude interject exclaim shout yell chant whisper continue begin testify specify signal imply hint intimate suggest propose quote read go+on point+out lay+out write+that spell+out advise",
  },
  {
    kind: "say",
    speech: true,
    frames: "cqa",
    words: "tell inform remind assure notify brief convince persuade reassure",
  },
  {
    kind: "say",
    speech: true,
    frames: "qo",
    words:
      "describe call label dub brand characterize characterise term cite reference discuss address highlight detail outline criticize criticise slam blast attack mock ridicule praise hail laud defend tout chide berate lambaste decry deride rebuke applaud salute thank congratulate compare question challenge",
  },
  {
    kind: "say",
    speech: true,
    frames: "p",
    words:
      "talk+about speak+about speak+of refer+to point+to allude+to complain+about boast+about brag+about joke+about comment+on touch+on weigh+in+on respond+to react+to speak+out+against object+to focus+on",
  },
  { kind: "claim", speech: true, frames: "cqo", words: "claim allege profess purport boast" },
  { kind: "claim", speech: true, frames: "p", words: "claim+responsibility+for take+responsibility+for" },
  {
    kind: "report",
    speech: true,
    frames: "cqo",
    words:
      "report reveal disclose show indicate find estimate record document list publish release leak discover determine calculate count",
  },
  { kind: "confirm", speech: true, frames: "cqo", words: "confirm verify acknowledge affirm reaffirm corroborate" },
  { kind: "deny", speech: true, frames: "cqo", words: "deny reject dismiss refute rebut dispute disavow" },
  { kind: "accuse", speech: true, frames: "qo", words: "accuse blame denounce condemn charge fault indict" },
  { kind: "admit", speech: true, frames: "cqo", words: "admit concede confess" },
  {
    kind: "announce",
    speech: true,
    frames: "cqoi",
    words: "announce declare proclaim pledge vow promise swear unveil issue decree rule",
  },
  { kind: "warn", speech: true, frames: "cqai", words: "warn caution threaten alert" },
  { kind: "warn", speech: true, frames: "p", words: "warn+of warn+against warn+about" },
  { kind: "demand", speech: true, frames: "cqo", words: "demand request recommend" },
  { kind: "demand", speech: true, frames: "qa", words: "urge ask order instruct implore beg encourage" },
  {
    kind: "demand",
    speech: true,
    frames: "p",
    words: "call+for call+on appeal+for ask+for ask+about push+for press+for appeal+to",
  },
  {
    kind: "believe",
    speech: false,
    frames: "cqo",
    words:
      "believe think fear suspect assume predict forecast foresee expect anticipate doubt reckon feel realize realise understand recognize recognise remember worry hope speculate imagine guess consider view see know regret acknowledge learn",
  },
  {
    kind: "other",
    speech: false,
    frames: "o",
    words: "support oppose endorse back favor favour prefer welcome resent",
  },
  {
    kind: "other",
    speech: false,
    frames: "cio",
    words: "want plan intend seek propose agree decide decline refuse offer hope wish prefer pledge prepare aim",
  },
  {
    kind: "other",
    speech: false,
    frames: "p",
    words: "agree+with disagree+with vote+for vote+against approve+of disapprove+of side+with argue+for argue+against",
  },
];

/** Raising passives, which put the content around the cue: "is expected to", "was said to have". */
export const RAISING =
  "expect believe say report think understand allege rumor rumour suppose estimate know consider require schedule slate assume presume".split(
    " ",
  );

/** "seems to", "appears to": nobody is named who says so. */
export const SEEMING = "seem appear".split(" ");

/** Nouns that take a clause as content ("the claim that …"), with the verb's kind. */
export const CUE_NOUNS: Readonly<Record<string, CueKind>> = {
  claim: "claim",
  allegation: "claim",
  assertion: "claim",
  accusation: "accuse",
  charge: "accuse",
  report: "report",
  finding: "report",
  evidence: "report",
  statement: "say",
  suggestion: "say",
  argument: "say",
  comment: "say",
  remark: "say",
  view: "believe",
  belief: "believe",
  hope: "believe",
  fear: "believe",
  concern: "believe",
  suspicion: "believe",
  warning: "warn",
  threat: "warn",
  promise: "announce",
  pledge: "announce",
  announcement: "announce",
  vow: "announce",
  denial: "deny",
  admission: "admit",
  confirmation: "confirm",
  demand: "demand",
  call: "demand",
  idea: "believe",
  notion: "believe",
  conclusion: "say",
  sign: "report",
  news: "report",
  rumor: "report",
  rumour: "report",
};

/** Words that hedge what the outlet tells in its own voice. */
export const HEDGES: Readonly<Record<string, "probable" | "possible">> = {
  reportedly: "possible",
  allegedly: "possible",
  alleged: "possible",
  purportedly: "possible",
  purported: "possible",
  supposedly: "possible",
  supposed: "possible",
  suspected: "probable",
  apparently: "probable",
  apparent: "probable",
  likely: "probable",
  probably: "probable",
  presumably: "probable",
  presumed: "probable",
  seemingly: "probable",
  possibly: "possible",
  perhaps: "possible",
  ostensibly: "possible",
  believed: "probable",
  unconfirmed: "possible",
  rumored: "possible",
  rumoured: "possible",
  possible: "possible",
};

/** What stands for time and manner between cue and content and belongs to the cue: "said on Tuesday", "said in a statement". */
export const CUE_ADJUNCTS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow week weekend month morning afternoon evening night year day hour minute time january february march april may june july august september october november december statement interview conference briefing speech letter email e-mail tweet post message report telephone phone call press television tv radio testimony memo remarks news broadcast address communique communiqué telegram facebook twitter".split(
    " ",
  ),
);

/** Head nouns of sources that are things to read or pictures. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  "report document statement study survey poll letter memo memorandum record data file filing indictment complaint affidavit transcript communique article story book paper email e-mail tweet post ad advertisement video footage image images photograph photo picture figures statistics census resolution analysis investigation audit website text message leaflet pamphlet".split(
    " ",
  ),
);

/** Words near a source that withhold its name. */
export const ANONYMITY: readonly (readonly string[])[] = [
  ["condition", "of", "anonymity"],
  ["declined", "to", "be", "named"],
  ["declined", "to", "be", "identified"],
  ["asked", "not", "to", "be", "named"],
  ["asked", "not", "to", "be", "identified"],
  ["not", "authorized", "to"],
  ["not", "authorised", "to"],
  ["did", "not", "want", "to", "be"],
  ["spoke", "anonymously"],
  ["refused", "to", "be", "named"],
  ["requested", "anonymity"],
  ["asked", "for", "anonymity"],
  ["not", "be", "named"],
  ["not", "be", "identified"],
];
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set(["source", "sources", "insider", "insiders"]);
