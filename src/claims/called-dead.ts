import type { Grammar } from "../grammar/grammar.js";
import { type PersonNoun, personNounOf } from "../knowledge/people.js";
import type { TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import type { Sources } from "./source.js";

/** "12 fighters" of the one are not "12 people" of the other, nor "bandits" the "vigilantes"; "its men" may be either. */
export function mayBeTheSame(s: Sources, grammar: Grammar, one: TokenRange, two: TokenRange): boolean {
  const [a, b] = [calledIn(s, grammar, one), calledIn(s, grammar, two)];
  if (a === undefined || b === undefined || a.lemma === b.lemma) return true;
  return isArmed(a) || isArmed(b) ? (a.victims ?? a.kind) === (b.victims ?? b.kind) && a.kind !== "criminals" : true;
}

/** What the words call the dead: the first noun for people that is nobody's. */
function calledIn({ doc }: Sources, grammar: Grammar, { from, to }: TokenRange): PersonNoun | undefined {
  const { key, number } = doc.tokens;
  for (let at = from; at < to; at++) {
    const group = groupAt(grammar, at);
    if (group?.head !== at || group.kind !== "common" || group.possessor !== undefined) continue;
    const noun = personNounOf(number[at]!, key[at]!);
    if (noun !== undefined) return OWN.has(key[group.from]!) || OWN.has(key[group.from - 1]!) ? undefined : noun;
  }
  return undefined;
}

const OWN: ReadonlySet<string> = new Set(["its", "his", "her", "their", "our", "my", "own"]);

const isArmed = ({ kind, victims }: PersonNoun): boolean =>
  kind === "criminals" || victims === "military" || victims === "militants" || victims === "police";
