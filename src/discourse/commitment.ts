import type { Clause, Grammar, VerbGroup } from "../grammar/grammar.js";
import type { Commitment } from "./discourse.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that make what depends on them less than a fact, by the frame that they put it in. */
const FRAMES: readonly (readonly [ReadonlySet<string>, Commitment["frame"]])[] = [
  [words("try attempt fail seek struggle"), "attempt"],
  [words("threaten"), "threat"],
  [words("call urge ask demand order want appeal tell request press implore instruct invite"), "demand"],
  [
    words(
      "plan agree promise vow pledge intend decide offer prepare expect hope aim propose volunteer undertake swear be go set",
    ),
    "future",
  ],
  [words("allow enable refuse decline fear risk consider discuss mull avoid prevent"), "hypothetical"],
];
/** Verbs whose infinitive did happen: "managed to", "began to". */
const FACTIVE = words("manage begin start continue help proceed rush move come get happen use serve have");

const POSSIBLE = words("may might could");
const PROBABLE = words("would should must ought");
const CONDITIONS = words("if unless whether lest");
const NEGATIVE_VERBS = words("deny refuse fail decline avoid prevent");
const DOUBT = words("suspect believe think fear presume assume");

/** What a clause's words commit to, by its own verb group and by those that govern it. */
export function commitmentOf(grammar: Grammar, clause: Clause): Commitment {
  const verb = grammar.verbs[clause.verb]!;
  const governor = governorOf(grammar, clause);
  const lemma = governor?.lemma ?? "";
  const frame = frameOf(clause, verb, governor);
  const negated = verb.negated !== (clause.kind === "infinitive" && NEGATIVE_VERBS.has(lemma) && frame !== "attempt");
  return {
    polarity: negated ? "negative" : "positive",
    certainty: certaintyOf(verb, clause, lemma),
    frame,
    background: verb.perfect && verb.tense === "past",
    ...(frame !== "actual" && { evidence: { from: verb.from, to: verb.to } }),
  };
}

function governorOf(grammar: Grammar, clause: Clause): VerbGroup | undefined {
  if (clause.parent === undefined || clause.kind === "main") return undefined;
  const parent = grammar.clauses[clause.parent];
  return parent === undefined ? undefined : grammar.verbs[parent.verb];
}

function certaintyOf(verb: VerbGroup, clause: Clause, governor: string): Commitment["certainty"] {
  if (verb.modal !== undefined && POSSIBLE.has(verb.modal)) return "possible";
  if (verb.modal !== undefined && PROBABLE.has(verb.modal)) return "probable";
  if (clause.kind === "infinitive" && (governor === "appear" || governor === "seem")) return "probable";
  return DOUBT.has(governor) && clause.kind === "complement" ? "probable" : "certain";
}

function frameOf(clause: Clause, verb: VerbGroup, governor: VerbGroup | undefined): Commitment["frame"] {
  if (clause.kind === "infinitive" && governor !== undefined && !FACTIVE.has(governor.lemma)) {
    for (const [verbs, frame] of FRAMES) if (verbs.has(governor.lemma)) return frame;
  }
  if (verb.tense === "future" || verb.modal === "shall") return "future";
  if (clause.marker !== undefined && CONDITIONS.has(clause.marker)) return "hypothetical";
  if (verb.modal !== undefined && (POSSIBLE.has(verb.modal) || PROBABLE.has(verb.modal)) && !verb.perfect)
    return "hypothetical";
  return "actual";
}
