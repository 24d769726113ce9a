import { clauseAt, groupOf, type Reading } from "./reading.js";

/** Weapons that nobody sits in. */
const UNMANNED: ReadonlySet<string> = new Set(
  "drone missile rocket uav projectile shell munition mortar quadcopter shahed balloon warhead interceptor uavs".split(
    " ",
  ),
);

const DOWNING: ReadonlySet<string> = new Set(["intercept", "down", "shoot", "bring"]);

/** "Shot down twelve missiles", "the drones were intercepted": a deed that has no victims. */
export function isInterception(r: Reading, from: number, to: number): boolean {
  const { grammar } = r;
  const verb = grammar.verbs[grammar.verbAt[from] ?? -1] ?? grammar.verbs[grammar.verbAt[to - 1] ?? -1];
  if (verb === undefined) return INTERCEPTION.has(grammar.lemma[to - 1]!);
  if (!DOWNING.has(verb.lemma)) return false;
  const clause = clauseAt(r, verb.head);
  if (clause === undefined) return false;
  // "shot [down twelve missiles]", as the tagger has it
  const below = clause.preps.filter(({ prep }) => prep === "down").map(({ group }) => group);
  const hit = verb.voice === "passive" ? [clause.subject] : [...clause.objects, ...below];
  return hit.some((id) => isUnmanned(r, id));
}

const INTERCEPTION: ReadonlySet<string> = new Set(["interception", "downing"]);

function isUnmanned(r: Reading, id: number | undefined): boolean {
  const group = groupOf(r, id);
  if (group === undefined) return false;
  const { lemma } = r.grammar;
  const of = groupOf(r, group.of);
  const thing = of ?? (group.kind === "relative" ? groupOf(r, group.antecedent) : group) ?? group;
  if (UNMANNED.has(lemma[thing.head]!.toLowerCase())) return true;
  // "shot down all of them": more than one, and at one go
  return thing.kind === "pronoun" && r.doc.tokens.key[thing.head] === "them";
}
