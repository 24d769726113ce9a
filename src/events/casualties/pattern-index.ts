import { CASUALTY_PATTERNS, type CasualtyPattern } from "./patterns.data.js";

export interface VerbWording {
  readonly pattern: CasualtyPattern;
  readonly particle?: string;
  /** Words that must follow the verb, right away or behind its object. */
  readonly complement?: readonly string[];
  /** They are taken to hospital. */
  readonly treated?: boolean;
}

export interface PatternIndex {
  /** Lemma of the verb → its wordings, those with more words first. */
  readonly verbs: ReadonlyMap<string, readonly VerbWording[]>;
  readonly states: ReadonlyMap<string, CasualtyPattern>;
  /** Lemma of the noun. */
  readonly nouns: ReadonlyMap<string, CasualtyPattern>;
  readonly bodies: ReadonlyMap<string, CasualtyPattern>;
}

let built: PatternIndex | undefined;

/** The patterns by the word that triggers them; built at first use. */
export function patternIndex(): PatternIndex {
  built ??= build(CASUALTY_PATTERNS);
  return built;
}

/** The first pattern of an effect. */
export const patternOf = (effect: CasualtyPattern["effect"]): CasualtyPattern =>
  CASUALTY_PATTERNS.find((pattern) => pattern.effect === effect)!;

function build(patterns: readonly CasualtyPattern[]): PatternIndex {
  const verbs = new Map<string, VerbWording[]>();
  const states = new Map<string, CasualtyPattern>();
  const nouns = new Map<string, CasualtyPattern>();
  const bodies = new Map<string, CasualtyPattern>();
  for (const pattern of patterns) {
    for (const wording of pattern.verbs ?? []) {
      const [lemma, entry] = readWording(wording, pattern);
      const list = verbs.get(lemma) ?? [];
      list.push(entry);
      verbs.set(lemma, list);
    }
    for (const state of pattern.states ?? []) states.set(state, pattern);
    for (const noun of pattern.nouns ?? []) nouns.set(noun, pattern);
    for (const body of pattern.bodies ?? []) bodies.set(body, pattern);
  }
  for (const list of verbs.values()) list.sort((a, b) => weight(b) - weight(a));
  return { verbs, states, nouns, bodies };
}

const weight = ({ particle, complement }: VerbWording) => (complement?.length ?? 0) + (particle === undefined ? 0 : 1);

/** "shoot + dead" → shoot, with "dead"; "be treated + wounds" → treat, passive by its victims; "gun down" → gun, down. */
function readWording(wording: string, pattern: CasualtyPattern): [string, VerbWording] {
  const [head, rest] = wording.split(" + ") as [string, string?];
  const words = head.split(" ");
  const lemma = words[0] === "be" && words.length > 1 ? words[1]! : words[0]!;
  const particle = words[0] !== "be" && words.length > 1 ? words[1] : undefined;
  const complement = rest?.split(" ");
  const treated = complement?.some((word) => word === "hospital" || word === "hospitals") === true;
  return [lemma, { pattern, ...(particle !== undefined && { particle }), ...(complement && { complement }), treated }];
}
