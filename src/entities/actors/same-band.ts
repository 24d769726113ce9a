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
  const modifiers = new Set(modifierActorOf);
  for (const id of modifiers) {
    const loose = actors[id];
    if (loose === undefined || loose.named || loose.memberOf !== undefined) continue;
    if (!loose.plural || loose.lemma === undefined) continue;
    const bands = actors.filter((other, i) => !modifiers.has(i) && isBand(other, loose));
    const band = bands[0];
    if (band === undefined) {
      const fuller = loose.mentions.map(textOf).find((text) => text.toLowerCase() !== loose.lemma);
      if (fuller !== undefined) loose.name = fuller;
      continue;
    }
    if (bands.some(({ memberOf }) => memberOf !== band.memberOf)) continue;
    const at = actors.indexOf(band);
    for (let group = 0; group < modifierActorOf.length; group++)
      if (modifierActorOf[group] === id) modifierActorOf[group] = at;
    band.mentions.push(...loose.mentions.splice(0));
  }
}

const isBand = ({ named, plural, lemma, kind }: DraftActor, like: DraftActor): boolean =>
  !named && plural && lemma === like.lemma && kind === like.kind;
