import type { Entities } from "../../entities/entities.js";
import type { Grammar, GroupKind } from "../../grammar/grammar.js";
import { kindOf, ofGroup, type Reading, referent, withConjuncts } from "../reading.js";
import { type Compiled, type HeadWords, Kind } from "../ruleset.js";
import type { Arguments } from "./arguments.js";

/** Whether the arguments meet the trigger's conditions. */
export function meets(r: Reading, trigger: Compiled, args: Arguments): boolean {
  const { requires, without, needs } = trigger;
  for (const slot of requires) if (!args.has(slot)) return false;
  if (hasAny(args, without) || (needs.length > 0 && !hasAny(args, needs))) return false;
  if (trigger.outsider && !isOutsider(r, args)) return false;
  for (const { slot, mask } of trigger.kinds) {
    const groups = args.get(slot);
    if (groups !== undefined && !isOfKind(r, groups, mask)) return false;
  }
  for (const { slot, mask } of trigger.notKinds) {
    const groups = args.get(slot);
    if (groups !== undefined && isOfKind(r, groups, mask)) return false;
  }
  for (const { slot, heads } of trigger.heads) {
    const groups = args.get(slot);
    if (groups !== undefined && !isAnyOf(r, groups, heads, hasWord)) return false;
  }
  for (const { slot, heads } of trigger.notHeads) {
    const groups = args.get(slot);
    if (groups !== undefined && isAnyOf(r, groups, heads, hasHead)) return false;
  }
  return true;
}

function hasAny(args: Arguments, slots: readonly string[]): boolean {
  for (const slot of slots) if (args.has(slot)) return true;
  return false;
}

function isOfKind(r: Reading, groups: readonly number[], mask: number): boolean {
  for (const id of groups) if ((kindOf(r, id) & mask) !== 0) return true;
  return false;
}

function isAnyOf(r: Reading, groups: readonly number[], heads: HeadWords, test: typeof hasWord): boolean {
  for (const id of groups) if (test(r, id, heads)) return true;
  return false;
}

/** Whether the subject is an actor and none of those named by "between". */
function isOutsider({ grammar, entities }: Reading, args: Arguments): boolean {
  const actors = (slot: string) =>
    (args.get(slot) ?? [])
      .flatMap((id) => withConjuncts(grammar, id))
      .map((id) => entities.actorOf[referent(grammar, id)] ?? -1);
  const sides = actors("between").filter((actor) => actor >= 0);
  return actors("subject").every((actor) => {
    const boss = actor < 0 ? undefined : entities.actors[actor]!.memberOf;
    return actor >= 0 && !sides.includes(actor) && (boss === undefined || !sides.includes(boss));
  });
}

/** Names at a sentence's start keep their plural: "Stocks", "Floods"; "Cyclone Chido" is one. */
function hasHead(r: Reading, id: number, words: HeadWords): boolean {
  const { grammar } = r;
  const { from, head, kind } = grammar.groups[id]!;
  if (isAmong(words, grammar, head)) return true;
  return kind === "name" && from === head - 1 && isAmong(words, grammar, from) && (kindOf(r, id) & Kind.armed) === 0;
}

function isAmong(words: HeadWords, { lemma, lemmaNumber }: Grammar, at: number): boolean {
  if (!words.mayHave(lemmaNumber[at]!)) return false;
  const word = lemma[at]!;
  return words.has(word) || (word.charCodeAt(word.length - 1) === S && words.has(word.slice(0, -1)));
}

const S = 115;

/** "Foreign Minister Ann Lee said she would visit Kenya": what a name or a pronoun does not say, the title does. */
function isEntitled({ actorOf, actors }: Entities, id: number, kind: GroupKind, words: HeadWords): boolean {
  if (kind !== "pronoun" && kind !== "name") return false;
  const title = actors[actorOf[id] ?? -1]?.title;
  if (title === undefined) return false;
  for (const word of title.toLowerCase().split(" ")) if (words.has(word)) return true;
  return false;
}

function hasWord({ grammar, doc, entities }: Reading, id: number, words: HeadWords): boolean {
  const { number, key } = doc.tokens;
  const { from, head, conjuncts, kind } = grammar.groups[id]!;
  for (let at = head; at >= from; at--)
    if (isAmong(words, grammar, at) || (words.mayHave(number[at]!) && words.has(key[at]!))) return true;
  for (const other of conjuncts) if (words.has(grammar.lemma[grammar.groups[other]!.head]!)) return true;
  const of = ofGroup({ grammar, doc }, id);
  return (of >= 0 && isAmong(words, grammar, grammar.groups[of]!.head)) || isEntitled(entities, id, kind, words);
}
