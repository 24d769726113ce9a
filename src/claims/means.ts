import type { Grammar } from "../grammar/grammar.js";
import type { Weapon } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import type { Sources } from "./source.js";

/** "Hit by a drone" and "torn apart by a car bomb" are two accounts of one blast, and no agreement about it. */
export function tellOtherMeans(s: Sources, grammar: Grammar, one: TokenRange, two: TokenRange): boolean {
  const a = meansIn(s, grammar, one);
  if (a === undefined) return false;
  const b = meansIn(s, grammar, two);
  return b !== undefined && a !== b;
}

type Means = "air" | "ground" | "planted";

/** By what the words say that it was done, if they name one kind of weapon only. */
function meansIn({ doc, entities }: Sources, grammar: Grammar, { from, to }: TokenRange): Means | undefined {
  let found: Means | undefined;
  for (let at = from; at < to; at++) {
    const group = groupAt(grammar, at);
    const weapon = group?.head === at ? entities.weapons[entities.weaponOf[group.id] ?? -1] : undefined;
    if (weapon === undefined) continue;
    const means = PLANTED.has(doc.tokens.key[weapon.from]!) ? "planted" : MEANS[weapon.kind];
    if (means === undefined || (found !== undefined && found !== means)) return undefined;
    found = means;
  }
  return found;
}

/** A bomb may have been dropped or laid, a missile fired from the air or from the ground. */
const MEANS: Readonly<Partial<Record<Weapon["kind"], Means>>> = {
  aircraft: "air",
  drone: "air",
  artillery: "ground",
  mortar: "ground",
  mine: "planted",
};

/** With which the names of bombs begin that somebody left or brought. */
const PLANTED: ReadonlySet<string> = new Set("car truck vehicle roadside improvised ied".split(" "));
