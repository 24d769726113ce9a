import type { Clause, Grammar, NounGroup, PrepPhrase, VerbGroup } from "../grammar/grammar.js";
import { POSSESSIVES } from "../grammar/words.js";
import { isOfOtherEvent } from "./place-scope.js";
import {
  aimedAt,
  blamedOn,
  clauseAt,
  comesUnder,
  headOf,
  kindOf,
  objectsOf,
  ofGroup,
  oneMore,
  type Reading,
  referent,
  withConjuncts,
} from "./reading.js";
import type { Compiled, HeadWords } from "./ruleset.js";
import { Kind } from "./ruleset.js";
import {
  BEATING,
  BLAMED,
  BLAMING,
  DOING,
  DONE_TO,
  ENDING,
  HAPPENING,
  HARMFUL,
  HITTING,
  HOME_WARS,
  IMPLICATING,
  OBJECTIVE,
  OWNING,
  PARTAKING,
  SUFFERING,
  WORKS,
} from "./support.data.js";
import { isAnswer } from "./telling-verbs.js";

/** Grammatical arguments by slot; groups as they stand, conjuncts not yet unfolded. */
export class Arguments {
  /** In the order in which the slots were filled. No clause has more than a few: they are found by going through them. */
  readonly all: { readonly slot: string; readonly groups: number[] }[] = [];

  get(slot: string): readonly number[] | undefined {
    return this.at(slot)?.groups;
  }

  has(slot: string): boolean {
    return this.at(slot) !== undefined;
  }

  put(slot: string, group: number): void {
    const known = this.at(slot);
    if (known === undefined) this.all.push({ slot, groups: [group] });
    else if (!known.groups.includes(group)) known.groups.push(group);
  }

  private at(slot: string): { readonly slot: string; readonly groups: number[] } | undefined {
    for (const each of this.all) if (each.slot === slot) return each;
    return undefined;
  }
}

export function put(args: Arguments, slot: string, group: number): void {
  args.put(slot, group);
}

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
    if (subject >= 0 && subject !== without) put(args, "object", subject);
    for (const id of objects) put(args, "second", id);
  } else {
    // "tried to halt fighting between …": who tried is no fighter.
    const others = clause.kind === "gerund" && clause.preps.some(({ prep }) => prep === "between");
    if (subject >= 0 && !others && headOf(r, subject) !== "there") put(args, "subject", subject);
    if (objects.length > 1) {
      put(args, "second", objects[0]!);
      put(args, "object", objects[1]!);
    } else if (objects.length === 1) {
      put(args, "object", objects[0]!);
      putCalled(r, args, clause, objects[0]!);
    }
  }
  const blamed = blamedOn(r, clause);
  for (const phrase of clause.preps) {
    if (phrase.group === without || (blamed >= 0 && phrase.prep === "on" && phrase.group !== blamed)) continue;
    if (objects.includes(phrase.group) || isOfNoun(phrase, objects) || isOfSubject(r, phrase, clause)) continue;
    if (isOfOtherEvent(r, phrase.after) || (passive && isDoerOfSubject(r, phrase, clause))) continue;
    putPrep(r, args, phrase, passive);
  }
  for (const child of r.children.get(clause.id) ?? []) {
    const under = grammar.clauses[child]!;
    if (under.kind !== "infinitive" && under.kind !== "complement" && under.kind !== "gerund") continue;
    if (under.kind === "gerund")
      for (const phrase of under.preps) if (phrase.prep === "between") put(args, "between", phrase.group);
    if (under.subject !== undefined && under.subject !== clause.subject)
      put(args, "governed", referent(grammar, under.subject));
    else if (under.kind === "infinitive" && under.objects.length > 0) put(args, "deeper", under.objects[0]!);
  }
  return args;
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
    if (object !== undefined) put(args, "object", object);
    for (const phrase of called.preps) if (phrase !== as) putPrep(r, args, phrase, false);
  }
}

/**
 * "49 soldiers killed in clashes", "the newly displaced": a verb that wants an object and has none, in the form of a
 * participle, is what its subject suffered.
 */
function isSuffered({ grammar, doc }: Reading, clause: Clause): boolean {
  const verb = grammar.verbs[clause.verb]!;
  const key = doc.tokens.key[verb.head]!;
  return (
    OBJECTIVE.has(verb.lemma) &&
    key !== verb.lemma &&
    !key.endsWith("ing") &&
    !key.endsWith("s") &&
    !verb.perfect &&
    verb.modal === undefined &&
    verb.form !== "infinitive"
  );
}

function putPrep(r: Reading, args: Arguments, { prep, group: id, after }: PrepPhrase, passive: boolean): void {
  const group = referent(r.grammar, id);
  if (r.timeGroups[group] === 1 || (prep === "by" && isDoerAtOtherTime(r, id, after))) return;
  if (prep === "by" && passive) {
    // "by Friday", "by the river" name no doer.
    if ((kindOf(r, group) & (Kind.place | Kind.actor)) !== Kind.place) put(args, "subject", group);
    return;
  }
  // "was killed near Cali, along with two guards"
  if (passive && COMPANY.has(prep)) {
    put(args, "object", group);
    return;
  }
  if (prep !== "on" || !isOwnMedium(r, group)) put(args, prep, group);
}

const COMPANY = new Set(["along with", "together with"]);

/** "Claimed the attack on its Telegram channel", "on social media": where it was told, not what was hit. */
function isOwnMedium({ doc, grammar }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  if (!MEDIA.has(grammar.lemma[head]!.toLowerCase())) return false;
  const { key } = doc.tokens;
  for (let at = Math.max(0, from - 1); at <= head; at++) if (OWN_MEDIA.has(key[at]!)) return true;
  return false;
}

const MEDIA = new Set(
  "channel website site page account platform media medium network telegram twitter facebook".split(" "),
);
const OWN_MEDIA = new Set("its their his her social telegram twitter facebook whatsapp".split(" "));

/** "with the connivance of police": behind a noun that is no object ("accused Rwanda of …"), "of" is that noun's. */
function isOfNoun({ prep, after }: PrepPhrase, objects: readonly number[]): boolean {
  return prep === "of" && after >= 0 && !objects.includes(after);
}

/**
 * "took place after the murder of a governor in Cali", "attacked before a visit to the city by the Pope": what hangs on the
 * noun of another time is that noun's.
 */
function isOfOtherTime({ prepOf, timeGroups }: Reading, after: number): boolean {
  for (let at = after, up = 0; at >= 0 && up < 5; up++) {
    const phrase = prepOf.get(at)?.phrase;
    if (phrase !== undefined && OTHER_TIMES.has(phrase.prep) && timeGroups[at] !== 1) return true;
    at = phrase?.after ?? -1;
  }
  return false;
}

/** "attacked after a speech by the president"; but "after prayers by gunmen", who hold none. */
function isDoerAtOtherTime(r: Reading, id: number, after: number): boolean {
  const { kind, definite } = r.grammar.groups[id]!;
  const fighters = kind === "common" && !definite && (kindOf(r, id) & Kind.armed) !== 0;
  return !fighters && isOfOtherTime(r, after);
}

const OTHER_TIMES = new Set(["after", "before", "following", "since", "until"]);

/** "gunmen on motorcycles opened fire": what stands with the subject is not what the deed was aimed at; a place may be the deed's. */
function isOfSubject(r: Reading, { prep, after, at, group }: PrepPhrase, { subject, verb }: Clause): boolean {
  if (after < 0 || after !== subject || at > r.grammar.verbs[verb]!.from || !AIMED.has(prep)) return false;
  return (kindOf(r, group) & Kind.place) === 0;
}

const AIMED = new Set(["on", "against", "with", "for", "at"]);

/** "The raid on Torit by rebels was condemned": before the verb stands who did what is the subject. */
function isDoerOfSubject({ grammar }: Reading, { prep, after, at }: PrepPhrase, { subject, verb }: Clause): boolean {
  if (prep !== "by" || after < 0 || subject === undefined) return false;
  return at > grammar.groups[subject]!.head && at < grammar.verbs[verb]!.from;
}

/** "Sudan's civil war" goes on in Sudan; "Russia's war in Ukraine" is Russia's doing. */
export function goesOnAtOwner({ grammar }: Reading, { possessor, head, preps }: NounGroup): boolean {
  return possessor !== undefined && HOME_WARS.has(grammar.lemma[head]!) && !preps.some(({ prep }) => CARRIED.has(prep));
}

const CARRIED = new Set(["in", "on", "against", "with", "over"]);

/** The arguments of an event's noun: possessor, modifier, what follows it, and what its verb brings it. */
export function argumentsOfNoun(r: Reading, group: NounGroup): Arguments {
  const { grammar, entities } = r;
  const args = new Arguments();
  // "the priests' murder" is that of the priests; "the army's murder of the priests" the army's.
  const suffered = DONE_TO.has(grammar.lemma[group.head]!) && group.of === undefined;
  // "last Sunday's attack"
  if (group.possessor !== undefined && r.timeGroups[group.possessor] !== 1)
    put(args, suffered ? "of" : goesOnAtOwner(r, group) ? "in" : "possessor", group.possessor);
  const owned = POSSESSIVES.has(r.doc.tokens.key[group.from]!);
  const modified = (entities.modifierActorOf[group.id] ?? -1) >= 0;
  if (modified && !owned) put(args, "modifier", group.id);
  const object = r.objectOf.get(group.id);
  const blamed = object === undefined ? -1 : blamedOn(r, grammar.clauses[object]!);
  followPreps(r, group, ({ prep, group: id, after }) => {
    if (r.timeGroups[id] === 1 || id === blamed) return;
    if ((prep === "by" && isDoerAtOtherTime(r, id, after)) || (prep === "on" && isOwnMedium(r, id))) return;
    put(args, prep, id);
  });
  if (blamed >= 0) put(args, "by", blamed);
  if (object !== undefined) fromVerbOf(r, args, grammar.clauses[object]!, group);
  for (const id of r.subjectOf.get(group.id) ?? []) fromPredicate(r, args, grammar.clauses[id]!);
  fromExistence(r, args, group);
  const held = r.prepOf.get(group.id);
  if (held !== undefined && held.phrase.after >= 0) fromLoss(r, args, held.phrase);
  if (held !== undefined && held.clause >= 0) {
    fromBlame(r, args, grammar.clauses[held.clause]!, held.phrase);
    fromHarm(r, args, grammar.clauses[held.clause]!, held.phrase);
    fromAnswer(r, args, grammar.clauses[held.clause]!, held.phrase);
  }
  if (held?.phrase.prep === "of") fromHolder(r, args, held.phrase.after);
  if (held?.phrase.prep === "in" && held.phrase.after >= 0 && PARTAKING.has(headOf(r, held.phrase.after)))
    put(args, "by", held.phrase.after);
  // "its attack": after those who are named.
  if (modified && owned) put(args, suffered ? "of" : "modifier", group.id);
  return args;
}

const WITHIN = new Set(["by", "in", "during", "from"]);
const DYING = new Set(["die", "perish"]);

/** "two cars were damaged by the blast", "twelve soldiers died in the ambush", "the army lost 12 men in it": who or what suffered it. */
function fromHarm(r: Reading, args: Arguments, clause: Clause, phrase: PrepPhrase): void {
  const { prep } = phrase;
  const verb = r.grammar.verbs[clause.verb]!;
  if (clause.subject !== undefined && !verb.negated && comesUnder(r, clause, phrase)) {
    put(args, "on", referent(r.grammar, clause.subject));
    return;
  }
  if (clause.subject === undefined || verb.negated || !WITHIN.has(prep)) return;
  const suffered = verb.voice === "passive" || (objectsOf(r.grammar, clause).length === 0 && isSuffered(r, clause));
  const object = clause.objects[0];
  const harmed = suffered
    ? HARMFUL.has(verb.lemma)
    : verb.lemma === "lose" && object !== undefined && kindOf(r, object) !== 0;
  if (harmed || (prep !== "by" && DYING.has(verb.lemma))) put(args, "on", referent(r.grammar, clause.subject));
}

/** "responded with air strikes", "hit back with rocket fire": the subject did it. */
function fromAnswer(r: Reading, args: Arguments, { subject, verb }: Clause, { prep }: PrepPhrase): void {
  const answer = r.grammar.verbs[verb]!;
  if (prep === "with" && subject !== undefined && !answer.negated && isAnswer(answer))
    put(args, "by", referent(r.grammar, subject));
}

const LOSSES = new Set(["toll", "death", "fatality"]);

/** "the toll in the Beirut strike", "12 deaths in a raid": what has a toll did harm. */
function fromLoss(r: Reading, args: Arguments, { prep, after }: PrepPhrase): void {
  if (WITHIN.has(prep) && LOSSES.has(headOf(r, after))) put(args, "on", after);
}

const OUTCOME = new Set(["result", "consequence", "course"]);

/** "the plant was the target of a mortar attack", "was damaged as a result of the blast". */
function fromHolder(r: Reading, args: Arguments, holder: number): void {
  if (holder < 0) return;
  const { grammar } = r;
  const lemma = grammar.lemma[grammar.groups[holder]!.head]!;
  if (OUTCOME.has(lemma)) {
    const held = r.prepOf.get(holder);
    if (held !== undefined && held.clause >= 0)
      fromHarm(r, args, grammar.clauses[held.clause]!, { ...held.phrase, prep: "by" });
  }
  const clause = aimedAt(r, holder);
  if (clause?.subject !== undefined) put(args, "on", referent(grammar, clause.subject));
}

const SUFFERERS = new Set(["victim", "survivor", "dead", "wounded", "deceased", "casualty"]);
const CREDIT = new Set(["responsibility", "credit"]);

/** "claimed responsibility for the attack": the subject did it; "blamed X for", "accused X of": X did it. */
function fromBlame(r: Reading, args: Arguments, clause: Clause, { prep, at }: PrepPhrase): void {
  if (prep === "in") fromPart(r, args, clause);
  if (prep !== "for" && prep !== "of" && prep !== "with" && prep !== "behind") return;
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.negated) return;
  const subject = clause.subject === undefined ? -1 : referent(r.grammar, clause.subject);
  if (prep === "behind" || r.doc.tokens.key[at - 1] === "responsible") {
    if (subject >= 0 && verb.lemma === "be") put(args, "by", subject);
    return;
  }
  const object = clause.objects[0] ?? -1;
  if (OWNING.has(verb.lemma) && object >= 0 && CREDIT.has(headOf(r, object))) {
    if (subject >= 0) put(args, "by", subject);
  } else if (BLAMING.has(verb.lemma)) {
    const blamed = verb.voice === "passive" ? subject : object;
    // "blamed the victims for the blast"
    if (blamed >= 0 && !SUFFERERS.has(headOf(r, blamed))) put(args, "by", blamed);
  }
}

/** "took part in", "participated in", "were involved in the massacre"; "implicated four officers in it". */
function fromPart(r: Reading, args: Arguments, clause: Clause): void {
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.negated) return;
  const subject = clause.subject === undefined ? -1 : referent(r.grammar, clause.subject);
  const object = clause.objects[0] ?? -1;
  const joined = verb.lemma === "participate" || (verb.lemma === "take" && object >= 0 && headOf(r, object) === "part");
  if (joined || (IMPLICATING.has(verb.lemma) && verb.voice === "passive")) {
    if (subject >= 0) put(args, "by", subject);
  } else if (IMPLICATING.has(verb.lemma) && object >= 0) put(args, "by", object);
}

/** Walks the prepositional phrases behind a noun: its own, and those behind them that "of" does not hold. */
function followPreps(r: Reading, group: NounGroup, visit: (phrase: PrepPhrase) => void): void {
  const { groups } = r.grammar;
  let at: NounGroup | undefined = group;
  const seen = new Set<number>();
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    let next: NounGroup | undefined;
    for (const phrase of at.preps) {
      if (seen.has(phrase.at)) continue;
      seen.add(phrase.at);
      // Behind another noun, "of" belongs to that noun; not in "the murder on 2 May of the judge".
      if (depth > 0 && phrase.prep === "of" && r.timeGroups[at.id] !== 1) continue;
      visit(phrase);
      const last = groups[phrase.group]!;
      next = last.conjuncts.length > 0 ? groups[last.conjuncts.at(-1)!] : last;
    }
    at = next;
  }
}

/** "carried out an attack on": the subject did it; "suffered an attack": it befell the subject. */
function fromVerbOf(r: Reading, args: Arguments, clause: Clause, group: NounGroup): void {
  const verb = r.grammar.verbs[clause.verb]!;
  const subject = clause.subject === undefined ? -1 : referent(r.grammar, clause.subject);
  // "Hamas called the killings a war crime": who calls them so did none.
  const called = CALLING.has(verb.lemma) && clause.objects.length > 1 && clause.objects[0] === group.id;
  // "Put the number of arrests at 15": who counts them made none.
  const object = clause.objects[0];
  const counted = object !== undefined && object !== group.id && COUNTING.has(headOf(r, object));
  const doing =
    DOING.has(verb.lemma) &&
    !BEATING.has(verb.particle ?? "") &&
    !called &&
    !counted &&
    !isOthersDeed(r, verb.lemma, group);
  // Who ended fighting between others did not do it.
  if (subject >= 0 && verb.voice === "active" && !(ENDING.has(verb.lemma) && args.has("between"))) {
    if (doing) put(args, "by", subject);
    else if (suffers(r, verb, subject, args)) put(args, "on", subject);
  }
  if (!doing && !SUFFERING.has(verb.lemma)) return;
  for (const phrase of clause.preps)
    if (phrase.at > group.head && !isOfNoun(phrase, [group.id])) putPrep(r, args, phrase, false);
}

/** "suffered an attack", "repelled an attack", "fought off an attack"; nobody suffers what he saw, or foiled, or kept from others. */
function suffers(r: Reading, verb: VerbGroup, subject: number, args: Arguments): boolean {
  if (BEATING.has(verb.particle ?? ""))
    return !args.has("on") && (kindOf(r, subject) & (Kind.armed | Kind.place)) !== 0;
  if (!SUFFERING.has(verb.lemma)) return false;
  if (SEEING.has(verb.lemma)) return (kindOf(r, subject) & Kind.people) === 0;
  return !(STOPPED.has(verb.lemma) || (REPELLING.has(verb.lemma) && args.has("on")));
}

const COUNTING = new Set(["number", "count", "total", "figure", "toll", "tally"]);
const SEEING = new Set(["see", "witness"]);
const STOPPED = new Set(["thwart", "foil"]);
const REPELLING = new Set(["repel", "repulse"]);

/** "faced a drone attack", "rejected the strikes", "stopped the attack": the subject does no violence by these. */
function isOthersDeed({ ruleset, grammar }: Reading, verb: string, { head, possessor }: NounGroup): boolean {
  const triggers = (ruleset.nouns.get(grammar.lemma[head]!) ?? []).filter(({ before }) => before.length === 0);
  const violent = (pattern: (typeof triggers)[number]) => pattern.trigger.violent;
  if (MEETING.has(verb)) return triggers.some(violent);
  return STOPPING.has(verb) && possessor === undefined && triggers.length > 0 && triggers.every(violent);
}

const MEETING = new Set(
  "face reject put bring have express voice issue level lodge file submit sign reach broker agree give offer".split(
    " ",
  ),
);
const STOPPING = new Set(["stop", "halt", "end", "call", "cancel"]);

const CALLING = new Set(["call", "declare", "make", "keep", "hold", "term", "label", "brand"]);

/** "There was an attack this morning against the post": what stands behind the time is the noun's. */
function fromExistence(r: Reading, args: Arguments, group: NounGroup): void {
  const clause = clauseAt(r, group.head);
  if (clause?.complement !== group.id || clause.subject === undefined || headOf(r, clause.subject) !== "there") return;
  for (const phrase of clause.preps)
    if (phrase.at > group.head && !isOfNoun(phrase, [group.id])) putPrep(r, args, phrase, false);
}

/** "the attack killed …", "was carried out by …", "blamed on …", "took place in …". */
function fromPredicate(r: Reading, args: Arguments, clause: Clause): void {
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.voice === "passive") {
    const blamed = BLAMED.has(verb.lemma);
    for (const phrase of clause.preps) {
      if (r.timeGroups[phrase.group] === 1 || isOfNoun(phrase, clause.objects)) continue;
      if (isOfOtherEvent(r, phrase.after)) continue;
      // "blamed by officials on rebels": who blames did not do it.
      if (phrase.prep === "by" && blamed && verb.lemma !== "claim") continue;
      if (phrase.prep === "by" || (blamed && (phrase.prep === "on" || phrase.prep === "to"))) {
        if ((DOING.has(verb.lemma) && !isDoerAtOtherTime(r, phrase.group, phrase.after)) || blamed)
          put(args, "by", phrase.group);
      } else if (verb.lemma === "direct" || verb.lemma === "aim") put(args, "on", phrase.group);
      else put(args, phrase.prep, phrase.group);
    }
    return;
  }
  // "The attack was the work of guerrillas"
  const { complement } = clause;
  if (complement !== undefined && !verb.negated && WORKS.has(headOf(r, complement))) {
    const whose = r.grammar.groups[complement]!.of;
    if (whose !== undefined) put(args, "by", whose);
  }
  if (HITTING.has(verb.lemma)) for (const id of clause.objects) put(args, "on", id);
  if (HITTING.has(verb.lemma) || HAPPENING.has(verb.lemma)) {
    for (const phrase of clause.preps)
      if (!isOfNoun(phrase, clause.objects) && !isOfOtherTime(r, phrase.after) && !isOfOtherEvent(r, phrase.after))
        putPrep(r, args, phrase, false);
  }
}

/** Whether the arguments meet the trigger's conditions. */
export function meets(r: Reading, trigger: Compiled, args: Arguments): boolean {
  const { requires, without, needs } = trigger;
  for (const slot of requires) if (!args.has(slot)) return false;
  if (hasAny(args, without) || (needs.length > 0 && !hasAny(args, needs))) return false;
  if (trigger.outsider && !isOutsider(r, args)) return false;
  for (const { slot, mask } of trigger.kinds) {
    const groups = args.get(slot);
    if (groups !== undefined && !isOfKind(r, groups, mask)) return false;
  }
  for (const { slot, mask } of trigger.notKinds) {
    const groups = args.get(slot);
    if (groups !== undefined && isOfKind(r, groups, mask)) return false;
  }
  for (const { slot, heads } of trigger.heads) {
    const groups = args.get(slot);
    if (groups !== undefined && !isAnyOf(r, groups, heads, hasWord)) return false;
  }
  for (const { slot, heads } of trigger.notHeads) {
    const groups = args.get(slot);
    if (groups !== undefined && isAnyOf(r, groups, heads, hasHead)) return false;
  }
  return true;
}

function hasAny(args: Arguments, slots: readonly string[]): boolean {
  for (const slot of slots) if (args.has(slot)) return true;
  return false;
}

function isOfKind(r: Reading, groups: readonly number[], mask: number): boolean {
  for (const id of groups) if ((kindOf(r, id) & mask) !== 0) return true;
  return false;
}

function isAnyOf(r: Reading, groups: readonly number[], heads: HeadWords, test: typeof hasWord): boolean {
  for (const id of groups) if (test(r, id, heads)) return true;
  return false;
}

/** Whether the subject is an actor and none of those named by "between". */
function isOutsider({ grammar, entities }: Reading, args: Arguments): boolean {
  const actors = (slot: string) =>
    (args.get(slot) ?? [])
      .flatMap((id) => withConjuncts(grammar, id))
      .map((id) => entities.actorOf[referent(grammar, id)] ?? -1);
  const sides = actors("between").filter((actor) => actor >= 0);
  return actors("subject").every((actor) => {
    const boss = actor < 0 ? undefined : entities.actors[actor]!.memberOf;
    return actor >= 0 && !sides.includes(actor) && (boss === undefined || !sides.includes(boss));
  });
}

/** Names at a sentence's start keep their plural: "Stocks", "Floods". */
function hasHead({ grammar }: Reading, id: number, words: HeadWords): boolean {
  return isAmong(words, grammar, grammar.groups[id]!.head);
}

function isAmong(words: HeadWords, { lemma, lemmaNumber }: Grammar, at: number): boolean {
  if (!words.mayHave(lemmaNumber[at]!)) return false;
  const word = lemma[at]!;
  return words.has(word) || (word.charCodeAt(word.length - 1) === S && words.has(word.slice(0, -1)));
}

const S = 115;

function hasWord({ grammar, doc }: Reading, id: number, words: HeadWords): boolean {
  const { number, key } = doc.tokens;
  const { from, head, conjuncts } = grammar.groups[id]!;
  for (let at = head; at >= from; at--)
    if (isAmong(words, grammar, at) || (words.mayHave(number[at]!) && words.has(key[at]!))) return true;
  for (const other of conjuncts) if (words.has(grammar.lemma[grammar.groups[other]!.head]!)) return true;
  const of = ofGroup({ grammar, doc }, id);
  return of >= 0 && isAmong(words, grammar, grammar.groups[of]!.head);
}
