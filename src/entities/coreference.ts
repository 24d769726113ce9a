import { personNoun } from "../knowledge/people.js";
import type { ActorKind } from "../model/index.js";
import type { DraftActor } from "./actors/table.js";

/**
 * Who a pronoun or a definite description stands for.
 *
 * The candidates are the groups before it, latest first, at most `WINDOW` back. One is refused when number, gender or kind
 * contradict ("she" for a man, "they" for one person, "it" for people), and where grammar rules it out: the subject of the
 * clause of which a pronoun is the object, and the speaker for a pronoun in the speaker's own quotation ("I" would be
 * meant). Of the others the highest score wins:
 *
 * - the nearer sentence: minus 2 for each sentence between;
 * - plus 1.5 for the subject of its clause, plus 1 in the same paragraph, plus 1 for a name;
 * - who speaks goes on speaking: plus 2 for the subject of a verb of speech, when a verb of speech follows the pronoun;
 *   who asks does not answer: minus 4 then ("Reuters interviewed two soldiers. They confirmed …");
 * - who tells of violence is not who went on with it: minus 2 for who spoke in a sentence before, when a verb of harm
 *   follows the pronoun ("Police said gunmen stormed a bank. They torched three cars");
 * - who says what stands before ("…, he said") is nobody whom these words name or describe;
 * - what stands in a quotation counts for a pronoun outside only where nothing else does;
 * - of equals the later.
 *
 * Who is accused or tried is not the lawyer who spoke of it, where it can be another.
 *
 * Things and coordinations ("the bridge", "Peter and John") compete as well: where one of them wins, the pronoun stands for
 * no single actor and stays unresolved. So does an "it" that stands for nothing ("it is hard to say").
 *
 * "He" and "she" in what a state or a body says ("Moscow said he would come") look for a person of that side or one
 * of the same sentence or the one before; where there is none, they are the speaker itself, misnamed.
 *
 * Pronouns look back three sentences (six for a person), descriptions ("the group", "the ministry") over the window.
 * "I" and "we" belong to the speaker and stay unresolved here.
 */
export interface Candidate {
  /** -1: a thing, or several actors at once. */
  readonly actor: number;
  /** Head of its group. */
  readonly head: number;
  readonly sentence: number;
  readonly block: number;
  /** Direct quotation that it stands in, or -1. */
  readonly quote: number;
  readonly subject: boolean;
  /** Subject of a verb of speech, outside of quotations. */
  readonly speaks: boolean;
  /** Subject of a verb of asking, outside of quotations: who asks is not who answers. */
  readonly asks: boolean;
  /** A pronoun, and no name or description. */
  readonly pronoun: boolean;
  /** Subject of a verb by which it dies: the dead say nothing. */
  readonly dies: boolean;
  /** Whom a verb of violence was done to. */
  readonly harmed: boolean;
  /** What it is when it is no single actor. */
  readonly thing?: "one" | "many" | "several" | undefined;
}

/** What asks for its antecedent. */
export interface Anaphor {
  readonly sentence: number;
  readonly block: number;
  readonly quote: number;
  /** Subject of a verb of speech, or of one of checking. */
  readonly speaks: boolean;
  readonly checks: boolean;
  /** Subject of a verb of harm. */
  readonly harms: boolean;
  /** Behind what it says. */
  readonly closes: boolean;
  /** Sentences that it looks back. */
  readonly reach: number;
  /** Actors that grammar rules out, or -1: the subject of its clause, who tells of harm to it, the speaker, whom its deed is aimed at. */
  readonly subject: number;
  /** Head of that subject where it is no actor, or -1. */
  readonly subjectAt: number;
  readonly teller: number;
  readonly speaker: number;
  readonly target: number;
  /** The things that compete with actors: those that "it" may stand for, or "they". */
  readonly things?: "one" | "many" | undefined;
}

const WINDOW = 60;
const OUT_OF_QUOTATION = 20;
/** What a candidate scores at most in the anaphor's sentence; and at most where the anaphor speaks. */
const MOST = 4;
const MOST_SPEAKING = 6;

export type Fit = (actor: DraftActor) => boolean;

/** The best candidate that fits, by the procedure above; -1 when none does. */
export function resolve(
  candidates: readonly Candidate[],
  actors: readonly DraftActor[],
  at: Anaphor,
  fits: (actor: DraftActor, candidate: Candidate) => boolean,
): number {
  let best = -1;
  let most = -Infinity;
  const first = Math.max(0, candidates.length - WINDOW);
  for (let i = candidates.length - 1; i >= first; i--) {
    const candidate = candidates[i]!;
    const { actor, block, subject, speaks, asks, dies, quote, thing } = candidate;
    const away = at.sentence - candidate.sentence;
    // So far back nothing scores more.
    if (away > at.reach || (at.speaks ? MOST_SPEAKING : MOST) - 2 * away <= most) break;
    if (
      thing === undefined
        ? actor === at.subject || actor === at.teller || actor === at.speaker || actor === at.target
        : candidate.head === at.subjectAt || !competes(candidate, at)
    )
      continue;
    if (at.speaks && dies) continue;
    if (at.closes && away === 0 && !candidate.pronoun) continue;
    if (actor >= 0 && !fits(actors[actor]!, candidate)) continue;
    const named = thing === "several" || (thing === undefined && actors[actor]!.named);
    const score =
      (subject ? 1.5 : 0) +
      (block === at.block ? 1 : 0) +
      (named ? 1 : 0) +
      (thing === "several" ? 0.5 : 0) +
      (at.speaks && asks ? -4 : at.speaks && speaks ? 2 : 0) -
      (at.harms && speaks && away > 0 ? 2 : 0) -
      (quote >= 0 && quote !== at.quote ? OUT_OF_QUOTATION : 0) -
      2 * away;
    if (score > most) {
      most = score;
      best = actor;
    }
  }
  return best;
}

/**
 * Whether a thing may be what is meant. Of things only those that speak themselves say something more: "the civil defence
 * service said …, it added"; "several" are as many as "they".
 */
function competes({ thing, speaks }: Candidate, at: Anaphor): boolean {
  if (at.things === undefined || (thing === "one") !== (at.things === "one")) return false;
  return !at.speaks || (speaks && thing !== "several");
}

const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "state",
  "government",
  "military",
  "police",
  "paramilitary",
  "rebels",
  "militants",
  "criminals",
  "party",
  "international-organisation",
  "ngo",
  "media",
  "peacekeepers",
  "other",
]);

const isPerson = (a: DraftActor) =>
  a.kind === "person" || (!a.named && !a.plural && a.lemma !== undefined && !isBodyNoun(a.lemma));
/** One person: "researchers" are no "she". */
const isOne = (a: DraftActor) => isPerson(a) && !a.plural;
export const isBody = (a: DraftActor) => BODIES.has(a.kind) && !isPerson(a);

export interface PronounRule {
  /** Sentences that it looks back. */
  readonly reach: number;
  readonly fits: Fit;
  readonly gender?: "male" | "female";
  readonly things?: "one" | "many";
}

/** What each third-person pronoun may stand for. */
export const PRONOUNS: ReadonlyMap<string, PronounRule> = new Map<string, PronounRule>([
  ...["he", "him", "his", "himself"].map(
    (p) => [p, { reach: 6, fits: (a: DraftActor) => isOne(a) && a.gender !== "female", gender: "male" }] as const,
  ),
  ...["she", "her", "hers", "herself"].map(
    (p) => [p, { reach: 6, fits: (a: DraftActor) => isOne(a) && a.gender !== "male", gender: "female" }] as const,
  ),
  ...["they", "them", "their", "theirs", "themselves"].map(
    (p) =>
      [
        p,
        { reach: 3, fits: (a: DraftActor) => a.plural || (isBody(a) && a.kind !== "state"), things: "many" },
      ] as const,
  ),
  ...["it", "its", "itself"].map(
    (p) => [p, { reach: 3, fits: (a: DraftActor) => isBody(a) && !a.plural, things: "one" }] as const,
  ),
]);

/** Nouns for bodies rather than for one of their people. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `army navy military force forces troops police government administration authority authorities regime junta cabinet ministry department parliament congress senate assembly court council
  group organization organisation militia gang cartel party movement front coalition alliance bloc union agency office commission committee mission delegation company firm network association federation
  battalion brigade regiment division unit squad patrol convoy faction wing outfit air guard guards fleet corps contingent crowd mob family community public people opposition rebellion insurgency watchdog charity`.split(
    /\s+/,
  ),
);

/** "The garrison", "the alliance": a body, and not one of its people. */
export const isBodyNoun = (lemma: string): boolean => BODY_NOUNS.has(lemma) || personNoun(lemma)?.collective === true;

const ARMIES: readonly ActorKind[] = ["military"];

/** Kinds of actor that a description may stand for when no actor was introduced by the same noun. */
export const DESCRIPTIONS: ReadonlyMap<string, readonly ActorKind[]> = new Map([
  ["group", ["rebels", "militants", "criminals", "paramilitary", "ngo", "party", "international-organisation"]],
  ["organization", ["ngo", "international-organisation", "rebels", "militants", "party"]],
  ["organisation", ["ngo", "international-organisation", "rebels", "militants", "party"]],
  ["militia", ["paramilitary", "militants", "rebels"]],
  ["gang", ["criminals"]],
  ["cartel", ["criminals"]],
  ["rebel", ["rebels"]],
  ["rebels", ["rebels"]],
  ["guerrilla", ["rebels"]],
  ["insurgent", ["rebels", "militants"]],
  ["militant", ["militants", "rebels"]],
  ["jihadist", ["militants"]],
  ["islamist", ["militants"]],
  ["extremist", ["militants"]],
  ["paramilitary", ["paramilitary"]],
  ...["army", "military"].map((noun) => [noun, ARMIES] as const),
  ["ministry", ["government"]],
  ["department", ["government"]],
  ["agency", ["government", "international-organisation", "media", "ngo"]],
  ["court", ["government"]],
  ["party", ["party"]],
  ["movement", ["rebels", "party", "militants"]],
  ["front", ["rebels"]],
  ["alliance", ["international-organisation", "rebels", "party"]],
  ["bloc", ["international-organisation"]],
  ["mission", ["peacekeepers", "international-organisation"]],
  ["union", ["ngo", "international-organisation", "party"]],
  ["network", ["media", "ngo", "militants"]],
  ["newspaper", ["media"]],
  ["broadcaster", ["media"]],
  ["watchdog", ["ngo"]],
  ["monitor", ["ngo"]],
  ["charity", ["ngo"]],
  ["company", ["other"]],
  ["firm", ["other"]],
] as const);
