import { POSSESSIVES } from "../../grammar/words.js";
import type { EventType, ParticipantRole } from "../../model/index.js";
import type { Match } from "../match.js";
import { everyOne } from "../pairs.js";
import { isOtherEvent, placeBeforeWhere, toldOf } from "../place-scope.js";
import { countedBeside, isSide, isTitleOfNext, kindOf, partOf, type Reading } from "../reading.js";
import type { Meaning } from "../rule.js";
import { type Compiled, Kind, meaningOf } from "../ruleset.js";
import { isOfSuspect } from "../suspects.js";
import { actorAs, modifierAs } from "./actors.js";
import { aimedAtModifier } from "./aimed-at.js";
import { add, addPlace, type Filling } from "./filling.js";
import { BLASTS, hit, hitBeside, ownerInPerson, SITES } from "./hit.js";
import { place, premodifiers } from "./places.js";
import { standOff } from "./stand-off.js";

/** Fills the roles of a match's event from its grammatical arguments. */
export function fill(r: Reading, match: Match): Filling {
  const filling: Filling = { participants: [], places: [], targets: [], weapons: [] };
  const { rule } = match.trigger;
  const harming = match.trigger.harming;
  const blast = BLASTS.has(rule.type);
  const by = match.args.get("by") ?? NOBODY;
  const aimed = harming && hasSufferer(r, match);
  const suspected =
    match.trigger.violent && match.clause !== undefined && isOfSuspect(r, r.grammar.clauses[match.clause]);
  for (const { slot, groups } of match.args.all) {
    if (suspected && slot === "subject") continue;
    // "killed the son of the mayor": behind a verb of harm, "of" hangs on the noun before it.
    const stated = meaningOf(match.trigger, slot) ?? (slot === "with" || slot === "using" ? "weapon" : undefined);
    const foreign =
      slot === "of" &&
      match.group === undefined &&
      (harming || (stated === "initiator" && isOfObject(r, match, groups[0]!)));
    // "ambushed a convoy on the road to Gao": where it was, for what was done to whom has been told.
    const spot = aimed && SPOTS.has(slot) && stated === "target" && !groups.every((id) => isSide(r, id));
    const meaning = foreign ? "weapon" : spot ? "place" : stated;
    const sited = blast && SITES.has(slot);
    let told = false;
    for (const first of groups) {
      // "fired at a judge at the airport"
      const meant = told && SPOTS.has(slot) && meaning === "target" && isThing(r, first) ? "place" : meaning;
      told ||= harming && (kindOf(r, first) & Kind.people) !== 0;
      for (const id of everyOne(r, first)) {
        if ((id === match.group && slot !== "modifier") || isTitleOfNext(r.grammar, id)) continue;
        // "attributed to Israel": who is accused is no place.
        const accused = rule.type === "accusation" && meant === "target";
        if (!accused && !isOtherEvent(r, slot, id)) place(r, filling, id, slot, meant, by);
        if (meant !== undefined && !(blast && SPOTS.has(slot) && isWay(r, id))) {
          take(r, filling, id, slot, meant, match.trigger, match.group === id);
          for (const beside of countedBeside(r, id)) take(r, filling, beside, slot, meant, match.trigger, false);
        }
        if (sited) hitBeside(r, filling, id);
      }
    }
  }
  const group = match.group === undefined ? undefined : r.grammar.groups[match.group]!;
  if (group !== undefined) premodifiers(r, filling, group);
  standOff(r, filling.places);
  if (harming && filling.places.length === 0) {
    const before = match.clause === undefined ? -1 : placeBeforeWhere(r, match.clause);
    const there = before < 0 ? toldOf(r, match.from) : before;
    if (there >= 0) addPlace(r, filling, r.entities.placeOf[there]!, "at", there);
  }
  return filling;
}

const NOBODY: readonly number[] = [];

const SPOTS: ReadonlySet<string> = new Set(["on", "at"]);

const isThing = (r: Reading, id: number): boolean => (kindOf(r, id) & SUFFERERS) === Kind.thing;

/** "exploded on Main Street": where it was, and nothing that was hit. */
function isWay({ grammar }: Reading, id: number): boolean {
  const { head, plural, kind } = grammar.groups[id]!;
  return (!plural || kind === "name") && WAYS.has(grammar.lemma[head]!.toLowerCase());
}

const WAYS: ReadonlySet<string> = new Set(
  "street streets avenue avenues road highway boulevard lane corner intersection crossroads sidewalk pavement lot".split(
    " ",
  ),
);

const SUFFERERS = Kind.people | Kind.thing;

/**
 * Whether the verb has an object that is hurt or hit, or the noun one behind "of": "fired shells on the town" has none,
 * "the murder of a judge at the airport" has one.
 */
function hasSufferer(r: Reading, { args, trigger, group }: Match): boolean {
  const slot = group === undefined ? "object" : "of";
  // "inflicted casualties on the army"
  const means = meaningOf(trigger, slot);
  if (means !== "target" && means !== "victim") return false;
  return (
    args.get(slot)?.some((id) => {
      const kind = kindOf(r, id);
      return (kind & SUFFERERS) !== 0 && (kind & Kind.weapon) === 0;
    }) === true
  );
}

/** "protested the murder of a judge": what hangs on the verb's object did nothing. */
function isOfObject({ prepOf }: Reading, { args }: Match, id: number): boolean {
  const holder = prepOf.get(id)?.phrase.after ?? -1;
  return holder >= 0 && args.get("object")?.includes(holder) === true;
}

/** "rifle-toting youths": people, by a weapon before them. */
const isBearer = (r: Reading, id: number, weapon: number): boolean =>
  r.entities.weapons[weapon]!.to <= r.grammar.groups[id]!.head && (kindOf(r, id) & Kind.people) !== 0;

/** "a car loaded with dynamite", "a truck packed with explosives": what goes off with it. */
function loadOf({ grammar, entities, subjectOf }: Reading, { weapons }: Filling, id: number): void {
  for (const clause of subjectOf.get(id) ?? []) {
    const { kind, verb, preps } = grammar.clauses[clause]!;
    if (kind !== "participle" || !LOADING.has(grammar.verbs[verb]!.lemma)) continue;
    for (const { prep, group } of preps) {
      const load = prep === "with" ? (entities.weaponOf[partOf(grammar, group) ?? group] ?? -1) : -1;
      if (load >= 0) add(weapons, load);
    }
  }
}

const LOADING: ReadonlySet<string> = new Set("load pack fill stuff rig lade cram".split(" "));

/** Deeds that pick whom they hit; shells fall on the homes of people nobody aims at. */
const PICKED: ReadonlySet<EventType> = new Set<EventType>([
  "attack",
  "shooting",
  "bombing",
  "arson",
  "looting",
  "property-destruction",
]);

/** Whose arms they are: "Ukrainian drones", "the army's drones", "jets of the Syrian air force". */
function bearerAs(r: Reading, filling: Filling, role: ParticipantRole, id: number): boolean {
  if (modifierAs(r, filling, role, id)) return true;
  const { possessor, of } = r.grammar.groups[id]!;
  const bearer = possessor ?? (of !== undefined && (kindOf(r, of) & Kind.armed) !== 0 ? of : undefined);
  if (bearer === undefined) return false;
  const before = filling.participants.length;
  actorAs(r, filling, role, bearer);
  return filling.participants.length > before;
}

function take(
  r: Reading,
  filling: Filling,
  id: number,
  slot: string,
  meaning: Meaning,
  { harming, rule: { type } }: Compiled,
  own: boolean,
): void {
  const { entities, grammar } = r;
  // "20 kg of dynamite exploded"
  const weapon = entities.weaponOf[partOf(grammar, id) ?? id] ?? -1;
  switch (meaning) {
    case "none":
    case "place":
      return;
    case "weapon":
      if (weapon >= 0) add(filling.weapons, weapon);
      if (slot !== "subject") return;
      loadOf(r, filling, id);
      bearerAs(r, filling, "initiator", id);
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
      } else if (weapon >= 0 && !isBearer(r, id, weapon)) {
        add(filling.weapons, weapon);
        // "its jets struck": the jets, where nobody is named whose they are.
        const owned = POSSESSIVES.has(r.doc.tokens.key[r.grammar.groups[id]!.from]!);
        if (!bearerAs(r, filling, meaning, id) && owned && (entities.actorOf[id] ?? -1) >= 0)
          actorAs(r, filling, meaning, id);
      } else actorAs(r, filling, meaning, id, true);
      return;
    default:
      // "hit a mine": no pit.
      if (weapon >= 0 && entities.weapons[weapon]!.kind === "mine" && type === "landmine-blast")
        add(filling.weapons, weapon);
      else {
        hit(r, filling, id, meaning, harming);
        if (harming && PICKED.has(type)) ownerInPerson(r, filling, id);
      }
  }
}
