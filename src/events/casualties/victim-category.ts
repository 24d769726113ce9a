import type { NounGroup } from "../../grammar/grammar.js";
import { groupOf, type Reading } from "./reading.js";
import { categoryOfNoun } from "./victim-nouns.js";
import { CATEGORY_MODIFIERS, LOSS_HEADS, OPEN_HEADS, type VictimCategory } from "./victims.data.js";

export function categoryFromTitle(title: string | undefined): VictimCategory | undefined {
  if (title === undefined) return undefined;
  for (const word of title
    .toLowerCase()
    .split(/[\s-]+/)
    .reverse()) {
    const category = categoryOfNoun(word);
    if (category !== undefined && category !== "unknown") return category;
  }
  return undefined;
}

/** The category of an actor's people, by its kind. */
export function categoryOfActor(kind: string | undefined): VictimCategory {
  switch (kind) {
    case "military":
      return "military";
    case "police":
    case "paramilitary":
      return "police";
    case "rebels":
    case "militants":
      return "militants";
    case "peacekeepers":
      return "peacekeepers";
    case "civilians":
      return "civilians";
    default:
      return "unknown";
  }
}

export function modifierCategory(r: Reading, group: NounGroup): VictimCategory | undefined {
  const { key } = r.doc.tokens;
  for (let at = group.head - 1; at >= group.from; at--) {
    if (Object.hasOwn(CATEGORY_MODIFIERS, key[at]!)) return CATEGORY_MODIFIERS[key[at]!];
    const noun = categoryOfNoun(key[at]!);
    if (noun !== undefined && noun !== "unknown") return noun;
  }
  return undefined;
}

const BODIES: ReadonlySet<string> = new Set([
  "government",
  "state",
  "party",
  "international-organisation",
  "ngo",
  "media",
  "other",
]);

/** Category by head and modifiers: "Ukrainian soldiers", "aid workers", "paramilitary police". */
export function nounCategory(r: Reading, group: NounGroup): VictimCategory | undefined {
  const { key } = r.doc.tokens;
  const lemma = r.grammar.lemma[group.head]!;
  const noun = r.entities.nounOf[group.id];
  // "the leadership", "a department": a body, and nobody's own
  if (noun?.collective && noun.actorKind !== undefined && BODIES.has(noun.actorKind)) return undefined;
  const own = categoryOfNoun(lemma) ?? categoryOfNoun(key[group.head]!) ?? noun?.victims;
  if (LOSS_HEADS.has(lemma) || (own === undefined && !OPEN_HEADS.has(lemma))) return undefined;
  if (own === undefined || own === "unknown" || OPEN_HEADS.has(lemma)) {
    for (let at = group.head - 1; at >= group.from; at--) {
      if (Object.hasOwn(CATEGORY_MODIFIERS, key[at]!)) return CATEGORY_MODIFIERS[key[at]!];
    }
  }
  // "a police sergeant"
  if (own === "military" && group.head > group.from && key[group.head - 1] === "police") return "police";
  return own ?? "unknown";
}

const ANYBODY: ReadonlySet<string> = new Set("man member comrade people person number element officer".split(" "));

/** "three of its own men", "two Hamas men", "members of the security forces": what they are by whose they are. */
export function categoryByOwner(r: Reading, group: NounGroup): VictimCategory | undefined {
  if (!ANYBODY.has(r.grammar.lemma[group.head]!)) return undefined;
  const { actorOf, modifierActorOf } = r.entities;
  const of = bodyOf(r, group);
  const owner =
    (group.possessor === undefined ? undefined : actorOf[group.possessor]) ?? modifierActorOf[group.id] ?? -1;
  const body = of === undefined || of.kind === "name" ? "unknown" : nounCategory(r, of);
  if (body !== undefined && body !== "unknown") return body;
  return fighters(r, owner) ?? fighters(r, of === undefined ? -1 : actorOf[of.id]!);
}

/** "the group" of "members of the group", "the army" of "an officer of the army". */
export const bodyOf = (r: Reading, { head, of }: NounGroup): NounGroup | undefined =>
  BELONGING.has(r.grammar.lemma[head]!) ? groupOf(r, of) : undefined;

const BELONGING: ReadonlySet<string> = new Set(["member", "officer"]);

/** "Revolutionary Guards": a name of forces, whatever its words mean. */
export const categoryOfForces = (r: Reading, { id, kind }: NounGroup): VictimCategory | undefined =>
  kind === "name" ? fighters(r, r.entities.actorOf[id]!) : undefined;

export function fighters({ entities }: Reading, actor: number): VictimCategory | undefined {
  const category = actor < 0 ? "unknown" : categoryOfActor(entities.actors[actor]!.kind);
  return category === "unknown" || category === "civilians" ? undefined : category;
}

/** Country by adjective, demonym, possessor or "of": "Ukrainian soldiers", "its soldiers", "Pakistan's army". */
export function countryOf(r: Reading, group: NounGroup): string | undefined {
  const { actors, actorOf, modifierActorOf } = r.entities;
  const country = (index: number | undefined) =>
    index === undefined || index < 0 ? undefined : actors[index]!.country;
  const possessor = group.possessor === undefined ? undefined : country(actorOf[group.possessor]);
  return country(modifierActorOf[group.id]) ?? possessor ?? country(actorOf[group.id]);
}
