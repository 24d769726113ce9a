import type { Clause } from "../grammar/grammar.js";
import type { ById } from "../knowledge/lists.js";
import { FAMILIES } from "./families.data.js";
import type { Filling } from "./fill/filling.js";
import type { Match } from "./match.js";
import { objectsOf, partOf, type Reading, referent } from "./reading.js";
import { meaningOf } from "./ruleset.js";
import { DOING } from "./support.data.js";
import { SWALLOWING, VERBAL, WRECKING } from "./vocabulary.data.js";

/** The match of which this one is only a part: "a car bomb" that exploded, "used tear gas" to disperse. */
export function wholeOf(r: Reading, match: Match, byClause: ById<Match>, byGroup: ById<Match>): Match | undefined {
  const { type } = match.trigger.rule;
  if (match.group !== undefined) {
    for (const id of r.subjectOf.get(match.group) ?? []) {
      const verb = byClause.get(id);
      // "the attack set the building on fire" is the attack's doing: see `causeOf`.
      if (verb === undefined || WRECKING.has(verb.trigger.rule.type)) continue;
      if (!verb.trigger.result && (verb.trigger.rule.type === type || sameKind(verb, match))) return verb;
    }
    // "was shot in an attack", "shot two men in a clash"
    const held = r.prepOf.get(match.group);
    if (
      held === undefined ||
      held.clause < 0 ||
      !(type === "attack" || type === "armed-clash") ||
      !WITHIN.has(held.phrase.prep)
    )
      return undefined;
    const verb = byClause.get(held.clause);
    // "hit in an exchange of fire" tells of the fire.
    const narrow = type === "attack" || verb?.trigger.rule.type === "shooting";
    return verb !== undefined && narrow && !verb.trigger.result && sameKind(verb, match) ? verb : undefined;
  }
  const clause = r.grammar.clauses[match.clause!]!;
  if (clause.parent === undefined) return undefined;
  const above = byClause.get(clause.parent);
  // "was assassinated when two men opened fire"
  if (clause.kind === "adverbial" && clause.marker === "when")
    return above !== undefined && !above.trigger.result && sameKind(above, match) ? above : undefined;
  // "dropped a bomb that hit a house": what its weapon did.
  if (clause.kind === "relative" && clause.subjectBy === "relative") {
    const whole = above !== undefined && isItsWeapon(r, above, clause) ? above : deedOfDoer(r, clause, above, byGroup);
    return whole !== undefined && sameKind(whole, match) ? whole : undefined;
  }
  if (clause.kind !== "infinitive" && clause.kind !== "participle") return undefined;
  return above !== undefined && above.trigger.rule.type === type && !SWALLOWING.has(type) ? above : undefined;
}

/** Whether the relative clause tells of a weapon that the trigger holds or takes as its object. */
function isItsWeapon({ grammar, entities, doc }: Reading, match: Match, { subject }: Clause): boolean {
  const id = subject === undefined ? -1 : referent(grammar, subject);
  if (id < 0 || (entities.weaponOf[id] ?? -1) < 0) return false;
  const { head, sentence } = grammar.groups[id]!;
  return head >= match.from && head < match.to + 4 && sentence === doc.tokens.sentence[match.from];
}

/** "was murdered by men who riddled him with bullets", "an attack by gunmen who fired on the house": how they did it. */
function deedOfDoer(
  r: Reading,
  { subject, verb, from }: Clause,
  above: Match | undefined,
  byGroup: ById<Match>,
): Match | undefined {
  const { grammar, prepOf, doc } = r;
  const doer = subject === undefined ? -1 : referent(grammar, subject);
  const { perfect, tense } = grammar.verbs[verb]!;
  if (doer < 0 || perfect || tense !== "past" || doc.tokens.key[from - 1] === ",") return undefined;
  const held = prepOf.get(doer)?.phrase;
  if (held?.prep !== "by") return undefined;
  if (above?.args.get("subject")?.includes(doer) === true) return above;
  return held.after < 0 ? undefined : byGroup.get(held.after);
}

const WITHIN = new Set(["in", "during"]);

const sameKind = (a: Match, b: Match): boolean =>
  a.trigger.violent && FAMILIES.get(a.trigger.rule.type)?.has(b.trigger.rule.type) === true;

/** The event of violence that is the subject of the match's verb: "the attack killed", "the attacks on a charity, which killed". */
function causeNamed(r: Reading, match: Match, byGroup: ById<Match>): Match | undefined {
  for (const id of match.args.get("subject") ?? []) {
    const cause = byGroup.get(id) ?? deedBehind(r, match, id, byGroup);
    if (cause !== undefined && cause !== match && isViolence(cause)) return cause;
  }
  return undefined;
}

/** "the bombing of a hotel, which killed nine": the deed, not what stands nearest, is what killed. */
function deedBehind(r: Reading, { clause: id }: Match, subject: number, byGroup: ById<Match>): Match | undefined {
  const own = id === undefined ? undefined : r.grammar.clauses[id]!;
  // "which killed nine and wounded 36"
  const clause = own?.continues === undefined ? own : r.grammar.clauses[own.continues];
  if (clause?.kind !== "relative" || (clause.marker !== "which" && clause.marker !== "that")) return undefined;
  // "a raid on a militia that has killed hundreds": what somebody is known for.
  if (r.grammar.verbs[clause.verb]!.perfect) return undefined;
  let at = subject;
  for (let up = 0; up < 3; up++) {
    const first = r.grammar.groups[at]!.conjunctOf ?? at;
    const holder = first !== at && byGroup.has(first) ? first : (r.prepOf.get(first)?.phrase.after ?? -1);
    if (holder < 0) return undefined;
    const deed = byGroup.get(holder);
    if (deed !== undefined) return deed;
    at = holder;
  }
  return undefined;
}

const isViolence = ({ trigger }: Match): boolean => trigger.violent && !trigger.result;

const CAUSAL = new Set(["in", "during", "by", "from", "when", "at"]);
/** What comes after an attack is another's deed where somebody is named who does it: "killed two gunmen after the attack". */
const FOLLOWING = new Set(["after", "following"]);

/** The event whose doing a "killed" or "destroyed" is: its subject, "in an attack", or the verb that it follows as a participle. */
export function causeOf(r: Reading, match: Match, byClause: ById<Match>, byGroup: ById<Match>): Match | undefined {
  const violent = (cause: Match | undefined) =>
    cause !== undefined && cause !== match && isViolence(cause) ? cause : undefined;
  const named = causeNamed(r, match, byGroup);
  if (named !== undefined) return named;
  // "suffered damage": the subject did nothing.
  const doerless = !match.args.has("subject") || meaningOf(match.trigger, "subject") === "target";
  const within = causeWithin(r, match, byGroup, doerless);
  if (within !== undefined) return within;
  const clause = match.clause === undefined ? undefined : r.grammar.clauses[match.clause];
  if (clause === undefined) return undefined;
  const held = isInWhich(r, clause) ? heldIn(r, clause, byClause, byGroup, violent) : undefined;
  if (held !== undefined) return held;
  const below = doerless
    ? (causeBelow(r, clause, byClause, byGroup, violent) ?? causeBeside(r, clause, byClause, byGroup))
    : undefined;
  if (below !== undefined) return below;
  const above = causeAbove(r, clause, byClause, byGroup);
  // "attacked a base and burned a house" are two deeds, "attacked and burned a house" is one; a drone that hit a depot and
  // set it on fire did one.
  const two = !match.trigger.result && clause.continues !== undefined && above?.args.has("object") === true;
  const apart = two && !isDoneByWeapon(r, match);
  return apart ? undefined : above;
}

/**
 * "the army moved in after a raid in which two were killed": the deed that "which" stands for; "resorted to firing in which
 * two were killed": else that of the clause above, unless it comes after what is told of.
 */
function heldIn(
  { grammar, prepOf }: Reading,
  { from, parent }: Clause,
  byClause: ById<Match>,
  byGroup: ById<Match>,
  violent: (cause: Match | undefined) => Match | undefined,
): Match | undefined {
  const which = grammar.groups[grammar.groupAt[from] ?? -1] ?? grammar.groups[grammar.groupAt[from + 1] ?? -1];
  let later = false;
  let at = which?.kind === "relative" ? (which.antecedent ?? -1) : -1;
  for (let up = 0; at >= 0 && up < 3; up++) {
    const deed = violent(byGroup.get(at));
    if (deed !== undefined) return deed;
    const held = prepOf.get(at)?.phrase;
    later = FOLLOWING.has(held?.prep ?? "");
    at = held?.after ?? -1;
  }
  return later ? undefined : violent(byClause.get(parent ?? -1));
}

function isInWhich({ doc, grammar }: Reading, { kind, marker, verb, preps }: Clause): boolean {
  if (kind !== "relative" || marker !== "which") return false;
  const start = grammar.verbs[verb]!.from;
  return preps.some(
    ({ prep, group, at }) => prep === "in" && at < start && doc.tokens.key[grammar.groups[group]!.head] === "which",
  );
}

function isDoneByWeapon({ entities }: Reading, { args }: Match): boolean {
  const [subject] = args.get("subject") ?? [];
  return subject !== undefined && (entities.weaponOf[subject] ?? -1) >= 0 && (entities.actorOf[subject] ?? -1) < 0;
}

/** "killed in an attack", "hurt after a blast": the event of violence in which the clause itself says that it was. */
function causeWithin(r: Reading, match: Match, byGroup: ById<Match>, doerless: boolean): Match | undefined {
  for (const { slot, groups } of match.args.all) {
    if (!CAUSAL.has(slot) && !(doerless && FOLLOWING.has(slot))) continue;
    for (const id of groups) {
      // "in a series of ambushes"
      const cause = byGroup.get(id) ?? byGroup.get(partOf(r.grammar, id) ?? -1);
      if (cause !== undefined && cause !== match && isViolence(cause) && !isOfPart(r, match, cause)) return cause;
    }
  }
  return undefined;
}

/** "killed at least 32 civilians, including seven in a drone strike": only the seven were killed in it. */
function isOfPart({ doc: { tokens }, grammar, prepOf }: Reading, { to }: Match, { group, from }: Match): boolean {
  const held = group === undefined ? undefined : prepOf.get(group)?.phrase;
  if (held === undefined || from < to) return false;
  const part = grammar.groups[grammar.groupAt[held.at - 1] ?? -1];
  return part !== undefined && part.from > to && PARTS.has(tokens.key[part.from - 1]!);
}

const PARTS = new Set(["including", "them", "among"]);

/** "four were killed and two wounded in clashes", "in the fighting seven were killed and 18 wounded": told once for both. */
function causeBeside(r: Reading, clause: Clause, byClause: ById<Match>, byGroup: ById<Match>): Match | undefined {
  // Where it says by itself where it was, it is a deed of its own.
  if (clause.preps.some(({ prep }) => LOCAL.has(prep))) return undefined;
  const { parent } = clause;
  const left = parent === undefined ? undefined : leftBy(r, r.grammar.clauses[parent]!, byGroup);
  if (left !== undefined) return left;
  const before = parent !== undefined && clause.kind === "main" && isCoordinated(r, parent, clause.id) ? [parent] : [];
  const behind = r.children.get(clause.id) ?? [];
  for (const id of [...before, ...behind.filter((next) => isCoordinated(r, clause.id, next))]) {
    const other = byClause.get(id);
    const cause =
      other?.trigger.result && !other.args.has("subject") ? causeWithin(r, other, byGroup, true) : undefined;
    if (cause !== undefined) return cause;
  }
  return undefined;
}

/** "the offensive has left 1,000 people dead, hundreds of people wounded" */
function leftBy({ grammar }: Reading, { verb, subject }: Clause, byGroup: ById<Match>): Match | undefined {
  if (subject === undefined || grammar.verbs[verb]!.lemma !== "leave") return undefined;
  const cause = byGroup.get(referent(grammar, subject));
  return cause !== undefined && isViolence(cause) && cause.trigger.rule.type !== "war" ? cause : undefined;
}

const LOCAL = new Set(["in", "at", "near", "on", "outside"]);

/** "19 were killed and dozens hurt when a bomb exploded": the last of coordinated clauses holds what befell all. */
function causeBelow(
  r: Reading,
  clause: Clause,
  byClause: ById<Match>,
  byGroup: ById<Match>,
  violent: (cause: Match | undefined) => Match | undefined,
): Match | undefined {
  const children = r.children.get(clause.id);
  if (children === undefined) return undefined;
  const following = children.filter((id) => isCoordinated(r, clause.id, id));
  for (const child of children.concat(...following.map((id) => r.children.get(id) ?? []))) {
    const { kind, marker, subject } = r.grammar.clauses[child]!;
    if (kind !== "adverbial" || (marker !== "when" && marker !== "after" && marker !== "as")) continue;
    // "were killed when a second strike hit a house"
    const named = subject === undefined ? undefined : byGroup.get(referent(r.grammar, subject));
    const cause = violent(byClause.get(child)) ?? violent(named) ?? goneOn(r, child, byClause, violent);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

/** "when armed men stopped a bus {and opened fire}", "and began {shooting}": what they did behind what led to it. */
function goneOn(
  r: Reading,
  clause: number,
  byClause: ById<Match>,
  violent: (cause: Match | undefined) => Match | undefined,
): Match | undefined {
  const { clauses, verbs } = r.grammar;
  for (const next of r.children.get(clause) ?? []) {
    const { continues, kind, parent } = clauses[next]!;
    const begun = kind === "gerund" && BEGINNING.has(verbs[clauses[parent!]!.verb]!.lemma);
    if (continues !== clause && !begun) continue;
    const cause = violent(byClause.get(next)) ?? (begun ? undefined : goneOn(r, next, byClause, violent));
    if (cause !== undefined) return cause;
  }
  return undefined;
}

const BEGINNING = new Set(["begin", "start"]);

/** "attacked the office, killing two and destroying the roof"; "a blast that left four children injured". */
function causeAbove(r: Reading, clause: Clause, byClause: ById<Match>, byGroup: ById<Match>): Match | undefined {
  const { grammar } = r;
  const up = ({ kind, parent, continues }: Clause) =>
    kind === "participle" || kind === "gerund" || kind === "infinitive" ? parent : continues;
  let above = up(clause);
  for (let steps = 0; above !== undefined && steps < 3; steps++) {
    const over = grammar.clauses[above]!;
    const match = byClause.get(above);
    // "fired tear gas to disperse them, injuring six"
    const passes = match === undefined ? over.kind === "infinitive" : match.trigger.result;
    // "accused the army of the bombing of a camp, killing six": of what is spoken of.
    const spoken = match !== undefined && VERBAL.has(match.trigger.rule.type) ? deedOf(match, byGroup) : undefined;
    if (spoken !== undefined) return spoken;
    if (!passes) {
      const subject = over.subject === undefined ? undefined : byGroup.get(referent(grammar, over.subject));
      const cause = match ?? subject ?? deedDone(r, over, byGroup);
      return cause !== undefined && isViolence(cause) ? cause : undefined;
    }
    above = up(over);
  }
  return undefined;
}

/** "carried out air strikes, killing eight": the deed that the verb's object names. */
function deedDone({ grammar }: Reading, clause: Clause, byGroup: ById<Match>): Match | undefined {
  const { lemma, voice } = grammar.verbs[clause.verb]!;
  if (voice !== "active" || !DOING.has(lemma)) return undefined;
  for (const id of objectsOf(grammar, clause)) {
    const deed = byGroup.get(id) ?? byGroup.get(partOf(grammar, id) ?? -1);
    if (deed !== undefined) return deed;
  }
  return undefined;
}

/** The one deed of violence that words are about. */
function deedOf({ args }: Match, byGroup: ById<Match>): Match | undefined {
  let deed: Match | undefined;
  for (const { groups } of args.all)
    for (const id of groups) {
      const named = byGroup.get(id);
      if (named === undefined || !isViolence(named) || named === deed) continue;
      if (deed !== undefined) return undefined;
      deed = named;
    }
  return deed;
}

/** "… were killed | and dozens injured": the clause behind, joined by a conjunction, tells losses too. */
function isCoordinated({ grammar, doc }: Reading, id: number, next: number): boolean {
  const [a, b] = [grammar.clauses[id]!, grammar.clauses[next]!];
  if (b.kind === "adverbial" || b.kind === "relative" || b.kind === "complement") return b.continues === id;
  for (let at = grammar.verbs[a.verb]!.to; at < grammar.verbs[b.verb]!.from; at++)
    if (doc.tokens.key[at] === "and") return true;
  return false;
}

/** Hands what the result's clause says to the event: its victims always, who did it where the event names nobody. */
export function absorb(cause: Filling, result: Filling, named: boolean): void {
  const doers = cause.participants.some((p) => p.role === "initiator");
  for (const participant of result.participants) {
    if (participant.role === "initiator" && (doers || named)) continue;
    if (!cause.participants.some((p) => p.actor === participant.actor)) cause.participants.push(participant);
  }
  for (const target of result.targets) if (!cause.targets.includes(target)) cause.targets.push(target);
  for (const weapon of result.weapons) if (!cause.weapons.includes(weapon)) cause.weapons.push(weapon);
  for (const place of result.places) if (!cause.places.some((p) => p.place === place.place)) cause.places.push(place);
}

/** Hands who did the deed to what it did, where that names nobody. */
export function takeDoers(result: Filling, cause: Filling): void {
  if (result.participants.some(({ role }) => role === "initiator")) return;
  for (const participant of cause.participants)
    if (participant.role === "initiator" && !result.participants.some(({ actor }) => actor === participant.actor))
      result.participants.push(participant);
}
