import type { Grammar } from "../grammar/grammar.js";
import type { ActorKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, verbAt } from "./at.js";
import { FIGHTERS } from "./denials.data.js";
import type { Proposed } from "./proposed.js";
import type { Sources } from "./source.js";

/** Verbs of being somewhere: "there were no fighters here", "denied that soldiers had been hiding in the building". */
const BEING: ReadonlySet<string> = new Set("be have hide operate base station shelter use store remain".split(" "));

/** Whether the words of a denial are that no fighters were there. */
export function deniesFighters(grammar: Grammar, { from, to }: TokenRange): boolean {
  let verb = false;
  let fighters = false;
  for (let at = from; at < Math.min(to, from + 12); at++) {
    verb ||= BEING.has(verbAt(grammar, at)?.lemma ?? "");
    fighters ||= isFighter(grammar, at);
  }
  return verb && fighters;
}

/** What the words say there was none of: "there was no warning, to us or to anyone else". */
export function thingDenied(
  { doc }: Pick<Sources, "doc">,
  grammar: Grammar,
  { from, to }: TokenRange,
): string | undefined {
  const { key } = doc.tokens;
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (key[at] !== "there") continue;
    const verb = verbAt(grammar, at + 1);
    const group = verb?.lemma === "be" ? groupAt(grammar, verb.to) : undefined;
    const none = group !== undefined && (group.negative || verb!.negated);
    return none ? grammar.lemma[group.head] : undefined;
  }
  return undefined;
}

/** "Struck terrorists operating in the camp", "killed 120 servicemen there": fighters who were there, and did not do it. */
export function tellsOfFighters({ entities }: Sources, grammar: Grammar, { from, to, doers }: Proposed): boolean {
  for (let at = from; at < to; at++) {
    if (isTheirBase(entities, grammar, at)) return true;
    if (!isFighter(grammar, at)) continue;
    const group = groupAt(grammar, at);
    const actor = group === undefined ? -1 : entities.actorOf[group.id]!;
    if (actor < 0 || doers?.includes(actor) !== true) return true;
  }
  return false;
}

/** "A Hamas command centre", "an ISIS hideout". */
function isTheirBase({ actors, modifierActorOf }: Sources["entities"], grammar: Grammar, at: number): boolean {
  if (!BASES.has(grammar.lemma[at]!)) return false;
  const group = groupAt(grammar, at);
  const actor = group?.head === at ? (modifierActorOf[group.id] ?? -1) : -1;
  return actor >= 0 && BANDS.has(actors[actor]!.kind);
}

const BASES: ReadonlySet<string> = new Set(
  "centre center headquarters base hideout bunker depot position post cell compound".split(" "),
);
const BANDS: ReadonlySet<ActorKind> = new Set<ActorKind>(["militants", "rebels", "paramilitary"]);

/** The noun itself: "a militant group" is none. */
const isFighter = (grammar: Grammar, at: number): boolean =>
  FIGHTERS.has(grammar.lemma[at]!) && groupAt(grammar, at)?.head === at;
