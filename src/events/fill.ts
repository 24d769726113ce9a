import type { NounGroup } from "../grammar/grammar.js";
import { POSSESSIVES } from "../grammar/words.js";
import type { EventType, ParticipantRole } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { goesOnAtOwner } from "./args.js";
import type { ParticipantDraft, PlaceRefDraft } from "./events.js";
import type { Match } from "./match.js";
import { everyOne } from "./pairs.js";
import { isOrigin, isOtherEvent, toldOf } from "./place-scope.js";
import {
  COUNTING,
  countedBeside,
  isTitleOfNext,
  kindOf,
  ofGroup,
  type Reading,
  referent,
  withConjuncts,
} from "./reading.js";
import type { Meaning } from "./rule.js";
import { type Compiled, Kind, meaningOf } from "./ruleset.js";
import { PARTAKING, PLACE_RELATIONS } from "./support.data.js";

/** What a match says of its event: filled from its own arguments, nothing from elsewhere. */
export interface Filling {
  readonly participants: ParticipantDraft[];
  readonly places: PlaceRefDraft[];
  /** Index into `Entities.targets`. */
  readonly targets: number[];
  readonly weapons: number[];
}

/** Fills the roles of a match's event from its grammatical arguments. */
export function fill(r: Reading, match: Match): Filling {
  const filling: Filling = { participants: [], places: [], targets: [], weapons: [] };
  const { rule } = match.trigger;
  const harming = match.trigger.harming;
  const blast = BLASTS.has(rule.type);
  const by = match.args.get("by") ?? NOBODY;
  for (const { slot, groups } of match.args.all) {
    // "killed the son of the mayor": behind a verb of harm, "of" hangs on the noun before it.
    const foreign = slot === "of" && harming && match.group === undefined;
    const stated = meaningOf(match.trigger, slot) ?? (slot === "with" || slot === "using" ? "weapon" : undefined);
    const meaning = foreign ? "weapon" : stated;
    const sited = blast && SITES.has(slot);
    for (const first of groups) {
      for (const id of everyOne(r, first)) {
        if ((id === match.group && slot !== "modifier") || isTitleOfNext(r.grammar, id)) continue;
        if (!isOtherEvent(r, slot, id)) place(r, filling, id, slot, meaning, by);
        if (meaning !== undefined) {
          take(r, filling, id, slot, meaning, match.trigger, match.group === id);
          for (const beside of countedBeside(r, id)) take(r, filling, beside, slot, meaning, match.trigger, false);
        }
        if (sited) hitBeside(r, filling, id);
      }
    }
  }
  const group = match.group === undefined ? undefined : r.grammar.groups[match.group]!;
  if (group !== undefined) premodifiers(r, filling, group);
  standOff(r, filling.places);
  if (harming && filling.places.length === 0) {
    const there = toldOf(r, match.from);
    if (there >= 0) addPlace(r, filling, r.entities.placeOf[there]!, "at", there);
  }
  return filling;
}

const NOBODY: readonly number[] = [];

function take(
  r: Reading,
  filling: Filling,
  id: number,
  slot: string,
  meaning: Meaning,
  { harming, rule: { type } }: Compiled,
  own: boolean,
): void {
  const { entities } = r;
  const weapon = entities.weaponOf[id] ?? -1;
  switch (meaning) {
    case "none":
    case "place":
      return;
    case "weapon":
      if (weapon >= 0) add(filling.weapons, weapon);
      if (slot === "subject") modifierAs(r, filling, "initiator", id);
      return;
    case "destination":
      if ((entities.placeOf[id] ?? -1) < 0) actorAs(r, filling, "target", id);
      return;
    case "sides":
      if (own) modifierAs(r, filling, "initiator", id);
      else actorAs(r, filling, "initiator", id, true);
      return;
    case "initiator":
    case "mediator":
    case "supporter":
      if (own) {
        if (!(harming && aimedAtModifier(r, filling, id, type))) modifierAs(r, filling, meaning, id);
      } else if (weapon >= 0) {
        add(filling.weapons, weapon);
        // "its jets struck": the jets, where nobody is named whose they are.
        const owned = POSSESSIVES.has(r.doc.tokens.key[r.grammar.groups[id]!.from]!);
        if (!modifierAs(r, filling, meaning, id) && owned && (entities.actorOf[id] ?? -1) >= 0)
          actorAs(r, filling, meaning, id);
      } else actorAs(r, filling, meaning, id, true);
      return;
    default:
      hit(r, filling, id, meaning, harming);
  }
}

/** What stands where the target stands: people are victims, organisations targets, things physical targets. */
function hit(r: Reading, filling: Filling, first: number, meaning: ParticipantRole, harming: boolean): void {
  const { entities } = r;
  const id = harming ? counted(r, first) : first;
  const weapon = entities.weaponOf[id] ?? -1;
  const target = entities.targetOf[id] ?? -1;
  if (meaning === "target" && target >= 0 && !harming) ownerAsTarget(r, filling, id);
  // A tank that is hit is what was hit, and no weapon.
  if (weapon >= 0 && (target < 0 || !harming)) {
    add(filling.weapons, weapon);
    ownerAsTarget(r, filling, id);
    return;
  }
  if (target >= 0 && harming) {
    add(filling.targets, target);
    ownerAsTarget(r, filling, id);
    const actor = entities.actorOf[id] ?? -1;
    if (actor < 0 || !(entities.actors[actor]!.named || OFFICIAL.has(entities.actors[actor]!.kind))) return;
  }
  const role = harming && meaning === "target" && arePeople(r, id) ? "victim" : meaning;
  actorAs(r, filling, role, id, !harming);
}

/** Bodies that are one with the buildings they sit in. */
const OFFICIAL: ReadonlySet<string> = new Set(["government", "police"]);

/** "190 of its buildings", "a gathering of officials": what was hit stands behind "of". */
function counted(r: Reading, id: number): number {
  const { grammar, entities } = r;
  const group = grammar.groups[referent(grammar, id)]!;
  const of = ofGroup(r, group.id);
  if (of < 0) return id;
  if (group.kind === "number" || COUNTING.has(grammar.lemma[group.head]!)) return of;
  const known =
    entities.actorOf[group.id]! >= 0 || entities.targetOf[group.id]! >= 0 || entities.placeOf[group.id]! >= 0;
  return !known && entities.weaponOf[group.id]! < 0 && grammar.groups[of]!.plural && arePeople(r, of) ? of : id;
}

/** People are harmed; bodies ("the army", "a ministry") are aimed at. */
function arePeople(r: Reading, id: number): boolean {
  if ((kindOf(r, id) & Kind.people) === 0) return false;
  const actor = r.entities.actorOf[id] ?? -1;
  const kind = actor < 0 ? undefined : r.entities.actors[actor]!.kind;
  return r.entities.nounOf[id]?.collective !== true || kind === "civilians" || kind === "unidentified";
}

/** Types that hit what they go off in, under or before. */
const BLASTS: ReadonlySet<string> = new Set(["bombing", "suicide-bombing", "landmine-blast"]);
const SITES: ReadonlySet<string> = new Set(
  "in;inside;at;on;under;underneath;beneath;outside;near;in front of;on top of;next to;beside;aboard;behind;opposite;against;close to;across from".split(
    ";",
  ),
);
/** Things that are only where something happened. */
const GROUND: ReadonlySet<string> = new Set(
  "town village settlement neighborhood neighbourhood district street square park avenue road highway field beach area city hamlet camp crowd crossroads intersection".split(
    " ",
  ),
);

/** "exploded under a bus", "placed in front of the bank". */
function hitBeside(r: Reading, filling: Filling, id: number): void {
  const target = r.entities.targetOf[id] ?? -1;
  if (target >= 0 && !GROUND.has(r.grammar.lemma[r.grammar.groups[id]!.head]!)) add(filling.targets, target);
}

/** "Houthi positions", "the UN's offices", "posts of the army": whose the thing is that was hit, or whom it holds. */
function ownerAsTarget(r: Reading, filling: Filling, id: number): void {
  const { actors, actorOf, modifierActorOf } = r.entities;
  const { possessor, of } = r.grammar.groups[id]!;
  const owner = modifierActorOf[id] ?? -1;
  if (owner >= 0 && actors[owner]!.named) modifierAs(r, filling, "target", id);
  if (possessor !== undefined && isBody(r, possessor)) actorAs(r, filling, "target", possessor);
  if (of === undefined) return;
  if (isBody(r, of)) actorAs(r, filling, "target", of);
  else if (r.grammar.groups[of]!.plural && arePeople(r, of) && (actorOf[of] ?? -1) >= 0)
    actorAs(r, filling, "victim", of);
}

const FIGHTING: ReadonlySet<string> = new Set(["military", "rebels", "militants", "paramilitary", "criminals"]);

/** A body or a state, and no person and no place. */
function isBody({ entities }: Reading, id: number): boolean {
  const actor = entities.actorOf[id] ?? -1;
  if (actor < 0 || (entities.placeOf[id] ?? -1) >= 0) return false;
  const { kind, named } = entities.actors[actor]!;
  return (named && kind !== "person" && kind !== "civilians" && kind !== "media") || FIGHTING.has(kind);
}

/** Adds the actor of a group, or the one whose it is, in a role. */
export function fillAs(r: Reading, filling: Filling, role: ParticipantRole, id: number): void {
  for (const one of withConjuncts(r.grammar, id)) actorAs(r, filling, role, one, true);
}

/**
 * Adds the actor of a group. `loosely`: where the group is none itself ("an Australian ultimatum", "Sweden's
 * decision", "the demands of the rebels"), the one whose it is.
 */
function actorAs(r: Reading, filling: Filling, role: ParticipantRole, id: number, loosely = false, depth = 0): void {
  const { grammar, entities } = r;
  const at = referent(grammar, id);
  const actor = entities.actorOf[at] ?? -1;
  const group = grammar.groups[at]!;
  if (group.negative || isCaptivity(r, group)) return;
  const of = depth < 3 && COUNTING.has(grammar.lemma[group.head]!) ? ofGroup(r, at) : -1;
  if (of >= 0) {
    actorAs(r, filling, role, of, loosely, depth + 1);
    return;
  }
  const found = actor >= 0 ? actor : stateOf(r, at);
  if (found >= 0) addActor(filling, role, found, spanOfGroup(r, at));
  else if (depth < 3 && group.kind === "number" && group.of !== undefined) {
    actorAs(r, filling, role, group.of, false, depth + 1);
  } else if (loosely && depth < 3) owner(r, filling, role, group, depth + 1);
}

/** "taken prisoner", "held hostage": what became of them, and not who. */
function isCaptivity({ doc }: Reading, { from, head }: NounGroup): boolean {
  return from === head && CAPTIVE.has(doc.tokens.key[head]!);
}

const CAPTIVE: ReadonlySet<string> = new Set(["hostage", "prisoner", "captive"]);

function owner(r: Reading, filling: Filling, role: ParticipantRole, group: NounGroup, depth: number): void {
  if (goesOnAtOwner(r, group)) return;
  if (group.possessor !== undefined) {
    const before = filling.participants.length;
    actorAs(r, filling, role, group.possessor, false, depth);
    if (filling.participants.length > before) return;
  }
  if (modifierAs(r, filling, role, group.id) || (r.entities.placeOf[group.id] ?? -1) >= 0) return;
  // "The bombing of a hospital killed 12": the hospital did not.
  const deed = r.ruleset.nouns.get(r.grammar.lemma[group.head]!)?.some(({ trigger }) => trigger.violent) === true;
  for (const { prep, group: inner } of group.preps) {
    if ((prep !== "of" || deed) && prep !== "by" && prep !== "from") continue;
    for (const id of withConjuncts(r.grammar, inner)) actorAs(r, filling, role, id, false, depth);
  }
}

/** The actor that a modifier names: "Armenian fire", "rebel attack". */
function modifierAs(r: Reading, filling: Filling, role: ParticipantRole, id: number): boolean {
  const actor = r.entities.modifierActorOf[id] ?? -1;
  if (actor < 0 || NO_DOERS.has(r.entities.actors[actor]!.name.toLowerCase())) return false;
  const { from, head } = r.grammar.groups[id]!;
  // "guerrilla attacks": the words before the deed are who did it; "rebel boats" are the rebels.
  const lemma = r.grammar.lemma[head]!;
  const deed = r.ruleset.nouns.has(lemma) || PARTAKING.has(lemma);
  const named = deed ? r.entities.actors[actor]!.mentions.find((m) => m.from >= from && m.to <= head) : undefined;
  addActor(filling, role, actor, named === undefined ? spanOfGroup(r, id) : { from: named.from, to: named.to });
  return true;
}

/**
 * "the Red Cross bombing", "the embassy attack": bodies that do no violence are whom it hit. A "UN attack" may be either;
 * with the arms of states ("a NATO air strike") the alliance did it.
 */
function aimedAtModifier(r: Reading, filling: Filling, id: number, type: EventType): boolean {
  const actor = r.entities.actors[r.entities.modifierActorOf[id] ?? -1];
  if (actor === undefined) return false;
  if (actor.named && actor.kind === "international-organisation") return !OF_STATES.has(type);
  const house = actor.kind === "government" && isSeat(r, id);
  if (!house && !(actor.named && UNARMED.has(actor.kind))) return false;
  modifierAs(r, filling, "target", id);
  return true;
}

const UNARMED: ReadonlySet<string> = new Set(["ngo", "media"]);
const OF_STATES: ReadonlySet<EventType> = new Set<EventType>([
  "air-strike",
  "drone-strike",
  "shelling",
  "ground-assault",
]);

/** "the US embassy bombing", "the parliament shooting": a house stands before the deed. */
function isSeat({ doc, grammar }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  for (let at = from; at < head; at++) if (SEATS.has(doc.tokens.key[at]!)) return true;
  return false;
}

const SEATS: ReadonlySet<string> = new Set(
  "embassy consulate ministry parliament congress senate assembly court courthouse palace mission".split(" "),
);

/** Modifiers that say what kind of deed it was, and not who did it. */
const NO_DOERS = new Set(
  "terrorist criminal artillery civilian hostage prisoner refugee military armed air terrorists mob suicide student child children women".split(
    " ",
  ),
);

function addActor({ participants }: Filling, role: ParticipantRole, actor: number, range: TokenRange): void {
  for (const p of participants) if (p.actor === actor && (p.role === role || p.role === "initiator")) return;
  participants.push({ role, actor, range });
}

const PARTS = new Set(
  "member group gang band column squad unit leader resident people element team crowd mob bunch dozen hundred thousand number cell relative son daughter wife".split(
    " ",
  ),
);

/** From the group's first word that is no article to its head. */
function spanOfGroup(r: Reading, id: number): { from: number; to: number } {
  const { from, to: end, head, of } = r.grammar.groups[id]!;
  // "members of the front", "a group of gunmen": the head alone says too little.
  const to = of !== undefined && PARTS.has(r.grammar.lemma[head]!) ? r.grammar.groups[of]!.to : end;
  const { key } = r.doc.tokens;
  let start = from;
  while (start < head && (key[start] === "the" || key[start] === "a" || key[start] === "an")) start++;
  return { from: start, to };
}

/** The state that a place is, where the article speaks of it as an actor too; else -1. */
function stateOf(r: Reading, id: number): number {
  const place = r.entities.placeOf[id] ?? -1;
  if (place < 0) return -1;
  const { kind, country, name } = r.entities.places[place]!;
  if (kind !== "country") return -1;
  return r.states.get(name) ?? (country === undefined ? -1 : (r.states.get(country) ?? -1));
}

// ── places and weapons

/** "outside the embassy in Kabul" is in Kabul. */
const WITHIN = new Set(["in", "at", "inside"]);

const NESTED = new Set([
  "of",
  "in",
  "at",
  "near",
  "outside",
  "on",
  "from",
  "inside",
  "around",
  "between",
  "north of",
  "south of",
  "east of",
  "west of",
  "along",
  "across",
]);

/** Adds the place that a group names, or that stands behind it: "the town of Jermuk", "a market in Idlib". */
function place(
  r: Reading,
  filling: Filling,
  id: number,
  slot: string,
  meaning: Meaning | undefined,
  by: readonly number[],
): void {
  const { entities, grammar } = r;
  const own = entities.placeOf[id] ?? -1;
  // "strikes by Russia", "killings by militias in Ituri": who did it is no place, and is not beside one.
  const done = slot === "by" && meaning === "initiator" && (kindOf(r, id) & Kind.actor) !== 0;
  const relation =
    done || ((slot === "from" || slot === "of" || slot === "in") && isOrigin(r, id))
      ? undefined
      : relationOf(slot, meaning);
  if (own >= 0 && relation !== undefined) addPlace(r, filling, own, relation, id);
  // "Karachi's Saddar district"
  const around = own < 0 ? undefined : grammar.groups[id]!.possessor;
  const outer = around === undefined ? -1 : (entities.placeOf[around] ?? -1);
  if (outer >= 0 && relation !== undefined) addPlace(r, filling, outer, relation, around!);
  // "several towns, including Jermuk and Goris"
  if (relation !== undefined || slot === "subject") {
    for (const named of grammar.groups[id]!.including) {
      for (const one of withConjuncts(grammar, named)) {
        const found = entities.placeOf[one] ?? -1;
        if (found >= 0) addPlace(r, filling, found, relation ?? "at", one);
      }
    }
  }
  if (relation === undefined && slot !== "object" && slot !== "subject" && !done) return;
  for (const { prep, group } of grammar.groups[id]!.preps) {
    if (!NESTED.has(prep) || isOrigin(r, group) || by.includes(group)) continue;
    for (const inner of withConjuncts(grammar, group)) {
      const found = entities.placeOf[inner] ?? -1;
      if (found >= 0)
        addPlace(
          r,
          filling,
          found,
          slot === "subject" && prep === "from"
            ? "from"
            : (relation ?? "at") === "at" || (own < 0 && WITHIN.has(prep))
              ? (PLACE_RELATIONS.get(prep) ?? "at")
              : relation!,
          inner,
        );
      else
        for (const deeper of grammar.groups[inner]!.preps) {
          const last = entities.placeOf[deeper.group] ?? -1;
          if (last >= 0 && NESTED.has(deeper.prep) && !isOrigin(r, deeper.group))
            addPlace(r, filling, last, PLACE_RELATIONS.get(deeper.prep) ?? "at", deeper.group);
        }
    }
  }
}

function relationOf(slot: string, meaning: Meaning | undefined): PlaceRefDraft["relation"] | undefined {
  if (meaning === "destination") return "to";
  if (slot === "subject" || slot === "possessor" || slot === "modifier" || slot === "governed" || slot === "deeper") {
    return meaning === "place" ? "at" : undefined;
  }
  if (slot === "object" || slot === "second") return "at";
  if (meaning === "target" || meaning === "victim" || meaning === "counterpart") return "at";
  if (meaning === "none" && slot !== "in" && slot !== "at" && slot !== "near")
    return slot === "from" ? "from" : undefined;
  return PLACE_RELATIONS.get(slot);
}

function addPlace(
  r: Reading,
  { places }: Filling,
  index: number,
  relation: PlaceRefDraft["relation"],
  id: number,
): void {
  for (const { place } of places) if (place === index) return;
  places.push({ place: index, relation, range: spanOfGroup(r, id) });
}

/**
 * "a village 20 km north of Jos" is near Jos; "in Bor, 200 km from Juba" says where Bor lies, and is no second place.
 */
function standOff(r: Reading, places: PlaceRefDraft[]): void {
  for (let i = places.length - 1; i >= 0; i--) {
    const { place, relation, range } = places[i]!;
    if (relation === "between" || !standsOff(r, range.from)) continue;
    const only = places.every((other) => other.relation !== "at" || standsOff(r, other.range.from));
    const far = r.doc.tokens.key[distanceAt(r, range.from) - 1] === ",";
    if (only || !far) places[i] = { place, relation: "near", range };
    else places.splice(i, 1);
  }
}

const UNITS_OF_LENGTH = new Set(
  "km kms kilometre kilometres kilometer kilometers mile miles metre metres meters".split(" "),
);
const DIRECTIONS = new Set("north south east west northeast northwest southeast southwest off away far".split(" "));

/** Where "20 km north of", "about 20 kilometres (12 miles) from", "north of" begins before a name; else the name's own token. */
function distanceAt({ doc, grammar }: Reading, name: number): number {
  const { key } = doc.tokens;
  let at = (grammar.groups[grammar.groupAt[name] ?? -1]?.from ?? name) - 1;
  if (key[at] === "the") at--;
  if (key[at] !== "of" && key[at] !== "from") return name;
  const direction = DIRECTIONS.has(key[at - 1]!);
  if (direction) at--;
  let unit = at - 1;
  // "20 kilometres (12 miles) from"
  if (key[unit] === ")") while (unit > at - 7 && key[unit] !== "(") unit--;
  if (key[unit] === "(") unit--;
  if (!UNITS_OF_LENGTH.has(key[unit] ?? "")) return direction ? at : name;
  const group = grammar.groups[grammar.groupAt[unit] ?? -1];
  return group?.from ?? unit;
}

const standsOff = (r: Reading, name: number): boolean => distanceAt(r, name) !== name;

/** Weapons and places that stand before an event's noun: "a mortar attack", "the Gaza strikes". */
function premodifiers(r: Reading, filling: Filling, group: NounGroup): void {
  for (let at = group.from; at < group.to; at++) {
    const weapon = r.weaponAt[at]!;
    if (weapon >= 0) add(filling.weapons, weapon);
    const place = at < group.head ? r.placeAt[at]! : -1;
    // "the Kyiv strike hit a refinery in Ryazan": told where, it was not there.
    if (place >= 0 && filling.places.length === 0) addPlace(r, filling, place, "at", group.id);
  }
  const own = r.entities.placeOf[group.id] ?? -1;
  if (own >= 0) addPlace(r, filling, own, "at", group.id);
}

function add(list: number[], value: number): void {
  if (!list.includes(value)) list.push(value);
}
