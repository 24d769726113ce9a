import type { TargetDraft } from "./events.js";
import type { Match } from "./match.js";
import { headOf, type Reading } from "./reading.js";
import { HOUSE_PARTS } from "./support.data.js";

const DESTROYED = new Set(
  "destroy demolish raze flatten level gut wreck obliterate sink ruin torch burn dynamite".split(" "),
);
const DAMAGED = new Set("damage hit partially smash ransack vandalise vandalize deface harm scorch".split(" "));

/** What befell a physical target, by the verb over it in the same sentence: "destroyed a bridge", "damaging two houses". */
export function effectOf(r: Reading, { from }: Match, target: number): TargetDraft["effect"] {
  const { entities, grammar, doc } = r;
  const mention = entities.targets[target]!;
  if (doc.tokens.sentence[from] !== doc.tokens.sentence[mention.from]) return undefined;
  const group = grammar.groupAt[mention.from] ?? -1;
  if (group < 0) return undefined;
  // "destroyed the roof of the school": the school is damaged.
  const part = r.prepOf.get(group)?.phrase.after ?? -1;
  if (part >= 0 && HOUSE_PARTS.has(headOf(r, part))) return onWhole(effectOn(r, part));
  return effectOn(r, group);
}

const onWhole = (effect: TargetDraft["effect"]): TargetDraft["effect"] => (effect === "destroyed" ? "damaged" : effect);

function effectOn(r: Reading, group: number): TargetDraft["effect"] {
  const { grammar } = r;
  const clauses = [r.objectOf.get(group), ...(r.subjectOf.get(group) ?? [])];
  for (const id of clauses) {
    if (id === undefined) continue;
    const clause = grammar.clauses[id]!;
    const verb = grammar.verbs[clause.verb]!;
    if (r.objectOf.get(group) !== id && verb.voice !== "passive") continue;
    if (DESTROYED.has(verb.lemma)) return verb.negated ? "undamaged" : "destroyed";
    if (DAMAGED.has(verb.lemma) && verb.lemma !== "hit") return verb.negated ? "undamaged" : "damaged";
    if (verb.lemma === "blow" && verb.particle === "up") return "destroyed";
  }
  return undefined;
}
