import type { VerificationStatement } from "../model/index.js";

export type CheckKind = VerificationStatement["kind"];

/**
 * How articles speak of checking. All wordings are data, each with sentences that must be read so and some that must not.
 * A wording is a lemma or several (`verify`, `look into`); what stands around it decides between kinds.
 */
export interface CheckWording {
  readonly name: string;
  readonly kind: CheckKind;
  /** Verb lemmas. */
  readonly verbs: readonly string[];
  /** Nouns ("independent confirmation"). */
  readonly nouns?: readonly string[];
  /**
   * `unable`: only when negated or out of reach ("could not be verified", "no independent confirmation").
   * `done`: only when affirmed, by somebody who is no party.
   * `left`: when something is or stays so ("remains unverified").
   * `predicate`: when the outlet says so of a report or picture ("the claim is false").
   * `elsewhere`: when a picture is said to be of something else than was told ("the clip is in fact from 2018").
   * `present`: when a reporter of the outlet was there to see it ("when our reporter passed").
   */
  readonly when: "unable" | "left" | "done" | "present" | "predicate" | "elsewhere" | "always";
  /** Which basis an affirmed one gives. */
  readonly basis?: "independent-confirmation" | "witnessed" | "visual-evidence";
  readonly examples: readonly string[];
  readonly misses: readonly { readonly text: string; readonly because: string }[];
}

export const CHECK_WORDINGS: readonly CheckWording[] = [
  {
    name: "could not verify",
    kind: "unverifiable",
    verbs: [
      "verify",
      "confirm",
      "corroborate",
      "ascertain",
      "authenticate",
      "check",
      "establish",
      "substantiate",
      "validate",
      "determine",
      "cross-check",
      "reconcile",
      "prove",
    ],
    nouns: ["confirmation", "verification", "corroboration"],
    when: "unable",
    examples: [
      "Reuters could not independently verify the battlefield reports.",
      "The claims could not be independently verified.",
      "The AP was unable to confirm either account.",
      "CNN cannot independently confirm the figures.",
      "It was not immediately possible to verify the claim.",
      "It was impossible to confirm details of the incident.",
      "The BBC has not been able to confirm the number of casualties.",
      "There was no independent confirmation of the report.",
      "Neither figure could be confirmed.",
      "Its claim could not be checked.",
      "The authenticity of the recording has not been established.",
      "The Guardian has not verified the video.",
      "These assertions could not be confirmed from independent sources.",
      "The mission was not able to corroborate this.",
      "Casualty figures given by either side could not be ascertained.",
      "Independent verification was not possible because phone lines are down.",
      "Independent verification of the claim is impossible.",
      "The claim awaits independent confirmation.",
    ],
    misses: [
      { text: "The UN has verified 12 deaths.", because: "it has been checked" },
      { text: "The ministry confirmed the strike.", because: "affirmed" },
      { text: "He did not confirm or deny that his men were there.", because: "a refusal by a party, not a check" },
      { text: "Independent verification of the deaths was swift.", because: "it has been checked" },
    ],
  },
  {
    name: "left unverified",
    kind: "unverifiable",
    verbs: ["unverify"],
    nouns: ["unverified", "unconfirmed", "uncorroborated", "unsubstantiated"],
    when: "left",
    examples: ["That toll is unverified.", "The reports remained unconfirmed on Monday."],
    misses: [{ text: "Unconfirmed reports said three had died.", because: "a hedge, not a statement about checking" }],
  },
  {
    name: "verified",
    kind: "verified",
    verbs: [
      "verify",
      "corroborate",
      "authenticate",
      "confirm",
      "document",
      "establish",
      "determine",
      "ascertain",
      "record",
      "register",
      "conclude",
      "validate",
    ],
    when: "done",
    basis: "independent-confirmation",
    examples: [
      "The UN has verified 12 deaths.",
      "Monitors confirmed that the village had been burned.",
      "The court established that soldiers had fired first.",
      "The OSCE mission recorded 61 explosions.",
    ],
    misses: [
      { text: "The defence ministry confirmed the loss of two ships.", because: "a party's own word" },
      { text: "The UN could not verify the deaths.", because: "not checked" },
    ],
  },
  {
    name: "seen by those who are no party",
    kind: "verified",
    verbs: ["see", "witness", "watch", "count", "observe", "hear", "spot", "inspect", "find"],
    when: "done",
    basis: "witnessed",
    examples: [
      "A Reuters reporter saw nine bodies.",
      "A Reuters witness saw nine bodies.",
      "An AFP correspondent counted 11 tanks on the road.",
      "Monitors saw four howitzers in the village.",
      "Our reporter heard heavy shelling.",
    ],
    misses: [
      { text: "Residents saw two helicopters.", because: "witnesses are sources, they establish nothing" },
      { text: "The army saw the truce as a pause.", because: "an opinion" },
      { text: "Monitors visited the site of the clash.", because: "where they went, not what they found" },
    ],
  },
  {
    name: "the reporter was there",
    kind: "verified",
    verbs: ["pass", "visit", "arrive", "reach", "enter", "walk", "drive", "travel", "return", "look"],
    when: "present",
    basis: "witnessed",
    examples: [
      "There were no guards at the gate when our reporter passed it on Monday.",
      "Smoke rose from the mill when a Reuters reporter arrived.",
    ],
    misses: [
      { text: "The mayor smiled when the minister arrived.", because: "no reporter" },
      { text: "Our reporter arrived on Monday.", because: "tells nothing that was seen" },
    ],
  },
  {
    name: "images checked",
    kind: "verified",
    verbs: ["geolocate", "geo-locate", "verify", "authenticate", "analyse", "analyze", "study", "review", "examine"],
    when: "done",
    basis: "visual-evidence",
    examples: [
      "CNN has geolocated two videos to the town.",
      "Video verified by the BBC shows two floors destroyed.",
      "Satellite images analysed by the institute showed no damage.",
    ],
    misses: [{ text: "Footage shared by the rebels appeared to show prisoners.", because: "nobody checked it" }],
  },
  {
    name: "refuted",
    kind: "refuted",
    verbs: ["debunk", "disprove", "refute"],
    nouns: ["evidence"],
    when: "always",
    examples: ["The group found no evidence to support the claim.", "Researchers debunked the video."],
    misses: [{ text: "The minister refuted the charge in parliament.", because: "a party's denial" }],
  },
  {
    name: "called untrue",
    kind: "refuted",
    verbs: ["stage", "fabricate", "fake", "doctor"],
    nouns: ["false", "untrue", "fake", "misleading", "baseless", "hoax"],
    when: "predicate",
    examples: ["The claim is false.", "This is untrue.", "The video was staged.", "The posts are misleading."],
    misses: [
      { text: "The rebels staged an attack.", because: "no picture and no report" },
      { text: "The claim is not false.", because: "it says that it is true" },
      { text: "The army said the claim was false.", because: "a party's word" },
      { text: "If the claim is false, the rebels will pay.", because: "it may be true" },
    ],
  },
  {
    name: "picture of something else",
    kind: "refuted",
    verbs: ["take", "film", "record", "shoot"],
    nouns: ["fact", "actually"],
    when: "elsewhere",
    examples: [
      "The video is in fact from a drill.",
      "The footage actually shows a fire at a depot.",
      "A clip shared by thousands was filmed three years ago.",
    ],
    misses: [
      { text: "The video was filmed on Monday.", because: "it may be what was told" },
      { text: "The video was taken down three years ago.", because: "not when it was made" },
      { text: "The army said the video was in fact from a drill.", because: "a party's word" },
      { text: "The raid was in fact a success.", because: "no picture" },
      { text: "The video may actually show a drill.", because: "not certain" },
    ],
  },
  {
    name: "no comment",
    kind: "no-comment",
    verbs: ["comment", "respond", "reply", "reach"],
    nouns: ["comment", "response", "reaction"],
    when: "unable",
    examples: [
      "The Kremlin did not respond to a request for comment.",
      "There was no immediate comment from Israel.",
      "The army made no comment.",
      "The IDF has yet to comment.",
      "Sinn Fein declined to comment.",
      "The ministry could not be reached for comment.",
    ],
    misses: [{ text: "The minister responded with a broadside.", because: "an answer" }],
  },
  {
    name: "under investigation",
    kind: "under-investigation",
    verbs: ["investigate", "probe", "look into", "examine"],
    nouns: ["investigation", "inquiry", "probe"],
    when: "always",
    examples: [
      "The army said it was investigating the incident.",
      "U.N. experts were examining the crater.",
      "Police have opened an investigation.",
    ],
    misses: [{ text: "He called for an investigation.", because: "a demand" }],
  },
];

/** Words before a verb or noun of checking by which it was not done or not possible. */
export const INABILITY: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "cannot",
  "cant",
  "unable",
  "impossible",
  "no",
  "neither",
  "nor",
  "never",
  "nobody",
  "none",
  "without",
  "yet",
  "difficult",
  "hard",
  "declined",
  "refused",
  "failed",
  "unclear",
  "await",
  "awaits",
  "awaiting",
  "lacks",
  "lacking",
]);

/** Verbs that set an inquiry going, before its noun: "opened an investigation", not "called for an investigation". */
export const OPENING: ReadonlySet<string> = new Set([
  "open",
  "launch",
  "begin",
  "start",
  "order",
  "conduct",
  "under",
  "hold",
  "announce",
]);

/** Nouns for what a disclaimer covers, by the kind of claim; other nouns ("the account", "the reports") cover all kinds. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set([
  "figure",
  "number",
  "toll",
  "casualty",
  "death",
  "tally",
  "count",
  "loss",
  "statistic",
  "estimate",
  "injury",
  "fatality",
  "total",
]);
export const IMAGE_NOUNS: ReadonlySet<string> = new Set([
  "video",
  "footage",
  "image",
  "photo",
  "photograph",
  "picture",
  "recording",
  "clip",
  "audio",
  "authenticity",
  "imagery",
  "document",
  "tape",
]);
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set([
  "report",
  "claim",
  "account",
  "allegation",
  "statement",
  "assertion",
  "version",
  "detail",
  "information",
  "accusation",
  "incident",
  "this",
  "that",
  "they",
  "these",
  "it",
  "either",
  "neither",
  "both",
  "which",
  "battlefield",
  "charge",
  "story",
  "testimony",
  "development",
  "what",
  "none",
  "any",
  "narrative",
  "location",
  "date",
  "circumstance",
]);

/** People who see for an outlet. */
export const REPORTERS: ReadonlySet<string> = new Set([
  "reporter",
  "correspondent",
  "journalist",
  "photographer",
  "cameraman",
  "camerawoman",
  "photojournalist",
  "crew",
  "team",
  "stringer",
  "videographer",
  "newsman",
  "editor",
]);

/** Nouns for the two parties together: "both sides", "either government". */
export const SIDES: ReadonlySet<string> = new Set([
  "side",
  "sides",
  "party",
  "parties",
  "country",
  "countries",
  "government",
  "governments",
  "ministries",
  "state",
  "states",
  "army",
  "armies",
  "militaries",
  "nations",
  "capitals",
  "camp",
  "camps",
  "forces",
  "neighbours",
  "neighbors",
  "rivals",
  "belligerents",
]);
