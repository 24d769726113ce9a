import type { NounGroup } from "../../grammar/grammar.js";
import type { ParticipantRole } from "../../model/index.js";
import { goesOnAtOwner } from "../arguments/of-noun.js";
import { COUNTING, ofGroup, type Reading, referent, withConjuncts } from "../reading.js";
import { FROM_AFAR, PARTAKING, STRIKING_ABROAD } from "../support.data.js";
import { SUFFERED } from "../vocabulary.data.js";
import { addActor, type Filling, spanOfGroup } from "./filling.js";

/** Adds the actor of a group, or the one whose it is, in a role. */
export function fillAs(r: Reading, filling: Filling, role: ParticipantRole, id: number): void {
  for (const one of withConjuncts(r.grammar, id)) actorAs(r, filling, role, one, true);
}

/**
 * Adds the actor of a group. `loosely`: where the group is none itself ("an Australian ultimatum", "Sweden's
 * decision", "the demands of the rebels"), the one whose it is.
 */
export function actorAs(
  r: Reading,
  filling: Filling,
  role: ParticipantRole,
  id: number,
  loosely = false,
  depth = 0,
): void {
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

export function owner(r: Reading, filling: Filling, role: ParticipantRole, group: NounGroup, depth: number): void {
  if (goesOnAtOwner(r, group)) return;
  if (group.possessor !== undefined) {
    const before = filling.participants.length;
    actorAs(r, filling, role, group.possessor, false, depth);
    if (filling.participants.length > before) return;
  }
  if (modifierAs(r, filling, role, group.id) || (r.entities.placeOf[group.id] ?? -1) >= 0) return;
  // "The bombing of a hospital killed 12": the hospital did not; "protested against the arrest of Mora": not against Mora;
  // "fire from Israel" is Israel's, and "detained an au pair from Kenya" falls not on Kenya.
  const deeds = r.ruleset.nouns.get(r.grammar.lemma[group.head]!);
  const deed = deeds?.some(({ trigger }) => trigger.violent || SUFFERED.has(trigger.rule.type)) === true;
  for (const { prep, group: inner } of group.preps) {
    if ((prep !== "of" || deed) && prep !== "by" && (prep !== "from" || role !== "initiator")) continue;
    for (const id of withConjuncts(r.grammar, inner)) actorAs(r, filling, role, id, false, depth);
  }
}

/** The actor that a modifier names: "Armenian fire", "rebel attack". */
export function modifierAs(r: Reading, filling: Filling, role: ParticipantRole, id: number): boolean {
  const actor = r.entities.modifierActorOf[id] ?? -1;
  if (actor < 0 || NO_DOERS.has(r.entities.actors[actor]!.name.toLowerCase())) return false;
  const { from, head } = r.grammar.groups[id]!;
  if (role === "initiator" && isScene(r, actor, id)) return false;
  // "guerrilla attacks": the words before the deed are who did it; "rebel boats" are the rebels.
  const lemma = r.grammar.lemma[head]!;
  const deed = r.ruleset.nouns.has(lemma) || PARTAKING.has(lemma);
  const named = deed ? r.entities.actors[actor]!.mentions.find((m) => m.from >= from && m.to <= head) : undefined;
  addActor(filling, role, actor, named === undefined ? spanOfGroup(r, id) : { from: named.from, to: named.to });
  return true;
}

/**
 * "Somalia blast kills 12", "Mali ambush": a country's bare name before such a deed says where, unless it is told what it was
 * aimed at ("Pakistan attack on a post"); "Pakistani attack" and "US attack" are other words.
 */
function isScene({ doc, entities, grammar }: Reading, by: number, id: number): boolean {
  const { from, head, preps } = grammar.groups[id]!;
  const deed = grammar.lemma[head]!;
  if (!ON_THE_SPOT.has(deed)) return false;
  const { kind, name } = entities.actors[by]!;
  if (kind !== "state" || preps.some(({ prep }) => AIMING.has(prep))) return false;
  const behind = from + name.split(" ").length;
  // "Ukraine drone attack": with the arms of states
  if (deed === "attack" && behind !== head) return false;
  // "Israel strike kills 12", but "Syria air strike kills 12"
  if (FROM_AFAR.has(deed) && STRIKING_ABROAD.has(name)) return false;
  return doc.tokens.key.slice(from, behind).join(" ") === name.toLowerCase();
}

const ON_THE_SPOT = new Set(
  "attack ambush blast bomb bombing explosion shooting massacre killing kidnapping abduction stabbing hijacking strike airstrike raid".split(
    " ",
  ),
);

const AIMING: ReadonlySet<string> = new Set(["on", "against", "of", "at"]);

/** Modifiers that say what kind of deed it was, and not who did it. */
const NO_DOERS = new Set(
  "dawn terrorist criminal artillery convoy civilian hostage prisoner refugee military armed air terrorists mob suicide student child children women".split(
    " ",
  ),
);

/** The state that a place is, where the article speaks of it as an actor too; else -1. */
function stateOf(r: Reading, id: number): number {
  const place = r.entities.placeOf[id] ?? -1;
  if (place < 0) return -1;
  const { kind, country, name } = r.entities.places[place]!;
  if (kind !== "country") return -1;
  return r.states.get(name) ?? (country === undefined ? -1 : (r.states.get(country) ?? -1));
}
