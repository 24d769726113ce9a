import type { Grammar } from "../grammar/grammar.js";
import { startsWithCapital } from "../text/characters.js";
import { isOfPartyState, type Sources } from "./source.js";

/** "A Reuters reporter", "our correspondent", "an Associated Press photographer traveling with it": somebody of a news outlet. */
export function isOwnReporter(s: Sources, grammar: Grammar, id: number, own: boolean): boolean {
  const { key, word } = s.doc.tokens;
  const group = grammar.groups[id]!;
  const outlet = (s.doc.article.outlet ?? "").toLowerCase();
  const modifier = s.entities.modifierActorOf[id] ?? -1;
  if (modifier >= 0) {
    const actor = s.entities.actors[modifier]!;
    if (actor.outlet === true || actor.kind === "media")
      return actor.stateMedia === undefined || (own && isOwnOutlet(s, actor.name));
  }
  for (let i = group.from; i < group.head; i++) {
    if (key[i] === "our" || key[i] === "this") return own;
    if (startsWithCapital(word[i]!) && outlet.includes(word[i]!.toLowerCase()) && key[i]!.length > 1) return own;
  }
  return group.head > group.from + 1 && /^\p{Lu}{2,}/u.test(word[group.from + 1] ?? "");
}

/** "A Reuters witness": so an agency calls its people; no other witness establishes anything. */
export function isWitnessOf(s: Sources, grammar: Grammar, id: number, own: boolean): boolean {
  const modifier = s.entities.modifierActorOf[id] ?? -1;
  if (grammar.lemma[grammar.groups[id]!.head] !== "witness" || modifier < 0) return false;
  const { outlet, kind, stateMedia, name } = s.entities.actors[modifier]!;
  return (outlet === true || kind === "media") && (stateMedia === undefined || (own && isOwnOutlet(s, name)));
}

/** Whether the article's outlet is the state's of a party: what its reporters see is the party's word. */
export function isOutletOfParty(s: Sources): boolean {
  if (!s.doc.article.outlet) return false;
  return s.entities.actors.some(
    ({ name, stateMedia }) => stateMedia !== undefined && isOwnOutlet(s, name) && isOfPartyState(s, stateMedia),
  );
}

export function isOwnOutlet(s: Sources, name: string): boolean {
  const outlet = (s.doc.article.outlet ?? "").toLowerCase();
  return outlet !== "" && (outlet.includes(name.toLowerCase()) || name.toLowerCase().includes(outlet));
}
