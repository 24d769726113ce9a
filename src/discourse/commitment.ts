import type { Clause, Grammar, VerbGroup } from "../grammar/grammar.js";
import {
  DOUBT_VERBS,
  FACTIVE_VERBS,
  FRAMES,
  HAVING_VERBS,
  MEANS,
  NEGATIVE_VERBS,
  OPEN_WORDS,
  REALISING_VERBS,
  REPORT_NOUNS,
  UNREAL_VERBS,
  UNTRUE,
} from "./commitment.data.js";
import type { Commitment } from "./discourse.js";

type Frame = Commitment["frame"];

interface Tables {
  readonly verbs: ReadonlyMap<string, Frame>;
  readonly nouns: ReadonlyMap<string, Frame>;
  readonly realising: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  readonly having: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly factive: ReadonlySet<string>;
  readonly negative: ReadonlySet<string>;
  readonly doubt: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
}

let built: Tables | undefined;

function tables(): Tables {
  built ??= {
    verbs: new Map(FRAMES.flatMap(({ frame, verbs }) => verbs.map((verb) => [verb, frame] as const))),
    nouns: new Map(FRAMES.flatMap(({ frame, nouns }) => nouns.map((noun) => [noun, frame] as const))),
    realising: new Set(REALISING_VERBS),
    means: new Set(MEANS),
    having: new Set(HAVING_VERBS),
    open: new Set(OPEN_WORDS),
    factive: new Set(FACTIVE_VERBS),
    negative: new Set(NEGATIVE_VERBS),
    doubt: new Set(DOUBT_VERBS),
    reports: new Set(REPORT_NOUNS),
    untrue: new Set(UNTRUE),
  };
  return built;
}

const POSSIBLE: ReadonlySet<string> = new Set(["may", "might", "could"]);
const PROBABLE: ReadonlySet<string> = new Set(["would", "should", "must", "ought"]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "lest"]);

/** What most clauses do: one object for all of them. */
const ASSERTED: Commitment = { polarity: "positive", certainty: "certain", frame: "actual", background: false };

/**
 * What a clause's words commit to, by its own verb group and by what governs it.
 *
 * @param ownVoice the text itself says it, or takes up what is said
 */
export function commitmentOf(grammar: Grammar, clause: Clause, ownVoice: boolean): Commitment {
  const verb = grammar.verbs[clause.verb]!;
  const governor = governorOf(grammar, clause);
  const lemma = governor?.lemma ?? "";
  const frame = frameOf(grammar, clause, verb, governor);
  const turned = clause.kind === "infinitive" || clause.kind === "gerund";
  const denied =
    (turned && tables().negative.has(lemma) && frame !== "attempt") ||
    (ownVoice && isCalledFalse(grammar, clause)) ||
    isFalseThat(grammar, clause, governor);
  const polarity = verb.negated !== denied ? "negative" : "positive";
  const certainty = certaintyOf(verb, clause, governor);
  const background = verb.perfect && verb.tense === "past";
  if (polarity === "positive" && certainty === "certain" && frame === "actual" && !background) return ASSERTED;
  return { polarity, certainty, frame, background };
}

/** "The report that he was wounded is unfounded", "claims that soldiers killed villagers are not true". */
function isCalledFalse({ groups, groupAt, verbs, lemma }: Grammar, { kind, marker, from, verb: id }: Clause): boolean {
  if (kind !== "complement" || marker !== "that" || from === 0) return false;
  const noun = groups[groupAt[from - 1] ?? -1];
  if (noun === undefined || noun.to !== from || !isReport(lemma[noun.head]!)) return false;
  const predicate = verbs[id + 1];
  if (predicate?.lemma !== "be" || predicate.sentence !== verbs[id]!.sentence) return false;
  for (let at = predicate.to; at < Math.min(predicate.to + 3, lemma.length); at++) {
    if (tables().untrue.has(lemma[at]!)) return !predicate.negated;
    if (lemma[at] === "true") return predicate.negated;
  }
  return false;
}

/** "It is not true that soldiers killed villagers", "it was a lie that they had": whoever says so denies it. */
function isFalseThat({ lemma }: Grammar, { marker, from }: Clause, governor: VerbGroup | undefined): boolean {
  if (marker !== "that" || governor?.lemma !== "be" || from - governor.to > 3) return false;
  const predicate = lemma[from - 1]!;
  return predicate === "true" ? governor.negated : !governor.negated && tables().untrue.has(predicate);
}

/** A capital at the sentence's start may hide the plural. */
const isReport = (lemma: string): boolean =>
  tables().reports.has(lemma) || (lemma.endsWith("s") && tables().reports.has(lemma.slice(0, -1)));

function governorOf(grammar: Grammar, clause: Clause): VerbGroup | undefined {
  if (clause.parent === undefined || clause.kind === "main") return undefined;
  const parent = grammar.clauses[clause.parent];
  return parent === undefined ? undefined : grammar.verbs[parent.verb];
}

function certaintyOf(verb: VerbGroup, clause: Clause, governor: VerbGroup | undefined): Commitment["certainty"] {
  if (verb.modal !== undefined && POSSIBLE.has(verb.modal)) return "possible";
  if (verb.modal !== undefined && PROBABLE.has(verb.modal)) return "probable";
  if (governor === undefined) return "certain";
  if (clause.kind === "infinitive" && (governor.lemma === "appear" || governor.lemma === "seem")) return "probable";
  // "is believed to have", "they believe that"
  const believed = clause.kind === "complement" || (clause.kind === "infinitive" && governor.voice === "passive");
  return believed && tables().doubt.has(governor.lemma) ? "probable" : "certain";
}

function frameOf(grammar: Grammar, clause: Clause, verb: VerbGroup, governor: VerbGroup | undefined): Frame {
  const { verbs, factive } = tables();
  if (clause.kind === "gerund" && verb.from > 1 && grammar.lemma[verb.from - 1] === "of") {
    const noun = nounFrame(grammar, verb, verb.from - 2);
    if (noun !== undefined) return noun;
  }
  if (clause.kind === "infinitive") {
    const noun = frameByNoun(grammar, clause, verb, governor);
    if (noun !== undefined) return noun;
    if (isRanked(grammar, verb)) return "actual";
    // "is believed to have fled" tells what is thought to be so, "is expected to flee" what will be
    // "went on to capture the town" did so.
    const wentOn = governor?.lemma === "go" && grammar.lemma[governor.to] === "on";
    if (governor !== undefined && !factive.has(governor.lemma) && !wentOn && !verb.perfect) {
      const frame = verbs.get(governor.lemma);
      if (frame !== undefined) return frame;
    }
  }
  if (verb.tense === "future" || verb.modal === "shall") return "future";
  if (clause.marker !== undefined && CONDITIONS.has(clause.marker)) return "hypothetical";
  if (clause.kind === "complement" && governor !== undefined && opensCondition(grammar, verb, governor))
    return "hypothetical";
  if (clause.kind === "complement" && governor !== undefined) {
    const unreal = UNREAL_VERBS.get(governor.lemma);
    if (unreal !== undefined && unreal !== "actual") return unreal;
  }
  if (verb.modal !== undefined && (POSSIBLE.has(verb.modal) || PROBABLE.has(verb.modal)) && !verb.perfect)
    return "hypothetical";
  return "actual";
}

/** "Had the rebels attacked, the army would have answered." */
function opensCondition(
  { verbAt, groupAt, groups, lemma }: Grammar,
  verb: VerbGroup,
  { from, to, id }: VerbGroup,
): boolean {
  if (lemma[from] !== "have" || to - from !== 1 || groups[groupAt[to] ?? -1]?.from !== to) return false;
  const before = verbAt[from - 1];
  const opens = from === 0 || (groupAt[from - 1]! < 0 && (before === undefined || before < 0));
  return opens && id + 1 === verb.id && groups[groupAt[verb.from - 1]!]?.from === to;
}

/** "the third foreigner to be abducted", "the latest village to burn": counted among what was done. */
export function isRanked({ groups, groupAt, lemma }: Grammar, { from }: VerbGroup): boolean {
  let end = from;
  // "the second official of the city to be killed"
  for (let up = 0; up < 3; up++) {
    const group = groups[groupAt[end - 1] ?? -1];
    if (group === undefined || group.to !== end) return false;
    for (let at = group.from; at <= group.head; at++) if (RANKS.has(lemma[at]!)) return true;
    if (lemma[group.from - 1] !== "of" && lemma[group.from - 1] !== "in") return false;
    end = group.from - 1;
  }
  return false;
}

const RANKS = new Set("first second third fourth fifth sixth seventh eighth ninth tenth last latest only".split(" "));

/** What an infinitive takes from a noun: "an order to attack was given", "was given ten days to", "debated whether to". */
function frameByNoun(
  grammar: Grammar,
  { parent }: Clause,
  verb: VerbGroup,
  governor: VerbGroup | undefined,
): Frame | undefined {
  if (tables().open.has(grammar.lemma[verb.from - 1] ?? "")) return "hypothetical";
  const near = nounFrame(grammar, verb, verb.from - 1);
  if (governor === undefined || parent === undefined) return near;
  const frame = near ?? heldFrame(grammar, grammar.clauses[parent]!, governor);
  // "carried out an order to", but "took the decision to"
  const realised = tables().realising.has(governor.lemma) && !(governor.lemma === "take" && frame === "future");
  return realised ? undefined : frame;
}

/** The frame of what the governing verb gives or has, or of what was given. */
function heldFrame(grammar: Grammar, { objects, subject }: Clause, { lemma, voice }: VerbGroup): Frame | undefined {
  const { means, having } = tables();
  const has = having.has(lemma);
  const told = (id: number) => {
    const word = grammar.lemma[grammar.groups[id]!.head]!;
    return has && means.has(word) ? "hypothetical" : frameOfNoun(word);
  };
  const given = voice === "passive" && subject !== undefined ? told(subject) : undefined;
  for (const id of objects) {
    const frame = given ?? told(id);
    if (frame !== undefined) return frame;
  }
  return given;
}

/** "a plan to", "the risk of": the frame of the noun right before an infinitive, or before "of" and a gerund. */
function nounFrame(grammar: Grammar, verb: VerbGroup, at: number): Frame | undefined {
  const id = at >= 0 ? grammar.groupAt[at]! : -1;
  const group = id < 0 ? undefined : grammar.groups[id]!;
  if (group === undefined || group.sentence !== verb.sentence) return undefined;
  if (group.kind !== "common" && group.kind !== "gerund") return undefined;
  return frameOfNoun(grammar.lemma[group.head]!);
}

/** A capital at the sentence's start may hide the plural. */
function frameOfNoun(lemma: string): Frame | undefined {
  const { nouns } = tables();
  return nouns.get(lemma) ?? (lemma.endsWith("s") ? nouns.get(lemma.slice(0, -1)) : undefined);
}
