import type { Clause } from "../../grammar/grammar.js";
import { isSide } from "../reading.js";
import type { EventPlace } from "./link-events.js";
import { clauseAt, type Found, groupOf, type Reading } from "./reading.js";
import { categoryOfActor } from "./victim-category.js";
import { LOSS_HEADS, type VictimCategory } from "./victims.data.js";
import { OWNERS } from "./words.data.js";

/** Whose losses they are, where the words only count them. */
interface Side {
  readonly actor: number;
  readonly category: VictimCategory;
  readonly country: string | undefined;
}

/**
 * Says whose losses bare figures are ("nine casualties", "killing three"): of whom they are said to be inflicted on, of
 * who is said to have suffered them, or of those at whom the doer of the deed aimed, if they were fighters.
 */
export function findLosers(r: Reading, events: readonly EventPlace[]): void {
  const deeds = deedsByClause(events);
  for (const found of r.found) {
    takeSide(r, found);
    takeLoser(r, found);
    if (!isBare(r, found)) continue;
    const told = sideTold(r, found);
    // Who suffered the loss has not brought it about.
    if (told !== undefined && found.perpetrator === told.actor) found.perpetrator = undefined;
    if (told === undefined && found.victims.category !== "unknown" && !isAnybody(r, found)) continue;
    // "suffered no casualties": of those who say so, or of whomsoever.
    const side = told ?? (found.negated || isAnybody(r, found) ? undefined : sideAimedAt(r, found, deeds));
    if (side !== undefined)
      found.victims = { ...found.victims, category: side.category, country: found.victims.country ?? side.country };
  }
}

/** "On the Israeli side, 50 people were killed": of Israel, and not by it. */
function takeSide(r: Reading, found: Found): void {
  const { grammar, entities } = r;
  const clause = grammar.clauses[found.clause ?? grammar.clauseAt[found.trigger.from] ?? -1];
  const on = clause?.preps.find(({ prep, group }) => prep === "on" && isSide(r, group));
  const side = on === undefined ? undefined : entities.actors[entities.actorOf[on.group] ?? -1];
  if (side?.country === undefined) return;
  found.victims = { ...found.victims, country: found.victims.country ?? side.country };
  if (found.perpetrator !== undefined && entities.actors[found.perpetrator]!.country === side.country)
    found.perpetrator = undefined;
}

/** "Russian forces lost 900 soldiers near Kharkiv": Russia's, wherever they fell. */
function takeLoser(r: Reading, found: Found): void {
  const { grammar, entities } = r;
  const clause = clauseAt(r, found.trigger.from);
  const group = groupOf(r, found.group);
  if (clause === undefined || group === undefined || found.victims.category !== "military") return;
  if (grammar.verbs[clause.verb]!.lemma !== "lose" || !clause.objects.includes(group.id)) return;
  if (group.possessor !== undefined || (entities.modifierActorOf[group.id] ?? -1) >= 0) return;
  const country = entities.actors[actorOf(r, clause.subject)]?.country;
  if (country !== undefined) found.victims = { ...found.victims, country };
}

function deedsByClause(events: readonly EventPlace[]): ReadonlyMap<number, EventPlace[]> {
  const deeds = new Map<number, EventPlace[]>();
  for (const event of events) {
    if (event.clause === undefined) continue;
    const list = deeds.get(event.clause);
    if (list) list.push(event);
    else deeds.set(event.clause, [event]);
  }
  return deeds;
}

/** A number, or a noun of loss: no word that says who they were. */
function isBare(r: Reading, { group: id, names, victims }: Found): boolean {
  if (names.length > 0) return false;
  const group = groupOf(r, id);
  if (group === undefined) return victims.actor === undefined;
  const lemma = r.grammar.lemma[group.head]!;
  if (victims.actor !== undefined && (!ANYBODY.has(lemma) || r.entities.actors[victims.actor]!.named)) return false;
  return (
    group.kind === "number" ||
    LOSS_HEADS.has(lemma) ||
    NUMBERED.has(r.doc.tokens.key[group.head]!) ||
    ANYBODY.has(lemma)
  );
}

/** "lost ten men": they are of the side that lost them. */
const isAnybody = (r: Reading, { group: id }: Found): boolean => {
  const group = groupOf(r, id);
  return group !== undefined && group.kind !== "number" && ANYBODY.has(r.grammar.lemma[group.head]!);
};

const ANYBODY = new Set(["man", "men", "member"]);

/** Heads of losses that are states: "20 dead", "30 wounded". */
const NUMBERED = new Set(["dead", "wounded", "injured", "missing", "casualties", "others"]);

const INFLICTING = new Set(["inflict", "cause"]);
/** Verbs of owning up to losses: "the army admitted the loss of two men". */
const OWNING = new Set(["admit", "acknowledge", "confirm", "mourn", "concede"]);
const SUFFERING = new Set(["suffer", "sustain", "have", "take", "lose", "incur"]);

const TAKING: ReadonlySet<Found["effect"]> = new Set(["abducted", "captured", "detained"]);

/** "inflicting eight casualties on the army", "the army suffered nine casualties". */
function sideTold(r: Reading, { trigger, effect }: Found): Side | undefined {
  const clause = clauseAt(r, trigger.from);
  const verb = clause && r.grammar.verbs[clause.verb]!;
  if (clause === undefined || verb === undefined) return undefined;
  if (INFLICTING.has(verb.lemma)) return sideInflictedOn(r, clause);
  const bearers = ownersOfLosses(r, clause);
  if (bearers !== undefined) return sideOf(r, bearers);
  const behind = clause.objects.length > 0 && Math.max(trigger.from, trigger.to - 1) >= verb.head;
  if (OWNING.has(verb.lemma) && r.grammar.lemma[trigger.to - 1] === "loss") return sideOf(r, clause.subject);
  // "Took 251 people hostage" suffered nothing.
  const suffers = SUFFERING.has(verb.lemma) && !TAKING.has(effect);
  if (suffers && behind) return sideOf(r, clause.subject);
  // "claimed 20 casualties inflicted on the army"
  const next = r.grammar.clauses[r.grammar.clauseAt[trigger.to] ?? -1];
  const follows = next !== undefined && next !== clause && INFLICTING.has(r.grammar.verbs[next.verb]!.lemma);
  return follows ? sideInflictedOn(r, next) : undefined;
}

/** "put the army's own losses at 30 dead", "put its losses at 30", "the army's losses stood at 30": whose they are. */
function ownersOfLosses({ grammar, doc }: Reading, { subject, objects }: Clause): number | undefined {
  for (const id of subject === undefined ? objects : [subject, ...objects]) {
    const { from, head, possessor } = grammar.groups[id]!;
    if (!LOSSES.has(grammar.lemma[head]!)) continue;
    if (possessor !== undefined) return possessor;
    if (id !== subject && OWNERS.has(doc.tokens.key[from]!)) return subject;
  }
  return undefined;
}

const LOSSES = new Set(["loss", "casualty", "toll", "dead"]);

function sideInflictedOn(r: Reading, { preps }: Clause): Side | undefined {
  const on = preps.find(({ prep }) => prep === "on" || prep === "to" || prep === "upon");
  return on && sideOf(r, on.group);
}

const actorOf = ({ entities }: Reading, group: number | undefined): number =>
  group === undefined ? -1 : Math.max(entities.actorOf[group] ?? -1, entities.modifierActorOf[group] ?? -1);

/** "clashed with the company, killing three": those whom the deed of the same clause, or of the one above, was aimed at. */
function sideAimedAt(r: Reading, found: Found, deeds: ReadonlyMap<number, EventPlace[]>): Side | undefined {
  const own = found.clause ?? clauseAt(r, found.trigger.from)?.id;
  if (own === undefined || found.event === undefined) return undefined;
  const clause: Clause = r.grammar.clauses[own]!;
  const above = clause.kind === "participle" ? clause.parent : undefined;
  const isIts = ({ event }: EventPlace): boolean => event === found.event;
  const deed = deeds.get(own)?.find(isIts) ?? (above === undefined ? undefined : deeds.get(above)?.find(isIts));
  const here = (actor: number): boolean => isNamedIn(r, actor, r.doc.tokens.sentence[found.from]!);
  const aimed = deed?.sufferers?.filter((actor) => actor !== found.perpetrator && here(actor)) ?? [];
  const sides = aimed.map((actor) => sideOfActor(r, actor));
  const first = sides[0];
  return sides.every((side) => side?.category === first?.category) ? first : undefined;
}

/** Of those whom one deed befell, only who is told of here: not "a deputy was grazed", said pages below. */
const isNamedIn = ({ entities, doc }: Reading, actor: number, sentence: number): boolean =>
  entities.actors[actor]!.mentions.some(({ from }) => doc.tokens.sentence[from] === sentence);

const FIGHTERS: ReadonlySet<VictimCategory> = new Set(["military", "police", "militants", "peacekeepers"]);

/** "on the enemy": forces, whoever they are. */
const ENEMIES = new Set(["enemy", "foe"]);

function sideOf(r: Reading, group: number | undefined): Side | undefined {
  const actor = actorOf(r, group);
  const enemy = group !== undefined && ENEMIES.has(r.grammar.lemma[r.grammar.groups[group]!.head]!);
  return enemy ? { actor, category: "military", country: undefined } : sideOfActor(r, actor);
}

function sideOfActor(r: Reading, actor: number): Side | undefined {
  if (actor < 0) return undefined;
  const { kind, country } = r.entities.actors[actor]!;
  const category = categoryOfActor(kind);
  return FIGHTERS.has(category) ? { actor, category, country } : undefined;
}
