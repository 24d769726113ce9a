import type { Clause, PrepPhrase } from "../../grammar/grammar.js";
import { aimedAt, comesUnder, headOf, kindOf, objectsOf, type Reading, referent } from "../reading.js";
import { Kind } from "../ruleset.js";
import { ANSWERABLE, BLAMING, HARMFUL, HOLDING, IMPLICATING, OWNING, PARTAKING } from "../support.data.js";
import { isAnswer } from "../telling-verbs.js";
import type { Arguments } from "./arguments.js";
import { isSuffered } from "./of-clause.js";

const WITHIN = new Set(["by", "in", "during", "from"]);

const DYING = new Set(["die", "perish"]);

/** "two cars were damaged by the blast", "twelve soldiers died in the ambush", "the army lost 12 men in it": who or what suffered it. */
export function fromHarm(r: Reading, args: Arguments, clause: Clause, phrase: PrepPhrase): void {
  const { prep } = phrase;
  const verb = r.grammar.verbs[clause.verb]!;
  if (clause.subject !== undefined && !verb.negated && comesUnder(r, clause, phrase)) {
    args.put("on", referent(r.grammar, clause.subject));
    return;
  }
  if (clause.subject === undefined || verb.negated || !WITHIN.has(prep)) return;
  const suffered = verb.voice === "passive" || (objectsOf(r.grammar, clause).length === 0 && isSuffered(r, clause));
  const object = clause.objects[0];
  const harmed = suffered
    ? HARMFUL.has(verb.lemma)
    : verb.lemma === "lose" && object !== undefined && kindOf(r, object) !== 0;
  if (!harmed && (prep === "by" || !DYING.has(verb.lemma))) return;
  const subject = referent(r.grammar, clause.subject);
  args.put("on", subject);
  // "12 soldiers killed in a clash with rebels": they are the other side.
  if (prep === "in" && args.has("with") && (kindOf(r, subject) & Kind.armed) !== 0) args.put("against", subject);
}

/** "responded with air strikes", "hit back with rocket fire": the subject did it. */
export function fromAnswer(r: Reading, args: Arguments, { subject, verb }: Clause, { prep }: PrepPhrase): void {
  const answer = r.grammar.verbs[verb]!;
  if (prep === "with" && subject !== undefined && !answer.negated && isAnswer(answer))
    args.put("by", referent(r.grammar, subject));
}

/** "A fire broke out at a depot after a drone strike": what burns was hit. */
export function fromFire(r: Reading, args: Arguments, { subject, verb, preps }: Clause, { prep }: PrepPhrase): void {
  if (!AFTER.has(prep) || subject === undefined || !FIRES.has(headOf(r, subject))) return;
  if (!BREAKING_OUT.has(r.grammar.verbs[verb]!.lemma)) return;
  for (const { prep: where, group } of preps) if (where === "at" || where === "in") args.put("on", group);
}

const AFTER = new Set(["after", "following"]);
const FIRES = new Set(["fire", "blaze", "inferno"]);
const BREAKING_OUT = new Set(["break", "erupt", "start", "flare", "rage"]);

const LOSSES = new Set(["toll", "death", "fatality"]);

/** "the toll in the Beirut strike", "12 deaths in a raid": what has a toll did harm. */
export function fromLoss(r: Reading, args: Arguments, { prep, after }: PrepPhrase): void {
  if (WITHIN.has(prep) && LOSSES.has(headOf(r, after))) args.put("on", after);
}

const OUTCOME = new Set(["result", "consequence", "course"]);

/** "the plant was the target of a mortar attack", "was damaged as a result of the blast". */
export function fromHolder(r: Reading, args: Arguments, holder: number): void {
  if (holder < 0) return;
  const { grammar } = r;
  const lemma = grammar.lemma[grammar.groups[holder]!.head]!;
  if (OUTCOME.has(lemma)) {
    const held = r.prepOf.get(holder);
    if (held !== undefined && held.clause >= 0)
      fromHarm(r, args, grammar.clauses[held.clause]!, { ...held.phrase, prep: "by" });
  }
  if (MASTERMINDS.has(lemma)) fromMastermind(r, args, holder);
  const clause = aimedAt(r, holder);
  if (clause?.subject !== undefined) args.put("on", referent(grammar, clause.subject));
}

const MASTERMINDS = new Set("mastermind perpetrator author culprit architect instigator brain".split(" "));

/** "Mora is said to be the mastermind of the murder", "Mora, the alleged mastermind of the bombing": he did it. */
function fromMastermind({ grammar, doc }: Reading, args: Arguments, holder: number): void {
  const { appositionOf, head } = grammar.groups[holder]!;
  const clause = grammar.clauses[grammar.clauseAt[head] ?? -1];
  if (appositionOf !== undefined) args.put("by", appositionOf);
  if (clause?.complement !== holder || clause.subject === undefined) return;
  // "whom the president accused of being the masterminds": not the president.
  const { negated, head: verb } = grammar.verbs[clause.verb]!;
  if (!negated && doc.tokens.key[verb] !== "being") args.put("by", referent(grammar, clause.subject));
}

/**
 * "his part in the murder": whose part it was; "a court jailed two men for their part in it": not the court's; "police
 * arrested two men for their part in it": nobody's yet.
 */
export function fromPartaking(r: Reading, args: Arguments, holder: number): void {
  if (holder < 0 || !PARTAKING.has(headOf(r, holder))) return;
  const clause = r.grammar.clauses[r.prepOf.get(holder)?.clause ?? -1];
  if (clause !== undefined && HOLDING.has(r.grammar.verbs[clause.verb]!.lemma)) return;
  args.put("by", (clause && chargedIn(r, clause)) ?? holder);
}

/** Whom the clause says to be charged, tried or jailed. */
function chargedIn({ grammar }: Reading, { verb: at, subject, objects }: Clause): number | undefined {
  const verb = grammar.verbs[at]!;
  if (!BLAMING.has(verb.lemma) || verb.negated) return undefined;
  const charged = verb.voice === "passive" ? subject : objects[0];
  return charged === undefined ? undefined : referent(grammar, charged);
}

const SUFFERERS = new Set(["victim", "survivor", "dead", "wounded", "deceased", "casualty"]);

const CREDIT = new Set(["responsibility", "credit"]);

/** "claimed responsibility for the attack": the subject did it; "blamed X for", "accused X of": X did it. */
export function fromBlame(r: Reading, args: Arguments, clause: Clause, { prep, at }: PrepPhrase): void {
  if (prep === "in") fromPart(r, args, clause);
  if (prep !== "for" && prep !== "of" && prep !== "with" && prep !== "behind") return;
  // "charged in connection with the killing": nobody says that they did it.
  if (prep === "with" && LOOSELY.has(r.doc.tokens.key[at - 1] ?? "")) return;
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.negated) return;
  const subject = clause.subject === undefined ? -1 : referent(r.grammar, clause.subject);
  const object = clause.objects[0] ?? -1;
  if (prep === "behind" || ANSWERABLE.has(r.doc.tokens.key[at - 1]!)) {
    // "The police hold the rebels responsible for the attack"
    const answers = verb.lemma !== "hold" || verb.voice === "passive" ? subject : object;
    if (answers >= 0 && (verb.lemma === "be" || verb.lemma === "hold")) args.put("by", referent(r.grammar, answers));
    return;
  }
  if (OWNING.has(verb.lemma) && object >= 0 && CREDIT.has(headOf(r, object))) {
    if (subject >= 0) args.put("by", subject);
  } else if (BLAMING.has(verb.lemma)) {
    const blamed = verb.voice === "passive" ? subject : object;
    // "blamed the victims for the blast"
    if (blamed >= 0 && !SUFFERERS.has(headOf(r, blamed))) args.put("by", blamed);
  }
}

const LOOSELY = new Set(["connection", "relation", "link"]);

const USING = new Set(["use", "employ", "deploy"]);

/** "took part in", "participated in", "were involved in the massacre"; "implicated four officers in it". */
function fromPart(r: Reading, args: Arguments, clause: Clause): void {
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.negated) return;
  const subject = clause.subject === undefined ? -1 : referent(r.grammar, clause.subject);
  const object = clause.objects[0] ?? -1;
  // "its forces used missiles in the attack"
  const armed = USING.has(verb.lemma) && object >= 0 && (kindOf(r, object) & Kind.weapon) !== 0;
  if (armed) args.put("with", object);
  const joined =
    armed || verb.lemma === "participate" || (verb.lemma === "take" && object >= 0 && headOf(r, object) === "part");
  if (joined || (IMPLICATING.has(verb.lemma) && verb.voice === "passive")) {
    if (subject >= 0) args.put("by", subject);
  } else if (IMPLICATING.has(verb.lemma) && object >= 0) args.put("by", object);
}
