import { append } from "../../knowledge/lists.js";
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
  const named = bandsByName(actors, modifiers);
  for (const id of modifiers) {
    const loose = actors[id]!;
    if (loose.memberOf !== undefined || !isBand(loose)) continue;
    const bands = named.get(nameOf(loose));
    const at = bands?.[0];
    if (bands === undefined || at === undefined) {
      const fuller = loose.mentions.map(textOf).find((text) => text.toLowerCase() !== loose.lemma);
      if (fuller !== undefined) loose.name = fuller;
      continue;
    }
    const band = actors[at]!;
    if (bands.some((other) => actors[other]!.memberOf !== band.memberOf)) continue;
    joined.set(id, at);
    append(band.mentions, loose.mentions.splice(0));
  }
  if (joined.size === 0) return;
  for (let group = 0; group < modifierActorOf.length; group++)
    if (modifierActorOf[group]! >= 0)
      modifierActorOf[group] = joined.get(modifierActorOf[group]!) ?? modifierActorOf[group]!;
}

/** The bands that are no modifiers, by what they are called and of what kind they are. */
function bandsByName(
  actors: readonly DraftActor[],
  modifiers: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const bands = new Map<string, number[]>();
  for (let id = 0; id < actors.length; id++) {
    const actor = actors[id]!;
    if (!isBand(actor) || modifiers.has(id)) continue;
    const list = bands.get(nameOf(actor));
    if (list) list.push(id);
    else bands.set(nameOf(actor), [id]);
  }
  return bands;
}

const nameOf = ({ lemma, kind }: DraftActor): string => `${kind} ${lemma}`;

const isBand = ({ named, plural, lemma }: DraftActor): boolean => !named && plural && lemma !== undefined;
