import type { Discourse } from "../discourse/discourse.js";
import type { Entities } from "../entities/entities.js";
import type { Clause, Grammar, NounGroup, PrepPhrase, VerbGroup } from "../grammar/grammar.js";
import { TIME_HEADS } from "../grammar/words.js";
import { ById } from "../knowledge/lists.js";
import { type Document, Tag } from "../text/document.js";
import { type Held, standForWhat } from "./called-so.js";
import { Columns } from "./columns.js";
import { type Domains, readDomains } from "./domain.js";
import { passagesOf } from "./passages.js";
import { Kind, type Ruleset } from "./ruleset.js";
import { BACK, BEATING, DOING } from "./support.data.js";
import { isFirstPerson } from "./voice.js";

/** What the matcher reads of one document, with the few indexes that it needs over the grammar. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly ruleset: Ruleset;
  readonly domains: Domains;
  /** Group → the clauses of which it, or a relative pronoun for it, is the subject. */
  readonly subjectOf: ById<readonly number[]>;
  /** Group → the clause of which it is an object. */
  readonly objectOf: ById<number>;
  /** Group → the prepositional phrase that holds it, and the clause of that phrase. */
  readonly prepOf: ById<Held>;
  /** Clause → clauses that depend on it. */
  readonly children: ById<readonly number[]>;
  /** Token → the weapon mention that begins there, or -1. */
  readonly weaponAt: Int32Array;
  /** First token of a place's mention → the place; others -1. */
  readonly placeAt: Int32Array;
  /** Group → 1 where it is a time: "on Monday" is no argument. */
  readonly timeGroups: Uint8Array;
  /** Token → 1 where it is of a time: "March" is no march. */
  readonly timeTokens: Uint8Array;
  /** Clause → 1 where somebody speaks in it: its places and times are those of the words. */
  readonly cueClauses: Uint8Array;
  /** Token → 1 within the words that say who a source is, behind the first. */
  readonly inSource: Uint8Array;
  /** Name or country code of a state → its actor. */
  readonly states: ReadonlyMap<string, number>;
  /** Sentence → the passage that it is of (`passagesOf`). */
  readonly passages: Int32Array;
  /** The text speaks in the first person. */
  readonly firstPerson: boolean;
  /** Group → bits of `Kind`, 0 where not yet worked out. */
  readonly kinds: Int32Array;
  /** Token → 1 where the trigger of a verb has used it up. */
  readonly taken: Uint8Array;
}

function push(map: ById<number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function startReading(
  doc: Document,
  grammar: Grammar,
  entities: Entities,
  discourse: Discourse,
  ruleset: Ruleset,
): Reading {
  const count = grammar.groups.length;
  const tokens = doc.tokens.count;
  const columns = new Columns(2 * tokens + count, 3 * tokens + count + grammar.clauses.length);
  const subjectOf = new ById<number[]>(count);
  const objectOf = new ById<number>(count);
  const prepOf = new ById<Held>(count);
  const children = new ById<number[]>(grammar.clauses.length);
  for (const clause of grammar.clauses) {
    if (clause.subject !== undefined) {
      const subject = referent(grammar, clause.subject);
      push(subjectOf, subject, clause.id);
      for (const other of grammar.groups[subject]!.conjuncts) push(subjectOf, other, clause.id);
    }
    for (const object of objectsOf(grammar, clause)) {
      objectOf.set(object, clause.id);
      const counted = partOf(grammar, object);
      if (counted !== undefined) objectOf.set(counted, clause.id);
      for (const other of grammar.groups[object]!.conjuncts) objectOf.set(other, clause.id);
    }
    for (const phrase of clause.preps) {
      const held = { phrase, clause: clause.id };
      prepOf.set(phrase.group, held);
      for (const other of grammar.groups[phrase.group]!.conjuncts) prepOf.set(other, held);
    }
    if (clause.parent !== undefined) push(children, clause.parent, clause.id);
  }
  for (const group of grammar.groups) {
    for (const phrase of group.preps) if (!prepOf.has(phrase.group)) prepOf.set(phrase.group, { phrase, clause: -1 });
  }
  standForWhat(doc, grammar, objectOf, prepOf);
  return {
    doc,
    grammar,
    entities,
    discourse,
    ruleset,
    domains: readDomains(doc, grammar),
    subjectOf,
    objectOf,
    prepOf,
    children,
    weaponAt: weaponsByToken(entities, columns.ints(tokens, -1)),
    placeAt: placesByToken(entities, columns.ints(tokens, -1)),
    kinds: columns.ints(count, 0),
    timeGroups: timesAmong(grammar, entities, columns.bytes(count)),
    timeTokens: tokensOfTimes(entities, columns.bytes(tokens)),
    cueClauses: cuesOf(grammar, discourse, columns.bytes(grammar.clauses.length)),
    inSource: sourceTokens(discourse, columns.bytes(tokens)),
    taken: columns.bytes(tokens),
    states: statesOf(entities),
    passages: passagesOf(doc),
    firstPerson: isFirstPerson(doc, discourse),
  };
}

function weaponsByToken({ weapons }: Entities, at: Int32Array): Int32Array {
  for (let i = 0; i < weapons.length; i++) at[weapons[i]!.from] = i;
  return at;
}

function placesByToken({ places }: Entities, at: Int32Array): Int32Array {
  for (let i = 0; i < places.length; i++) for (const { from } of places[i]!.mentions) at[from] = i;
  return at;
}

function sourceTokens(discourse: Discourse, marks: Uint8Array): Uint8Array {
  for (const { source } of discourse.attributions) {
    if (source.range !== undefined) marks.fill(1, source.range.from + 1, source.range.to);
  }
  return marks;
}

function statesOf({ actors }: Entities): ReadonlyMap<string, number> {
  const states = new Map<string, number>();
  for (let index = 0; index < actors.length; index++) {
    const { kind, name, country } = actors[index]!;
    if (kind !== "state") continue;
    if (!states.has(name)) states.set(name, index);
    if (country !== undefined && !states.has(country)) states.set(country, index);
  }
  return states;
}

function tokensOfTimes(entities: Entities, tokens: Uint8Array): Uint8Array {
  for (const { from, to } of entities.times) tokens.fill(1, from, to);
  return tokens;
}

function timesAmong(grammar: Grammar, entities: Entities, groups: Uint8Array): Uint8Array {
  for (const { from, to } of entities.times) {
    for (let at = from; at < to; at++) {
      const id = grammar.groupAt[at] ?? -1;
      const head = id < 0 ? -1 : grammar.groups[id]!.head;
      if (head >= from && head < to) groups[id] = 1;
    }
  }
  return groups;
}

function cuesOf(grammar: Grammar, discourse: Discourse, clauses: Uint8Array): Uint8Array {
  for (const { clause, cue } of discourse.attributions) {
    const at = clause ?? (cue === undefined ? -1 : (grammar.clauseAt[cue.from] ?? -1));
    if (at >= 0) clauses[at] = 1;
  }
  return clauses;
}

/** The group behind "of" right after the group, or -1. */
export function ofGroup({ grammar, doc }: Pick<Reading, "grammar" | "doc">, id: number): number {
  const { of, to } = grammar.groups[id]!;
  if (of !== undefined) return of;
  return doc.tokens.key[to] === "of" ? (grammar.groupAt[to + 1] ?? -1) : -1;
}

/**
 * The objects of a clause, one behind the verb's particle ("carried out [an attack]") and one before a relative clause
 * ("[the men] whom they shot") included.
 */
export function objectsOf(grammar: Grammar, clause: Clause): readonly number[] {
  const { particle, head, voice } = grammar.verbs[clause.verb]!;
  if (clause.objects.length > 0) return clause.objects;
  if (clause.kind === "relative" && clause.subjectBy === "own" && voice === "active") {
    const pronoun = grammar.groupAt[clause.from] ?? -1;
    const governed = clause.preps.some(({ group }) => group === pronoun);
    const antecedent = pronoun < 0 || governed ? undefined : grammar.groups[pronoun]!.antecedent;
    if (antecedent !== undefined && antecedent !== clause.subject) return [antecedent];
  }
  if (particle === undefined || (particle === "over" && !OVER.has(grammar.verbs[clause.verb]!.lemma)))
    return clause.objects;
  const behind = clause.preps.find(({ prep, at }) => prep === particle && at === head + 1);
  // "gunned down hours after the verdict"
  return behind === undefined || TIME_HEADS.has(grammar.lemma[grammar.groups[behind.group]!.head]!)
    ? clause.objects
    : [behind.group];
}

/** "took over the base", "fought over the town"; but "arrested over the massacre". */
const OVER = new Set("take hand turn run sign give pass win knock push bring roll carry pull fight".split(" "));

/** The group that a relative pronoun stands for, else the group itself. */
export function referent(grammar: Grammar, id: number): number {
  const group = grammar.groups[id]!;
  return group.kind === "relative" && group.antecedent !== undefined ? group.antecedent : id;
}

/** "one of its largest attacks", "a wave of strikes": the group that is counted, if this one only counts. */
export function partOf(grammar: Grammar, id: number): number | undefined {
  const group = grammar.groups[id]!;
  return group.of !== undefined && (group.kind === "number" || SERIES.has(grammar.lemma[group.head]!))
    ? group.of
    : undefined;
}

const SERIES: ReadonlySet<string> = new Set(
  "series wave string spate round number flurry campaign dozen score hundred succession rash barrage pair couple ton tonne kg kilo kilogram gram pound lb stick million billion thousand dollar euro amount quantity shipment package load batch".split(
    " ",
  ),
);

/** The group with those coordinated to it. */
export function withConjuncts(grammar: Grammar, id: number): readonly number[] {
  const group = grammar.groups[id]!;
  return group.conjuncts.length > 0 ? [id, ...group.conjuncts] : [id];
}

/** "senator and presidential candidate Luis Mora": a word for the one who is named behind it. */
export function isTitleOfNext({ groups, tag }: Grammar, id: number): boolean {
  const { kind, plural, from, to, possessor, conjuncts } = groups[id]!;
  const next = conjuncts.length === 0 ? undefined : groups[conjuncts[0]!]!;
  if (next?.kind !== "name" || next.from !== to + 1 || kind !== "common" || plural || possessor !== undefined)
    return false;
  return tag[from] !== Tag.DET && tag[from] !== Tag.NUM;
}

/** Heads that only count what follows: "thousands of civilians", "the bodies of two priests", "a stretch of the pipeline". */
export const COUNTING: ReadonlySet<string> = new Set(
  "thousand hundred dozen score million scores dozens hundreds thousands millions number majority one two three four five six seven eight nine ten some many most several tens half part body corpse stretch section portion".split(
    " ",
  ),
);

/** The groups that a group only counts and that are coordinated behind its "of": "dozens of farmers and herders". */
export function countedBeside(r: Reading, id: number): readonly number[] {
  const of = countedIn(r, id);
  return of < 0 ? NO_GROUPS : r.grammar.groups[of]!.conjuncts;
}

/** The group that a group only counts, behind its "of", or -1. */
function countedIn(r: Reading, id: number): number {
  const of = ofGroup(r, id);
  if (of < 0) return -1;
  const { kind, head } = r.grammar.groups[id]!;
  return kind === "number" || COUNTING.has(r.grammar.lemma[head]!) ? of : -1;
}

const NO_GROUPS: readonly number[] = [];

export const ARMED: ReadonlySet<string> = new Set(
  "military police paramilitary peacekeepers rebels militants criminals unidentified".split(" "),
);

const NEUTER = new Set(["it", "this", "that", "which", "these", "those"]);

/** What kind of thing the group speaks of, as bits of `Kind`. */
export function kindOf(r: Reading, id: number): number {
  const known = r.kinds[id]!;
  if (known !== 0) return known;
  const at = referent(r.grammar, id);
  // "dozens of peasants" are peasants, "20 of 25 drones" drones.
  const of = countedIn(r, at);
  const bits = work(r, of >= 0 ? of : at);
  r.kinds[id] = bits;
  return bits;
}

function work({ grammar, entities, ruleset }: Reading, id: number): number {
  const group = grammar.groups[id]!;
  let bits = 0;
  const actor = entities.actorOf[id] ?? -1;
  const sense = entities.nounOf[id];
  if (actor >= 0) {
    const { kind } = entities.actors[actor]!;
    bits |= Kind.actor;
    if (ARMED.has(kind)) bits |= Kind.armed;
    if (kind === "person" || kind === "civilians" || kind === "unidentified") bits |= Kind.people;
    if (kind === "state") bits |= Kind.place;
  }
  if (sense?.actorKind !== undefined) bits |= Kind.actor | (ARMED.has(sense.actorKind) ? Kind.armed : 0);
  if (sense?.victims !== undefined || isPerson(grammar, group)) bits |= Kind.people;
  if ((entities.placeOf[id] ?? -1) >= 0) bits |= Kind.place;
  if ((entities.weaponOf[id] ?? -1) >= 0) bits |= Kind.weapon;
  if ((entities.targetOf[id] ?? -1) >= 0) bits |= Kind.thing;
  if (group.of !== undefined && (entities.placeOf[group.of] ?? -1) >= 0) bits |= Kind.place | Kind.other;
  if (bits === 0 && ruleset.nouns.has(grammar.lemma[group.head]!)) bits |= Kind.event;
  if (bits !== 0) return bits;
  if (group.kind === "pronoun" || group.kind === "relative") {
    return NEUTER.has(grammar.lemma[group.head]!) ? 255 : Kind.actor | Kind.people | Kind.armed;
  }
  // "nine others", "ten more"
  const furtherPeople = FURTHER_PEOPLE.has(grammar.lemma[group.head]!) && (entities.countOf[id] ?? -1) >= 0;
  if (group.kind === "number" || furtherPeople) return Kind.people | Kind.other;
  if (group.kind === "name") return Kind.actor | Kind.people | Kind.name | Kind.other;
  // "attacked the city with missiles"
  return UNNAMED_PLACES.has(grammar.lemma[group.head]!) ? Kind.place | Kind.other : Kind.other;
}

/** "shot him": whoever that is, the mayor or the general, he is a person. */
const isPerson = ({ lemma }: Grammar, { kind, head }: NounGroup): boolean =>
  kind === "pronoun" && PERSONAL.has(lemma[head]!);

const PERSONAL = new Set(["he", "him", "she", "her", "himself", "herself"]);

const UNNAMED_PLACES = new Set(["city", "capital", "region", "province", "suburb", "enclave"]);

const FURTHER_PEOPLE = new Set(["other", "others", "more"]);
const POINTING = new Set(["the", "this", "that", "these", "those", "both"]);

/** "the attack", "these killings". */
export function isDefinite(r: Reading, id: number): boolean {
  return POINTING.has(r.doc.tokens.key[r.grammar.groups[id]!.from]!) || isThatOne(r, id);
}

/** "That attack was claimed", "claimed that attack": the one told last, whatever the news is. */
export function isThatOne({ grammar, doc, objectOf }: Reading, id: number): boolean {
  const { key } = doc.tokens;
  const { from } = grammar.groups[id]!;
  // Behind a verb of saying the tagger takes it for a conjunction.
  return key[from] === "that" || (key[from - 1] === "that" && objectOf.has(id));
}

/** "were killed on the Israeli side": whose people they were; "on the Turkish side of the border" says where. */
export function isSide({ grammar, entities }: Pick<Reading, "grammar" | "entities">, id: number): boolean {
  const { head, of } = grammar.groups[id]!;
  return grammar.lemma[head] === "side" && of === undefined && (entities.modifierActorOf[id] ?? -1) >= 0;
}

/** The noun group's head as a lemma. */
export function headOf({ grammar }: Reading, id: number): string {
  return grammar.lemma[(grammar.groups[id] as NounGroup).head]!;
}

/** The clause at a token, or undefined. */
export function clauseAt({ grammar }: Reading, token: number): Clause | undefined {
  const id = grammar.clauseAt[token] ?? -1;
  return id < 0 ? undefined : grammar.clauses[id];
}

const AIM = new Set(["target", "victim", "object"]);

/** "the plant was the target of a mortar attack": the clause that says what was aimed at, by its complement. */
export function aimedAt(r: Reading, holder: number): Clause | undefined {
  const { grammar } = r;
  const { head } = grammar.groups[holder]!;
  if (!AIM.has(grammar.lemma[head]!)) return undefined;
  const clause = clauseAt(r, head);
  return clause?.complement === holder ? clause : undefined;
}

/** "fought off an attack", "beat the raiders back". */
export const beatsBack = ({ lemma, particle }: VerbGroup): boolean =>
  particle !== undefined && BACK.has(particle) && BEATING.has(lemma);

/** "carried out an attack", "kicked off a drill"; who "set off" or "called off" fighting did none. */
export const does = ({ lemma, particle }: VerbGroup): boolean =>
  DOING.has(lemma) && (particle === undefined || !BACK.has(particle) || lemma === "kick");

/** "blamed the attack on the convoy on rebels": whom the last "on" names is blamed; but "blamed the attack on the convoy for …". */
export function blamedOn(r: Reading, { verb, objects, preps }: Clause): number {
  const { lemma, voice } = r.grammar.verbs[verb]!;
  if (!PINNING.has(lemma) || voice === "passive" || objects.length === 0) return -1;
  let last = -1;
  for (const { prep, group, at } of preps) {
    if (prep === "for") return -1;
    if (prep === "on" && at > r.grammar.groups[objects[0]!]!.head && r.timeGroups[group] !== 1) last = group;
  }
  return last;
}

const PINNING = new Set(["blame", "pin"]);

const FURTHER = new Set(["another", "second", "third", "other"]);

/** "One bomb exploded at a market. Another went off in Kirkuk": the weapon named last, of which this is one more; else the group itself. */
export function oneMore({ grammar, entities }: Reading, id: number): number {
  const group = grammar.groups[id]!;
  if (group.of !== undefined || !FURTHER.has(grammar.lemma[group.head]!)) return id;
  for (let other = id - 1; other >= 0 && group.sentence - grammar.groups[other]!.sentence <= 1; other--)
    if ((entities.weaponOf[other] ?? -1) >= 0) return other;
  return id;
}

/** "The town came under Russian shelling", "has been under bombardment for days": the shelling is of the town. */
export function comesUnder({ grammar }: Reading, { verb }: Clause, { prep }: PrepPhrase): boolean {
  const { lemma, voice } = grammar.verbs[verb]!;
  return prep === "under" && voice === "active" && (lemma === "come" || lemma === "be" || lemma === "remain");
}
