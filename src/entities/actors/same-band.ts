import type { TokenRange } from "../../text/document.js";
import type { DraftActor } from "./table.js";

/**
 * "a rebel attack … the rebels": where a text speaks of one band of the kind that stands before an event's noun, the
 * attack is theirs, and theirs is the name. With several bands of the kind, nobody is meant in particular.
 *
 * @param modifierActorOf group → actor of the words before its head; changed in place
 * @param textOf the words of a mention without its article
 */
export function joinModifiers(
  actors: readonly DraftActor[],
  modifierActorOf: Int32Array,
  textOf: (mention: TokenRange) => string,
): void {
  const modifiers = new Set<number>();
  for (const id of modifierActorOf) if (id >= 0) modifiers.add(id);
  if (modifiers.size === 0) return;
  const joined = new Map<number, number>();
  for (const id of modifiers) {
    const loose = actors[id]!;
    if (loose.memberOf !== undefined || !isBand(loose)) continue;
    const bands = bandsLike(actors, modifiers, loose);
    const at = bands[0];
    if (at === undefined) {
      const fuller = loose.mentions.map(textOf).find((text) => text.toLowerCase() !== loose.lemma);
      if (fuller !== undefined) loose.name = fuller;
      continue;
    }
    const band = actors[at]!;
    if (bands.some((other) => actors[other]!.memberOf !== band.memberOf)) continue;
    joined.set(id, at);
    band.mentions.push(...loose.mentions.splice(0));
  }
  if (joined.size === 0) return;
  for (let group = 0; group < modifierActorOf.length; group++)
    if (modifierActorOf[group]! >= 0)
      modifierActorOf[group] = joined.get(modifierActorOf[group]!) ?? modifierActorOf[group]!;
}

/** The bands that are no modifiers, but called alike and of the same kind. */
function bandsLike(actors: readonly DraftActor[], modifiers: ReadonlySet<number>, loose: DraftActor): number[] {
  const bands: number[] = [];
  for (let id = 0; id < actors.length; id++) {
    const actor = actors[id]!;
    if (actor.lemma === loose.lemma && actor.kind === loose.kind && isBand(actor) && !modifiers.has(id)) bands.push(id);
  }
  return bands;
}

const isBand = ({ named, plural, lemma }: DraftActor): boolean => !named && plural && lemma !== undefined;
