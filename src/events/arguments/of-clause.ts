import type { Clause, VerbGroup } from "../../grammar/grammar.js";
import { isOfOtherEvent } from "../place-scope.js";
import { blamedOn, headOf, objectsOf, oneMore, type Reading, referent } from "../reading.js";
import { OBJECTIVE, OBJECTIVE_IN_HEADLINES } from "../support.data.js";
import { Arguments } from "./arguments.js";
import { isDoerOfSubject, isHedgedBy, isOfAccuser, isOfNoun, isOfSubject, namesDoer, putPrep } from "./phrases.js";

/** The arguments of a clause's verb as of its active form: the subject of a passive is the object, "by" the subject. */
export function argumentsOfClause(r: Reading, clause: Clause, without = -1): Arguments {
  const { grammar } = r;
  const args = new Arguments();
  const verb = grammar.verbs[clause.verb]!;
  const subject = clause.subject === undefined ? -1 : oneMore(r, referent(grammar, clause.subject));
  const all = objectsOf(grammar, clause);
  const objects = without < 0 ? all : all.filter((id) => id !== without);
  const passive = verb.voice === "passive" || (objects.length === 0 && without < 0 && isSuffered(r, clause));
  if (passive) {
    if (subject >= 0 && subject !== without) args.put("object", subject);
    for (const id of objects) args.put("second", id);
  } else {
    // "tried to halt fighting between …": who tried is no fighter.
    const others = clause.kind === "gerund" && clause.preps.some(({ prep }) => prep === "between");
    if (subject >= 0 && !others && headOf(r, subject) !== "there") args.put("subject", subject);
    if (objects.length > 1) {
      args.put("second", objects[0]!);
      args.put("object", objects[1]!);
    } else if (objects.length === 1) {
      args.put("object", objects[0]!);
      putCalled(r, args, clause, objects[0]!);
    }
  }
  putMeans(r, args, clause);
  const blamed = blamedOn(r, clause);
  for (const phrase of clause.preps) {
    if (phrase.group === without || (blamed >= 0 && phrase.prep === "on" && phrase.group !== blamed)) continue;
    if (objects.includes(phrase.group) || isOfNoun(phrase, objects) || isOfSubject(r, phrase, clause)) continue;
    if (!passive && isHedgedBy(r, phrase.at)) continue;
    if (isOfOtherEvent(r, phrase.after) || (passive && isDoerOfSubject(r, phrase, clause))) continue;
    if (isOfAccuser(r, phrase, clause) || (!passive && subject >= 0 && objects.length > 0 && namesDoer(r, phrase)))
      continue;
    putPrep(r, args, phrase, passive);
  }
  for (const child of r.children.get(clause.id) ?? []) {
    const under = grammar.clauses[child]!;
    if (under.kind !== "infinitive" && under.kind !== "complement" && under.kind !== "gerund") continue;
    if (under.kind === "gerund")
      for (const phrase of under.preps) {
        if (phrase.prep === "between") args.put("between", phrase.group);
        else if (passive && isOfAccuser(r, phrase, under)) putPrep(r, args, phrase, true);
      }
    if (under.subject !== undefined && under.subject !== clause.subject)
      args.put("governed", referent(grammar, under.subject));
    else if (under.kind === "infinitive" && under.objects.length > 0) args.put("deeper", under.objects[0]!);
  }
  return args;
}

/** "used a drone to attack a camp": with it. */
function putMeans({ grammar }: Reading, args: Arguments, { kind, parent }: Clause): void {
  const above = kind === "infinitive" && parent !== undefined ? grammar.clauses[parent]! : undefined;
  const means = above?.objects[0];
  if (means === undefined) return;
  const { lemma, voice } = grammar.verbs[above!.verb]!;
  if (lemma === "use" && voice === "active") args.put("using", means);
}

/** "bombed what Delhi called a training camp near Balakot": what is so called is what was bombed. */
function putCalled(r: Reading, args: Arguments, clause: Clause, what: number): void {
  const { grammar } = r;
  const group = grammar.groups[what]!;
  if (headOf(r, what) !== "what") return;
  for (const child of r.children.get(clause.id) ?? []) {
    const called = grammar.clauses[child]!;
    if (called.from !== group.to) continue;
    const as = called.preps.find(({ prep }) => prep === "as");
    const object = called.objects.at(-1) ?? as?.group;
    if (object !== undefined) args.put("object", object);
    for (const phrase of called.preps) if (phrase !== as && phrase.prep !== "by") putPrep(r, args, phrase, false);
  }
}

/**
 * "49 soldiers killed in clashes", "the newly displaced": a verb that wants an object and has none, in the form of a
 * participle, is what its subject suffered.
 */
export function isSuffered({ grammar, doc }: Reading, clause: Clause): boolean {
  // "the captain, whom the president accused": the pronoun is the object.
  if (clause.kind === "relative" && clause.subjectBy === "own" && clause.marker === "whom") return false;
  const verb = grammar.verbs[clause.verb]!;
  const { key } = doc.tokens;
  const word = key[verb.head]!;
  return (
    // "the banker they kidnapped"
    !(clause.subjectBy === "own" && DOERS.has(key[verb.from - 1] ?? "")) &&
    (word !== verb.lemma || word === "overrun") &&
    !word.endsWith("ing") &&
    !word.endsWith("s") &&
    // "He apprehended that there would be riots"
    key[verb.to] !== "that" &&
    !verb.perfect &&
    verb.modal === undefined &&
    verb.form !== "infinitive" &&
    (OBJECTIVE.has(verb.lemma) ||
      isDoneToDeath(verb, key) ||
      // Headlines tell what somebody did in the present: "Bus attacked in Mozambique" is a passive.
      (verb.head < doc.body && OBJECTIVE_IN_HEADLINES.has(verb.lemma) && !isAimed(key[verb.to])))
  );
}

/** Pronouns that no participle has before it. */
const DOERS: ReadonlySet<string> = new Set(["they", "he", "she", "we", "i"]);

/** "shot dead", "shot and killed", "gunned down", "hacked to death": without an object, it is the subject's own death. */
function isDoneToDeath({ lemma, to }: VerbGroup, key: readonly string[]): boolean {
  const next = key[to];
  if (next === "to") return key[to + 1] === "death";
  if (next === "and") return lemma === "shoot" && key[to + 1] === "killed";
  return (lemma === "shoot" && next === "dead") || (lemma === "gun" && next === "down");
}

/** "shot at", "shot into": what does the shooting. */
const isAimed = (next: string | undefined): boolean => next === "at" || next === "into" || next === "on";
