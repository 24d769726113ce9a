import type { ActorKind } from "../model/index.js";
import type { DraftActor } from "./actors/table.js";

/**
 * Who a pronoun or a definite description stands for.
 *
 * The candidates are the actors mentioned before it, latest first, at most `WINDOW` mentions back. One is refused when
 * number, gender or kind contradict ("she" for a man, "they" for one person, "it" for people), or when it is the subject
 * of the clause of which the pronoun is an object. Of the others the highest score wins:
 *
 * - the nearer sentence: minus 2 for each sentence between;
 * - plus 1.5 for the subject of its clause, plus 1 in the same paragraph, plus 1 for a name;
 * - of equals the later.
 *
 * Pronouns look back three sentences (six for a person), descriptions ("the group", "the ministry") over the window.
 * "I" and "we" belong to the speaker and stay unresolved here, as do "it" and "they" without a candidate.
 */
export interface Candidate {
  readonly actor: number;
  readonly sentence: number;
  readonly block: number;
  readonly subject: boolean;
}

export const WINDOW = 40;

export type Fit = (actor: DraftActor) => boolean;

/** The best candidate that fits, by the procedure above; -1 when none does. */
export function resolve(
  candidates: readonly Candidate[],
  actors: readonly DraftActor[],
  at: { readonly sentence: number; readonly block: number; readonly reach: number; readonly not: number },
  fits: Fit,
): number {
  let best = -1;
  let most = -Infinity;
  const first = Math.max(0, candidates.length - WINDOW);
  for (let i = candidates.length - 1; i >= first; i--) {
    const { actor, sentence, block, subject } = candidates[i]!;
    const away = at.sentence - sentence;
    if (away > at.reach) break;
    if (actor === at.not || !fits(actors[actor]!)) continue;
    const score = (subject ? 1.5 : 0) + (block === at.block ? 1 : 0) + (actors[actor]!.named ? 1 : 0) - 2 * away;
    if (score > most) {
      most = score;
      best = actor;
    }
  }
  return best;
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
  a.kind === "person" || (!a.named && !a.plural && a.lemma !== undefined && !BODY_NOUNS.has(a.lemma));
const isBody = (a: DraftActor) => BODIES.has(a.kind) && !isPerson(a);

export interface PronounRule {
  /** Sentences that it looks back. */
  readonly reach: number;
  readonly fits: Fit;
}

/** What each third-person pronoun may stand for. */
export const PRONOUNS: ReadonlyMap<string, PronounRule> = new Map<string, PronounRule>([
  ...["he", "him", "his", "himself"].map(
    (p) => [p, { reach: 6, fits: (a: DraftActor) => isPerson(a) && a.gender !== "female" }] as const,
  ),
  ...["she", "her", "hers", "herself"].map(
    (p) => [p, { reach: 6, fits: (a: DraftActor) => isPerson(a) && a.gender !== "male" }] as const,
  ),
  ...["they", "them", "their", "theirs", "themselves"].map(
    (p) => [p, { reach: 3, fits: (a: DraftActor) => a.plural || (isBody(a) && a.kind !== "state") }] as const,
  ),
  ...["it", "its", "itself"].map((p) => [p, { reach: 3, fits: (a: DraftActor) => isBody(a) && !a.plural }] as const),
]);

/** Nouns for bodies rather than for one of their people. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `army navy military force forces troops police government administration authority authorities regime junta cabinet ministry department parliament congress senate assembly court council
  group organization organisation militia gang cartel party movement front coalition alliance union agency office commission committee mission delegation company firm network association federation
  battalion brigade regiment division unit squad patrol convoy air guard guards fleet corps contingent crowd mob family community public people opposition rebellion insurgency watchdog charity`.split(
    /\s+/,
  ),
);

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
  ["army", ["military"]],
  ["military", ["military"]],
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
