import type { ParticipantRole } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";
import type { ParticipantDraft, PlaceRefDraft } from "../events.js";
import type { Reading } from "../reading.js";

/** What a match says of its event: filled from its own arguments, nothing from elsewhere. */
export interface Filling {
  readonly participants: ParticipantDraft[];
  readonly places: PlaceRefDraft[];
  /** Index into `Entities.targets`. */
  readonly targets: number[];
  readonly weapons: number[];
}

export function addActor({ participants }: Filling, role: ParticipantRole, actor: number, range: TokenRange): void {
  for (const p of participants) if (p.actor === actor && (p.role === role || p.role === "initiator")) return;
  participants.push({ role, actor, range });
}

export function addPlace(
  r: Reading,
  { places }: Filling,
  index: number,
  relation: PlaceRefDraft["relation"],
  id: number,
): void {
  for (const { place } of places) if (place === index) return;
  places.push({ place: index, relation, range: spanOfGroup(r, id) });
}

/** From the group's first word that is no article to its head. */
export function spanOfGroup(r: Reading, id: number): { from: number; to: number } {
  const { from, to: end, head, of } = r.grammar.groups[id]!;
  // "members of the front", "a group of gunmen": the head alone says too little.
  const to = of !== undefined && PARTS.has(r.grammar.lemma[head]!) ? r.grammar.groups[of]!.to : end;
  const { key } = r.doc.tokens;
  let start = from;
  while (start < head && (key[start] === "the" || key[start] === "a" || key[start] === "an")) start++;
  return { from: start, to };
}

const PARTS = new Set(
  "member group gang band column squad unit leader resident people element team crowd mob bunch dozen hundred thousand number cell relative son daughter wife".split(
    " ",
  ),
);

export function add(list: number[], value: number): void {
  if (!list.includes(value)) list.push(value);
}

/** A name, and no description alone: "Goma", not "the city". */
export function isNamed({ doc: { tokens } }: Reading, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (tokens.word[k] !== tokens.key[k]) return true;
  return false;
}
