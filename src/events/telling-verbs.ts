import type { Clause, VerbGroup } from "../grammar/grammar.js";
import type { Match } from "./match.js";
import { aimedAt, blamedOn, comesUnder, does, type Reading } from "./reading.js";
import { DOING, ENDING, HAPPENING, HITTING, IMPLICATING, OWNING, PREVENTING, SUFFERING } from "./support.data.js";

/** Whether the words report a deed: a finite verb of the past or under way, or a noun with a verb of doing or happening. */
export function isTold(r: Reading, match: Match): boolean {
  const { grammar } = r;
  if (match.group === undefined) return isReal(r, grammar.clauses[match.clause!]!);
  const object = r.objectOf.get(match.group);
  if (object !== undefined) {
    const clause = grammar.clauses[object]!;
    const verb = grammar.verbs[clause.verb]!;
    const { lemma } = verb;
    if (blamedOn(r, clause) >= 0) return true;
    const doing = does(verb);
    if ((doing || SUFFERING.has(lemma)) && !PREVENTING.has(lemma) && !ENDING.has(lemma) && isReal(r, clause))
      return true;
  }
  const held = r.prepOf.get(match.group);
  if (held !== undefined && held.clause >= 0) {
    const verb = grammar.verbs[grammar.clauses[held.clause]!.verb]!;
    const { lemma } = verb;
    if (held.phrase.prep === "with" && isAnswer(verb) && isReal(r, grammar.clauses[held.clause]!)) return true;
    if (comesUnder(r, grammar.clauses[held.clause]!, held.phrase)) return true;
    if (OWNING.has(lemma) || ACCUSING.has(lemma)) return true;
    // "its fighters were behind the attack"
    if (lemma === "be" && held.phrase.prep === "behind" && isReal(r, grammar.clauses[held.clause]!)) return true;
  }
  const aimed = held?.phrase.prep === "of" && held.phrase.after >= 0 ? aimedAt(r, held.phrase.after) : undefined;
  if (isDeadly(r, match.group) || (aimed !== undefined && isReal(r, aimed))) return true;
  return (r.subjectOf.get(match.group) ?? []).some((id) => {
    const clause = grammar.clauses[id]!;
    const { lemma, voice } = grammar.verbs[clause.verb]!;
    const happens =
      HITTING.has(lemma) || (HAPPENING.has(lemma) && lemma !== "be") || (voice === "passive" && DOING.has(lemma));
    return happens && isReal(r, clause);
  });
}

/** "two gunmen were hit in an exchange of fire", "13 people died as a result of a blast": the noun of what took its toll. */
export function isDeadly({ grammar, prepOf }: Reading, group: number): boolean {
  let held = prepOf.get(group);
  if (held?.phrase.prep === "of" && RESULTS.has(grammar.lemma[grammar.groups[held.phrase.after]?.head ?? -1] ?? ""))
    held = prepOf.get(held.phrase.after);
  else if (held === undefined || !CAUSAL.has(held.phrase.prep)) return false;
  if (held === undefined || held.clause < 0) return false;
  const { lemma } = grammar.verbs[grammar.clauses[held.clause]!.verb]!;
  // "the police were involved in the violence"
  return HITTING.has(lemma) || DYING.has(lemma) || IMPLICATING.has(lemma);
}

/** Verbs over "with" that say that a deed answers another: "responded with air strikes", "hit back with rocket fire". */
export const isAnswer = ({ lemma, particle }: VerbGroup): boolean =>
  ANSWERING.has(lemma) || (particle === "back" && BACK.has(lemma));

const ANSWERING = new Set(["respond", "retaliate", "reply", "answer", "react", "counter"]);
const BACK = new Set(["hit", "strike", "fight", "fire", "shoot"]);

const RESULTS = new Set(["result", "consequence", "course"]);
export const DYING = new Set(["die", "perish", "lose"]);

/** Past, perfect or progressive, or a participle of what is; habits, purposes and means tell of nothing in particular. */
function isReal({ grammar }: Reading, clause: Clause): boolean {
  const verb = grammar.verbs[clause.verb]!;
  if (clause.kind === "infinitive" || clause.kind === "gerund") {
    const above = clause.parent === undefined ? undefined : grammar.verbs[grammar.clauses[clause.parent]!.verb]!.lemma;
    return above !== undefined && (BEGINNING.has(above) || ACCUSING.has(above));
  }
  return verb.form !== "finite" || verb.tense !== "present" || verb.perfect || verb.progressive;
}

const CAUSAL = new Set(["in", "during", "by", "from"]);
const ACCUSING = new Set(["accuse", "blame", "suspect"]);
const BEGINNING = new Set([
  "begin",
  "start",
  "continue",
  "keep",
  "resume",
  "try",
  "attempt",
  "manage",
  "have",
  "force",
  "compel",
  "proceed",
]);
