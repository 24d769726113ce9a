import { REPORT_NOUNS, UNTRUE } from "../discourse/commitment.data.js";
import { isRanked } from "../discourse/commitment.js";
import type { Clause, PrepPhrase, VerbGroup } from "../grammar/grammar.js";
import type { EventStatus } from "../model/index.js";
import { isOfConvict, isOrderCharged } from "./charged.js";
import type { Match } from "./match.js";
import { isDefinite, type Reading } from "./reading.js";
import {
  ABSTAINING,
  ATTEMPTING,
  DOING,
  DROPPING,
  ENDING,
  FAILING,
  FEARING,
  GOVERNING,
  HAPPENING,
  INCITING,
  OCCURRING,
  OWNING,
  PLANNING,
  POISED,
  PREVENTING,
  STANDING,
  SUFFERING,
  THREATENING,
  UNREAL_DEEDS,
  UNREAL_HEADS,
  UNREAL_MODIFIERS,
  WISHING,
  WORKS,
} from "./support.data.js";
import { isAnswer } from "./telling-verbs.js";

/** How real the event is that a match tells, by its verb, its modifiers and what governs them. */
export function statusOf(r: Reading, match: Match): EventStatus {
  if (match.group === undefined) return statusOfClause(r, r.grammar.clauses[match.clause!]!);
  return statusOfNoun(r, match);
}

/** How real a clause is. What discourse found comes first, then the clause's own verb, then what governs it. */
function statusOfClause(r: Reading, clause: Clause, depth = 0): EventStatus {
  const verb = r.grammar.verbs[clause.verb]!;
  const commitment = r.discourse.commitment[clause.id];
  // "would have attacked had they not fled": it did not.
  if (verb.modal === "would" && verb.perfect) return "hypothetical";
  // "said it would": the future of what was said; elsewhere "would" is a condition.
  if (verb.modal === "would" && !verb.negated && isSaid(r, clause)) return "planned";
  if (commitment !== undefined) {
    if (commitment.frame === "threat") return "threatened";
    if (commitment.frame === "attempt") return "attempted";
    if (commitment.frame === "future") return commitment.polarity === "negative" ? "negated" : "planned";
    if (commitment.frame === "hypothetical" || commitment.frame === "demand") return "hypothetical";
    if (commitment.polarity === "negative") return "negated";
  }
  if (verb.negated || isOfNobody(r, clause) || isDoneToNone(r, clause)) return "negated";
  if (isInverted(r, clause)) return "hypothetical";
  if (isAhead(r, clause)) return "planned";
  const own = modalStatus(verb.modal) ?? (verb.tense === "future" ? "planned" : undefined);
  if (own !== undefined) return own;
  if (clause.marker === "if" || clause.marker === "unless" || clause.marker === "whether") return "hypothetical";
  if (isGoingOn(r, clause)) return "ongoing";
  if (isAwaited(r, clause)) return "hypothetical";
  const governed = depth < 3 ? governedStatus(r, clause, depth) : undefined;
  if (governed !== undefined) return governed;
  if (verb.tense === "present" && (verb.progressive || isStanding(r, clause))) return "ongoing";
  return "occurred";
}

/** "Nobody has been charged", "no one was arrested", "not a single activist has been arrested". */
export function isOfNobody({ doc, grammar }: Reading, { subject, verb }: Clause): boolean {
  const first = subject === undefined ? undefined : doc.tokens.key[grammar.groups[subject]!.from];
  // "None of its jets had bombed the town"
  const near = grammar.groups[grammar.groupAt[grammar.verbs[verb]!.from - 1]!];
  if (near !== undefined && doc.tokens.key[near.from - 1] === "of" && NONE.has(doc.tokens.key[near.from - 2] ?? ""))
    return true;
  const before = subject === undefined ? undefined : doc.tokens.key[grammar.groups[subject]!.from - 1];
  return (
    before === "neither" ||
    first === "neither" ||
    first === "nobody" ||
    (before === "not" && (first === "a" || first === "one")) ||
    first === "none" ||
    (first === "no" && (doc.tokens.key[grammar.groups[subject!]!.head] === "one" || isHeld(grammar.verbs[verb]!)))
  );
}

const NONE = new Set(["none", "neither"]);

/** "No activist was arrested"; "no civilians were killed" in what did happen. */
const isHeld = ({ voice, lemma }: VerbGroup): boolean => voice === "passive" && HELD.has(lemma);
const HELD = new Set("arrest detain charge jail convict abduct kidnap evacuate deport release free".split(" "));

/** "Its troops had burned no houses": not "the blast killed nobody", which happened all the same. */
function isDoneToNone({ grammar, entities }: Reading, { objects, subject, verb }: Clause): boolean {
  const object = objects[0];
  if (object === undefined || subject === undefined || !grammar.groups[object]!.negative) return false;
  const { voice, form } = grammar.verbs[verb]!;
  return voice === "active" && form === "finite" && (entities.actorOf[subject] ?? -1) >= 0;
}
/** "Had the army attacked the town, thousands would have died", "Did the army attack it?" */
function isInverted({ doc, grammar }: Reading, { subject, sentence, verb }: Clause): boolean {
  const { from } = doc.sentences[sentence]!;
  const first = doc.tokens.key[from]!;
  if (subject === undefined || !(INVERTING.has(first) || ASKING.has(first))) return false;
  if (grammar.groups[subject]!.from !== from + 1 || grammar.verbs[verb]!.head <= from + 1) return false;
  return isAsked(doc, sentence) ? ASKING.has(first) : INVERTING.has(first);
}

const INVERTING = new Set(["had", "should", "were"]);
const ASKING = new Set("did do does is are was were has have had will would can could".split(" "));

const isAsked = ({ tokens, sentences }: Reading["doc"], sentence: number): boolean => {
  const { to } = sentences[sentence]!;
  return tokens.key[to - 1] === "?";
};

/** "Army to launch offensive", "rebels poised to capture the town": an infinitive with nothing over it that happened. */
function isAhead({ doc, grammar }: Reading, { kind, parent, verb: id }: Clause): boolean {
  if (kind !== "infinitive") return false;
  const { from, perfect } = grammar.verbs[id]!;
  if (perfect) return false;
  const { key } = doc.tokens;
  if (POISED.has(key[from - 1]!)) return true;
  // A headline: "Army to attack Bor".
  const before = grammar.groupAt[from - 1] ?? -1;
  return (
    parent === undefined &&
    before >= 0 &&
    grammar.groups[before]!.from === doc.sentences[doc.tokens.sentence[from]!]!.from
  );
}

/** "would fight on until all foreign troops had left": what somebody has yet to see before he does otherwise. */
function isAwaited(r: Reading, { marker, parent }: Clause): boolean {
  if (parent === undefined || (marker !== "until" && marker !== "till")) return false;
  const over = r.grammar.clauses[parent]!;
  const { modal, tense } = r.grammar.verbs[over.verb]!;
  if (modal === "would" && !isSaid(r, over)) return false;
  return modal !== undefined || tense === "future" || tense === "none";
}

/** "continues to shell the town", "keeps shelling it" */
function isGoingOn({ grammar }: Reading, { kind, parent }: Clause): boolean {
  if (parent === undefined || (kind !== "infinitive" && kind !== "gerund")) return false;
  const above = grammar.verbs[grammar.clauses[parent]!.verb]!;
  return CONTINUING.has(above.lemma) && above.tense === "present" && !above.negated;
}

const CONTINUING = new Set(["continue", "keep"]);

/** "Turkey supports Azerbaijan": what lasts, in the present tense of the text; headlines tell everything in it. */
function isStanding({ doc, grammar }: Reading, { verb: id }: Clause): boolean {
  const verb = grammar.verbs[id]!;
  return STANDING.has(verb.lemma) && verb.form === "finite" && verb.head >= doc.body;
}

function isSaid({ discourse, grammar }: Reading, clause: Clause): boolean {
  if (clause.kind === "complement") return true;
  return (discourse.attributionAt[grammar.verbs[clause.verb]!.head] ?? -1) >= 0;
}

function modalStatus(modal: string | undefined): EventStatus | undefined {
  if (modal === undefined) return undefined;
  if (modal === "will" || modal === "shall" || modal === "wo" || modal === "ll" || modal === "'ll" || modal === "would")
    return "planned";
  if (
    modal === "can" ||
    modal === "could" ||
    modal === "may" ||
    modal === "might" ||
    modal === "should" ||
    modal === "must" ||
    modal === "ca"
  )
    return "hypothetical";
  return undefined;
}

/** What an infinitive or gerund takes from the verb over it. */
function governedStatus(r: Reading, clause: Clause, depth: number): EventStatus | undefined {
  if (clause.parent === undefined) return undefined;
  const parent = r.grammar.clauses[clause.parent]!;
  const verb = r.grammar.verbs[parent.verb]!;
  if (clause.kind === "infinitive") {
    if (THREATENING.has(verb.lemma)) return "threatened";
    if (ATTEMPTING.has(verb.lemma)) {
      // "may attempt to kidnap him" is no attempt yet.
      const above = statusOfClause(r, parent, depth + 1);
      return above === "hypothetical" || above === "planned" ? above : "attempted";
    }
    if (FAILING.has(verb.lemma)) return verb.lemma === "fail" ? "attempted" : "negated";
    const governing = GOVERNING.get(verb.lemma);
    if (governing !== undefined) return governing;
    if (WISHING.has(verb.lemma)) return "hypothetical";
    if (verb.lemma === "be") return isRanked(r.grammar, r.grammar.verbs[clause.verb]!) ? "occurred" : "planned";
    // A purpose ("to protest against …") is as real as what serves it, or less.
    return statusOfClause(r, parent, depth + 1);
  }
  if (clause.kind === "gerund" || clause.kind === "participle") {
    if (clause.kind === "gerund" && FAILING.has(verb.lemma)) return "negated";
    if (clause.kind === "gerund" && THREATENING.has(verb.lemma)) return "threatened";
    if (clause.kind === "gerund" && PREVENTING.has(verb.lemma)) return "attempted";
    if (clause.kind === "gerund" && FEARING.has(verb.lemma)) return "hypothetical";
    if (clause.kind === "gerund" && PLOTTING.has(verb.lemma)) return "planned";
    if (isNotPictured(verb)) return "hypothetical";
    const parentStatus = statusOfClause(r, parent, depth + 1);
    return clause.kind === "participle" && parentStatus !== "negated" ? parentStatus : undefined;
  }
  // "told reporters that", "saw that", "suggested that rebels had …": what was so.
  const factual = verb.lemma === "see" || verb.lemma === "tell" || isStatement(verb, r.grammar.verbs[clause.verb]!);
  if (clause.kind === "complement" && (FEARING.has(verb.lemma) || WISHING.has(verb.lemma)) && !factual) {
    return "hypothetical";
  }
  return undefined;
}

/** Behind verbs of asking as of saying, a past tells what was so: "suggested that they had left", not "that they leave". */
const isStatement = ({ lemma }: VerbGroup, { form, tense, perfect }: VerbGroup): boolean =>
  WISHING.has(lemma) && !HOPING.has(lemma) && form === "finite" && (tense === "past" || perfect);

/** "The video does not show soldiers shooting at protesters": nobody says that they did. */
const isNotPictured = ({ lemma, negated }: VerbGroup): boolean => negated && PICTURING.has(lemma);
const PICTURING = new Set(["show", "depict"]);

const HOPING = new Set(["hope", "wish", "want"]);
const PLOTTING = new Set(["plan", "plot"]);

function statusOfNoun(r: Reading, { group: id, trigger }: Match): EventStatus {
  const { grammar, doc } = r;
  const group = grammar.groups[id!]!;
  if (group.negative) return "negated";
  for (let at = group.from; at < group.head; at++) {
    const unreal = UNREAL_MODIFIERS.get(doc.tokens.key[at]!);
    if (unreal !== undefined) return unreal;
  }
  const kind = trigger.violent ? UNREAL_DEEDS.get(grammar.lemma[group.head]!) : undefined;
  if (kind !== undefined) return kind;
  const held = r.prepOf.get(group.id);
  if (held !== undefined && held.phrase.after >= 0) {
    const over = UNREAL_HEADS.get(grammar.lemma[grammar.groups[held.phrase.after]!.head]!);
    if (over !== undefined) return over;
  }
  if (held !== undefined && !trigger.violent && isAgreed(r, held.phrase, held.clause)) return "planned";
  if (held !== undefined && isCalledForBeside(r, held.phrase.after, group.conjunctOf)) return "hypothetical";
  if (held?.phrase.prep === "of" && held.phrase.after >= 0 && isReportFalse(r, held.phrase.after)) return "negated";
  if (held?.phrase.prep === "from" && held.clause >= 0) {
    if (ABSTAINING.has(grammar.verbs[grammar.clauses[held.clause]!.verb]!.lemma)) return "negated";
  }
  if (held !== undefined && held.clause >= 0 && isTakenBack(r, held.clause)) return "negated";
  if (held !== undefined && held.clause >= 0 && (held.phrase.prep === "for" || held.phrase.prep === "of")) {
    const over = grammar.verbs[grammar.clauses[held.clause]!.verb]!.lemma;
    if (held.phrase.prep === "for" && CALLING_FOR.has(over)) return "hypothetical";
    if (over === "prepare" || (held.phrase.prep === "for" && MEANING.has(over))) return "planned";
    if (over === "warn") return "hypothetical";
  }
  if (held !== undefined && held.clause >= 0 && held.phrase.prep === "with") {
    const answer = grammar.clauses[held.clause]!;
    if (isAnswer(grammar.verbs[answer.verb]!)) return statusOfClause(r, answer);
  }
  const object = r.objectOf.get(group.id);
  if (object !== undefined) {
    const over = grammar.clauses[object]!;
    // "offered to host talks"
    const ahead = trigger.twoSided && !trigger.violent && over.kind === "infinitive" && !group.definite;
    if (ahead && statusOfClause(r, over) === "planned") return "planned";
    if (!trigger.violent && grammar.verbs[over.verb]!.lemma === "order") return "planned";
    return statusAsObject(r, over, group.definite);
  }
  for (const clauseId of r.subjectOf.get(group.id) ?? []) {
    const clause = grammar.clauses[clauseId]!;
    const verb = grammar.verbs[clause.verb]!;
    if (verb.voice === "passive" && PREVENTING.has(verb.lemma)) return "attempted";
    // "was not the work of the rebels": it was somebody else's.
    if (clause.complement !== undefined && WORKS.has(grammar.lemma[grammar.groups[clause.complement]!.head]!))
      return "occurred";
    // "the killing was ordered by a drug lord" tells who had it done.
    const done = isDefinite(r, group.id) && verb.tense === "past" && ORDERING.has(verb.lemma);
    const dropped = verb.voice === "passive" ? droppedBy(verb) : undefined;
    if (dropped !== undefined) return dropped;
    // "An attack would be a disaster": nobody says that there will be one.
    if (verb.modal === "would" && !verb.perfect) return "hypothetical";
    if (verb.voice === "passive" && !done && (PLANNING.has(verb.lemma) || verb.lemma === "expect")) return "planned";
    if (HAPPENING.has(verb.lemma) || DOING.has(verb.lemma)) {
      const status = statusOfClause(r, clause);
      // "The strike did not kill anyone", "the shelling has not stopped": there was one all the same.
      if (status === "negated" && HAPPENING.has(verb.lemma) && !isOccurring(r, verb)) return "occurred";
      if (status !== "occurred") return status;
      if (verb.lemma === "continue" || verb.lemma === "rage" || verb.progressive) return "ongoing";
    }
  }
  return "occurred";
}

/** "a deal on the release of prisoners", "agreed to the release": what was agreed is still to be done. */
function isAgreed({ grammar }: Reading, { prep, after }: PrepPhrase, clause: number): boolean {
  if (prep !== "on" && prep !== "for" && prep !== "to") return false;
  if (after >= 0) return AGREEMENTS.has(grammar.lemma[grammar.groups[after]!.head]!);
  return clause >= 0 && AGREEING.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma);
}

const AGREEMENTS = new Set(["agreement", "deal", "accord", "pact", "understanding"]);
const AGREEING = new Set(["agree", "consent"]);

/** "explosives meant for an attack" */
const MEANING = new Set(["mean", "intend", "destine"]);
const CALLING_FOR = new Set(["call", "appeal", "press", "push", "ask"]);

/** "called for a ban on the party and the arrest of its leaders": the arrest is called for like the ban. */
function isCalledForBeside({ grammar, prepOf, ruleset }: Reading, holder: number, first: number | undefined): boolean {
  if (first === undefined || holder < 0 || ruleset.nouns.has(grammar.lemma[grammar.groups[first]!.head]!)) return false;
  const held = prepOf.get(holder);
  return (
    held?.phrase.prep === "for" &&
    held.clause >= 0 &&
    CALLING_FOR.has(grammar.verbs[grammar.clauses[held.clause]!.verb]!.lemma)
  );
}

/** "did not go ahead"; but "did not go unpunished", "did not go as planned" there was one. */
const isOccurring = ({ doc }: Reading, { lemma, to }: VerbGroup): boolean =>
  OCCURRING.has(lemma) || (lemma === "go" && AHEAD.has(doc.tokens.key[to] ?? ""));
const AHEAD = new Set(["ahead", "on", "forward", "through"]);

const ORDERING = new Set(["order", "plan", "plot", "prepare", "announce"]);

/** "Reports of an attack on the school were fake", in the text's own voice. */
function isReportFalse(r: Reading, report: number): boolean {
  const { grammar, doc, discourse } = r;
  if (!REPORT_WORDS.has(grammar.lemma[grammar.groups[report]!.head]!.toLowerCase().replace(/s$/, ""))) return false;
  for (const id of r.subjectOf.get(report) ?? []) {
    const verb = grammar.verbs[grammar.clauses[id]!.verb]!;
    if (verb.lemma !== "be" || verb.negated || (discourse.attributionAt[verb.head] ?? -1) >= 0) continue;
    for (let at = verb.to; at < verb.to + 3; at++) if (UNTRUE_WORDS.has(doc.tokens.key[at] ?? "")) return true;
  }
  return false;
}

const REPORT_WORDS: ReadonlySet<string> = new Set(REPORT_NOUNS);
const UNTRUE_WORDS: ReadonlySet<string> = new Set(UNTRUE);

/** "the report that she was hurt by gunfire is false": not the verb's own "not", by which only what befell her is denied. */
const isTakenBack = ({ discourse, grammar }: Reading, clause: number): boolean =>
  discourse.commitment[clause]?.polarity === "negative" && !grammar.verbs[grammar.clauses[clause]!.verb]!.negated;

const droppedBy = ({ lemma, particle }: VerbGroup): EventStatus | undefined =>
  DROPPING.get(lemma) ?? (particle === undefined ? undefined : DROPPING.get(`${lemma} ${particle}`));

function statusAsObject(r: Reading, clause: Clause, definite: boolean): EventStatus {
  const verb = r.grammar.verbs[clause.verb]!;
  if (ENDING.has(verb.lemma)) return "occurred";
  const dropped = droppedBy(verb);
  if (dropped !== undefined) return dropped;
  if (PREVENTING.has(verb.lemma) || ATTEMPTING.has(verb.lemma)) return "attempted";
  // "called the attack a massacre", but "called a strike"
  if (definite && verb.lemma === "call") return "occurred";
  if (INCITING.has(verb.lemma) && isOfConvict(r, clause)) return "occurred";
  if (definite && isOrderCharged(r, clause)) return "occurred";
  if (WISHING.has(verb.lemma) || INCITING.has(verb.lemma)) return "hypothetical";
  if (FEARING.has(verb.lemma)) return verb.lemma === "threaten" ? "threatened" : "hypothetical";
  if (PLANNING.has(verb.lemma)) return verb.lemma === "announce" ? "occurred" : "planned";
  // "Did not witness the attack", "no one has claimed the attack"
  if (definite && (SUFFERING.has(verb.lemma) || OWNING.has(verb.lemma)) && (verb.negated || isOfNobody(r, clause)))
    return "occurred";
  // "does not show a massacre"; but "does not show the massacre" itself
  if (!definite && isNotPictured(verb)) return "hypothetical";
  if (DOING.has(verb.lemma) || SUFFERING.has(verb.lemma) || HAPPENING.has(verb.lemma)) return statusOfClause(r, clause);
  return "occurred";
}
